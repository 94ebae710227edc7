import { either } from '#core/word-patterns.ts'
import type { CoiKind, ConflictOfInterestValue } from '#core/model/tag.ts'
import { organisationsIn } from '../shared/organisations.ts'
import { plainCase } from '../shared/organisations/plain-case.ts'
import { declaredTies, namesPeople } from './coi-parties.ts'
import { isDenied, tieWordsIn } from './coi-ties.ts'
import { bareNone, pointsToForm, deniesUnderLabel } from './coi-wording.ts'
import type { DeclaredTie } from './declared-tie.ts'
import { mayBeFirmAtWork } from './firm-deeds.ts'
import { exceptionOf, turnOf } from '../statements/exceptions.ts'

const onlyOthers = either(
  'i',
  String.raw`\b(?:no|any) (?:other|further|additional) `,
  String.raw`\b(?:other|remaining|rest of the|further) (?:co-?)?(?:authors?|investigators?|contributors?)\b`,
  String.raw`\bthe (?:others|rest|remaining)\b|\bauthors? not (?:named|listed|mentioned)\b`,
  // "Three authors are with X; otherwise, there is no conflict", and not "financial or otherwise".
  String.raw`(?<!\bor )\botherwise\b`,
  String.raw`\b(?:los demás|os demais|les autres|die übrigen|gli altri)\b`,
)
const studyPaid =
  /^(?:this|the (?:present|current|study|trial|work|research|project)|our|financial support|funding|source of|supported by|sponsor)\b[^.]{0,120}\b(?:support|fund|sponsor|financ|grant)/i
/** Ties that money for the study may make as well as money for an author. */
const studyKinds: ReadonlySet<CoiKind> = new Set<CoiKind>(['grant', 'equipment', 'honoraria', 'travel', 'other'])

/** What a statement of interests says, and how sure that reading of it is, 0 to 1, given that it is the statement. */
interface InterestsReading {
  readonly value: ConflictOfInterestValue
  readonly confidence: number
}

const none: ConflictOfInterestValue = { status: 'declared-none', industry: false, parties: [] }

/**
 * What a statement of interests says: none, present (with whom), or unclear. Money for the study itself is no tie of an author
 * where the authors say that they have none; whatever they except is one. A statement is not by itself a conflict (ICMJE).
 * @param given the statement's own sentences, without its label
 */
export function readInterests(given: readonly string[]): InterestsReading {
  const sentences = given.map(plainCase)
  const denials = sentences.map(
    (sentence, index) => (index === 0 && bareNone.test(sentence.trim())) || deniesUnderLabel(sentence),
  )
  const exceptions = sentences.flatMap((sentence, index) => (denials[index] ? (exceptionOf(sentence) ?? []) : []))
  const general = sentences.some(
    (sentence, index) =>
      denials[index] && !onlyOthers.test(sentence) && !isOfSomeAuthors(sentence) && exceptionOf(sentence) === null,
  )
  const ties = [...tiesTold(sentences, denials.some(Boolean)), ...tiesExcepted(exceptions)]
  const parties = partiesOf(ties)
  if (ties.some((tie) => tie.industry))
    return { value: { status: 'declared-present', industry: true, parties }, confidence: general ? 0.88 : 0.97 }
  // "None, except as told in the acknowledgements": something is declared, whatever it is.
  if (exceptions.length > 0) return { value: { status: 'declared-present', industry: false, parties }, confidence: 0.8 }
  if (general) return denialBeside(sentences, denials, ties)
  if (ties.length > 0) return { value: { status: 'declared-present', industry: false, parties }, confidence: 0.93 }
  // "The firm paid the hospital. The authors report no other conflicts": a firm is named, and not to be denied.
  const firms = firmsTold(toldBeside(sentences, denials))
  if (firms.length > 0)
    return {
      value: { status: 'declared-present', industry: true, parties: firms.map((organisation) => ({ organisation })) },
      confidence: 0.9,
    }
  // "TB devised the course and teaches it": whatever a person tells of himself in such a place is declared.
  if (sentences.some((sentence, index) => !denials[index] && !deniesTies(sentence) && describesAuthor(sentence)))
    return { value: { status: 'declared-present', industry: false, parties: [] }, confidence: 0.9 }
  if (denials.some(Boolean) || sentences.some(deniesTies)) return { value: none, confidence: 0.95 }
  return { value: { status: 'unclear', industry: false, parties: [] }, confidence: 0.8 }
}

