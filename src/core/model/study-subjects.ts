import { studyDesign, type StudyDesignCode } from './study-design.ts'

/** In whom or what a study was done. */
export type StudySubjects = 'people' | 'animals' | 'laboratory' | 'other-studies'

/** In whom or what studies of this design are done; null where the design does not tell (models, protocols, opinions). */
export function subjectsOf(code: StudyDesignCode): StudySubjects | null {
  if (code === 'ANIM') return 'animals'
  if (code === 'LAB' || code === 'EXV') return 'laboratory'
  const { group } = studyDesign(code)
  if (group === 'Reviews') return 'other-studies'
  return group === 'Randomised trials' || group === 'Other trials' || group === 'Observational studies'
    ? 'people'
    : null
}

/** Whether a study of this design has not been done yet, so that its people are planned. */
export function isPlan(code: StudyDesignCode): boolean {
  return code === 'PROT'
}
