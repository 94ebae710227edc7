import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { findWords, type FoundWords } from '#core/paper/anchoring/find-words.ts'
import type { PageMark } from '#renderer/pdf/letter-places.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import { firstBoxes } from './quote-boxes.ts'
import { marksOfSpan } from './quote-marks.ts'
import type { Reading } from './use-reading.ts'

/** A search in the paper on the screen. */
export interface PaperSearch {
  readonly query: string
  setQuery(query: string): void
  readonly wholeWords: boolean
  setWholeWords(on: boolean): void
  readonly matchCase: boolean
  setMatchCase(on: boolean): void
  /** In reading order; empty while nothing is asked for. */
  readonly hits: readonly FoundWords[]
  /** The hit that one stands on, as a place in `hits`; -1 where there is none. */
  readonly current: number
  /** The last words typed have not been looked for yet. */
  readonly searching: boolean
  go(index: number): void
  step(direction: 1 | -1): void
  readonly marks: readonly PageMark[]
}

/** Pages before and behind the one on screen whose hits are marked. */
const markedPages = 3

/** Looks for words in the text of the paper in a pane, as long as `open`. The first hit is the next one from the page on screen. */
export function useSearch({ prepared, view, opened }: Reading, pane: string, open: boolean): PaperSearch {
  const [query, setQuery] = useState('')
  const [wholeWords, setWholeWords] = useRemembered('search-whole-words', false)
  const [matchCase, setMatchCase] = useRemembered('search-match-case', false)
  const asked = useDeferredValue(query)
  const paper = prepared?.paper
  const hits = useMemo(
    () => (open && paper && asked.trim() !== '' ? findWords(paper, asked, { wholeWords, matchCase }) : nothing),
    [open, paper, asked, wholeWords, matchCase],
  )
  // The hit that was gone to; a new search stands on its first one from the page where it began.
  const [wanted, setWanted] = useState({ hits, index: -1 })
  const pageIndex = view?.pageIndex ?? 0
  const [from, setFrom] = useState(0)
  const first = Math.max(
    0,
    hits.findIndex((hit) => hit.span.start.pageIndex >= from),
  )
  const current = hits.length === 0 ? -1 : wanted.hits === hits ? wanted.index : first

  // The hits that one was last taken to.
  const seen = useRef(hits)
  const reveal = useRef<(index: number) => void>(() => {})
  reveal.current = (index) => {
    const hit = hits[index]
    if (!hit || !paper || !opened) return
    seen.current = hits
    const at = firstBoxes(paper, hit.span)
    opened.view.reveal(at?.pageIndex ?? hit.span.start.pageIndex, at?.boxes ?? [], 'sight', 'same-jump')
  }
  // Goes to the hit that one stands on whenever that is another. The other pane is looked through with the same words: its pages stay.
  const asking = `${asked} ${wholeWords} ${matchCase}`
  const before = useRef({ asking, pane })
  useEffect(() => {
    const isOtherPane = before.current.pane !== pane && before.current.asking === asking
    before.current = { asking, pane }
    if (!isOtherPane) reveal.current(current)
  }, [hits, current, asking, pane])
  const show = (index: number) => {
    setWanted({ hits, index })
    if (index === current) reveal.current(index)
  }

  const marks = useMemo(
    () =>
      paper && hits.length > 0
        ? hits.flatMap((hit, index) =>
            Math.abs(hit.span.start.pageIndex - pageIndex) <= markedPages
              ? marksOfSpan(paper, hit.span, `hit ${index}`, 'hit', { color: hitColor, current: index === current })
              : [],
          )
        : [],
    [paper, hits, current, pageIndex],
  )
  return {
    query,
    setQuery: (next) => {
      if (query === '' && next !== '') {
        setFrom(pageIndex)
        opened?.view.moves.jumpFromHere()
      }
      setQuery(next)
    },
    wholeWords,
    setWholeWords,
    matchCase,
    setMatchCase,
    hits,
    current,
    searching: asked !== query,
    go: show,
    step: (direction) => {
      if (hits.length === 0) return
      // In a pane that was not gone to yet its own first hit comes first.
      show(seen.current === hits ? (current + direction + hits.length) % hits.length : first)
    },
    marks,
  }
}

const nothing: readonly FoundWords[] = []
const hitColor = 'var(--field-R)'
