import { either } from '#core/word-patterns.ts'
import { isRatio, type EventsArm, type MeansArm } from '#core/model/outcome.ts'
import { armLabels, type Place } from './arm-labels.ts'
import { namesOutcomeOfHarm } from './harm-names.ts'
import { countsIn, type FoundCount } from './counts.ts'
import { estimatesIn, type FoundEstimate } from './estimates.ts'
import { inArms } from './in-arms.ts'
import { meansIn, type FoundMean } from './means.ts'
import { isAboutBeginning, isOnlyAboutBeginning } from './not-outcomes.ts'
import type { OutcomeDoubt, OutcomeSuggestion } from './outcome-suggestion.ts'
import { nameOf, timeOf } from './what-and-when.ts'

/** What a sentence gives, its places counted from its beginning, without the quote, which is the sentence. */
export type SentenceOutcome = Omit<OutcomeSuggestion, 'quote'>

interface Piece {
  readonly found: OutcomeSuggestion['found']
  readonly estimate?: FoundEstimate
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly rule: string
  readonly doubts: readonly OutcomeDoubt[]
}

/** What the rest of a paper says of its figures. */
export interface StudyContext {
  /** The study compares sides of the same people. */
  readonly samePeople: boolean
  /** What stands behind "±". */
  readonly spread: 'deviation' | 'error' | 'not-named'
}

/** The outcomes that a sentence on this study's results gives, in order. */
export function outcomesOfSentence(words: string, context: StudyContext): readonly SentenceOutcome[] {
  const isStart = isAboutBeginning(words)
  const estimates = isStart && isOnlyAboutBeginning(words) ? [] : estimatesIn(words)
  const free = ({ start, end }: Place) =>
    !estimates.some((pair) => start < pair.end && pair.start < end && !isOwnPercent(words, pair, start, end))
  const counts = isStart ? [] : countsIn(words).filter(free)
  const means = isStart || context.spread === 'error' ? [] : meansIn(words).filter(free)
  const groups = [
    ...groupsOfCounts(words, counts, context.samePeople || comparesSides.test(words)),
    ...groupsOfMeans(words, means, context),
  ]
  const pieces = joined(groups, estimates).toSorted((a, b) => a.start - b.start)
  return pieces.map((piece, index) => told(words, piece, pieces[index - 1]?.end ?? 0, pieces))
}

/** "23 of 25 (92 %; 95 % CI ...)", "92 % (23 of 25; 95 % CI ...)": the estimate is the count's own percentage. */
const isOwnPercent = (words: string, pair: Place, start: number, end: number) =>
  /^[\d.]+\s?%/.test(words.slice(pair.start)) &&
  ((pair.start > start && pair.start < end) || (pair.start < start && end < pair.end))

const comparesSides = either(
  'i',
  String.raw`\bsplit[- ](?:face|body|mouth|scalp|neck)`,
  String.raw`\bside\b(?![- ]effect)[\s\S]*\b(?:other|side)\b(?![- ]effect)`,
  String.raw`\b(?:treated|untreated) (?:side|half|cheek|halves|eye)`,
)
const namesPrimary = /\bprimary (?:\w+ ){0,2}(?:outcome|end[- ]?point)/i

function told(words: string, piece: Piece, from: number, all: readonly Piece[]): SentenceOutcome {
  const counted = piece.found.kind === 'events' || piece.estimate?.estimate.measure === 'proportion'
  const name = nameOf(words.slice(from, piece.start), counted)
  const time = timeOf(words, piece, all)
  const { estimate, found, start, end, confidence, rule, doubts } = piece
  return {
    ...(name ? { name } : {}),
    ...(time ? { time } : {}),
    ...(namesPrimary.test(words) && !/\bsecondary\b/i.test(words) ? { isPrimary: true } : {}),
    ...(name && namesOutcomeOfHarm(name) ? { isHarm: true } : {}),
    found,
    ...(estimate ? { estimate: estimate.estimate } : {}),
    start,
    end,
    confidence,
    rule,
    doubts,
  }
}

