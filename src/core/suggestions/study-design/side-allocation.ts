import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignSentence, DesignText } from './design-text.ts'
import { pairedPart, part, personWord } from './body-sides.ts'

const chosenVerb = anyOf(['chosen|picked|drawn|selected|decided|determined|assigned|allocated|allotted|settled'])
/** What chance is drawn with. */
const lot = anyOf([
  'lots?|chance|coins?|dic?e|cards?|straws?|drawing|toss(?:ing)?|flip(?:ping)?|throw(?:ing)?|lottery|computer|random\\w*',
  'sealed|envelopes?|hat|bag|box|urn',
])
const byMeansOf = anyOf(['by|from|with|using|through|on|out of|according to'])
const byLot = String.raw`${byMeansOf} (?:an? |the )?(?:\w+ ){0,3}?${lot}\b`
const byChance = anyOf([
  String.raw`random(?:ly|iz\w+)`,
  String.raw`${chosenVerb} (?:at random|in (?:a )?random \w+|${byLot})`,
  String.raw`\w+ed (?:with|to|by) .{0,60}?\b(?:at random|randomly|in a random\w*)`,
  String.raw`${chosenVerb}(?: \w+){0,6} (?:at random|randomly|${byLot}|in (?:a )?random \w+)`,
])

const ofOthers = String.raw`(?:and|or) (?:(?!of|in|from|on|per)\w+ ){0,4}?${personWord}\b`
const belonging = '(?:of|in|on|from|per|at|within|for|to|by|among|with|that|and|or)'
const inBrackets = String.raw`(?: ?\([^)]*\),?)?`
/** Words between a part and its verb: whose part it is, and how many there were. */
const whose = String.raw`(?: (?!${ofOthers})${belonging}\b(?:(?!\b${ofOthers})[^,;]){0,90}?)?${inBrackets}`
const auxiliary = String.raw`(?:,? (?:which )?(?:was|were|is|are|had|have|being|then|been|to be|both|\w+ly)){0,4},?`
const verb = String.raw`${auxiliary} ?(?:\w+ ){0,3}?${byChance}\b`

/** A modifier of a noun: no word that would make the noun depend on another. */
const link = '(?:of|in|on|with|without|at|and|or|to|from|by|for|affecting|involving|having|had|only|who|whose|both|per)'
const modifiers = String.raw`(?:(?!${link}\b)[\w/']+ ){0,5}?`
const eachOrAll = String.raw`(?:each|every|all|these|the|\d+)`
const peopleFirst = String.raw`(?:in|for|from|of|among|on) ${eachOrAll} ?(?:\w+ ){0,2}?${personWord},? `
const clauseStart = String.raw`(?:^(?:[a-z &/]{3,40}: )?|[;:] ?|\b(?:whereby|when|then|where) |${peopleFirst})`

/** "Two sites of each patient were randomised", "lesions were randomly allocated": the part is the subject. */
const partsAreSubject = pattern(
  '',
  String.raw`${clauseStart}(?:a total of |all |both |the )*(${modifiers}${part})${whose}${verb}`,
)

const eachOrNamed = anyOf([
  String.raw`one|each|either|which|the (?:left|right) (?:or|and|/) (?:the )?(?:left|right)`,
  String.raw`(?:left|right) (?:or|and) (?:the )?(?:left|right)`,
  'the (?:contralateral|opposite|treated|study|index|other|two)|two|both|every|the',
])
const before = '(?:of|in|on|with|at|to|from|and|or|affecting|involving|only|least|any|having|had|for)'
const notAfterLink = String.raw`(?<!\b${before}(?: the| their| his| her)? )`

/** "In 40 women one half of the face was randomised": the part stands right before its verb, and depends on nothing. */
const namedPartIsSubject = pattern(
  '',
  String.raw`${notAfterLink}\b(?:${eachOrNamed}) ${modifiers}(?:${part}|patch(?:es)?\b|areas?\b)`,
  String.raw`${whose}${verb}`,
)

const randomAction = [
  String.raw`random(?:ly|iz\w+)`,
  String.raw`(?: (?:assign|allocat|allott?|select|chos|divid|treat|receiv|appl|determin|decid)\w*)?`,
].join('')
const whichSide = anyOf([
  String.raw`(?:the |their |his |her )?(?:left|right) (?:or|and|\/|versus) (?:the |their )?(?:left|right)|one`,
  String.raw`each|either|which`,
])

