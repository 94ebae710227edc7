import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { halvedPlace, site, part, place, pairedPart, manyPart, notADesign, personWord } from './body-sides.ts'

const comparisonWord = String.raw`(?:comparison|comparative|controlled|trial|study|design|side|randomiz\w+)`
const sideLink = String.raw`(?:to |versus |vs\.? |and |\/ ?|\/)`
const comparativeStudy = '(?:comparison|comparative|controlled|trial|study|design|clinical trial)'
const pairedOrgan = '(?:sides?|sites?|eyes?|organs?|lesions?|teeth|tooth|molars?|quadrants?|nails?|legs?|knees?)'
const otherOrgan = '(?:fellow|contralateral|opposite) ?(?:eyes?|sides?|limbs?|teeth|tooth|knees?|legs?|organ)?'

/** "Lesions per half-face", "half-face counts": a half that is measured names no design. */
const asMeasure = '(?:per|each|every|both|whole|full|of the|on the|in the|by)'
const measureOf = '(?:counts?|scores?|areas?|severity|grades?|averages?)'

/** The name of a design that compares sides: "split-face", "left to right comparison", "contralateral-eye study". */
export const named = either(
  '',
  String.raw`\bsplit ${site}\b${notADesign}`,
  String.raw`(?<!\b${asMeasure} )\b(?:half|hemi) ${site}\b${notADesign}(?! ${measureOf})`,
  /\bsplit(?:face|mouth|body|scalp|neck|scar)\b/,
  String.raw`\bhemifac(?:ial|e|es) (?:\w+ ){0,2}${comparisonWord}`,
  String.raw`\bhemifaces?\b${notADesign}`,
  /\bside (?:to|by) side (?:comparison|comparative|controlled|trial|study)/,
  String.raw`\b(?:left|right) ${sideLink}?(?:left|right) (?:\w+ ){0,2}${comparativeStudy}\b`,
  String.raw`\b${comparativeStudy} of (?:the )?(?:left|right) ${sideLink}(?:the )?(?:left|right)\b`,
  /\bbilateral (?:paired )?comparison\b/,
  String.raw`\bpaired ${pairedOrgan} (?:\w+,? ){0,2}${comparativeStudy}\b`,
  pattern(
    '',
    String.raw`\b${otherOrgan},? `,
    String.raw`(?:(?:double|single|blind|masked|clinical|randomiz\w+|placebo),? ){0,4}${comparativeStudy}\b`,
  ),
  /\bhalf side\b|\bside against side\b/,
  String.raw`\bcontralaterally\b.{0,30}\b(?:on|in) .{0,20}\b(?:eyes|sides|limbs|legs|knees|teeth)\b`,
  /\bintra ?oral(?:ly)? paired\b/,
  /\b(?:contralateral|homologous|symmetrical) pairs\b|\bpairs of (?:contralateral|homologous|symmetrical)\b/,
  /\bcross mouth\b/,
)

const person = '(?:individual|patient|person|subject|participant)'
const comparisonOrControl = '(?:comparison|comparative|controls?|controlled|randomiz\\w+|design|trial|study|split)'

/** The name of a design within persons, which may compare sides or times. */
export const namedByPerson = either(
  '',
  String.raw`\b(?:intra|within) ?${person}(?:ly|al)?\b(?: \w+){0,3} ${comparisonOrControl}\b`,
  String.raw`\b${comparisonOrControl},? (?:\w+,? ){0,3}(?:intra|within) ?(?:individual|patient|person)(?:ly|al)?\b`,
  /\b(?:his|her|their|its) own controls?\b/,
  /\bas own controls?\b/,
  /\bown controls?\b/,
  /\bself controlled\b/,
)

/** In a title: "Two sutures compared in the same patient". */
export const samePersonInTitle = pattern(
  '',
  String.raw`\b(?:compar\w+|trial|study|versus|vs|two|three)\b.{0,100}\b(?:in|on|of) (?:the|one) same `,
  String.raw`(?:patient|individual|person|subject)s?\b`,
)

