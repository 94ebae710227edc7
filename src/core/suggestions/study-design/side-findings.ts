import { either, pattern } from '#core/word-patterns.ts'
import type { DesignSentence } from './design-text.ts'
import { namesPeople, part, pairedPart } from './body-sides.ts'
import { parallelSigns, peopleAllotted, type ParallelSigns } from './parallel-reading.ts'
import { allotmentIn } from './side-allocation.ts'
import { bothAlike, contrastsAcross, contrastsSides, namesControlSides, type PairContext } from './side-pairs.ts'
import {
  bareSide,
  differentTreatments,
  dividedBody,
  dividing,
  eitherSide,
  inSamePerson,
  named,
  namedByPerson,
  oneAndOne,
  oneOfEach,
  oneToEachField,
  onOneSideOnly,
  partsOfEach,
  partsOfOnePlace,
  samePersonInTitle,
  timeOfTreatment,
  treatedSide,
  treatmentsBeside,
} from './side-comparison-wording.ts'

/** A sentence that may tell of two sides of a person. */
interface BodySentence {
  readonly sentence: DesignSentence
  /** The same in marked words (see `bodyWordsOf`). */
  readonly words: string
}

/** Where a paper tells of two sides of the same person compared, and how surely. */
export interface SideFinding {
  /** Null where only the title says so and is not part of the text. */
  readonly sentence: DesignSentence | null
  readonly reason: string
  /**
   * `named`: the design carries a name of its own. `told`: the words allow no other reading. `likely`: people may have
   * been compared with people as well. `possible`: people were, unless the words are meant otherwise than mostly.
   */
  readonly reading: 'named' | 'told' | 'likely' | 'possible'
}

const looksBack = /\bretrospective(?:ly)?\b|\brecords\b|\breviewed\b|\bregist(?:er|ry)\b|\bcohort\b/
const survey = /\bsurvey(?:ed|s)?\b|\bquestionnaire survey\b/
const imaging = /\bcontrast (?:agents?|media|medium|enhanced)\b|\b(?:mri|tomography|radiolog\w+)\b/
const crossover = /\bcross ?over\b|\bwash ?out\b/

/**
 * The first and surest sign of two sides compared in a paper's own sentences; `brief` is its title and abstract,
 * folded. Null where there is none, where one side of each person took part, and where both got the same.
 */
export function findSides(read: readonly BodySentence[], title: string, brief: string): SideFinding | null {
  const signs = parallelSigns(read.filter(({ sentence }) => sentence.place === 'abstract').map(({ words }) => words))
  // One mention in the methods of a long paper may be about another study or a measure; the abstract is about this one.
  const name = read.find(
    ({ sentence, words }) => named.test(sentence.folded) && (sentence.place === 'abstract' || treatedSide.test(words)),
  )
  if (name) return { sentence: name.sentence, reason: 'a split-side design', reading: 'named' }
  if (signs.onePerPerson || !namesPeople(brief) || read.some(({ words }) => bothAlike.test(words))) return null
  const context = { looksBack: looksBack.test(brief) }
  const allotted = byAllotment(read)
  // People who are asked about sides give no sides to a trial, unless chance shares these out.
  if (!allotted && survey.test(brief)) return null
  const found =
    allotted ??
    byContrast(read, context) ??
    byNameOfPerson(read, title, brief) ??
    byPartsOfOnePerson(read, signs, context)
  if (!found) return byDoubt(read, signs)
  // Everybody gets all treatments in turn, and both hands may be measured: the sides are then no more than a guess.
  if (crossover.test(brief)) return { ...found, reading: 'possible' }
  const people = signs.peopleInGroups || signs.peopleRandomised
  return people && found.reading === 'told' ? { ...found, reading: 'likely' } : found
}

const measured = 'tested|measured|assessed|examined|scanned'

