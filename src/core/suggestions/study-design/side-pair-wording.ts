import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { halvedPlace, pairedPart, part, personWord, place } from './body-sides.ts'

/** In marked words (see `bodyWordsOf`): a part, or a patch of skin. */
export const anyPart = String.raw`(?:${part}|patch(?:es)?\b)`

/** Up to three words before a part. */
const words = String.raw`(?:[\w/]+ ){0,3}?`
const oneSide = anyOf([
  '(?:single |random(?:ly selected)? )?one|first|study|operated|injected|test|experimental|treated|index|worse|either',
  'left|right|upper|lower|dominant|massaged|occluded|active|selected|warm\\w*|drained|grafted|each',
])
const notDone = '(?:un|non ?)\\w+ed'

/** What the second of two parts is called. */
export const otherSide = `(?:other|contralateral|opposite|fellow|remaining|second|another|${notDone})`

/** What the second of two sites may be called; alone, these words are said of much else. */
const likeSide = anyOf([
  'companion|partner|twin|sister|matching|matched|corresponding|symmetrical?|mirror image|adjacent|adjoining|nearest',
  'neighbou?ring',
])

const gotOrWas = anyOf([
  'was|were|with|without|to|as|by|received|receives|receiving|got|gets|given|served|serving|serves|acted|acting|acts',
  'is|had|remained|left|underwent|for|using|in',
])
const whatItGot = anyOf([
  ` ${words}${anyPart}`,
  String.raw`(?: one)? (?:${gotOrWas})\b`,
  '(?: one)? ?(?:$|[,;()])',
  String.raw`(?: one)? \w+ed\b`,
])
const otherAsSide = anyOf([
  String.raw`\b(?:its|their|the) (?:\w+ )?counterparts?\b|\bits (?:mate|fellow|twin|partner)\b`,
  String.raw`\b(?:the|an?|its) ${likeSide} (?:one\b|${words}${anyPart}|(?:site|area|patch|spot|zone)\b)`,
  String.raw`\bcontralateral \w+`,
  String.raw`\b(?:the |an |its |their )?${otherSide}${whatItGot}`,
])

const at = '(?:on|to|in|into|under|over|around|onto|beneath|through|behind|along)'
/** What a trial has two of and a body has not. */
const notAThing = anyOf([
  'groups?|arm|half|sessions?|days?|visits?|periods?|hospitals?|cent(?:er|re)s?|schools?|class|wards?',
  'trials?|site|of|or',
  'stud(?:y|ies)|weeks?|months?|conditions?|phases?|occasions?|blocks?|treatments?|cohorts?|rooms?|language|hand|case',
  'cit(?:y|ies)|villages?|regions?|districts?|countr\\w+|end|sample|task|version|order|sequence|dose|test|mouse|rat',
  personWord,
])
const twoOrMore = '(?:two|three|four)'
const orItsPlace = String.raw`(?: (?:\w+ )?${place})?`
const theOther = String.raw`\b(?:the )?other\b`
const perPerson = String.raw`(?:(?:per|of|in|on) (?:each |every )?${personWord} )?`

/** One side told of and then the other, which gets something, nothing, or is the control. */
export const oneThenOther = either(
  '',
  String.raw`\b${oneSide} ${words}${anyPart}.{0,170}?${otherAsSide}`,
  String.raw`\bone of (?:\w+ ){0,4}${anyPart}.{0,170}?${otherAsSide}`,
  String.raw`\bwhich (?:\w+ )?${anyPart}.{0,170}?${otherAsSide}`,
  String.raw`\b${twoOrMore} ${words}${anyPart}.{0,150}?\b(?:other|remaining) (?:${twoOrMore}|${anyPart})`,
  String.raw`\b(?:to|on|in|into|for|over) one (?:\w+ )?${place}\b.{0,120}?${theOther}(?! (?:group|half|${personWord}))`,
  pattern(
    '',
    String.raw`\bone (?:\w+ )?${place}(?:, (?:\w+ ){1,4}\w+,)? ${perPerson}(?:was|received|got) .{0,120}?\b(?:the )?(?:other|remaining)`,
    String.raw`(?: one)?${orItsPlace} (?:was|received|got|with|underwent)\b`,
  ),
  String.raw`\b${at} one (?:\w+ )?(?!${notAThing})\w+.{0,120}?\b${at} (?:the )?other\b(?! (?:\w+ )?${notAThing})`,
  String.raw`\b${otherSide} ${words}${anyPart}.{0,120}?\b(?:treated|operated|injected|study|first) ${words}${anyPart}`,
)

const notOfBody = anyOf([
  'group|arm|half|session|day|visit|hand|week|occasion|eye care|study|trial|hospital|school|clinic|class|ward',
  'time|person',
])
const bodySite = String.raw`(?:(?:site|area|patch|spot|zone|canal|follicle|hole|tag|${place})s?\b)`
const isOrGot = '(?:was|were|received|got|with)'
const wasOrOf = '(?:was|were|with|by|received|randomly|to|of|and|in|,)'

