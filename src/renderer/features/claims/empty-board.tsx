import { Button } from '@mantine/core'
import type { ProposedRow } from '#core/claims/board/proposed-questions.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { ProposedRows } from './proposed-rows.tsx'
import type { Board } from './use-board.ts'
import classes from './claims-page.module.css'

/** A board without rows: what belongs on it, and what the draft proposes. */
export function EmptyBoard({
  board: { draft, proposed },
  onTake,
  onAdd,
}: {
  readonly board: Board
  onTake(row: ProposedRow): void
  onAdd(): void
}) {
  return (
    <div className={classes.empty}>
      <p className={classes.invite}>Which questions must the story answer?</p>
      <p>Each becomes a row: what speaks for it, what against it, how many people, who paid, and a fair sentence.</p>
      {proposed.length > 0 && (
        <>
          <ProposedRows proposed={proposed} isFocused onTake={onTake} />
          <p>
            From draft {draft?.number}: <KeyHint keyName="Enter" /> takes one.
          </p>
        </>
      )}
      <Button variant={proposed.length > 0 ? 'default' : 'filled'} onClick={onAdd}>
        Add a claim or question
      </Button>
    </div>
  )
}
