import { formatNumber } from '#core/format-count.ts'
import { openWords, type Breakdown, type StudyIds } from '#core/overview/breakdown.ts'
import type { PartLook } from './rows-button.tsx'

/** Some of the studies of a figure: a stretch of its bar, and words that open them. */
export interface FigurePart {
  readonly key: string
  /** "6 not looked at". */
  readonly words: string
  /** As the table says it: "Paid by the maker: not looked at". */
  readonly name: string
  readonly studyIds: StudyIds
  readonly look: PartLook
}

/** An answer of a question: its words behind a count, what its rows are called, and how it is drawn. */
export interface AnswerShown {
  readonly words: string
  readonly name: string
  readonly look: PartLook
}

/** The parts of a figure: confirmed answers, then what is suggested, then what cannot be judged. */
export function partsOf(
  title: string,
  { answers, open }: Breakdown,
  shown: Readonly<Record<string, AnswerShown>>,
): readonly FigurePart[] {
  const confirmed = answers.map(({ answer, confirmed: studyIds }) => ({
    ...shown[answer]!,
    key: answer,
    studyIds,
    words: counted(studyIds, shown[answer]!.words),
  }))
  const suggested = answers.map(({ answer, suggested: studyIds }): FigurePart => ({
    key: `suggested ${answer}`,
    words: `${counted(studyIds, shown[answer]!.words)}, suggested`,
    name: `${shown[answer]!.name}: suggested, not confirmed`,
    studyIds,
    look: 'suggested',
  }))
  return [...confirmed, ...suggested, ...openParts(title, open)].filter(({ studyIds }) => studyIds.length > 0)
}

/** The studies that cannot be judged, by why. */
export function openParts(title: string, open: Breakdown['open']): readonly FigurePart[] {
  return open.map(({ why, studyIds }) => ({
    key: why,
    words: counted(studyIds, openWords[why]),
    name: `${title}: ${openWords[why]}`,
    studyIds,
    look: 'open',
  }))
}

function counted(studyIds: StudyIds, words: string): string {
  return `${formatNumber(studyIds.length)} ${words}`
}
