import { directionWords, type Outcome } from '../model/outcome.ts'
import type { StudyDesignCode } from '../model/study-design.ts'
import { estimateWords, findingWords } from './finding-words.ts'
import { resultsOf } from './outcome-results.ts'
import { resultWords } from './results-words.ts'
import type { ResultWords } from './told.ts'

/** An outcome as it is told: on its study's page and in whatever leaves the library. */
export interface OutcomeWords {
  /** What the paper counted or measured and its estimate, as short as it can be said; '' where there are no numbers. */
  readonly figures: string
  /** What follows from them, the absolute figure first. */
  readonly results: readonly ToldResult[]
  /** "primary", "unwanted effect" */
  readonly marks: readonly string[]
  /** "better": what came out for what was tested, as the writer judges it; null where nobody did. */
  readonly direction: string | null
}

/** A result in words. `isRefused`: it says why there is none. */
export interface ToldResult extends ResultWords {
  readonly isRefused: boolean
}

/** The numbers of an outcome as the paper prints them: "gel 12 of 40, other 9 of 41; RR 1.4 (95 % CI 0.7 to 2.9)". */
export function printedFigures({ found, estimate }: Pick<Outcome, 'found' | 'estimate'>): string {
  return [findingWords(found), estimate ? estimateWords(estimate) : ''].filter(Boolean).join('; ')
}

/** The words of an outcome, in a study of this design (as decided by the writer; absent where nobody did). */
export function outcomeWords(outcome: Outcome, design?: StudyDesignCode): OutcomeWords {
  const { isPrimary, isHarm, direction } = outcome
  return {
    figures: printedFigures(outcome),
    results: resultsOf(outcome, design).map((result) => ({
      ...resultWords(result, outcome, { design }),
      isRefused: result.kind === 'refused',
    })),
    marks: [...(isPrimary ? ['primary'] : []), ...(isHarm ? ['unwanted effect'] : [])],
    direction: direction === undefined ? null : directionWords[direction],
  }
}
