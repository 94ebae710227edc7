import type { Cell, Sheet } from './sheet.ts'

const narrowest = 7
/** Room for the button of the filter, in characters. */
const button = 3
/** In points: of a line of 11 points, and of the tallest row. What is longer is read in the cell itself. */
const [lineHeight, tallest] = [15, 300]

/** The width of each column in characters: by its longest line, no wider than it may be. */
export function columnWidths({ columns, rows }: Sheet): readonly number[] {
  return columns.map(({ head, widest }, index) => {
    let width = Math.min(widest, Math.max(narrowest, ...head.split(' ').map((word) => word.length + button)))
    for (const row of rows) {
      if (width >= widest) break
      width = Math.max(width, longestLine(row[index]))
    }
    return Math.min(width, widest)
  })
}

/** The height of each row in points, that of a head first: not every program makes room for wrapped texts by itself. */
export function rowHeights({ columns, rows, isTable }: Sheet, widths: readonly number[]): readonly number[] {
  const heights = rows.map((cells) => heightOf(cells, widths))
  // Its words are bold, and have a button beside them.
  const headWidths = widths.map((width) => width - button)
  return isTable
    ? [
        heightOf(
          columns.map(({ head }) => ({ value: head })),
          headWidths,
        ) +
          lineHeight / 3,
        ...heights,
      ]
    : heights
}

function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  let lines = 1
  for (const [index, { value }] of cells.entries())
    if (typeof value === 'string' && value.length * 2 > widths[index]!)
      lines = Math.max(lines, linesOf(value, widths[index]!))
  return Math.min(tallest, lines * lineHeight + (cells[0]?.look === 'heading' ? 4 : 0))
}

/** How many lines a text takes at a width: words that do not fit leave a rest of the line empty, about a tenth. */
function linesOf(text: string, width: number): number {
  let lines = 0
  for (const line of text.slice(0, (tallest / lineHeight) * width).split('\n'))
    lines += Math.max(1, Math.ceil((lengthOf(line) * 1.1) / width))
  return lines
}

function longestLine(cell: Cell | undefined): number {
  if (cell === undefined) return 0
  if (typeof cell.value === 'number') return String(cell.value).length + 2
  return Math.max(0, ...cell.value.slice(0, 1000).split('\n').map(lengthOf)) + 1
}

/** East Asian signs are as wide as two letters. */
function lengthOf(line: string): number {
  return line.length + (line.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g)?.length ?? 0)
}
