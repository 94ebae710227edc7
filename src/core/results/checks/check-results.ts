import type { Outcome } from '#core/model/outcome.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { doubtedAbstractNumbers } from './abstract-numbers.ts'
import { doubtedAbstractPercents } from './abstract-percents.ts'
import type { StudyPeople } from './arms-and-total.ts'
import { checkOutcomes, toldOnce } from './check-outcomes.ts'
import type { NumberDoubt } from './number-doubt.ts'

/** What of the abstract the rest of the paper, or a count of an outcome, does not bear out. It reads the whole text: ask once per paper. */
export function checkAbstract(paper: PaperText, outcomes: readonly Outcome[] = []): readonly NumberDoubt[] {
  const text = prepareText(paper)
  return [...doubtedAbstractPercents(text, outcomes), ...doubtedAbstractNumbers(text)]
}

/**
 * All checks of a study: its outcomes, its sample size and, where its text is at hand, its abstract. What two outcomes that share a quote
 * both show is told once.
 */
export function checkResults(
  outcomes: readonly Outcome[],
  people: StudyPeople = {},
  paper: PaperText | null = null,
): readonly NumberDoubt[] {
  return toldOnce([...checkOutcomes(outcomes, people), ...(paper ? checkAbstract(paper, outcomes) : [])])
}
