import { clauseWords, sharedWords } from './clause-words.ts'
import { proposeCalculation } from './propose-calculation.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { compareNumbers, type Comparison } from './same-number.ts'

/** What stands behind a claim: the words of a quote, of a value ("28 people") or of a calculation ("14 / 28 = 50 %"). */
export interface NumberEvidence {
  readonly id: string
  readonly kind: 'quote' | 'value' | 'calculation'
  readonly text: string
  /** Whose it is, as a sentence names it: "Marchetta 2024". */
  readonly source?: string
  /** The numbers where they are known without reading the text. */
  readonly numbers?: readonly Quantity[]
}

/** Why a number cannot be checked: nothing is linked, it counts nothing (a place in an order, a part of a name), or a calculation is open. */
type NotCheckable = 'nothing-linked' | 'order' | 'name' | 'calculation'

/** One number of a claim against what stands behind the claim. */
export interface NumberFinding {
  readonly quantity: Quantity
  readonly verdict: 'agrees' | 'differs' | 'not-checkable'
  readonly reason?: NotCheckable
  /** Where it agrees: the words that bear it out; where it differs: what the evidence says of the same thing, if anything. */
  readonly found?: { readonly evidence: string; readonly words: string; readonly start: number; readonly end: number }
  /** A calculation that would give the number, to be accepted by the writer. */
  readonly proposal?: { readonly expression: string; readonly words: string }
  /** The whole in a sentence for the screen. */
  readonly message: string
}

export interface NumberCheck {
  readonly numbers: readonly NumberFinding[]
  /** 'differs' if one does, else 'agrees' if all that can be checked agree, else 'not-checkable'; null without numbers. */
  readonly verdict: 'agrees' | 'differs' | 'not-checkable' | null
}

interface Candidate {
  readonly evidence: NumberEvidence
  readonly quantity: Quantity
  readonly comparison: Comparison
  /** Words of the evidence's clause, and how many of them the claim's has. */
  readonly words: ReadonlySet<string>
  readonly shared: number
}

/**
 * Every number of a claim against the numbers of its linked evidence. `context` is the whole sentence when the claim is a part of it: it
 * gives signs and units that stand outside. A number agrees only where the evidence has it for the same thing; see `compareNumbers` for
 * what is the same. No claim is judged by it: a number that differs is shown with what the evidence says.
 */
export function checkNumbers(
  claim: { readonly text: string; readonly context?: string },
  evidence: readonly NumberEvidence[],
): NumberCheck {
  const { text, quantities } = numbersOfClaim(claim)
  const read = evidence.map((one) => ({ evidence: one, numbers: withParts(one.numbers ?? quantitiesIn(one.text)) }))
  const numbers = quantities.map((quantity) => findingFor(quantity, clauseWords(text, quantity), read))
  const verdicts = new Set(numbers.map(({ verdict }) => verdict))
  const verdict = (['differs', 'agrees', 'not-checkable'] as const).find((one) => verdicts.has(one)) ?? null
  return { numbers: numbers.map((one) => ({ ...one, quantity: shifted(one.quantity, claim) })), verdict }
}

function offsetIn(claim: { readonly text: string; readonly context?: string }): number {
  return Math.max(0, claim.context?.indexOf(claim.text) ?? 0)
}

function numbersOfClaim(claim: { readonly text: string; readonly context?: string }) {
  const text = claim.context?.includes(claim.text) ? claim.context : claim.text
  const from = offsetIn(claim)
  const quantities = quantitiesIn(text).filter(({ start, end }) => start < from + claim.text.length && end > from)
  return { text, quantities }
}

function shifted(quantity: Quantity, claim: { readonly text: string; readonly context?: string }): Quantity {
  const from = offsetIn(claim)
  return {
    ...quantity,
    start: Math.max(0, quantity.start - from),
    end: Math.min(claim.text.length, quantity.end - from),
  }
}

