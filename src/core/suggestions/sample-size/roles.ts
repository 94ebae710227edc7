import type { CueClass } from './cue-words.ts'
import { cuesOf } from './cue-words.ts'
import type { Count } from './count.ts'
import { isOutcomeOfList } from './listed-groups.ts'
import { skipParenthesis } from './number-surroundings.ts'
import type { Token } from './sentence-tokens.ts'
import { peopleWordOf, unitOf } from './units.ts'
import {
  askedByForm,
  drawnFrom,
  futureTense,
  intendedBefore,
  needWords,
  ofAPlace,
  otherSample,
  powerWords,
  residentsOf,
  sentTo,
  subsetBefore,
  verbOfPeople,
} from './role-wording.ts'

/**
 * What a count says about the flow of people through a study (CONSORT 2010 items 13a, 13b and 16), as far as its own
 * words tell. `planned` is what a power calculation asked for or a protocol announces; `part` is a subgroup, an arm or
 * people to whom something happened; `unsaid` is a bare count ("40 women with acne").
 */
export type CountRole =
  | 'screened'
  | 'enrolled'
  | 'randomised'
  | 'analysed'
  | 'completed'
  | 'planned'
  | 'excluded'
  | 'part'
  | 'unsaid'

const roleOfCue: Partial<Record<CueClass, CountRole>> = {
  randomise: 'randomised',
  assign: 'randomised',
  analyse: 'analysed',
  complete: 'completed',
  exclude: 'excluded',
  enrol: 'enrolled',
  include: 'enrolled',
  participate: 'enrolled',
  consent: 'enrolled',
  screen: 'screened',
  happen: 'part',
}
const maxWordsRight = 12
const maxWordsFarRight = 45
const maxWordsLeft = 7
const planReach = 60 // characters
// Near the words of screening, but said of the sample too.
const saidOfSampleToo = new Set(['referred', 'met', 'interested', 'attended'])
const weakWords = new Set([
  'had',
  'showed',
  'showing',
  'reported',
  'reporting',
  'experienced',
  'developed',
  'response',
  'responses',
  'positive',
  'negative',
])

interface SentenceFacts {
  readonly lower: string
  readonly isPowerCalculation: boolean
  /** The sentence has the word: only then are those assigned or allocated also randomised. */
  readonly saysRandom: boolean
}

const known = new WeakMap<readonly Token[], SentenceFacts>()

/** What holds for every count of a sentence, worked out once: a table run together has hundreds. */
function sentenceFacts(tokens: readonly Token[], sentence: string): SentenceFacts {
  const before = known.get(tokens)
  if (before) return before
  const lower = sentence.toLowerCase()
  const isPowerCalculation = powerWords.test(lower) && needWords.test(lower)
  const facts = { lower, isPowerCalculation, saysRandom: lower.includes('random') }
  known.set(tokens, facts)
  return facts
}

const knownRoles = new WeakMap<Count, CountRole>()

/**
 * The role of a count, read from the words beside it and then remembered. `sentence` is the text of the sentence that
 * `tokens` and `count` are of.
 */
export function countRole(tokens: readonly Token[], count: Count, sentence: string): CountRole {
  const before = knownRoles.get(count)
  if (before) return before
  const read = readRole(tokens, count, sentence)
  const role = read === 'randomised' && !sentenceFacts(tokens, sentence).saysRandom ? 'unsaid' : read
  knownRoles.set(count, role)
  return role
}

