import { quantitiesIn } from '#core/claims/numbers/quantities.ts'
import type { Quantity } from '#core/claims/numbers/quantity.ts'
import type { Outcome } from '#core/model/outcome.ts'
import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'
import { holdsAll, namingWords, sameTimes, timesIn } from './like-sentences.ts'
import { shownPercent, wordsOfOutcome, type NumberDoubt } from './number-doubt.ts'
import { decimalsOf, isCounted, isPercent, isShareOf, type Share } from './percent-and-count.ts'

interface SaidPercent {
  readonly sentence: Sentence
  readonly percent: Quantity
  readonly words: ReadonlySet<string>
  /** The whole abstract. */
  readonly abstract: string
}

/** A count that a sentence of the abstract may speak of, and where it stands. */
interface Counted {
  readonly shares: readonly [Share, ...Share[]]
  readonly outcome?: Outcome
  readonly sentence?: Sentence
}

/**
 * Per cents of the abstract that speak of the same thing as a count of an outcome, or as one sentence of the body in the same words, and
 * are not its share. Only sentences with one per cent, without a "not", of the same time; one that the body prints too is left alone.
 */
export function doubtedAbstractPercents(text: PreparedText, outcomes: readonly Outcome[]): readonly NumberDoubt[] {
  const body = bodySentences(text)
  const printed = body.flatMap(({ text: words }) => quantitiesIn(words).filter((one) => one.unit === '%' && !one.parts))
  return saidPercents(text).flatMap((said) => {
    if (printed.some(({ from, to }) => from === said.percent.from || to === said.percent.from)) return []
    const ofOutcomes = outcomes.flatMap((outcome) => countsOf(said, outcome))
    const counts = ofOutcomes.length ? ofOutcomes : body.flatMap((sentence) => countsIn(said, sentence))
    const fits = counts.some(({ shares }) => shares.some((share) => isShareOf(said.percent, share)))
    return counts[0] && !fits ? [doubtOnPercent(text, said, counts[0])] : []
  })
}

function doubtOnPercent(text: PreparedText, { sentence, percent }: SaidPercent, counted: Counted): NumberDoubt {
  const { part, whole } = counted.shares[0]
  const rest = sentence.text
    .slice(percent.start)
    .split(/[.;]\s|[.;]$|,\s/)[0]!
    .trim()
  const said = rest.length <= longestSaid ? rest : percent.words
  return {
    kind: 'abstract-percent',
    words: `The abstract says ${said}; ${part} of ${whole} is ${shownPercent((100 * part) / whole, decimalsOf(percent))}.`,
    ...(counted.outcome ? { outcomeId: counted.outcome.id } : {}),
    places: [
      text.quote(sentence.start, sentence.end),
      ...(counted.outcome?.quotes.map(({ anchor }) => anchor) ?? []),
      ...(counted.sentence ? [text.quote(counted.sentence.start, counted.sentence.end)] : []),
    ],
  }
}

const longestSaid = 90

const negated = /\b(?:not|no|none|never|without|neither|nor|fail\w*|except)\b/i
const ofAnotherThing =
  /^\s?(?:CI\b|confidence|reduction|improvement|increase|decrease|clearance|fall|rise|drop|lower|higher|less|more|better|greater|larger|cream|gel|solution|serum|ointment|of (?:the )?(?:maximum|baseline|body|lesions?|sides?|sites?|visits?|eyes|teeth|scars?|area))/i
const byHowMuch =
  /(?:\b(?:better|worse|lower|higher|less|more|fewer|larger|greater|smaller)(?: \w+)? by|\bat least|\bthan|\bto|\bfrom)\s$/i

/** Sentences of the abstract with one per cent that says a share of people. */
function saidPercents(text: PreparedText): readonly SaidPercent[] {
  const sentences = text.sentences.filter(({ section }) => section === 'abstract')
  const abstract = sentences.map((sentence) => sentence.text).join(' ')
  return sentences.flatMap((sentence) => {
    if (negated.test(sentence.text)) return []
    const quantities = quantitiesIn(sentence.text)
    const percents = quantities.filter((one) => one.unit === '%')
    const percent = percents[0]
    if (percents.length !== 1 || !percent || !isPercent(percent) || percent.approximation) return []
    const before = sentence.text.slice(0, percent.start)
    const behind = sentence.text.slice(percent.end)
    if (ofAnotherThing.test(behind) || byHowMuch.test(before)) return []
    return [{ sentence, percent, words: namingWords(sentence.text), abstract }]
  })
}

const bodySections = new Set(['methods', 'results'])

function bodySentences(text: PreparedText): readonly Sentence[] {
  return text.sentences.filter(({ section }) => bodySections.has(section))
}

