import { formatCount } from '#core/format-count.ts'
import { mergeReferences } from '#core/references/duplicates/merge.ts'
import type { StoredChange } from '#core/model/change.ts'
import { newStudy, studyId } from '#core/model/new-study.ts'
import { ok, type Result } from '#core/result.ts'
import type { Study } from '#core/model/study.ts'
import { inboxLibraryName } from '#renderer/background/import-inbox.ts'
import { keepReadPaper } from '#renderer/background/read-papers.ts'
import { commitInParts, type RowEdit } from '#renderer/db/commit.ts'
import { db } from '#renderer/db/current.ts'
import { putPapers } from './put-papers.ts'
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

/** Writes the ticked rows: the bytes of PDFs first, then everything else as one change, so that one undo reverts it all. */
export async function writeImport(
  rows: readonly PreviewRow[],
  options: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<Result<ImportReport>> {
  const ticked = rows.filter((row) => row.ticked)
  const addedAt = new Date().toISOString()
  const mergedInto = await mergedStudies(ticked)
  const added = newStudies(ticked, mergedInto, addedAt)
  const put = await putPapers(rows, added.studyIds, addedAt, options)
  if (!put.ok) return put
  const { papers, problems, repeated } = put.value
  const studies = added.studies.filter((study) => !repeated.has(study.id))
  if (studies.length + papers.length + mergedInto.size === 0)
    return ok({ studies: 0, papers: 0, merged: 0, problems, change: null })
  const edits: readonly RowEdit[] = [
    ...(await libraryNameEdit()),
    ...[...mergedInto.values(), ...studies].map(
      (study) => ({ table: 'studies', key: study.id, after: study }) as const,
    ),
    ...papers.map(({ paper }) => ({ table: 'papers', key: paper.sha256, after: paper }) as const),
  ]
  // The texts are there already: keep them first, or the background would read every paper a second time.
  for (const { paper, row } of papers) await keepReadPaper(paper, row.paper!.read)
  const written = await commitInParts(importLabel(studies.length, papers.length, mergedInto.size), edits, {
    ...options,
    // Each part gets the long texts of its records when it is written, so that they never lie in memory for all.
    complete: (edit) => withLongTexts(edit, added.compressed.get(edit.key)),
  })
  return written.ok
    ? ok({ studies: studies.length, papers: papers.length, merged: mergedInto.size, problems, change: written.value })
    : written
}

/** The studies that ticked rows become, the study of every row by the row's id, and the rows of studies whose long texts are still compressed. */
function newStudies(
  ticked: readonly PreviewRow[],
  mergedInto: ReadonlyMap<string, Study>,
  addedAt: string,
): {
  readonly studies: readonly Study[]
  readonly studyIds: ReadonlyMap<string, string>
  readonly compressed: ReadonlyMap<string, PreviewRow>
} {
  const studies: Study[] = []
  const studyIds = new Map<string, string>()
  const compressed = new Map<string, PreviewRow>()
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
    if (row.compressed) compressed.set(id, row)
  }
  return { studies, studyIds, compressed }
}

/** Names a library that has no name yet as the inbox says (the sample has a name of its own). */
async function libraryNameEdit(): Promise<readonly RowEdit[]> {
  const name = inboxLibraryName()
  return name && !(await db().settings.get('library-name'))
    ? [{ table: 'settings', key: 'library-name', after: { id: 'library-name', value: name } }]
    : []
}

/** The edit with the long texts of its record, where they lie compressed in `row`. */
function withLongTexts(edit: RowEdit, row: PreviewRow | undefined): RowEdit {
  if (!row || edit.table !== 'studies') return edit
  const { reference, origin } = expandRow(row)
  return { ...edit, after: { ...(edit.after as Study), reference, origin } }
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
