import { cuesOf } from './cue-words.ts'
import type { Count } from './count.ts'
import type { CountingSentence } from './mentions.ts'
import type { Token } from './sentence-tokens.ts'

interface Place {
  readonly place: number
  readonly count: Count
}

// Sentences with counts between those who came and those who were left.
const maxSentencesBack = 5
// Those excluded are told soon after those who came: within two sentences with counts, three sentences of text.
const maxCountingSentencesOn = 2
const maxSentencesOn = 3
// Of fewer people none are taken away: "three patients, one excluded" tells of a subgroup.
const minPeople = 4
// More than half excluded: they were screened, and the rest is said.
const maxShareExcluded = 0.5

/**
 * True where a count is what is left: an earlier count less all or some of the people said to be excluded in between
 * ("Twenty-five were scanned. Three ... excluded ... four ... excluded ..., leaving 18").
 */
export function leftAfterExclusion(sentences: readonly CountingSentence[], place: number, count: Count): boolean {
  const lost: number[] = []
  for (let at = place; at >= Math.max(0, place - maxSentencesBack); at -= 1) {
    const sentence = sentences[at] as CountingSentence
    for (const other of sentence.counts.toReversed()) {
      if (at === place && other.numberIndex >= count.numberIndex) continue
      if (isExcluded(sentence, other)) lost.push(other.value)
      else if (other.value > count.value && other.unit === count.unit && sums(lost).includes(other.value - count.value))
        return true
    }
  }
  return false
}

/** Counts of people with the number said to be excluded in the same or the next two counting sentences taken away. */
export function exclusionDifferences(
  sentences: readonly CountingSentence[],
  place: number,
): { value: number; counts: Place[] }[] {
  const found: { value: number; counts: Place[] }[] = []
  const sentence = sentences[place] as CountingSentence
  for (const count of sentence.counts) {
    if (
      count.unit !== 'person' ||
      count.shape !== 'noun' ||
      count.value < minPeople ||
      count.people === 'men' ||
      isExcluded(sentence, count)
    )
      continue
    const lost: Place[] = []
    let next = place
    while (
      next < sentences.length &&
      next <= place + maxCountingSentencesOn &&
      (sentences[next]?.sentenceIndex ?? 0) - sentence.sentenceIndex <= maxSentencesOn
    ) {
      const later = sentences[next] as CountingSentence
      lost.push(
        ...later.counts
          .filter((other) => (next > place || other.numberIndex > count.nounIndex) && isExcluded(later, other))
          .map((other) => ({ place: next, count: other })),
      )
      next += 1
    }
    const taken = lost.reduce((sum, { count: other }) => sum + other.value, 0)
    if (lost.length > 0 && taken < maxShareExcluded * count.value)
      found.push({ value: count.value - taken, counts: [{ place, count }, ...lost] })
  }
  return found
}

function isExcluded(sentence: CountingSentence, count: Count): boolean {
  const last = Math.max(count.nounIndex, count.numberIndex)
  return [
    ...sentence.tokens.slice(Math.max(0, count.numberIndex - 5), count.numberIndex),
    ...upToSemicolon(sentence.tokens.slice(last + 1, last + 9)),
  ].some((token) => cuesOf(token.lower).includes('exclude') && token.lower !== 'exclusion')
}

/** "44 were recruited; 4 dropped out": what stands behind the mark is of others. */
function upToSemicolon(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ lower }) => lower === ';')
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** The sums of the first one, two, three ... numbers, and each by itself. */
function sums(values: readonly number[]): number[] {
  let running = 0
  return values.flatMap((value) => {
    running += value
    return [value, running]
  })
}
