import type { PageLines } from './page-lines.ts'
import type { TextLine } from './text-line.ts'

/** Shares of the page's height where running heads and feet stand. */
const headZone = 0.14
const footZone = 0.86
/** Share of the page's width where notes stand in the margin. */
const sideZone = 0.1
/** Lines at either edge of a page that are looked at. */
const linesLookedAt = 5
/** So many lines at an angle are the text of a page that stands on its side; fewer are notes in its margins. */
const sidewaysLines = 12

/**
 * The lines that are no part of the text: heads, feet, page numbers and notes in the margin that come back on other pages at
 * the same height, whatever their numbers. One page alone has none but a bare page number.
 */
export function findFurniture(pages: readonly PageLines[]): ReadonlySet<TextLine> {
  const seen = new Map<string, { readonly line: TextLine; readonly page: number }[]>()
  const candidates = pages.map(edgeLines)
  candidates.forEach((lines, page) => {
    for (const line of lines) {
      const key = wordsOf(line)
      const places = seen.get(key) ?? []
      places.push({ line, page })
      seen.set(key, places)
    }
  })
  const furniture = new Set<TextLine>()
  candidates.forEach((lines, page) => {
    for (const line of lines) {
      const words = wordsOf(line)
      if (words === '') {
        const own = pages[page]
        if (own && isPageNumber(line, own)) furniture.add(line)
        continue
      }
      const others = new Set(
        (seen.get(words) ?? [])
          .filter((place) => place.page !== page && samePlace(place.line, line))
          .map((place) => place.page),
      )
      if (others.size >= (pages.length > 8 ? 2 : 1)) furniture.add(line)
    }
  })
  return furniture
}

/**
 * The lines near the top and bottom edge, as one reads them, and notes that stand in a margin at an angle. On a page whose text stands on
 * its side (a wide table), its edges are those of that text.
 */
function edgeLines(page: PageLines): TextLine[] {
  const upright = page.lines.filter((line) => !line.rotated)
  const rotated = page.lines.filter((line) => line.rotated)
  const edge = edgeOf(upright.map((line) => ({ line, place: line.baseline / page.height })))
  if (rotated.length < sidewaysLines)
    return [...edge, ...rotated.filter((line) => line.along === undefined || isInMargin(line, page.width))]
  return [...edge, ...edgeOf(rotated.map((line) => ({ line, place: acrossPage(line, page.width) })))]
}

/** The first and last lines of a page that stand near its edges; `place` is how far down they are, as a share of its height. */
function edgeOf(lines: readonly { readonly line: TextLine; readonly place: number }[]): TextLine[] {
  const byPlace = lines.toSorted((a, b) => a.place - b.place)
  return [
    ...byPlace.slice(0, linesLookedAt).filter(({ place }) => place < headZone),
    ...byPlace.slice(-linesLookedAt).filter(({ place }) => place > footZone),
  ].map(({ line }) => line)
}

/** Whether a line that reads up or down stands at the left or right edge of its page. */
function isInMargin({ left, right }: TextLine, width: number): boolean {
  const middle = (left + right) / 2 / width
  return middle < sideZone || middle > 1 - sideZone
}

/** How far down a line stands on a page that is turned so that it can be read, as a share of the page. */
function acrossPage({ left, right, along }: TextLine, width: number): number {
  const middle = (left + right) / 2 / width
  return along === 'down' ? 1 - middle : middle
}

/** The letters of a line: numbers change from page to page. */
function wordsOf(line: TextLine): string {
  return line.text
    .toLowerCase()
    .replace(/\b[ivxl]{1,6}\b/g, '')
    .replace(/[^\p{L}]+/gu, '')
}

function samePlace(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.baseline - b.baseline) < 10 && a.rotated === b.rotated
}

const pageNumber = /^\W{0,3}(?:[ivxl]{1,6}|[A-Z]{0,2}\d{1,6})(?:\s*(?:\/|of|–|-)\s*\d{1,5})?\W{0,3}$/i

/** A number alone at the edge: no line of text close by, and no cells of a table beside it. */
function isPageNumber(line: TextLine, page: PageLines): boolean {
  if (!pageNumber.test(line.text)) return false
  const near = page.lines.filter((other) => other !== line && distance(line, other) < 1.3 * line.size)
  const row = near.filter((other) => distance(line, other) < 0.5 * line.size)
  // Cells of a table: several numbers in a row. Two pages on one sheet have one each.
  if (line.rotated ? row.length > 0 : row.filter((other) => !/\p{L}/u.test(other.text)).length > 1) return false
  return !near.some(
    (other) => /\p{L}{4}/u.test(other.text) && other.right > line.left - 20 && other.left < line.right + 20,
  )
}

/** How far apart two lines stand down the page, as one reads them; endless where one stands at an angle. */
function distance(line: TextLine, other: TextLine): number {
  if (line.rotated !== other.rotated) return Infinity
  return line.rotated
    ? Math.abs(line.left + line.right - other.left - other.right) / 2
    : Math.abs(line.baseline - other.baseline)
}
