import type { ReportOutcome } from './evidence-report.ts'

/**
 * What is said of an outcome, in lines: what follows from its numbers, the absolute figure first (or why nothing does), then the numbers of
 * the paper themselves, last how the writer judges it. Empty where it has no more than a name.
 */
export function outcomeLines({ outcome, words }: Pick<ReportOutcome, 'outcome' | 'words'>): readonly string[] {
  const { figures, results, direction } = words
  const isWords = outcome.found.kind === 'words' && outcome.estimate === undefined
  return [
    ...results.flatMap(({ main, range, notes }) => [range === undefined ? main : `${main} ${range}`, ...notes]),
    ...(figures === '' ? [] : [isWords ? figures : `In the paper: ${figures}.`]),
    ...(direction === null ? [] : [`With what was tested: ${direction}, as the writer judges it.`]),
  ]
}
