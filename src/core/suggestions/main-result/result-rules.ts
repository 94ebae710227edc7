import type { WeighedRule, WeighedSign } from '#core/weighed-rules.ts'
import { sharedWith, type AbstractCourse } from './abstract-course.ts'
import { caseBroughtIn, courseOfPatient, findingOfCase } from './case-wording.ts'
import {
  carriesOn,
  groupsCompared,
  hopes,
  methodStep,
  ownFinding,
  partOfResults,
  relation,
  saidFinding,
  seen,
  statesEffect,
} from './finding-wording.ts'
import { isAtOtherTime, type PrimaryOutcome } from './primary-outcome.ts'
import {
  accuracy,
  compares,
  groupFigures,
  harmGrade,
  singleFigure,
  testFigure,
  unnamedDifference,
} from './result-wording.ts'

/** What the rules ask of a sentence that may be the main result. */
export interface ResultFacts {
  readonly words: string
  /** In the abstract, not in the results of the body. */
  readonly inAbstract: boolean
  /** Under a heading of results in the abstract. */
  readonly inResultsPart: boolean
  /** Names the primary outcome. */
  readonly namesPrimary: boolean
  /** Tells of what the methods call the primary outcome. */
  readonly aboutPrimary: boolean
  readonly hasInterval: boolean
  /** In an abstract without parts, behind the first words on the own study; never where the paper has no result of its own. */
  readonly behindOwnStudy: boolean
  /** Says what the authors take from it: in the part for it, or among the last sentences. */
  readonly isConclusion: boolean
  /** Under a heading of conclusions. */
  readonly inConclusionPart: boolean
  /** In an abstract without parts, before the own study or in a paper that has no result of its own. */
  readonly isOthers: boolean
  readonly course: AbstractCourse
}

/** How a sentence's figures make it the main result, the most telling first. */
export const resultRules: readonly WeighedRule<ResultFacts>[] = [
  {
    name: 'a conclusion without an effect',
    when: ({ inConclusionPart, words }) => inConclusionPart && !statesEffect.test(words),
    score: null,
    why: 'advice, hope or praise',
  },
  {
    name: 'what the authors conclude',
    when: ({ inConclusionPart }) => inConclusionPart,
    score: 0.51,
    why: 'their reading, behind every sentence that tells the result itself',
  },
  {
    name: 'a sentence with figures on the primary outcome',
    when: ({ inAbstract, namesPrimary, words, hasInterval }) =>
      inAbstract && namesPrimary && (hasInterval || (testFigure.test(words) && !methodStep.test(words))),
    score: 0.92,
    why: 'says itself that it is what the study was planned for (CONSORT)',
  },
  {
    name: 'a sentence with figures on the primary outcome',
    when: ({ namesPrimary, words, inAbstract, hasInterval }) =>
      namesPrimary &&
      (hasInterval ||
        (!methodStep.test(words) && (testFigure.test(words) || (inAbstract && groupFigures.test(words))))),
    score: 0.8,
    why: 'in the results of the body often one of several',
  },
  { name: 'in the body, another outcome', when: ({ inAbstract }) => !inAbstract, score: null, why: 'one of dozens' },
  {
    name: 'figures on what the methods call the primary outcome',
    when: ({ aboutPrimary, words, hasInterval }) =>
      aboutPrimary && (hasInterval || (compares.test(words) && (testFigure.test(words) || groupFigures.test(words)))),
    score: 0.87,
    why: 'words and time of the outcome agree',
  },
  {
    name: 'how accurate a test is, in the abstract',
    when: ({ words }) => accuracy.test(words) && !methodStep.test(words),
    score: 0.82,
    why: 'what a study of a test is for',
  },
  {
    name: 'an effect with its interval in the abstract',
    when: ({ hasInterval }) => hasInterval,
    score: 0.84,
    why: 'authors give the interval with what they set out to estimate',
  },
  {
    name: 'a comparison with figures in the abstract',
    when: ({ words }) => compares.test(words) && testFigure.test(words),
    score: 0.8,
    why: 'tested, but perhaps one of several outcomes',
  },
  {
    name: 'a comparison with figures in the abstract',
    when: ({ words, course }) =>
      !course.isCase && compares.test(words) && groupFigures.test(words) && !methodStep.test(words),
    score: 0.76,
    why: 'figures of groups without a test',
  },
  {
    name: 'how a patient fared',
    when: ({ course, words, behindOwnStudy, inResultsPart }) =>
      course.isCase && (behindOwnStudy || inResultsPart) && courseOfPatient.test(words),
    score: 0.62,
    why: 'the outcome of a case',
  },
  {
    name: 'a tested comparison told without its figures',
    when: ({ inResultsPart, behindOwnStudy, words }) =>
      (inResultsPart || behindOwnStudy) &&
      compares.test(words) &&
      /\bsignificant/i.test(words) &&
      !methodStep.test(words) &&
      !hopes.test(words),
    score: 0.64,
    why: 'a test was made, so it was meant to be an answer',
  },
  {
    name: 'a figure in the results of the abstract',
    when: ({ inResultsPart, words }) => inResultsPart && (testFigure.test(words) || singleFigure.test(words)),
    score: 0.62,
    why: 'a share or a mean: what a survey finds',
  },
  {
    name: 'a figure in the abstract',
    when: ({ behindOwnStudy, words }) =>
      behindOwnStudy && (testFigure.test(words) || singleFigure.test(words)) && !methodStep.test(words),
    score: 0.6,
    why: 'the same where no heading says that results begin',
  },
  {
    name: 'a finding without figures in the results of the abstract',
    when: ({ inResultsPart, words }) => inResultsPart && saidFinding.test(words) && !hopes.test(words),
    score: 0.58,
    why: 'what abstracts without figures give',
  },
  {
    name: 'a finding without figures in the abstract',
    when: ({ inResultsPart, words, course }) =>
      !inResultsPart && !course.hasNoResult && ownFinding.test(words) && saidFinding.test(words),
    score: 0.62,
    why: 'the authors say that they found it',
  },
  {
    name: 'a finding without figures in the abstract',
    when: ({ behindOwnStudy, words }) => behindOwnStudy && saidFinding.test(words) && !methodStep.test(words),
    score: 0.58,
    why: 'told behind what the study did, so hardly what others found',
  },
  {
    name: 'what a case showed',
    when: ({ course, behindOwnStudy, words }) => course.isCase && behindOwnStudy && findingOfCase.test(words),
    score: 0.54,
    why: 'where no outcome is told, the finding is what the case is about',
  },
  {
    name: 'what was seen, in the abstract',
    when: ({ behindOwnStudy, inResultsPart, words }) =>
      (behindOwnStudy || inResultsPart) && seen.test(words) && !methodStep.test(words),
    score: 0.52,
    why: 'no word says which way it went',
  },
  {
    name: 'what a case is about',
    when: ({ course, inAbstract, words }) => course.isCase && inAbstract && caseBroughtIn.test(words),
    score: 0.5,
    why: 'short reports tell no more',
  },
  {
    name: 'what the authors conclude',
    when: ({ isConclusion, words }) => isConclusion && statesEffect.test(words),
    score: 0.51,
    why: 'their reading of a result that is not told',
  },
]

