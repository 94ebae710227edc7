import type { StudyDesignCode } from '#core/model/study-design.ts'

/** An invented title and abstract (or short paper) with what a careful reader would note: no such study was done. */
export interface InventedStudy {
  readonly title: string
  /** The design, or several where careful readers would differ. */
  readonly design: readonly StudyDesignCode[]
  /** Headline numbers that a reader would accept; empty where there is none to show. */
  readonly sizes: readonly number[]
  /** Words of the sentence that tells the design best; left out where several do. */
  readonly states?: string
  readonly text: string
}
