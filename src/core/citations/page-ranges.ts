/** How the second page of a range is printed: all its digits, only those that differ, or by the Chicago manual (17th ed., 9.61). */
export type PageRanges = 'as given' | 'expanded' | 'minimal' | 'chicago'

const range = /^(\p{L}*)(\d+)\s*[-–]\s*(\p{L}*)(\d+)$/u
const roman = /^([ivxlc]+|\d+)\s*[-–]\s*([ivxlc]+)$/u

/** Pages as a style prints them, '' where there are none; what is no list of plain pages ("1001.e1-1001.e9") stays as it is. */
export function printedPages(pages: string | undefined, style: PageRanges, dash = '–'): string {
  if (!pages) return ''
  const parts = pages.replace(/^pp?\.\s*/u, '').split(/([,;]\s+)/u)
  return parts.map((part) => onePart(part, style, dash)).join('')
}

/** Whether more than one page is named: "pp." and not "p.". */
export function arePages(pages: string): boolean {
  return !/\d\.\p{L}?\d/u.test(pages) && /[\p{L}\d]\s*[-–,;&]/u.test(pages)
}

/** The first page of a range. */
export function firstPage(pages: string | undefined): string | undefined {
  return pages === undefined ? undefined : (/^[^\s,;&–-]+/u.exec(pages.replace(/^pp?\.\s*/u, ''))?.[0] ?? pages)
}

function onePart(part: string, style: PageRanges, dash: string): string {
  const [, letters = '', first = '', otherLetters = '', given = ''] = range.exec(part) ?? []
  if (first === '' || letters !== otherLetters) return part.replace(roman, `$1${dash}$2`)
  const isShort = given.length < first.length
  const last = isShort ? first.slice(0, first.length - given.length) + given : given
  const isRange = Number(last) > Number(first) && last.length === first.length
  if (style === 'minimal' && Number(last) > Number(first))
    return `${letters}${first}${dash}${isRange ? differing(first, last) : last}`
  if (style === 'as given' || !isRange) return `${letters}${first}${dash}${otherLetters}${given}`
  if (style === 'expanded') return `${letters}${first}${dash}${letters}${last}`
  return `${letters}${first}${dash}${byChicago(first, last)}`
}

function differing(first: string, last: string): string {
  const same = [...first].findIndex((digit, i) => digit !== last[i])
  return last.slice(same)
}

function byChicago(first: string, last: string): string {
  const number = Number(first)
  const changed = differing(first, last)
  if (number < 100 || number % 100 === 0) return last
  if (first.length === 4 && changed.length === 3) return last
  return number % 100 < 10 ? changed : last.slice(-Math.max(2, changed.length))
}
