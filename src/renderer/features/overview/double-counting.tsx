import { useDeferredValue, useMemo, useRef } from 'react'
import { groupBy } from '#core/group-by.ts'
import { perhapsIncluded, reviewsWithStudies } from '#core/overview/included-studies.ts'
import { perhapsSamePeople } from '#core/overview/same-people.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { useLibraryView, usePeopleDecisions } from '#renderer/db/queries.ts'
import { InReviews } from './in-reviews.tsx'
import { SamePeople } from './same-people.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { useListedStudies } from './use-listed-studies.ts'

const noRows: readonly EvidenceRow[] = []

/** What may be the same evidence twice, for the writer to decide, and what was decided. */
export function DoubleCounting({ rows: newest }: { readonly rows: readonly EvidenceRow[] }) {
  // The figures are there first.
  const rows = useDeferredValue(newest, noRows)
  const view = useLibraryView()
  const decisions = usePeopleDecisions()
  const decided = useMemo(() => new Set(decisions?.map(({ id }) => id)), [decisions])
  const listed = useListedStudies(rows, view)
  const people = useMemo(
    () => (view && decisions ? perhapsSamePeople(rows, view.studies, decided, view.samePeople) : []),
    [rows, view, decisions, decided],
  )
  const inReviews = useMemo(
    () => (decisions ? perhapsIncluded(rows, listed, decided) : []),
    [rows, listed, decisions, decided],
  )
  const groups = useMemo(() => groupsAmong(rows), [rows])
  const held = useMemo(() => reviewsWithStudies(rows), [rows])
  const box = useRef<HTMLDivElement>(null)
  const onDecide = useKeptFocus(box)
  return (
    <div ref={box}>
      <SamePeople proposed={people} groups={groups} onDecide={onDecide} />
      <InReviews proposed={inReviews} decided={held} onDecide={onDecide} />
    </div>
  )
}

function groupsAmong(rows: readonly EvidenceRow[]): readonly (readonly [string, readonly EvidenceRow[]])[] {
  const shared = rows.filter(({ samePeople }) => samePeople)
  return [...groupBy(shared, ({ samePeople }) => samePeople!)].filter(([, { length }]) => length > 1)
}
