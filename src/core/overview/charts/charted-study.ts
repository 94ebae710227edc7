import { studyDesign, type StudyDesignCode, type StudyDesignValue } from '#core/model/study-design.ts'
import { formatNumber } from '#core/format-count.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { countingPeople, peopleOfRow } from '#core/table/people-once.ts'
import { payerOf, payerWords, type Payer } from './payer.ts'

/** What charts draw of a study: confirmed answers alone. */
export interface ChartedStudy {
  readonly studyId: string
  /** "Ferrand et al. 2021". */
  readonly name: string
  /** Null where it is not confirmed. */
  readonly design: StudyDesignCode | null
  readonly payer: Payer
  /** Null where their number is not known, or it has none of its own. */
  readonly people: number | null
  /** The group of people that it shares with others; null where it shares none. */
  readonly samePeople: string | null
  readonly year: number | null
  readonly isRetracted: boolean
}

/** What charts draw of a row of the table. */
export function chartedStudy(row: EvidenceRow): ChartedStudy {
  const { cells, studyId } = row
  const { people, samePeople } = peopleOfRow(row)
  const design = cells['study-design']
  return {
    studyId,
    name: cells.reference!.text,
    design: design?.state === 'value' ? (design.value as StudyDesignValue).design : null,
    payer: payerOf(row),
    people,
    samePeople,
    year: cells.year?.number ?? null,
    isRetracted: cells.retraction?.state === 'value',
  }
}

/**
 * The people that each study adds where these studies stand together, by id: those of one group are the largest's, and each of the others has
 * that one's name instead.
 */
export function peopleAmong(studies: readonly ChartedStudy[]): ReadonlyMap<string, PeopleAmong> {
  const counting = countingPeople(studies.map((study) => ({ ...study, subjects: null, size: null })))
  const largest = new Map(counting.flatMap((study) => (study.samePeople === null ? [] : [[study.samePeople, study]])))
  return new Map(
    studies.map((study) => {
      const other = study.samePeople === null || study.people === null ? undefined : largest.get(study.samePeople)
      return [
        study.studyId,
        other && other.studyId !== study.studyId
          ? { people: null, countedWith: other.name }
          : { people: study.people, countedWith: null },
      ]
    }),
  )
}

export interface PeopleAmong {
  readonly people: number | null
  /** The study that has the same people in it; null where none has. */
  readonly countedWith: string | null
}

const collator = new Intl.Collator('en', { numeric: true })

/** Orders studies by name, where nothing else orders them. */
export function byStudyName(one: ChartedStudy, other: ChartedStudy): number {
  return collator.compare(one.name, other.name)
}

/** How strong a design is where it is drawn as a height, from the strongest. `other`: no people of its own, or a design that is not known. */
export const designSteps = ['randomised', 'compared', 'uncontrolled', 'other'] as const

export type DesignStep = (typeof designSteps)[number]

/** A study with no people in a chart's sum, or outside of it. */
export const notCounted: PeopleAmong = { people: null, countedWith: null }

const withComparison: ReadonlySet<StudyDesignCode> = new Set(['CCT', 'SPLIT-NR', 'COH-P', 'COH-R', 'CC'])

/** The step of a design. What only sometimes has a comparison (time series, surveys) is not said to have one. */
export function designStep(design: StudyDesignCode | null): DesignStep {
  if (design === null) return 'other'
  const { group } = studyDesign(design)
  if (group === 'Randomised trials') return 'randomised'
  if (withComparison.has(design)) return 'compared'
  return group === 'Other trials' || group === 'Observational studies' ? 'uncontrolled' : 'other'
}

/** A study in words behind its name: "Parallel-group RCT, 62 people, paid by the maker". */
export function studyInWords({ design, payer, people }: ChartedStudy, among: PeopleAmong): string {
  return [
    design === null ? 'design not confirmed' : studyDesign(design).label,
    peopleInWords(people, among),
    payerWords[payer],
  ].join(', ')
}

function peopleInWords(people: number | null, { countedWith }: PeopleAmong): string {
  if (people === null) return 'no number of people counted'
  const words = people === 1 ? '1 person' : `${formatNumber(people)} people`
  return countedWith === null ? words : `${words}, counted with ${countedWith}`
}
