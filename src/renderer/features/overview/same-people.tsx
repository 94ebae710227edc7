import { useDeferredValue, useMemo } from 'react'
import { groupBy } from '#core/group-by.ts'
import { formatCount } from '#core/format-count.ts'
import { perhapsSamePeople, type PerhapsSamePeople } from '#core/overview/same-people.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { peopleOfRow, peopleOnce } from '#core/table/people-once.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commitPeopleApart, commitSamePeople } from '#renderer/db/people-edits.ts'
import { useLibraryView, usePeopleDecisions } from '#renderer/db/queries.ts'
import { RowsButton } from './rows-button.tsx'
import classes from './overview-page.module.css'

const noRows: readonly EvidenceRow[] = []
/** More at once are not read. */
const mostProposed = 8

/** Studies that may be of the same people, to be decided by the writer, and the groups that were decided; nothing where there are none. */
export function SamePeople({ rows: newest }: { readonly rows: readonly EvidenceRow[] }) {
  // The figures are there first.
  const rows = useDeferredValue(newest, noRows)
  const view = useLibraryView()
  const decided = usePeopleDecisions()
  const proposed = useMemo(
    () =>
      view && decided
        ? perhapsSamePeople(rows, view.studies, new Set(decided.map(({ id }) => id)), view.samePeople)
        : [],
    [rows, view, decided],
  )
  const groups = useMemo(
    () =>
      [
        ...groupBy(
          rows.filter(({ samePeople }) => samePeople),
          ({ samePeople }) => samePeople!,
        ),
      ].filter(([, { length }]) => length > 1),
    [rows],
  )
  if (proposed.length + groups.length === 0) return null
  return (
    <section className={classes.same} aria-label="The same people">
      <h2>The same people</h2>
      <ul>
        {proposed.slice(0, mostProposed).map((pair) => (
          <Proposed key={pair.key} pair={pair} />
        ))}
        {proposed.length > mostProposed && (
          <li>{formatCount(proposed.length - mostProposed, 'pair')} more, once these are decided.</li>
        )}
        {groups.map(([group, members]) => (
          <Group key={group} members={members} />
        ))}
      </ul>
    </section>
  )
}

function Proposed({ pair: { one, other, why } }: { readonly pair: PerhapsSamePeople }) {
  const decide = async (are: boolean) =>
    toastWithUndo(
      await commitSamePeople({ one: named(one), other: named(other) }, are),
      are ? 'One group of people, counted once.' : 'Different people. Both are counted.',
    )
  const names = `${withPeople(one)} and ${withPeople(other)}`
  return (
    <li data-proposed>
      <RowsButton words={names} name="Perhaps the same people" studyIds={[one.studyId, other.studyId]} />
      <span>{why}</span>
      <Decision words="Same people" of={names} onDecide={() => void decide(true)} />
      <Decision words="Different people" of={names} onDecide={() => void decide(false)} />
    </li>
  )
}

function Group({ members }: { readonly members: readonly EvidenceRow[] }) {
  const { people } = peopleOnce(members.map(peopleOfRow))
  const names = members.map(withPeople).join(', ')
  const apart = async () =>
    toastWithUndo(await commitPeopleApart(members.map(named)), 'Different people. Each study is counted.')
  return (
    <li>
      <RowsButton words={names} name="The same people" studyIds={members.map(({ studyId }) => studyId)} />
      <span>one group, counted once: {formatCount(people, 'person', 'people')}</span>
      <Decision words="Different people" of={names} onDecide={() => void apart()} />
    </li>
  )
}

/** A button that decides; the arrow keys come by it as by a figure. */
function Decision({ words, of, onDecide }: { readonly words: string; readonly of: string; onDecide(): void }) {
  return (
    <button
      type="button"
      className={classes.decision}
      data-figure={`${words}: ${of}`}
      tabIndex={-1}
      aria-label={`${words}: ${of}`}
      onClick={onDecide}
    >
      {words}
    </button>
  )
}

function named({ studyId, cells }: EvidenceRow) {
  return { studyId, name: cells.reference!.text }
}

function withPeople(row: EvidenceRow): string {
  const { people } = peopleOfRow(row)
  return `${row.cells.reference!.text}${people === null ? '' : ` (${people})`}`
}
