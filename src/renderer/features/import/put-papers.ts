import type { Paper } from '#core/model/study.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { db } from '#renderer/db/current.ts'
import { host } from '#renderer/host/current-host.ts'
import type { PreviewRow } from './preview/preview.ts'

/** What became of the PDFs of an import. */
interface PutPapers {
  readonly papers: readonly { readonly paper: Paper; readonly row: PreviewRow }[]
  /** Papers that were not taken, each with the reason. */
  readonly problems: readonly string[]
  /** Ids of new studies that would hold nothing but a PDF that is there already: they are not to be written. */
  readonly repeated: ReadonlySet<string>
}

/** Puts the bytes of the ticked PDFs into the library's folder. Fails where one cannot be written, or the import was stopped. */
export async function putPapers(
  rows: readonly PreviewRow[],
  studyIds: ReadonlyMap<string, string>,
  addedAt: string,
  options: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<Result<PutPapers>> {
  const papers = new Map<string, { readonly paper: Paper; readonly row: PreviewRow }>()
  const problems: string[] = []
  const repeated = new Set<string>()
  let done = 0
  for (const row of rows) {
    if (!row.ticked || !row.paper) continue
    if (options.signal.aborted) return fail('cancelled', 'The import was cancelled. Nothing was imported.')
    options.onProgress(done++)
    const { file } = row.paper
    const studyId = studyOfPaper(rows, row, studyIds)
    if (!studyId) {
      problems.push(`${file.name}: the reference it belongs to is not ticked.`)
      continue
    }
    const kept = await host.putPaper({ bytes: new Uint8Array(await file.blob.arrayBuffer()) })
    if (!kept.ok) return fail(kept.kind, `${file.name}: ${kept.message} Nothing was imported.`, kept.detail)
    const { sha256, sizeBytes } = kept.value
    const already = (await db().papers.get(sha256)) ?? papers.get(sha256)?.paper
    if (already) {
      problems.push(`${file.name}: this PDF is already in the library as ${already.fileName}.`)
      if (!row.attachTo) repeated.add(studyId)
      continue
    }
    const { pageCount } = row.paper.read.text
    papers.set(sha256, { paper: { sha256, studyId, fileName: file.name, sizeBytes, pageCount, addedAt }, row })
  }
  return ok({ papers: [...papers.values()], problems, repeated })
}

/** The study that a PDF goes to; undefined where its reference is not imported. */
function studyOfPaper(
  rows: readonly PreviewRow[],
  row: PreviewRow,
  studyIds: ReadonlyMap<string, string>,
): string | undefined {
  if (row.attachTo?.where === 'library') return row.attachTo.id
  return studyIds.get(row.attachTo?.id ?? row.id) ?? studyOfUnticked(rows, row)
}

/** A PDF whose row is not imported, because the library has its study already, goes to that study. */
function studyOfUnticked(rows: readonly PreviewRow[], paper: PreviewRow): string | undefined {
  const home = rows.find((row) => row.id === paper.attachTo?.id)
  return home?.duplicate?.where === 'library' && home.duplicate.relation === 'duplicate' ? home.duplicate.id : undefined
}
