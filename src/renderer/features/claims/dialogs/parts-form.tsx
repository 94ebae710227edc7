import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { BoardRow } from '#core/claims/board/claim-board.ts'
import type { Claim } from '#core/model/claim.ts'
import { placeOfQuote } from '#core/model/quote.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import type { Board } from '../use-board.ts'
import classes from './dialogs.module.css'

/** Which claims stand under a row: ticked ones do, those of the draft in its order. */
export function PartsForm({
  board: { claims, draft },
  row,
  onKeep,
}: {
  readonly board: Board
  readonly row: BoardRow
  /** `parts`: those that stood under it when the form was opened. */
  onKeep(parts: readonly Claim[], ids: ReadonlySet<string>): void
}) {
  const [parts] = useState(row.parts)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(parts.map(({ id }) => id)))
  const [words, setWords] = useState('')
  useHalfFilled(ticked.size !== parts.length || parts.some(({ id }) => !ticked.has(id)))
  const wanted = words.trim().toLowerCase()
  const all = claims.filter(({ id }) => id !== row.id)
  const shown = all.filter(({ text, number }) => text.toLowerCase().includes(wanted) || String(number) === wanted)
  const tick = (id: string, isOn: boolean) => {
    const next = new Set(ticked)
    if (isOn) next.add(id)
    else next.delete(id)
    setTicked(next)
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(parts, ticked)
      }}
    >
      <q className="quoted" dir="auto">
        {row.claim.text}
      </q>
      <TextInput
        label="Find a claim by its words or number"
        data-autofocus
        dir="auto"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ul className={classes.ticks} aria-label="Claims">
        {shown.map((claim) => (
          <li key={claim.id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(claim.id)}
                onChange={(event) => tick(claim.id, event.currentTarget.checked)}
              />
              <span dir="auto">{claim.text}</span> <small>{whereIs(claim, row, draft?.id, claims)}</small>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className={classes.none}>
          {all.length === 0 ? 'There is no other claim yet.' : 'No claim has these words.'}
        </p>
      )}
      <Button type="submit">Keep</Button>
    </form>
  )
}

/** "claim 4, ¶ 3, under claim 2 now". */
function whereIs(claim: Claim, row: BoardRow, draftId: string | undefined, claims: readonly Claim[]): string {
  const anchor = claim.places.find((place) => place.draftId === draftId)?.anchor
  const above = claims.find(({ id }) => id === claim.underClaimId && id !== row.id)
  return [`claim ${claim.number}`, anchor && placeOfQuote(anchor), above && `under claim ${above.number} now`]
    .filter(Boolean)
    .join(', ')
}
