import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { BoardRow as Row } from '#core/claims/board/claim-board.ts'
import { formatCount } from '#core/format-count.ts'
import { BoardRow } from './board-row.tsx'
import type { Board } from './use-board.ts'
import type { BoardDialog } from './use-board-commands.ts'
import type { BoardPlace, BoardPosition } from './use-board-position.ts'
import classes from './board-grid.module.css'

/** As wide as the widest bar may be, in CSS pixels: a person is one of them, or less where there are more people. */
const widestBar = 180

interface BoardGridProps {
  readonly board: Board
  readonly rows: readonly Row[]
  readonly position: BoardPosition
  onOpen(dialog: BoardDialog, place?: BoardPlace): void
}

/** The rows as a grid, the row of the writer always among those that are drawn, and the sums of all rows below. */
export function BoardGrid({ board, rows, position, onOpen }: BoardGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const at = rows.findIndex(({ id }) => id === position.place?.rowId)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 120,
    overscan: 6,
    getItemKey: (index) => rows[index]!.id,
    rangeExtractor: (range) => withRow(range, at),
  })
  const mostPeople = Math.max(1, ...board.rows.map(({ sum }) => sum.people))
  const scale = Math.min(1, widestBar / mostPeople)
  return (
    <div className={classes.grid} role="grid" aria-label="Claims" aria-rowcount={rows.length + 2} data-board>
      <div className={classes.header} role="row" aria-rowindex={1}>
        <span role="columnheader">Claim or question</span>
        <span role="columnheader">For</span>
        <span role="columnheader">Unclear</span>
        <span role="columnheader">Against</span>
        <span role="columnheader">What stands behind it</span>
        <span role="columnheader">
          Said fairly <small>from your values, no model</small>
        </span>
      </div>
      <div ref={scroller} className={classes.scroller} role="presentation" data-scrolls>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="presentation"
              style={{ position: 'absolute', left: 0, right: 0, transform: `translateY(${item.start}px)` }}
            >
              <BoardRow
                board={board}
                row={rows[item.index]!}
                index={item.index}
                position={position}
                scale={scale}
                onOpen={onOpen}
              />
            </div>
          ))}
        </div>
      </div>
      <Totals board={board} rowIndex={rows.length + 2} />
    </div>
  )
}

function withRow({ startIndex, endIndex, overscan, count }: Range, row: number): number[] {
  const first = Math.max(0, startIndex - overscan)
  const last = Math.min(count - 1, endIndex + overscan)
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return row >= 0 && (row < first || row > last) ? [...shown, row].toSorted((one, other) => one - other) : shown
}

function Totals({ board: { rows, totals }, rowIndex }: { readonly board: Board; readonly rowIndex: number }) {
  const people = (count: number) => formatCount(count, 'person', 'people')
  const { bySide, all, retracted } = totals
  return (
    <div className={classes.totals} role="row" aria-rowindex={rowIndex}>
      <span role="gridcell">{formatCount(rows.length, 'claim')}</span>
      <span role="gridcell" data-label="For">
        {people(bySide.for.people)}
      </span>
      <span role="gridcell" data-label="Unclear">
        {people(bySide.unclear.people)}
      </span>
      <span role="gridcell" data-label="Against">
        {people(bySide.against.people)}
      </span>
      <span role="gridcell">
        {people(all.people)}
        <small>, each counted once</small>
      </span>
      <span role="gridcell">
        <small>
          {formatCount(all.studies, 'study', 'studies')}
          {all.notStated > 0 && `, people not stated in ${all.notStated}`}
          {retracted > 0 && `, ${retracted} retracted left out`}
        </small>
      </span>
    </div>
  )
}
