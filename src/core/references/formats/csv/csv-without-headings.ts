import type { CsvLayout } from './csv-layout.ts'
import { isWholeReference, readAuthorYear } from './csv-own-cells.ts'

type Rows = readonly (readonly string[])[]

/**
 * The layout of a table without headings that we know, by what stands in its columns: whole references in one, or years, DOIs and the like
 * in some. Null where nothing shows. `rowsBy` gives the first rows, parted by a sign.
 */
export function layoutByContent(head: string, rowsBy: (delimiter: string) => Rows): CsvLayout | null {
  for (const delimiter of [',', ';', '\t', '|']) {
    const rows = rowsBy(delimiter)
    const columns = rows[0]?.length ?? 0
    if (rows.length < 2 || !rows.every((cells) => cells.length === columns)) continue
    const layout = layoutByReferences(head, delimiter, rows) ?? layoutByColumns(delimiter, rows)
    if (layout !== null) return layout
  }
  return null
}

/** A column of whole references: no line of a pasted list has as many cells as the others. */
function layoutByReferences(head: string, delimiter: string, [first = [], ...others]: Rows): CsvLayout | null {
  // "1.", a tab and a reference is a numbered list; lines without quotes are a list as well.
  const all = [first, ...others]
  // "1,001. Adder A, ...": the comma of a list's number, not of a table.
  if (delimiter === ',' && all.every(([one = '', two = '']) => /^\W?\d{1,3}$/.test(one) && /^\d{3}\W/.test(two)))
    return null
  const isTable = first.length >= 3 || (first.length === 1 && /^"/m.test(head))
  const column = first.findIndex((_, i) => others.every((cells) => isWholeReference(cells[i] ?? '')))
  if (!isTable || column < 0) return null
  if (!isWholeReference(first[column] ?? '')) return { delimiter, headers: first, headerRow: 0 }
  return { delimiter, headers: first.map((_, i) => (i === column ? 'Reference' : `Column ${i + 1}`)), headerRow: -1 }
}

const contents: readonly (readonly [string, (cell: string) => boolean])[] = [
  ['DOI', (cell) => /^(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i.test(cell)],
  ['Year', (cell) => /^(?:19|20)\d\d$/.test(cell)],
  ['Study', (cell) => readAuthorYear(cell) !== null],
  ['PMID', (cell) => /^(?:PMID:?\s?)?[1-4]\d{7}$/.test(cell)],
  ['Link', (cell) => /^https?:\/\/\S+$/.test(cell)],
  [
    'Authors',
    (cell) =>
      /^\p{Lu}[\p{L}'’ -]{1,30}?(?:,\s\p{Lu}|\s\p{Lu}{1,3}\b)/u.test(cell) &&
      cell.length < 300 &&
      !/[.?!:]\s\p{L}{4}/u.test(cell),
  ],
]

/** Columns parted by tabs, in which years, DOIs or "Author Year" stand; the longest texts are the titles, one other short one the journal. */
function layoutByColumns(delimiter: string, rows: Rows): CsvLayout | null {
  const columns = rows[0]?.length ?? 0
  if (delimiter !== '\t' || columns < 3) return null
  const headers = Array.from({ length: columns }, () => '')
  for (const [heading, is] of contents) {
    const column = headers.findIndex((known, i) => {
      const cells = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
      return known === '' && cells.length > rows.length / 2 && cells.every(is)
    })
    if (column >= 0) headers[column] = heading
  }
  if (!['DOI', 'Year', 'Study', 'PMID'].some((heading) => headers.includes(heading))) return null
  const lengthOf = (i: number) => rows.reduce((sum, row) => sum + (row[i]?.length ?? 0), 0) / rows.length
  const open = headers
    .flatMap((heading, i) => (heading === '' && lengthOf(i) > 2 ? [i] : []))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const [title, journal, ...more] = open
  if (title === undefined) return null
  headers[title] = 'Title'
  if (journal !== undefined && more.length === 0) headers[journal] = 'Journal'
  return { delimiter, headers: headers.map((heading, i) => heading || `Column ${i + 1}`), headerRow: -1 }
}
