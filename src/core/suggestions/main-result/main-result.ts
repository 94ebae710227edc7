import { firstThatHolds, sumOfSigns } from '#core/weighed-rules.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { chooseSentences, type SentencePlace, type SentenceRule } from '../shared/choose-sentences.ts'
import { effectEstimates } from '../shared/effect-estimates.ts'
import { aim, courseOf, type AbstractCourse } from './abstract-course.ts'
import { caseBroughtIn, courseOfPatient } from './case-wording.ts'
import { concludes, hopes, inPresent, ownFinding } from './finding-wording.ts'
import { isAboutPrimary, primaryOutcomeOf, primaryWords, type PrimaryOutcome } from './primary-outcome.ts'
import { resultRules, resultSigns, type ResultFacts } from './result-rules.ts'
import { allotted, anyPast, dull, noResult, testFigure, told } from './result-wording.ts'

/** Signs never lift a sentence above one that tells of the primary outcome. */
const mostBySigns = 0.86

function ruleFor(prepared: PreparedText): SentenceRule {
  const primary = primaryOutcomeOf(prepared)
  const course = courseOf(prepared)
  const hasResultsPart = prepared.sections.some(
    ({ kind, part, heading }) => kind === 'abstract' && isResultsPart(part ?? null, heading),
  )
  return (sentence, place) => {
    const words = withoutLabel(sentence, place.heading)
    const facts = factsOf(words, place, { primary, course, hasResultsPart })
    const row = facts && firstThatHolds(resultRules, facts)
    if (!row || row.score === null) return null
    const confidence = sumOfSigns(row.score, resultSigns, { ...facts, primary })
    return {
      confidence: Math.min(confidence, Math.max(row.score, mostBySigns)),
      rule: row.name,
    }
  }
}

/** The sentence without the label of its part, which stands before the first one: "Results: ". */
function withoutLabel(sentence: string, heading: string): string {
  return heading !== '' && sentence.toLowerCase().startsWith(heading)
    ? sentence.slice(heading.length).replace(/^[\s:.—–-]+/, '')
    : sentence
}

interface AbstractFacts {
  readonly primary: PrimaryOutcome | null
  readonly course: AbstractCourse
  readonly hasResultsPart: boolean
}

/** What the rules ask of a sentence, or null where it tells no result: a plan, a method, who took part, another study's. */
function factsOf(words: string, place: SentencePlace, abstract: AbstractFacts): ResultFacts | null {
  const { primary, course, hasResultsPart } = abstract
  const inResultsPart = place.section === 'abstract' && isResultsPart(place.part, place.heading)
  const isOpen = place.section === 'abstract' && !hasResultsPart && isOpenPart(place.part)
  const isConclusion =
    !course.hasNoResult &&
    Number.isFinite(course.ownFrom) &&
    place.section === 'abstract' &&
    (place.part === 'conclusion' || (isOpen && place.start >= course.endsFrom && concludes.test(words)))
  const isBackground = Number.isFinite(course.ownFrom) && place.start < course.ownFrom
  const inAbstract = isOpen || inResultsPart
  if ((!inAbstract && !isConclusion && place.section !== 'results') || noResult.test(words)) return null
  const hasInterval = effectEstimates(words).length > 0
  const ofCase = course.isCase && (courseOfPatient.test(words) || caseBroughtIn.test(words))
  const isTold = told.test(words) || (inResultsPart && anyPast.test(words))
  if (!hasInterval && !isTold && !isConclusion && !ofCase) return null
  if (/\bsecondary (?:\w+ )?(?:outcomes?|end)/i.test(words) && !/\bprimary\b/i.test(words)) return null
  const namesPrimary = primaryWords.test(words)
  if (
    !namesPrimary &&
    (dull.test(words) || (!hasInterval && !testFigure.test(words) && !ofCase && allotted.test(words)))
  )
    return null
  return {
    words,
    inAbstract: inAbstract || isConclusion,
    inResultsPart,
    namesPrimary,
    aboutPrimary: primary !== null && isAboutPrimary(words, primary),
    hasInterval,
    behindOwnStudy:
      isOpen &&
      !course.hasNoResult &&
      place.start >= course.ownFrom &&
      !hopes.test(words) &&
      !aim.test(words) &&
      !inPresent.test(words),
    isConclusion,
    inConclusionPart: place.part === 'conclusion',
    isOthers: isOpen && (course.hasNoResult || isBackground) && !ownFinding.test(words),
    course,
  }
}

/** "Measurements and main results", "Principal observations": parts that are results by a word of their heading. */
const isResultsPart = (part: string | null, heading: string) =>
  part === 'results' || (part !== null && /\b(?:results?|findings|observations)\b/i.test(heading))
const isOpenPart = (part: string | null) => part === null || part === 'other'

/**
 * What came out: the abstract's sentence on the primary outcome, or else its first effect with interval or comparison with figures; where
 * there are no figures, a finding told in words, how a patient fared, or last what the authors conclude, each less sure.
 */
export const mainResult: FieldExtractor<'main-result'> = {
  field: 'main-result',
  extract: (prepared) => chooseSentences(prepared, ruleFor(prepared)),
}
