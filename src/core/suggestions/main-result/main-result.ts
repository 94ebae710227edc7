import { firstThatHolds, sumOfSigns, type WeighedRule, type WeighedSign } from '#core/weighed-rules.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { chooseSentences, type SentenceRule } from '../shared/choose-sentences.ts'
import { effectEstimates } from '../shared/effect-estimates.ts'
import {
  isAboutPrimary,
  isAtOtherTime,
  primaryOutcomeOf,
  primaryWords,
  type PrimaryOutcome,
} from './primary-outcome.ts'
import {
  allotted,
  compares,
  dull,
  groupFigures,
  noResult,
  ownFinding,
  saidFinding,
  singleFigure,
  testFigure,
  told,
  unnamedDifference,
} from './result-wording.ts'

interface ResultFacts {
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
}

/** How a sentence's figures make it the main result, the most telling first. */
const resultRules: readonly WeighedRule<ResultFacts>[] = [
  {
    name: 'a sentence with figures on the primary outcome',
    when: ({ inAbstract, namesPrimary, words, hasInterval }) =>
      inAbstract && namesPrimary && (hasInterval || testFigure.test(words)),
    score: 0.92,
    why: 'says itself that it is what the study was planned for (CONSORT)',
  },
  {
    name: 'a sentence with figures on the primary outcome',
    when: ({ namesPrimary, words, inAbstract, hasInterval }) =>
      namesPrimary && (hasInterval || testFigure.test(words) || (inAbstract && groupFigures.test(words))),
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
    when: ({ words }) => compares.test(words) && groupFigures.test(words),
    score: 0.76,
    why: 'figures of groups without a test',
  },
  {
    name: 'a figure in the results of the abstract',
    when: ({ inResultsPart, words }) => inResultsPart && (testFigure.test(words) || singleFigure.test(words)),
    score: 0.62,
    why: 'a share or a mean: what a survey finds',
  },
  {
    name: 'a finding without figures in the results of the abstract',
    when: ({ inResultsPart, words }) => inResultsPart && saidFinding.test(words),
    score: 0.5,
    why: 'what abstracts without figures give',
  },
  {
    name: 'a finding without figures in the abstract',
    when: ({ inResultsPart, words }) => !inResultsPart && ownFinding.test(words) && saidFinding.test(words),
    score: 0.45,
    why: 'may be one that rests on another study',
  },
]

/** What speaks against a sentence, and how much it takes away. */
const doubts: readonly WeighedSign<ResultFacts & { readonly primary: PrimaryOutcome | null }>[] = [
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
]

function ruleFor(prepared: PreparedText): SentenceRule {
  const primary = primaryOutcomeOf(prepared)
  const hasResultsPart = prepared.sections.some(({ kind, part }) => kind === 'abstract' && part === 'results')
  return (words, place) => {
    const inAbstract =
      place.section === 'abstract' && (hasResultsPart ? place.part === 'results' : isOpenPart(place.part))
    if ((!inAbstract && place.section !== 'results') || noResult.test(words)) return null
    const hasInterval = effectEstimates(words).length > 0
    if (!hasInterval && !told.test(words)) return null
    if (/\bsecondary (?:\w+ )?(?:outcomes?|end)/i.test(words) && !/\bprimary\b/i.test(words)) return null
    const namesPrimary = primaryWords.test(words)
    if (!namesPrimary && (dull.test(words) || (!hasInterval && !testFigure.test(words) && allotted.test(words))))
      return null
    const aboutPrimary = primary !== null && isAboutPrimary(words, primary)
    const facts = {
      words,
      inAbstract,
      inResultsPart: place.part === 'results',
      namesPrimary,
      aboutPrimary,
      hasInterval,
    }
    const row = firstThatHolds(resultRules, facts)
    if (!row || row.score === null) return null
    return { confidence: sumOfSigns(row.score, doubts, { ...facts, primary }), rule: row.name }
  }
}

const isOpenPart = (part: string | null) => part === null || part === 'other'

/** What came out: the abstract's sentence on the primary outcome, or else its first effect with interval, or comparison with figures. */
export const mainResult: FieldExtractor<'main-result'> = {
  field: 'main-result',
  extract: (prepared) => chooseSentences(prepared, ruleFor(prepared)),
}
