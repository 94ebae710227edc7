import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { site, part, notADesign } from './body-sides.ts'

const comparisonWord = String.raw`(?:comparison|comparative|controlled|trial|study|design|side|randomiz\w+)`
const sideLink = String.raw`(?:to |versus |vs\.? |and |\/ ?|\/)`
const comparativeStudy = '(?:comparison|comparative|controlled|trial|study|design)'

/** The name of a design that compares sides: "split-face", "left to right comparison". */
export const named = either(
  '',
  String.raw`\b(?:split|half|hemi) ${site}\b${notADesign}`,
  /\bsplit(?:face|mouth|body|scalp|neck|scar)\b/,
  String.raw`\bhemifac(?:ial|e|es) (?:\w+ ){0,2}${comparisonWord}`,
  String.raw`\bhemifaces?\b${notADesign}`,
  /\bside to side (?:comparison|comparative|controlled)/,
  String.raw`\b(?:left|right) ${sideLink}?(?:left|right) (?:\w+ ){0,2}${comparativeStudy}\b`,
  /\bbilateral (?:paired )?comparison\b/,
  /\bpaired (?:sides?|sites?|eyes?|organ) (?:\w+ )?(?:comparison|design|trial|study)\b/,
  /\bhalf side\b/,
  /\bintra ?oral(?:ly)? paired\b/,
)

const person = '(?:individual|patient|person|subject|participant)'

const comparisonOrControl = String.raw`(?:comparison|comparative|controls?|controlled|randomiz\w+|design|trial|study)`

/** The name of a design within persons, which may compare sides or times. */
export const namedByPerson = either(
  '',
  String.raw`\b(?:intra|within) ?${person}(?:ly)?\b(?: \w+){0,3} ${comparisonOrControl}\b`,
  /\b(?:his|her|their|its) own controls?\b/,
  /\bas own controls?\b/,
  /\bself controlled\b/,
)

/** "On one cheek ... on the other". */
export const oneThenOther = pattern(
  '',
  String.raw`\b(?:on|in|to|into|at) (?:the )?(?:one|left|right) (?:\w+ ){0,3}${part}\b[^.]{0,140}`,
  /\b(?:on|in|to|into|at) (?:the )?(?:other|contralateral|opposite|left|right)\b/,
)

const sideName = '(?:left|right|upper|lower|medial|lateral)'
const otherOrItsName = anyOf([
  'other|contralateral|opposite|remaining',
  String.raw`(?:the|a|to|on|in|and|into|with) ${sideName}(?! (?:untreated|out|open|alone|for))`,
])

/** One side told of and then the other. */
export const twoSides = either(
  '',
  String.raw`\bone (?:\w+ ){0,4}${part}\b[^.]{0,160}\b(?:the )?(?:other|contralateral|opposite|fellow|second)\b`,
  String.raw`\b(?:right|left|upper|lower|medial|lateral) (?:\w+ ){0,2}${part}\b[^.]{0,140}\b${otherOrItsName}\b`,
  oneThenOther,
)

const treatmentWord = anyOf([
  String.raw`treat\w*|receiv\w+|appl(?:y|ied|ication)|inject\w+`,
  String.raw`assigned|allocated|given|randomiz\w+|randomly|served|left untreated`,
  'irradiated|control|sham|placebo|vehicle|laser|cream',
  String.raw`implanted|operated|peel\w*|removed|closed`,
  String.raw`wore|worn|covered|sutured|stitched|stitch(?:es)?|dressings?|bandag\w+|garments?|gloves?`,
  'massaged|shaved|cooled|patched|taped',
])

/** Something was done to a side. */
export const treatedSide = pattern('', String.raw`\b${treatmentWord}\b`)

const theOther = '(?:other|contralateral|opposite|fellow|untreated|second|remaining)'
const isControl = anyOf([
  String.raw`served|used|acted|functioned|serving|as (?:a |the |an )?(?:\w+ )?controls?`,
  'received|receiving|treated with|was treated|untreated|given|sham|placebo|vehicle|was injected',
])
const untreatedOther = '(?:contralateral|fellow|opposite|untreated)'
const sideNoun = '(?:side|half|eye|site|area|cheek|arm)'
const treatedWord = '(?:treated|treatment|test|experimental|active|study|laser)'
const sidePlace = '(?:side|half|site|area|cheek)'
const controlWord = '(?:control|untreated|placebo|vehicle|sham)'

/** The other side served as the control. */
export const otherSideIsControl = either(
  '',
  String.raw`\b${theOther} (?:\w+ ){0,2}${part}\b[^.]{0,60}\b${isControl}\b`,
  String.raw`\b${untreatedOther} (?:\w+ ){0,2}${part}\b[^.]{0,25}\b(?:control|comparator|comparison)s?\b`,
  String.raw`\bcontrol ${sideNoun}s?\b[^.]{0,120}\b${treatedWord} ${sideNoun}s?\b`,
  String.raw`\b${treatedWord} ${sidePlace}s?\b[^.]{0,120}\b${controlWord} ${sidePlace}s?\b`,
)

