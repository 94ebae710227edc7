import type { Outcome } from '#core/model/outcome.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { doubtedAbstractNumbers } from './abstract-numbers.ts'
import { doubtedAbstractPercents } from './abstract-percents.ts'
import { doubtedArms, doubtedEvents, doubtedSize, type StudyPeople } from './arms-and-total.ts'
import { doubtedEstimate } from './estimate-and-interval.ts'
import { doubtedP } from './interval-and-p.ts'
import type { NumberDoubt } from './number-doubt.ts'
import { doubtedPercents } from './percent-and-count.ts'
import { doubtedRatio } from './ratio-and-events.ts'
import { doubtedScale } from './scale-and-spread.ts'

/**
 * What does not add up within one outcome, and between it and the study's people. Doubts come only where no usual rounding explains the
 * numbers; empty for most. No verdict on the study: each names two numbers and where they stand.
 */
export function checkOutcome(outcome: Outcome, people: StudyPeople = {}): readonly NumberDoubt[] {
  return [
    ...doubtedPercents(outcome),
    ...doubtedEvents(outcome),
    ...doubtedArms(outcome, people),
    ...doubtedEstimate(outcome),
    ...doubtedP(outcome),
    ...doubtedRatio(outcome),
    ...doubtedScale(outcome),
  ]
}

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
  const doubts = [
    ...outcomes.flatMap((outcome) => checkOutcome(outcome, people)),
    ...doubtedSize(people),
    ...(paper ? checkAbstract(paper, outcomes) : []),
  ]
  const isSame = (one: NumberDoubt, other: NumberDoubt) => one.kind === other.kind && one.words === other.words
  return doubts.filter((doubt, at) => doubts.findIndex((other) => isSame(doubt, other)) === at)
}
