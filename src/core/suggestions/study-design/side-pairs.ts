import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { part, personWord } from './body-sides.ts'
import { peopleAllotted } from './parallel-reading.ts'
import { timeOfTreatment, treatedSide } from './side-comparison-wording.ts'
import {
  anyPart,
  aSiteAndItsLike,
  halfAndHalf,
  hasPairedPart,
  leftAndRightSame,
  namesOther,
  oneOfEachPerson,
  oneSideTold,
  oneThenOther,
  onOppositeParts,
  oppositesAcross,
  oppositeSides,
  otherIsControl,
  otherSide,
  placesByName,
  respectiveSides,
  sameNoun,
  sameNounOther,
  testAndControl,
  theOtherTold,
} from './side-pair-wording.ts'

const notTreated = anyOf([
  'un(?:affected|involved|injured|operated)|healthy|normal|sound|intact',
  'non ?(?:paretic|affected|operated|involved)|paretic',
  String.raw`hemipleg\w+|hemipare\w+|neglect|amputat\w+|handed(?:ness)?|fractures?|crossover`,
])
const illness = '(?:cancers?|tumou?rs?|fractures?|strokes?|thrombosis|metasta\\w+|recurrences?)'

/** A side that is compared because it is well, or ill, and not because it was treated. */
const measuredOnly = either(
  '',
  String.raw`\b${notTreated}\b`,
  String.raw`\b${illness} (?:of|in|on) (?:the )?(?:other|contralateral|opposite|second)\b`,
)

/** One group of people and the other. */
const ofGroups = either('', String.raw`\b(?:one|first|other|control|second|\w+ ?) ?groups?\b|\bgroup (?:a|b|1|2)\b`)
const ofOthers = pattern(
  '',
  String.raw`\b(?:${personWord}|those) (?:who|with|treated|whose|in whom|undergoing|operated)\b`,
)

/** The hand that does something; and first one side and then the other. */
const notContrasted = either(
  '',
  /\bP\w+ (?:held|used|gripped|performed|moved|responded|pressed)\b/,
  /\band then (?:\w+ )?(?:the )?(?:left|right|other|opposite)\b/,
  // "The other eye was not studied."
  String.raw`\b(?:other|contralateral|fellow|opposite) ${part} [^;]{0,40}\bnot (?:studied|included|analy[sz]ed|enrolled|eligible)\b`,
  // "In the same arm or in the opposite arm": a choice between two sides for each person.
  /\b(?:same|ipsilateral) (?:\w+ ){0,8}or (?:\w+ ){0,5}(?:opposite|contralateral|other)\b/,
  /\b(?:electrodes?|sensors?|e[meo]g|electro ?oculogram|probes?|accelerometers?|thermistors?)\b/,
)

/** "The force of one leg was lower than that of the other": a measure. */
const moreThanOther = pattern(
  '',
  String.raw`\bthan (?:(?:that|those|in|on|of|for|at|the|its|their) ){0,4}(?:${otherSide}|left|right|upper|lower)\b`,
)

/** "On the left in 30 and on the right in 12": each person had one side. */
const lateralityCount = /\b(?:left|right)\b.{0,60}\bin \d+\b.{0,80}\b(?:left|right)\b.{0,60}\bin \d+\b/

const alike = String.raw`(?:same|alike|equally|identical\w*|similarly)`
const product = '(?:treatment|material|drug|ointment|drops|product)'

/** Both sides got the same. */
export const bothAlike = either(
  '',
  String.raw`\bboth (?:\w+ )?${part}.{0,60}\b(?:were|was|received|had|got|treated)\b.{0,40}\b${alike} \w+`,
  String.raw`\b(?:each|all|both|every|four) (?:\w+ ){0,5}(?:received|had|got) the same ${product}`,
  /\b(?:had|received|got|given) the same \w+ (?:on|in|to|for) (?:each|both)\b/,
  /\b(?:in )?the same (?:way|manner)\b/,
)

/** Whether sides named left and right may be sides of one person: not in records of many, each with one side. */
export interface PairContext {
  readonly looksBack: boolean
}

/** True where treated parts stand beside control parts, which may be parts of other people. */
export function namesControlSides(text: string): boolean {
  return testAndControl.test(text) && !measuredOnly.test(text)
}

/** True where marked words tell of something done to one side and something else, or nothing, to the other. */
export function contrastsSides(text: string, { looksBack }: PairContext): boolean {
  if (!namesOther.test(text) || bothAlike.test(text) || notContrasted.test(text)) return false
  if ([respectiveSides, halfAndHalf, sameNoun, oneOfEachPerson].some((told) => told.test(text))) return true
  const like = aSiteAndItsLike.exec(text)
  if (like && isTreated(text, like) && !isOfGroups(like[0])) return true
  const other = oneThenOther.exec(text)
  if (other && isTreated(text, other) && !measuredOnly.test(other[0]) && !ofGroups.test(other[0])) return true
  const noun = hasPart.test(text) ? sameNounOther.exec(text) : null
  if (noun && isTreated(text, noun) && !isOfGroups(noun[0])) return true
  const opposite = onOppositeParts.exec(text)
  if (opposite && isTreated(text, opposite) && !peopleAllotted.test(text)) return true
  if (looksBack) return false
  const control = otherIsControl.exec(text)
  if (control && !measuredOnly.test(control[0])) return true
  return !lateralityCount.test(text) && contrastsNamedSides(text)
}

