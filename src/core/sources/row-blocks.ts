import type { TextBlock, TextMark } from './written-text.ts'

/** A block whose paragraph is not counted yet. */
export type UncountedBlock = Omit<TextBlock, 'paragraph'>

/** From so many blocks in a cell on a table is there for the layout, and its cells are read as text. */
const mostInCell = 3

/** A row as one block, and where the text of each block of each cell begins in it. */
export interface JoinedRow {
  readonly row: UncountedBlock
  readonly starts: readonly (readonly number[])[]
}

/**
 * The cells of a table's row as one block, parted by tabs. Null where they stand for themselves: a single cell, or a table that is there for
 * the layout, whose cells hold headings, tables or several paragraphs.
 */
export function joinedRow(cells: readonly (readonly UncountedBlock[])[]): JoinedRow | null {
  const filled = cells.filter((cell) => cell.length > 0)
  const isLayout = filled.some(
    (cell) => cell.length > mostInCell || cell.some(({ kind }) => kind === 'heading' || kind === 'table-row'),
  )
  if (filled.length < 2 || isLayout) return null
  let text = ''
  const marks: TextMark[] = []
  const starts: number[][] = []
  for (const [column, cell] of cells.slice(0, cells.findLastIndex((each) => each.length > 0) + 1).entries()) {
    if (column > 0) text += '\t'
    const inCell: number[] = []
    for (const [index, block] of cell.entries()) {
      if (index > 0) text += ' '
      const from = text.length
      inCell.push(from)
      text += block.text
      marks.push(...(block.marks ?? []).map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from })))
    }
    starts.push(inCell)
  }
  return { row: { kind: 'table-row', text, ...(marks.length > 0 && { marks }) }, starts }
}