/** "We randomly assigned one eye to ...", "randomised on their right or left side", "randomisation of sides". */
const partsAreObject = either(
  '',
  String.raw`\b${randomAction} ${whichSide} (?:\w+ ){0,3}?${part}`,
  pattern(
    '',
    String.raw`\b${randomAction} (?:on|per|within|between|for|by|across|the order of) `,
    String.raw`(?:the |their )?(?:${whichSide} )?(?:\w+ ){0,2}?${part}`,
  ),
  String.raw`\b${randomAction} (?:the |their )?P(?:sides?\b|hemi\w+|hal\w+)`,
  String.raw`\brandomization (?:of|by|between|within) (?:the )?(?:two |left |right |treated |treatment )?${part}`,
  pattern(
    '',
    String.raw`\b(?:at random|randomly|randomiz\w+)\b.{0,50}\b(?:to|between|on) (?:the )?(?:right|left) and `,
    String.raw`(?:the )?(?:right|left) (?:\w+ )?${part}`,
  ),
  String.raw`\brandom(?:ly|iz\w+)\b[^;]{0,40}\bwithin (?:each |every |the (?:same )?)?(?:${personWord}|pair|mouth)\b`,
  String.raw`\brandomly\b.{0,60}\bto (?:either|one) (?:\w+ )?${pairedPart}`,
)

const choosesSide = [
  String.raw`${notAfterLink}\b(?:(?:the )?(?:left or (?:the )?right|right or (?:the )?left)|which) `,
  String.raw`(?:\w+ ){0,2}?${pairedPart}`,
].join('')
const drawn = anyOf([
  'by (?:chance|lots?)|at random|randomly|randomiz\\w+|coin|drawing lots|random (?:list|table|number)\\w*',
])
const pickedByChance = anyOf([
  String.raw`(?:randomly|at random) ${chosenVerb}`,
  String.raw`${chosenVerb} (?:at random|randomly|by|from|with|using)\b`,
  'by (?:a )?random|at random',
  String.raw`(?<=\()randomiz(?:ed|ation)|randomly(?! (?:assign|allocat|divid|receiv|select))`,
])
const anyOneSide = '(?:one|either|a single|(?:the )?(?:left|right) or (?:the )?(?:left|right))'
const settles = anyOf([
  '(?:decid|settl|determin|select|assign|allocat|dictat|govern|show|indicat|fix|pick)\\w*|told|chose|drew|gave|said',
])
const theSide = anyOf([
  String.raw`which (?:\w+ ){0,2}?(?:${part}|(?:site|area|patch|hole|one)\b)`,
  'which (?:was|were|received|got|to)',
  String.raw`the (?:\w+ )?${pairedPart} (?:to|that|which)\b`,
  String.raw`(?:the )?Psides?(?= *$| *[,;]| (?:for|in|of|by|and)\b)`,
])
/** "A thrown die settled which ankle", "allocation of sides was by flipping a coin". */
const chanceSettlesSide = either(
  '',
  String.raw`\b${lot}\b(?: \w+){0,7} ${settles} (?:\w+ )?${theSide}`,
  String.raw`\b${lot}\b(?: \w+){0,7} ${settles} which\b`,
  String.raw`\b(?:choice|allocation|assignment|allotment|selection) of (?:the )?${part}.{0,40}\b${byLot}`,
)
/** "Feet were randomly assigned, one to wool and its fellow to cotton." */
const oneToEach = pattern(
  '',
  String.raw`\b${part}(?: of .{2,40}?)?,? (?:had been |have been |was |were )(?:\w+ )?`,
  String.raw`(?:${byChance}|(?:assigned|allotted|allocated) by an? random\w*(?: \w+)?)\b`,
  String.raw`.{0,40}?,? (?:the )?one to .{2,60}?\band (?:one|the other|the second|its \w+) to\b`,
)
const decidedByChance = either(
  '',
  chanceSettlesSide,
  String.raw`${choosesSide}.{0,60}\b${drawn}\b`,
  pattern(
    '',
    String.raw`(?:^|[;:,(] |${notAfterLink}\b(?:the|which|treatment) )Psides? `,
    String.raw`(?:\w+ ){0,6}(?:by (?:chance|lots?)|at random|randomly|randomiz\w+|coin|drawn|random)\b`,
  ),
  String.raw`\b(?:[PM]\w+|arm|ear|foot|hand|eye) and (?:order|treatment|sequence)\b.{0,30}\brandom\w*\b`,
  pattern(
    '',
    String.raw`\b(?:two|both|paired) (?:\w+ ){1,5}(?:was|were) (?:\w+ ){0,3}?${byChance}.{0,40}?\bone to `,
    String.raw`.{2,50}?\band (?:one|the other) to\b`,
  ),
  String.raw`\bhad (?:\w+ ){0,4}${part}(?: \w+){0,3}? random\w*`,
  pattern(
    '',
    String.raw`\b(?:on|to|in|into|of) (?:only )?${anyOneSide} (?:\w+ )?${part}(?: only)?,? ?`,
    String.raw`\(?(?:which was |that was )?${pickedByChance}`,
  ),
)

