import { formatCount } from '#core/format-count.ts'
import { fewPeople, hasNoControl } from '../fairness/fairness-questions.ts'
import type { StudyFacts } from '../study-facts.ts'
import { allEntries, countedStudies, retractedStudies, type EntriesBySide } from './board-entries.ts'
import { peopleOnce } from '#core/table/people-once.ts'

/** Why what stands behind a claim bears less than it may seem to. */
export type LimitKind =
  | 'nothing'
  | 'one-study'
  | 'industry-only'
  | 'no-control'
  | 'no-people'
  | 'few-people'
  | 'size-not-stated'
  | 'same-people'
  | 'run-by-maker'
  | 'company-ties'
  | 'preprint'
  | 'review'
  | 'held-by-review'
  | 'retracted'
  | 'gone'

/** A limit in words, as a row says it. */
export interface Limit {
  readonly kind: LimitKind
  readonly words: string
}

/** The limits by which rows can be chosen, with the words of the choice. */
export const limitFilters = {
  'one-study': 'One study',
  'industry-only': 'Industry only',
  'no-control': 'No control',
  nothing: 'Nothing behind it',
  retracted: 'Retracted',
} as const satisfies Partial<Record<LimitKind, string>>

/** The limits of what is linked to a row, by confirmed fields alone. */
export function limitsOf(entries: EntriesBySide): readonly Limit[] {
  const all = allEntries(entries)
  const studies = countedStudies(all)
  const isNothing = studies.length === 0 && !all.some(({ study, isGone }) => !study && !isGone)
  const gone = all.filter(({ isGone }) => isGone).length
  const limits: readonly (Limit | false)[] = [
    isNothing && { kind: 'nothing', words: 'nothing behind it' },
    studies.length === 1 && { kind: 'one-study', words: 'one study' },
    ...limitsOfStudies(studies),
    ...retractedStudies(all)
      .slice(0, 1)
      .map((): Limit => ({ kind: 'retracted', words: `${retractedStudies(all).length} retracted, not counted` })),
    gone > 0 && { kind: 'gone', words: `${gone} removed or taken off` },
  ]
  return limits.filter((limit) => limit !== false)
}

function limitsOfStudies(studies: readonly StudyFacts[]): readonly (Limit | false)[] {
  if (studies.length === 0) return []
  const every = (holds: (study: StudyFacts) => boolean) => studies.every(holds)
  const some = (holds: (study: StudyFacts) => boolean) => studies.filter(holds).length
  const of = (count: number) => (studies.length === 1 ? '' : `${count} of ${studies.length}: `)
  const { people, notStated, from, again } = peopleOnce(studies)
  const runByMaker = some(({ isRunByMaker }) => isRunByMaker)
  const ties = some(({ hasCompanyTie }) => hasCompanyTie)
  const preprints = some(({ isPreprint }) => isPreprint)
  const reviews = some(({ isSecondary }) => isSecondary)
  const ids = new Set(studies.map(({ studyId }) => studyId))
  const held = some(({ includedIn }) => includedIn.some((reviewId) => ids.has(reviewId)))
  return [
    every(({ payer }) => payer === 'maker' || payer === 'industry') && {
      kind: 'industry-only',
      words: 'industry money only',
    },
    every(({ design }) => design !== null && hasNoControl.has(design)) && {
      kind: 'no-control',
      words: 'nobody had a control side or group',
    },
    isNotInPeople(studies) && { kind: 'no-people', words: 'not tested in people' },
    from > 0 &&
      notStated === 0 &&
      people < fewPeople && { kind: 'few-people', words: `fewer than ${fewPeople} people` },
    notStated > 0 && {
      kind: 'size-not-stated',
      words: `people not stated${notStated < studies.length ? ` in ${notStated}` : ''}`,
    },
    again > 0 && { kind: 'same-people', words: `${of(again)}people of another of these, counted once` },
    runByMaker > 0 && { kind: 'run-by-maker', words: `${of(runByMaker)}run by the maker` },
    ties > 0 && { kind: 'company-ties', words: `${of(ties)}authors tied to a company` },
    preprints > 0 && { kind: 'preprint', words: formatCount(preprints, 'preprint') },
    reviews > 0 && { kind: 'review', words: `${of(reviews)}second hand, its people not added` },
    held > 0 && { kind: 'held-by-review', words: `${of(held)}in a review of these, the same evidence twice` },
  ]
}

/** True where it is known of every study that it was done in animals or in the laboratory. */
function isNotInPeople(studies: readonly StudyFacts[]): boolean {
  const own = studies.filter(({ isSecondary }) => !isSecondary)
  return own.length > 0 && own.every(({ subjects }) => subjects === 'animals' || subjects === 'laboratory')
}