const dividedPart = anyOf([
  'face|back|scalp|scars?|wounds?|forehead|neck|abdomen|thighs?|chest|areas?|lesions?|plaques?',
  'donor sites?|tattoos?|grafts?|nails?',
])
const ofEach = String.raw`(?:of each \w+ |of every \w+ )`
const wasDivided = String.raw`(?:was|were) (?:\w+ )?(?:divided|split|halved|separated)`
const intoParts = '(?:halves|half|parts|areas|fields|sides|fields?|sections|segments|sites|quadrants|two)'

/** A field of skin, a scar or a scalp cut in two for the sake of comparison. */
export const dividedBody = either(
  '',
  String.raw`\b${dividedPart} ${ofEach}?${wasDivided} (?:in(?:to)? )?(?:\w+ ){0,5}${intoParts}\b`,
  /\b(?:face|back|scalp|scar|forehead|neck|abdomen) (?:was|were) halved\b/,
)

/** Only one side is told of. */
export const onOneSideOnly = pattern(
  '',
  String.raw`\b(?:on|in|to|of|the|their|his|her) (?:non ?dominant|dominant|left|right|one) (?:\w+ )?${part}\b`,
)

/** A side was left as it is. */
export const bareSide = pattern(
  '',
  String.raw`\b(?:bare|untreated|uncovered|unprotected|ungloved|unshaved|non ?treated) (?:\w+ )?${part}\b`,
)

/** The tokens that make a side of a body out of "one ... the other". */
export const bodySide = pattern('', String.raw`\b(?:${part}|arms?|split|hemi|contralateral|bilateral|lesions?)\b`)

const contrastWord = anyOf([
  String.raw`versus|vs|compar\w+|two|only|bare|no|without|whereas|while|other|contralateral|opposite`,
  'untreated|control|alone|placebo|vehicle|sham|or',
])

/** Words that set one treatment against another or against none. */
export const differentTreatments = pattern('', String.raw`\b${contrastWord}\b`)

const whichOfTwo = String.raw`(?:contralateral|left|right|each|both|one|two|opposite|fellow|symmetric\w*|paired|either)`

/** A part of the body told of as one of two. */
export const eitherSide = pattern('', String.raw`\b${whichOfTwo} (?:\w+ )?${part}\b`)

const measuredOrIncluded = anyOf([
  String.raw`analys\w+|includ\w+|inclusion|enrol\w+|study eye`,
  String.raw`evaluat\w+|measure\w*|examin\w+`,
])

/** One eye of each person, picked so that eyes are counted once, is no comparison. */
export const ofPictures = either(
  '',
  String.raw`\b(?:selected|chosen|picked)\b[^.]{0,40}\b${measuredOrIncluded}\b`,
  /\b(?:photo\w*|images?|pictures?|slides?|fields?|raters?|assess(?:ed|ment)? in random)\b/,
)

const otherOfTwo = '(?:other|contralateral|opposite|fellow|second|left|right|lower|upper|remaining)'
const got = anyOf([
  String.raw`treat\w*|receiv\w+|with|was|were|served|as|got|given|underwent|injected|untreated|had`,
  '(?:on|at|after) (?:day|week|month)s?',
])

/**
 * A treatment named for the other side too, in either order of words: "the left was treated with", "A into the left and
 * B into the right".
 */
export const otherSideGetsSomething = pattern('', String.raw`\b${otherOfTwo}\b(?: \w+){0,4} (?:\w+ )?${got}\b`)

/** Two places of treatment in one breath: "A into the left and B into the right". */
export const twoPlacesOfTreatment = pattern(
  '',
  /\b(?:injected|applied|treated|given|received|used|implanted|placed|put|had)\b[^.]{0,80}/,
  /\b(?:left|right|one|upper|lower)\b[^.]{0,90}/,
  /\b(?:into|on|to|in|onto|for) (?:the )?(?:left|right|other|contralateral|opposite)\b/,
)

const pairedPart = '(?:sides|cheeks|eyes|halves|legs|hands|arms)'
const alike = String.raw`(?:same|alike|equally|identical\w*|similarly)`

/** Both sides got the same. */
export const bothAlike = either(
  '',
  String.raw`\bboth ${pairedPart}\b[^.]{0,40}\b(?:were|was|received)\b[^.]{0,40}\b${alike}\b`,
  /\b(?:in )?the same (?:way|manner)\b/,
)

/** Any side, half or paired part. */
export const anyPart = pattern('', String.raw`\b${part}\b`)

/** "After treatment" tells when something was measured, not what a side got. */
export const timeOfTreatment =
  /\b(?:before|after|and|during|post|pre|of|following|until) (?:the )?(?:treatments?|injections?|application)\b/g
