import { anyOf, either, pattern } from '#core/word-patterns.ts'

const allocatedVerb = anyOf([
  String.raw`(?:were|was|are|is|be|been)(?: \w+){0,3} (?:randomi[sz]ed|assigned|allocated|divided)`,
  String.raw`\b(?:we|they|investigators) (?:\w+ ){0,2}(?:randomi[sz]ed|assigned|allocated)`,
  'randomly (?:assigned|allocated|divided)|(?:assigned|allocated) to',
  String.raw`randomi[sz]ed (?:\w+ ){0,3}(?:to|into)`,
])
/** "randomised to receive A or B", "allocated into two groups: ...": a sentence that names what the arms got. */
export const allocation = pattern(
  'i',
  String.raw`\b${allocatedVerb}\b[^.]{0,90}\b(?:to|into|in|receiv\w+|either|groups?)\b[^.]{6,}`,
)

const sideWords =
  '(?:side|half|cheek|eye|hand|arm|forearm|leg|thigh|foot|axilla|breast|ear|knee|tooth|scar|temple|palm|body half)'

const otherSide = String.raw`(?:(?:the|a) (?:other|left|right)\b|opposite|contralateral|fellow|control|untreated)`
const sideVerb = '(?:received|was|served|treated|given|untreated)'
/** One side of a body got this and the other that: "serum on one cheek, and saline on the other". */
export const sides = either(
  'i',
  String.raw`\b(?:one|right|left|either|study|treated|target)\b(?: \w+){0,3}? ${sideWords}\b[^.]{0,160}\b${otherSide}`,
  String.raw`\b(?:contralateral|opposite|fellow|other) ${sideWords}\b[^.]{0,80}\b${sideVerb}\b`,
)
export const given =
  /\b(?:treat\w*|receiv\w+|appl(?:y|ied)|inject\w+|given|had|got|put|rubbed|wore|worn|covered|laser|untreated|placebo|saline|vehicle|sham)\b/i

const randomOrder = anyOf([
  String.raw`in (?:a )?(?:random(?:i[sz]ed)?|counter-?balanced|alternat\w+),? (?:and \w+ )?(?:order|sequence)`,
  'cross-?over|wash-?outs?',
])
const takenVerb = '(?:received|drank|took|ate|used|wore|consumed|completed|underwent|given)'
/** Everybody got all treatments: "drank juice A or B for six days each, in random order". */
export const inTurn = either(
  'i',
  String.raw`\b${takenVerb}\b[^.]{0,200}\b${randomOrder}\b`,
  String.raw`\bcross-?over\b[^.]{0,200}\b(?:received|drank|took|ate|used|wore|consumed|given)\b`,
)

const armWord = anyOf([
  // between two arms
  String.raw`or|versus|vs\.?|compared (?:with|to)|and (?:the )?(?:other|control|placebo)`,
  // controls
  'placebo|control group|controls?|sham|vehicle|usual care|standard (?:care|treatment|therapy)',
  'no treatment|waiting[- ]list|wait[- ]?list',
  // within a person
  'the other (?:side|half|arm|group)|contralateral',
])
/** Words between two arms, or for a control. */
export const arms = pattern('i', String.raw`\b${armWord}\b`)

const notTreatmentWord = anyOf([
  // how the list was made
  String.raw`random (?:number|sequence)|computer|envelopes?|sequence|concealed|concealment|block(?:s|ed)?\b`,
  String.raw`stratif\w+`,
  // blinding and analysis
  String.raw`blind(?:ed|ing)?|masked|statistic\w*|software`,
  // other studies
  'previous|earlier|other (?:studies|trials)',
  // animals
  'mice|rats|rabbits',
])
/** Sentences that allocate nothing to be treated: how the list was made, who was blinded, what others did. */
export const notTreatment = pattern('i', String.raw`\b${notTreatmentWord}\b`)

const genericGroup = String.raw`(?:the |an? )?(?:intervention|treatment|control|case|study|experimental|test|comparison)(?: groups?| arms?| conditions?)?(?:,? \([nN]\s?=\s?\d+\))?`
/** Groups by number or by their part only: the sentence does not say what they got ("to an intervention or a control group"). */
export const unnamedArms = either(
  'i',
  String.raw`\b(?:to|into) (?:either )?(?:the )?[‘'"“]?${genericGroup}[’'"”]? (?:or|and) [‘'"“]?${genericGroup}[’'"”]?(?: groups?| arms?)?(?:\s?[.;,]|$| by | using | with | at )`,
  String.raw`\b(?:into|to) (?:one of )?(?:two|three|four|five|six|\d) (?:\w+ )?(?:groups?|arms)(?: of \w+)?(?:\s?\([^)]{0,30}\))?\s?[.;]?$`,
)
/** What came of it: figures of a comparison, not what the groups got. */
export const tellsResult =
  /\bp\s?[<=>]\s?[<=>]?\s?0?[.·]\d|\b(?:more|less) likely (?:than|to)\b|\bsignificant(?:ly)?\b|\d\s?%\s?(?:vs\.?|versus|compared)|\b95\s?%\s?(?:CI|confidence)/i
