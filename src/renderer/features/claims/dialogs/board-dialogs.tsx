import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { isInDraft } from '#core/claims/board/rows-of-board.ts'
import { changeRow, putUnder, type addToBoard } from '../board-actions.ts'
import type { Board } from '../use-board.ts'
import type { BoardDialog } from '../use-board-commands.ts'
import type { BoardPosition } from '../use-board-position.ts'
import { LinkForm } from './link-form.tsx'
import { PartsForm } from './parts-form.tsx'
import { QuoteList } from './quote-list.tsx'
import { WordsForm } from './words-form.tsx'

interface BoardDialogsProps {
  readonly board: Board
  readonly position: BoardPosition
  readonly open: BoardDialog | null
  onAdd(row: Parameters<typeof addToBoard>[0]): Promise<boolean>
  onClose(): void
}

/** The dialog that is open over the board. */
export function BoardDialogs(props: BoardDialogsProps) {
  const shown = dialogOf(props)
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

function dialogOf({ board, position, open, onAdd, onClose }: BoardDialogsProps): {
  readonly title: string
  readonly content: ReactNode
} | null {
  const { row } = position
  const closeWhen = async (done: Promise<boolean>) => {
    if (await done) onClose()
  }
  if (open === 'add')
    return {
      title: 'Add a claim or question',
      content: <WordsForm action="Add" onKeep={(text, isQuestion) => void closeWhen(onAdd({ text, isQuestion }))} />,
    }
  if (open === null || !row) return null
  const { claim } = row
  const name = claim.isQuestion ? `question ${claim.number}` : `claim ${claim.number}`
  switch (open) {
    case 'words':
      return {
        title: `Words of ${name}`,
        content: (
          <WordsForm
            action="Keep"
            claim={claim}
            isFixed={isInDraft(claim)}
            onKeep={(text, isQuestion) => void closeWhen(changeRow(claim, text, isQuestion))}
          />
        ),
      }
    case 'link':
      return {
        title: `Link ${name}`,
        content: <LinkForm board={board} row={row} position={position} onClose={onClose} />,
      }
    case 'quotes':
      return { title: `Linked to ${name}`, content: <QuoteList row={row} place={position.place} /> }
    case 'parts':
      return {
        title: `Claims under ${name}`,
        content: <PartsForm board={board} row={row} onKeep={(ids) => void closeWhen(putUnder(row, ids))} />,
      }
  }
}
