import type { EvidenceRow } from '../table/evidence-table.ts'
import { peopleOfRow, peopleOnce, type PeopleSum } from '../table/people-once.ts'
import type { Breakdown, StudyIds } from './breakdown.ts'
import { byDesign, byMaker, byNoStatement, byPeople, byRegistration, bySubjects } from './questions.ts'
import { byYear, type YearsShown } from './years.ts'

/** What is in a library, in figures; each with the studies that it counts. Retracted studies are in none of them. */
export interface Overview {
  readonly counted: StudyIds
  readonly retracted: StudyIds
  /** One of the studies counted is a marked invention. */
  readonly hasFictional: boolean
  readonly designs: Breakdown
  readonly subjects: Breakdown
  readonly people: PeopleShown
  /** Null where no study has people that are counted. */
  readonly largest: LargestStudy | null
  readonly maker: Breakdown
  readonly noStatement: Breakdown
  readonly registered: Breakdown
  readonly years: YearsShown
}

/** People, each counted once. */
export interface PeopleShown {
  readonly sum: PeopleSum
  readonly studies: Breakdown
  /** Sides of faces and the like that the papers count, of people who are in the sum; null where there are none. */
  readonly sides: { readonly sides: number; readonly people: number } | null
}

/** The study with most people of its own; several where they are as large. */
export interface LargestStudy {
  readonly people: number
  readonly studyIds: StudyIds
  /** Of the first of them: "Ferrand 2021". */
  readonly name: string
}

/** The overview of a table's rows. Only confirmed values are counted; what is suggested stands beside them. */
export function overviewOf(rows: readonly EvidenceRow[]): Overview {
  const retracted = rows.filter(isRetractedRow)
  const counted = retracted.length === 0 ? rows : rows.filter((row) => !isRetractedRow(row))
  return {
    counted: idsOf(counted),
    retracted: idsOf(retracted),
    hasFictional: counted.some(({ fictional }) => fictional),
    designs: byDesign(counted),
    subjects: bySubjects(counted),
    people: peopleShown(counted),
    largest: largestOf(counted),
    maker: byMaker(counted),
    noStatement: byNoStatement(counted),
    registered: byRegistration(counted),
    years: byYear(counted),
  }
}

function peopleShown(rows: readonly EvidenceRow[]): PeopleShown {
  const sides = rows.flatMap((row) => {
    const { people, size } = peopleOfRow(row)
    return people !== null && size?.units?.unit === 'side' ? [{ sides: size.units.count, people }] : []
  })
  return {
    sum: peopleOnce(rows.map(peopleOfRow)),
    studies: byPeople(rows),
    sides:
      sides.length === 0
        ? null
        : sides.reduce((sum, each) => ({ sides: sum.sides + each.sides, people: sum.people + each.people })),
  }
}

function largestOf(rows: readonly EvidenceRow[]): LargestStudy | null {
  const sizes = rows.map((row) => peopleOfRow(row).people)
  const known = sizes.filter((people) => people !== null)
  if (known.length === 0) return null
  const people = known.reduce((most, each) => Math.max(most, each))
  const largest = rows.filter((_, index) => sizes[index] === people)
  return { people, studyIds: idsOf(largest), name: largest[0]!.cells.reference!.text }
}

function isRetractedRow({ cells }: EvidenceRow): boolean {
  return cells['retraction']?.state === 'value'
}

function idsOf(rows: readonly EvidenceRow[]): StudyIds {
  return rows.map(({ studyId }) => studyId)
}
