import { studyDesign } from '#core/model/study-design.ts'
import { subjectsOf } from '#core/model/study-subjects.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import type { StudyIds } from '../breakdown.ts'
import type { ChartMark } from './chart.ts'
import {
  byStudyName,
  chartedStudy,
  notCounted,
  peopleAmong,
  studyInWords,
  type ChartedStudy,
  type PeopleAmong,
} from './charted-study.ts'

/** Studies by year of publication. */
export interface Timeline {
  /** Those that have a study, from the top. */
  readonly lanes: readonly TimelineLane[]
  /** The first and the last year; null where no study has one. */
  readonly years: readonly [first: number, last: number] | null
  readonly noYear: StudyIds
  readonly retracted: StudyIds
}

export interface TimelineLane {
  readonly lane: Lane
  /** By year, in a year the largest first and retracted ones at the end. */
  readonly studies: readonly TimelineStudy[]
}

export interface TimelineStudy {
  readonly mark: ChartMark
  readonly study: ChartedStudy
  readonly year: number
  /** Null where it is not known, there are none, or another study here has the same people. */
  readonly people: number | null
}

/** The lanes from the top, in words. */
export const laneWords = {
  randomised: 'Randomised',
  people: 'Other with people',
  reviews: 'Reviews',
  laboratory: 'Animal, laboratory',
  other: 'Other, or design not confirmed',
} as const

export type Lane = keyof typeof laneWords

/** The timeline of a table's rows. Retracted studies stand in it, and are counted in nothing. */
export function timeline(rows: readonly EvidenceRow[]): Timeline {
  const studies = rows.map(chartedStudy)
  const among = peopleAmong(studies.filter(({ isRetracted }) => !isRetracted))
  const dated = studies.flatMap((study) => (study.year === null ? [] : [timelineStudy(study, study.year, among)]))
  const ordered = dated.toSorted(byYearAndSize)
  const lanes = (Object.keys(laneWords) as Lane[])
    .map((lane) => ({ lane, studies: ordered.filter(({ study }) => laneOf(study) === lane) }))
    .filter((lane) => lane.studies.length > 0)
  return {
    lanes,
    years: ordered.length === 0 ? null : [ordered[0]!.year, ordered.at(-1)!.year],
    noYear: idsOf(studies.filter(({ year }) => year === null)),
    retracted: idsOf(studies.filter(({ isRetracted }) => isRetracted)),
  }
}

function timelineStudy(study: ChartedStudy, year: number, among: ReadonlyMap<string, PeopleAmong>): TimelineStudy {
  const counts = among.get(study.studyId) ?? notCounted
  const words = study.isRetracted ? 'retracted, not counted' : studyInWords(study, counts)
  const mark = { key: study.studyId, label: `${study.name}, published ${year}, ${words}`, studyIds: [study.studyId] }
  return { mark, study, year, people: counts.people }
}

function laneOf({ design }: ChartedStudy): Lane {
  if (design === null) return 'other'
  if (studyDesign(design).group === 'Randomised trials') return 'randomised'
  const subjects = subjectsOf(design)
  if (subjects === 'people') return 'people'
  if (subjects === 'other-studies') return 'reviews'
  return subjects === null ? 'other' : 'laboratory'
}

function byYearAndSize(one: TimelineStudy, other: TimelineStudy): number {
  return (
    one.year - other.year ||
    Number(one.study.isRetracted) - Number(other.study.isRetracted) ||
    (other.people ?? -1) - (one.people ?? -1) ||
    byStudyName(one.study, other.study)
  )
}

function idsOf(studies: readonly ChartedStudy[]): StudyIds {
  return studies.map(({ studyId }) => studyId)
}
