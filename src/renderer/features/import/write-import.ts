import { formatCount } from '#core/format-count.ts'
import { mergeReferences } from '#core/references/duplicates/merge.ts'
import type { StoredChange } from '#core/model/change.ts'
import { newStudy, studyId } from '#core/model/new-study.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { Paper, Study } from '#core/model/study.ts'
import { inboxLibraryName } from '#renderer/background/import-inbox.ts'
import { keepReadPaper } from '#renderer/background/read-papers.ts'
import { commitInParts, type RowEdit } from '#renderer/db/commit.ts'
import { db } from '#renderer/db/current.ts'
import { host } from '#renderer/host/current-host.ts'
import { isFictional } from './read-inbox.ts'
import type { PreviewRow } from './preview/preview.ts'
import { expandRow } from './preview/expand-row.ts'

/** What an import did. */
interface ImportReport {
  readonly studies: number
  readonly papers: number
  /** Records merged into studies that were there. */
  readonly merged: number
  /** Papers that were not taken, each with the reason. */
  readonly problems: readonly string[]
  /** The last change that was written; null where there was nothing to write. */
  readonly change: StoredChange | null
}

/** Writes the ticked rows: the bytes of PDFs first, then everything else as one change, so that one undo takes it all back. */
export async function writeImport(
  rows: readonly PreviewRow[],
  options: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<Result<ImportReport>> {
  const ticked = rows.filter((row) => row.ticked)
  const addedAt = new Date().toISOString()
  const studyIds = new Map<string, string>()
  const studies: Study[] = []
  const slim = new Map<string, PreviewRow>()
  const mergedInto = await mergedStudies(ticked)
  for (const row of ticked) {
    if (row.attachTo) continue
    if (row.mergeInto && mergedInto.has(row.mergeInto.studyId)) {
      studyIds.set(row.id, row.mergeInto.studyId)
      continue
    }
    const id = studyId(addedAt, studies.length, crypto.randomUUID())
    studyIds.set(row.id, id)
    const study = newStudy({
      id,
      addedAt,
      reference: row.reference,
      origin: row.origin,
      problems: row.problems,
      fictional: isFictional(row),
    })
    studies.push(row.merged ? { ...study, merged: row.merged } : study)
    if (row.compressed) slim.set(id, row)
  }
  const papers: Paper[] = []
  const problems: string[] = []
  const read = new Map<string, PreviewRow>()
  let done = 0
  for (const row of ticked) {
    if (!row.paper) continue
    if (options.signal.aborted) return fail('cancelled', 'The import was cancelled. Nothing was imported.')
    options.onProgress(done++)
    const studyId =
      row.attachTo?.where === 'library'
        ? row.attachTo.id
        : (studyIds.get(row.attachTo?.id ?? row.id) ?? studyOfUnticked(rows, row))
    if (!studyId) {
      problems.push(`${row.paper.file.name}: the reference it belongs to is not ticked.`)
      continue
    }
    const kept = await host.putPaper({ bytes: new Uint8Array(await row.paper.file.blob.arrayBuffer()) })
    if (!kept.ok) return fail(kept.kind, `${row.paper.file.name}: ${kept.message} Nothing was imported.`, kept.detail)
    const { sha256, sizeBytes } = kept.value
    const already = (await db().papers.get(sha256)) ?? papers.find((paper) => paper.sha256 === sha256)
    if (already) {
      problems.push(`${row.paper.file.name}: this PDF is already in the library as ${already.fileName}.`)
      const alone = studies.findIndex((study) => study.id === studyId)
      if (!row.attachTo && alone >= 0) studies.splice(alone, 1)
      continue
    }
    papers.push({
      sha256,
      studyId,
      fileName: row.paper.file.name,
      sizeBytes,
      pageCount: row.paper.read.text.pageCount,
      addedAt,
    })
    read.set(sha256, row)
  }
  if (studies.length + papers.length + mergedInto.size === 0)
    return ok({ studies: 0, papers: 0, merged: 0, problems, change: null })
  const name = inboxLibraryName()
  const edits: RowEdit[] = [
    ...(name && !(await db().settings.get('library-name'))
      ? [{ table: 'settings', key: 'library-name', after: { id: 'library-name', value: name } } as const]
      : []),
    ...[...mergedInto.values(), ...studies].map(
      (study) => ({ table: 'studies', key: study.id, after: study }) as const,
    ),
    ...papers.map((paper) => ({ table: 'papers', key: paper.sha256, after: paper }) as const),
  ]
  // The texts are there already: keep them first, or the background would read every paper a second time.
  for (const paper of papers) await keepReadPaper(paper, read.get(paper.sha256)!.paper!.read)
  // Each part gets the long texts of its records when it is written, so that they never lie in memory for all.
  const complete = (edit: RowEdit): RowEdit => {
    const row = slim.get(edit.key)
    if (!row || edit.table !== 'studies') return edit
    const { reference, origin } = expandRow(row)
    return { ...edit, after: { ...(edit.after as Study), reference, origin } }
  }
  const written = await commitInParts(importLabel(studies.length, papers.length, mergedInto.size), edits, {
    ...options,
    complete,
  })
  return written.ok
    ? ok({ studies: studies.length, papers: papers.length, merged: mergedInto.size, problems, change: written.value })
    : written
}

/** What was imported, in words: "2 studies and 1 paper". */
export function importedWords(studies: number, papers: number, merged: number): string {
  return [
    studies > 0 && formatCount(studies, 'study', 'studies'),
    papers > 0 && formatCount(papers, 'paper'),
    merged > 0 && formatCount(merged, 'merged record'),
  ]
    .filter(Boolean)
    .join(' and ')
}

function importLabel(studies: number, papers: number, merged: number): string {
  return `Imported ${importedWords(studies, papers, merged)}`
}

/** The studies of the library that rows are merged into, as they will be. A study that went meanwhile is left out: its row comes in alone. */
async function mergedStudies(ticked: readonly PreviewRow[]): Promise<ReadonlyMap<string, Study>> {
  const studies = new Map<string, Study>()
  for (const row of ticked) {
    if (!row.mergeInto) continue
    const { studyId, choices } = row.mergeInto
    const study = studies.get(studyId) ?? (await db().studies.get(studyId))
    if (!study) continue
    const { reference } = mergeReferences(study.reference, row.reference, choices)
    studies.set(studyId, {
      ...study,
      reference,
      merged: [...(study.merged ?? []), { reference: row.reference, origin: row.origin }, ...(row.merged ?? [])],
    })
  }
  return studies
}

/** A PDF whose row is not imported, because the library has its study already, goes to that study. */
function studyOfUnticked(rows: readonly PreviewRow[], paper: PreviewRow): string | undefined {
  const home = rows.find((row) => row.id === paper.attachTo?.id)
  return home?.duplicate?.where === 'library' && home.duplicate.relation === 'duplicate' ? home.duplicate.id : undefined
}
