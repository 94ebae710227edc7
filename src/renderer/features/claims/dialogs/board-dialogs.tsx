import { Modal } from '@mantine/core'
import { useRef, type ReactNode } from 'react'
import { isInDraft } from '#core/claims/board/rows-of-board.ts'
import { changeRow, putUnder, type addToBoard } from '../board-actions.ts'
import type { Board } from '../use-board.ts'
import type { BoardDialog } from '../use-board-commands.ts'
import type { BoardPlace, BoardPosition } from '../use-board-position.ts'
import { LinkForm } from './link-form.tsx'
import { PartsForm } from './parts-form.tsx'
import { QuoteList } from './quote-list.tsx'
import { WordsForm } from './words-form.tsx'

/** A dialog and the place that it was opened at: it stays with that row, wherever the writer's place on the board goes meanwhile. */
export interface OpenDialog {
  readonly kind: BoardDialog
  readonly place: BoardPlace | null
}

interface BoardDialogsProps {
  readonly board: Board
  readonly position: BoardPosition
  readonly open: OpenDialog | null
  onAdd(row: Parameters<typeof addToBoard>[0]): Promise<boolean>
  onClose(): void
}

/** The dialog that is open over the board. */
export function BoardDialogs(props: BoardDialogsProps) {
  const isKeeping = useRef(false)
  // A second Enter, before the first is written, must not add or keep the same again.
  const closeWhen = async (keep: () => Promise<boolean>) => {
    if (isKeeping.current) return
    isKeeping.current = true
    try {
      if (await keep()) props.onClose()
    } finally {
      isKeeping.current = false
    }
  }
  const shown = dialogOf(props, (keep) => void closeWhen(keep))
  return (
    <Modal
      opened={shown !== null}
      onClose={props.onClose}
      // The writer may be elsewhere now: at the row that was added, at the chip that was linked.
      returnFocus={false}
      onExitTransitionEnd={props.position.takeFocus}
      title={shown?.title}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {shown?.content}
    </Modal>
  )
}

function dialogOf(
  { board, position, open, onAdd, onClose }: BoardDialogsProps,
  closeWhen: (keep: () => Promise<boolean>) => void,
): { readonly title: string; readonly content: ReactNode } | null {
  if (open?.kind === 'add')
    return {
      title: 'Add a claim or question',
      content: (
        <WordsForm action="Add" onKeep={({ text, isQuestion }) => closeWhen(() => onAdd({ text, isQuestion }))} />
      ),
    }
  // Of all rows, not of those that a filter shows: what is done in the dialog can take its row out of them.
  const row = board.rows.find(({ id }) => id === open?.place?.rowId)
  if (!open || !row) return null
  const { claim } = row
  const name = claim.isQuestion ? `question ${claim.number}` : `claim ${claim.number}`
  switch (open.kind) {
    case 'words':
      return {
        title: `Words of ${name}`,
        content: (
          <WordsForm
            action="Keep"
            claim={claim}
            isFixed={isInDraft(claim)}
            onKeep={({ text, isQuestion, opened }) => closeWhen(() => changeRow(opened ?? claim, text, isQuestion))}
          />
        ),
      }
    case 'link':
      return {
        title: `Link ${name}`,
        content: <LinkForm board={board} row={row} place={open.place} onLinked={position.goTo} onClose={onClose} />,
      }
    case 'quotes':
      return { title: `Linked to ${name}`, content: <QuoteList row={row} place={open.place} /> }
    case 'parts':
      return {
        title: `Claims under ${name}`,
        content: (
          <PartsForm board={board} row={row} onKeep={(parts, ids) => closeWhen(() => putUnder(row.id, parts, ids))} />
        ),
      }
  }
}
