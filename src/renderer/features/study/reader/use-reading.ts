import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Failure } from '#core/result.ts'
import type { Paper } from '#core/model/study.ts'
import { anchorSelection, type ChosenWords } from '#core/paper/anchoring/anchor-selection.ts'
import { combinePlaces } from '#core/paper/anchoring/combine-places.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { usePageText } from '#renderer/db/queries.ts'
import type { PageTextRow } from '#renderer/db/schema.ts'
import type { ReaderSelection } from '#renderer/pdf/page-selection.ts'
import type { OpenedPaper } from '#renderer/pdf/paper-reader.tsx'
import type { PaperViewState } from '#renderer/pdf/paper-view.ts'
import type { FileHighlight, FileNotes } from './file-highlights.ts'
import { pointsOf, whereIs } from './quote-boxes.ts'
import { useFileNotes } from './use-file-notes.ts'
import { sectionOfQuote } from '#core/paper/structure/sentence-selection.ts'
import { quoteOf, step, type KeyboardSelection } from '#core/paper/structure/keyboard-selection.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'

/** Words that a key would tag now: those of all places. */
interface Chosen extends QuotePlace, ChosenWords {
  readonly section: SectionKind | null
}

/** One place of what is chosen, with what somebody wrote about it in the PDF. */
interface ChosenPlace extends ChosenWords {
  readonly note?: string
}

/** The place that is being selected. */
interface CurrentPlace extends ChosenPlace {
  readonly by: 'pointer' | 'keyboard' | 'file'
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
  /** The place that is being selected. */
  readonly current: CurrentPlace | null
  /** The places that were chosen before it, and stay. */
  readonly kept: readonly ChosenPlace[]
  /** A selection that could not be tied to the text of the paper (yet). */
  readonly loose: ReaderSelection | null
  /** Sentences or words that were chosen with the keyboard; null where the pointer chose them, or nothing is chosen. */
  readonly byKeyboard: KeyboardSelection | null
  /** What the PDF carries of others. */
  readonly fileNotes: FileNotes
  /** A quote to look at now, with a number that is new each time. */
  readonly flash: { readonly place: QuotePlace; readonly turn: number } | null
  show(sha256: string): void
  jump(place: QuotePlace): void
  chooseByKeyboard(choice: KeyboardSelection | null): void
  /** Chooses words that are marked in the PDF, and goes to them. */
  chooseInFile(highlight: FileHighlight): void
  /** Keeps the place that is being selected: what is selected next joins it. */
  addPlace(): void
  /** A selection begins with the mouse; `adds` where the current place is to be kept. */
  startSelection(adds: boolean): void
  /** Nothing is chosen any more. */
  leave(): void
  /** The place that is being selected is left; what was kept before stays. */
  leaveCurrent(): void
  /** Nothing is chosen here any more, since words are chosen elsewhere; what is selected on the screen stays. */
  forget(): void
  setOpened(opened: OpenedPaper | null): void
  setView(view: PaperViewState): void
  setFailure(failure: Failure): void
  clearFailure(): void
  setSelection(selection: ReaderSelection | null): void
}

const flashMs = 650

