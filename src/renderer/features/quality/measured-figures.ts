import figures from './measured-figures.json' with { type: 'json' }

/** A figure that `npm run eval -- --publish` measured on the evaluation sets, with what it is and what was aimed at. */
export interface MeasuredFigure {
  /** The evaluation's own name: "A1.F1". */
  readonly id: string
  readonly group: 'Suggestions' | 'Papers' | 'Imports'
  readonly label: string
  /** 0 to 1. */
  readonly value: number
  /** How many texts, records or files it was measured on. */
  readonly count: number
  /** What we aim at, 0 to 1. */
  readonly target: number
  /** What others published, or a simple rule reaches, in words. */
  readonly compare?: string
}

/** The day of the measurement, ISO, and the figures in the order of the page; weak ones too. */
export const measuredFigures: { readonly measuredAt: string; readonly figures: readonly MeasuredFigure[] } = {
  measuredAt: figures.measuredAt,
  figures: figures.figures as readonly MeasuredFigure[],
}
