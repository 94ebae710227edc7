import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import type { Count } from './count.ts'
import { cuesOf, type CueClass } from './cue-words.ts'
import { isPeopleOfStudies } from './counted-studies.ts'
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

const cuesOfIncluded: readonly CueClass[] = ['include', 'analyse', 'final']
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

const foundWords = /^(?:identified|based|comprised|reviewed|eligible|across|pooled|summari[sz]ed)$/u
const searchWords = /^(?:found|located|retrieved|yielded|gave|search|searches)$/u

/**
 * What speaks for and against a count being that of the included studies. Two ways to say so outweigh all else; a
 * section that tells of other reviews and a noun for search results each take back most of it, a word of searching only
 * a little.
 */
const signs: readonly (readonly [weight: number, holds: (studies: CountedStudies) => boolean])[] = [
  // "Fourteen trials were included": the word for it.
  [3, ({ cues }) => cuesOfIncluded.some((cue) => cues.has(cue))],
  // "14 studies met the inclusion criteria": the same in other words.
  [3, ({ near }) => near.some((word) => /^(?:met|fulfilled|satisfied)$/u.test(word)) || isAboutCriteria(near)],
  // "Twelve studies were identified: seven controlled and five uncontrolled": a whole and its parts.
  [3, (studies) => isWholeOfList(studies)],
  // "A total of 14 studies".
  [2, ({ cues }) => cues.has('total')],
  // "A total of 91 articles were found": by a search, before any was read.
  [-1.5, ({ near }) => near.some((word) => searchWords.test(word))],
  // "Based on 29 studies", "we identified 14 studies": weaker words for it.
  [1.5, ({ near }) => near.some((word) => foundWords.test(word))],
  // "involving 1,022 participants": included studies are told with their people.
  [1, ({ sentence, count }) => hasPeopleNear(sentence, count)],
  // "412 records found, 14 of them eligible": of two counts the smaller one is what was left. Settles ties only.
  [0.5, ({ sentence, count }) => hasLargerCountOfStudies(sentence, count)],
  // "Only three reported pain": a part.
  [-1, ({ near }) => near.includes('only')],
  // "Pain was given in 11 trials", "data came from 8 studies", "a pooled analysis of three trials": a part.
  [-3, ({ sentence, count }) => isInSome(sentence, count)],
  // "20 entered the meta-analysis": without their noun they are some of those told before.
  [-2, ({ count }) => count.shape === 'verb' || count.shape === 'arm'],
  // "Seven trials were at low risk of bias": a part.
  [-3, ({ near }) => isAboutQuality(near)],
  // "412 studies were screened", unless they met something.
  [
    -1,
    ({ cues, near }) =>
      cuesOfFound.some((cue) => cues.has(cue)) && !near.some((word) => /^(?:met|eligible)$/u.test(word)),
  ],
  // Citations and records are what a search finds.
  [-2, ({ sentence, count }) => isSearchResult(sentence.tokens[count.nounIndex]?.lower ?? '')],
  // "An earlier review included 18 studies": those of others.
  [-4, ({ sentence, count }) => isOfOtherReview(sentence, count)],
  // Introduction and discussion count the studies of other reviews.
  [-3, ({ section }) => section === 'introduction' || section === 'discussion'],
]

const otherReview =
  /\b(?:earlier|previous|former|prior|another|recent|one|other|last) (?:\S+ ){0,4}(?:reviews?|meta-analys[ei]s|group|authors)\b/u
const someOf = /(?:\b(?:in|from|by)|pooled analys[ei]s of|subgroup of)(?: the)? $/u

function wordsLeft({ tokens }: CountingSentence, count: Count, most: number): string {
  return `${tokens
    .slice(Math.max(0, count.numberIndex - most), count.numberIndex)
    .map(({ lower }) => lower)
    .join(' ')} `
}

function isOfOtherReview(sentence: CountingSentence, count: Count): boolean {
  return otherReview.test(wordsLeft(sentence, count, 14))
}

function isInSome(sentence: CountingSentence, count: Count): boolean {
  const left = wordsLeft(sentence, count, maxWordsLeft)
  return someOf.test(left) && !/\b(?:results?|data|reported|criteria|met) (?:\S+ )?(?:in|from|by) $/u.test(left)
}

function isAboutQuality(words: readonly string[]): boolean {
  return /\b(?:risk of bias|(?:high|low|good|poor|fair) quality|judged)\b/u.test(words.join(' '))
}

/** Smaller numbers behind the count that come to it: "86 in adults and 292 in children". */
function isWholeOfList({ sentence: { tokens }, count }: CountedStudies): boolean {
  const parts = tokens
    .slice(count.numberIndex + 1)
    .filter((token) => token.kind === 'number')
    .map(({ value }) => value)
  return [2, 3, 4].some((length) => sumOf(parts.slice(0, length)) === count.value && parts.length >= length)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** How well a count of studies speaks for the included ones; 0 for others. Found and excluded ones score low. */
export function includedStudiesScore(text: PreparedText, sentence: CountingSentence, count: Count): number {
  if (count.unit !== 'study' || count.value < 2 || count.shape === 'of-the') return 0
  // "Thirty-nine trials (n = 7,347)": the bracket counts people.
  if (sentence.counts.some((other) => other !== count && isPeopleOfStudies(count, other))) return 0
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
