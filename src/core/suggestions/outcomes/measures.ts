import type { Measure } from '#core/model/outcome.ts'
import type { EffectMeasure } from '../shared/effect-measures.ts'

/** A pair in its sentence: `words` with plain figures, of which those from `from` on are its own. */
export interface MeasuredPair {
  readonly measure: EffectMeasure | null
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly percent: boolean
  readonly start: number
  readonly end: number
  readonly words: string
  readonly from: number
}

const ratioOf: { readonly [name in EffectMeasure]?: Measure } = {
  'hazard ratio': 'hazard-ratio',
  'odds ratio': 'odds-ratio',
  'rate ratio': 'rate-ratio',
  'risk ratio': 'risk-ratio',
}

/** How far the name of a measure may stand before its figure, in characters. */
const reach = 90

/** What a pair measures, or undefined where its surroundings leave that open: a ratio must be positive and lie well in its interval. */
export function measureOf(pair: MeasuredPair): Measure | undefined {
  const before = pair.words.slice(Math.max(pair.from, pair.start - reach), pair.start)
  const behind = pair.words.slice(pair.end)
  const ratio = pair.measure ? ratioOf[pair.measure] : undefined
  if (ratio) return isLikeRatio(pair, before) ? ratio : undefined
  switch (pair.measure) {
    case 'sensitivity':
    case 'specificity':
    case 'prevalence':
      return isShare(pair) && !/sensitivity analys|\b(?:ratio|difference)/i.test(before) ? 'proportion' : undefined
    case 'risk difference':
      return 'risk-difference'
    case 'mean difference':
      return 'mean-difference'
    case 'standardised mean difference':
      return /effect sizes?/i.test(before) && !/standardi|cohen|hedges|smd/i.test(before)
        ? undefined
        : 'standardised-mean-difference'
    case 'correlation':
      return Math.abs(pair.lower) <= 1 && Math.abs(pair.upper) <= 1 && !pair.percent ? 'correlation' : undefined
    case 'difference':
      return differenceOf(pair, before)
    case null:
      return unnamed(pair, before, behind)
    default:
      return undefined
  }
}

/** Beats or breaths a minute ("HR 72 (70 to 74)") and not a ratio: no ratio so large is known so well. */
export function isLikeRate(estimate: number, lower: number, upper: number): boolean {
  return estimate >= 8 && upper < 1.6 * lower
}

function isLikeRatio({ estimate, lower, upper, percent, words, start }: MeasuredPair, before: string): boolean {
  if (
    percent ||
    lower <= 0 ||
    isLikeRate(estimate, lower, upper) ||
    /\bdiagnostic odds|log[- ](?:odds|hazard|OR|HR)|ratio of (?:odds|hazard|risk) ratios/i.test(before)
  )
    return false
  const unitBehind = /^[\d.]+\s?(?:points?|mm|cm|kg|g|mg|days?|weeks?|months?|years?|hours?|h|min)\b/.test(
    words.slice(start),
  )
  const middle = (Math.log(lower) + Math.log(upper)) / 2
  const half = (Math.log(upper) - Math.log(lower)) / 2
  // Printed to a figure or two, a ratio stands off the middle by what was rounded.
  return !unitBehind && Math.abs(Math.log(estimate) - middle) <= 0.35 * half + 0.02
}

function isShare({ lower, upper, percent }: MeasuredPair): boolean {
  return lower >= 0 && (percent ? upper <= 100 : upper <= 1)
}

function differenceOf({ words, start, end, percent }: MeasuredPair, before: string): Measure | undefined {
  const name = before.slice(before.search(/[^.;(]*\bdifference(?![\s\S]*\bdifference)/i))
  if (/\bmedian\b/i.test(name)) return 'median-difference'
  if (/\b(?:mean|average|paired)\b/i.test(name)) return 'mean-difference'
  const aside = `${words.slice(0, start)} ${words.slice(end)}`
  const inPoints = /^[\d.-]+\s?(?:percentage|%)[\s-]points?/.test(words.slice(start))
  const shares = aside.match(/\d\s?%/g)?.length ?? 0
  if ((percent || inPoints) && shares >= 2 && !/\bmean\b|±|hba/i.test(aside)) return 'risk-difference'
  return !percent && !inPoints && /\d\s?\(SD|±/.test(aside) ? 'mean-difference' : undefined
}

const shareName =
  /\b(?:survival|proportions?|predictive value|accuracy|cure rate|response rate|success rate|rate)\b[^.;()]{0,40}$/i
const changeName =
  /\b(?:by|increase|decrease|reduc|fell|rose|drop|lower|higher|change|risk|gain|loss|associated|gave)\w*\b[^.;]{0,50}$/i
const peopleBehind = /^\s?[)\]]\s(?:(?:of )?(?:\w+ )?(?:were|was|had|took|stopped|reported|used)\b|of )/i

/** What a number without a name measures: a share of people or things where that is said around it, or a mean. */
function unnamed(pair: MeasuredPair, before: string, behind: string): Measure | undefined {
  const printed = pair.words.slice(pair.start)
  if (/\bmean (?:\w+ ){1,3}(?:was|of) $/i.test(before) && !/difference|ratio/i.test(before) && !pair.percent)
    return 'mean'
  const inPercent = /^[\d.]+\s?(?:%|per ?cent)/i.test(printed) || pair.percent
  if (!inPercent || pair.lower < 0 || pair.upper > 100 || changeName.test(before)) return undefined
  const ofCount = /\d+ (?:of|out of) (?:the )?\d+[^.;()]{0,30}\($|\d\/\d+[^.;()]{0,30}\($/.test(before)
  return ofCount || shareName.test(before) || peopleBehind.test(behind) ? 'proportion' : undefined
}
