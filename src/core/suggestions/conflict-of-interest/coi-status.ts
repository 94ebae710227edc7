import { either } from '#core/word-patterns.ts'
import type { ConflictOfInterestValue } from '#core/model/tag.ts'
import { organisationsIn } from '../shared/organisations.ts'
import { declaredTies, namesPeople } from './coi-parties.ts'
import { isDenied, tieWordsIn } from './coi-ties.ts'
import { bareNone, pointsToForm, deniesUnderLabel } from './coi-wording.ts'

const onlyOthers = either(
  'i',
  String.raw`\b(?:no|any) (?:other|further|additional) `,
  String.raw`\b(?:other|remaining|rest of the|further) (?:co-?)?(?:authors?|investigators?|contributors?)\b`,
  String.raw`\bthe (?:others|rest|remaining)\b|\bauthors? not (?:named|listed|mentioned)\b`,
  String.raw`\b(?:los demás|os demais|les autres|die übrigen|gli altri)\b`,
)
const studyPaid =
  /^(?:this|the (?:present|current|study|trial|work|research|project)|our|financial support|funding|supported by|sponsor)\b[^.]{0,120}\b(?:support|fund|sponsor|financ|grant)/i

/**
 * What a statement of interests says: none, present (with whom), or unclear. Money for the study itself is no tie of an author
 * where the authors say that they have none. A statement is not by itself a conflict (ICMJE).
 * @param sentences the statement's own sentences, without its label
 */
export function readInterests(sentences: readonly string[]): ConflictOfInterestValue {
  const denials = sentences.map(
    (sentence, index) => (index === 0 && bareNone.test(sentence.trim())) || deniesUnderLabel(sentence),
  )
  const general = sentences.some(
    (sentence, index) => denials[index] && !onlyOthers.test(sentence) && !isOfSomeAuthors(sentence),
  )
  const told = denials.some(Boolean) ? sentences.filter((sentence) => !studyPaid.test(sentence.trim())) : sentences
  const ties = declaredTies(told)
  const industry = ties.some((tie) => tie.industry)
  const parties = ties.map(({ author, organisation, kind }) => ({
    ...(author ? { author } : {}),
    ...(organisation ? { organisation } : {}),
    ...(kind ? { kind } : {}),
  }))
  if (industry) return { status: 'declared-present', industry, parties }
  if (general) return { status: 'declared-none', industry: false, parties: [] }
  if (ties.length > 0) return { status: 'declared-present', industry: false, parties }
  // "The firm paid the hospital. The authors report no other conflicts": a firm is named, and not to be denied.
  const firms = sentences
    .flatMap((sentence, index) => (denials[index] || deniesTies(sentence) ? [] : organisationsIn(sentence)))
    .filter((organisation) => organisation.kind === 'company')
  if (firms.length > 0)
    return { status: 'declared-present', industry: true, parties: firms.map(({ name }) => ({ organisation: name })) }
  // "TB devised the course and teaches it": whatever a person tells of himself in such a place is declared.
  if (sentences.some((sentence, index) => !denials[index] && !deniesTies(sentence) && describesAuthor(sentence)))
    return { status: 'declared-present', industry: false, parties: [] }
  if (denials.some(Boolean) || told.some(deniesTies)) return { status: 'declared-none', industry: false, parties: [] }
  return { status: 'unclear', industry: false, parties: [] }
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