/** Pictures and measurements are put in random order, and eyes are picked for a study; no sides are compared then. */
const ofPictures = either(
  '',
  pattern(
    '',
    /\b(?:selected|chosen|picked)\b.{0,40}/,
    /\b(?:analys\w+|includ\w+|inclusion|enrol\w+|study P?eye|evaluat\w+|measure\w*|examin\w+)\b/,
  ),
  String.raw`\b(?:${measured}) first\b|\border of (?:testing|measurement)|\bto be (?:${measured})\b`,
  /\b(?:photo\w*|images?|pictures?|slides?|raters?|assess(?:ed|ment)? in random)\b/,
)
const ofTheOther = '(?:other|contralateral|fellow|opposite|second|remaining|untreated|control|bare|left|lower)'
const counterpart = either(
  '',
  String.raw`\b${ofTheOther} (?:\w+ ){0,2}(?:${part}|one\b)`,
  String.raw`\b${part} (?:\w+ ){0,3}without\b`,
  /\bone to .{2,60}?\band (?:one|its \w+) to\b/,
)
const oneOnly = /\bone\b|\bP?eye\b.{0,60}\b(?:selected|chosen|picked)\b|\b(?:selected|chosen|picked)\b.{0,30}\bP?eye\b/
const bothNamed = pattern('', String.raw`\bother\b|\b(?:both|either|two) (?:\w+ )?${part}`)
const severalWords =
  /\b(?:each|both|two|left and (?:the )?right|right and (?:the )?left|P(?:sides|eyes) were|Phal\w+)\b/

function byAllotment(read: readonly BodySentence[]): SideFinding | null {
  const all = read.map(({ words }) => words).join(' ; ')
  for (const { sentence, words } of read) {
    const allotment = ofPictures.test(words) ? null : allotmentIn(words)
    if (!allotment) continue
    // One side picked by chance is a comparison only where something is told of the other.
    if (oneOnly.test(words) && !severalWords.test(words) && !counterpart.test(all) && !bothNamed.test(all)) continue
    const reading = allotment === 'of-sides' || partsOfEach.test(all) ? 'told' : 'likely'
    return {
      sentence,
      reason: 'sides of the same person are allotted',
      reading: sentence.place === 'methods' ? 'likely' : reading,
    }
  }
  return null
}

/** What a long methods section says of left and right is mostly how something was measured. */
const controlled = /\brandomly\b|\brandomiz(?:ed|ing) (?:to|between)\b|\ballocated\b|\b(?:served|serving|acted) as\b/

/** "To wear it on the left hip or on the right hip": one side of each person. */
const eitherOfSides = either(
  '',
  /\b(?:left|right|one|upper|lower)\b[^;]{0,40}\bor (?:\w+ ){0,7}(?:left|right|other|opposite|upper|lower)\b/,
  // "Randomised to a splint of the left leg or to walking": one of the two for each person.
  /\brandom\w* (?:\w+ )?to (?!.{0,150}\b(?:other|fellow|opposite|contralateral)\b)[^;]{2,80}\bor to\b/,
  /\brandom\w* (?:\w+ )?to (?!.{0,150}\b(?:other|fellow|opposite|contralateral|and)\b)[^;]{2,80}\bor\b/,
)

function byContrast(read: readonly BodySentence[], context: PairContext): SideFinding | null {
  for (const [at, { sentence, words }] of read.entries()) {
    const next = read[at + 1]
    const reading = sentence.place === 'methods' ? 'likely' : 'told'
    const reason = 'one side is treated otherwise than the other'
    if (sentence.place === 'methods' && !controlled.test(words)) continue
    if (contrastsSides(words, context))
      return {
        sentence,
        reason,
        reading: eitherOfSides.test(words) && peopleAllotted.test(words) ? 'possible' : reading,
      }
    if (next && next.sentence.index - sentence.index <= 2 && contrastsAcross(words, next.words, context))
      // "The other leg was not treated" says little where patients with one bad leg were shared out.
      return { sentence, reason, reading: peopleAllotted.test(words) ? 'possible' : reading }
  }
  return null
}

function byNameOfPerson(read: readonly BodySentence[], title: string, brief: string): SideFinding | null {
  const all = [title, ...read.filter(({ sentence }) => sentence.place === 'abstract').map(({ words }) => words)].join(
    ' ; ',
  )
  const hasSides = eitherSide.test(all)
  if (!treatedSide.test(all) || !(hasSides || (anyPart.test(all) && !imaging.test(brief)))) return null
  const told = read.find(({ sentence }) => sentence.place === 'abstract' && namedByPerson.test(sentence.folded))
  if (!told && !namedByPerson.test(title) && !samePersonInTitle.test(title)) return null
  return {
    sentence: told?.sentence ?? null,
    reason: 'each person is their own control, side against side',
    reading: hasSides ? 'told' : 'likely',
  }
}

