import type { PageLines } from './page-lines.ts'
import type { TextLine } from './text-line.ts'

/** Pages that have to print a number of their own before a row of numbers is believed, and their share of all pages. */
const fewestNumbered = 3
const leastShare = 0.6
/** Longer labels of a file are no page numbers. */
const longestLabel = 12

/**
 * The number that each page prints, as an editor finds it in the journal: by the numbers in running heads and feet that go up by one
 * from page to page, else by the file's own page labels (ISO 32000-1, 12.4.2). Null for a page where it is the number of the sheet, counted
 * from 1, or where nothing certain is known.
 */
export function pageLabelsOf(
  pages: readonly PageLines[],
  furniture: ReadonlySet<TextLine>,
  fileLabels: readonly string[] = [],
): readonly (string | null)[] {
  const printed = printedLabels(pages, furniture)
  return pages.map((page, index) => {
    const label = printed?.[index] ?? (printed ? null : fileLabels[page.pageIndex]?.trim())
    const isSheet = label === String(page.pageIndex + 1)
    return label && !isSheet && label.length <= longestLabel ? label : null
  })
}

/** A number as a page may print it, and by how much it is ahead of the sheet: the same on every page of a numbering. */
interface PrintedNumber {
  readonly prefix: string
  readonly number: number
  readonly ahead: number
}

/** Null where no numbers go on from page to page, or where they are those of the sheets. */
function printedLabels(
  pages: readonly PageLines[],
  furniture: ReadonlySet<TextLine>,
): readonly (string | null)[] | null {
  const byPage = pages.map((page) =>
    numbersIn(
      page.lines.filter((line) => furniture.has(line)),
      page.pageIndex,
    ),
  )
  const support = new Map<string, number>()
  for (const numbers of byPage)
    for (const key of new Set(numbers.map(numberingOf))) support.set(key, (support.get(key) ?? 0) + 1)
  const [numbering, count] = [...support]
    .filter(([key]) => key !== sheetNumbering)
    .reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])
  if (count < fewestNumbered || count < leastShare * pages.length) return null
  const own = byPage.map((numbers) => numbers.find((each) => numberingOf(each) === numbering))
  const [first, last] = [own.findIndex(Boolean), own.findLastIndex(Boolean)]
  const { prefix = '', ahead = 0 } = own[first] ?? {}
  return pages.map((page, index) => {
    const number = page.pageIndex + ahead
    const isInside = index >= first && index <= last
    // A first or last page often prints no number at the edge: it counts where the number stands on it, as in the citation of the article.
    return isInside || (number > 0 && saysNumber(page, number)) ? `${prefix}${number}` : null
  })
}

const sheetNumbering = ' 1'

function numberingOf({ prefix, ahead }: PrintedNumber): string {
  return `${prefix} ${ahead}`
}

function numbersIn(lines: readonly TextLine[], pageIndex: number): readonly PrintedNumber[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(/(?<![\p{L}\d./:-])([A-Za-z]?)(\d{1,6})(?![\p{L}\d/:]|[.-]\d)/gu)].map((found) => {
      const number = Number(found[2])
      return { prefix: found[1] ?? '', number, ahead: number - pageIndex }
    }),
  )
}

function saysNumber(page: PageLines, number: number): boolean {
  const word = new RegExp(`(?<!\\d)${number}(?!\\d)`)
  return page.lines.some((line) => word.test(line.text))
}
