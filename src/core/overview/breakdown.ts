import type { EvidenceCell, EvidenceRow } from '../table/evidence-table.ts'

/** Studies that have something in common, by id, in the order of the table. */
export type StudyIds = readonly string[]

/** The studies of an overview by one question: each stands in one place, as an answer or as one that cannot be judged. */
export interface Breakdown {
  /** In the order of the question's answers; those that no study has are left out. */
  readonly answers: readonly AnsweredStudies[]
  /** Why the other studies cannot be judged, in the order of `openWords`. */
  readonly open: readonly OpenStudies[]
}

/** Studies with one answer: those where it is confirmed, and those where it is only suggested. */
export interface AnsweredStudies {
  readonly answer: string
  readonly confirmed: StudyIds
  readonly suggested: StudyIds
}

export interface OpenStudies {
  readonly why: WhyOpen
  readonly studyIds: StudyIds
}

/** Why a study cannot be judged, in words behind a count, in the order they are shown. */
export const openWords = {
  'to-check': 'suggested, to check',
  mixed: 'mixed money',
  'kind-not-known': 'kind of payer not known',
  unclear: 'unclear',
  'not-stated': 'not stated',
  'no-year': 'without a year',
  'not-people': 'without people of their own',
  'not-applicable': 'not applicable',
  'not-looked-at': 'not looked at',
} as const

export type WhyOpen = keyof typeof openWords

/** What a study says to a question. */
export type Judged<A extends string = string> =
  | { readonly kind: 'confirmed' | 'suggested'; readonly answer: A }
  | { readonly kind: 'open'; readonly why: WhyOpen }

/** Puts each row in its one place. `answers`: the question's answers in the order that they are shown in. */
export function breakdown<A extends string>(
  rows: readonly EvidenceRow[],
  answers: readonly A[],
  judge: (row: EvidenceRow) => Judged<A>,
): Breakdown {
  const places = new Map<string, string[]>()
  for (const row of rows) {
    const judged = judge(row)
    const place = judged.kind === 'open' ? judged.why : `${judged.kind} ${judged.answer}`
    const there = places.get(place)
    if (there) there.push(row.studyId)
    else places.set(place, [row.studyId])
  }
  const at = (place: string): StudyIds => places.get(place) ?? []
  return {
    answers: answers
      .map((answer) => ({ answer, confirmed: at(`confirmed ${answer}`), suggested: at(`suggested ${answer}`) }))
      .filter(({ confirmed, suggested }) => confirmed.length + suggested.length > 0),
    open: (Object.keys(openWords) as WhyOpen[])
      .map((why) => ({ why, studyIds: at(why) }))
      .filter(({ studyIds }) => studyIds.length > 0),
  }
}

/** The studies with this answer; none where no study has it. */
export function answered({ answers }: Breakdown, answer: string): AnsweredStudies {
  return answers.find((each) => each.answer === answer) ?? { answer, confirmed: [], suggested: [] }
}

/**
 * What a cell says to a question. `answerOf` gives the answer of a value, or why it is none; of a suggestion that is none it is only said
 * that somebody must look.
 */
export function judgedCell<A extends string>(
  cell: EvidenceCell,
  answerOf: (cell: EvidenceCell) => A | { readonly why: WhyOpen },
): Judged<A> {
  if (cell.state !== 'value' && cell.state !== 'suggestion') return { kind: 'open', why: cell.state }
  const answer = answerOf(cell)
  if (typeof answer === 'string') return { kind: cell.state === 'value' ? 'confirmed' : 'suggested', answer }
  return { kind: 'open', why: cell.state === 'value' ? answer.why : 'to-check' }
}
