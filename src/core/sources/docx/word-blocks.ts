import { joinedRow, type UncountedBlock } from '../row-blocks.ts'
import type { DocxBlockPlace } from './docx-places.ts'

/** A block as it is made, with its place. */
export interface MadeBlock {
  readonly block: UncountedBlock
  readonly place: DocxBlockPlace
}

/** The blocks of a table's row, as `joinedRow` has them, with their places. */
export function rowBlocks(cells: readonly (readonly MadeBlock[])[]): readonly MadeBlock[] {
  const joined = joinedRow(cells.map((cell) => cell.map(({ block }) => block)))
  const [first] = cells.flat()
  if (joined === null || first === undefined) return cells.flat()
  const places = joined.starts.flatMap((inCell, column) =>
    inCell.map((from, index) => ({ from, place: cells[column]![index]!.place })),
  )
  return [
    {
      block: joined.row,
      place: {
        ...first.place,
        words: places.flatMap(({ from, place }) =>
          place.words.map((each) => ({ ...each, start: each.start + from, end: each.end + from })),
        ),
        paragraphs: places.flatMap(({ place }) => place.paragraphs),
      },
    },
  ]
}
