import { formatCount } from '#core/format-count.ts'
import type { LibraryInfo, ReadChanges } from '#core/host/host.ts'
import { changedRowProblem, withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { catchUp, writeChanges, type OnReplay } from './apply-changes.ts'
import { openWithRetries } from './database-files.ts'
import {
  emptyTables,
  fillFromSnapshot,
  fillSmallTables,
  readNewestSnapshot,
  type SnapshotInHand,
} from './fill-from-snapshot.ts'
import { startFilling } from './filling.ts'
import { changesOfPage } from './journal-pages.ts'
import { fewRows, isListTable, keepList, withChanges, type ListRows, type ListTable } from './kept-lists.ts'
import { LibraryDatabase } from './schema.ts'

/** From so many changes on it is worth a connection of its own, and a snapshot instead of the changes up to it. */
const longReplay = 500

/** What came of the reading of a folder. */
interface FolderRead {
  /** What the writer should know of it. */
  readonly notices: readonly string[]
  /** How many studies there are, where the database is still being filled; null where every row is there. */
  readonly studiesToCome: number | null
  /** Comes when every row is there. */
  readonly whole: Promise<Result<null>>
}

/**
 * Brings a database up to its folder: an empty one from the newest good snapshot and the changes behind it, else by the changes that it lacks.
 * From a snapshot it answers as soon as there is what lists are made of (`filling.ts`). Two windows that start together do it one after the
 * other.
 */
export async function readFolder(
  db: LibraryDatabase,
  info: LibraryInfo,
  onProgress?: OnReplay,
): Promise<Result<FolderRead>> {
  let tell: (read: Omit<FolderRead, 'whole'>) => void
  const hasLists = new Promise<Omit<FolderRead, 'whole'>>((resolve) => {
    tell = resolve
  })
  const all = navigator.locks.request(`reading ${db.name}`, () => read(db, info, (lists) => tell(lists), onProgress))
  const first = await Promise.race([hasLists, all])
  if ('ok' in first)
    return first.ok ? ok({ notices: first.value, studiesToCome: null, whole: Promise.resolve(ok(null)) }) : first
  const whole = all.then((done) => (done.ok ? ok(null) : done), notFilled)
  return ok({ ...first, whole })
}

function notFilled(error: unknown): Result<null> {
  return fail(
    'unavailable',
    'This window’s copy of the library could not be written to its end. Your folder is untouched; try again.',
    String(error),
  )
}

/** `onLists`: told where lists can be shown before every row is there. Answers the notices that were not told then. */
async function read(
  db: LibraryDatabase,
  info: LibraryInfo,
  onLists: (read: Omit<FolderRead, 'whole'>) => void,
  onProgress?: OnReplay,
): Promise<Result<readonly string[]>> {
  const known = await db.meta.get('library')
  if (known && info.lastSeq - known.lastSeq < longReplay) return withNotices([], await catchUp(db, info.libraryId))
  // Much is written faster where not every step waits for the disk; cut off, it goes on at the next start, or is done again.
  const relaxed = new LibraryDatabase(db.name, 'relaxed')
  const opened = await openWithRetries(relaxed)
  if (!opened.ok) return opened
  try {
    const { notices, isUpToDate } = known ? nothingFilled : await fill(relaxed, info, onLists, onProgress)
    if (isUpToDate) return ok(notices)
    return withNotices(notices, await catchUp(relaxed, info.libraryId, onProgress))
  } finally {
    relaxed.close()
  }
}

interface Filled {
  readonly notices: readonly string[]
  /** True where the changes behind the snapshot are there too. */
  readonly isUpToDate: boolean
}
const nothingFilled: Filled = { notices: [], isUpToDate: false }

async function fill(
  db: LibraryDatabase,
  { libraryId, lastSeq }: LibraryInfo,
  onLists: (read: Omit<FolderRead, 'whole'>) => void,
  onProgress?: OnReplay,
): Promise<Filled> {
  // A filling that was cut off left rows, and nothing that says what they are.
  await emptyTables(db)
  if (lastSeq < longReplay) return nothingFilled
  const found = await readNewestSnapshot((changes) => onProgress?.(changes, lastSeq))
  if (!found.ok)
    return {
      notices: [`The newest snapshot could not be used, so every change was read instead. ${found.message}`],
      isUpToDate: false,
    }
  const { snapshot, passedOver } = found.value
  const notices = passedOverNotices(snapshot !== null, passedOver)
  if (!snapshot) return { notices, isUpToDate: false }
  await fillSmallTables(db, snapshot)
  const behind = await host.readChanges({ afterSeq: snapshot.seq, limit: changesOfPage })
  const lists = behind.ok ? listsAfter(snapshot, behind.value) : null
  let begun: () => void
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  const filled = fillFromSnapshot(db, libraryId, snapshot, () => begun()).then(() =>
    behind.ok ? writeChanges(behind.value.changes, db, libraryId) : undefined,
  )
  await Promise.race([hasBegun, filled])
  if (lists) {
    startFilling({ name: db.name, lists, ended: filled })
    onLists({ notices, studiesToCome: lists.get('studies')?.keys.length ?? 0 })
  }
  await filled
  for (const [table, list] of lists ?? []) if (list.keys.length >= fewRows) await keepList(db, table, list)
  return { notices, isUpToDate: lists !== null }
}

/** The lists of a snapshot with the changes behind it; null where these are not all, or do more than lists can show before they are written. */
function listsAfter(
  { seq, lists }: SnapshotInHand,
  { changes, lastSeq }: ReadChanges,
): ReadonlyMap<ListTable, ListRows> | null {
  if ((changes.at(-1)?.seq ?? seq) !== lastSeq) return null
  const rows = changes.map(withSoundHead).flatMap((change) => change.rows)
  if (rows.some((row) => changedRowProblem(row) !== null || !isListTable(row.table))) return null
  return new Map(
    [...lists].map(([table, list]) => [
      table,
      withChanges(
        list,
        rows.filter((row) => row.table === table),
        lastSeq,
      ),
    ]),
  )
}

function passedOverNotices(isFilled: boolean, passedOver: readonly string[]): readonly string[] {
  if (passedOver.length === 0) return []
  const names = passedOver.map((name) => `snapshots/${name}`).join(', ')
  const instead = isFilled ? 'The one before is good, and' : 'Every change was read instead:'
  return [
    `${formatCount(passedOver.length, 'snapshot')} could not be read back and ${passedOver.length === 1 ? 'was' : 'were'} passed over: ${names}. ${instead} the journal holds everything.`,
  ]
}

function withNotices(notices: readonly string[], caughtUp: Result<number>): Result<readonly string[]> {
  return caughtUp.ok ? ok(notices) : caughtUp
}
