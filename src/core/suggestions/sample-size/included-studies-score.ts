import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import type { Count } from './count.ts'
import { cuesOf, type CueClass } from './cue-words.ts'
import type { CountingSentence } from './mentions.ts'

/** A count of studies with what its place says about it. */
interface CountedStudies {
  readonly sentence: CountingSentence
  readonly count: Count
  /** The words before the count, and those behind it to the end of its clause, in lower case. */
  readonly near: readonly string[]
  readonly cues: ReadonlySet<CueClass>
  readonly section: SectionKind | undefined
}

const cuesOfIncluded: readonly CueClass[] = ['include', 'analyse', 'final', 'total']
const cuesOfFound: readonly CueClass[] = ['screen', 'exclude']
const maxWordsLeft = 6
const maxWordsRight = 12
const maxWordsToPeople = 13

/** A count of studies by itself, before anything is said of it. */
const scoreOfBareCount = 1

/**
 * From this score on the studies are plainly the included ones: a bare count that is said to be included, or to meet
 * the criteria.
 */
export const minClearScore = 4

/**
 * What speaks for and against a count being that of the included studies. Two ways to say so outweigh all else; a
 * section that tells of other reviews and a noun for search results each take back most of it, a word of searching only
 * a little.
 */
const signs: readonly (readonly [weight: number, holds: (studies: CountedStudies) => boolean])[] = [
  // "Fourteen trials were included", "a total of 14 studies": the word for it.
  [3, ({ cues }) => cuesOfIncluded.some((cue) => cues.has(cue))],
  // "14 studies met the inclusion criteria": the same in other words.
  [3, ({ near }) => near.some((word) => /^(?:met|fulfilled|satisfied)$/u.test(word)) || isAboutCriteria(near)],
  // "involving 1,022 participants": included studies are told with their people.
  [1, ({ sentence, count }) => hasPeopleNear(sentence, count)],
  // "412 records found, 14 of them eligible": of two counts the smaller one is what was left. Settles ties only.
  [0.5, ({ sentence, count }) => hasLargerCountOfStudies(sentence, count)],
  // "Only three reported pain": a part.
  [-1, ({ near }) => near.includes('only')],
  // "412 studies were screened", unless they met something.
  [-1, ({ cues, near }) => cuesOfFound.some((cue) => cues.has(cue)) && !near.includes('met')],
  // Citations and records are what a search finds.
  [-2, ({ sentence, count }) => isSearchResult(sentence.tokens[count.nounIndex]?.lower ?? '')],
  // Introduction and discussion count the studies of other reviews.
  [-2, ({ section }) => section === 'introduction' || section === 'discussion'],
]

/** How well a count of studies speaks for the included ones; 0 for others. Found and excluded ones score low. */
export function includedStudiesScore(text: PreparedText, sentence: CountingSentence, count: Count): number {
  if (count.unit !== 'study' || count.value < 2 || count.shape === 'of-the') return 0
  const near = wordsNear(sentence, count)
  const studies: CountedStudies = {
    sentence,
    count,
    near,
    cues: new Set(near.flatMap((word) => cuesOf(word))),
    section: text.sentences[sentence.sentenceIndex]?.section,
  }
  return signs.reduce((score, [weight, holds]) => score + (holds(studies) ? weight : 0), scoreOfBareCount)
}

function wordsNear(sentence: CountingSentence, count: Count): readonly string[] {
  const last = Math.max(count.nounIndex, count.numberIndex)
  const right = sentence.tokens.slice(last + 1, last + maxWordsRight)
  // "Fourteen trials with 1,022 participants were included": the people of the studies stand between them and their
  // verb.
  const people = new Set(
    sentence.counts.filter(({ unit }) => unit === 'person' || unit === 'cluster').map(({ numberIndex }) => numberIndex),
  )
  const end = right.findIndex(
    (token, at) => /^[;.]$/u.test(token.lower) || (token.kind === 'number' && !people.has(last + 1 + at)),
  )
  return [
    ...sentence.tokens.slice(Math.max(0, count.numberIndex - maxWordsLeft), count.numberIndex),
    ...(end < 0 ? right : right.slice(0, end)),
  ].map(({ lower }) => lower)
}

function isAboutCriteria(words: readonly string[]): boolean {
  return words.join(' ').includes('inclusion criteria')
}

function hasPeopleNear({ counts }: CountingSentence, count: Count): boolean {
  return counts.some(
    ({ unit, numberIndex }) => unit === 'person' && Math.abs(numberIndex - count.numberIndex) <= maxWordsToPeople,
  )
}

function hasLargerCountOfStudies({ counts }: CountingSentence, count: Count): boolean {
  return counts.some((other) => other !== count && other.unit === 'study' && other.value > count.value)
}

function isSearchResult(noun: string): boolean {
  return /\b(?:citations?|records?|abstracts?|reports)\b/u.test(noun)
}
