import type { DrawnChart } from '#charts/drawn-chart.ts'
import { formatCount } from '#core/format-count.ts'
import { inWords } from '#core/in-words.ts'
import type { Failure, Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'

/** What a chart can be saved as. */
export const chartFileTypes = {
  svg: 'SVG, for print and drawing programs',
  png: 'PNG, for documents',
  csv: 'CSV, the data',
} as const

export type ChartFileType = keyof typeof chartFileTypes

/** The files of all charts, and what of them could not be made. */
export interface ChartFiles {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly missing: readonly (Failure & { readonly type: ChartFileType; readonly title: string })[]
}

/** Each chart as each type. One that cannot be made keeps none of the others back. */
export async function filesOfCharts(
  charts: readonly DrawnChart[],
  bytesOf: (chart: DrawnChart, type: ChartFileType) => Promise<Result<Uint8Array>>,
): Promise<ChartFiles> {
  const files: ChartFiles['files'][number][] = []
  const missing: ChartFiles['missing'][number][] = []
  for (const chart of charts) {
    const { title } = chart.words
    for (const type of Object.keys(chartFileTypes) as ChartFileType[]) {
      const bytes = await bytesOf(chart, type)
      if (bytes.ok) files.push({ name: `${safeFileName(title, chart.id)}.${type}`, bytes: bytes.value })
      else missing.push({ ...bytes, type, title })
    }
  }
  return { files, missing }
}

/** What the files of so many charts are: "4 charts, each as SVG, PNG and data, but without the PNG of “Timeline”. It could not be drawn." */
export function filesInWords(charts: number, missing: ChartFiles['missing']): string {
  const all = `${formatCount(charts, 'chart')}, each as SVG, PNG and data`
  if (missing.length === 0) return `${all}.`
  const lacking = missing.map(({ type, title }) => `the ${type.toUpperCase()} of “${title}”`)
  const reasons = new Set(missing.map(({ message }) => message))
  return `${all}, but without ${inWords(lacking)}. ${[...reasons].join(' ')}`
}