const notAPart = anyOf([
  'treatments?|drugs?|orders?|sequences?|doses?|conditions?|tests?|meals?|sessions?|visits?',
  'samples?|measurements?|trials?',
  'groups?|interventions?|products?|stimul\\w+|words?|images?|pictures?|questions?|periods?|blocks?|allocation|which',
])

/** "In each patient, pockets were randomly assigned": whatever it is, a person has several. */
const ofEachPersonFirst = pattern(
  '',
  pattern(
    '',
    String.raw`\b(?:in|for|within|on) (?:each|every) (?:of the \d+ )?(?:${personWord}|pair|mouth),? `,
    String.raw`(?:the )?(?:(?!${link}\b)\w+ ){0,3}?`,
  ),
  String.raw`(?!${notAPart}\b)[a-z]{3,} (?:was|were) (?:\w+ ){0,2}?${byChance}\b`,
)

/** How surely words say that chance shared out sides; the second is also said of parts in groups of people. */
type SideAllotment = 'of-sides' | 'of-parts' | null

const ofEachPerson = anyOf([
  'each|one|either|which|left|right|both|two|three|contralateral|opposite|paired|symmetric\\w*|bilateral',
])
const distinct = pattern('', String.raw`\b(?:${ofEachPerson}|P(?:sides?|hal\w+|quadrants?|hemi\w+|axill\w+))\b`)
const testField = /\bM(?:test|skin|treatment|donor|application)_/

const namesChance = pattern('', String.raw`\b(?:${lot}|coin|draw\w*|toss\w*|computer)`)

/** What a sentence (see `bodyWordsOf`) says of chance and sides. */
export function allotmentIn(words: string): SideAllotment {
  if (!namesChance.test(words)) return null
  if (oneToEach.test(words)) return 'of-sides'
  const subject = partsAreSubject.exec(words)
  if (subject) return distinct.test(subject[0]) || testField.test(subject[1] ?? '') ? 'of-sides' : 'of-parts'
  return ofEachPersonFirst.test(words) ||
    namedPartIsSubject.test(words) ||
    partsAreObject.test(words) ||
    decidedByChance.test(words)
    ? 'of-sides'
    : null
}

const pictureOrRecord = anyOf([
  'photo\\w*|images?|pictures?|slides?|videos?|records?|charts?|(?:tissue|stained|histolog\\w+) sections?',
])
const sampled = '(?:patients|people|women|men|photographs|fields|images|records|sections)'
const notAllotment = either(
  '',
  String.raw`\b${pictureOrRecord} (?:\w+ ){0,4}(?:in (?:a )?random\w*|randomly|randomiz\w+|at random)\b`,
  String.raw`\brandom(?:ly|ized)? (?:order of (?:photo\w*|images)|selected ${sampled}|sample)\b`,
  /\brandomly (?:presented|arranged|ordered|selected (?:from|patients|photographs))\b/,
  /\brandomized order\b[^.]{0,40}\b(?:photo|image|rater|evaluator|assess)/,
)

