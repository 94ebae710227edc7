import { formatCount } from '#core/format-count.ts'
import type { LibraryInfo } from '#core/host/host.ts'
import {
  libraryTables,
  rowKey,
  type LibraryRows,
  type LibraryTable,
  type RowChange,
  type StoredChange,
} from '#core/model/change.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { storedChangeOf } from './apply-changes.ts'
import { databaseName, openWithRetries } from './database-files.ts'
import { historyFrom } from './history.ts'
import { LibraryDatabase, type ChangeRow, type MetaRow } from './schema.ts'

/** What one call may carry: some of the main side's limit, because the parts of a large import weigh megabytes each. */
const mostCharacters = 64_000_000
const mostChanges = 500
/** Of the longest studies some megabytes. */
const rowsOfChange = 1000
const changesAtOnce = 20

/** A library that is not in its folder, and what this window still has of it. */
export interface LostLibrary {
  /** Of the library that was there; '' where that is not known. */
  readonly libraryId: string
  readonly studies: number
}

let lost: LostLibrary | null = null

/** The library that `openLibrary` answered `missing-library` for. */
export function lostLibrary(): LostLibrary | null {
  return lost
}

/** Remembers which library a folder holds, so that an emptied one is not taken for new. */
export function rememberFolder({ folderPath, libraryId }: LibraryInfo): void {
  localStorage.setItem(folderKey(folderPath), libraryId)
}

/** The failure for a library that the main side does not find: with what this window still has of it. */
export async function missing(info: LibraryInfo): Promise<Failure> {
  const libraryId = info.libraryId || (localStorage.getItem(folderKey(info.folderPath)) ?? '')
  lost = { libraryId, studies: libraryId === '' ? 0 : await studiesOf(libraryId) }
  const copy =
    lost.studies > 0 ? ` This window still has its own copy: ${formatCount(lost.studies, 'study', 'studies')}.` : ''
  return fail('missing-library', `${info.readOnly?.message ?? ''}${copy}`)
}

/** For an empty library in a folder where this window knew another one with studies: the folder was emptied. Else null. */
export async function copyOfFolder(info: LibraryInfo): Promise<Failure | null> {
  const libraryId = localStorage.getItem(folderKey(info.folderPath))
  if (info.lastSeq > 0 || info.readOnly || libraryId === null || libraryId === info.libraryId) return null
  const studies = await studiesOf(libraryId)
  if (studies === 0) return null
  lost = { libraryId, studies }
  return fail(
    'missing-library',
    `The library that was in this folder is not there any more: ${info.folderPath}. This window still has its own copy: ${formatCount(studies, 'study', 'studies')}.`,
  )
}

/** Forgets that another library was in this folder: the writer begins a new one. */
export function forgetFolder(folderPath: string): void {
  localStorage.removeItem(folderKey(folderPath))
}

/**
 * Keeps in the folder what this window's copy has and the folder has not, where the two went apart: durable before anything is emptied.
 * Answers how many changes that were.
 */
export async function keepWhatFolderLacks(
  db: LibraryDatabase,
  meta: MetaRow,
  info: LibraryInfo,
): Promise<Result<number>> {
  const shared = await lastShared(db, Math.min(meta.lastSeq, info.lastSeq))
  if (!shared.ok) return shared
  const apart = await db.changes.where('seq').above(shared.value).sortBy('seq')
  const kept = await keepAside(apart)
  if (!kept.ok) return kept
  // They went apart before the history that is here: what was done in between is in the rows alone.
  const from = await historyFrom(db)
  const rows = from > 1 && shared.value < from ? await keepRowsAside(db) : ok(null)
  return rows.ok ? ok(apart.length) : rows
}

/** Keeps all rows of a window's copy in files beside the library, as changes that add them; durable when answered. */
export async function keepRowsAside(db: LibraryDatabase): Promise<Result<null>> {
  const seq = Math.max(1, (await db.meta.get('library'))?.lastSeq ?? 0)
  const at = new Date().toISOString()
  let changes: StoredChange[] = []
  for (const table of libraryTables) {
    const keys = await db.table(table).toCollection().primaryKeys()
    for (let from = 0; from < keys.length; from += rowsOfChange) {
      const found: readonly (LibraryRows[LibraryTable] | undefined)[] = await db
        .table(table)
        .bulkGet(keys.slice(from, from + rowsOfChange))
      const rows = found.flatMap((row) => (row ? [addedRow(table, row)] : []))
      changes.push({ id: crypto.randomUUID(), label: 'Was in this window’s copy of the library', at, seq, rows })
      if (changes.length < changesAtOnce) continue
      const kept = await keepAside(changes)
      if (!kept.ok) return kept
      changes = []
    }
  }
  return keepAside(changes)
}

function addedRow<T extends LibraryTable>(table: T, row: LibraryRows[T]): RowChange {
  return { table, key: rowKey(table, row), before: null, after: row } as RowChange
}

/** Keeps changes in files beside the library, durable when answered. */
export async function keepAside(changes: readonly (StoredChange | ChangeRow)[]): Promise<Result<null>> {
  let part: StoredChange[] = []
  let characters = 0
  for (const [index, row] of changes.entries()) {
    const change = 'touched' in row ? storedChangeOf(row) : row
    part.push(change)
    characters += JSON.stringify(change).length
    if (index < changes.length - 1 && part.length < mostChanges && characters < mostCharacters) continue
    const kept = await host.keepChangesAside({ changes: part })
    if (!kept.ok) return kept
    part = []
    characters = 0
  }
  return ok(null)
}

// Up to the last change that both have, they have all: the ids of changes are never given twice.
async function lastShared(db: LibraryDatabase, most: number): Promise<Result<number>> {
  let [same, other] = [(await historyFrom(db)) - 1, most + 1]
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    const theirs = await host.readChanges({ afterSeq: middle - 1, limit: 1 })
    if (!theirs.ok) return theirs
    const ours = await db.changes.get(middle)
    if (ours && theirs.value.changes[0]?.id === ours.id) same = middle
    else other = middle
  }
  return ok(same)
}

/** How many studies this window's own copy of a library has; 0 where there is none. */
async function studiesOf(libraryId: string): Promise<number> {
  const name = databaseName({ libraryId })
  const databases = await indexedDB.databases().catch((): IDBDatabaseInfo[] => [])
  if (!databases.some((each) => each.name === name)) return 0
  const db = new LibraryDatabase(name)
  const opened = await openWithRetries(db)
  const count = opened.ok ? await db.studies.count() : 0
  db.close()
  return count
}

function folderKey(folderPath: string): string {
  return `library-of:${folderPath}`
}
