import { useEffect, useMemo, useRef, useState } from 'react'
import type { Failure } from '#core/result.ts'
import type { Paper } from '#core/model/study.ts'
import { anchorSelection } from '#core/paper/anchoring/anchor-selection.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { usePageText } from '#renderer/db/queries.ts'
import type { PageTextRow } from '#renderer/db/schema.ts'
import type { ReaderSelection } from '#renderer/pdf/page-selection.ts'
import type { OpenedPaper } from '#renderer/pdf/paper-reader.tsx'
import type { PaperViewState } from '#renderer/pdf/paper-view.ts'
import { pointsOf, whereIs } from './quote-boxes.ts'
import { quoteOfSentences, sectionOfQuote, type SentenceSelection } from '#core/paper/structure/sentence-selection.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'

/** Words that a key would tag now. */
interface Chosen extends QuotePlace {
  readonly section: SectionKind | null
  readonly by: 'pointer' | 'sentence'
}

/** The paper on the screen and what the writer does in it. */
export interface Reading {
  readonly paper: Paper | undefined
  readonly text: PageTextRow | null | undefined
  readonly prepared: PreparedText | null
  readonly opened: OpenedPaper | null
  readonly view: PaperViewState | null
  readonly failure: Failure | null
  readonly chosen: Chosen | null
  /** A selection that could not be tied to the text of the paper (yet). */
  readonly loose: ReaderSelection | null
  readonly sentences: SentenceSelection | null
  /** A quote to look at now, with a number that is new each time. */
  readonly flash: { readonly place: QuotePlace; readonly turn: number } | null
  show(sha256: string): void
  jump(place: QuotePlace): void
  chooseSentences(choice: SentenceSelection | null): void
  leave(): void
  setOpened(opened: OpenedPaper | null): void
  setView(view: PaperViewState): void
  setFailure(failure: Failure): void
  clearFailure(): void
  setSelection(selection: ReaderSelection | null): void
}

const flashMs = 650

/** What is on the left side of the study page: one of the study's papers, and the words chosen in it. */
export function useReading(papers: readonly Paper[]): Reading {
  const [wanted, show] = useState<string | null>(null)
  const paper = papers.find((each) => each.sha256 === wanted) ?? papers[0]
  const text = usePageText(paper?.sha256)
  const prepared = useMemo(() => (text && !text.noTextLayer ? prepareText(text.paper) : null), [text])
  const [opened, setOpened] = useState<OpenedPaper | null>(null)
  const [view, setView] = useState<PaperViewState | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [selection, setSelection] = useState<ReaderSelection | null>(null)
  const [sentences, setSentences] = useState<SentenceSelection | null>(null)
  const [flash, setFlash] = useState<Reading['flash']>(null)
  const turns = useRef(0)

  // Another paper: nothing of the last one stays.
  useEffect(() => {
    setView(null)
    setFailure(null)
    setSelection(null)
    setSentences(null)
  }, [paper?.sha256])

  const chosen = useMemo(() => choose(paper, prepared, selection, sentences), [paper, prepared, selection, sentences])
  const ready = opened !== null && view !== null
  const jumped = useRef(0)
  useEffect(() => {
    if (!flash || !ready || !prepared || flash.place.paperSha256 !== paper?.sha256 || jumped.current === flash.turn)
      return undefined
    jumped.current = flash.turn
    const at = whereIs(prepared.paper, flash.place)
    opened.view.reveal(at?.pageIndex ?? flash.place.anchor.start.pageIndex, at?.boxes ?? [])
    const timer = setTimeout(() => setFlash((now) => (now?.turn === flash.turn ? null : now)), flashMs)
    return () => clearTimeout(timer)
  }, [flash, ready, prepared, paper?.sha256, opened])

  const leave = () => {
    setSelection(null)
    setSentences(null)
    document.getSelection()?.removeAllRanges()
  }
  return {
    paper,
    text,
    prepared,
    opened,
    view,
    failure,
    chosen,
    sentences,
    flash,
    loose: selection && !chosen ? selection : null,
    show,
    setOpened,
    setView,
    setFailure,
    leave,
    clearFailure: () => setFailure(null),
    jump: (place) => {
      turns.current += 1
      show(place.paperSha256)
      setFlash({ place, turn: turns.current })
    },
    chooseSentences: (choice) => {
      setSelection(null)
      document.getSelection()?.removeAllRanges()
      setSentences(choice)
    },
    setSelection: (next) => {
      setSelection(next)
      if (next) setSentences(null)
    },
  }
}

function choose(
  paper: Paper | undefined,
  prepared: PreparedText | null,
  selection: ReaderSelection | null,
  sentences: SentenceSelection | null,
): Chosen | null {
  if (!paper || !prepared) return null
  const box = selection?.boxes[0] && pointsOf(prepared.paper, selection.pageIndex, selection.boxes[0])
  const anchor = selection
    ? anchorSelection(prepared.paper, {
        text: selection.text,
        pageIndex: selection.pageIndex,
        endPageIndex: selection.endPageIndex,
        ...(box ? { box } : {}),
      })
    : sentences && quoteOfSentences(prepared, sentences)
  return anchor && anchor.exact !== ''
    ? {
        paperSha256: paper.sha256,
        anchor,
        section: sectionOfQuote(prepared, anchor),
        by: selection ? 'pointer' : 'sentence',
      }
    : null
}
