/** The colours that a picture is drawn with: the screen's tokens, or fixed ones in a file. None of them says anything alone. */
export interface ChartPaint {
  readonly text: string
  readonly quietText: string
  readonly line: string
  readonly ground: string
  /** The outline of marks, and of what is filled, hatched or hollow. */
  readonly mark: string
  readonly fill: string
  readonly warning: string
  readonly bad: string
}

/** As the screen has it: it follows the theme. */
export const screenPaint: ChartPaint = {
  text: 'var(--desk-text-1)',
  quietText: 'var(--desk-text-2)',
  line: 'var(--desk-line-strong)',
  ground: 'var(--desk-surface)',
  mark: 'var(--field-F)',
  fill: 'color-mix(in srgb, var(--field-F) 72%, var(--desk-surface))',
  warning: 'var(--desk-warning-text)',
  bad: 'var(--desk-bad)',
}

/** On white, for files: the light theme's colours as plain values, which every program reads. */
export const filePaint: ChartPaint = {
  text: '#211f1b',
  quietText: '#524e46',
  line: '#ccc6bb',
  ground: '#ffffff',
  mark: '#04725a',
  fill: '#4a9a86',
  warning: '#7e4c00',
  bad: '#9c2730',
}
