import { formatCount } from '#core/format-count.ts'
import { selectionInWords } from '#core/report/selection-words.ts'
import type { ExportScope } from '#renderer/background/exporting.ts'

/** Which studies a file holds, as it says itself: "12 of 14 studies: Year 2020 to 2024; 1 retracted study was left out". */
export function scopeInWords({
  scope,
  count,
  all,
  filters,
  leftOut,
}: {
  readonly scope: ExportScope['id']
  /** Studies in the file. */
  readonly count: number
  /** Studies in the library. */
  readonly all: number
  /** Of the screen, in words; they speak of `shown` alone. */
  readonly filters: readonly string[]
  /** Retracted studies that were left out. */
  readonly leftOut: number
}): string {
  const left = leftOut > 0 ? `; ${formatCount(leftOut, 'retracted study was', 'retracted studies were')} left out` : ''
  const why = scope === 'chosen' ? ', chosen by the writer' : ''
  return `${selectionInWords(count, all, scope === 'shown' ? filters.join('; ') : '')}${why}${left}`
}
