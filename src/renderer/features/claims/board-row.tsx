import { Link } from 'react-router'
import type { BoardEntry } from '#core/claims/board/board-entries.ts'
import type { BoardRow as Row } from '#core/claims/board/claim-board.ts'
import { linkSideWords } from '#core/model/claim.ts'
import { ClaimMark } from '#renderer/ui/claim-marks.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { Behind } from './behind.tsx'
import { EntryChip } from './entry-chip.tsx'
import { FairWords } from './fair-words.tsx'
import type { Board } from './use-board.ts'
import type { BoardDialog } from './use-board-commands.ts'
import {
  columns,
  elementId,
  moreItem,
  mostChips,
  sideOf,
  type BoardColumn,
  type BoardPlace,
  type BoardPosition,
} from './use-board-position.ts'
import classes from './board-grid.module.css'

interface BoardRowProps {
  readonly board: Board
  readonly row: Row
  readonly index: number
  readonly position: BoardPosition
  /** CSS pixels for a person. */
  readonly scale: number
  onOpen(dialog: BoardDialog, place?: BoardPlace): void
}

/** A claim or question with what is linked to it by side, what stands behind it, and how it is said fairly. */
export function BoardRow({ board, row, index, position, scale, onOpen }: BoardRowProps) {
  const { place, goTo } = position
  const isHere = place?.rowId === row.id
  return (
    <div className={classes.row} role="row" aria-rowindex={index + 2} data-current={isHere || undefined}>
      {columns.map((column) => {
        const isAt = isHere && place.column === column
        const isCell = isAt && place.item === null
        return (
          // The keys are commands of the screen; a click only brings the writer here.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={column}
            id={elementId({ rowId: row.id, column, item: null })}
            role="gridcell"
            className={classes.cell}
            data-column={column}
            data-label={labelOf(column)}
            data-cursor={isAt || undefined}
            tabIndex={isCell ? 0 : -1}
            onFocus={(event) => {
              if (event.target === event.currentTarget && !isAt) goTo({ rowId: row.id, column, item: null })
            }}
            onClick={() => {
              if (!isAt) goTo({ rowId: row.id, column, item: null })
            }}
          >
            <CellContent
              board={board}
              row={row}
              column={column}
              position={position}
              scale={scale}
              isHere={isHere}
              onOpen={onOpen}
            />
          </div>
        )
      })}
    </div>
  )
}

function labelOf(column: BoardColumn): string | undefined {
  const side = sideOf(column)
  return side ? linkSideWords[side] : undefined
}

function CellContent({
  board,
  row,
  column,
  position,
  scale,
  isHere,
  onOpen,
}: Omit<BoardRowProps, 'index'> & { readonly column: BoardColumn; readonly isHere: boolean }) {
  const side = sideOf(column)
  if (side) return <Chips row={row} column={side} entries={row.entries[side]} position={position} onOpen={onOpen} />
  if (column === 'claim') return <Words board={board} row={row} />
  if (column === 'behind') return <Behind row={row} scale={scale} />
  return <FairWords row={row} position={position} isHere={isHere} />
}

function Words({ board: { marks, draft }, row }: { readonly board: Board; readonly row: Row }) {
  const its = marks.get(row.id) ?? []
  const placed = its.filter(({ place }) => place !== null)
  return (
    <>
      <strong dir="auto">{row.claim.text}</strong>
      <p className={classes.marks}>
        {its.map(({ claim, state }) => (
          <Link
            key={claim.id}
            to={`/story?claim=${claim.id}`}
            tabIndex={-1}
            title={claim.text}
            data-plain={placed.some((each) => each.claim.id === claim.id) ? undefined : true}
          >
            <ClaimMark state={state} number={claim.number} />
          </Link>
        ))}{' '}
        {draft && (placed.length > 0 ? `draft ${draft.number}, ${places(placed)}` : `not in draft ${draft.number}`)}
      </p>
    </>
  )
}

function places(placed: readonly { readonly place: string | null }[]): string {
  return [...new Set(placed.map(({ place }) => place))].join(', ')
}

function Chips({
  row,
  column,
  entries,
  position,
  onOpen,
}: {
  readonly row: Row
  readonly column: BoardColumn
  readonly entries: readonly BoardEntry[]
  readonly position: BoardPosition
  onOpen(dialog: BoardDialog, place?: BoardPlace): void
}) {
  const { place, goTo } = position
  const at = (item: string) => ({ rowId: row.id, column, item })
  const isAt = (item: string) => place?.rowId === row.id && place.column === column && place.item === item
  if (entries.length === 0) {
    const isNothing = column === 'for' && row.limits.some(({ kind }) => kind === 'nothing')
    return isNothing ? (
      <span className={classes.quiet}>
        Nothing linked <KeyHint keyName="S" />
      </span>
    ) : (
      <span className="visually-hidden">none</span>
    )
  }
  const shown = entries.length > mostChips ? entries.slice(0, mostChips) : entries
  return (
    <div className={classes.chips}>
      {shown.map((entry) => (
        <EntryChip
          key={entry.key}
          id={elementId(at(entry.key))}
          entry={entry}
          isAt={isAt(entry.key)}
          onFocus={() => goTo(at(entry.key))}
          onOpen={() => onOpen('quotes', at(entry.key))}
        />
      ))}
      {shown.length < entries.length && (
        <button
          id={elementId(at(moreItem))}
          type="button"
          className={classes.more}
          tabIndex={isAt(moreItem) ? 0 : -1}
          onFocus={() => goTo(at(moreItem))}
          onClick={() => onOpen('quotes', at(moreItem))}
        >
          {entries.length - shown.length} more
        </button>
      )}
    </div>
  )
}
