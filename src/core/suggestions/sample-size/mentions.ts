import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { isWholePaper } from '#core/paper/structure/whole-paper.ts'
import type { CueClass } from './cue-words.ts'
import { cuesOf } from './cue-words.ts'
import type { Count } from './count.ts'
import { areThings, findCounts } from './find-counts.ts'
import { tokensOf } from './sentence-tokens.ts'
import type { Token } from './sentence-tokens.ts'
import type { PeopleWord } from './units.ts'
import { arePeopleOfOthers, speaksOfOwnWork } from './others-people.ts'
import { peopleWordOf, unitOf } from './units.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

/** A sentence with whole numbers in it, and the counts among them. */
export interface CountingSentence {
  /** Index into the prepared text's sentences. */
  readonly sentenceIndex: number
  readonly tokens: readonly Token[]
  readonly counts: readonly Count[]
  /** The classes of cue words anywhere in the sentence. */
  readonly cues: ReadonlySet<CueClass>
}

/** Sections that never say how many took part. */
const silentSections = new Set([
  'references',
  'conflict-of-interest',
  'funding',
  'acknowledgements',
  'contributions',
  'data-availability',
  'keywords',
])
const shortName = /[([](\p{Lu}[\p{L}\d-]{1,9})[)\]]/gu
/** "Women with epilepsy (WWE)": what stands before the bracket. */
const thoseWithBefore = /([\p{L}-]{3,20}) with (?:[\p{L}-]+ ){1,4}$/u
const wordBefore = /([\p{L}-]{2,30})\s*$/u
/** "Some 190 cases are in the literature": those of others. */
const saidOfKnownCases = [
  'in the (?:world |english |published )?literature',
  'have been (?:reported|described|published)',
  '(?:were|are) (?:known|on record)',
]
const knownCases = pattern(
  'iu',
  /^\S+ (?:\S+ ){0,3}(?:cases|reports) (?:\S+ ){0,4}/,
  anyOf(saidOfKnownCases),
  String.raw`\b`,
)
/** A sentence on some of those that the sentence before counted. */
const saysOfThese = /^(?:of|among) (?:these|those|them)\b/iu
// Bounds that no paper reaches, so that a table run together or a book takes no more than a moment.
const maxCounts = 1500
const maxSentenceLength = 6000

/** All sentences of a paper that count something, in order. Statements, references and the like are passed over. */
export function countingSentences(text: PreparedText): CountingSentence[] {
  const abbreviations = peopleAbbreviations(text.text)
  const found: CountingSentence[] = []
  let total = 0
  let followThings: boolean = false
  for (const [sentenceIndex, sentence] of text.sentences.entries()) {
    if (silentSections.has(sentence.section)) continue
    const tokens = tokensOf(sentence.text.slice(0, maxSentenceLength), sentence.start)
    if (tokens.length === 0) continue
    const isOfThings: boolean = followThings && saysOfThese.test(sentence.text)
    const counts: readonly Count[] = findCounts(tokens, abbreviations).filter(
      (count) =>
        !(isOfThings && count.nounIndex === count.numberIndex) &&
        !knownCases.test(sentence.text.slice((tokens[count.numberIndex]?.start ?? 0) - sentence.start).slice(0, 90)),
    )
    followThings = counts.length === 0 && (isOfThings || tokens.some((_, at) => areThings(tokens, at)))
    if (counts.length > 0)
      found.push({ sentenceIndex, tokens, counts, cues: new Set(tokens.flatMap((token) => cuesOf(token.lower))) })
    total += counts.length
    if (total > maxCounts) break
  }
  return withoutGround(text, found)
    .map((sentence) => ({ ...sentence, counts: sentence.counts.filter((count) => !isOfOthers(text, sentence, count)) }))
    .filter(({ counts }) => counts.length > 0)
}

const done = 'evaluated|compared|conducted|performed|enrolled|recruited|studied|randomi[sz]ed|investigated|examined'
/** What an abstract tells of its own work in its first part, without "we". */
const wasDone = pattern(
  'iu',
  String.raw`\b(?:was|were) (?:\w+ )?`,
  anyOf([done, 'assessed|included|tested|treated|followed']),
)
const sectionsOfOthers = new Set(['introduction', 'discussion', 'conclusion'])

/**
 * Introduction and discussion of a paper, and the first part of an abstract with headings, tell of the people of
 * others: their numbers stay out unless the sentence speaks of this study or the number stands elsewhere too.
 */
function withoutGround(text: PreparedText, found: readonly CountingSentence[]): readonly CountingSentence[] {
  const isWhole = isWholePaper(text)
  const isGround = ({ sentenceIndex }: CountingSentence) => {
    const sentence = text.sentences[sentenceIndex]
    if (!sentence || speaksOfOwnWork(sentence.text)) return false
    if (isWhole && sectionsOfOthers.has(sentence.section)) return true
    return text.sections[sentence.sectionIndex]?.part === 'introduction' && !wasDone.test(sentence.text)
  }
  const told = new Set(
    found
      .filter((sentence) => !isGround(sentence))
      .flatMap(({ counts }) => counts.filter(({ unit }) => unit === 'person').map(({ value }) => value)),
  )
  return found
    .map((sentence) =>
      isGround(sentence) ? { ...sentence, counts: sentence.counts.filter(({ value }) => told.has(value)) } : sentence,
    )
    .filter(({ counts }) => counts.length > 0)
}

function isOfOthers(text: PreparedText, { tokens, sentenceIndex }: CountingSentence, count: Count): boolean {
  const sentence = text.sentences[sentenceIndex]
  const number = tokens[count.numberIndex]
  return sentence && number ? arePeopleOfOthers(sentence.text, number.start - sentence.start, count.value) : false
}

/**
 * Short names that a paper gives to people: "breast cancer survivors (BCS)" makes "bcs" a word for people. Lower case.
 */
function peopleAbbreviations(text: string): ReadonlyMap<string, PeopleWord> {
  const found = new Map<string, PeopleWord>()
  for (const match of text.matchAll(shortName)) {
    const short = match[1] ?? ''
    const people = thoseWithBefore.exec(text.slice(Math.max(0, match.index - 90), match.index))?.[1]
    if (people && /^\p{L}{2,7}$/u.test(short) && short.startsWith(people.charAt(0).toUpperCase())) {
      if (unitOf(people.toLowerCase()) === 'person') found.set(short.toLowerCase(), peopleWordOf(people.toLowerCase()))
    }
    const noun = wordBefore.exec(text.slice(Math.max(0, match.index - 32), match.index))?.[1] ?? ''
    if (
      !/\p{Lu}.*\p{Lu}/u.test(short) ||
      unitOf(noun.toLowerCase()) !== 'person' ||
      !/s$|women$|men$|children$|people$/iu.test(noun)
    )
      continue
    found.set(short.toLowerCase(), peopleWordOf(noun.toLowerCase()))
    if (!short.endsWith('s')) found.set(`${short.toLowerCase()}s`, peopleWordOf(noun.toLowerCase()))
  }
  return found
}