const judges = /doctor|assess|investigator|physician|clinician|dermatolog|observer|rater|expert|panel|surgeon|nurse/i
const betterWords = /\b(?:better|prefer\w*|favou?r\w*|chose|chosen|superior|liked)\b/i
const neutralStems = namingWords(
  'showed shown occurred achieved reached observed experienced noted felt treated treatment receiving received given overall results conclusions findings',
)
const betterStems = new Set(['bette', 'prefe', 'favou', 'favor', 'chose', 'super', 'liked'])
const otherAnswers = /\b(?:worse|same|alike|equal\w*|no difference|similar\w*)\b/i
const someOfThem = /\b(?:wom[ae]n|m[ae]n|fe?males?|older|younger|aged|subgroup|subset|those|whom?)\b/i
// A sentence that names more than this beside what the outcome names may speak of some of the people, or of another thing.
const mostOtherWords = 1

/** What of an outcome a sentence of the abstract speaks of; empty where it cannot be told for sure. */
function countsOf(said: SaidPercent, outcome: Outcome): readonly Counted[] {
  const words = said.sentence.text
  const own = `${outcome.name} ${outcome.time ?? ''} ${wordsOfOutcome(outcome)}`
  if (!isOfTime(said, outcome.time ?? '')) return []
  if (someOfThem.test(words) && !someOfThem.test(own)) return []
  if (judges.test(words) && !judges.test(own)) return []
  const labels =
    outcome.found.kind === 'pairs'
      ? outcome.found.labels
      : outcome.found.kind === 'events'
        ? labelsOf(outcome.found.arms)
        : []
  const known = namingWords(`${own} ${labels.join(' ')}`)
  const others = [...said.words].filter((word) => !known.has(word) && !betterStems.has(word) && !neutralStems.has(word))
  if (others.length > mostOtherWords) return []
  if (outcome.found.kind === 'pairs') return countsOfPairs(said, outcome)
  return outcome.found.kind === 'events' ? countsOfArms(said, outcome, outcome.found.arms) : []
}

/** Its sentence names the same time, or none and the abstract no other. */
function isOfTime({ sentence, abstract }: SaidPercent, time: string): boolean {
  if (timesIn(sentence.text).size > 0) return sameTimes(sentence.text, time)
  const known = timesIn(time)
  return [...timesIn(abstract)].every((one) => known.has(one))
}

const labelsOf = (arms: readonly { readonly label: string }[]) => arms.map(({ label }) => label)

function countsOfPairs({ sentence, words }: SaidPercent, outcome: Outcome): readonly Counted[] {
  if (outcome.found.kind !== 'pairs' || !betterWords.test(sentence.text) || otherAnswers.test(sentence.text)) return []
  const { better, same, worse, labels } = outcome.found
  const people = better + same + worse
  if (people === 0 || namedOf(labels, words) !== 0) return []
  const ofDecided = better + worse > 0 ? [{ part: better, whole: better + worse }] : []
  return [{ outcome, shares: [{ part: better, whole: people }, ...ofDecided] }]
}

function countsOfArms(
  { words }: SaidPercent,
  outcome: Outcome,
  arms: readonly { readonly label: string; readonly events: number; readonly total: number }[],
): readonly Counted[] {
  const arm = arms[namedOf(labelsOf(arms), words) ?? -1]
  return arm && arm.total > 0 && holdsAll(namingWords(outcome.name), words)
    ? [{ outcome, shares: [{ part: arm.events, whole: arm.total }] }]
    : []
}

/** Which one of several labels the words name by what tells it from the others; null where none or several are named. */
function namedOf(labels: readonly string[], words: ReadonlySet<string>): number | null {
  const sets = labels.map((label) => namingWords(label))
  const own = sets.map(
    (set, at) => new Set([...set].filter((word) => !sets.some((one, other) => other !== at && one.has(word)))),
  )
  const named = own.flatMap((set, at) => ([...set].some((word) => words.has(word)) ? [at] : []))
  const [first] = named
  return first !== undefined && named.length === 1 && holdsAll(own[first]!, words) ? first : null
}

// Two words must be all that both say.
const fewestWords = 2

/** The one count of a sentence of the body that says the same words as the sentence of the abstract. */
function countsIn(said: SaidPercent, sentence: Sentence): readonly Counted[] {
  const words = namingWords(sentence.text)
  const more = words.size - said.words.size
  const isLike = said.words.size >= fewestWords && holdsAll(said.words, words) && more <= (said.words.size > 2 ? 1 : 0)
  if (!isLike || negated.test(sentence.text) || !sameTimes(said.sentence.text, sentence.text)) return []
  const counted = quantitiesIn(sentence.text).filter((one) => isCounted(one))
  const [first] = counted
  return first?.parts && counted.length === 1 ? [{ sentence, shares: [first.parts] }] : []
}
