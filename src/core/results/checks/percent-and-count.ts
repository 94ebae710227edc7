import { compareNumbers } from '#core/claims/numbers/same-number.ts'
import { quantitiesIn } from '#core/claims/numbers/quantities.ts'
import type { Quantity } from '#core/claims/numbers/quantity.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import { doubtOn, shown, shownPercent, wordsOfOutcome, type NumberDoubt } from './number-doubt.ts'
import { mayPrintAs, spanOf, spanOfPrinted } from '#core/printed-numbers.ts'

/** A part of a whole, counted. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/**
 * Per cents in the quotes of an outcome that stand beside their count ("5 of 12 (58 %)") and are not its share, and a printed proportion of
 * one group that its count does not give.
 */
export function doubtedPercents(outcome: Outcome): readonly NumberDoubt[] {
  return [...outcome.quotes.flatMap(({ anchor }) => doubtsIn(outcome, anchor)), ...doubtedProportion(outcome)]
}

function doubtedProportion(outcome: Outcome): readonly NumberDoubt[] {
  const { found, estimate } = outcome
  const words = wordsOfOutcome(outcome)
  const arm = found.kind === 'events' && found.arms.length === 1 ? found.arms[0]! : null
  if (!arm || !(arm.total > 0) || estimate?.measure !== 'proportion' || estimated.test(words)) return []
  const share = arm.events / arm.total
  const span = spanOf(estimate.value, words)
  if (mayPrintAs(100 * share, span) || (estimate.unit !== 'percent' && mayPrintAs(share, span))) return []
  const inPercent = estimate.unit === 'percent' || estimate.value > 1
  const [printed, counted] = inPercent
    ? [`${shown(estimate.value)} %`, shownPercent(100 * share)]
    : [shown(estimate.value), shown(share, 2)]
  return [
    doubtOn(
      outcome,
      'percent-and-count',
      `The paper prints a proportion of ${printed}; ${arm.events} of ${arm.total} is ${counted}.`,
    ),
  ]
}

// Shares by weights, models and curves of survival are not the share of the people counted.
const estimated = /weighted|weighting|adjusted|imput|estimated|kaplan|actuarial|life[- ]table|cumulative|surviv/i

function doubtsIn(outcome: Outcome, anchor: QuoteAnchor): readonly NumberDoubt[] {
  const text = quoteWords(anchor)
  if (estimated.test(text)) return []
  const quantities = quantitiesIn(text)
  return quantities.slice(1).flatMap((second, index) => {
    const first = quantities[index]!
    const shares = sharesBeside(text, first, second, outcome)
    const percent = isPercent(second) ? second : first
    if (!shares.length || shares.some((share) => isShareOf(percent, share))) return []
    const [{ part, whole }] = shares as [Share]
    const words = `The paper prints ${percent.words} beside ${part} of ${whole}, which is ${shownPercent((100 * part) / whole, decimalsOf(percent))}.`
    return [{ ...doubtOn(outcome, 'percent-and-count', words), places: [anchor] }]
  })
}

/** What the per cent of the two may be a share of; empty where they do not stand as count and per cent. */
function sharesBeside(text: string, first: Quantity, second: Quantity, outcome: Outcome): readonly Share[] {
  const between = text.slice(first.end, second.start)
  const behind = text.slice(second.end)
  if (isPercent(second) && isCounted(first) && openBehindCount.test(between) && closes.test(behind))
    return [first.parts!]
  const isAmount = ofAmount.test(text.slice(0, first.start))
  if (isPercent(first) && !isAmount && isCounted(second) && openBehindPercent.test(between) && closes.test(behind))
    return [second.parts!]
  // "In the gel group 9 (22 %)" reads like the name of a group.
  const isCount = first.kind === 'count' || first.kind === 'identifier'
  const isBare = isCount && first.unit === null && first.from === first.to && !first.approximation
  return isBare &&
    !endsOfShare.test(text.slice(0, first.start)) &&
    isPercent(second) &&
    /^\s?[([]$/.test(between) &&
    /^\s?[)\]]/.test(behind)
    ? sharesOfCount(first.from, behind, outcome)
    : []
}

const groupWords = String.raw`(?: (?:in|on|from|of|for|at|given|receiving|treated|assigned|allocated|randomi[sz]ed)(?: [\p{L}-]+){1,5})?`
const openBehindCount = new RegExp(String.raw`^${groupWords}(?:\s?[([]\s?|,\s)$`, 'u')
const openBehindPercent = /^\s?[([]\s?(?:[nN]\s?=\s?)?$/
// The whole of "0/2" or "nine of 12", which were not read as one share.
const endsOfShare = /[/±]\s?$|\bof(?: (?:the|all|these|those))?\s$|\d (?:in|from)\s$/i
// "A cream of 5 %", "a fall of 58 %": no share of people; "a rate of 30 %" is one.
const ofAmount =
  /(?<!\b(?:rates?|total|shares?|proportions?|percentages?|prevalence|incidence|frequency|response))\sof (?:about )?$/i
const closes = /^\s?[)\],;]/

/** "12 (30 %) of 40" says its whole; without it, the groups of this size of the outcome, or all its people, may be meant. */
function sharesOfCount(part: number, behind: string, { found }: Outcome): readonly Share[] {
  const said = /^\s?[)\]] (?:out )?of (?:the |all )?(\d+)(?![\d.,]*\d)(?!\s?%)/.exec(behind)?.[1]
  if (said !== undefined) return Number(said) >= part && Number(said) > 0 ? [{ part, whole: Number(said) }] : []
  if (found.kind !== 'events') return []
  const own = found.arms.filter(({ events, total }) => events === part && total >= part && total > 0)
  const all = found.arms.reduce((sum, { total }) => sum + total, 0)
  return own.length ? [...own.map(({ total }) => ({ part, whole: total })), { part, whole: all }] : []
}

/** A per cent that says a share: no change, no bound of an interval, no range. */
export function isPercent({ unit, kind, sign, parts, fraction, from, to, level }: Quantity): boolean {
  return unit === '%' && kind === 'share' && sign === 0 && !parts && !fraction && !level && from === to
}

/** "5 of 12" was counted; "three out of four" and "1 in 8" are rounded words. */
export function isCounted({ parts, fraction, words, approximation }: Quantity): boolean {
  return parts !== undefined && parts.whole > 0 && !approximation && !(fraction && / (?:in|out of) /.test(words))
}

/** Whether a printed per cent is the share, as the number check of claims compares them, or cut off after its last figure. */
export function isShareOf(percent: Quantity, share: Share): boolean {
  const value = (100 * share.part) / share.whole
  const counted: Quantity = {
    ...percent,
    from: value,
    to: value,
    approximation: null,
    step: 1,
    parts: { ...share, unit: null },
  }
  return (
    compareNumbers(percent, counted).result === 'same' ||
    (!percent.approximation && mayPrintAs(value, spanOfPrinted(percent.from, decimalsOf(percent))))
  )
}

/** To how many decimals a per cent is printed. */
export function decimalsOf({ step }: Quantity): number {
  return Math.max(0, Math.round(-Math.log10(step)))
}
