import type { Box, PaperText } from '../text/paper-text.ts'
import { fuzzyFind } from './fuzzy-find.ts'
import { matchKey } from './match-key.ts'
import { boxOfGlyph, glyphsOf, type PageGlyphs } from './page-glyphs.ts'
import { nearest, occurrences } from './quote-places.ts'

/** Words that the viewer has in one piece (a line, a cell), and where they stand in points of their page. */
export interface SelectedPart {
  readonly text: string
  readonly pageIndex: number
  readonly box: Box
}

/** How far a part's letters may stand beside its box, in its heights: the viewer sets them in another font, stretched to the same width. */
const slack = 1.5
/** Share of the lower height by which a letter and a part have to stand on the same line. */
const sameLine = 0.3
/** Share of a part's letters that may be read otherwise: its place is known, and its figures have to agree. */
const tolerated = 0.25

/**
 * Where the parts of a selection stand in the text: by their place on the page, checked by their words. Per part the indices of its
 * letters in the key of the flat text: none for white space and in running heads, null where its words do not stand there. No letter is
 * taken twice while there is another.
 */
export function placeParts(paper: PaperText, parts: readonly SelectedPart[]): readonly (readonly number[] | null)[] {
  const used = new Map<PageGlyphs, Set<number>>()
  return parts.map((part) => {
    const wanted = matchKey(part.text).key
    if (wanted === '') return []
    const page = paper.pages.find((each) => each.pageIndex === part.pageIndex)
    const glyphs = page ? glyphsOf(paper, page) : null
    if (!glyphs) return null
    const taken = used.get(glyphs) ?? new Set()
    used.set(glyphs, taken)
    const found = findWords(glyphs, wanted, part.box, taken)
    if (!found) return null
    for (const index of found) taken.add(index)
    return found.map((index) => glyphs.flat[index] ?? -1).filter((place) => place >= 0)
  })
}

/** The letters of a page that are a part's words, as indices of its glyphs; null where they do not stand there. */
function findWords(glyphs: PageGlyphs, wanted: string, box: Box, taken: ReadonlySet<number>): readonly number[] | null {
  const near = lettersNear(glyphs, box)
  const key = near.map((index) => glyphs.key[index]).join('')
  const at = nearest(occurrences(key, wanted), (from) => {
    const first = near[from] ?? 0
    const last = near[from + wanted.length - 1] ?? 0
    return -awayFrom(glyphs, first, last, box) - (taken.has(first) ? farAway : 0)
  })
  if (at !== null) return near.slice(at, at + wanted.length)
  // The same letters in another order, as in text that reads from right to left: those inside the box, no more and no fewer.
  const inside = near.filter((index) => isInside(boxOfGlyph(glyphs, index), box))
  if (sorted(inside.map((index) => glyphs.key[index])) === sorted([...wanted])) return inside
  const alike = fuzzyFind(key, wanted, Math.max(1, Math.floor(wanted.length * tolerated)))
  return alike && figures(key.slice(alike.from, alike.to)) === figures(wanted) ? near.slice(alike.from, alike.to) : null
}

/** Longer than any page, in points. */
const farAway = 1e6

/** How far the middle of two letters stands from the middle of a box. */
function awayFrom(glyphs: PageGlyphs, first: number, last: number, box: Box): number {
  const [one, other] = [boxOfGlyph(glyphs, first), boxOfGlyph(glyphs, last)]
  return (
    Math.abs((Math.min(one.left, other.left) + Math.max(one.right, other.right) - box.left - box.right) / 2) +
    Math.abs((Math.min(one.top, other.top) + Math.max(one.bottom, other.bottom) - box.top - box.bottom) / 2)
  )
}

/** The letters of a page on the line of a box, in the order of the text: inside it or a little before and behind it. */
function lettersNear({ key, boxes }: PageGlyphs, box: Box): number[] {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  // A tall box holds text that reads up or down.
  const [dx, dy] = width >= height ? [slack * height, 0] : [0, slack * width]
  const near: number[] = []
  for (let index = 0; index < key.length; index += 1) {
    const left = boxes[4 * index] ?? 0
    const top = boxes[4 * index + 1] ?? 0
    const right = boxes[4 * index + 2] ?? 0
    const bottom = boxes[4 * index + 3] ?? 0
    if (isNear(left, right, box.left - dx, box.right + dx) && isNear(top, bottom, box.top - dy, box.bottom + dy))
      near.push(index)
  }
  return near
}

/** Whether two stretches share a part of the shorter one. */
function isNear(from: number, to: number, otherFrom: number, otherTo: number): boolean {
  return Math.min(to, otherTo) - Math.max(from, otherFrom) >= sameLine * Math.min(to - from, otherTo - otherFrom)
}

function isInside(glyph: Box, box: Box): boolean {
  const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2]
  return x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1
}

function sorted(letters: readonly (string | undefined)[]): string {
  return [...letters].sort().join('')
}

function figures(text: string): string {
  return text.replace(/\D/g, '')
}
