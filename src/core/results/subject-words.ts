import { studyDesigns, type StudyDesignCode } from '../model/study-design.ts'
import { formatCount } from '../format-count.ts'

/** Who was counted, as a noun. */
export interface Subject {
  readonly one: string
  readonly several: string
}

const people: Subject = { one: 'person', several: 'people' }
const animals: Subject = { one: 'animal', several: 'animals' }
const samples: Subject = { one: 'sample', several: 'samples' }
const otherSubjects: Partial<Record<StudyDesignCode, Subject>> = { ANIM: animals, LAB: samples, EXV: samples }

/** People, but for animals and samples in the laboratory: what they showed is never told of people. */
export function subjectOf(design: StudyDesignCode | undefined): Subject {
  return (design && otherSubjects[design]) ?? people
}

const observed = new Set(
  studyDesigns
    .filter(({ group }) => group === 'Observational studies' || group === 'Models and existing data')
    .map(({ code }) => code),
)

/** Nobody was given anything for the sake of the study: its groups are told as found. */
export function isObserved(design: StudyDesignCode | undefined): boolean {
  return design !== undefined && observed.has(design)
}

/** "12 people", "1 animal". */
export function countOf(count: number, { one, several }: Subject): string {
  return formatCount(count, one, several)
}

/** The tested side of a person and the other one, as a sentence names them: "the exosome side", "the other one". */
export function sidesInWords([tested, other]: readonly [tested: string, other: string]): readonly [string, string] {
  return [
    sideInWords(tested),
    /^(?:the )?other(?: one| side| half)?$/i.test(other.trim()) ? 'the other one' : sideInWords(other),
  ]
}

function sideInWords(label: string): string {
  const bare = label.trim().replace(/^the\s+/i, '')
  return /(?:^|\s)(?:side|half|cheek|arm|leg|hand|foot|eye|ear|site)$/i.test(bare) ? `the ${bare}` : `the ${bare} side`
}
