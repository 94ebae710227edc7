import type { StudyFacts } from '../study-facts.ts'

/** People behind studies, each counted once. */
export interface PeopleSum {
  readonly people: number
  /** How many of the studies add people. */
  readonly from: number
  /** How many may have had people whose number is not known. */
  readonly notStated: number
  readonly studies: number
}

/** Adds up what each study adds to a sum (`peopleCounted`); the studies are to be given once. A review adds none: its people are other studies'. */
export function peopleOnce(studies: readonly StudyFacts[]): PeopleSum {
  const adding = studies.filter(({ people }) => people !== null)
  return {
    people: adding.reduce((sum, { people }) => sum + people!, 0),
    from: adding.length,
    notStated: studies.filter(mayHavePeople).length,
    studies: studies.length,
  }
}

function mayHavePeople({ people, subjects, size }: StudyFacts): boolean {
  return people === null && (subjects === 'people' || (subjects === null && size === null))
}
