import { metadataDoubts } from '#core/paper/metadata/doubts.ts'
import { metadataReference } from '#core/paper/metadata/paper-metadata.ts'
import { isHardlyReference } from '#core/references/checks/check-references-texts.ts'
import { noFacts } from '#core/references/checks/checked-record.ts'
import type { ImportFormatId } from '#core/references/contract/format-names.ts'
import { saysFictional } from '#core/model/new-study.ts'
import { hasPdfHeader } from '#core/pdf-header.ts'
import type { Result } from '#core/result.ts'
import { fail, ok } from '#core/result.ts'
import { sha256Of } from '#renderer/background/sha256.ts'
import type { InboxFile, InboxItem } from '#renderer/background/import-inbox.ts'
import type { ReadRecord } from '#renderer/workers/compress-long-texts.ts'
import { readReferencesInWorker } from '#renderer/workers/import-work.ts'
import { readPaperInWorker } from '#renderer/workers/paper-pool.ts'
import { knownTables } from './columns/known-tables.ts'
import type { PreviewRow, PreviewSource } from './preview/preview.ts'

/** What one file or text gave for the preview. */
export interface ReadItem {
  readonly source: PreviewSource
  readonly rows: readonly PreviewRow[]
}

/** How it is to be read, where the writer said so. */
export interface ReadAs {
  readonly format?: ImportFormatId
  readonly encoding?: string
  readonly columns?: Readonly<Record<string, string>>
  readonly password?: string
  /** What stands around a list of references is read, too. */
  readonly everyLine?: boolean
}

const skippedNames = /(^|\/)(\.|Thumbs\.db$|desktop\.ini$)/i

/** Reads one item of the inbox; never writes. Null for files that are nobody's (hidden files of a folder). */
export async function readItem(
  item: InboxItem,
  signal: AbortSignal,
  onProgress: (share: number) => void,
  how: ReadAs = {},
): Promise<Result<ReadItem> | null> {
  if (item.kind === 'text' && item.citations !== undefined) {
    const read = await readReferenceItem(item.id, item.citations, item.text, signal, onProgress, {
      format: 'reference-list',
      ...how,
    })
    // What an article cites is not what the writer reviews: each is taken on purpose.
    return read.ok
      ? ok({ ...read.value, rows: read.value.rows.map((row) => ({ ...row, ticked: false, decided: true })) })
      : read
  }
  if (item.kind === 'text') return readReferenceItem(item.id, 'Pasted text', item.text, signal, onProgress, how)
  const { file, studyId } = item
  if (skippedNames.test(file.name)) return null
  try {
    const head = new Uint8Array(await file.blob.slice(0, 1024).arrayBuffer())
    if (hasPdfHeader(head) || /\.pdf$/i.test(file.name))
      return await readPdfItem(item.id, file, studyId, onProgress, how)
  } catch (error) {
    // A dropped file is read only now; it may have been moved or changed since.
    return fail(
      'bad-input',
      'This file could not be read; it may have been moved or changed. Please drop it again.',
      String(error),
    )
  }
  return readReferenceItem(item.id, file.name, file.blob, signal, onProgress, how)
}

async function readReferenceItem(
  id: number,
  name: string,
  input: Blob | string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
  how: ReadAs,
): Promise<Result<ReadItem>> {
  const ask = { input, knownTables: await knownTables(), ...how }
  const first = await readReferencesInWorker(ask, { onProgress, signal })
  // A table whose headings nobody knows reads like loose text; here its name decides, and the writer says what the columns are.
  const isUnknownTable =
    first.ok &&
    how.format === undefined &&
    /\.(csv|tsv|tab)$/i.test(name) &&
    (first.value.format === 'reference-list' || first.value.format === null)
  const asTable = isUnknownTable
    ? await readReferencesInWorker({ ...ask, format: 'csv' }, { onProgress, signal })
    : first
  const read = asTable.ok && isUnknownTable && (asTable.value.table?.columns.length ?? 0) < 2 ? first : asTable
  if (!read.ok) return read
  const { format, label, encoding, notice, records, problems, table } = read.value
  return ok({
    source: {
      id,
      name,
      kind: 'references',
      pasted: typeof input === 'string',
      format,
      label,
      encoding,
      notice,
      problems,
      table,
      columns: how.columns,
    },
    rows: records.map((record, index) => recordRow(record, `${id}-${index}`, id, format ?? 'reference-list', name)),
  })
}

function recordRow(record: ReadRecord, id: string, sourceId: number, format: string, sourceName: string): PreviewRow {
  return {
    id,
    sourceId,
    reference: record.reference,
    facts: record.facts,
    compressed: record.compressed,
    origin: { format, raw: record.raw, sourceName, line: record.line },
    problems: record.problems ?? [],
    ownProblems: record.problems ?? [],
    confidence: record.confidence ?? {},
    // A later check does not tick what can hardly be a reference.
    ...(record.isOutsideList === true || isHardlyReference(record.reference)
      ? { ticked: false, decided: true }
      : { ticked: true }),
    duplicate: null,
    isOutsideList: record.isOutsideList,
  }
}

async function readPdfItem(
  id: number,
  file: InboxFile,
  studyId: string | undefined,
  onProgress: (share: number) => void,
  how: ReadAs,
): Promise<Result<ReadItem>> {
  const bytes = new Uint8Array(await file.blob.arrayBuffer())
  const read = await readPaperInWorker(bytes, {
    first: true,
    password: how.password,
    onPage: (pageIndex, pageCount) => onProgress(pageIndex / pageCount),
  })
  if (!read.ok) return read
  const { text, metadata } = read.value
  const reference = metadataReference(metadata)
  const doubts = metadataDoubts(metadata)
  const notices = [
    text.noTextLayer ? 'no text layer: it can be read and tagged by hand' : null,
    text.activeContent.length > 0 ? `active content ignored (${text.activeContent.join(', ')})` : null,
    text.truncated ? 'only the first pages were read for text' : null,
  ].filter((part) => part !== null)
  const name = file.name.split('/').at(-1) ?? file.name
  const row: PreviewRow = {
    id: `${id}-0`,
    sourceId: id,
    reference: { ...reference, title: reference.title ?? name.replace(/\.pdf$/i, '') },
    facts: noFacts,
    origin: { format: 'pdf', raw: '', sourceName: file.name, line: null },
    problems: doubts,
    ownProblems: doubts,
    confidence: {},
    ticked: true,
    duplicate: null,
    paper: { file: { name, blob: file.blob }, read: read.value, sha256: await sha256Of(bytes) },
    attachTo: studyId
      ? { where: 'library', id: studyId, name: 'the study you chose', reason: 'Your choice', isChosen: true }
      : undefined,
  }
  return ok({
    source: {
      id,
      name: file.name,
      kind: 'paper',
      pasted: false,
      format: null,
      label: 'PDF',
      notice: notices.join('; ') || null,
      problems: [],
    },
    rows: [row],
  })
}

/** True where a row is a marked invention: by its reference, or by words on its first page. */
export function isFictional(row: PreviewRow): boolean {
  return (
    saysFictional(row.reference) ||
    /\bfictional (?:paper|study|article)\b/i.test(row.paper?.read.text.paper.pages[0]?.text ?? '')
  )
}
