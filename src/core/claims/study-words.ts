import { formatCount } from '#core/format-count.ts'
import type { SampleSizeValue } from '#core/model/tag.ts'
import { countWords } from '#core/table/value-words.ts'
import type { Payer, StudyFacts } from './study-facts.ts'

/** Who paid for a study, as it stands beside its name. */
const paid: Readonly<Record<Payer, string>> = {
  maker: 'maker paid',
  industry: 'industry paid',
  mixed: 'paid: mixed',
  government: 'paid: government',
  charity: 'paid: charity',
  institution: 'paid: institution',
  other: 'paid: kind not stated',
  none: 'no funding',
  'not-stated': 'who paid not stated',
}

/** "maker paid", "paid: charity"; what is not known is said, too. */
export function payerMark({ payer }: Pick<StudyFacts, 'payer'>): string {
  return paid[payer ?? 'not-stated']
}

/** "28 people"; what was counted and adds no people to a sum with its own words: "900 people of other studies", "60 people planned", "12 animals"; "people not stated". */
export function peopleMark({ people, size, subjects, isRetracted, isPlanned }: StudyFacts): string {
  if (people !== null) return formatCount(people, 'person', 'people')
  if (size === null)
    return subjects === 'animals' || subjects === 'laboratory' ? 'size not stated' : 'people not stated'
  return sizeMark(size, { isPlanned, isOfOthers: !isRetracted && subjects !== 'people' })
}

/** A sample size that adds no people to a sum, with why: "900 people of other studies", "60 people planned". */
export function sizeMark(
  { headline, unit = 'person' }: SampleSizeValue,
  { isPlanned, isOfOthers }: { readonly isPlanned?: boolean; readonly isOfOthers: boolean },
): string {
  const why = isPlanned ? ' planned' : isOfOthers && unit === 'person' ? ' of other studies' : ''
  return countWords(headline, unit) + why
}
