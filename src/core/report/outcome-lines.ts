import { doesNotAddUp } from '#core/results/checks/number-doubt.ts'
import type { ReportOutcome } from './evidence-report.ts'

/** A line on an outcome. `isQuiet`: it stands behind what follows from the numbers. */
export interface OutcomeLine {
  readonly text: string
  readonly isQuiet: boolean
}

type Told = Pick<ReportOutcome, 'outcome' | 'words' | 'doubts'>

/**
 * What is said of an outcome, in lines: what follows from its numbers, the absolute figure first (or why nothing does), then the numbers of
 * the paper themselves, what does not add up in them, and last how the writer judges it. Empty where it has no more than a name.
 */
export function outcomeLines({ outcome, words, doubts }: Told): readonly OutcomeLine[] {
  const { figures, results, direction } = words
  const isWords = outcome.found.kind === 'words' && outcome.estimate === undefined
  return [
    ...results.flatMap(({ main, range, notes }) => [
      loud(range === undefined ? main : `${main} ${range}`),
      ...notes.map(quiet),
    ]),
    ...(figures === '' ? [] : [isWords ? loud(figures) : quiet(`In the paper: ${figures}.`)]),
    ...doubts.map((doubt) => loud(`${doesNotAddUp} ${doubt}`)),
    ...(direction === null ? [] : [quiet(`With what was tested: ${direction}, as the writer judges it.`)]),
  ]
}

/** The same in one text. */
export function outcomeInWords(reported: Told): string {
  return outcomeLines(reported)
    .map(({ text }) => text)
    .join(' ')
}

function loud(text: string): OutcomeLine {
  return { text, isQuiet: false }
}

function quiet(text: string): OutcomeLine {
  return { text, isQuiet: true }
}
