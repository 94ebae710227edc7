/** How much of its words a row shows. */
export type Density = 'compact' | 'comfortable' | 'whole'

/** The densities in the order of lists, by name. */
export const densityWords: Readonly<Record<Density, string>> = {
  compact: 'Compact: one line',
  comfortable: 'Comfortable: two lines',
  whole: 'Whole: up to six lines',
}

/** The most lines of a cell's words, of a suggestion, of the quieter words under them (0: none), and the height of a row at least, in CSS pixels (cell-view.module.css). */
interface DensityLines {
  readonly words: number
  readonly suggestion: number
  readonly detail: number
  readonly rowHeight: number
}

export const densityLines: Readonly<Record<Density, DensityLines>> = {
  compact: { words: 1, suggestion: 1, detail: 0, rowHeight: 30 },
  comfortable: { words: 2, suggestion: 2, detail: 1, rowHeight: 46 },
  whole: { words: 6, suggestion: 4, detail: 2, rowHeight: 46 },
}