const measuredChange = pattern(
  '',
  /\b(?:rose|fell|increased|decreased|improved|dropped|grew|declined|changed|averaged|was|were|by) /,
  /(?:by |from |to )?(?:an? (?:mean|average) of )?\d/,
)
const inGroup = /\b(?:in|of|for) (?:the |each )?(?:\w+ ){0,2}groups?\b|\bgroups? (?:a|b|1|2|i|ii)\b/

/** "Grip rose by 2 kg in the right and 1 kg in the left hand in the training group": sides measured in groups of people. */
function isMeasureInGroups(text: string): boolean {
  return inGroup.test(text) && measuredChange.test(text)
}

function contrastsNamedSides(text: string): boolean {
  if (isMeasureInGroups(text)) return false
  const contrasted = (found: RegExpExecArray | null): boolean =>
    found !== null && isTreated(text, found) && !isOfGroups(found[0])
  const places = hasPairedPart.test(text) ? placesByName.exec(text) : null
  if (saysMore(places?.[1] ?? places?.[2] ?? '') && contrasted(places)) return true
  if (contrasted(leftAndRightSame.exec(text))) return true
  const present = oppositeSides.filter(({ needs }) => needs.every((name) => text.includes(name)))
  if (present.some(({ subjects }) => contrasted(subjects.exec(text)))) return true
  return present
    .flatMap(({ sides }) => sides)
    .some((sides) => {
      const found = sides.exec(text)
      return saysMore(found?.[1] ?? '') && contrasted(found)
    })
}

const hasPart = pattern('', String.raw`\b${part}`)
const partAlone = pattern('g', anyPart)
const linkWord = anyOf([
  'and|or|on|in|of|the|to|versus|vs|than|from|those|its|at|both|respectively|for|with|a|their|sides?',
])
const linkWords = pattern('g', String.raw`\b${linkWord}\b|[^a-z]`)
const doseInside = /\d ?(?!on\b|in\b|to\b|at\b|of\b|[HP])[a-zM%]/

/** "On the right and on the left side" lists sides; "cream on the right and gel on the left side" sets them apart. */
function saysMore(between: string): boolean {
  return between.replace(partAlone, ' ').replace(linkWords, '').length > 2 || doseInside.test(between)
}

/** Whatever verb it is: "dusted one foot with powder". */
const doneWith = /\b\w+ed (?:[\w-]+ ){0,7}(?:with|by|using)\b.*\b(?:with|by|using|without|not|no|alone|left)\b/
/** "The medial half was creamed and the lateral half was not." */
const doneOrNot = /\b(?:was|were) \w+ed\b.{0,120}\b(?:was|were) not\b(?! (?:affected|different|significant))/
const doneSomehow = /\b\w+ed (?:[\w-]+ ){0,8}(?:with|by|using)\b/
const lookedAt = anyOf([
  'compared|associated|correlated|matched|diagnosed|presented|measured|examined|scanned|imaged|tested',
  'affected|followed',
])
const observed = pattern('g', String.raw`\b${lookedAt}\b`)

function isTreated(text: string, { index, 0: match }: RegExpExecArray): boolean {
  if (moreThanOther.test(match)) return false
  const around = text.slice(Math.max(0, index - 90), index + match.length + 70)
  if (treatedSide.test(around.replace(timeOfTreatment, ' '))) return true
  const done = around.replace(observed, ' ')
  return doneWith.test(done) || doneOrNot.test(done)
}

function isOfGroups(span: string): boolean {
  return measuredOnly.test(span) || ofGroups.test(span) || ofOthers.test(span)
}

const leftOut = either(
  '',
  /\b(?:received no|got no|not \w+ed|untreated|left alone|sham|placebo)\b/,
  /\b(?:served as|serving as|was the control)\b/,
)

/** True where a sentence in marked words tells what one side got and the next what the other got. */
export function contrastsAcross(first: string, next: string, { looksBack }: PairContext): boolean {
  if (!namesOther.test(next) || measuredOnly.test(next) || ofGroups.test(next)) return false
  if (bothAlike.test(first) || bothAlike.test(next) || lateralityCount.test(`${first} ; ${next}`)) return false
  if (!isDone(next) || !(isDone(first) || leftOut.test(next))) return false
  if (oneSideTold.test(first) && theOtherTold.test(next)) return true
  return (
    !looksBack && oppositesAcross.some(([one, other]) => one.test(first) && other.test(next)) && !ofOthers.test(next)
  )
}

function isDone(text: string): boolean {
  return treatedSide.test(text.replace(timeOfTreatment, ' ')) || doneSomehow.test(text.replace(observed, ' '))
}
