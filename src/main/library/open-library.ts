import { mkdir, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { newestFormat } from '#core/model/library-format.ts'
import { ok, type Result } from '#core/result.ts'
import { freeBytes as freeBytesOf, spaceState } from './disk-space.ts'
import {
  errorCode,
  fileFailure,
  inLibrary,
  partEnding,
  readIfThere,
  removeQuietly,
  syncFolder,
  writeDurably,
} from './durable-files.ts'
import { readCopyRecord, type CopyRecord } from './copy-record.ts'
import { fileMark } from './file-mark.ts'
import { takeLock, type FolderLock, type HeldElsewhere, type LockOptions } from './folder-lock.ts'
import { readLibraryFile, writeLibraryFile, type FolderKind, type LibraryFile } from './format-gate.ts'
import { openJournalHead, readJournalHead } from './journal-head.ts'
import { damageNotice, noteLoss, repairJournal } from './journal-repair.ts'
import { salvageJournal } from './journal-salvage.ts'
import { scanJournal, segmentNumbers, type JournalScan } from './journal-scan.ts'
import { JournalWriter, type WriteGuard } from './journal-writer.ts'
import { thisMachine } from './machine.ts'
import { keepWhatSnapshotHas } from './snapshot-rescue.ts'
import { removeLoneChecksums } from './snapshots.ts'
import { Library, type Disks, type FolderInfo, type ReadOnly } from './library.ts'
import { libraryLayout, segmentName, type LibraryLayout } from './library-layout.ts'

export interface LibraryOptions {
  /** Told instead of the system, in tests: bytes free on the disk of a folder. */
  readonly freeBytes?: (folder: string) => Promise<number>
  /** Where the window's own copy of the library lies, where that is another disk perhaps: watched too. */
  readonly profileFolder?: string
  /** The id that a new library gets: of one that was here before and is filled again from the window's copy. */
  readonly libraryId?: string
  readonly lock?: LockOptions
  /** Bytes after which a new segment of the journal is begun. */
  readonly rotateAt?: number
}

/** True where a folder holds neither a library's file nor changes: it is empty, was emptied, or is not there. */
export async function isWithoutLibrary(folder: string): Promise<boolean> {
  const layout = libraryLayout(resolve(folder))
  const found = await readLibraryFile(layout)
  return found.kind === 'none' && (await segmentNumbers(layout.journal)).length === 0
}

/** True where the folder that `folder` lies in is there: what is missing above it may be a drive. */
export async function isParentThere(folder: string): Promise<boolean> {
  return (await fileMark(dirname(resolve(folder)))) !== null
}

/**
 * Opens the library folder, creating it where it is new. What cannot be written (locked, newer format, read-only folder, full
 * disk, the copy of a second place) is opened for reading, with the reason; what was found damaged is set aside whole and told in `notices`.
 */
export async function openLibraryFolder(folder: string, options: LibraryOptions = {}): Promise<Result<Library>> {
  const layout = libraryLayout(resolve(folder))
  try {
    const isNew = await makeFolder(layout.folder)
    const found = await readLibraryFile(layout)
    if (found.kind === 'library' && found.isNewer)
      return await looked(await openForReading(layout, found.file.libraryId, newerFormat, options))
    const copy = await readCopyRecord(layout.folder)
    if (copy !== null) {
      const id = found.kind === 'library' ? found.file.libraryId : ''
      return await looked(await openForReading(layout, id, copyOf(copy), options))
    }
    return await looked(await openForWriting(layout, found, isNew, options))
  } catch (error) {
    return fileFailure(error, 'open the library folder', inLibrary)
  }
}

async function looked(library: Library): Promise<Result<Library>> {
  const info = await library.look()
  return info.ok ? ok(library) : info
}

const newerFormat: ReadOnly = {
  kind: 'newer-format',
  message:
    'This library was made by a newer version of Evidence Desk. It is open read-only and nothing in it is touched; please update to go on working in it.',
}
const copyOf = (record: CopyRecord | 'damaged'): ReadOnly => ({
  kind: 'copy',
  message:
    record === 'damaged'
      ? 'This folder is a copy of a library, kept in a second place. It is open read-only, so that it stays one. Its file copy.json cannot be read.'
      : `This folder is a copy of “${record.name}”, kept in a second place${record.copy ? ` and last written on ${record.copy.at.slice(0, 16).replace('T', ' at ')} UTC` : ', and its first copy was not finished'}. It is open read-only, so that it stays a copy.`,
})
const notWritable: ReadOnly = {
  kind: 'not-writable',
  message: 'The library folder cannot be written. It is open read-only; changes cannot be saved.',
}
const diskFull: ReadOnly = {
  kind: 'disk-full',
  message:
    'The disk of the library is almost full, so it is open read-only. It can be written again as soon as there is room.',
}

async function openForWriting(
  layout: LibraryLayout,
  found: FolderKind,
  isNew: boolean,
  options: LibraryOptions,
): Promise<Library> {
  const notices: string[] = []
  const known = found.kind === 'library' ? found.file.libraryId : ''
  const free = await (options.freeBytes ?? freeBytesOf)(layout.folder)
  if (spaceState(free) === 'read-only') return openForReading(layout, known, diskFull, options)
  let lock: FolderLock
  try {
    const attempt = await takeLock(layout.lockFile, known, options.lock)
    if ('heldBy' in attempt) return await openForReading(layout, known, lockedBy(attempt), options)
    lock = attempt.lock
    if (attempt.tookOver) await renewJournalFiles(layout)
  } catch (error) {
    if (fileFailure(error, 'lock the library folder', inLibrary).kind !== 'read-only') throw error
    return await openForReading(layout, known, notWritable, options)
  }
  try {
    const isEmpty = found.kind === 'none' && (await scanJournal(layout.journal)).lastSeq === 0
    for (const part of [layout.journal, layout.papers, layout.files, layout.snapshots, layout.exports, layout.trash])
      await mkdir(part, { recursive: true })
    await syncFolder(layout.folder)
    const { libraryId, format } = await fileOf(layout, found, isEmpty, notices, options.libraryId)
    await removeLeftovers(layout)
    const scan = await mendedJournal(layout, libraryId, notices)
    const head = await openJournalHead(layout.headFile, libraryId)
    await head.write(scan.lastSeq, scan.lastHash)
    const info = infoOf(layout, libraryId, null, notices, isNew || isEmpty)
    const writer = (guard: WriteGuard): JournalWriter =>
      new JournalWriter(layout.journal, scan, head, guard, options.rotateAt)
    return new Library({ layout, info, scan, lock, writer, disks: disksOf(options), format })
  } catch (error) {
    await lock.release()
    throw error
  }
}

function disksOf({ freeBytes = freeBytesOf, profileFolder }: LibraryOptions): Disks {
  return { freeBytes, profileFolder: profileFolder ?? null }
}

async function openForReading(
  layout: LibraryLayout,
  libraryId: string,
  readOnly: ReadOnly,
  options: LibraryOptions,
): Promise<Library> {
  const head = await readJournalHead(layout.headFile)
  const scan = await scanJournal(layout.journal)
  // Another window may just be writing its last line: only what stands in the middle is damage to a reader.
  const notice =
    readOnly.kind === 'locked' && scan.damage?.kind === 'torn'
      ? null
      : damageNotice(scan.damage, null, scan.lastSeq, readOnly.kind === 'locked' ? null : (head?.seq ?? null), [])
  const info = infoOf(layout, libraryId || head?.libraryId || '', readOnly, notice ? [notice] : [], false)
  return new Library({ layout, info, scan, lock: null, writer: null, disks: disksOf(options), format: newestFormat })
}

async function fileOf(
  layout: LibraryLayout,
  found: FolderKind,
  isEmpty: boolean,
  notices: string[],
  libraryId: string | undefined,
): Promise<LibraryFile> {
  // The head knows it too: a library that lost its name in a flipped bit stays itself.
  const head = await readJournalHead(layout.headFile)
  // What is in the journal may be of any format that is known here; a library begins in the oldest, which most can read.
  const format = isEmpty ? 1 : newestFormat
  const isAnothers = found.kind === 'library' && head !== null && head.libraryId !== found.file.libraryId
  if (found.kind === 'library' && !isAnothers) return found.file
  const { file, keptAs } = await writeLibraryFile(layout, found.kind !== 'none', format, new Date(), libraryId)
  if (keptAs) notices.push(`The file library.json was damaged and was rewritten; the damaged one is kept as ${keptAs}.`)
  else if (!isEmpty) notices.push('The file library.json was missing from the library folder and was recreated.')
  return file
}

// Checks the journal, makes it whole where it does not hold, and checks again.
async function mendedJournal(layout: LibraryLayout, libraryId: string, notices: string[]): Promise<JournalScan> {
  const now = new Date()
  const head = await readJournalHead(layout.headFile)
  const acknowledged = head?.seq ?? 0
  const scan = await scanJournal(layout.journal, acknowledged)
  const salvage = await salvageJournal(layout.journal, scan, head)
  const lastSeq = scan.lastSeq + salvage.lines.length
  const isLoss = scan.damage?.kind !== 'torn' || acknowledged > lastSeq
  const kept = scan.damage ? await repairJournal(layout, scan.damage, salvage, isLoss, now) : []
  const notice = damageNotice(scan.damage, salvage, lastSeq, head?.seq ?? null, kept)
  if (notice) notices.push(notice)
  if (notice && isLoss) await noteLoss(layout, notice, now)
  if (scan.lastSeq > 0 && !head)
    notices.push(
      'The file journal/head was missing: whether saved changes are missing at the end of the library’s folder cannot be told.',
    )
  if (head && acknowledged > 0 && acknowledged <= scan.lastSeq && scan.hashAt !== head.hash) {
    notices.push(
      'The library’s folder holds other changes than those that were last saved here: it may come from a copy.',
    )
  }
  const mended = scan.damage ? await scanJournal(layout.journal) : scan
  if (mended.damage) throw new Error(`the journal is not sound after it was repaired, at change ${mended.damage.seq}`)
  // Without a head the end may be missing.
  if ((scan.damage && isLoss) || acknowledged > lastSeq || !head)
    await keepWhatSnapshotHas(layout, mended, libraryId, scan.damage?.seq ?? lastSeq + 1, now)
  return mended
}

function infoOf(
  layout: LibraryLayout,
  libraryId: string,
  readOnly: ReadOnly | null,
  notices: readonly string[],
  isNew: boolean,
): FolderInfo {
  return { libraryId, folderName: basename(layout.folder), folderPath: layout.folder, readOnly, notices, isNew }
}

function lockedBy({ heldBy, canTakeOver, lastSeen }: HeldElsewhere): ReadOnly {
  const seen = lastSeen
    ? ` It was last seen there on ${lastSeen.toISOString().slice(0, 16).replace('T', ' at ')} UTC.`
    : ''
  const message = canTakeOver
    ? `This library is marked as open on another computer (${heldBy.host}).${seen} It is open read-only here. If it is no longer open there, you can take it over.`
    : heldBy.host === thisMachine().host
      ? 'This library is already open in another window. It is open read-only here; close the other one to change it.'
      : `This library is already open on another computer (${heldBy.host}). It is open read-only here; close it there to change it.`
  return { kind: 'locked', message, canTakeOver }
}

async function makeFolder(folder: string): Promise<boolean> {
  try {
    const isNew = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined
    if (isNew) await syncFolder(dirname(folder))
    return isNew
  } catch (error) {
    if (errorCode(error) === 'EEXIST')
      throw Object.assign(new Error('the library folder is a file'), { code: 'ENOTDIR' })
    throw error
  }
}

/**
 * Puts copies in the place of the files that the holder before may still have open: should it wake up in the middle of a write, that
 * goes to a file without a name, and never over a line of ours.
 */
async function renewJournalFiles(layout: LibraryLayout): Promise<void> {
  const lastSegment = (await segmentNumbers(layout.journal)).at(-1)
  const paths = lastSegment === undefined ? [] : [join(layout.journal, segmentName(lastSegment))]
  for (const path of [...paths, layout.headFile]) {
    const bytes = await readIfThere(path)
    if (bytes) await writeDurably(path, bytes)
  }
}

// Files of writes that were never acknowledged: nobody knows of them.
async function removeLeftovers(layout: LibraryLayout): Promise<void> {
  await removeLoneChecksums(layout)
  for (const folder of [layout.papers, layout.files, layout.snapshots, layout.journal, layout.folder]) {
    for (const name of await readdir(folder)) {
      const path = join(folder, name)
      const isPart = name.startsWith('.') && name.endsWith(partEnding)
      const isOldDraft = folder === layout.folder && /^LOCK\.[0-9a-f-]{36}$/.test(name) && (await isOld(path))
      if (isPart || isOldDraft) await removeQuietly(path)
    }
  }
}

// Another starter's draft may vanish between the look at the folder and the look at the file.
async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > 60_000
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
