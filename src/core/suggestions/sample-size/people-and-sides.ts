import type { SampleSizeValue, SampleUnit } from '#core/model/tag.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import type { Count } from './count.ts'
import type { Evidence } from './evidence.ts'
import type { CountContext } from './mention-features.ts'
import { placesOf } from './quote-range.ts'
import { countRole } from './roles.ts'

const bodyUnits: ReadonlySet<string> = new Set<SampleUnit>(['side', 'site', 'eye', 'tooth', 'lesion'])
// Sides are told in the sentence of their people or soon after it: counting sentences on and back.
const maxPlacesOn = 3
const maxPlacesBack = 2

const treatments = [
  'treated|included|enrolled|randomi[sz]ed|randomly|allocated|assigned|divided|placed|performed|operated|removed|extracted',
  'sealed|injected|restored|filled|tested|examined|evaluated|assessed|analy[sz]ed|studied|selected|received|underwent|used',
  'contributed|provided|in total|in all|altogether|a total of',
]
const isTreated = pattern('u', String.raw`\b`, anyOf(treatments), String.raw`\b`)

/** Body sites counted apart from people (CONSORT for within-person trials, Pandis 2017): "56 sides of 28 people". */
type UnitsOfPeople = NonNullable<SampleSizeValue['units']>

interface CountInPlace {
  readonly count: Count
  readonly place: number
}

/** True for what a person has more than one of. */
export function isBodyUnit(unit: string): unit is SampleUnit {
  return bodyUnits.has(unit)
}

/**
 * The sides, eyes, lesions ... of the people of `evidence`: at least as many as the people, counted in their sentence,
 * or said to be treated, randomised ... in one beside it; twice as many come first. Else the schools, practices ...
 * said to be randomised (cluster trials). Null where none are counted, or where `isNear` does not take their place.
 */
export function unitsOfPeople(
  context: CountContext,
  evidence: Evidence,
  isNear: (units: CountInPlace) => boolean,
): UnitsOfPeople | null {
  const near = countsNear(context, evidence)
  const sides = near.filter((side) => isSideOf(context, evidence, side))
  const inSentence = sides.filter(({ place }) => placesOf(evidence).includes(place))
  const pairs = sides.filter(({ count }) => count.value === 2 * evidence.value)
  const clusters = near.filter(({ count, place }) => isRandomisedCluster(context, evidence, count, place))
  const best = pairs[0] ?? largestOf(inSentence) ?? largestOf(sides) ?? clusters[0]
  return best && isNear(best) ? { count: best.count.value, unit: best.count.unit as SampleUnit } : null
}

function countsNear(context: CountContext, evidence: Evidence): readonly CountInPlace[] {
  const places = placesOf(evidence)
  const first = Math.max(0, Math.min(...places) - maxPlacesBack)
  return context.sentences
    .slice(first, Math.max(...places) + maxPlacesOn + 1)
    .flatMap(({ counts }, at) => counts.map((count) => ({ count, place: first + at })))
}

function isSideOf(context: CountContext, evidence: Evidence, { count, place }: CountInPlace): boolean {
  if (!isBodyUnit(count.unit) || count.value < evidence.value || count.shape === 'of-the') return false
  if (placesOf(evidence).includes(place)) return true
  return countsPeopleToo(context, evidence, place) || isTreated.test(textOf(context, place).toLowerCase())
}

/** "Among the 31 patients (62 eyelids)": the same people are counted again, with their sides. */
function countsPeopleToo(context: CountContext, evidence: Evidence, place: number): boolean {
  const counts = context.sentences[place]?.counts ?? []
  return counts.some(({ unit, value }) => unit === 'person' && value === evidence.value)
}

function largestOf(counts: readonly CountInPlace[]): CountInPlace | undefined {
  return counts.toSorted((a, b) => b.count.value - a.count.value)[0]
}

function isRandomisedCluster(context: CountContext, evidence: Evidence, count: Count, place: number): boolean {
  const tokens = context.sentences[place]?.tokens ?? []
  return (
    count.unit === 'cluster' &&
    count.value > 1 &&
    count.value < evidence.value &&
    countRole(tokens, count, textOf(context, place)) === 'randomised'
  )
}

function textOf(context: CountContext, place: number): string {
  return context.text.sentences[context.sentences[place]?.sentenceIndex ?? -1]?.text ?? ''
}
