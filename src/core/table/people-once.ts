import type { StudyDesignValue } from '../model/study-design.ts'
import { isPlan, subjectsOf, type StudySubjects } from '../model/study-subjects.ts'
import type { SampleSizeValue } from '../model/tag.ts'
import type { EvidenceRow } from './evidence-table.ts'

/** What a sum of people asks of a study: confirmed answers alone. */
export interface StudyPeople {
  /** The people that it adds (`peopleCounted`). */
  readonly people: number | null
  /** Null where its design is not known, or does not tell. */
  readonly subjects: StudySubjects | null
  readonly size: SampleSizeValue | null
  /** The group of people that it shares with other studies (`peopleGroups`); null where it shares none. */
  readonly samePeople: string | null
  /** It is a protocol: its people are planned (`isPlan`). */
  readonly isPlanned?: boolean
}

/** People behind studies, each counted once. */
export interface PeopleSum {
  readonly people: number
  /** How many of the studies have people of a known number. */
  readonly from: number
  /** How many of those are of people that another of the studies has counted. */
  readonly again: number
  /** How many may have had people whose number is not known. */
  readonly notStated: number
  readonly studies: number
}

/**
 * Adds up what each study adds to a sum (`peopleCounted`); the studies are to be given once. A review adds none: its people are other
 * studies'. Studies of the same people add them once. Table, claim board and overview all ask here, so that the same studies are the same
 * number of people everywhere.
 */
export function peopleOnce(studies: readonly StudyPeople[]): PeopleSum {
  const counting = countingPeople(studies)
  const from = studies.filter(({ people }) => people !== null).length
  const known = new Set(counting.map(({ samePeople }) => samePeople))
  return {
    people: counting.reduce((sum, { people }) => sum + people!, 0),
    from,
    again: from - counting.length,
    notStated: studies.filter(
      (study) => mayHavePeople(study) && (study.samePeople === null || !known.has(study.samePeople)),
    ).length,
    studies: studies.length,
  }
}

/** The studies whose people make the sum: of those of the same people the one with most, since the others tell of a part of them. */
export function countingPeople<S extends StudyPeople>(studies: readonly S[]): readonly S[] {
  const most = new Map<string, S>()
  for (const study of studies) {
    if (study.people === null || study.samePeople === null) continue
    const other = most.get(study.samePeople)
    if (!other || study.people > other.people!) most.set(study.samePeople, study)
  }
  return studies.filter(
    (study) => study.people !== null && (study.samePeople === null || most.get(study.samePeople) === study),
  )
}

function mayHavePeople({ people, subjects, size, isPlanned }: StudyPeople): boolean {
  return people === null && !isPlanned && (subjects === 'people' || (subjects === null && size === null))
}

/** What a sum of people asks of a row of the table: what is only suggested counts as not known. */
export function peopleOfRow({ cells, samePeople }: EvidenceRow): StudyPeople {
  const size = confirmed<SampleSizeValue>(cells['sample-size'])
  const design = confirmed<StudyDesignValue>(cells['study-design'])
  return {
    people: peopleCounted(size, design, cells['retraction']?.state === 'value'),
    subjects: design ? subjectsOf(design.design) : null,
    size: size ?? null,
    samePeople: samePeople ?? null,
    isPlanned: design !== undefined && isPlan(design.design),
  }
}

function confirmed<V>(cell: EvidenceRow['cells'][string] | undefined): V | undefined {
  return cell?.state === 'value' ? (cell.value as V | undefined) : undefined
}

/**
 * The people that a study adds to a sum: every sum of people is made of these. Null where their number is not known, where its design has none
 * of its own (animals, a review of other studies, a protocol, an opinion), and where it was retracted for sure (`isRetracted` of what is
 * confirmed).
 */
export function peopleCounted(
  size: SampleSizeValue | undefined,
  design: StudyDesignValue | undefined,
  wasRetracted: boolean,
): number | null {
  if (!size || (size.unit ?? 'person') !== 'person') return null
  if (design && subjectsOf(design.design) !== 'people') return null
  return wasRetracted ? null : size.headline
}
