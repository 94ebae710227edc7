import { useElementSize } from '@mantine/hooks'
import { useRef, useState, type RefCallback } from 'react'
import type { Paper } from '#core/model/study.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { remember, useRemembered } from '#renderer/ui/remembered.ts'
import { placeKey, secondPlaceKey } from '../reader/reader-pane.tsx'
import { useReading, type Reading } from '../reader/use-reading.ts'
import { useOnChange } from '../use-on-change.ts'

/** A pane with pages, by the order in which they are opened; what is drawn in one stays there when the other is closed. */
export type PaneId = 'a' | 'b'

/** How two panes share the room. */
interface PaneLayout {
  readonly beside: boolean
  /** There is room for both side by side. */
  readonly canBeBeside: boolean
  turn(): void
  /** Per cent of the room that the first pane has. */
  readonly share: number
  /** Null sets it back to half. */
  setShare(share: number | null): void
  /** Of the room for both, in pixels. */
  readonly width: number
  readonly height: number
  readonly ref: RefCallback<HTMLDivElement>
}

/** The panes with pages on the study page: one, or two that are read side by side. */
export interface Panes {
  /** First to last, as they stand on the screen. */
  readonly shown: readonly PaneId[]
  readonly readings: Readonly<Record<PaneId, Reading>>
  readonly activeId: PaneId
  /** The pane that was pointed at or focused last: the bar, the search, the outline and the keys are about it. */
  readonly active: Reading
  /** The pane in which words are chosen, whichever is active; the active one where none are. */
  readonly choosing: Reading
  readonly layout: PaneLayout
  /** The reading that shows a paper, the active one first; null where none does. */
  showing(sha256: string): Reading | null
  activate(id: PaneId): void
  /** Goes to the other pane, where there are two. */
  toOther(): void
  /** Opens a paper in the other pane, and the pane with it; without one, the paper that is read, at its place. */
  openInOther(sha256?: string): void
  close(id: PaneId): void
  /** Goes to a quote, in the pane that shows its paper. */
  jump(place: QuotePlace): void
}

/** The split of a study, as this window remembers it. */
interface KeptSplit {
  /** What the two panes show; null where there is one. */
  readonly papers: readonly (string | undefined)[] | null
  /** As the writer wants it; null: as there is room. */
  readonly beside: boolean | null
  readonly share: number
}

const unsplit: KeptSplit = { papers: null, beside: null, share: 50 }
/** From here on, in pixels, a page fitted to the width of a pane reads well; and down to here it can be read at all. */
const [goodWidth, leastWidth] = [520, 300]
const noPapers: readonly Paper[] = []

/** The panes of a study: how many there are, what they show, and which is active. The split is remembered for the study in this window. */
export function usePanes(studyId: string, papers: readonly Paper[]): Panes {
  const [kept, keep] = useRemembered<KeptSplit>(`split:${studyId}`, unsplit, sessionStorage)
  const [order, setOrder] = useState<readonly PaneId[]>(kept.papers ? ['a', 'b'] : ['a'])
  // A study whose papers were taken away has nothing to put side by side.
  const shown = papers.length === 0 ? order.slice(0, 1) : order
  const [activeId, setActive] = useState<PaneId>('a')
  const a = useReading(shown.includes('a') ? papers : noPapers, kept.papers?.[0])
  const b = useReading(shown.includes('b') ? papers : noPapers, kept.papers?.[1])
  const readings = { a: alone(a, b), b: alone(b, a) }
  const otherId = activeId === 'a' ? 'b' : 'a'
  const [active, other] = [readings[activeId], readings[otherId]]
  const isSplit = shown.length === 2

  const papersShown = isSplit ? shown.map((id) => readings[id].paper?.sha256) : null
  useOnChange(papersShown?.join(' '), () => {
    if (kept.papers || papersShown) keep({ ...kept, papers: papersShown })
  })

  const showing = (sha256: string) => [active, other].find((each) => each.paper?.sha256 === sha256) ?? null
  // A pane that is opened by hand takes the keyboard as soon as its pages are there.
  const toFocus = useRef(false)
  useOnChange(active.opened !== null, () => {
    if (toFocus.current && active.opened) active.opened.view.focus()
    toFocus.current &&= active.opened === null
  })
  const goTo = (id: PaneId) => {
    setActive(id)
    readings[id].opened?.view.focus()
  }
  return {
    shown,
    readings,
    activeId,
    active,
    choosing: [active, other].find((each) => each.chosen ?? each.loose) ?? active,
    layout: useLayout(kept, keep),
    showing,
    activate: setActive,
    toOther: () => {
      if (isSplit) goTo(otherId)
    },
    openInOther: (sha256) => {
      const paper = sha256 ?? active.paper?.sha256
      if (paper === undefined) return
      other.show(paper)
      if (isSplit) return goTo(otherId)
      const here = active.opened?.view.place
      if (here && paper === active.paper?.sha256) remember(secondPlaceKey(paper), here, sessionStorage)
      setOrder([activeId, otherId])
      setActive(otherId)
      toFocus.current = true
    },
    close: (id) => {
      const staying = id === 'a' ? 'b' : 'a'
      const { paper, opened } = readings[staying]
      // Where one goes on reading is the place of the paper now.
      if (paper && opened?.view.place) remember(placeKey(paper.sha256), opened.view.place)
      setOrder([staying])
      goTo(staying)
    },
    jump: (place) => {
      const to = showing(place.paperSha256) ?? active
      setActive(to === active ? activeId : otherId)
      to.jump(place)
    },
  }
}

/** Words are chosen in one pane at a time. */
function alone(reading: Reading, other: Reading): Reading {
  return {
    ...reading,
    chooseByKeyboard: (choice) => {
      if (choice) other.forget()
      reading.chooseByKeyboard(choice)
    },
    chooseInFile: (highlight) => {
      other.forget()
      reading.chooseInFile(highlight)
    },
    setSelection: (selection) => {
      if (selection) other.forget()
      reading.setSelection(selection)
    },
  }
}

function useLayout(kept: KeptSplit, keep: (next: KeptSplit) => void): PaneLayout {
  const { ref, width, height } = useElementSize()
  const canBeBeside = width >= 2 * leastWidth
  const beside = canBeBeside && (kept.beside ?? width >= 2 * goodWidth)
  return {
    ref,
    width,
    height,
    beside,
    canBeBeside,
    turn: () => keep({ ...kept, beside: !beside }),
    share: kept.share,
    setShare: (share) => keep({ ...kept, share: share ?? unsplit.share }),
  }
}