const procedure = anyOf([
  'incision|lens|graft|implant|session|injection|peel|surgery|stitch|dressing|splint|cast|stocking|tape|film|block',
  'operation|procedure|treatment|laser',
])
const treatmentWord = anyOf([
  String.raw`treat\w*|receiv\w+|appl(?:y|ied|ication|ying)|inject\w+|instill\w+|administered`,
  String.raw`assigned|allocated|allotted|given|got|randomiz\w+|randomly|served|untreated|unsealed`,
  'irradiated|control|sham|placebo|vehicle|laser|cream|gel|ointment|saline|drug|drops',
  String.raw`implanted|operated|peel\w*|removed|closed|closure|surgery|underwent|harvested|grafted|filled`,
  String.raw`placed|inserted|used`,
  String.raw`wore|worn|cover\w*|sutured?s?|stitched|stitch(?:es)?|dress(?:ed|ings?)|bandag\w+|garments?`,
  String.raw`gloves?|tape[ds]?`,
  'massaged|shaved|cooled|patched|waxed|sealed|bonded|occluded|packed|vaccinated|cannulated|put',
  String.raw`left (?:empty|open|alone|bare|to heal|un\w+)|train(?:ed|ing)|rested|loaded|exercised|immobili[sz]ed`,
  'exposed|use|wear|wearing|instructed|brushed|stimulated|stuck|patch|plasters?|rubbed|smeared|spread|packed|cleared',
  'fixed|frozen|cleaned|glued|clipped|burnt|splinted|braced|painted|needled|abraded|packed|stapled',
  String.raw`not \w+ed|none|nothing|had (?:an? |the )?(?:[\w%]+ ){0,4}?[PM]?${procedure}`,
])

/** Something was done to a side. */
export const treatedSide = pattern('', String.raw`\b${treatmentWord}\b`)

const when = '(?:before|after|and|during|post|pre|of|following|until)'

/** "After treatment" tells when something was measured, not what a side got. */
export const timeOfTreatment = pattern(
  'g',
  String.raw`\b${when} (?:the )?(?:treatments?|injections?|application|surgery)\b`,
)

const dividedPlace = String.raw`(?:${part}|${halvedPlace}|areas?)`
const ofEach = String.raw`(?:of (?:each|every|all|the|\d+) (?:of (?:the )?)?(?:\d+ )?(?:\w+ )?\w+ )`
const cut = '(?:divided|split|halved|separated|partitioned|bisected)'
const wasDivided = String.raw`(?:(?:was|were|being) )?(?:\w+ )?${cut}`
const pieces = anyOf([
  '[PM]?(?:halves|half|parts?|areas?|fields?|sides?|sections?|segments?|sites?|quadrants?|zones?)',
  'two|three|four|strips|squares|thirds',
])

/** One of these is in all words for a divided body; a quick first look. */
export const dividing = /divid|split|halve|separated|partitioned|bisected|in (?:thirds|quarters)/

/** A field of skin, a scar or a scalp cut in two for the sake of comparison. */
export const dividedBody = either(
  '',
  pattern(
    '',
    String.raw`\b${dividedPlace} ${ofEach}?${wasDivided} (?:in(?:to)? )?(?:(?!groups)\w+ ){0,5}${pieces}`,
    String.raw`\b(?! (?:\w+ )?groups)`,
  ),
  String.raw`\b${cut} (?:\w+ )?${dividedPlace}\b[^;]{0,60}\b(?:P?(?:halves|half|sides|quadrants)|each|zones)\b`,
  String.raw`\b(?:dividing|splitting) (?:the |each |their )?(?:\w+ )?${dividedPlace} in(?:to)?\b`,
  String.raw`\b${dividedPlace} (?:(?:was|were) )?(?:halved|\w+ed in (?:thirds|halves|quarters))\b`,
)

/** Only one side is told of. */
export const onOneSideOnly = pattern(
  '',
  String.raw`\b(?:on|in|to|of|the|their|his|her) (?:non ?dominant|dominant|left|right|one) (?:\w+ )?${pairedPart}`,
)

const leftBare = anyOf([
  'bare|untreated|uncovered|unprotected|ungloved|unshaved|non ?treated|undrained|unsealed|undressed|unwashed|untaped',
  'uninjected|non ?injected|non ?grafted|unexposed|unstockinged',
])

/** A side was left as it is. */
export const bareSide = pattern('', String.raw`\b${leftBare} (?:\w+ )?${part}`)

const whichOfTwo = anyOf([
  String.raw`contralateral|left|right|each|both|one|two|opposite|fellow|bilateral|symmetric\w*|paired|either`,
])

const adjoining = anyOf([
  String.raw`\b(?:neighbou?ring|adjacent|mirror image|symmetrical|corresponding) ${place}\b`,
  String.raw`\bof (?:the|one) same (?:wound|burn|scar|lesion|plaque|stain)\b`,
])

/** A part of the body told of as one of two. */
export const eitherSide = pattern(
  '',
  String.raw`\b${whichOfTwo} (?:\w+ ){0,2}(?:${part}|${place}\b)|\bbilateral\b|${adjoining}`,
)

