import { noEffect, type Estimate, type Outcome } from '#core/model/outcome.ts'
import { intervalWords, spannedEstimate, type SpannedEstimate } from './estimate-and-interval.ts'
import { doubtOn, wordsOfOutcome, type NumberDoubt } from './number-doubt.ts'
import { spanOfPrinted, type Span } from '#core/printed-numbers.ts'

// The p of another question, or one that was made larger on purpose.
const otherQuestion =
  /interaction|\btrend\b|heterogen|non-?inferior|equivalen|bonferroni|holm\b|hochberg|correct(?:ed|ion)|multipl|\bFDR\b|false discovery|one-(?:sided|tailed)/i
// An exact test, a log-rank test or a p of one side beside an interval of another kind differ by up to twice.
const apartFrom = 2.2
const slack = 1e-8

/**
 * A p value on the other side of significance than its interval: the interval leaves out no effect and p is large, or it holds no effect
 * and p is small. Only where rounding cannot explain it and p is more than twice as large or small as the interval tells.
 */
export function doubtedP(outcome: Outcome): readonly NumberDoubt[] {
  const { estimate } = outcome
  const words = wordsOfOutcome(outcome)
  const spans = spannedEstimate(estimate, words)
  const nothing = estimate?.measure ? noEffect[estimate.measure] : null
  const p = estimate?.p === undefined ? null : readP(estimate.p)
  if (!estimate?.interval || !spans || !p || nothing === null) return []
  if (otherQuestion.test(`${outcome.name} ${words} ${estimate.p}`)) return []
  // Without its level it is mostly one of 95 %: a doubt is not built on what is usual.
  const { level } = estimate.interval
  if (level === undefined) return []
  const limit = 1 - level / 100
  if (!(limit > 0 && limit <= 0.5)) return []
  const told = toldP(spans, nothing, zOfLevel(level))
  // An end that was cut off lies below the next step: at the null value itself it has not reached it.
  const holds = spans.low[1] <= nothing + slack && nothing - slack <= spans.high[0]
  const leavesOut = spans.low[0] >= nothing - slack || spans.high[1] <= nothing + slack
  const tooLarge = leavesOut && p[0] >= limit - slack && p[0] > Math.min(told[1], limit) * apartFrom
  const tooSmall = holds && p[1] <= limit + slack && p[1] * apartFrom < Math.max(told[0], limit)
  return tooLarge || tooSmall ? [doubtOn(outcome, 'interval-and-p', sentenceOn(estimate, nothing, tooLarge))] : []
}

function sentenceOn(estimate: Estimate, nothing: number, tooLarge: boolean): string {
  const printed = estimate.p!.trim()
  const p = /^\p{L}/u.test(printed) ? printed : /^[\d.]/.test(printed) ? `p = ${printed}` : `p ${printed}`
  const interval = `The interval, ${intervalWords(estimate)},`
  return tooLarge
    ? `${interval} leaves out ${nothing} (no effect); ${p} does not.`
    : `${interval} holds ${nothing} (no effect); ${p} makes it unlikely.`
}

/** What a printed p may be: "P = 0.03", "p < 0.001", "NS". Null where it cannot be read. */
export function readP(printed: string): Span | null {
  if (/\b(?:n\.?s\.?|not significant|non-?significant)(?!\p{L})/iu.test(printed)) return [0.05, 1]
  const read =
    /([<>≤≥=]|less than|greater than)?\s?(\d*[.,·]\d+|\d+)(?:\s?[×x]\s?10\s?\^?\s?([-−–⁻])\s?([\d⁰¹²³⁴-⁹]+)|e-(\d+))?/i.exec(
      printed.replace(/^.*\bp\b(?:[ -]?values?)?/i, ''),
    )
  if (!read || read[3] !== undefined || read[5] !== undefined) return read ? tiny(read) : null
  const figure = read[2]!.replace(/[,·]/, '.')
  const value = Number(figure)
  if (!(value >= 0 && value <= 1)) return null
  const sign = read[1] ?? '='
  if (/[<≤]|less/i.test(sign)) return [0, value]
  if (/[>≥]|greater/i.test(sign)) return [value, 1]
  const [low, high] = spanOfPrinted(value, figure.split('.')[1]?.length ?? 0)
  return [Math.max(0, low), Math.min(1, high)]
}

/** "3 × 10⁻⁵": small, however small. */
function tiny(read: RegExpExecArray): Span | null {
  const digits =
    read[5] ??
    [...read[4]!].map((digit) => ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(digit) ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit) : digit)).join('')
  const most = (Number(read[2]!.replace(/[,·]/, '.')) + 1) * 10 ** -Number(digits)
  return /[>≥]/.test(read[1] ?? '') || !(most <= 1) ? null : [0, most]
}

/** The p that an interval tells by the normal distribution: its side towards no effect against the distance to it. */
function toldP({ value, low, high }: SpannedEstimate, nothing: 0 | 1, z: number): Span {
  const scale = (number: number) => (nothing === 1 ? Math.log(Math.max(number, 0)) : number)
  const middle: Span = [scale(value[0]), scale(value[1])]
  const isAbove = middle[0] + middle[1] > 2 * scale(nothing)
  const end: Span = isAbove ? [scale(low[0]), scale(low[1])] : [scale(high[0]), scale(high[1])]
  const away = (number: number) => Math.abs(number - scale(nothing))
  const found = middle.flatMap((at) => end.map((until) => (z * away(at)) / Math.max(Math.abs(at - until), slack)))
  const spansNothing = middle[0] <= scale(nothing) && scale(nothing) <= middle[1]
  return [twoSided(Math.max(...found)), twoSided(spansNothing ? 0 : Math.min(...found))]
}

/** The p of two sides beyond z (Abramowitz and Stegun 1964, 7.1.26: within 0.0000002). */
function twoSided(z: number): number {
  const x = z / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return Math.min(1, sum * Math.exp(-x * x))
}

/** The z that leaves out what an interval of this level leaves out. */
function zOfLevel(level: number): number {
  let [low, high] = [0, 10]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (twoSided(middle) > 1 - level / 100) low = middle
    else high = middle
  }
  return low
}