function byPartsOfOnePerson(
  read: readonly BodySentence[],
  signs: ParallelSigns,
  { looksBack: isOfRecords }: PairContext,
): SideFinding | null {
  const brief = read.filter(({ sentence }) => sentence.place === 'abstract')
  const all = brief.map(({ words }) => words).join(' ; ')
  const isTreated = treatedSide.test(all) && differentTreatments.test(all)
  for (const [at, { sentence, words }] of brief.entries()) {
    const withNext = `${words} ; ${brief[at + 1]?.words ?? ''}`
    if (!signs.peopleRandomised && oneToEachField.test(withNext) && partsOfEach.test(words))
      return { sentence, reason: 'each part of the same body gets a treatment of its own', reading: 'told' }
    if (isTreated && dividing.test(words) && dividedBody.test(words))
      return { sentence, reason: 'parts of the same body are treated differently', reading: 'told' }
    if (partsOfOnePlace.test(words) && treatedSide.test(words) && differentTreatments.test(words))
      return { sentence, reason: 'parts of the same body are treated differently', reading: 'told' }
    if (oneAndOne.test(words) && treatedSide.test(words) && (partsOfEach.test(all) || inSamePerson.test(all)))
      return { sentence, reason: 'parts of the same body are treated differently', reading: 'told' }
    if (onOneSideOnly.test(words) && treatedSide.test(words) && bareSide.test(all))
      return { sentence, reason: 'one side is treated and the other left bare', reading: 'told' }
    if (sideBySide.test(words) && anyPart.test(words) && inSamePerson.test(words) && treatedSide.test(words))
      return { sentence, reason: 'parts of the same body are treated side by side', reading: 'told' }
    if (oneOfEach.test(words) && treatedSide.test(words) && bothNamed.test(all) && !signs.peopleRandomised)
      return { sentence, reason: 'one part of each person is treated', reading: 'likely' }
    if (!signs.peopleRandomised && !isOfRecords && namesControlSides(words))
      return {
        sentence,
        reason: 'treated parts are compared with control parts',
        reading: partsOfEach.test(all) ? 'told' : 'likely',
      }
    if (
      !signs.peopleRandomised &&
      !isOfRecords &&
      treatmentsBeside.test(withNext) &&
      partsOfEach.test(words) &&
      treatedSide.test(withNext)
    )
      return { sentence, reason: 'several parts of each person are treated', reading: 'likely' }
  }
  return null
}

const sideBySide = /\bside by P?side\b|\bnext to each other\b/
const anyPart = pattern('', String.raw`\b${part}`)
const pairedParts = pattern('', String.raw`\b${pairedPart}`)

const elsewhere = '(?:contralateral|fellow|opposite|remaining|other)'
/** The other side as a place where something was done. */
const placeOfOther = either(
  '',
  String.raw`\b(?:to|on|in|into|of|for|at|with|and|while|whereas|the|their|its) ${elsewhere} (?:\w+ )?${part}`,
  String.raw`\b(?:to|on|in|into|for) each (?:\w+ )?(?:Phal|Pside|Phemi)`,
)
const ofIllnessOrMeasure =
  /\b(?:compared (?:with|to)|than|measured|unaffected|uninvolved|healthy|normal|cancer|tumou?r|stroke|fractures?|amputat\w+)\b/

/**
 * "30 patients (60 eyes) were randomised": eyes may have been compared with eyes of the same person. The same where
 * something was done to the other side of a person, in words that no rule reads.
 */
function byDoubt(read: readonly BodySentence[], signs: ParallelSigns): SideFinding | null {
  const treated = read.find(
    ({ sentence, words }) =>
      sentence.place === 'abstract' &&
      anyPart.test(words) &&
      placeOfOther.test(words) &&
      treatedSide.test(words.replace(timeOfTreatment, ' ')) &&
      !ofIllnessOrMeasure.test(words),
  )
  if (treated) return { sentence: treated.sentence, reason: 'the other side is named', reading: 'possible' }
  if (!signs.pairs || !signs.peopleRandomised) return null
  const counted = read.find(({ words }) => pairedParts.test(words))
  return counted
    ? { sentence: counted.sentence, reason: 'both sides of each person were in the study', reading: 'possible' }
    : null
}
