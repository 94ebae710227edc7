import { formatCount } from '#core/format-count.ts'
import type { PerhapsSamePeople } from '#core/overview/same-people.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { peopleOfRow, peopleOnce } from '#core/table/people-once.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commitPeopleApart, commitSamePeople } from '#renderer/db/people-edits.ts'
import { Decision } from './decision.tsx'
import { named, withPeople } from './named-rows.ts'
import { RowsButton } from './rows-button.tsx'
import classes from './overview-page.module.css'

/** More at once are not read. */
const mostProposed = 8

/** Studies that may be of the same people, to be decided by the writer, and the groups that were decided; nothing where there are none. */
export function SamePeople({
  proposed,
  groups,
  onDecide,
}: {
  readonly proposed: readonly PerhapsSamePeople[]
  readonly groups: readonly (readonly [string, readonly EvidenceRow[]])[]
  /** Before each decision. */
  onDecide(): void
}) {
  if (proposed.length + groups.length === 0) return null
  return (
    <section className={classes.same} aria-label="The same people">
      <h2>The same people</h2>
      <ul>
        {proposed.slice(0, mostProposed).map((pair) => (
          <Proposed key={pair.key} pair={pair} onDecide={onDecide} />
        ))}
        {proposed.length > mostProposed && (
          <li>{formatCount(proposed.length - mostProposed, 'pair')} more, once these are decided.</li>
        )}
        {groups.map(([group, members]) => (
          <Group key={group} members={members} onDecide={onDecide} />
        ))}
      </ul>
    </section>
  )
}

function Proposed({ pair: { one, other, why }, onDecide }: { readonly pair: PerhapsSamePeople; onDecide(): void }) {
  const decide = async (are: boolean) => {
    onDecide()
    toastWithUndo(
      await commitSamePeople([named(one), named(other)], are),
      are ? 'One group of people, counted once.' : 'Different people. Both are counted.',
    )
  }
  const names = `${withPeople(one)} and ${withPeople(other)}`
  return (
    <li data-proposed data-decisions="proposed">
      <RowsButton words={names} name="Perhaps the same people" studyIds={[one.studyId, other.studyId]} />
      <span>{why}</span>
      <Decision words="Same people" of={names} onDecide={() => void decide(true)} />
      <Decision words="Different people" of={names} onDecide={() => void decide(false)} />
    </li>
  )
}

function Group({ members, onDecide }: { readonly members: readonly EvidenceRow[]; onDecide(): void }) {
  const { people } = peopleOnce(members.map(peopleOfRow))
  const names = members.map(withPeople).join(', ')
  const apart = async () => {
    onDecide()
    toastWithUndo(await commitPeopleApart(members.map(named)), 'Different people. Each study is counted.')
  }
  return (
    <li data-decisions="decided">
      <RowsButton words={names} name="The same people" studyIds={members.map(({ studyId }) => studyId)} />
      <span>one group, counted once: {formatCount(people, 'person', 'people')}</span>
      <Decision words="Different people" of={names} onDecide={() => void apart()} />
    </li>
  )
}
