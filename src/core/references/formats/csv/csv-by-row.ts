import { targetOfHeading } from './csv-headers.ts'
import { parseDelimited, type DelimitedRow } from '#core/references/reading/delimited-text.ts'
import type { ImportProblem } from '#core/references/contract/import-format.ts'

/** A record whose fields stand below one another: its headings, and a row of their values. */
interface RecordByRow {
  readonly headers: readonly string[]
  readonly row: DelimitedRow
}

/** True for Embase's "CSV, fields by row": each row is a heading and its values, the first the title. */
export function isByRow(text: string): boolean {
  const head = text.slice(0, 30_000)
  if (!/^\s*"?title"?,/i.test(head)) return false
  const rows: (readonly string[])[] = []
  for (const row of parseDelimited(head, ',', [])) {
    if (rows.push(row.cells) >= 40) break
  }
  const isHeading = (cell: string | undefined) => cell !== undefined && (targetOfHeading(cell) ?? '') !== ''
  return (
    !rows[0]?.slice(1).some(isHeading) && rows.filter((cells) => cells.length > 1 && isHeading(cells[0])).length >= 3
  )
}

/**
 * The records of such a text: a blank row or the first heading again begins the next. Several values of a heading are
 * joined by "; ".
 */
export function* recordsByRow(text: string, problems: ImportProblem[]): Generator<RecordByRow> {
  let first: DelimitedRow | null = null
  let [headers, cells, end]: [string[], string[], number] = [[], [], 0]
  const record = (): RecordByRow | null =>
    first === null ? null : { headers, row: { cells, line: first.line, start: first.start, end } }
  for (const row of parseDelimited(text, ',', problems)) {
    const heading = row.cells[0]?.trim() ?? ''
    if (heading === '' || heading === headers[0]) {
      const done = record()
      if (done !== null) yield done
      first = null
      ;[headers, cells] = [[], []]
    }
    if (heading === '') continue
    first ??= row
    headers.push(heading)
    cells.push(
      row.cells
        .slice(1)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join('; '),
    )
    end = row.end
  }
  const done = record()
  if (done !== null) yield done
}