function readRole(tokens: readonly Token[], count: Count, sentence: string): CountRole {
  const { lower, isPowerCalculation } = sentenceFacts(tokens, sentence)
  const last = Math.max(count.nounIndex, count.numberIndex)
  const at = (tokens[count.numberIndex]?.start ?? 0) - (tokens[0]?.start ?? 0)
  const left = lower.slice(Math.max(0, at - planReach, lower.lastIndexOf(';', at)), at)
  const right = lower.slice(at, at + 2 * planReach).split(';')[0] ?? ''
  const answered = answeredOrExamined(tokens, last, lower)
  if (answered && count.shape === 'verb') return answered
  if (sentTo.test(left) || ofAPlace.test(left) || drawnFrom.test(left)) return 'screened'
  const noun = tokens[count.nounIndex]?.lower ?? ''
  if (/\b(?:of|among) the $/u.test(left) && residentsOf.test(`${noun} ${tokens[last + 1]?.lower ?? ''}`))
    return 'screened'
  if (isPowerCalculation || intendedBefore.test(left) || futureTense.test(left + right)) return 'planned'
  if (count.shape === 'of-the') return partOrFate(tokens, last) ?? 'part'
  if (count.shape === 'arm' || count.shape === 'label-equals') return 'part'
  if (isSubset(tokens, count) || isOutcomeOfList(tokens, count)) return 'part'
  const fate = answered ?? rightRole(tokens, last)
  // "All 412 registered pupils were invited": being on a list is not taking part.
  const isListed = fate === 'screened' && /^(?:registered|eligible)$/u.test(tokens[count.numberIndex + 1]?.lower ?? '')
  const first = Math.min(count.numberIndex, count.nounIndex)
  // "We analysed 57 patients who developed a tumour": what befell them does not make them a part.
  if (fate === 'part' && /^(?:who|that|with)$/u.test(tokens[last + 1]?.lower ?? ''))
    return leftRole(tokens, first) ?? fate
  return (
    (isListed ? fate : middleRole(tokens, count)) ??
    fate ??
    leftRole(tokens, Math.min(count.numberIndex, count.nounIndex)) ??
    'unsaid'
  )
}

// "80 of the patients were analysed" is the analysed number, "80 of the patients were women" a part.
function partOrFate(tokens: readonly Token[], last: number): CountRole | null {
  // "36 of 92 people invited took part"
  const from = /^(?:invited|approached|contacted|asked|eligible|screened)$/u.test(tokens[last + 1]?.lower ?? '')
    ? last + 1
    : last
  const role = rightRole(tokens, from)
  return role === 'analysed' || role === 'completed' || role === 'randomised' || role === 'enrolled' ? role : null
}

/** Whether the words before a count make it some of those told before ("of whom 12") or another sample. */
export function isSubset(tokens: readonly Token[], count: Count): boolean {
  const before = tokens
    .slice(Math.max(0, count.numberIndex - 4), count.numberIndex)
    .map((token) => token.lower)
    .join(' ')
  return (
    subsetBefore.test(before) ||
    otherSample.test(
      tokens
        .slice(Math.max(0, count.numberIndex - 11), count.numberIndex)
        .map((token) => token.lower)
        .join(' '),
    )
  )
}

/**
 * The first word after the noun that names a fate decides; "included in the analysis" is analysed, not enrolled.
 * Brackets are passed over. Far from the noun only "were randomised", "was analysed" and the like count, and another
 * count of people ends the search.
 */
function rightRole(tokens: readonly Token[], last: number): CountRole | null {
  // "84 volunteers, 46 women and 38 men, were enrolled": the women and men are the volunteers.
  const isWhole = !isSex(tokens[last])
  let depth = 0
  let weak: CountRole | null = null // "had complete data and were analysed": having says little
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + maxWordsFarRight); at += 1) {
    const token = tokens[at] as Token
    if (token.lower === '(' || token.lower === '[') depth += 1
    if (token.lower === ')' || token.lower === ']') depth -= 1
    if (depth > 0) continue
    if (depth < 0 || /^[;.]$/u.test(token.lower)) return weak
    if (token.kind === 'number' && countsPeople(tokens, at) && !(isWhole && countsOneSex(tokens, at))) return weak
    const role = roleOfWord(token.lower)
    if (role === null) continue
    if (role === 'part' && weakWords.has(token.lower)) {
      weak = role
      continue
    }
    if (at > last + maxWordsRight && !tokens.slice(at - 3, at).some((before) => /^(?:were|was)$/u.test(before.lower)))
      continue
    const next = wordsUntilNumber(tokens, at).join(' ')
    if (role === 'enrolled' && /\b(?:analys[ei]s|analyses|analy[sz]ed)\b/u.test(next)) return 'analysed'
    if (
      role === 'enrolled' &&
      /\b(?:enrolled|recruited|included|entered|registered) (?:and|,) (?:\w+ )?(?:randomi[sz]ed|randomly)\b/u.test(next)
    )
      return 'randomised'
    // "completed the study and were analysed": the later station counts.
    if (
      (role === 'enrolled' || role === 'randomised' || role === 'completed') &&
      /\band (?:(?:all|they) )?(?:(?:were|was) )?(?:all )?(?:analy[sz]ed|evaluated|assessed for the primary)\b/u.test(
        next,
      )
    )
      return 'analysed'
    if (
      role === 'screened' &&
      /^(?:eligible|available) for (?:\w+ ){0,3}(?:analys[ei]s|evaluation|response|follow-up|efficacy|assessment)/u.test(
        next,
      )
    )
      return 'analysed'
    if (role === 'screened' && /\brandom(?:i[sz]ed|ly)\b/u.test(next)) return 'randomised'
    return role
  }
  return weak
}

