/** "randomised to receive A or B", "allocated into two groups: ...": a sentence that names what the arms got. */
export const allocation =
  /\b(?:(?:were|was|are|is|be|been)(?: \w+){0,3} (?:randomi[sz]ed|assigned|allocated|divided)|\b(?:we|they|investigators) (?:\w+ ){0,2}(?:randomi[sz]ed|assigned|allocated)|randomly (?:assigned|allocated|divided)|(?:assigned|allocated) to|randomi[sz]ed (?:\w+ ){0,3}(?:to|into))\b[^.]{0,90}\b(?:to|into|in|receiv\w+|either|groups?)\b[^.]{6,}/i

const sideWords =
  '(?:side|half|cheek|eye|hand|arm|forearm|leg|thigh|foot|axilla|breast|ear|knee|tooth|scar|temple|palm|body half)'

/** One side of a body got this and the other that: "serum on one cheek, and saline on the other". */
export const sides = new RegExp(
  `\\b(?:one|right|left|either|study|treated|target)\\b(?: \\w+){0,3}? ${sideWords}\\b[^.]{0,160}\\b(?:(?:the|a) (?:other|left|right)\\b|opposite|contralateral|fellow|control|untreated)|\\b(?:contralateral|opposite|fellow|other) ${sideWords}\\b[^.]{0,80}\\b(?:received|was|served|treated|given|untreated)\\b`,
  'i',
)
export const given =
  /\b(?:treat\w*|receiv\w+|appl(?:y|ied)|inject\w+|given|had|got|put|rubbed|wore|worn|covered|laser|untreated|placebo|saline|vehicle|sham)\b/i

/** Everybody got all treatments: "drank juice A or B for six days each, in random order". */
export const inTurn =
  /\b(?:received|drank|took|ate|used|wore|consumed|completed|underwent|given)\b[^.]{0,200}\b(?:in (?:a )?(?:random(?:i[sz]ed)?|counter-?balanced|alternat\w+),? (?:and \w+ )?(?:order|sequence)|cross-?over|wash-?outs?)\b|\bcross-?over\b[^.]{0,200}\b(?:received|drank|took|ate|used|wore|consumed|given)\b/i

/** Words between two arms, or for a control. */
export const arms =
  /\b(?:or|versus|vs\.?|compared (?:with|to)|and (?:the )?(?:other|control|placebo)|placebo|control group|controls?|sham|vehicle|usual care|standard (?:care|treatment|therapy)|no treatment|waiting[- ]list|wait[- ]?list|the other (?:side|half|arm|group)|contralateral)\b/i

/** Sentences that allocate nothing to be treated: how the list was made, who was blinded, what others did. */
export const notTreatment =
  /\b(?:random (?:number|sequence)|computer|envelopes?|sequence|concealed|concealment|block(?:s|ed)?\b|stratif\w+|blind(?:ed|ing)?|masked|statistic\w*|software|previous|earlier|other (?:studies|trials)|mice|rats|rabbits)\b/i
