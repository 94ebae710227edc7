import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'
import { readNumbers } from '#core/suggestions/shared/number-words.ts'
import { countContext, type CountContext } from '#core/suggestions/sample-size/mention-features.ts'
import { countingSentences } from '#core/suggestions/sample-size/mentions.ts'
import { countRole, type CountRole } from '#core/suggestions/sample-size/roles.ts'
import type { NumberDoubt } from './number-doubt.ts'

const stations = ['randomised', 'enrolled', 'analysed', 'completed'] as const
type Station = (typeof stations)[number]

interface Said {
  readonly value: number
  readonly role: CountRole
  readonly sentence: Sentence
}

/**
 * The number of people that the abstract says were randomised, enrolled, analysed or completed, where methods and results say one other
 * number for the same and the abstract's nowhere, nor as a sum of groups.
 */
export function doubtedAbstractNumbers(text: PreparedText): readonly NumberDoubt[] {
  const context = countContext(text, countingSentences(text))
  const said = saidOf(context)
  const abstract = text.sentences.filter(({ section }) => section === 'abstract')
  const body = text.sentences.filter(({ section }) => section === 'methods' || section === 'results')
  if (abstract.length === 0 || body.length === 0) return []
  return stations.flatMap((station) => {
    const [inAbstract, inBody] = [onlyOne(said, station, abstract), onlyOne(said, station, body)]
    if (!inAbstract || !inBody || inAbstract.value === inBody.value) return []
    if (isSaidIn(context, body, inAbstract.value) || isSaidIn(context, abstract, inBody.value)) return []
    return [doubtOnNumber(text, station, inAbstract, inBody)]
  })
}

function doubtOnNumber(text: PreparedText, station: Station, inAbstract: Said, inBody: Said): NumberDoubt {
  return {
    kind: 'abstract-number',
    words: `The abstract says ${inAbstract.value} people ${station}; the text says ${inBody.value}.`,
    places: [inAbstract, inBody].map(({ sentence }) => text.quote(sentence.start, sentence.end)),
  }
}

/** Counts of people with what was done with them; those of one arm, of a subgroup and "68/70" are left out. */
function saidOf({ text, sentences, sumsWithPart }: CountContext): readonly Said[] {
  return sentences.flatMap(({ tokens, counts, sentenceIndex }) => {
    const sentence = text.sentences[sentenceIndex]
    if (!sentence) return []
    return counts
      .filter(({ unit, isRatio, value }) => unit === 'person' && !isRatio && !sumsWithPart.has(value))
      .map((count) => ({ value: count.value, role: countRole(tokens, count, sentence.text), sentence }))
  })
}

function onlyOne(said: readonly Said[], station: Station, sentences: readonly Sentence[]): Said | null {
  const found = said.filter(({ role, sentence }) => role === station && sentences.includes(sentence))
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null
}

function isSaidIn({ sumsOfValue, sentences, text }: CountContext, part: readonly Sentence[], value: number): boolean {
  const isSum = (sumsOfValue.get(value) ?? []).some(({ parts }) =>
    parts.some(({ place }) => part.includes(text.sentences[sentences[place]?.sentenceIndex ?? -1]!)),
  )
  return isSum || part.some((sentence) => readNumbers(sentence.text).some((number) => number.value === value))
}
