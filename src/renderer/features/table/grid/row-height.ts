import type { EvidenceCell, EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { densityLines, type Density } from '../density.ts'
import { textLines, type CharWidth } from '#core/table/text-lines.ts'

/** The height of a row, in CSS pixels. */
type RowHeight = (row: EvidenceRow) => number

const padding = { sides: 24, above: 8, line: 1 }
const lineHeight = 18
const detailHeight = 17
const badgeHeight = 20
const suggestion = { sides: 14, edges: 4 }

/**
 * The heights of rows by the words of all their columns (cell-view.module.css), drawn or not: otherwise rows would grow while the table is
 * scrolled sideways, as longer cells come into sight. Each row is looked at once.
 */
export function rowHeights(
  columns: readonly EvidenceColumn[],
  widths: readonly number[],
  charWidth: CharWidth,
  density: Density,
): RowHeight {
  const known = new WeakMap<EvidenceRow, number>()
  return (row) => {
    const before = known.get(row)
    if (before !== undefined) return before
    let height = densityLines[density].rowHeight
    for (const [index, column] of columns.entries()) {
      const cell = row.cells[column.id]
      if (cell && column.id !== 'reference')
        height = Math.max(
          height,
          cellHeight(column, cell, (widths[index] ?? 0) - padding.sides, charWidth, density) +
            padding.above +
            padding.line,
        )
    }
    known.set(row, height)
    return height
  }
}

function cellHeight(
  column: EvidenceColumn,
  cell: EvidenceCell,
  width: number,
  charWidth: CharWidth,
  density: Density,
): number {
  const most = densityLines[density]
  if (cell.state === 'suggestion')
    return (
      textLines(`${cell.text}?`, width - suggestion.sides, charWidth, most.suggestion) * lineHeight + suggestion.edges
    )
  if (cell.state !== 'value') return lineHeight
  const words =
    column.kind === 'number'
      ? lineHeight
      : textLines(cell.quotes.length > 0 ? `${cell.text} ”` : cell.text, width, charWidth, most.words) * lineHeight
  return (
    words +
    (most.detail === 0
      ? 0
      : column.id === 'study-design' && cell.code
        ? badgeHeight
        : textLines(cell.detail ?? '', width, charWidth, most.detail) * detailHeight)
  )
}

/** The widths of characters in the table's font, each measured once. */
export function measuredCharWidth(): CharWidth {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = `450 13px ${getComputedStyle(document.body).fontFamily}`
  const known = new Map<number, number>()
  return (code) => {
    const before = known.get(code)
    if (before !== undefined) return before
    const width = context?.measureText(String.fromCharCode(code)).width ?? 7
    known.set(code, width)
    return width
  }
}
