import { formatNumber } from '../format-count.ts'
import type { Estimate, Finding, Measure, MeansArm, MediansArm } from '../model/outcome.ts'
import { amountWords, decimalsOf } from './span-words.ts'

/** How estimates are called, short: "HR". */
export const measureWords: Readonly<Record<Measure, string>> = {
  'risk-ratio': 'RR',
  'odds-ratio': 'OR',
  'hazard-ratio': 'HR',
  'rate-ratio': 'rate ratio',
  'risk-difference': 'risk difference',
  'mean-difference': 'mean difference',
  'standardised-mean-difference': 'SMD',
  proportion: 'proportion',
  mean: 'mean',
  'median-difference': 'median difference',
  correlation: 'correlation',
}

/** What they are called in full, where one is chosen. */
export const measureNames: Readonly<Record<Measure, string>> = {
  ...measureWords,
  'risk-ratio': 'risk ratio (RR)',
  'odds-ratio': 'odds ratio (OR)',
  'hazard-ratio': 'hazard ratio (HR)',
  'standardised-mean-difference': 'standardised mean difference',
}

/** What was counted or measured, as short as it can be said: "gel 12 of 40, other 9 of 41". Empty for an estimate alone. */
export function findingWords(found: Finding): string {
  switch (found.kind) {
    case 'events':
      return listed(
        found.arms.map(({ label, events, total }) => [label, `${formatNumber(events)} of ${formatNumber(total)}`]),
      )
    case 'pairs':
      return listed([
        [`${found.labels[0]} better`, formatNumber(found.better)],
        ['the same', formatNumber(found.same)],
        [`${found.labels[1]} better`, formatNumber(found.worse)],
      ])
    case 'paired-events':
      return listed([
        ['both', formatNumber(found.both)],
        [`only ${found.labels[0]}`, formatNumber(found.testedOnly)],
        [`only ${found.labels[1]}`, formatNumber(found.otherOnly)],
        ['neither', formatNumber(found.neither)],
      ])
    case 'means':
      return listed(found.arms.map((arm) => [arm.label, meanWords(arm, found.unit)]))
    case 'medians':
      return listed(found.arms.map((arm) => [arm.label, medianWords(arm, found.unit)]))
    case 'estimate':
      return ''
    case 'words':
      return found.text
  }
}

/** An estimate as it is printed: "HR 0.61 (95 % CI 0.45 to 0.83), p = 0.003". */
export function estimateWords({ measure, value, unit, interval, p }: Estimate): string {
  const inUnit = unit === 'percent' ? ' %' : unit === undefined ? '' : ` ${unit}`
  const level = interval?.level === undefined ? 'CI' : `${interval.level} % CI`
  const range = interval && ` (${level} ${printed(interval.low)} to ${printed(interval.high)})`
  const given = `${measure ? `${measureWords[measure]} ` : ''}${printed(value)}${inUnit}${range ?? ''}`
  return p === undefined ? given : `${given}, ${p}`
}

function meanWords({ mean, sd, total }: MeansArm, unit: string | undefined): string {
  return withTotal(
    `${printed(mean)}${unit === undefined ? '' : ` ${unit}`}${sd === undefined ? '' : ` (SD ${printed(sd)})`}`,
    total,
  )
}

function medianWords({ median, low, high, spread, total }: MediansArm, unit: string | undefined): string {
  const range =
    low === undefined || high === undefined
      ? ''
      : ` (${spread === 'quartiles' ? 'quartiles' : 'range'} ${printed(low)} to ${printed(high)})`
  return withTotal(`median ${printed(median)}${unit === undefined ? '' : ` ${unit}`}${range}`, total)
}

function withTotal(words: string, total: number | undefined): string {
  return total === undefined ? words : `${words} of ${formatNumber(total)}`
}

function listed(parts: readonly (readonly [label: string, words: string])[]): string {
  return parts.map((part) => part.filter(Boolean).join(' ')).join(', ')
}

function printed(amount: number): string {
  return amountWords(amount, decimalsOf(amount))
}
