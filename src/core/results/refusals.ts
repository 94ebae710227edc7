import { isWithinPerson, type StudyDesignCode } from '../model/study-design.ts'
import { formatNumber } from '../format-count.ts'

/** A number that is not given, and why, in words: where it would mislead, where the figures cannot be, or where they are not enough. */
export interface Refusal {
  readonly kind: 'refused'
  readonly reason: RefusalReason
  readonly why: string
}

export type RefusalReason =
  | 'same-people'
  | 'whole-places'
  | 'case-control'
  | 'several-studies'
  | 'no-second-group'
  | 'cannot-be'
  | 'not-enough'
  | 'only-relative'
  | 'no-amount'

/** A refusal for `reason`. */
export function refuse(reason: RefusalReason, why: string): Refusal {
  return { kind: 'refused', reason, why }
}

/** Both arms of such a study are the same people: two halves of a face, or one treatment after the other. */
export function isWithinPeople(design: StudyDesignCode | undefined): boolean {
  return design === 'RCT-XO' || hasSides(design)
}

/** Two sides of the same person were compared. */
export function hasSides(design: StudyDesignCode | undefined): boolean {
  return design !== undefined && isWithinPerson(design)
}

/** Why two groups cannot be told apart by a sum for groups where both are the same `people`. */
export function samePeople(
  design: StudyDesignCode | undefined,
  people: number | null,
  of: 'counts' | 'means',
): Refusal {
  const who = people === null ? 'the same people' : `the same ${formatNumber(people)} people`
  const both = hasSides(design) ? 'Both halves belong to' : 'Both numbers come from'
  const needed =
    of === 'counts'
      ? 'It takes pairs: on how many people the one was better, on how many the other, and on how many they were alike.'
      : 'It takes the difference within each person, as the paper prints it.'
  return refuse('same-people', `${both} ${who}, so the sum for two groups is not offered here. ${needed}`)
}

// By the Cochrane Handbook: cluster trials 23.1, crossed and within-person designs 23.2, counts from several studies 10.1.
const limitsOfDesigns: Partial<Record<StudyDesignCode, Refusal>> = {
  'RCT-CLU': refuse(
    'whole-places',
    'Where whole clinics or classes are allotted, people of one place are alike; a range made from single people would look surer than it is.',
  ),
  CC: refuse(
    'case-control',
    'In a case-control study the authors choose how many people with and without the illness take part, so no number of 100 people follows from it.',
  ),
  ...severalStudies(['SR', 'SR-MA', 'REV-N', 'GUIDE']),
  ...noSecondGroup(['UCT', 'ITS', 'CSER', 'CREP']),
}

/** Why a study of this design has no two groups whose counts (or means) can be compared; null where it has. */
export function limitOfDesign(design: StudyDesignCode | undefined, of: 'counts' | 'means'): Refusal | null {
  // That cases and controls were chosen says nothing against their means.
  if (design === undefined || (design === 'CC' && of === 'means')) return null
  return limitsOfDesigns[design] ?? null
}

function severalStudies(designs: readonly StudyDesignCode[]): Partial<Record<StudyDesignCode, Refusal>> {
  const refusal = refuse(
    'several-studies',
    'These are people of several studies. Added up as if they were of one, they can say the opposite of what each study found.',
  )
  return Object.fromEntries(designs.map((design) => [design, refusal]))
}

function noSecondGroup(designs: readonly StudyDesignCode[]): Partial<Record<StudyDesignCode, Refusal>> {
  const refusal = refuse(
    'no-second-group',
    'A study of this design has no second group: two numbers of it mostly come from the same people, before and after.',
  )
  return Object.fromEntries(designs.map((design) => [design, refusal]))
}