const notRandom = String.raw`(?<!\bnon |\bnot |\bnon|\bwithout |\bpseudo|\bquasi )`
/** Chance that samples, varies or counts, and shares out nothing. */
const otherChance = anyOf([
  'samples?|sampling|effects?|errors?|intercepts?|slopes?|forests?|plasma|blood|glucose|variation|variab\\w+|noise|dots?',
])
const vessel = '(?:bag|hat|box|urn|bowl)'
const drawnFrom = String.raw`(?:draw(?:n|ing)?|picked|pulled|taken) (?:from|out of) (?:an? |the )(?:\w+ )?${vessel}`
const slip = '(?:lots?|cards?|straws?|slips?|tickets?)'
const byDrawing = String.raw`(?:draw(?:n|ing)?|picking|pulling) (?:of )?(?:an? |the )?${slip}`
const throwOf = String.raw`(?:toss|flip|throw|roll)\w* (?:of )?(?:an? |the )?(?:\w+ )?(?:coins?|dice|die)`
const thrown = String.raw`(?:coin|die|dice) (?:toss|flip|throw|roll)\w*`
const lotOrList = '(?:chance|lots?|dice|die|coin|computer|envelopes?)'
const chance = either(
  '',
  String.raw`${notRandom}\brandomiz(?:ed|ation|ing)\b`,
  String.raw`${notRandom}\brandomly\b`,
  String.raw`${notRandom}\brandom(?! ${otherChance}\b) (?!order of (?:photo|image))\w+`,
  String.raw`(?<!\b(?:examined|sampled|questioned|visited|${sampled} (?:were )?(?:selected|chosen|picked)) )\bat random\b`,
  /\blatin square\b/,
  String.raw`\b(?:${throwOf}|${thrown}|(?:tossed|flipped|thrown|rolled) (?:coin|die|dice)|(?:coin|die|dice) (?:was|were) (?:tossed|flipped|thrown|rolled))\b`,
  /\b(?:by|with) an? (?:coin|die|dice)\b|\bby (?:a )?computer (?:list|draw|sequence|allocation)\b/,
  String.raw`\ban? (?:coin|die) ${settles}\b`,
  String.raw`\b(?:${byDrawing}|${drawnFrom})\b|\bby (?:\w+ )?(?:lots?|lottery)\b|\ba draw (?:decided|settled|told)\b`,
  pattern(
    '',
    /\bcomputer (?:generated|made|drawn|produced|created) /,
    /(?:\w+ )?(?:list|sequence|schedule|code|table|numbers?|random\w+|allocation)\b/,
  ),
  String.raw`\b(?:the|a) computer (?:picked|chose|drew|assigned|allocated|decided|selected|settled)\b`,
  /\ballocat\w+\b[^.]{0,40}\b(?:was|were) (?:\w+ )?random\b/,
  /\b(?:sealed|folded|shuffled) cards?\b|\b(?:sealed|opaque|numbered|an|the|opening) (?:\w+ ){0,2}envelopes?\b|\benvelopes (?:told|decided|showed|named)\b/,
  String.raw`\b(?:${chosenVerb}|allocation|assignment)\b[^.]{0,24}\b(?:by|with|from|using) (?:a |an |the |opaque |sealed ){0,2}${lotOrList}\b`,
)

const denied = anyOf(['left|right']) + ' (?:side|half|cheek|eye)'
const noRandomisation = either(
  '',
  /\bnon ?randomiz\w+\b/,
  /\bnot randomiz\w+\b/,
  /\bwithout randomization\b/,
  /\bno randomization\b/,
  /\bwas not random\b/,
  /\bnot (?:assigned|allocated) (?:at random|randomly)\b/,
  String.raw`\balways\b[^.]{0,60}\b${denied}\b`,
  String.raw`\b${denied}\b[^.]{0,40}\balways\b`,
)

/**
 * True where the own sentences of a text name chance, none denies it, and it did not only order pictures or records.
 */
export function sidesByChance(text: DesignText, own: readonly DesignSentence[]): boolean {
  const statements = [text.title, ...own.map((sentence) => sentence.folded)]
  if (statements.some((folded) => noRandomisation.test(folded))) return false
  return statements.some((folded) => chance.test(folded) && !notAllotment.test(folded))
}
