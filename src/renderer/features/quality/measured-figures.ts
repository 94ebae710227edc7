import figures from './measured-figures.json' with { type: 'json' }

/** What a figure was measured on: texts that were not at hand when rules and weights were made, each text by weights fitted without it, or the texts they were made with. */
export type FigureBasis = 'never-seen' | 'cross-validated' | 'fitted-on'

/** A figure that `npm run eval -- --publish` wrote down, with what it is and what was aimed at. */
export interface MeasuredFigure {
  readonly id: string
  readonly group: 'Suggestions' | 'Papers' | 'Imports'
  readonly label: string
  readonly basis: FigureBasis
  /** 0 to 1. */
  readonly value: number
  /** How many texts, records or files it was measured on. */
  readonly count: number
  /** What we aim at, 0 to 1; absent where there is no aim, and for figures that promise nothing. */
  readonly target?: number
  /** What others published, or a simple rule reaches, in words; of texts never seen only. */
  readonly compare?: string
}

interface MeasuredFigures {
  /** The day of the measurement, ISO, of the figures that are not of sets never seen. */
  readonly measuredAt: string
  readonly neverSeenAt: string | null
  /** In the order of the page: what was never seen first; weak ones too. */
  readonly figures: readonly MeasuredFigure[]
}

/** The figures that the page of quality shows. */
export const measuredFigures = figures as MeasuredFigures
