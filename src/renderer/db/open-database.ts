import Dexie from 'dexie'
import { formatCount } from '#core/format-count.ts'
import type { LibraryInfo } from '#core/host/host.ts'
import { libraryTables } from '#core/model/change.ts'
import { withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { isUnreadable } from '#core/model/unreadable-change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { storedChangeOf, type OnReplay } from './apply-changes.ts'
import { emptyTables } from './fill-from-snapshot.ts'
import { anotherDatabase, databaseName, openWithRetries } from './database-files.ts'
import { putBackUnreadable } from './put-back.ts'
import { setCurrentLibrary, type CurrentLibrary } from './current.ts'
import { historyFrom, startReadingHistory } from './history.ts'
import { isOfOtherShapes, leftOutNotices } from './odd-rows.ts'
import { offerKeptLists, readKeptLists } from './kept-lists.ts'
import { readFolder } from './read-folder.ts'
import { findDamage } from './row-sums.ts'
import { setFolderState } from './folder-state.ts'
import {
  copyOfFolder,
  forgetFolder,
  keepAside,
  keepRowsAside,
  keepWhatFolderLacks,
  lostLibrary,
  missing,
  rememberFolder,
} from './lost-folder.ts'
import { setSaveState } from './save-state.ts'
import { LibraryDatabase, schemaVersion, type MetaRow } from './schema.ts'

/**
 * Opens the library of the folder and makes the database agree with it. The folder is the truth: behind it, changes are
 * replayed; empty, short, damaged or of another history, the database is rebuilt from it, and `notices` says how many studies came
 * back. A database that is *ahead* (an older copy of the folder was put back) is settled by `settleAhead`.
 */
export async function openLibrary(onProgress?: OnReplay): Promise<Result<CurrentLibrary>> {
  // The browser takes a while to look at its files; the folder's side as well.
  void databasesThere()
  const answer = await host.openLibrary()
  return answer.ok ? openDatabase(answer.value, onProgress) : answer
}

async function openDatabase(info: LibraryInfo, onProgress?: OnReplay): Promise<Result<CurrentLibrary>> {
  if (info.readOnly?.kind === 'missing') return missing(info)
  const name = databaseName(info)
  // Dexie opens a newer database silently: so the version is asked first.
  const version = await versionOnDisk(name)
  if (version > schemaVersion * 10)
    return fail(
      'newer-format',
      'This library was opened by a newer Evidence Desk on this machine. Nothing was touched; please update Evidence Desk to open it.',
    )

  const notices = [...info.notices]
  let db = new LibraryDatabase(name)
  if (!(await openWithRetries(db)).ok) {
    // Left as it is, for whoever wants to look at it; the folder fills a new one.
    db = new LibraryDatabase(anotherDatabase(info))
    const opened = await openWithRetries(db)
    if (!opened.ok) return opened
    notices.push(
      'This window’s copy of the library could not be opened any more, so a new one was made from the folder.',
    )
  }

  const kept = readKeptLists(db)
  const meta = await db.meta.get('library')
  const trouble = meta ? await whatIsWrong(db, meta, info) : null
  if (trouble === 'ahead') return fail('conflict', aheadMessage(meta!, info))
  if (!meta || meta.lastSeq === 0) {
    const emptied = await copyOfFolder(info)
    if (emptied) return emptied
  }
  // What is only read can keep nothing: then this copy is left alone, and settled when the folder can be written.
  const isLeftAlone = trouble === 'of another history' && info.readOnly !== null
  if (trouble === 'of another history' && !isLeftAlone) {
    const kept = await keepWhatFolderLacks(db, meta!, info)
    if (!kept.ok) return kept
    if (kept.value > 0)
      notices.push(
        `This window’s copy of the library had ${formatCount(kept.value, 'change')} that the folder does not have: they are kept in the folder, beside the library.`,
      )
  }
  if (trouble) {
    if (isLeftAlone) db.close()
    else await rebuildFrom(db)
    db = new LibraryDatabase(isLeftAlone ? `${db.name}-reading` : db.name)
    const again = await openWithRetries(db)
    if (!again.ok) return again
  }
  const read = await readFolder(db, info, onProgress)
  if (!read.ok) return read
  const { studiesToCome, whole } = read.value
  notices.push(...read.value.notices)
  const putBack = await putBackUnreadable(db, info)
  if (!putBack.ok) return putBack
  if (putBack.value > 0)
    notices.push(
      `${formatCount(putBack.value, 'change')} that could not be read in the folder ${putBack.value === 1 ? 'was' : 'were'} put back from this window’s copy.`,
    )
  if (trouble || (!meta && info.lastSeq > 0)) {
    const studies = formatCount(studiesToCome ?? (await db.studies.count()), 'study', 'studies')
    notices.push(
      trouble
        ? `This window’s copy of the library was ${trouble}. It was made again from the folder: ${studies} came back.`
        : `The library was read from its folder: ${studies} came back.`,
    )
  }
  // A snapshot that lists are shown of has no such rows.
  if (studiesToCome === null) notices.push(...(await leftOutNotices(db)))

  const library: CurrentLibrary = { db, info, notices, whole }
  setCurrentLibrary(library)
  // Of another history they would be other lists.
  if (meta && !trouble) offerKeptLists(db, kept)
  rememberFolder(info)
  startReadingHistory(db)
  // What was kept beside the library just now is counted with the rest.
  const looked = trouble === 'of another history' ? await host.lookAtLibrary() : ok(info)
  setFolderState(looked.ok ? looked.value : info)
  setSaveState(info.readOnly ? { kind: 'read-only', message: info.readOnly.message } : { kind: 'saved' })
  // Another tab of a newer version may upgrade: let it, and say so by the reload.
  db.on('versionchange', () => {
    db.close()
    location.reload()
  })
  return ok(library)
}

/** Where a library is not in its folder any more: fills the folder again from this window's copy. */
export async function fillFromWindow(): Promise<Result<CurrentLibrary>> {
  const made = await host.makeLibrary({ libraryId: lostLibrary()?.libraryId ?? null })
  return made.ok ? settleAhead('keep-newer') : made
}

/** Where a library is not in its folder any more: begins a new one there. */
export async function beginAnew(): Promise<Result<CurrentLibrary>> {
  const made = await host.makeLibrary({ libraryId: null })
  if (!made.ok) return made
  forgetFolder(made.value.folderPath)
  return openLibrary()
}

/** Where the window's copy is ahead of the folder: append what the folder lacks, or go by the folder (what was ahead is kept there first, beside the library). */
export async function settleAhead(choice: 'keep-newer' | 'go-by-folder'): Promise<Result<CurrentLibrary>> {
  const answer = await host.openLibrary()
  if (!answer.ok) return answer
  const db = new LibraryDatabase(databaseName(answer.value))
  const ahead = await db.changes.where('seq').above(answer.value.lastSeq).sortBy('seq')
  // Where its history was still being read, its rows are kept instead, beside the library, to be brought in from there.
  if ((await historyFrom(db)) > answer.value.lastSeq + 1) {
    const kept = await keepRowsAside(db)
    if (!kept.ok) return kept
    await rebuildFrom(db)
  } else if (choice === 'keep-newer') {
    // One by one: the parts of a large import weigh megabytes each.
    for (const row of ahead) {
      const { seq, ...change } = storedChangeOf(row)
      const appended = await host.appendChanges({
        libraryId: answer.value.libraryId,
        afterSeq: seq - 1,
        changes: [change],
      })
      if (!appended.ok) return appended
    }
  } else {
    const kept = await keepAside(ahead)
    if (!kept.ok) return kept
    await rebuildFrom(db)
  }
  db.close()
  return openLibrary()
}

/**
 * Compares every row with its checksum; slow on purpose, run when idle. Answers the damaged table's name or null. What is damaged is made
 * again from the folder at the next start.
 */
export async function checkEveryRow({ db }: CurrentLibrary): Promise<string | null> {
  // One transaction, so that a commit in between does not look like damage; for reading, so that the screens need not wait for it.
  const damaged = await db.transaction('r', [...libraryTables.map((table) => db.table(table)), db.meta], async () => {
    const meta = await db.meta.get('library')
    return meta ? findDamage(db, meta, 'sum') : null
  })
  if (damaged) {
    await db.transaction('rw', db.meta, async () => {
      const meta = await db.meta.get('library')
      if (meta) await db.meta.put({ ...meta, counts: { ...meta.counts, [damaged]: -1 } })
    })
  }
  return damaged
}

async function whatIsWrong(
  db: LibraryDatabase,
  meta: MetaRow,
  info: LibraryInfo,
): Promise<'short' | 'of another history' | 'ahead' | 'read by other rules' | null> {
  if (await findDamage(db, meta, 'count')) return 'short'
  const shared = Math.min(meta.lastSeq, info.lastSeq)
  // A history that is not whole yet ends above the change to compare only where it is ahead.
  if (shared > 0 && shared >= (await historyFrom(db))) {
    const theirs = await host.readChanges({ afterSeq: shared - 1, limit: 1 })
    const ours = await db.changes.get(shared)
    const there = theirs.ok ? theirs.value.changes.map(withSoundHead)[0] : undefined
    if (theirs.ok && there?.id !== ours?.id && !(there && isUnreadable(there))) return 'of another history'
  }
  if (meta.lastSeq > info.lastSeq) return 'ahead'
  // Last: what is made again from the folder must not be ahead of it.
  return (await isOfOtherShapes(db, meta)) ? 'read by other rules' : null
}

async function rebuildFrom(db: LibraryDatabase): Promise<void> {
  // Safe: the folder holds every change that was ever shown as saved, and was just read.
  await emptyTables(db)
  db.close()
}

/** The raw version of a database (Dexie's times ten), 0 where there is none. */
async function versionOnDisk(name: string): Promise<number> {
  return (await databasesThere()).find((entry) => entry.name === name)?.version ?? 0
}

function databasesThere(): Promise<readonly IDBDatabaseInfo[]> {
  // Damaged files may fail the very listing; opening then fails as well and is settled there.
  return indexedDB.databases().catch((): IDBDatabaseInfo[] => [])
}

function aheadMessage(meta: MetaRow, info: LibraryInfo): string {
  const count = meta.lastSeq - info.lastSeq
  return `This window knows ${formatCount(count, 'change')} that the library folder does not have. Perhaps an older copy of the folder was put back.`
}

// Dexie's own console warnings would repeat what the screens say.
Dexie.debug = false
