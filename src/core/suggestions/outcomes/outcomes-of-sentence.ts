import { either } from '#core/word-patterns.ts'
import type { EventsArm, MeansArm } from '#core/model/outcome.ts'
import { armLabels, type Place } from './arm-labels.ts'
import { namesOutcomeOfHarm } from './harm-names.ts'
import { countsIn, type FoundCount } from './counts.ts'
import { estimatesIn, type FoundEstimate } from './estimates.ts'
import { isRatio } from './measures.ts'
import { meansIn, type FoundMean } from './means.ts'
import { isAboutBeginning } from './not-outcomes.ts'
import type { OutcomeDoubt, OutcomeSuggestion } from './outcome-suggestion.ts'
import { nameOf, namesTime, timeOf } from './what-and-when.ts'

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
  const estimates = estimatesIn(words)
  const isStart = isAboutBeginning(words)
  const free = ({ start, end }: Piece | FoundCount | FoundMean) =>
    !estimates.some((pair) => start < pair.end && pair.start < end && !isOwnPercent(words, pair, start, end))
  const counts = isStart ? [] : countsIn(words).filter(free)
  const means = isStart || context.spread === 'error' ? [] : meansIn(words).filter(free)
  const groups = [
    ...groupsOfCounts(words, counts, context.samePeople || comparesSides.test(words)),
    ...groupsOfMeans(words, means, context),
  ]
  const pieces = [...(isStart ? [] : joined(groups, estimates))].toSorted((a, b) => a.start - b.start)
  return pieces.map((piece, index) => told(words, piece, pieces[index - 1]?.end ?? 0, pieces))
}

/** "23 of 25 (92 %; 95 % CI ...)": the estimate is the count's own percentage. */
const isOwnPercent = (words: string, pair: FoundEstimate, start: number, end: number) =>
  pair.start > start && pair.start < end && /^[\d.]+\s?%/.test(words.slice(pair.start))

const comparesSides =
  /\bsplit[- ](?:face|body|mouth|scalp|neck)|\bside\b[\s\S]*\b(?:other|side)\b|\b(?:treated|untreated) (?:side|half|cheek|halves|eye)/i

function told(words: string, piece: Piece, from: number, all: readonly Piece[]): SentenceOutcome {
  const counted = piece.found.kind === 'events' || piece.estimate?.estimate.measure === 'proportion'
  const name = nameOf(words.slice(from, piece.start), counted)
  const time = timeOf(words, piece, all)
  const { estimate, found, start, end, confidence, rule, doubts } = piece
  return {
    ...(name ? { name } : {}),
    ...(time ? { time } : {}),
    ...(/\bprimary (?:\w+ ){0,2}(?:outcome|end[- ]?point)/i.test(words) && !/\bsecondary\b/i.test(words)
      ? { isPrimary: true }
      : {}),
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
  const groups = samePeople ? counts.map((count) => [count]) : inArms(words, counts)
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

const severalTimes = /\d, \d+,? and \d+ (?:hours|days|weeks|months|years)\b/i
/** Words between two figures that begin another sentence's worth, or another time. */
const isOtherFinding = (gap: string) =>
  /;|[.:] [A-Z]|\b(?:was|were|is|are|had|fell|rose)\b|\b(?:pre|post)\b/.test(gap) || namesTime(gap)

/** Words before the second of two arms: nothing but "and in", or what it is called behind "versus" or with "group". */
const leadsToArm = either(
  'i',
  String.raw`^[\s\S]*(?:\band|\bor|,|\bv|\bvs\.?|\bversus|\bagainst|\bthan|\bwhereas|\bcompared (?:with|to))(?: (?:also|only|just|by|in|with|on|for|among|of|from|to|the))*(?: \d[\d.]*\s?%)?\s?[(\[]?\s?$`,
  String.raw`^[\s\S]*(?:\bvs\.?|\bversus|\bagainst|\bthan|\bwhereas|\bcompared (?:with|to)) [^,;:]{1,60}$`,
  String.raw`^[\s\S]*(?:\band|,) (?:\d[\d.]*\s?% )?(?:in|with|on|for|by|of)\b [^,;:]{1,50}\b(?:groups?|arms?|placebo|controls?|sides?)\s?[(\[]?\s?$`,
)

/** Findings set beside each other as arms, two to four of them, without another sentence's worth of words between; all others alone. */
function inArms<P extends Place>(words: string, places: readonly P[]): readonly (readonly P[])[] {
  const runs: P[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    const gap = run ? words.slice(run.at(-1)?.end, place.start) : ''
    if (run && gap.length <= 110 && !isOtherFinding(gap) && (leadsToArm.test(gap) || /^[^;]*,\s?$/.test(gap)))
      run.push(place)
    else runs.push([place])
  }
  const isArms = (run: readonly P[]) => {
    const last = words.slice(run.at(-2)?.end, run.at(-1)?.start)
    return run.length <= 4 && !severalTimes.test(words) && leadsToArm.test(last)
  }
  return runs.flatMap((run) => (run.length === 1 || isArms(run) ? [run] : run.map((place) => [place])))
}
