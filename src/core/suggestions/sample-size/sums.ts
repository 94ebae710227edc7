import { armSums, eachSums, parallelSums } from './arm-sums.ts'
import { cuesOf, type CueClass } from './cue-words.ts'
import { enumeratedGroups } from './enumerated-groups.ts'
import { exclusionDifferences } from './exclusions.ts'
import { groupPairs, pairSums, sexSums } from './group-pairs.ts'
import type { GroupSum } from './group-sum.ts'
import { listedBeforeNoun, listedBehindNoun } from './listed-groups.ts'
import { exclusiveGroups, namedGroups } from './labelled-groups.ts'
import type { CountingSentence } from './mentions.ts'
import type { CountRole } from './roles.ts'

/** The role of a count of people, by its place among the counting sentences. */
export type RoleOf = (part: GroupSum['parts'][number]) => CountRole

/** All sums that the counting sentences of a paper give cause for, in order; counts of one group at two stages make none. */
export function groupSums(sentences: readonly CountingSentence[], roleOf: RoleOf): GroupSum[] {
  const found = sentences.flatMap((sentence, place) => [
    ...[
      ...armSums(sentence, place),
      ...listedBeforeNoun(sentence, place),
      ...listedBehindNoun(sentence, place),
      ...enumeratedGroups(sentence, place),
      ...namedGroups(sentence, place),
      ...exclusiveGroups(sentence, place),
      ...parallelSums(sentences, place),
      ...sexSums(sentence, place),
      ...groupPairs(sentences, place),
      ...pairSums(sentences, place),
    ].filter((sum) => isOfOneStage(sentences, sum, roleOf)),
    ...eachSums(sentences, place),
    ...exclusionDifferences(sentences, place).map(({ value, counts }): GroupSum => ({
      kind: 'less-excluded',
      value,
      parts: counts,
    })),
  ])
  const lists = found.filter(isWholeList)
  return found.filter((sum) => !lists.some((list) => isWithin(sum, list)) && !isPairOfSome(found, sum))
}

/** Groups of one list, or three and more that are each told as "(n = 120)". */
function isWholeList({ kind, parts }: GroupSum): boolean {
  return (
    kind === 'listed' || (kind === 'arms' && parts.length > 2 && parts.every(({ count }) => count.shape === 'n-equals'))
  )
}

/** Two of three groups that are listed: the list stands for them. */
function isWithin(sum: GroupSum, list: GroupSum): boolean {
  return (
    sum.parts.length < list.parts.length &&
    sum.parts.every(({ place, count }) =>
      list.parts.some((part) => part.place === place && part.count.numberIndex === count.numberIndex),
    )
  )
}

// Of cases and controls told before, fewer than this share are some of them.
const maxShareOfSome = 0.6

/** "Mothers of 22 cases and 211 controls had been vaccinated", behind 96 cases and 384 controls. */
function isPairOfSome(found: readonly GroupSum[], { kind, value, parts }: GroupSum): boolean {
  const first = parts[0]
  return (
    kind === 'patients-and-controls' &&
    first !== undefined &&
    found.some(
      (other) =>
        other.kind === kind &&
        other.value * maxShareOfSome > value &&
        other.parts.every(
          (part, index) => isBefore(part, first) && part.count.value >= (parts[index]?.count.value ?? 0),
        ),
    )
  )
}

const stationCues: ReadonlySet<CueClass> = new Set([
  'randomise',
  'enrol',
  'include',
  'participate',
  'complete',
  'analyse',
])
const saysNoStage: ReadonlySet<CountRole> = new Set(['unsaid', 'part'])

/**
 * False where the parts tell of one group at two stages: "30 were enrolled. Twenty-eight completed ..." In one sentence
 * two stages make it so where a verb stands between them, as one verb may serve for several groups; in two sentences
 * one of them has to be the end of the study, as each group may have a verb of its own.
 */
function isOfOneStage(sentences: readonly CountingSentence[], { parts }: GroupSum, roleOf: RoleOf): boolean {
  const stages = new Set(parts.map(roleOf).filter((role) => !saysNoStage.has(role)))
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return false
  if (first.place !== last.place) return !stages.has('completed') || parts.every((part) => roleOf(part) === 'completed')
  const between = sentences[first.place]?.tokens.slice(first.count.numberIndex, last.count.numberIndex) ?? []
  return stages.size <= 1 || !between.some(({ lower }) => cuesOf(lower).some((cue) => stationCues.has(cue)))
}

type Part = GroupSum['parts'][number]

function isBefore(one: Part, other: Part): boolean {
  return one.place < other.place || (one.place === other.place && one.count.numberIndex < other.count.numberIndex)
}