/** Whatever is named twice, first as one and then as the contralateral or opposite, a person has two of. */
export const sameNoun = pattern(
  '',
  String.raw`\b(?:one|first|left|right) (?:\w+ )?(?!${notOfBody}|${personWord})(?!\d)(\w{3,}) ${wasOrOf}.{0,150}?`,
  String.raw`\b(?:contralateral|fellow|opposite) (?:\w+ )?\1`,
)

const notOnBody = anyOf([
  notAThing,
  'drug|diet|product|app|device|machine|surgeon|parent|twin|sibling|rater|observer|reader|assessor|team|method',
  'kind|type',
])

/** "A crease ... the symmetrical crease": of any two that face each other; of two that lie close, only on a body. */
export const aSiteAndItsLike = either(
  '',
  pattern(
    '',
    String.raw`\b(?:an?|one) (?:\w+ )?(?!${notOfBody}|${personWord})(?!\d)(\w{3,}) ${isOrGot} .{0,120}?`,
    String.raw`\b(?:(?:symmetrical?|mirror image|opposite|contralateral) (?:\w+ )?(?:\1|one)|its (?:mate|fellow|twin))\b`,
  ),
  pattern(
    '',
    String.raw`\b(?:an?|one) (?:\w+ )?(?:${anyPart}|${bodySite}) ${isOrGot} .{0,120}?`,
    String.raw`\b(?:the|an?|its) ${likeSide} (?:\w+ )?(?:one\b|${anyPart}|${bodySite})`,
  ),
)

/** The same for "the other", which is said of more: not of what people or trials have two of. */
export const sameNounOther = pattern(
  '',
  String.raw`\b(?:one|first) (?!${notOnBody}\b)(?!\d)(\w{3,}) ${wasOrOf}.{0,150}?`,
  String.raw`\bthe other \1 (?:was|were|with|received|got|by|served|as|left)\b`,
)

/** The same for left and right: "the left artery was harvested ... the right artery was". */
export const leftAndRightSame = pattern(
  '',
  String.raw`\b(?:left|right) (?!${notOfBody}|hemisphere|lung|ventricle|atrium|bank)(\w{3,}) (?:was|were|received) `,
  String.raw`.{0,110}?\b(?:left|right) \1 (?:was|were|received)\b`,
)

const notANoun = anyOf([
  'treatment|drug|dose|group|session|day|visit|condition|test|trial|arm|meal|of|week|period|sample|biops(?:y|ies)|tube',
  'specimen|swab|scan|image|slide|core|aliquot|reading|measurement|questionnaire|section|fragment|piece|portion|part',
])

/** "In each patient one lumen was given A, the other B": whatever it is, a person has two. */
export const oneOfEachPerson = pattern(
  '',
  String.raw`\b(?:in|for|within|from|of) (?:each|every) (?:of (?:the )?\d+ )?(?:\w+ )?${personWord}.{0,70}?`,
  String.raw`\bone (?:\w+ )?(?!${notANoun})\w+ (?:was|received|got|were)\b`,
  String.raw`.{0,100}?\b(?:(?:the|its) (?:other|counterpart|second|contralateral)\b(?! ${notANoun})`,
  String.raw`|and one (?:(?!${notANoun})\w+ )?(?:was |with |to |\w+(?:ed|en|nt)\b))`,
)

/** "Half of each scar was abraded and half was left alone." */
export const halfAndHalf = pattern(
  '',
  String.raw`\bP?half(?: |_)of(?: |_)(?:the|each|every).{3,90}\b(?:and|while|whereas|but|,|;) `,
  String.raw`(?:the )?(?:other |remaining )?P?half (?:was|received|got|left|served|with|as)\b`,
)

const sideName = '(?:left|right|upper|lower)'
const sideWithName = String.raw`${sideName} (?:and|or) (?:the )?${sideName} ${words}${anyPart}`
const wasTreated = '(?:treated|injected|received|receive|applied|used|dressed|closed|assigned|given|randomly|covered)'

/** "The left and right forearms received creams A and B, respectively." */
export const respectiveSides = either(
  '',
  String.raw`\b(?:two|both) P(?:halves|sides)\b.{0,60}\b${wasTreated}\b.{0,120}\brespectively\b`,
  String.raw`\b${sideWithName}.{0,80}\b${wasTreated}\b.{0,120}\brespectively\b`,
  String.raw`\b${wasTreated}\b.{0,120}\b${sideWithName}.{0,40}\brespectively\b`,
)

/** "Serum and vehicle to opposite forearms." */
export const onOppositeParts = pattern(
  '',
  String.raw`\b(?:and|or|versus|vs) .{0,60}\b(?:to|on|in|of) `,
  String.raw`(?:the )?(?:opposite|contralateral|symmetrical|opposing) ${words}${anyPart}`,
)

