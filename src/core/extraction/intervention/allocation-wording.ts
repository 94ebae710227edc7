/** "randomised to receive A or B", "allocated into two groups: ...": a sentence that names what the arms got. */
export const allocation =
  /\b(?:(?:were|was|are|is|be|been)(?: \w+){0,3} (?:randomi[sz]ed|assigned|allocated|divided)|\b(?:we|they|investigators) (?:\w+ ){0,2}(?:randomi[sz]ed|assigned|allocated)|randomly (?:assigned|allocated|divided)|(?:assigned|allocated) to|randomi[sz]ed (?:\w+ ){0,3}(?:to|into))\b[^.]{0,90}\b(?:to|into|in|receiv\w+|either|groups?)\b[^.]{6,}/i

/** Words between two arms, or for a control. */
export const arms =
  /\b(?:or|versus|vs\.?|compared (?:with|to)|and (?:the )?(?:other|control|placebo)|placebo|control group|controls?|sham|vehicle|usual care|standard (?:care|treatment|therapy)|no treatment|waiting[- ]list|wait[- ]?list|the other (?:side|half|arm|group)|contralateral)\b/i

/** Sentences that allocate nothing to be treated: how the list was made, who was blinded, what others did. */
export const notTreatment =
  /\b(?:random (?:number|sequence)|computer|envelopes?|sequence|concealed|concealment|block(?:s|ed)?\b|stratif\w+|blind(?:ed|ing)?|masked|statistic\w*|software|previous|earlier|other (?:studies|trials)|mice|rats|rabbits)\b/i
