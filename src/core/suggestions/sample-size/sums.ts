import { armSums, eachSums, parallelSums } from './arm-sums.ts'
import { exclusionDifferences } from './exclusions.ts'
import { groupPairs, pairSums, sexSums } from './group-pairs.ts'
import type { GroupSum } from './group-sum.ts'
import type { CountingSentence } from './mentions.ts'

/** All sums that the counting sentences of a paper give cause for, in order. */
export function groupSums(sentences: readonly CountingSentence[]): GroupSum[] {
  return sentences.flatMap((sentence, place) => [
    ...armSums(sentence, place),
    ...parallelSums(sentences, place),
    ...eachSums(sentence, place),
    ...sexSums(sentence, place),
    ...groupPairs(sentences, place),
    ...pairSums(sentences, place),
    ...exclusionDifferences(sentences, place).map(({ value, counts }): GroupSum => ({
      kind: 'less-excluded',
      value,
      parts: counts,
    })),
  ])
}
