import { appVersion } from '#core/app-version.ts'
import { formatCount } from '#core/format-count.ts'
import type { QuoteCheck, ReportAbout } from '#core/report/evidence-report.ts'
import type { ExportFormat, ExportOptions } from '#core/report/export-format.ts'
import { lookUpQuote } from '#core/report/look-up-quotes.ts'
import { detailsFrom, makeReport, wantedQuotes, type StudyDetails } from '#core/report/make-report.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { currentLibrary, db } from '../db/current.ts'
import { groupBy } from '#core/group-by.ts'
import { host } from '../host/current-host.ts'
import { showToast } from './toast.ts'

/** What an export of a table is told beside its format. */
export interface ExportRequest {
  /** The rows and columns, in their order. */
  readonly table: EvidenceTable
  readonly format: ExportFormat
  readonly options?: ExportOptions
  readonly about: Pick<ReportAbout, 'selection' | 'withSuggestions' | 'withNotes' | 'asOf'>
  /** In the proposed name, behind the library's. */
  readonly what?: string
  /** What the table does not hold of its studies, where that is not as they are now. */
  readonly details?: (studyId: string) => StudyDetails
}

/** Looks the quotes up, writes the file, and asks where to keep it. What went wrong, and what was made, is told in a toast. */
export async function exportReport(request: ExportRequest): Promise<void> {
  const { table, format, options = {}, what = 'evidence table' } = request
  const report = await reportOf(request)
  const saved = await host.saveFile({
    suggestedName: `${safeFileName(await libraryName(), 'Library')} ${what}.${format.extension}`,
    bytes: await format.write(report, options),
  })
  if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
  else if (saved.value)
    showToast({
      kind: 'done',
      message: `Exported ${formatCount(table.rows.length, 'study', 'studies')} as ${saved.value.savedAs}.`,
    })
}

async function reportOf({ table, about, details }: ExportRequest) {
  const detailsOf = details ?? (await currentDetails(table.rows.map(({ studyId }) => studyId)))
  const checks = await checksOf({ table, detailsOf, about })
  return makeReport({
    table,
    detailsOf,
    findingOf: ({ studyId, columnId, exact }) => ({ check: checks.get(keyOf(studyId, columnId, exact)) ?? 'no-pdf' }),
    about: { ...about, libraryName: await libraryName(), madeAt: new Date().toISOString(), madeBy: appVersion },
  })
}

/** What came of looking the quotes up, a paper at a time. */
async function checksOf(source: Parameters<typeof wantedQuotes>[0]): Promise<ReadonlyMap<string, QuoteCheck>> {
  const checks = new Map<string, QuoteCheck>()
  for (const [sha256, quotes] of groupBy(wantedQuotes(source), ({ paper }) => paper?.sha256 ?? '')) {
    const text = sha256 === '' ? undefined : await db().pageTexts.get(sha256)
    const atHand = text ? (text.noTextLayer ? 'no-text' : text.paper) : null
    for (const { studyId, columnId, exact, anchor } of quotes)
      checks.set(keyOf(studyId, columnId, exact), lookUpQuote(atHand, anchor))
  }
  return checks
}

function keyOf(studyId: string, columnId: string, exact: string): string {
  return JSON.stringify([studyId, columnId, exact])
}

/** The rows of these studies as they are now. */
async function currentDetails(ids: readonly string[]): Promise<(studyId: string) => StudyDetails> {
  const [studies, papers, tags] = await db().transaction('r', ['studies', 'papers', 'tags'], () =>
    Promise.all([
      db().studies.bulkGet([...ids]),
      db().papers.where('studyId').anyOf(ids).toArray(),
      db().tags.where('studyId').anyOf(ids).toArray(),
    ]),
  )
  return detailsFrom(
    studies.filter((study) => study !== undefined),
    papers,
    tags,
  )
}

/** What the library is called: by the writer, else its folder's name. */
export async function libraryName(): Promise<string> {
  const named = (await db().settings.get('library-name'))?.value
  return typeof named === 'string' && named.trim() !== '' ? named : currentLibrary().info.folderName
}
