import {
  plain,
  type Block,
  type BlockCell,
  type BlockTable,
  type Inlines,
  type ReportDocument,
} from '#core/report/document/report-document.ts'
import { formatCount } from '#core/format-count.ts'

// Lengths are twips, a twentieth of a point, as Word counts them.

/** A page upright; tables stand on it turned. */
export interface Paper {
  readonly width: number
  readonly height: number
}

/** ISO 216 and ANSI. */
export const papers = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const satisfies Readonly<Record<string, Paper>>

/** At each side of a turned page: 1.5 cm. */
export const tableMargin = 850

/** Beyond so many columns the type of a table is smaller. */
const mostOfNormalType = 8

/** Left and right of a cell's words, together. */
const cellPadding = 160
const [leastWidth, mostForAWord] = [1050, 2500]
/** How many rows tell what the widths should be. */
const looked = 300

/** True where a table is set in smaller type. */
export function isSmall({ columns }: BlockTable): boolean {
  return columns.length > mostOfNormalType
}

/** The document with tables that fit across a turned page: one that does not is parted, each part with the first column, and a line says so. */
export function withTablesThatFit(document: ReportDocument, paper: Paper): ReportDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block): readonly Block[] => {
        if (block.kind !== 'table') return [block]
        const parts = partsThatFit(block.table, tableWidth(paper))
        if (parts.length === 1) return [block]
        const words = `The table has ${formatCount(block.table.columns.length - 1, 'column')} beside ${block.table.columns[0]!.label}: too many for the width of a page. It stands here as ${parts.length} tables, each with the column ${block.table.columns[0]!.label} first.`
        return [
          { kind: 'paragraph', words: plain(words) },
          ...parts.map((table) => ({ kind: 'table' as const, table })),
        ]
      }),
    })),
  }
}

/** What a table may take across the turned page. */
export function tableWidth({ height }: Paper): number {
  return height - 2 * tableMargin
}

function partsThatFit(table: BlockTable, width: number): readonly BlockTable[] {
  const [first = 0, ...others] = table.columns.map((_, index) => leastWidthOf(table, index))
  const fits = (columns: readonly number[]) => first + columns.reduce((sum, one) => sum + one, 0) <= width
  for (let count = 1; count < others.length; count++) {
    const size = Math.ceil(others.length / count)
    const starts = Array.from({ length: Math.ceil(others.length / size) }, (_, part) => part * size)
    if (!starts.every((start) => fits(others.slice(start, start + size)))) continue
    return starts.length === 1
      ? [table]
      : starts.map((start, part) =>
          columnsOf(table, start + 1, start + 1 + size, `${table.label}, ${part + 1} of ${starts.length}`),
        )
  }
  return others.length < 2
    ? [table]
    : others.map((_, part) => columnsOf(table, part + 1, part + 2, `${table.label}, ${part + 1} of ${others.length}`))
}

function columnsOf(table: BlockTable, start: number, end: number, label: string): BlockTable {
  const { columns, rows } = table
  const pick = <T>(all: readonly T[]) => [...all.slice(0, 1), ...all.slice(start, end)]
  return { ...table, label, columns: pick(columns), rows: rows.map(pick) }
}

/** Widths of the columns that fill `width`: each has room for its longest word, and the rest goes where the texts are long. */
export function columnWidths(table: BlockTable, width: number): readonly number[] {
  const least = table.columns.map((_, index) => leastWidthOf(table, index))
  const left = width - least.reduce((sum, one) => sum + one, 0)
  // Too many columns for their words: all as wide.
  if (left < 0) return table.columns.map(() => Math.floor(width / table.columns.length))
  const weights = table.columns.map((_, index) => meanLength(table, index) + 1)
  const all = weights.reduce((sum, one) => sum + one, 0)
  return least.map((one, index) => Math.floor(one + (left * weights[index]!) / all))
}

function cellsOf({ rows }: BlockTable, index: number): readonly BlockCell[] {
  return rows.slice(0, looked).map((row) => row[index]!)
}

function leastWidthOf(table: BlockTable, index: number): number {
  const texts = [table.columns[index]!.label, ...cellsOf(table, index).map(({ words }) => textOf(words).slice(0, 2000))]
  const longest = Math.max(...texts.map(longestWord))
  return Math.min(Math.max(longest * letterWidth(table) + cellPadding, leastWidth), mostForAWord)
}

function longestWord(text: string): number {
  return text.split(/[\s\u00AD-]+/u).reduce((longest, word) => Math.max(longest, word.length), 0)
}

/** Of a letter on average, somewhat bold; by the type of the table. */
function letterWidth(table: BlockTable): number {
  return isSmall(table) ? 96 : 108
}

function meanLength(table: BlockTable, index: number): number {
  const cells = cellsOf(table, index)
  const sum = cells.reduce((length, { words }) => length + Math.min(textOf(words).length, 600), 0)
  return cells.length === 0 ? 0 : sum / cells.length
}

/** Of small type on a turned page, without its head. */
const linesOfPage = 40

/** True where a row may fill much of a page, its quotes below it: such a row is broken, for else half a page would stay empty. */
export function isTall(row: readonly BlockCell[], widths: readonly number[], table: BlockTable): boolean {
  const lines = row.map(({ words }, index) => (textOf(words).length * letterWidth(table)) / widths[index]!)
  const quotes = row.flatMap((cell) => cell.quotes)
  const notes = quotes.reduce((sum, { words, note }) => sum + 1 + (words.length + note.length) / 170, 0)
  return Math.max(...lines) + notes > linesOfPage
}

function textOf(words: Inlines): string {
  return words.map(({ text }) => text).join('')
}
