import type { PageLines } from './page-lines.ts'
import type { TextLine } from './text-line.ts'

/** Shares of the page's height where running heads and feet stand. */
const headZone = 0.14
const footZone = 0.86
/** Lines at either edge of a page that are looked at. */
const linesLookedAt = 5

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
        if (isPageNumber(line, lines)) furniture.add(line)
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

/** The lines near the top and bottom edge, and all that stand at an angle. */
function edgeLines(page: PageLines): TextLine[] {
  const upright = page.lines.filter((line) => !line.rotated)
  const byHeight = [...upright].sort((a, b) => a.baseline - b.baseline)
  const heads = byHeight.slice(0, linesLookedAt).filter((line) => line.baseline < page.height * headZone)
  const feet = byHeight.slice(-linesLookedAt).filter((line) => line.baseline > page.height * footZone)
  return [...heads, ...feet, ...page.lines.filter((line) => line.rotated)]
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

/** A number alone at the edge, with no line of text close by. */
function isPageNumber(line: TextLine, edge: readonly TextLine[]): boolean {
  if (!/^\W{0,3}(?:[ivxl]{1,6}|[A-Z]{0,2}\d{1,6})(?:\s*(?:\/|of|–|-)\s*\d{1,5})?\W{0,3}$/i.test(line.text)) return false
  return !edge.some(
    (other) =>
      other !== line &&
      !other.rotated &&
      Math.abs(other.baseline - line.baseline) < 1.3 * line.size &&
      /\p{L}{4}/u.test(other.text) &&
      other.right > line.left - 20 &&
      other.left < line.right + 20,
  )
}