const samePerson = String.raw`(?:\d+|each|every|the same|a single|one) (?:of (?:the )?)?(?:\d+ |\w+ )?${personWord}`
const two = anyOf([
  'two|2|three|3|four|4|several|multiple|both|paired|pairs? of|at least (?:two|2)|bilateral|symmetrical',
])
const brackets = String.raw`(?:\([^)]{0,30}\) )?`
const lotsOfPart = String.raw`(?:${part}|patch(?:es)?|areas?|sites?|fields?|zones?)`

const upToTen = '(?<!ty |hundred |and )(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)'
const bodyField = String.raw`(?:M\w+_(?:areas|sites|fields|spots|zones)|areas|fields|squares|segments|strips|zones)`

/** Two or more parts of each person. */
export const partsOfEach = either(
  '',
  String.raw`\bpairs? of (?:\w+ ){0,3}${part}`,
  pattern(
    '',
    String.raw`\b${two} (?:[\w,]+ ){0,5}?${lotsOfPart} ${brackets}(?:\w+ ){0,8}?`,
    String.raw`(?:in|of|on|per|from|within|for) ${samePerson}\b`,
  ),
  pattern(
    '',
    String.raw`\b${upToTen} (?:[\w,]+ ){0,2}?${bodyField} ${brackets}(?:\w+ ){0,8}?`,
    String.raw`(?:of|on) ${samePerson}\b`,
  ),
  pattern(
    '',
    String.raw`\b${personWord} ?${brackets}(?:contributed|presented|gave|provided|offered) (?:with )?\d+ `,
    String.raw`(?:[\w,]+ ){0,3}?(?:bilateral|paired|matched|symmetrical|similar|comparable),? `,
    String.raw`(?:[\w,]+ ){0,3}?${lotsOfPart}`,
  ),
  String.raw`\b(?:in|of|on|for|from) ${samePerson},? (?:\w+ ){0,3}${two} (?:[\w,]+ ){0,4}?${lotsOfPart}`,
  pattern(
    '',
    String.raw`\b(?:each|every|all|\d+|${personWord}) (?:\w+ ){0,4}(?:had|having|with) ${two} `,
    String.raw`(?:[\w,]+ ){0,5}?${lotsOfPart}`,
  ),
)

/** "One wound ... another", "one area with A and one with B": two parts of one person set against each other. */
export const oneAndOne = either(
  '',
  String.raw`\bone (?:\w+ ){0,4}?${manyPart}[^;]{0,140}\b(?:another|the other|one|the second|the remaining)\b`,
  String.raw`\bone (?:patch|area|site|field|zone)\b[^;]{0,140}\b(?:another|the other|(?:and|or) one|the second)\b`,
)

const sameOne = String.raw`(?:the )?same (?:${personWord}|mouth|face|scalp|session)`

/** "Parts of the same wound were covered with A or B." */
export const partsOfOnePlace = pattern(
  '',
  String.raw`\b(?:parts?|areas?|halves|sites|fields|portions|sections|ends|edges) of (?:the|one|a) `,
  String.raw`(?:same|single) (?:\w+ )?${halvedPlace}\b`,
)

/** "One forearm of each volunteer was irradiated." */
export const oneOfEach = pattern('', String.raw`\bone (?:\w+ )?${part} (?:of|in) ${samePerson}\b`)

/** Different things on parts of the same person. */
export const inSamePerson = pattern('', String.raw`\b(?:in|of|on|within|from) ${sameOne}\b`)

const several = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)'
const contrastWord = anyOf([
  String.raw`versus|vs|compar\w+|two|only|bare|no|without|whereas|while|other|contralateral|opposite|differ\w+|another`,
  'untreated|control|alone|placebo|vehicle|sham|or|respectively|nothing|remaining',
  String.raw`${several} (?:\w+ )?\w+s were (?:\w+ed|spread|put|given)`,
])

/** Words that set one treatment against another or against none. */
export const differentTreatments = pattern('', String.raw`\b${contrastWord}\b`)

/** "Four lotions, one on each square": as many treatments as fields. */
export const oneToEachField = pattern('', String.raw`\bone (?:to|on|in|for|over) each (?:\w+ )?(?:${part}|${place}\b)`)

/** Several treatments named beside each other, as given to several parts. */
export const treatmentsBeside = either(
  '',
  /\b(?:versus|vs|respectively|either|placebo|vehicle|sham|saline|untreated|nothing|latin square)\b/,
  /\bor (?:left|no treatment|none|kept)\b/,
  oneToEachField,
  String.raw`\bdifferent (?:\w+ )?(?:treatments|dressings|doses|settings|materials|products|fluences)\b`,
)