/** All ties told; beside a denial, money for the study is left out, and what its payer is to an author is not. */
function tiesTold(sentences: readonly string[], denied: boolean): readonly DeclaredTie[] {
  if (!denied) return declaredTies(sentences)
  const ofStudy = new Set(sentences.filter((sentence) => studyPaid.test(sentence.trim())))
  if (ofStudy.size === 0) return declaredTies(sentences)
  const paying = declaredTies([...ofStudy]).filter((tie) => tie.kind && studyKinds.has(tie.kind))
  return declaredTies(sentences).filter(
    (tie) =>
      !paying.some(
        (other) => other.organisation === tie.organisation && other.kind === tie.kind && other.author === tie.author,
      ),
  )
}

/** The ties in what a denial excepts; a firm named there is one, whatever the words for it. */
function tiesExcepted(exceptions: readonly string[]): readonly DeclaredTie[] {
  return exceptions.flatMap((exception) => {
    const ties = declaredTies([exception])
    if (ties.some((tie) => tie.industry)) return ties
    return organisationsIn(exception)
      .filter(({ kind }) => kind === 'company')
      .map(({ name }): DeclaredTie => ({ organisation: name, kind: 'other', industry: true }))
  })
}

/** A general denial: none; something else where an author tells an office or a patent beside it, and unsure where words stay unread. */
function denialBeside(
  sentences: readonly string[],
  denials: readonly boolean[],
  ties: readonly DeclaredTie[],
): InterestsReading {
  const own = ties.filter((tie) => tie.author !== undefined && tie.kind && ownKinds.has(tie.kind))
  if (own.length > 0)
    return { value: { status: 'declared-present', industry: false, parties: partiesOf(own) }, confidence: 0.8 }
  const turned = sentences.some((sentence, index) => denials[index] && tellsTie(turnOf(sentence)))
  const unread = toldBeside(sentences, denials).some(
    (words) =>
      !studyPaid.test(words.trim()) &&
      (tellsTie(words) ||
        (!negated.test(words) &&
          (firmsTold([words]).length > 0 || organisationsIn(words).some((name) => mayBeFirmAtWork(words, name))))),
  )
  return { value: none, confidence: turned || unread || ties.length > 0 ? 0.85 : 0.97 }
}

/** Ties that no grant for the study makes, and no public employer. */
const ownKinds: ReadonlySet<CoiKind> = new Set<CoiKind>([
  'leadership',
  'patent',
  'royalties',
  'consulting',
  'advisory-board',
  'stock',
  'expert-testimony',
])

function tellsTie(words: string | null): boolean {
  if (words === null) return false
  return (
    tieWordsIn(words).some(({ kind, start }) => kind !== 'other' && kind !== 'grant' && !isDenied(words, start)) &&
    !deniesUnderLabel(words)
  )
}

const negated = /\b(?:no|not|none|never|neither|nor)\b/i

/** What stands beside the denials: other sentences, and clauses such as "Three authors are with X; otherwise, there is no conflict". */
function toldBeside(sentences: readonly string[], denials: readonly boolean[]): readonly string[] {
  return sentences.flatMap((sentence, index) =>
    denials[index]
      ? sentence.split(/;\s+/).filter((clause) => !deniesUnderLabel(clause) && !negated.test(clause))
      : [sentence],
  )
}

function firmsTold(told: readonly string[]): readonly string[] {
  return told
    .flatMap((words) => (deniesTies(words) ? [] : organisationsIn(words)))
    .filter((organisation) => organisation.kind === 'company')
    .map(({ name }) => name)
}

function partiesOf(ties: readonly DeclaredTie[]): ConflictOfInterestValue['parties'] {
  return ties.map(({ author, organisation, kind }) => ({
    ...(author ? { author } : {}),
    ...(organisation ? { organisation } : {}),
    ...(kind ? { kind } : {}),
  }))
}

/** A sentence with an author by name and what he or she did, holds or is; not where the forms can be read. */
function describesAuthor(sentence: string): boolean {
  return (
    (namesPeople(sentence) || /^(?:The )?(?:first|senior|last) author (?:is|was|has|owns|holds)\b/.test(sentence)) &&
    sentence.split(/\s+/).length >= 5 &&
    !pointsToForm(sentence)
  )
}

/** "The authors have not received fees from any company": every tie that the sentence names is denied. */
function deniesTies(sentence: string): boolean {
  const words = tieWordsIn(sentence)
  return words.length > 0 && words.every((word) => isDenied(sentence, word.start))
}

/** "JB and KL have no conflicts": said of some authors by name, not of all. */
function isOfSomeAuthors(sentence: string): boolean {
  return (
    /^(?:Drs?\.?\s|Prof|(?:\p{Lu}\.?[-\s]?){2,4}(?:,|\s(?:and|has|have|reports?|declares?)))/u.test(sentence.trim()) ||
    namesPeople(sentence)
  )
}
