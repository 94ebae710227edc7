import { isRatio } from '#core/model/outcome.ts'
import { pattern } from '#core/word-patterns.ts'
import { effectEstimates } from '../shared/effect-estimates.ts'
import { lastMeasure, type EffectMeasure } from '../shared/effect-measures.ts'
import { isLikeRate, measureOf, type MeasuredPair } from './measures.ts'
import type { ReadEstimate } from './outcome-suggestion.ts'
import { numberOf, withPlainFigures } from './plain-figures.ts'

/** An estimate with its interval, and where it stands in its sentence. */
export interface FoundEstimate {
  readonly estimate: ReadEstimate
  readonly isLopsided: boolean
  readonly start: number
  readonly end: number
}

type Pair = Omit<ReturnType<typeof effectEstimates>[number], 'measure'> & { readonly measure: EffectMeasure | null }

const mayHoldInterval = /C\.?[Ii]\b|CL\b|UI\b|CrI|interval|limits|[Rr]atio|[Rr]isk|[ORH]R\b|c\.i\./

// "(95 % CIs 0.35 to 0.69 and 0.48 to 0.93)": which interval is whose, another part of the sentence says.
const secondInterval = /^\s?%?,?;?\s?(?:and\s)?(?:from\s)?-?\d[\d.]*\s?%?\s?(?:-|to)\s?-?\d/

/** Every estimate of a sentence with its interval, in order. What it measures is said where its name stands beside it. */
export function estimatesIn(words: string): readonly FoundEstimate[] {
  if (!mayHoldInterval.test(words)) return []
  const plain = withPlainFigures(words)
  const named = effectEstimates(words)
    .filter(({ end }) => !secondInterval.test(plain.slice(end, end + 40)))
    .flatMap((pair) => besideSpread(plain, pair))
  const pairs = [...named, ...pairsWithoutName(plain, named)].toSorted((a, b) => a.start - b.start)
  const found: FoundEstimate[] = []
  for (const [index, pair] of pairs.entries()) {
    const from = pairs[index - 1]?.end ?? 0
    const measured: MeasuredPair = { ...pair, words: plain, from }
    const measure = measureOf(measured) ?? carriedOn(measured, found.at(-1))
    found.push({
      estimate: {
        ...(measure ? { measure } : {}),
        value: pair.estimate,
        ...(pair.percent ? { unit: 'percent' } : {}),
        interval: { low: pair.lower, high: pair.upper, ...(pair.level === null ? {} : { level: pair.level }) },
        ...pOf(words, plain, pair, pairs[index + 1]?.start ?? words.length),
      },
      isLopsided: measure !== undefined && !isRatio(measure) && measure !== 'proportion' && isLopsided(pair),
      start: pair.start,
      end: pair.end,
    })
  }
  return found
}

/** "2.5 % ± 1.2 % (95 % CI 0.2 to 4.9)": the value is what stands before the spread, or the pair is none. */
function besideSpread(plain: string, pair: Pair): readonly Pair[] {
  const from = Math.max(0, pair.start - 20)
  const before = plain.slice(from, pair.start)
  if (!/(?:±|\+\/-)\s?$/.test(before)) return [pair]
  const beside = /(-?\d+(?:\.\d+)?)\s?%?\s?(?:±|\+\/-)\s?$/.exec(before)
  const estimate = numberOf(beside?.[1] ?? '')
  return beside && pair.lower <= estimate && estimate <= pair.upper
    ? [{ ...pair, estimate, start: from + beside.index }]
    : []
}

const figure = String.raw`\d{1,3}(?:\.\d{1,3})?`
// Capitals count: "or 12 (10 to 14)" is no odds ratio.
const ratioName = String.raw`(?:(?:[Hh]azard|[Oo]dds|[Rr]isk|[Rr]ate) ratios?|[Rr]elative risks?|\ba?(?:HR|OR|RR|IRR))`
const shortPair = pattern(
  'g',
  String.raw`${ratioName}\s?(?:was |of |[=:,] ?)?(${figure})[,;]?\s?`,
  String.raw`[([]\s?(${figure})(?:\s?-\s?|\s?to\s|[,;]\s)(${figure})\s?[)\]]`,
)

/** "RR 0.72 (0.55 to 0.95)": no interval is named, but its logarithm lies around that of the ratio, as only an interval's does. */
function pairsWithoutName(plain: string, named: readonly Pair[]): readonly Pair[] {
  return [...plain.matchAll(shortPair)].flatMap((match): readonly Pair[] => {
    const [estimate, lower, upper] = match.slice(1).map(numberOf)
    if (estimate === undefined || lower === undefined || upper === undefined) return []
    const start = match.index + match[0].search(/\d/)
    const end = match.index + match[0].length - 1
    if (named.some((pair) => pair.start < end && start < pair.end)) return []
    const isInterval = lower > 0 && lower < upper && lower <= estimate && estimate <= upper
    if (
      !isInterval ||
      isLikeRate(estimate, lower, upper) ||
      !isRound(Math.log(estimate), Math.log(lower), Math.log(upper), 0.12)
    )
      return []
    const measure = lastMeasure(match[0].slice(0, match[0].search(/\d/)))
    return [{ measure, estimate, lower, upper, level: null, percent: false, start, end }]
  })
}

/** "The hazard ratio was 1.22 (...) for some and 1.41 (...) for others": the second is one as well. */
function carriedOn(pair: MeasuredPair, before: FoundEstimate | undefined): ReadEstimate['measure'] {
  const measure = before?.estimate.measure
  if (!measure || !isRatio(measure) || pair.measure !== null || pair.percent || pair.lower <= 0) return undefined
  const between = pair.words.slice(pair.from, pair.start)
  const behind = pair.words.slice(pair.start, pair.end)
  return /^[)\]]?,? (?:for|in|with|among|at) [^;.()]{1,60}\band [^;.()\d]{0,40}$/.test(between) &&
    /^[\d.]+\s?[([;,]/.test(behind) &&
    isRound(Math.log(pair.estimate), Math.log(pair.lower), Math.log(pair.upper), 0.3)
    ? measure
    : undefined
}

const isLopsided = ({ estimate, lower, upper }: Pair) => !isRound(estimate, lower, upper, 0.6)

/** Whether a value stands in the middle of its bounds, within a share of half their distance. */
function isRound(value: number, lower: number, upper: number, share: number): boolean {
  return Math.abs(value - (lower + upper) / 2) <= (share * (upper - lower)) / 2 + 0.01
}

const printedP = /\b[pP](?:[\s-]?values?)?\s?(?:[=<>≤≥:]|was)\s?\d?[.,]\d+(?:\s?[×x]\s?10[\s^-]{0,3}\d+)?/

/** The p value beside an estimate, as printed: between it and its interval, or behind both before another begins. */
function pOf(words: string, plain: string, { start, end }: Pair, next: number): { readonly p?: string } {
  const inside = printedP.exec(plain.slice(start, end))
  if (inside) return { p: words.slice(start + inside.index, start + inside.index + inside[0].length) }
  const behind = plain.slice(end, Math.min(next, end + 40))
  const match = printedP.exec(behind)
  const between = behind.slice(0, match?.index ?? 0)
  return match && /^[%\s,;)\]a-zA-Z/]{0,16}$/.test(between) && !/[.;]\s?[A-Z]|\)\s\w/.test(between)
    ? { p: words.slice(end + match.index, end + match.index + match[0].length) }
    : {}
}
