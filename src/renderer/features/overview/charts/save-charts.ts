import { chartCsv, copiedChart } from '#charts/chart-table-files.ts'
import type { DrawnChart } from '#charts/drawn-chart.ts'
import type { SvgFile } from '#charts/svg-file.ts'
import { zipOf } from '#core/report/zip-in-pieces.ts'
import { ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { libraryName } from '#renderer/background/export-report.ts'
import { copyPicture, copyTextAndHtml } from '#renderer/background/copy-text.ts'
import { pngOfSvg } from '#renderer/background/png-of-svg.ts'
import { showToast } from '#renderer/background/toast.ts'
import { host } from '#renderer/host/current-host.ts'
import { filesInWords, filesOfCharts, type ChartFileType } from './chart-files.ts'

/** Asks where to keep one chart, and tells what came of it. */
export async function saveChart(chart: DrawnChart, type: ChartFileType): Promise<void> {
  const library = await libraryName()
  const bytes = await bytesOf(chart, type, library)
  const stem = safeFileName(`${library} ${chart.words.title}`, 'Chart')
  tell(bytes.ok ? await host.saveFile({ suggestedName: `${stem}.${type}`, bytes: bytes.value }) : bytes)
}

/** Asks where to keep all charts, each as picture and data in one zip, and tells what came of it. */
export async function saveAllCharts(charts: readonly DrawnChart[]): Promise<void> {
  if (charts.length === 0)
    return showToast({
      kind: 'problem',
      message: 'There is no chart yet. Confirm the design or the payer of a study first.',
    })
  const library = await libraryName()
  const { files, missing } = await filesOfCharts(charts, (chart, type) => bytesOf(chart, type, library))
  const zip = await zipOf(files)
  const suggestedName = `${safeFileName(library, 'Library')} charts.zip`
  const saved = zip.ok ? await host.saveFile({ suggestedName, bytes: zip.value }) : zip
  tell(saved, ` with ${filesInWords(charts.length, missing)}`, missing.length === 0)
}

/** Puts the picture of a chart on the clipboard, with its data for programs that take text, and says so. */
export async function copyChart(chart: DrawnChart): Promise<void> {
  const png = libraryName().then(async (library) => pngOfSvg(await svgOf(chart, library)))
  await copyPicture(png, copiedChart(chart.table).tsv, `Copied “${chart.words.title}” as a picture`)
}

/** Puts the data of a chart on the clipboard, as text and as a table, and says so. */
export function copyChartData({ words, table }: DrawnChart): void {
  const { tsv, html } = copiedChart(table)
  copyTextAndHtml({ text: tsv, html }, `Copied the data of “${words.title}”`)
}

async function bytesOf(chart: DrawnChart, type: ChartFileType, library: string): Promise<Result<Uint8Array>> {
  if (type === 'csv') return ok(new TextEncoder().encode(chartCsv(chart.table)))
  const svg = await svgOf(chart, library)
  if (type === 'svg') return ok(new TextEncoder().encode(svg.text))
  const png = await pngOfSvg(svg)
  return png.ok ? ok(new Uint8Array(await png.value.arrayBuffer())) : png
}

// What draws files is not carried by the screen.
async function svgOf(chart: DrawnChart, library: string): Promise<SvgFile> {
  const { svgFile } = await import('#charts/svg-file.ts')
  return svgFile(chart, library)
}

function tell(saved: Result<{ readonly savedAs: string } | null>, details = '.', isWhole = true): void {
  if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
  else if (saved.value)
    showToast({ kind: isWhole ? 'done' : 'problem', message: `Saved ${saved.value.savedAs}${details}` })
}
