import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { addToBoard } from './board-actions.ts'
import { BoardFilters, type BoardFilter } from './board-filters.tsx'
import { BoardGrid } from './board-grid.tsx'
import { BoardDialogs, type OpenDialog } from './dialogs/board-dialogs.tsx'
import { EmptyBoard } from './empty-board.tsx'
import { KeyLine } from './key-line.tsx'
import { ProposedRows } from './proposed-rows.tsx'
import type { Board } from './use-board.ts'
import { useBoardCommands, type BoardDialog } from './use-board-commands.ts'
import { useBoardPosition } from './use-board-position.ts'
import classes from './claims-page.module.css'

/** The board: its rows under their filters, the sums below, and the keyboard between. */
export function BoardView({ board }: { readonly board: Board }) {
  const [filter, setFilter] = useState<BoardFilter>('all')
  const rows =
    filter === 'all' ? board.rows : board.rows.filter(({ limits }) => limits.some(({ kind }) => kind === filter))
  const position = useBoardPosition(rows)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const open = (kind: BoardDialog, place = position.place) => setDialog({ kind, place })
  useBoardCommands(position, open)
  const isAdding = useRef(false)
  const add = async (row: Parameters<typeof addToBoard>[0]) => {
    // The same proposal pressed twice is one row.
    if (isAdding.current) return false
    isAdding.current = true
    const id = await addToBoard(row).finally(() => {
      isAdding.current = false
    })
    if (id === null) return false
    setFilter('all')
    position.goTo({ rowId: id, column: 'claim', item: null })
    return true
  }
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Claims</h1>
        {board.rows.length > 0 && <InDraft board={board} />}
        {board.rows.length > 0 && <BoardFilters rows={board.rows} filter={filter} onFilter={setFilter} />}
        <div className={classes.actions}>
          <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => open('add')}>
            Add a claim <KeyHint keyName="A" onButton />
          </Button>
        </div>
      </div>
      {board.rows.length === 0 ? (
        <EmptyBoard board={board} onTake={(row) => void add(row)} onAdd={() => open('add')} />
      ) : (
        <>
          <BoardGrid board={board} rows={rows} position={position} onOpen={open} />
          {board.proposed.length > 0 && (
            <div className={classes.proposedBelow}>
              <span>From the draft:</span>
              <ProposedRows proposed={board.proposed} onTake={(row) => void add(row)} />
            </div>
          )}
          <KeyLine />
        </>
      )}
      <BoardDialogs board={board} position={position} open={dialog} onAdd={add} onClose={() => setDialog(null)} />
    </div>
  )
}

function InDraft({ board: { rows, marks, draft } }: { readonly board: Board }) {
  if (!draft) return <span className={classes.quiet}>{formatCount(rows.length, 'claim')}, no draft yet</span>
  const inDraft = rows.filter(({ id }) => marks.get(id)?.some(({ place }) => place !== null)).length
  return (
    <span className={classes.quiet}>
      {inDraft} of {rows.length} in draft {draft.number}
    </span>
  )
}
