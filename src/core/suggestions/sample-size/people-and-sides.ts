import type { SampleSizeValue, SampleUnit } from '#core/model/tag.ts'
import type { ValueCandidate } from './candidates.ts'
import type { Count } from './count.ts'
import type { CountContext } from './mention-features.ts'
import { countRole } from './roles.ts'

const bodyUnits: ReadonlySet<string> = new Set<SampleUnit>(['side', 'site', 'eye', 'tooth', 'lesion'])
const twoSided = /^(?:hemi-?faces|half-faces|half-mouths|sides|halves|axillae|armpits)$/u

/** Body sites counted apart from people (CONSORT for within-person trials, Pandis 2017): "56 sides of 28 people". */
type UnitsOfPeople = NonNullable<SampleSizeValue['units']>

/** True for what a person has more than one of. */
export function isBodyUnit(unit: string): unit is SampleUnit {
  return bodyUnits.has(unit)
}

/**
 * The sides, eyes, lesions ... that belong to a number of people: counted in the same sentence as those people, or
 * twice as many anywhere; else the schools, practices ... said to be randomised (cluster trials). Null where none are
 * counted.
 */
export function unitsOfPeople(context: CountContext, people: ValueCandidate): UnitsOfPeople | null {
  const places = new Set(people.evidence.filter((evidence) => !evidence.sum).map((evidence) => evidence.place))
  let nearest: UnitsOfPeople | null = null
  let clusters: UnitsOfPeople | null = null
  for (const [place, sentence] of context.sentences.entries())
    for (const count of sentence.counts) {
      if (
        count.unit === 'cluster' &&
        count.value > 1 &&
        count.value < people.value &&
        !clusters &&
        isRandomised(context, place, count)
      )
        clusters = { count: count.value, unit: 'cluster' }
      if (!isBodyUnit(count.unit) || count.value < people.value || count.shape === 'of-the') continue
      if (count.value === 2 * people.value) return { count: count.value, unit: count.unit }
      if (places.has(place) && !nearest) nearest = { count: count.value, unit: count.unit }
    }
  return nearest ?? clusters
}

function isRandomised(context: CountContext, place: number, count: Count): boolean {
  const sentence = context.sentences[place]
  return (
    sentence !== undefined &&
    countRole(sentence.tokens, count, context.text.sentences[sentence.sentenceIndex]?.text ?? '') === 'randomised'
  )
}

/**
 * How many people have so many half-faces or sides, where each gives two: 48 hemifaces are 24 people. Null for odd
 * numbers and other units.
 */
export function peopleOfSides(context: CountContext, candidate: ValueCandidate): number | null {
  const evidence = candidate.evidence[0]
  const noun = context.sentences[evidence?.place ?? -1]?.tokens[evidence?.count.nounIndex ?? -1]?.lower ?? ''
  return evidence && !evidence.sum && twoSided.test(noun) && candidate.value % 2 === 0 ? candidate.value / 2 : null
}
