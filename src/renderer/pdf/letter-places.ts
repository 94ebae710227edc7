import type { FractionBox } from './page-fractions.ts'

/** Something marked on a page: a stretch of text, line by line. */
export interface PageMark {
  readonly id: string
  readonly pageIndex: number
  readonly boxes: readonly FractionBox[]
  /** `highlight`: a saved quote. `suggestion`: a dashed outline. `chosen`: what a key would tag now. `flash`: look here, for 600 ms. `hit`: found by a search. `foreign`: marked in the PDF by somebody else. */
  readonly kind: 'highlight' | 'suggestion' | 'chosen' | 'flash' | 'hit' | 'foreign'
  /** A CSS colour. */
  readonly color: string
  /** Shown before the first word; left out on the pages a quote goes on to. */
  readonly letter?: string
  /** Where words stand before the first one: the left end of the line, in parts of the page. The letter goes there. */
  readonly lineLeft?: number | undefined
  /** The field that is open: its mark is a little stronger. */
  readonly current?: boolean
}

/** Two marks begin at the same place: their letters would lie on each other. In parts of the page. */
const samePlace = { x: 0.03, y: 0.006 }

/** Which place in the row of letters each mark has: 0 is next to the words, and the field that is open comes first. */
export function letterPlaces(marks: readonly PageMark[]): ReadonlyMap<PageMark, number> {
  const places = new Map<PageMark, number>()
  const lettered = marks.filter((mark) => mark.letter && mark.boxes[0])
  for (const mark of lettered.toSorted((one, other) => Number(other.current ?? false) - Number(one.current ?? false))) {
    const beside = [...places].filter(([other]) => beginTogether(mark, other)).map(([, place]) => place)
    let place = 0
    while (beside.includes(place)) place += 1
    places.set(mark, place)
  }
  return places
}

function beginTogether(one: PageMark, other: PageMark): boolean {
  const [a, b] = [letterBox(one), letterBox(other)]
  if (!a || !b) return false
  return Math.abs(a.left - b.left) < samePlace.x && Math.abs(a.top - b.top) < samePlace.y
}

/** The box that the letter of a mark stands before; undefined where nothing is marked. */
export function letterBox({ boxes, lineLeft }: PageMark): FractionBox | undefined {
  const first = boxes[0]
  return first && { ...first, left: lineLeft ?? first.left }
}
