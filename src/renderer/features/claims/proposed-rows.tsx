import type { ProposedRow } from '#core/claims/board/proposed-questions.ts'
import { isFocusFree } from './use-board-position.ts'
import classes from './claims-page.module.css'

/** Questions and claims of the draft that may become rows: dashed until one is taken. */
export function ProposedRows({
  proposed,
  isFocused = false,
  onTake,
}: {
  readonly proposed: readonly ProposedRow[]
  /** The first has the keyboard. */
  readonly isFocused?: boolean
  onTake(row: ProposedRow): void
}) {
  return (
    <ul className={classes.proposed} aria-label="Proposed from the draft">
      {proposed.map((row, index) => (
        <li key={row.text}>
          <button
            ref={isFocused && index === 0 ? focusOnce : undefined}
            type="button"
            dir="auto"
            title="Take it as a row"
            onClick={() => onTake(row)}
          >
            {row.text}
          </button>
        </li>
      ))}
    </ul>
  )
}

function focusOnce(button: HTMLButtonElement | null): void {
  if (isFocusFree()) button?.focus()
}
