import { anyOf, either, pattern } from '#core/word-patterns.ts'

const cueWord = anyOf([
  String.raw`donat|money|loan|free\b|gifts?\b|paid\b|pays\b|supplied\b|provided\b|lent\b|costs?\b|kindly|generously`,
  'support|fund|unfunded|cofund|financ|cofinanc|sponsor|cosponsor|grant|award|fellowship|subven',
  'unterstütz|apoio|apoy|soutien|sostenut|finanz|patrocin|beca|bolsa|bourse|apoi|ayud',
])
/**
 * A word that begins so is in every statement of funding; a quick first look, and quicker at the start of words only. German makes one
 * word of what is paid for and the paying ("Projektförderung").
 */
export const cue = either('i', String.raw`\b${cueWord}`, 'förder|finanzier')

/** Help with writing or statistics, an author's own ties, and who did what: they speak of money, but not of the study's. */
export const besides =
  /^\W*(?:(?:medical[- ])?writing|editorial|statistical|technical|administrative|logistical|language|(?:copy-?)?editing)\b[^.]{0,70}\b(?:support|assistance|help)\b/i
/** An author’s own ties. */
export const ties =
  /\b(?:personal fees|honorari|consult(?:ant|ing|ancy)|speakers?['’]? (?:bureau|fees?)|advisory board|employe(?:e|d)|stock|royalt|committee member|member of (?:the |a )?(?:\w+ )?committee)/i
/** Who did what for the paper. */
export const contributions =
  /\b(?:obtained|secured|acquired|sought|acquisition of|raised) (?:the )?funding\b|\bfunding acquisition\b/i

const testedThing = anyOf([
  'drugs?|medications?|products?|devices?|placebos?|supplements?|creams?|gels?|lasers?|materials?',
  'equipment|vaccines?|implants?|capsules?|tablets?|samples?',
])
const givenVerb = anyOf([
  '(?:kindly|generously) (?:provided|supplied|donated|given)|donated',
  '(?:provided|supplied) (?:free of charge|as a gift|free)',
])
/** Support in kind: what was tested came as a gift. */
export const gift = pattern(
  'i',
  String.raw`\b${testedThing}\b[^.]{0,80}\b(?:was|were) ${givenVerb}\b[^.]{0,60}\b(?:by|from)\b`,
)

/** "The masks were a gift of Velora". */
export const present = /\b(?:was|were) (?:a |an? \w+ )?(?:gifts?|donations?) (?:of|from|by) (?:the )?\p{Lu}/u

const suppliedThing = anyOf([
  'drugs?|medications?|products?|devices?|placebos?|vehicle|supplements?|creams?|gels?|lasers?',
  'equipment|vaccines?|implants?|capsules?|tablets?|solutions?|drops|serums?|lamps?|fillers?',
  'peptides?',
])
const suppliedVerb = '(?:supplied|provided|donated|gave|lent|furnished)'
const withinSentence = String.raw`(?:[^.]|\b(?:Ltd|Inc|Co|Corp)\.)`
/** The same with the giver in front: "Velora supplied the gel", "X lent the laser". */
export const giver = pattern(
  'u',
  String.raw`\p{Lu}${withinSentence}{0,80}?\b${suppliedVerb} (?:(?:us )?with )?(?:the|all|both|study) [^.]{0,60}?`,
  String.raw`\b${suppliedThing}\b`,
)

const lentThing = anyOf([
  'drugs?|medications?|products?|devices?|meters?|placebos?|supplements?|creams?|gels?|lasers?',
  'lamps?|equipment|vaccines?|implants?|capsules?|tablets?|samples?|solutions?|materials?|kits?',
])
const lendingNoun = String.raw`(?:loan|lending|gifts?|free|donat\w+|suppl(?:y|ies|ying)|provi(?:sion|ding))`
const thankWord = String.raw`(?:thank|grateful|indebted|acknowledg\w*|appreciat\w*)`
/** "We thank Velora Ltd for the loan of the lamp": thanks to a firm for what was used. */
export const thanksForGift = pattern(
  'i',
  String.raw`\b${thankWord}\b${withinSentence}{0,80}?\bfor (?:\w+ ){0,3}?${lendingNoun} (?:of |us (?:with )?)?`,
  String.raw`(?:(?:the|all|study|free) ){0,3}?[^.]{0,40}?\b${lentThing}\b`,
)

/** Words of thanks. */
export const mereThanks = /\b(?:thank|grateful|gratitude|acknowledg|indebted|appreciat)/i
/** Words for money or for giving it. */
export const money =
  /fund|financ|grants?\b|sponsor|scholarship|fellowship|donat|award|contract|\bcosts?\b|subsid|\bpaid\b|supported by/i

const ownWorkNoun = anyOf([
  'study|work|research|trial|project|investigation|article|paper|manuscript|review|analysis',
  'publication|meta-analysis|survey',
])
const ownWorkInOtherLanguages = anyOf([
  'este|esta|cette|ce|diese|questo|questa|esse|o presente|el presente',
  'die (?:studie|arbeit|untersuchung)|lo studio|il (?:lavoro|progetto)|la ricerca',
  "el (?:estudio|trabajo)|o (?:estudo|trabalho)|l['’]étude|le travail",
])
/** Said of the paper’s own work. */
export const ofOwnWork = either(
  'i',
  String.raw`\b(?:this|present|our|current|the) (?:\w+[- ]){0,3}${ownWorkNoun}\b`,
  String.raw`^[\W\d]{0,4}(?:\w+ )?(?:supported|funded|sponsored|financed)\b`,
  String.raw`\b${ownWorkInOtherLanguages}\b`,
)

/** Whether words tell of help with writing, statistics or organisation, and who paid for that. */
export function isHelpBeside(words: string): boolean {
  return besides.test(words)
}
