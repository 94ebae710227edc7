import { formatNumber } from '../format-count.ts'
import { perPeople } from './per-people.ts'
import type { PrintedResult } from './printed-result.ts'
import { amountWords, decimalsOf, spanWords } from './span-words.ts'
import type { Subject } from './subject-words.ts'
import { eventOf, type ResultWords, type Told } from './told.ts'

/** What the paper itself gives, in words, and said to be the paper's. A difference of amounts keeps its printed sign: papers take either from either. */
export function printedWords(result: PrintedResult, outcome: Told, subject: Subject): ResultWords {
  const notes = notesOf(result)
  if (result.measure === 'proportion' || result.measure === 'risk-difference')
    return sharesWords(result, outcome, subject, notes)
  const { value, interval, unit } = result
  const inUnit = (amount: number) => `${amountWords(amount, decimalsOf(amount))}${unit === undefined ? '' : ` ${unit}`}`
  const within = result.isWithinPeople && result.measure !== 'mean' ? ` within each ${subject.one}` : ''
  const what =
    result.measure === 'mean'
      ? 'a mean'
      : result.measure === 'mean-difference'
        ? 'the difference'
        : 'the difference of the medians'
  return {
    main: `The paper gives ${what}${within}: ${inUnit(value)}.`,
    ...(interval && {
      range: `Anything from ${amountWords(interval.low, decimalsOf(interval.low))} to ${inUnit(interval.high)} fits.`,
    }),
    notes,
  }
}

function sharesWords(
  { measure, value, interval }: PrintedResult,
  outcome: Told,
  { several }: Subject,
  notes: readonly string[],
): ResultWords {
  const limits = [value, interval?.low ?? value, interval?.high ?? value]
  const figure = perPeople(
    { value, low: Math.min(...limits), high: Math.max(...limits) },
    Math.max(...limits.map(Math.abs)),
  )
  const of = `${formatNumber(figure.of)} ${several}`
  const event = eventOf(outcome)
  if (measure === 'proportion')
    return {
      main: `The paper gives a share: of ${of}, about ${formatNumber(figure.value)} had ${event}.`,
      ...(interval && { range: `Anything from ${formatNumber(figure.low)} to ${formatNumber(figure.high)} fits.` }),
      notes,
    }
  const many =
    figure.value === 0 ? 'as many' : `${formatNumber(Math.abs(figure.value))} ${figure.value > 0 ? 'more' : 'fewer'}`
  const than = figure.value === 0 ? 'as' : 'than'
  return {
    main: `The paper gives the difference: of ${of}, about ${many} had ${event} in the tested group ${than} in the other one.`,
    ...(interval && { range: `Anything ${spanWords(figure, ['fewer', 'more'])} fits.` }),
    notes,
  }
}

function notesOf({ interval }: PrintedResult): readonly string[] {
  if (!interval) return ['The paper prints no range with it.']
  if (interval.level === undefined) return ['The paper does not say how sure its range is; mostly it is one of 95 %.']
  return interval.level === 95 ? [] : [`The paper’s range is one of ${interval.level} %, not the usual 95 %.`]
}