const pairsOfNames: readonly (readonly [string, string])[] = [
  ['left', 'right'],
  ['proximal', 'distal'],
  ['anterior', 'posterior'],
  ['upper', 'lower'],
  ['medial', 'lateral'],
  ['dominant', 'non ?dominant'],
  ['worse', 'better'],
]
const opposites: readonly (readonly [string, string])[] = [
  ...pairsOfNames.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
  ['first', 'second'],
  ['cranial', 'caudal'],
  ['superior', 'inferior'],
  ['larger', 'smaller'],
  ['more \\w+', 'less \\w+'],
]

/** Two sides by their names, and the wordings that set them against each other. */
interface NamedSides {
  /** Literal words that both stand in a sentence that can match: looked for first, for speed. */
  readonly needs: readonly string[]
  /** At least one with the part that it is a side of; what stands between is group 1. */
  readonly sides: readonly RegExp[]
  /** "In the right socket, and the left socket was left empty." */
  readonly subjects: RegExp
}

const literalStart = (name: string): string => /^[a-z]+/.exec(name)?.[0] ?? ''

/** Opposite sides by their names, in either order. */
export const oppositeSides: readonly NamedSides[] = opposites.map(([one, other]) => ({
  needs: [literalStart(one), literalStart(other)],
  sides: [
    pattern(
      '',
      String.raw`\b${one} ${words}${anyPart}(.{1,150}?)`,
      String.raw`\b(?<!non )${other}\b(?! (?:untreated|out|open|for|sided)\b)`,
    ),
    pattern('', String.raw`\b${one}\b(.{1,90}?)\b(?<!non )${other} ${words}${anyPart}`),
  ],
  subjects: pattern(
    '',
    String.raw`\b${one} ${words}${anyPart} ?(?:[,;] ?(?:and|while|whereas|but)?|while|whereas|but) `,
    String.raw`(?:the )?${other} (?:${words}${anyPart} )?`,
    String.raw`(?:was|were|received|with|without|got|had|served|to|by|remained)\b`,
  ),
}))

/** The names of the two sides with their parts, for two sentences. */
export const oppositesAcross = opposites.map(
  ([one, other]) =>
    [
      pattern('', String.raw`\b(?<!non )${one} ${words}${anyPart}`),
      pattern('', String.raw`\b(?<!non )${other} ${words}${anyPart}`),
    ] as const,
)

/** "Peel on the right and laser on the left", of a part told before; what stands between is group 1 or 2. */
export const placesByName = either(
  '',
  /\b(?:to|on|in|into|at) (?:the )?left\b(?=(.{3,100}?)\b(?:to|on|in|into|at) (?:the )?right\b).{3,100}?\bright\b/,
  /\b(?:to|on|in|into|at) (?:the )?right\b(?=(.{3,100}?)\b(?:to|on|in|into|at) (?:the )?left\b).{3,100}?\bleft\b/,
)

/** Anything that has a left and a right. */
export const hasPairedPart = pattern('', String.raw`\b(?:${pairedPart}|${halvedPlace}\b)`)

const servedAs = anyOf(['serv\\w+|acted|acting|used|functioned|was|as'])
const asControl = String.raw`(?: as)? (?:an? |the |its |their |his |her )?(?:\w+ ){0,2}?(?:control|comparator)s?\b`

/** The other side served as the control. */
export const otherIsControl = pattern(
  '',
  String.raw`\b(?:other|contralateral|fellow|opposite|second|the (?!left|right)\w+) `,
  String.raw`${words}${anyPart}.{0,60}?\b${servedAs}${asControl}`,
)

/** Treated parts beside control parts. */
export const testAndControl = pattern(
  '',
  String.raw`\b(?:(?:test|treated|experimental|active) ${anyPart}|Mtest_|Mexperimental_|Mtreat).{0,140}`,
  String.raw`\b(?:(?:control|untreated|placebo|vehicle|sham) ${anyPart}|Mcontrol_|Muntreated_)`,
)

const nameOfSide = anyOf([
  'mate|twin|partner|one (?:was|with|\\w+ed)',
  likeSide,
  'counterparts?|left|right|upper|lower|medial|lateral|distal|posterior|dominant|P?hal[fv]\\w*|superior|inferior|cranial|control',
  'better|worse|smaller|larger|less',
  otherSide,
])

/** Words without which nothing here can match; read first, for speed. */
export const namesOther = pattern('', String.raw`\b${nameOfSide}\b`)

const firstOfTwo = 'one|first|left|right|upper|lower|dominant|worse|(?:more|most|less|least) \\w+|each of two'

/** One side, in a sentence before the one on the other. */
export const oneSideTold = either(
  '',
  String.raw`\b(?:${firstOfTwo}) ${words}${anyPart}`,
  String.raw`\bone of (?:\w+ ){0,4}${anyPart}`,
)

/** The other side, in a sentence after the one on the first. */
export const theOtherTold = either(
  '',
  String.raw`\b(?:the|its|their|his|her|on|an) (?:${otherSide}|${likeSide}) ${words}${anyPart}`,
  String.raw`\bthe other(?: one)?(?: (?:${gotOrWas})\b| ?$| ?[,;])`,
)
