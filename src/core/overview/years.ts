import type { EvidenceRow } from '../table/evidence-table.ts'
import { answered, breakdown, type Breakdown, type StudyIds } from './breakdown.ts'

/** Years of publication from the first to the last, those without a study too. */
export interface YearsShown {
  readonly bars: readonly YearBar[]
  /** By the labels of the bars. */
  readonly studies: Breakdown
}

export interface YearBar {
  /** "2021", or "2010–2014" where the years are many. */
  readonly label: string
  readonly studyIds: StudyIds
}

/** As many have room, with their years below them, in half of a small window. */
const mostBars = 15
const steps = [1, 2, 5, 10, 20, 50, 100, 500] as const

/** Studies by their year of publication; several years are one bar where there would be more than fifteen. */
export function byYear(rows: readonly EvidenceRow[]): YearsShown {
  let [first, last] = [Infinity, -Infinity]
  for (const row of rows) {
    const year = row.cells.year?.number
    if (year === undefined) continue
    first = Math.min(first, year)
    last = Math.max(last, year)
  }
  const starts = first === Infinity ? [] : startsOf(first, last)
  const step = stepOf(first, last)
  const labels = starts.map((start) => labelOf(start, step))
  const studies = breakdown(rows, labels, ({ cells }) => {
    const year = cells.year?.number
    return year === undefined
      ? { kind: 'open', why: 'no-year' }
      : { kind: 'confirmed', answer: labelOf(Math.floor(year / step) * step, step) }
  })
  return { bars: labels.map((label) => ({ label, studyIds: answered(studies, label).confirmed })), studies }
}

function startsOf(first: number, last: number): readonly number[] {
  const step = stepOf(first, last)
  const from = Math.floor(first / step)
  return Array.from({ length: Math.floor(last / step) - from + 1 }, (_, index) => (from + index) * step)
}

function stepOf(first: number, last: number): number {
  return steps.find((step) => Math.floor(last / step) - Math.floor(first / step) < mostBars) ?? steps.at(-1)!
}

function labelOf(start: number, step: number): string {
  return step === 1 ? String(start) : `${start}–${start + step - 1}`
}