/** "487 were returned", "611 responded" where a questionnaire was sent, "1,302 were examined": these took part. */
function answeredOrExamined(tokens: readonly Token[], last: number, sentence: string): CountRole | null {
  const from = skipParenthesis(tokens, last + 1)
  const next = tokens
    .slice(from, from + 3)
    .map(({ lower }) => lower)
    .join(' ')
  if (
    /^(?:gave|provided|had) (?:complete |usable |outcome |full |follow-up )?(?:data|answers|information)\b/u.test(next)
  )
    return 'analysed'
  if (/^(?:of them )?(?:were|was) (?:then )?(?:examined|interviewed|surveyed|visited)\b/u.test(next)) return 'enrolled'
  if (/^(?:came(?! (?:from|to))|turned up)\b/u.test(next)) return 'enrolled'
  if (/^(?:attended|joined|volunteered)\b/u.test(next) && askedByForm.test(sentence)) return 'enrolled'
  return /^(?:\( )?(?:(?:were|was) )?(?:returned|responded|replied|answered)\b/u.test(next) &&
    askedByForm.test(sentence)
    ? 'enrolled'
    : null
}

/** "75 randomised patients", "151 evaluable participants": the word between number and noun decides. */
function middleRole(tokens: readonly Token[], count: Count): CountRole | null {
  for (let at = count.numberIndex + 1; at < count.nounIndex; at += 1) {
    const role = roleOfWord(tokens[at]?.lower ?? '')
    if (role && role !== 'part' && role !== 'excluded') return role
  }
  return null
}

function wordsUntilNumber(tokens: readonly Token[], from: number): string[] {
  const words: string[] = []
  for (let at = from; at < Math.min(tokens.length, from + 9) && tokens[at]?.kind !== 'number'; at += 1)
    words.push(tokens[at]?.lower ?? '')
  return words
}

function countsPeople(tokens: readonly Token[], at: number): boolean {
  // "pupils aged 6-12 years were invited"
  if (tokens.slice(at + 1, at + 4).some(({ lower }) => /^(?:years?|months?|weeks?|days?|yrs?|y)$/u.test(lower)))
    return false
  // "apprentices of 11 schools were invited": the schools are none of the people.
  const next = tokens.slice(at + 1, at + 8)
  const unit = next
    .slice(0, 4)
    .map(({ lower }) => unitOf(lower))
    .find((found) => found !== undefined)
  if (unit === 'cluster') return false
  return next.some((token) => unitOf(token.lower) === 'person' || verbOfPeople.test(token.lower))
}

function isSex(token: Token | undefined): boolean {
  return /^(?:men|women)$/u.test(peopleWordOf(token?.lower ?? ''))
}

/** "46 women", "38 (45%) men". */
function countsOneSex(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 6).some((token) => isSex(token))
}

function leftRole(tokens: readonly Token[], first: number): CountRole | null {
  for (let at = first - 1; at >= Math.max(0, first - maxWordsLeft); at -= 1) {
    const token = tokens[at] as Token
    if (/^[;.)]$/u.test(token.lower) || token.kind === 'number') return null
    if (/^(?:remaining|final|finally|leaving|left)$/u.test(token.lower)) return 'analysed'
    // "We screened 340 children; 96 were randomised"
    if (at === first - 1 && /^(?:screened|invited|approached|contacted)$/u.test(token.lower)) return 'screened'
    // "We visited 312 people at home"
    if (at === first - 1 && /^(?:visited|interviewed|examined|surveyed)$/u.test(token.lower)) return 'enrolled'
    const role = roleOfWord(token.lower)
    if (
      role === 'enrolled' &&
      tokens.slice(Math.max(0, at - maxWordsLeft), at).some((token) => cuesOf(token.lower).includes('analyse'))
    )
      return 'analysed'
    if (role && role !== 'part' && role !== 'screened') return role
  }
  return null
}

function roleOfWord(word: string): CountRole | null {
  for (const cue of cuesOf(word)) {
    const role = roleOfCue[cue]
    if (role && !(role === 'screened' && saidOfSampleToo.has(word))) return role
  }
  return null
}
