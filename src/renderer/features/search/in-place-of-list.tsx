import { Button } from '@mantine/core'
import type { QueryPart } from '#core/search/query-parts.ts'
import type { ReadQuery } from '#core/search/query.ts'
import { isComplete, searchState } from '#renderer/background/search/search-state.ts'
import { useStore } from '#renderer/ui/store.ts'
import { useUnreadable } from './search-foot.tsx'
import { NothingFound } from './ways-out.tsx'
import classes from './search-page.module.css'

/** What was typed, with the part underlined that cannot be read, and why. */
export function Unreadable({
  typed,
  read,
}: {
  readonly typed: string
  readonly read: Extract<ReadQuery, { ok: false }>
}) {
  const { start, end } = read.range
  return (
    <p id="search-problem" className={classes.problem} role="alert">
      <span className={classes.typed}>
        {typed.slice(0, start)}
        <u>{typed.slice(start, end)}</u>
        {typed.slice(end)}
      </span>
      {read.reason}
    </p>
  )
}

/** What stands in place of the list while there is none. */
export function InPlaceOfList({
  isKnown,
  isEmpty,
  problem,
  elsewhere,
  parts,
  onType,
}: {
  readonly isKnown: boolean
  readonly isEmpty: boolean
  readonly problem: string | null
  /** Shows what was found in other groups; null where nothing was. */
  readonly elsewhere: (() => void) | null
  readonly parts: readonly QueryPart[]
  onType(typed: string): void
}) {
  const state = useStore(searchState)
  const unreadable = useUnreadable()
  const { phase, problem: failed } = state
  if (phase === 'failed' || problem)
    return (
      <div className={classes.empty} role="alert">
        <p className={classes.invite}>The library cannot be searched now</p>
        <p>{failed ?? problem} Nothing of the library is lost by it.</p>
        <Button variant="default" onClick={() => location.reload()}>
          Reload the window
        </Button>
      </div>
    )
  if (phase === 'starting')
    return (
      <div className={classes.empty} role="status">
        <p className={classes.invite}>The search is being made ready</p>
        <p>What is found appears here by itself.</p>
      </div>
    )
  if (!isKnown || !isEmpty) return null
  if (elsewhere)
    return (
      <div className={classes.empty} role="status">
        <p className={classes.invite}>Not here, but elsewhere</p>
        <Button variant="default" onClick={elsewhere}>
          Show everything that was found
        </Button>
      </div>
    )
  return <NothingFound parts={parts} isComplete={isComplete(state, unreadable)} onType={onType} />
}
