import { anyOf, pattern } from '#core/word-patterns.ts'
import { lastMeasure, type EffectMeasure } from './effect-measures.ts'

/** One effect with its interval, as printed: "HR 0.61; 95 % CI 0.45 to 0.83". */
interface EffectEstimate {
  /** What kind of number it is, as far as a word beside it says; null where none does ("13.4 % were sensitive (95 % CI ...)"). */
  readonly measure: EffectMeasure | null
  /** Inside [lower, upper]; of the unit that the words give. Percentages are numbers of 0 to 100. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** Level of the interval in per cent (95), or null where it is not printed. */
  readonly level: number | null
  /** A percent sign stands behind the estimate or a bound. */
  readonly percent: boolean
  /** Where estimate and interval stand in the words given, from the first figure of the one to the last of the other. */
  readonly start: number
  readonly end: number
}

// "1,234" before "0.61" before "0,61" before "61": the longer form first; what does not fit the rest is given back.
const figure = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d.])|\d*\.\d+|\d+,\d+|\d+)`
const intervalName = anyOf([
  String.raw`(?:confidence|credible|credibility|uncertainty) (?:intervals?|limits?)(?:\s?[[({](?:95\s?%\s?)?C\.?r?I\.?s?[\])}])?`,
  String.raw`(?:C\.?I\.?s?|CrI|CL|UI|IC|KI)(?![A-Za-z])`,
])
const levelBefore = String.raw`(?:(\d{2}(?:\.\d)?)\s?%?[\s-]?\s?)?`
const levelBehind = String.raw`(?:[\s(]{0,2}(9\d(?:\.\d)?)\s?%(?!\s?(?:-|to\b|,\s?\d))\)?)?`
const cue = pattern('gi', String.raw`(?<![A-Za-z\d.])`, levelBefore, intervalName, levelBehind)
const filler = String.raw`(?:[\s,:;=()[\]]|\b(?:from|was|were|of|is|for (?:the )?difference|between)\b){0,8}?`
const unit = String.raw`\s?%?(?:\s?[a-zA-Z/]{1,8}(?=\s?to\b))?`
const sign = String.raw`\+?(-?)\s?`
const separator = String.raw`\s?(?:to|and|through|[,;-])\s?`
const interval = String.raw`${sign}(${figure})${unit}${separator}${sign}(${figure})(?![\d.]*\d)\s?(%?)`
const intervalNext = pattern('y', filler, interval)
const pairNext = pattern('y', filler, String.raw`${sign}(${figure})\s?(%?)\s?[[(]\s?`, interval)
const anyFigure = pattern(
  'g',
  String.raw`(?<![\w./]|\d,|[A-Za-z]-)(?:(?<![\w)%])-(?=[\d.]))?`,
  figure,
  String.raw`(?!\d|-[A-Za-z])`,
)

/** How far before the interval its estimate is looked for, and before the estimate the name of its measure. In characters. */
const reach = 160
const measureReach = 90

/**
 * Every effect with its interval that stands in `words` (a sentence, or an abstract), in order. Reads decimal points, commas and
 * middle dots, signs, per cents, brackets, and "to", dashes, commas or semicolons between the bounds. A pair is given only if the estimate
 * lies inside the interval and the bounds are in order; words without one give an empty list. Intervals without a name ("0.6 (0.4-0.8)")
 * are not read, because ranges of ages look the same.
 */
export function effectEstimates(words: string): readonly EffectEstimate[] {
  // The same length, so that places stay.
  const plain = words
    .replace(/[−–—‐‑]/g, '-')
    .replace(/[·∙]/g, '.')
    .replace(/[\u00a0\u2009\u202f\u2002]/g, ' ')
  const found: EffectEstimate[] = []
  for (const match of plain.matchAll(cue)) {
    const from = found.at(-1)?.end ?? 0
    if (match.index < from) continue
    const pair = pairBehind(plain, match, from) ?? pairAround(plain, match, from)
    if (pair) found.push(pair)
  }
  return found
}

/** "odds ratio [95 % CI]: 1.38 [1.09-1.75]": both stand behind the interval's name. */
function pairBehind(plain: string, match: RegExpExecArray, from: number): EffectEstimate | null {
  pairNext.lastIndex = match.index + match[0].length
  const read = pairNext.exec(plain)
  if (!read) return null
  const [, sign, digits, percent, ...bounds] = read
  const estimate = valueOf(sign, digits)
  const inside = boundsOf(bounds).find(([lower, upper]) => lower <= estimate && estimate <= upper)
  return inside
    ? {
        measure: lastMeasure(plain.slice(Math.max(from, match.index - measureReach), match.index)),
        estimate,
        lower: inside[0],
        upper: inside[1],
        level: levelOf(match),
        percent: percent === '%' || bounds.includes('%'),
        start: pairNext.lastIndex - read[0].slice(read[0].search(/[-+]?[\d.]+/)).length,
        end: pairNext.lastIndex,
      }
    : null
}

/** "HR 0.61; 95 % CI 0.45 to 0.83": the estimate stands before the interval's name, perhaps with a p value between. */
function pairAround(plain: string, match: RegExpExecArray, from: number): EffectEstimate | null {
  intervalNext.lastIndex = match.index + match[0].length
  const read = intervalNext.exec(plain)
  if (!read) return null
  const end = intervalNext.lastIndex
  const start = Math.max(from, match.index - reach)
  const before = plain.slice(start, match.index)
  const possible = boundsOf(read.slice(1))
  for (const figureBefore of [...before.matchAll(anyFigure)].toReversed()) {
    const [number] = figureBefore
    const behind = before.slice(figureBefore.index + number.length)
    if (/[.!?]\s+[A-Z]/.test(behind)) return null
    if (closesOtherBracket.test(behind) || isOtherNumber(before.slice(0, figureBefore.index), number, behind)) continue
    const estimate = valueOf('', number)
    const inside = possible.find(([lower, upper]) => lower <= estimate && estimate <= upper)
    if (!inside) continue
    const named = before.slice(Math.max(0, figureBefore.index - measureReach), figureBefore.index)
    return {
      measure: lastMeasure(named.slice(named.search(/(?<=[.!?]\s+)[A-Z](?![\s\S]*[.!?]\s+[A-Z])|^/))),
      estimate,
      lower: inside[0],
      upper: inside[1],
      level: levelOf(match),
      percent: /^\s?(?:%|per ?cent)/.test(behind) || read[0].includes('%'),
      start: start + figureBefore.index,
      end,
    }
  }
  return null
}

// The number stands in a bracket of its own, and words go on behind it.
const closesOtherBracket = /^[^([]*[)\]][^)\]]{0,9}[a-z]/i
const timeUnit = '(?:seconds?|min(?:utes)?|h(?:ours?)?|days?|weeks?|months?|years?|y)'
const timeBefore = /\b(?:at|after|over|within|in|for|during|until|of)\s$/i
const timeBehind = pattern('i', String.raw`^\s?`, timeUnit, String.raw`\b`)
const numbered =
  /(?:\b[pP](?:\s?-?values?)?\s?(?:[<=>≤≥]|was|of)\s?|\b[nN]\s?=\s?|\b(?:week|month|day|year|visit|grade|stage|type|group|phase|table|model)s?\s|\b(?:I2|χ2|t|F|Z|df)(?:\s?\([\d., ]+\))?\s?=\s?)$/i

// "2.5 ± 1.2", "2.5 (SD 1.2": how far it spreads.
const spread = /(?:±|\+\/-|\b(?:SDs?|SEM?|s\.[de]\.|standard (?:deviations?|errors?)))(?:\s?[=:,]|\sof)?\s?$/i
// "cm(3)", "10(9)", "min(-1)": a power, as PubMed prints it.
const powerBefore = /(?:^|[^A-Za-z])(?:[A-Za-zµμ]{0,3}[a-zL]|\d)\($/

function isOfPower(before: string, number: string, behind: string): boolean {
  if (number === '10' && /^(?:\(-?\d|\^)/.test(behind)) return true
  const isShort = /^-?\d{1,2}$/.test(number)
  return before.endsWith('^') || (isShort && powerBefore.test(before) && behind.startsWith(')'))
}

/** Whether a number says something else than an effect: a p value, a spread, a count in brackets, a power of a unit, a time point. */
function isOtherNumber(before: string, number: string, behind: string): boolean {
  return (
    spread.test(before) ||
    isOfPower(before, number, behind) ||
    numbered.test(before) ||
    (timeBefore.test(before) && timeBehind.test(behind))
  )
}

function levelOf(match: RegExpExecArray): number | null {
  const level = Number(match[1] ?? match[2] ?? NaN)
  return level >= 50 && level < 100 ? level : null
}

function valueOf(sign: string | undefined, printed: string | undefined): number {
  const text = (printed ?? '').replace(/\s/g, '')
  const plain =
    /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) && !/^-?0,/.test(text)
      ? text.replace(/,/g, '')
      : text.replace(',', '.')
  return Number(`${sign ?? ''}${plain}`)
}

/** What two printed bounds may mean, the plainest first: a dash before the second is a sign or belongs to the dash between. */
function boundsOf(groups: readonly (string | undefined)[]): readonly (readonly [number, number])[] {
  const [lowerSign, lowerFigure, upperSign, upperFigure] = groups
  const lower = valueOf(lowerSign, lowerFigure)
  const upper = valueOf(upperSign, upperFigure)
  const readings: readonly (readonly [number, number])[] = [
    [lower, upper],
    [lower, Math.abs(upper)],
    // "-0.3 to -0.9", "9.2 to 2.0": printed from the smaller change to the larger, or the other way round.
    [upper, lower],
  ]
  return readings.filter(([low, high]) => low < high)
}
