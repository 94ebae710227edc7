import type { StudyIds } from '../breakdown.ts'

/** Something that a chart draws, and that the keyboard stops at. */
export interface ChartMark {
  /** Unique within its chart. */
  readonly key: string
  /** All that it shows, in words: "Ferrand 2021, cohort, 140 people, paid by a charity". */
  readonly label: string
  /** The studies it stands for; none where it is a gap. */
  readonly studyIds: StudyIds
}

/** What a chart says, in words made from its data: the title and text alternative of the picture. */
export interface ChartWords {
  readonly title: string
  readonly description: string
}

/** A chart as a table of the same data: what is read aloud, copied and exported. Every row has a cell for each column. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
