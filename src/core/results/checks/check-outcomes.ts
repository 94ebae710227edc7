import type { Outcome } from '#core/model/outcome.ts'
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

/** What does not add up in the outcomes of a study and its sample size, without its text. What two outcomes that share a quote both show is told once. */
export function checkOutcomes(outcomes: readonly Outcome[], people: StudyPeople = {}): readonly NumberDoubt[] {
  return toldOnce([...outcomes.flatMap((outcome) => checkOutcome(outcome, people)), ...doubtedSize(people)])
}

/** The doubts, each that says the same as an earlier one left out. */
export function toldOnce(doubts: readonly NumberDoubt[]): readonly NumberDoubt[] {
  const isSame = (one: NumberDoubt, other: NumberDoubt) => one.kind === other.kind && one.words === other.words
  return doubts.filter((doubt, at) => doubts.findIndex((other) => isSame(doubt, other)) === at)
}