/** "14 of the 28 women" says 14 women and 28 women too. */
function withParts(numbers: readonly Quantity[]): readonly Quantity[] {
  return numbers.flatMap((quantity) => {
    if (!quantity.parts || quantity.fraction) return [quantity]
    const { part, whole, unit } = quantity.parts
    const count = {
      start: quantity.start,
      end: quantity.end,
      words: quantity.words,
      step: 1,
      unit,
      sign: 0,
      approximation: null,
      kind: 'count',
    } as const
    return [quantity, { ...count, from: part, to: part }, { ...count, from: whole, to: whole }]
  })
}

type Read = { readonly evidence: NumberEvidence; readonly numbers: readonly Quantity[] }

function findingFor(quantity: Quantity, about: ReadonlySet<string>, read: readonly Read[]): NumberFinding {
  if (quantity.kind === 'ordinal' || quantity.kind === 'identifier') return notCheckable(quantity)
  if (read.length === 0)
    return {
      quantity,
      verdict: 'not-checkable',
      reason: 'nothing-linked',
      message: `Nothing is linked that ${quantity.words} could be looked up in.`,
    }
  const candidates = read.flatMap(({ evidence, numbers }) =>
    numbers.map((other): Candidate => {
      const comparison = compareNumbers(quantity, other)
      const words = comparison.result === 'other-thing' ? noWords : wordsAround(evidence.text, other)
      return { evidence, quantity: other, comparison, words, shared: sharedWords(about, words) }
    }),
  )
  const best = candidates
    .filter(({ comparison }) => comparison.result === 'same')
    .toSorted((a, b) => b.shared - a.shared)
    .find((candidate) => !saidOfAnother(candidate, candidates, about))
  if (best) return agreeing(quantity, best)
  const bySource = read.find(
    ({ evidence }) => quantity.kind === 'date' && quantity.from > 0 && evidence.source?.includes(String(quantity.from)),
  )
  if (bySource)
    return {
      quantity,
      verdict: 'agrees',
      found: foundIn(bySource.evidence, null),
      message: `${quantity.words}: ${bySource.evidence.source}`,
    }
  const separate = separately(quantity, read)
  if (separate) return separate
  const others = candidates.filter(({ comparison }) => comparison.result === 'other-value').map((one) => one.quantity)
  const proposal = others.some(({ unit, level }) => unit === quantity.unit && !level)
    ? null
    : proposeCalculation(
        quantity,
        read.map(({ numbers }) => numbers),
      )
  if (proposal)
    return {
      quantity,
      verdict: 'not-checkable',
      reason: 'calculation',
      proposal,
      message: `${quantity.words} stands in no linked quote; ${proposal.words} would give it.`,
    }
  return differing(quantity, candidates)
}

const noWords: ReadonlySet<string> = new Set()
const known = new WeakMap<Quantity, ReadonlySet<string>>()

// A release asks the same paper for every sentence: the words beside a number are read once.
function wordsAround(text: string, quantity: Quantity): ReadonlySet<string> {
  const words = known.get(quantity) ?? clauseWords(text, quantity)
  known.set(quantity, words)
  return words
}

function notCheckable(quantity: Quantity): NumberFinding {
  return quantity.kind === 'ordinal'
    ? { quantity, verdict: 'not-checkable', reason: 'order', message: `“${quantity.words}” is a place in an order.` }
    : { quantity, verdict: 'not-checkable', reason: 'name', message: `“${quantity.words}” is part of a name.` }
}

/**
 * Whether the evidence says the number of something else: another number of the same unit stands in the same text beside words of the
 * claim that are missing here ("treated 31 %; placebo 9 %" for "placebo 31 %").
 */
function saidOfAnother(candidate: Candidate, all: readonly Candidate[], about: ReadonlySet<string>): boolean {
  return all.some(
    (other) =>
      other.evidence === candidate.evidence &&
      other.comparison.result === 'other-value' &&
      other.quantity.unit === candidate.quantity.unit &&
      other.quantity.kind === candidate.quantity.kind &&
      onlyIn(other.words, candidate.words, about) > 0 &&
      onlyIn(candidate.words, other.words, about) === 0,
  )
}

