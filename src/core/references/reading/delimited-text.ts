import type { ImportProblem } from '../contract/import-format.ts'

/** A row of a delimited text with its place. */
export interface DelimitedRow {
  readonly cells: readonly string[]
  /** 1-based line of its start. */
  readonly line: number
  /** UTF-16 offsets of the row, without its line end. */
  readonly start: number
  readonly end: number
}

/** The most lines that a quoted cell may span: more means that a quote was never closed. */
const maxCellLines = 5000

/**
 * Rows of CSV or TSV (RFC 4180): quoted cells with doubled quotes, line ends inside them; a quote in the middle of an unquoted cell is
 * text. A quote that never closes is reported, and that line is read without quoting, so that the rows after it are not lost.
 */
export function* parseDelimited(text: string, delimiter: string, problems: ImportProblem[]): Generator<DelimitedRow> {
  const separator = delimiter.charCodeAt(0)
  let at = 0
  let line = 1
  while (at < text.length) {
    const row = readRow(text, at, separator, true) ?? readRow(text, at, separator, false)
    if (row === null) return
    if (!row.quoted && text.charCodeAt(at) !== 10 && hasUnclosedQuote(row.cells))
      problems.push({ line, message: 'A quote in this row is never closed; the row was read without quoting.' })
    yield { cells: row.cells, line, start: at, end: row.end }
    line += row.lineEnds + 1
    at = row.next
  }
}

function hasUnclosedQuote(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trimStart().startsWith('"'))
}

interface ReadRow {
  readonly cells: string[]
  readonly end: number
  readonly next: number
  readonly lineEnds: number
  readonly quoted: boolean
}

/** One row from `start`; null where quoting is on and a quote does not close within `maxCellLines`. */
function readRow(text: string, start: number, separator: number, quoting: boolean): ReadRow | null {
  const cells: string[] = []
  let at = start
  let lineEnds = 0
  for (;;) {
    if (quoting && text.charCodeAt(at) === 34) {
      const cell = readQuoted(text, at)
      if (cell === null) return null
      lineEnds += cell.lineEnds
      at = cell.next
      let rest = at
      while (rest < text.length && text.charCodeAt(rest) !== separator && text.charCodeAt(rest) !== 10) rest += 1
      cells.push(cell.value + text.slice(at, rest).trimEnd())
      at = rest
    } else {
      let rest = at
      while (rest < text.length && text.charCodeAt(rest) !== separator && text.charCodeAt(rest) !== 10) rest += 1
      cells.push(text.slice(at, text.charCodeAt(rest - 1) === 13 && rest > at ? rest - 1 : rest))
      at = rest
    }
    if (at >= text.length) return { cells, end: at, next: at, lineEnds, quoted: quoting }
    if (text.charCodeAt(at) === 10)
      return { cells, end: text.charCodeAt(at - 1) === 13 ? at - 1 : at, next: at + 1, lineEnds, quoted: quoting }
    at += 1
    if (at >= text.length) {
      cells.push('')
      return { cells, end: at, next: at, lineEnds, quoted: quoting }
    }
  }
}

function readQuoted(
  text: string,
  start: number,
): { readonly value: string; readonly next: number; readonly lineEnds: number } | null {
  let at = start + 1
  let lineEnds = 0
  let doubled = false
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    for (let end = text.indexOf('\n', at); end >= 0 && end < quote; end = text.indexOf('\n', end + 1)) {
      lineEnds += 1
      if (lineEnds > maxCellLines) return null
    }
    if (text.charCodeAt(quote + 1) !== 34) {
      const value = text.slice(start + 1, quote)
      return { value: doubled ? value.replaceAll('""', '"') : value, next: quote + 1, lineEnds }
    }
    doubled = true
    at = quote + 2
  }
}