/** What is in a pane of the study page: one of the study's papers (at first `first`), and the words chosen in it. */
export function useReading(papers: readonly Paper[], first: string | null = null): Reading {
  const [wanted, show] = useState(first)
  const paper = papers.find((each) => each.sha256 === wanted) ?? papers[0]
  const text = usePageText(paper?.sha256)
  const prepared = useMemo(() => (text && !text.noTextLayer ? prepareText(text.paper) : null), [text])
  const [opened, setOpened] = useState<OpenedPaper | null>(null)
  const [view, setView] = useState<PaperViewState | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [selection, setSelection] = useState<ReaderSelection | null>(null)
  const [byKeyboard, setByKeyboard] = useState<KeyboardSelection | null>(null)
  const [inFile, setInFile] = useState<FileHighlight | null>(null)
  const fileNotes = useFileNotes(opened, prepared?.paper)
  const { kept, keep, drop, startSelection: startOf } = useKeptPlaces()
  const [flash, setFlash] = useState<Reading['flash']>(null)
  const turns = useRef(0)

  // Another paper: nothing of the last one stays.
  useEffect(() => {
    setView(null)
    setFailure(null)
    setSelection(null)
    setByKeyboard(null)
    setInFile(null)
    drop()
  }, [paper?.sha256, drop])

  const current = useMemo(
    () => currentPlace(prepared, selection, byKeyboard, inFile),
    [prepared, selection, byKeyboard, inFile],
  )
  const chosen = useMemo(
    // Words that are not found are said to be so, and not passed over for the places before them.
    () => (selection && !current ? null : choose(paper, prepared, current ? [...kept, current] : kept)),
    [paper, prepared, selection, current, kept],
  )
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

  const forget = () => {
    setSelection(null)
    setByKeyboard(null)
    setInFile(null)
  }
  const leaveCurrent = () => {
    forget()
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
    current,
    kept,
    byKeyboard,
    flash,
    fileNotes,
    loose: selection && !chosen ? selection : null,
    show,
    setOpened,
    setView,
    setFailure,
    leaveCurrent,
    leave: () => {
      leaveCurrent()
      drop()
    },
    addPlace: () => {
      if (!current || !prepared) return
      keep(current, true)
      leaveCurrent()
      // Whoever walks from sentence to sentence, or from word to word, goes on from there.
      if (byKeyboard) setByKeyboard(step(prepared, byKeyboard, 1))
    },
    startSelection: (adds) => {
      startOf(adds, current)
      if (!adds) return
      setByKeyboard(null)
      setInFile(null)
    },
    forget: () => {
      forget()
      drop()
    },
    clearFailure: () => setFailure(null),
    jump: (place) => {
      turns.current += 1
      show(place.paperSha256)
      setFlash({ place, turn: turns.current })
    },
    chooseByKeyboard: (choice) => {
      leaveCurrent()
      setByKeyboard(choice)
    },
    chooseInFile: (highlight) => {
      leaveCurrent()
      setInFile(highlight)
      const at = paper && prepared && whereIs(prepared.paper, highlight)
      if (!opened || !at) return
      opened.view.reveal(at.pageIndex, at.boxes)
      opened.view.focus()
    },
    setSelection: (next) => {
      setSelection(next)
      if (!next) return
      setByKeyboard(null)
      setInFile(null)
    },
  }
}

/** The places that are chosen already. A selection that begins without the key drops them, unless the writer asked for another place. */
function useKeptPlaces() {
  const [kept, setKept] = useState<readonly ChosenPlace[]>([])
  const asked = useRef(false)
  const keep = (place: ChosenPlace, byButton: boolean) => {
    asked.current ||= byButton
    setKept((before) => [...before, place])
  }
  const drop = useCallback(() => {
    asked.current = false
    setKept((before) => (before.length > 0 ? [] : before))
  }, [])
  return {
    kept,
    keep,
    drop,
    startSelection: (adds: boolean, current: ChosenPlace | null) => {
      if (adds && current) keep(current, false)
      else if (!adds && !asked.current) drop()
    },
  }
}

function currentPlace(
  prepared: PreparedText | null,
  selection: ReaderSelection | null,
  byKeyboard: KeyboardSelection | null,
  inFile: FileHighlight | null,
): CurrentPlace | null {
  if (!prepared) return null
  if (inFile) {
    const { anchor, comment } = inFile
    return { anchor, missing: [], leftOut: [], by: 'file', ...(comment ? { note: comment } : {}) }
  }
  if (!selection) {
    const anchor = byKeyboard && quoteOf(prepared, byKeyboard)
    return anchor && anchor.exact !== '' ? { anchor, missing: [], leftOut: [], by: 'keyboard' } : null
  }
  const found = anchorSelection(prepared.paper, {
    text: selection.text,
    pageIndex: selection.pageIndex,
    endPageIndex: selection.endPageIndex,
    parts: selection.parts.flatMap((part) => {
      const box = pointsOf(prepared.paper, part.pageIndex, part.box)
      return box ? [{ text: part.text, pageIndex: part.pageIndex, box }] : []
    }),
  })
  return found && found.anchor.exact !== '' ? { ...found, by: 'pointer' } : null
}

function choose(
  paper: Paper | undefined,
  prepared: PreparedText | null,
  places: readonly ChosenPlace[],
): Chosen | null {
  const anchor =
    prepared &&
    combinePlaces(
      prepared.paper,
      places.map((place) => place.anchor),
    )
  const note = places.flatMap((place) => place.note ?? []).join('\n')
  return paper && prepared && anchor
    ? {
        paperSha256: paper.sha256,
        anchor,
        ...(note ? { note } : {}),
        missing: places.flatMap(({ missing }) => missing),
        leftOut: places.flatMap(({ leftOut }) => leftOut),
        section: sectionOfQuote(prepared, anchor),
      }
    : null
}