/** What speaks for or against a sentence beside what it tells. */
export const resultSigns: readonly WeighedSign<ResultFacts & { readonly primary: PrimaryOutcome | null }>[] = [
  {
    name: 'at another time than the primary outcome',
    when: ({ primary, namesPrimary, words }) => primary !== null && !namesPrimary && isAtOtherTime(words, primary),
    points: -0.2,
    why: 'a later or an earlier visit; behind every sentence on the planned one',
  },
  {
    name: 'a difference of something named before',
    when: ({ words }) => unnamedDifference.test(words),
    points: -0.1,
    why: 'the sentence alone says nothing',
  },
  {
    name: 'of a part of the people, or a second analysis',
    when: ({ words, namesPrimary }) => !namesPrimary && partOfResults.test(words),
    points: -0.1,
    why: 'stands behind the result on all',
  },
  {
    name: 'before the own study, or in a paper without one',
    when: ({ isOthers, namesPrimary }) => isOthers && !namesPrimary,
    points: -0.35,
    why: 'figures of background and of reviews are those of others',
  },
  {
    name: 'grades of toxicity',
    when: ({ words, namesPrimary, aboutPrimary }) => !namesPrimary && !aboutPrimary && harmGrade.test(words),
    points: -0.06,
    why: 'harm is a field of its own, but may be what was asked',
  },
  {
    name: 'carries on behind another result',
    when: ({ words, namesPrimary }) => !namesPrimary && carriesOn.test(words),
    points: -0.04,
    why: 'the first result of several is the main one',
  },
  {
    name: 'sets the groups of a trial beside each other',
    when: ({ words, course }) => course.isTrial && groupsCompared.test(words),
    points: 0.04,
    why: 'what people were divided for; a relation within them is an extra',
  },
  {
    name: 'a relation, in a trial',
    when: ({ words, course, hasInterval }) =>
      course.isTrial && !hasInterval && relation.test(words) && !groupsCompared.test(words),
    points: -0.08,
    why: 'a trial is made to compare its groups; what goes with what in them is an extra',
  },
  {
    name: 'words of the title or of the aim',
    when: ({ words, course }) => sharedWith(words, course.topic) >= 2,
    points: 0.03,
    why: 'of several results the one that was asked for',
  },
  {
    name: 'words of the conclusion',
    when: ({ words, course, isConclusion }) => !isConclusion && sharedWith(words, course.conclusion) >= 2,
    points: 0.03,
    why: 'of several results the one that the authors stress',
  },
]
