import type { Claim, LinkSide } from '#core/model/claim.ts'
import type { EvidenceLibrary } from '../evidence-shown.ts'
import type { StudyFacts } from '../study-facts.ts'
import {
  allEntries,
  countedStudies,
  entriesOf,
  retractedStudies,
  sides,
  type BoardEntry,
  type EntriesBySide,
} from './board-entries.ts'
import { fairSentence } from './fair-sentence.ts'
import { limitsOf, type Limit } from './limits.ts'
import { whoPaid } from './payers.ts'
import { countingPeople, peopleOnce, type PeopleSum } from '#core/table/people-once.ts'
import { rowsOfBoard, type RowOfBoard } from './rows-of-board.ts'
import type { FairPart } from './told-study.ts'

/** A row of the board with all that is shown of it. */
export interface BoardRow extends RowOfBoard {
  readonly id: string
  readonly entries: EntriesBySide
  readonly sum: PeopleSum
  /** The studies whose people make the sum, in the order of the sides; one on several sides once, as unclear. */
  readonly bar: readonly BarPart[]
  readonly whoPaid: string
  readonly limits: readonly Limit[]
  readonly sentence: readonly FairPart[]
}

/** A study as a stretch of the bar. */
export interface BarPart {
  readonly studyId: string
  readonly side: LinkSide
  readonly people: number
  readonly isCompanyPaid: boolean
}

/** The board, and what all its rows have together: each study once. */
export interface ClaimBoard {
  readonly rows: readonly BoardRow[]
  readonly totals: BoardTotals
}

export interface BoardTotals {
  readonly bySide: Readonly<Record<LinkSide, PeopleSum>>
  readonly all: PeopleSum
  readonly retracted: number
}

/** The claim board of a library. */
export function claimBoard(claims: readonly Claim[], library: EvidenceLibrary): ClaimBoard {
  const rows = rowsOfBoard(claims).map((row) => rowOf(row, library))
  const side = (each: LinkSide) => peopleOf(rows.flatMap(({ entries }) => entries[each]))
  const all = rows.flatMap(({ entries }) => allEntries(entries))
  return {
    rows,
    totals: {
      bySide: { for: side('for'), unclear: side('unclear'), against: side('against') },
      all: peopleOf(all),
      retracted: retractedStudies(all).length,
    },
  }
}

function rowOf(row: RowOfBoard, library: EvidenceLibrary): BoardRow {
  const entries = entriesOf(row, library)
  const studies = countedStudies(allEntries(entries))
  return {
    ...row,
    id: row.claim.id,
    entries,
    sum: peopleOnce(studies),
    bar: barOf(studies, entries),
    whoPaid: whoPaid(studies),
    limits: limitsOf(entries),
    sentence: fairSentence(entries, library),
  }
}

function peopleOf(entries: readonly BoardEntry[]): PeopleSum {
  return peopleOnce(countedStudies(entries))
}

function barOf(studies: readonly StudyFacts[], entries: EntriesBySide): readonly BarPart[] {
  const parts = countingPeople(studies).map(({ studyId, people, isCompanyPaid }): BarPart => {
    const on = sides.filter((side) => entries[side].some(({ study, isGone }) => study?.studyId === studyId && !isGone))
    return { studyId, side: on.length === 1 ? on[0]! : 'unclear', people: people!, isCompanyPaid }
  })
  return parts.toSorted((one, other) => sides.indexOf(one.side) - sides.indexOf(other.side))
}