function onlyIn(words: ReadonlySet<string>, others: ReadonlySet<string>, about: ReadonlySet<string>): number {
  return sharedWords(new Set([...words].filter((word) => !others.has(word))), about)
}

function foundIn(evidence: NumberEvidence, quantity: Quantity | null) {
  return quantity
    ? { evidence: evidence.id, words: quantity.words, start: quantity.start, end: quantity.end }
    : { evidence: evidence.id, words: evidence.source ?? '', start: 0, end: 0 }
}

const nameOf = (evidence: NumberEvidence) =>
  evidence.source ?? (evidence.kind === 'quote' ? 'the quote' : `the ${evidence.kind}`)

function agreeing(quantity: Quantity, { evidence, quantity: other, comparison }: Candidate): NumberFinding {
  const why = comparison.result === 'same' && comparison.why ? ` (${comparison.why})` : ''
  return {
    quantity,
    verdict: 'agrees',
    found: foundIn(evidence, other),
    message: `${quantity.words}: ${nameOf(evidence)} says “${other.words}”${why}`,
  }
}

function differing(quantity: Quantity, candidates: readonly Candidate[]): NumberFinding {
  const nearest = candidates
    .filter(({ comparison }) => comparison.result !== 'other-thing')
    .toSorted((a, b) => rankOf(b) - rankOf(a))[0]
  const first = `${quantity.words} stands in no linked quote, value or calculation`
  if (!nearest) return { quantity, verdict: 'differs', message: `${first}.` }
  const { evidence, quantity: other, comparison } = nearest
  const why = comparison.result === 'other-value' && comparison.why ? ` (${comparison.why})` : ''
  return {
    quantity,
    verdict: 'differs',
    found: foundIn(evidence, other),
    message: `${first}; ${nameOf(evidence)} says “${other.words}”${why}.`,
  }
}

function rankOf({ comparison, shared, quantity }: Candidate): number {
  return shared + (comparison.result === 'other-value' && comparison.why ? 2 : 0) + (quantity.unit === null ? 0 : 0.5)
}

/** The two numbers of "14 of the 28" or of a range, each with where it stands in the evidence; null for a single number. */
function placesOfPair(quantity: Quantity, read: readonly Read[]) {
  const { parts, from, to } = quantity
  if (parts ? quantity.fraction : from === to) return null
  const unit = parts ? parts.unit : quantity.unit
  return [parts ? parts.part : from, parts ? parts.whole : to].map((value) => ({
    value,
    places: read.flatMap(({ evidence, numbers }) =>
      numbers
        .filter((other) => other.from === value && other.to === value && isOfUnit(other, unit))
        .map((other) => ({ evidence, other })),
    ),
  }))
}

/** A pair of numbers that the evidence says in separate places, of one text or of one study; else which of the two it does not say. */
function separately(quantity: Quantity, read: readonly Read[]): NumberFinding | null {
  const [one, two] = placesOfPair(quantity, read) ?? []
  if (!one || !two) return null
  for (const first of one.places)
    for (const second of two.places) {
      if (first.other === second.other || !isOfOneText(first.evidence, second.evidence)) continue
      const says = `${quantity.words}: ${nameOf(first.evidence)} says “${first.other.words}”`
      return {
        quantity,
        verdict: 'agrees',
        found: foundIn(first.evidence, first.other),
        message: `${says}${first.evidence === second.evidence ? ' and' : ', and elsewhere'} “${second.other.words}”`,
      }
    }
  const lacking = [one, two].filter(({ places }) => places.length === 0)
  return quantity.parts && lacking.length === 1
    ? {
        quantity,
        verdict: 'differs',
        message: `${lacking[0]!.value} of “${quantity.words}” stands in no linked quote, value or calculation.`,
      }
    : null
}

function isOfUnit(other: Quantity, unit: string | null): boolean {
  return unit === null || other.unit === null || other.unit === unit
}

function isOfOneText(one: NumberEvidence, other: NumberEvidence): boolean {
  return one === other || (one.source !== undefined && one.source === other.source)
}
