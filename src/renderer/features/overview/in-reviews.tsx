import { formatCount } from '#core/format-count.ts'
import type { ReviewWithStudies } from '#core/overview/included-studies.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { commitIncludedIn } from '#renderer/db/people-edits.ts'
import { Decision } from './decision.tsx'
import { named, withPeople } from './named-rows.ts'
import { RowsButton } from './rows-button.tsx'
import classes from './overview-page.module.css'

/** More at once are not read. */
const mostProposed = 8

/** Studies that a review of the library lists, to be decided by the writer, and those that it holds. Nothing where there are none. */
export function InReviews({
  proposed,
  decided,
  onDecide,
}: {
  readonly proposed: readonly ReviewWithStudies[]
  readonly decided: readonly ReviewWithStudies[]
  /** Before each decision. */
  onDecide(): void
}) {
  if (proposed.length + decided.length === 0) return null
  return (
    <section className={classes.same} aria-label="Studies in reviews">
      <h2>Studies in reviews</h2>
      <ul>
        {proposed.slice(0, mostProposed).map((each) => (
          <Proposed key={each.review.studyId} {...each} onDecide={onDecide} />
        ))}
        {proposed.length > mostProposed && (
          <li>{formatCount(proposed.length - mostProposed, 'review')} more, once these are decided.</li>
        )}
        {decided.map((each) => (
          <Decided key={each.review.studyId} {...each} onDecide={onDecide} />
        ))}
      </ul>
    </section>
  )
}

type Shown = ReviewWithStudies & { onDecide(): void }

function Proposed({ review, studies, onDecide }: Shown) {
  const name = review.cells.reference!.text
  const decide = decider(review, onDecide)
  const count = studies.length
  return (
    <li data-proposed>
      <Review review={review} studies={studies} name="A review and the studies that it lists" />
      <span>
        lists {formatCount(count, 'study', 'studies')} of this library:{' '}
        {count === 1 ? 'does it hold it' : 'which does it hold'}?
      </span>
      {count > 1 && (
        <span className={classes.inReview} data-decisions="proposed">
          <Decision words={`Holds all ${count}`} of={name} onDecide={() => decide(studies, true)} />
          <Decision words={`Only cites all ${count}`} of={name} onDecide={() => decide(studies, false)} />
        </span>
      )}
      {studies.slice(0, mostProposed).map((study) => (
        <span className={classes.inReview} data-line data-decisions="proposed" key={study.studyId}>
          <RowsButton words={withPeople(study)} name={`Listed by ${name}`} studyIds={[study.studyId]} />
          <Decision words="Holds it" of={both(review, study)} onDecide={() => decide([study], true)} />
          <Decision words="Only cites it" of={both(review, study)} onDecide={() => decide([study], false)} />
        </span>
      ))}
      {count > mostProposed && <span>{count - mostProposed} more, once these are decided.</span>}
    </li>
  )
}

function Decided({ review, studies, onDecide }: Shown) {
  const decide = decider(review, onDecide)
  return (
    <li>
      <Review review={review} studies={studies} name="A review and the studies that it holds" />
      <span>holds, and adds no people of:</span>
      {studies.map((study) => (
        <span className={classes.inReview} data-decisions="decided" key={study.studyId}>
          <RowsButton
            words={withPeople(study)}
            name={`Held by ${review.cells.reference!.text}`}
            studyIds={[study.studyId]}
          />
          <Decision words="Only cites it" of={both(review, study)} onDecide={() => decide([study], false)} />
        </span>
      ))}
    </li>
  )
}

function Review({ review, studies, name }: ReviewWithStudies & { readonly name: string }) {
  const ids = [review, ...studies].map(({ studyId }) => studyId)
  return <RowsButton words={review.cells.reference!.text} name={name} studyIds={ids} />
}

function decider(review: EvidenceRow, onDecide: () => void) {
  return (studies: readonly EvidenceRow[], are: boolean) => {
    onDecide()
    void commitIncludedIn(named(review), studies.map(named), are).then((written) =>
      toastWithUndo(written, are ? 'Held by the review: the same evidence.' : 'Only cited by the review.'),
    )
  }
}

function both(review: EvidenceRow, study: EvidenceRow): string {
  return `${withPeople(study)} in ${review.cells.reference!.text}`
}
