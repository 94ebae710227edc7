import type { WeighedRule } from '#core/weighed-rules.ts'
import type { Pair } from './record-pair.ts'

/** A way in which two records that are no duplicates belong together. */
interface RelationRule extends WeighedRule<Pair> {
  readonly score: number
  /** What the writer reads; the name where it says enough. */
  readonly reason?: (pair: Pair) => string
}

/** A paper that registers more trials than this is a review of them. */
const ownTrials = 2

/** When two records belong together, in the order in which it is asked; the name is what the writer reads. */
export const relationRules: readonly RelationRule[] = [
  {
    name: 'a preprint and its article',
    when: (pair) => hasOneTitle(pair) && pair.a.isPreprint !== pair.b.isPreprint,
    score: 0.85,
    why: 'archives say that they are archives, and titles seldom change much',
  },
  {
    name: 'a protocol and its report',
    when: (pair) => hasOneTitle(pair) && pair.a.isProtocol !== pair.b.isProtocol,
    score: 0.75,
    why: 'a group writes protocols of several studies under like titles',
  },
  {
    name: 'the same title and people at two places: perhaps an abstract and its paper',
    when: hasOneTitle,
    score: 0.7,
    why: 'nothing says which is which',
  },
  {
    name: 'reports of one trial',
    when: (pair) => sharedTrial(pair) !== undefined,
    score: 0.7,
    why: 'both name the trial, but one may only cite it',
    reason: (pair) => `reports of one trial (${sharedTrial(pair)})`,
  },
  {
    name: 'perhaps a preprint and its article',
    when: (pair) =>
      pair.seen.title >= 0.6 &&
      pair.a.isPreprint !== pair.b.isPreprint &&
      (pair.seen.authors ?? 0) >= 0.8 &&
      !hasFewWords(pair) &&
      (pair.seen.years ?? 0) <= 3,
    score: 0.6,
    why: 'the title was rewritten on the way; the people have to carry it',
  },
]

/** The same title, or one with a subtitle, by half of the people and within four years. */
function hasOneTitle(pair: Pair): boolean {
  const { seen } = pair
  const close = (seen.title >= 0.8 || (seen.titleGoesOn && !hasFewWords(pair))) && !seen.numbersDiffer
  return close && !hasFewWords(pair) && (seen.authors ?? 0) >= 0.5 && (seen.years ?? 0) <= 4
}

function hasFewWords({ a, b }: Pair): boolean {
  return Math.min(a.titleWords.length, b.titleWords.length) < 4
}

function sharedTrial({ a, b, seen }: Pair): string | undefined {
  const isReview = a.trials.length > ownTrials || b.trials.length > ownTrials
  return isReview || (seen.authors ?? 0) <= 0 ? undefined : a.trials.find((each) => b.trials.includes(each))
}
