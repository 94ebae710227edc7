import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { deniesFunding, statesFunding } from '../statements/payment-wording.ts'

/** How papers say what the payer did (CONSORT 2025 item 5b; wording of common house styles). */

const payer = anyOf([
  'funders?',
  'funding (?:sources?|bod(?:y|ies)|agenc(?:y|ies)|organi[sz]ations?|institutions?|partners?)',
  'sponsors?|sources? of (?:funding|support)|financ(?:ing|ial) (?:sources?|supporters?)',
  'granting (?:agency|body)|manufacturer|compan(?:y|ies)',
])
const roleNoun = anyOf([
  // parts in general
  String.raw`role|say in|involve\w*|influence|input|part in|participat\w*`,
  // parts of a study
  'design|conduct|collection|analysis|interpretation|access|writing|decision|preparation|review',
  'control',
])
const roleVerb = anyOf([
  'had|have|has|played|took|was|were|did|will|participated|contributed|reviewed|approved|provided',
  'designed|supplied|conducted|performed|monitored',
])
const conductVerb = anyOf([
  'designed|conducted|performed|monitored|analy[sz]ed|collected|wrote|approved|reviewed|supplied',
  'donated|managed|oversaw',
])
const conductedThing = anyOf([
  'study|trial|data|protocol|manuscript|report|article|paper|results|drugs?|products?|devices?',
  'creams?',
])
const independence = '(?:independent(?:ly)?|without (?:the )?(?:input|involvement|influence))'
const role = either(
  'i',
  String.raw`\b${payer}\b[^.]{0,120}?\b${roleVerb}\b[^.]{0,140}?\b${roleNoun}\b`,
  String.raw`\b${payer}\b (?:\w+ ){0,4}${conductVerb} (?:\w+ ){0,3}${conductedThing}`,
  String.raw`\b${independence} (?:of|from) (?:the )?(?:\w+ )?${payer}`,
  String.raw`\bno (?:role|involvement|influence|part|input) (?:of|by|from) (?:the |any )?(?:\w+ )?${payer}`,
)

const payerKind = anyOf([
  'programme|program|foundation|trust|fund|charity|council|agency|firm|maker|institutes?',
  'university|society|ministry|association',
])
const payerAgain = `(?:It|They|The ${payerKind})`
const payerPart = String.raw`(?:roles?|part|say|influence|involve\w*|input|analysis|results|publish|design)`
const aloof = pattern(
  '',
  String.raw`^${payerAgain}\b[^.]{0,40}?\b(?:no|not|nothing|neither)\b[^.]{0,60}?\b${payerPart}\b`,
)

/** Whether a sentence behind one that names the payer tells what "it" did not do. */
export function statesRoleOfPayer(sentence: string): boolean {
  return statesRole(sentence) || aloof.test(sentence.trim())
}

/** Whether a sentence tells what the payer did or did not do in the study. */
export function statesRole(sentence: string): boolean {
  return role.test(sentence)
}

const bareAnswer = anyOf([
  // English
  String.raw`none\b|nil\b|no\b(?! (?:other|author))|n\/?a\b|not (?:applicable|funded|declared|any)`,
  String.raw`nothing\b|absent|self(?:-| )?(?:funded|financed|supported)?\b|own\b|personal\b`,
  // Spanish and Portuguese
  String.raw`ninguno?a?\b|nenhum[a]?\b|não\b|nada\b`,
  // French
  String.raw`aucune?\b|néant`,
  // German
  String.raw`keine?\b`,
  // Italian, and words of several languages; a dash in a table
  String.raw`nessuno?\b|sin\b|próprio|propia|–$|-$`,
])
/** Bare answers that mean "no funding" only under a label. */
export const bareNothing = pattern('i', `^["“(]?${bareAnswer}`)

/** Whether words say who paid, that nobody did, or what the payer did. */
export function isAboutFunding(words: string): boolean {
  return statesFunding(words) || deniesFunding(words) || statesRole(words)
}
