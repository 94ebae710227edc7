import { groupBy } from '#core/group-by.ts'
import type { Outcome } from '#core/model/outcome.ts'

/** Outcomes that are called the same. */
export interface NamedOutcomes {
  /** What they are compared by (`outcomeNameKey`). */
  readonly key: string
  /** In the spelling it was first given. */
  readonly name: string
  /** Each of them was looked at as an unwanted effect. */
  readonly isHarm: boolean
  readonly outcomes: readonly Outcome[]
  /** How many studies they are of. */
  readonly studies: number
}

/** What two names of outcomes are compared by: "Scar score" and " scar  Score" are one. Other words for the same thing are not guessed. */
export function outcomeNameKey(name: string): string {
  return tidied(name.normalize('NFKC')).toLowerCase()
}

/** Outcomes by name, those of most studies first, unwanted effects at the end. Those without a name are one group, with an empty key. */
export function outcomesByName(outcomes: readonly Outcome[]): readonly NamedOutcomes[] {
  const groups = [...groupBy(outcomes, ({ name }) => outcomeNameKey(name))].map(([key, same]) => ({
    key,
    name: tidied(firstGiven(same).name),
    isHarm: same.every(({ isHarm }) => isHarm),
    outcomes: same,
    studies: new Set(same.map(({ studyId }) => studyId)).size,
  }))
  return groups.toSorted(
    (one, other) =>
      Number(one.isHarm) - Number(other.isHarm) ||
      other.studies - one.studies ||
      one.name.localeCompare(other.name, 'en'),
  )
}

function firstGiven(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((first, each) => (each.addedAt < first.addedAt ? each : first))
}

function tidied(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
