import { formatCount, formatNumber } from '#core/format-count.ts'
import { answered, type Breakdown } from '#core/overview/breakdown.ts'
import type { Overview } from '#core/overview/overview.ts'
import { Figure } from './figure.tsx'
import { partsOf, type AnswerShown, type FigurePart } from './figure-parts.ts'
import classes from './overview-page.module.css'

const subjectsShown: Readonly<Record<string, AnswerShown>> = {
  people: { words: 'with people', name: 'With people', look: 'yes' },
  animals: { words: 'in animals', name: 'In animals', look: 'hatched' },
  laboratory: { words: 'in the laboratory', name: 'In the laboratory', look: 'dark' },
  'other-studies': { words: 'on other studies', name: 'On other studies', look: 'no' },
  other: { words: 'of another kind', name: 'Of another kind', look: 'pale' },
}

/** What can be said in one number, side by side. */
export function Figures({ overview }: { readonly overview: Overview }) {
  const { subjects, maker, noStatement, registered } = overview
  return (
    <div className={classes.figures}>
      <Figure title="People, animals, laboratory" number={null} parts={partsOf('Design', subjects, subjectsShown)} />
      <People overview={overview} />
      <Share title="Paid by the maker" of={maker} yes="paid by the maker" no="paid by others or nobody" />
      <Share title="No conflict statement" of={noStatement} yes="without a statement" no="with a statement" />
      <Share
        title="Registered"
        of={registered}
        yes="registered"
        no="without a registration"
        note="Whether before they began is not known: no dates are kept."
      />
      <Largest overview={overview} />
    </div>
  )
}

/** How many studies of those that say either way say yes. */
function Share({
  title,
  of,
  yes,
  no,
  note,
}: {
  readonly title: string
  readonly of: Breakdown
  readonly yes: string
  readonly no: string
  readonly note?: string
}) {
  const studyIds = answered(of, 'yes').confirmed
  const judged = studyIds.length + answered(of, 'no').confirmed.length
  const parts = partsOf(title, of, {
    yes: { words: yes, name: title, look: 'yes' },
    no: { words: no, name: `${title}: no`, look: 'no' },
  })
  return (
    <Figure
      title={title}
      number={judged === 0 ? null : { words: formatNumber(studyIds.length), name: title, studyIds }}
      beside={`of ${formatNumber(judged)} confirmed`}
      parts={parts}
      note={note}
    />
  )
}

function People({ overview: { people } }: { readonly overview: Overview }) {
  const title = 'People, each counted once'
  const { sum, studies } = people
  return (
    <Figure
      title={title}
      number={
        sum.from === 0
          ? null
          : { words: formatNumber(sum.people), name: title, studyIds: answered(studies, 'counted').confirmed }
      }
      beside={`in ${formatCount(sum.from, 'study', 'studies')}`}
      parts={partsOf(title, studies, {
        counted: { words: 'with their number', name: 'With their number of people', look: 'yes' },
      })}
      note={noteOfPeople(people)}
    />
  )
}

/** Why the sum is less than what the papers print. */
function noteOfPeople({ sum: { again }, sides }: Overview['people']): string | null {
  const notes = [
    ...(sides
      ? [
          `${formatCount(sides.sides, 'side')} of the face or body are ${formatCount(sides.people, 'person', 'people')}.`,
        ]
      : []),
    ...(again > 0 ? [`${formatCount(again, 'study is', 'studies are')} of people whom another one has counted.`] : []),
  ]
  return notes.join(' ') || null
}

/** Of studies whose people are not known one may be larger: they stand below. */
function Largest({ overview: { largest, people } }: { readonly overview: Overview }) {
  const title = 'Largest study'
  const unknown = [
    ...answered(people.studies, 'counted').suggested,
    ...people.studies.open.flatMap(({ why, studyIds }) => (why === 'not-people' ? [] : studyIds)),
  ]
  const parts: readonly FigurePart[] = [
    {
      key: 'unknown',
      words: `${formatNumber(unknown.length)} of unknown size`,
      name: 'Number of people not known',
      studyIds: unknown,
      look: 'open',
    },
  ]
  return (
    <Figure
      title={title}
      number={largest && { words: formatNumber(largest.people), name: title, studyIds: largest.studyIds }}
      beside={largest?.people === 1 ? 'person' : 'people'}
      parts={parts.filter(({ studyIds }) => studyIds.length > 0)}
      note={
        largest &&
        (largest.studyIds.length === 1 ? largest.name : `${largest.name} and ${largest.studyIds.length - 1} as large`)
      }
    />
  )
}
