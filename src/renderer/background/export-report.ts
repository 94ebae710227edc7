import { appVersion } from '#core/app-version.ts'
import { formatCount } from '#core/format-count.ts'
import type { Paper } from '#core/model/study.ts'
import type { ReportAbout, ReportChart } from '#core/report/evidence-report.ts'
import type { ExportFormat, ExportOptions } from '#core/report/export-format.ts'
import { wantsCharts } from '#core/report/formats/charts-option.ts'
import { wantsPictures } from '#core/report/formats/pictures-option.ts'
import { findingKey } from '#core/report/look-up-quotes.ts'
import { quoteChecksInWords } from '#core/report/report-words.ts'
import type { DetailsOf } from '#core/report/study-details.ts'
import { wantedQuotes } from '#core/report/wanted-quotes.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { currentLibrary, db } from '../db/current.ts'
import { host } from '../host/current-host.ts'
import type { ReportPart, WrittenExport } from '../workers/export-messages.ts'
import { startLookUps, studiesAtOnce, type LookUpRequest, type QuoteLookUps } from './quote-look-ups.ts'
import { drawQuotePictures } from './quote-pictures.ts'
import { currentDetails } from './report-details.ts'
import type { ExportWork } from '../workers/export-work.ts'
import { startTask } from './tasks.ts'
import { showToast } from './toast.ts'

/** What an export of a table is told beside its format. */
export interface ExportRequest {
  /** The rows and columns, in their order. */
  readonly table: EvidenceTable
  readonly options?: ExportOptions
  readonly about: Pick<ReportAbout, 'selection' | 'withSuggestions' | 'withNotes' | 'asOf'>
  /** The name of the file without its ending: any text, made safe here. */
  readonly fileName: string
  /** What the table does not hold of its studies, where that is not as they are now. */
  readonly details?: DetailsOf
  /** Where quotes were looked up already; it is ended here. */
  readonly lookUps?: QuoteLookUps
}

/**
 * Looks the quotes up, writes the file, and asks where to keep it, with progress and cancel in the tray. What went wrong, and what was made,
 * is told in a toast.
 */
export async function exportReport(request: ExportRequest & { readonly format: ExportFormat }): Promise<void> {
  const { format, fileName, lookUps = startLookUps() } = request
  const written = await writtenReport(request, lookUps)
  lookUps.end()
  if (!written.ok) {
    const isStopped = written.kind === 'cancelled'
    showToast({ kind: isStopped ? 'done' : 'problem', message: written.message })
    return
  }
  const { bytes, studies, quoteChecks, pictures } = written.value
  const saved = await host.saveFile({
    suggestedName: `${safeFileName(fileName, 'Evidence')}.${format.extension}`,
    bytes,
  })
  if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
  else if (saved.value)
    showToast({
      kind: 'done',
      message: `Exported ${formatCount(studies, 'study', 'studies')} as ${saved.value.savedAs}. ${[quoteChecksInWords(quoteChecks), ...(pictures === null ? [] : [pictures])].join('. ')}.`,
    })
}

/** The name of the library, or of its folder where it has none. */
export async function libraryName(): Promise<string> {
  const named = (await db().settings.get('library-name'))?.value
  return typeof named === 'string' && named.trim() !== '' ? named : currentLibrary().info.folderName
}

async function writtenReport(
  request: ExportRequest & { readonly format: ExportFormat },
  lookUps: QuoteLookUps,
): Promise<Result<WrittenExport>> {
  const stopping = new AbortController()
  const stop = () => {
    stopping.abort()
    lookUps.end()
  }
  const work = lookUps.work()
  const handed = await handOver(request, lookUps, work, stop, stopping.signal)
  return handed.ok ? write(request, work, stop) : handed
}

/** Hands all rows to the worker, once their quotes are looked up. */
async function handOver(
  { table, about, details, options = {} }: ExportRequest,
  lookUps: QuoteLookUps,
  work: ExportWork,
  stop: () => void,
  signal: AbortSignal,
): Promise<Result<null>> {
  const withPictures = wantsPictures(options)
  const what = withPictures ? 'Looking up and drawing quotes, study' : 'Looking up quotes, study'
  const task = startTask(what, table.rows.length, stop)
  try {
    for (let start = 0; start < table.rows.length; start += studiesAtOnce) {
      const rows = table.rows.slice(start, start + studiesAtOnce)
      const detailsOf = details ?? (await currentDetails(rows.map(({ studyId }) => studyId)))
      const part = {
        table: { columns: table.columns, rows },
        withSuggestions: about.withSuggestions,
        details: detailsOf,
      }
      const lookedUp = await lookUps.lookUp(part, { signal })
      const told = (paper: Paper) =>
        task.update({ done: start + rows.findIndex(({ studyId }) => studyId === paper.studyId), at: paper.fileName })
      const taken = lookedUp.ok
        ? await work.add(await partOf(part, lookUps, withPictures ? told : null, signal))
        : lookedUp
      if (signal.aborted) return fail('cancelled', 'The export was stopped. Nothing was written.')
      if (!taken.ok) return taken
      task.update({ done: start + rows.length })
    }
    return ok(null)
  } finally {
    task.end()
  }
}

async function write(
  request: ExportRequest & { readonly format: ExportFormat },
  work: ExportWork,
  stop: () => void,
): Promise<Result<WrittenExport>> {
  const { table, about, format, options = {} } = request
  const task = startTask(`Writing ${format.label}, %`, 100, stop)
  try {
    const name = await libraryName()
    return await work.write(
      {
        columns: table.columns,
        charts: await chartsFor(request, name),
        about: { ...about, libraryName: name, madeAt: new Date().toISOString(), madeBy: appVersion },
        formatId: format.id,
        options,
      },
      (share) => task.update({ done: Math.round(100 * share) }),
    )
  } finally {
    task.end()
  }
}

// What draws charts is loaded where it is needed.
async function chartsFor(
  { table, format, options = {}, details }: ExportRequest & { readonly format: ExportFormat },
  name: string,
): Promise<readonly ReportChart[]> {
  if (!wantsCharts(format.options, options)) return []
  const { reportCharts } = await import('./report-charts.ts')
  const outcomes = details
    ? table.rows.flatMap(({ studyId }) => details(studyId)?.outcomes ?? [])
    : await db().outcomes.toArray()
  return reportCharts(table, outcomes, name)
}

/** Rows with what goes with them; `onPaper` hears of the papers whose quotes are drawn, null where none are. A study that was removed meanwhile is not among them. */
async function partOf(
  { table: { columns, rows: all }, withSuggestions, details }: Required<LookUpRequest>,
  lookUps: QuoteLookUps,
  onPaper: ((paper: Paper) => void) | null,
  signal: AbortSignal,
): Promise<ReportPart> {
  const rows = all.filter(({ studyId }) => details(studyId) !== null)
  const wanted = wantedQuotes({ table: { rows, columns }, detailsOf: details, withSuggestions })
  return {
    rows,
    details: rows.flatMap(({ studyId }) => details(studyId) ?? []),
    findings: wanted.flatMap((quote) => {
      const finding = lookUps.findingOf(quote)
      return finding ? [[findingKey(quote.paper?.sha256 ?? '', quote.anchor), finding] as const] : []
    }),
    pictures: onPaper
      ? await drawQuotePictures(wanted, (quote) => lookUps.findingOf(quote)?.check ?? 'no-pdf', { onPaper, signal })
      : new Map(),
  }
}
