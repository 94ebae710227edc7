import type { StudyDesignCode } from '#core/model/study-design.ts'

/** An invented abstract with the design that a careful reader would give it. */
export interface DesignWording {
  readonly title: string
  readonly text: string
  /** Any of these is right. */
  readonly designs?: readonly StudyDesignCode[]
  /** Where no code fits: none of these may come first. */
  readonly never?: readonly StudyDesignCode[]
  /** Written before the rules and not looked at while they were made. */
  readonly setAside?: boolean
}