/** The estimate that compares the arms of the one group before it belongs to them; all others stand alone. */
function joined(groups: readonly Piece[], estimates: readonly FoundEstimate[]): readonly Piece[] {
  const [group] = groups
  const [estimate] = estimates
  const together =
    groups.length === 1 &&
    estimates.length === 1 &&
    group &&
    estimate &&
    estimate.start >= group.end &&
    compares(group, estimate)
  if (!together) return [...groups, ...estimates.map(alone)]
  const { confidence, doubts } = alone(estimate)
  return [
    {
      ...group,
      estimate,
      end: estimate.end,
      confidence: Math.min(group.confidence, confidence),
      rule: `${group.rule}, and the estimate with its interval behind them`,
      doubts: [...group.doubts, ...doubts],
    },
  ]
}

function compares({ found }: Piece, { estimate: { measure } }: FoundEstimate): boolean {
  if (found.kind === 'estimate' || found.arms.length < 2 || !measure) return false
  return found.kind === 'events'
    ? isRatio(measure) || measure === 'risk-difference'
    : measure === 'mean-difference' || measure === 'standardised-mean-difference'
}

function alone(estimate: FoundEstimate): Piece {
  const { measure, interval } = estimate.estimate
  return {
    found: { kind: 'estimate' },
    estimate,
    start: estimate.start,
    end: estimate.end,
    confidence: estimate.isLopsided ? 0.75 : measure && interval.level ? 0.94 : 0.85,
    rule: 'an estimate inside its own interval',
    doubts: estimate.isLopsided
      ? [{ kind: 'lopsided-interval', words: 'The estimate lies far from the middle of its interval.' }]
      : [],
  }
}

function groupsOfCounts(words: string, counts: readonly FoundCount[], samePeople: boolean): readonly Piece[] {
  const groups = inArms(words, counts).flatMap((group) =>
    samePeople || areKinds(group) ? group.map((count) => [count]) : [group],
  )
  return groups.flatMap((group): readonly Piece[] => {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) return []
    const labels = armLabels(words, group)
    const found: OutcomeSuggestion['found'] = {
      kind: 'events',
      arms: group.map(({ events, total }, index): EventsArm => ({ label: labels[index] ?? '', events, total })),
    }
    const doubts = group.flatMap((count) => count.doubts)
    const isDoubted = doubts.some(({ kind }) => kind === 'percent-does-not-fit')
    return [
      {
        found,
        start: first.start,
        end: last.end,
        confidence: isDoubted ? 0.5 : doubts.length > 0 ? 0.75 : 0.85,
        rule: group.length > 1 ? 'counts of the arms in one sentence' : 'a count and of how many',
        doubts: [
          ...doubts,
          ...(samePeople && counts.length > 1
            ? [{ kind: 'same-people', words: 'Both sides belong to the same people: pairs, not arms.' } as const]
            : []),
        ],
      },
    ]
  })
}

/** "28 of 46 once, 15 of 46 twice and 3 of 46 more often": parts of one group. */
function areKinds(group: readonly FoundCount[]): boolean {
  const total = group[0]?.total ?? 0
  const sum = group.reduce((all, { events }) => all + events, 0)
  return group.length > 1 && sum === total && group.every((count) => count.total === total)
}

function groupsOfMeans(words: string, means: readonly FoundMean[], context: StudyContext): readonly Piece[] {
  return inArms(words, means).flatMap((group): readonly Piece[] => {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) return []
    const isNamed = context.spread === 'deviation' || group.every(({ isNamed: named }) => named)
    const units = new Set(group.flatMap(({ unit }) => unit ?? []))
    const [unit] = units
    const labels = armLabels(words, group)
    const found: OutcomeSuggestion['found'] = {
      kind: 'means',
      ...(context.samePeople || comparesSides.test(words) ? { sameBodies: true } : {}),
      ...(unit && units.size === 1 ? { unit } : {}),
      arms: group.map(({ mean, sd }, index): MeansArm => ({ label: labels[index] ?? '', mean, sd })),
    }
    return [
      {
        found,
        start: first.start,
        end: last.end,
        confidence: isNamed ? 0.8 : 0.6,
        rule: group.length > 1 ? 'means of the arms in one sentence' : 'a mean with its spread',
        doubts: isNamed
          ? []
          : [{ kind: 'spread-not-named', words: 'What stands behind ± is not named; it may be a standard error.' }],
      },
    ]
  })
}
