import { join } from 'node:path'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { isKeptPart, libraryParts, readPart, type LibraryAtChange } from '../library/copies/library-parts.ts'
import {
  hashOfBeginning,
  holdsPart,
  readCopyRecord,
  writeCopyRecord,
  type CopiedState,
  type CopyPart,
  type CopyRecord,
} from '../library/copy-record.ts'
import { freeBytes as freeBytesOf, spaceState } from '../library/disk-space.ts'
import { fileMark } from '../library/file-mark.ts'
import type { LibraryLayout } from '../library/library-layout.ts'
import { makeCopyFolders, removeHalfWritten, syncCopyFolders, writeCopiedFile, type Moved } from './copied-file.ts'
import { isJournalOfCopy } from './copy-history.ts'
import { isApart, isOnSameDisk } from './folder-relations.ts'
import { placeFailure } from './place-failure.ts'

/** One copying of a library into the folder that holds its copy. */
export interface CopyWork {
  readonly layout: LibraryLayout
  readonly libraryId: string
  /** The folder with the copy's copy.json. */
  readonly folder: string
  /** True where every file there is to be read and compared, however long it has been there. */
  readonly checksAll: boolean
  readonly now: Date
  readonly signal: AbortSignal
  /** Is told how many bytes of how many are written. */
  readonly onProgress: (doneBytes: number, wholeBytes: number) => void
  readonly freeBytes?: (folder: string) => Promise<number>
}

/** A copy that is whole. */
export interface CopyMade {
  readonly record: CopyRecord
  /** File names of kept files that are missing or damaged in the library, and in the copy too. */
  readonly leftOut: readonly string[]
}

/** Every file of a copy is read and compared after so long. */
export const checkEveryMs = 7 * 24 * 60 * 60 * 1000

/**
 * Copies the library as it is now over its copy in `folder`. Only what is not there is written; what is there and not in the library any
 * more stays. Kept files come first, then library.json, the journal in order and its head, each renamed into place when it was read back;
 * copy.json is last. So at every moment the folder is a whole library: as copied before, or some changes newer.
 *
 * Fails with `not-found` (not there), `disk-full`, `read-only`, `refused` (another library's), `conflict` (of other changes than the
 * library: never written over), `damaged` (the library itself), `cancelled`, `unavailable`.
 */
export async function copyToPlace(work: CopyWork): Promise<Result<CopyMade>> {
  try {
    const record = await ownRecord(work)
    if (!record.ok) return record
    const library = await partsOf(work)
    if (!library.ok) return library
    if (!(await isJournalOfCopy(work.layout, library.value, work.folder, record.value))) return otherHistory
    return await copyOver(work, record.value, library.value)
  } catch (error) {
    return work.signal.aborted ? stopped : placeFailure(error)
  }
}

/** Why nothing may be written over what copy.json of a place says; null where it is the copy of this library. */
export function recordProblem(record: CopyRecord | 'damaged' | null, libraryId: string): Failure | null {
  if (record === null) return fail('not-found', 'It is not connected, or the copy was moved.')
  if (record === 'damaged')
    return fail('conflict', 'The file copy.json there cannot be read, so nothing is written over the copy.')
  if (record.libraryId === libraryId) return null
  return fail('refused', `The copy of another library is there now (“${record.name}”). Nothing is written over it.`)
}

async function ownRecord({ layout, libraryId, folder }: CopyWork): Promise<Result<CopyRecord>> {
  const record = await readCopyRecord(folder)
  const problem = recordProblem(record, libraryId)
  if (problem || record === null || record === 'damaged') return problem ?? stopped
  return (await isApart(layout, folder)) ? ok(record) : fail('refused', 'It leads to the library’s own folder.')
}

// An error of the library's own disk is none of the place's.
async function partsOf({ layout, libraryId }: CopyWork): Promise<Result<LibraryAtChange>> {
  const library = await libraryParts(layout)
  if (!library.ok) return fail('damaged', library.message, library.detail)
  return library.value.libraryId === libraryId ? library : fail('damaged', 'The folder holds another library now.')
}

async function copyOver(work: CopyWork, before: CopyRecord, library: LibraryAtChange): Promise<Result<CopyMade>> {
  const { folder, now } = work
  const isDue = now.getTime() - Date.parse(before.checkedAt ?? '') > checkEveryMs
  const checks = work.checksAll || isDue
  await makeCopyFolders(folder)
  await removeHalfWritten(folder)
  const keptFiles = library.parts.filter(isKeptPart)
  const files = library.parts.filter((part) => !isKeptPart(part))
  const there = new Map<string, CopyPart>()
  const missing: CopyPart[] = []
  // What only the copy has any more stays there, and goes on being checked.
  const onlyThere = before.copy?.parts.filter(isKeptPart) ?? []
  for (const part of new Map([...keptFiles, ...onlyThere].map((each) => [each.name, each])).values()) {
    if (work.signal.aborted) return stopped
    const known = before.copy?.parts.find(({ name }) => name === part.name)
    const found = await keptFileThere(folder, part, checks ? undefined : known)
    if (found) there.set(part.name, found)
    else missing.push(part)
  }
  const stale: CopyPart[] = []
  for (const part of files) if (!(await isThere(folder, part, before, checks))) stale.push(part)

  const wholeBytes = [...missing, ...stale].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const room = await askForRoom(work, wholeBytes + recordBytes * (library.parts.length + 10))
  if (!room.ok) return room
  let doneBytes = 0
  work.onProgress(0, wholeBytes)
  const moved: Moved = (bytes) => {
    work.signal.throwIfAborted()
    doneBytes += bytes
    work.onProgress(doneBytes, wholeBytes)
  }

  const damaged: string[] = []
  for (const part of missing) {
    const isSource = keptFiles.some(({ name }) => name === part.name)
    const written =
      isSource && (await writeCopiedFile(folder, part, readPart(work.layout, { bytes: null, ...part }), moved))
    if (written === 'written') there.set(part.name, part)
    else damaged.push(part.name)
  }
  const state: CopiedState = { seq: library.seq, hash: library.hash, at: now.toISOString(), parts: files.map(plain) }
  if (stale.length > 0) await writeCopyRecord(folder, { ...before, name: library.name, begun: state })
  for (const part of library.parts.filter(({ name }) => stale.some((each) => each.name === name))) {
    if ((await writeCopiedFile(folder, part, readPart(work.layout, part), moved)) === 'unlike') return changedMeanwhile
  }
  await syncCopyFolders(folder)
  const record: CopyRecord = {
    ...before,
    name: library.name,
    copy: { ...state, parts: [...state.parts, ...[...there.values()].map(plain)] },
    begun: null,
    checkedAt: checks || before.checkedAt === null ? now.toISOString() : before.checkedAt,
  }
  await writeCopyRecord(folder, record)
  const missingThere = library.missing.filter(({ place }) => !there.has(place))
  const leftOut = [
    ...damaged.map((name) => library.contents.files.spokenOf.get(name) ?? name),
    ...missingThere.map(({ fileName }) => fileName),
  ]
  return ok({ record, leftOut: [...new Set(leftOut)] })
}

/** The kept file as it stands in the copy; null where it has to be written. Of one that is not `known` to be there every byte is read. */
async function keptFileThere(folder: string, part: CopyPart, known: CopyPart | undefined): Promise<CopyPart | null> {
  const mark = await fileMark(join(folder, part.name))
  if (!mark) return null
  const found = { name: part.name, sizeBytes: mark.sizeBytes, sha256: part.sha256 }
  if (known?.sizeBytes === mark.sizeBytes) return found
  return (await hashOfBeginning(join(folder, part.name), mark.sizeBytes)) === part.sha256 ? found : null
}

async function isThere(folder: string, part: CopyPart, { copy, begun }: CopyRecord, checks: boolean): Promise<boolean> {
  const mark = await fileMark(join(folder, part.name))
  if (mark?.sizeBytes !== part.sizeBytes) return false
  const known = copy?.parts.find(({ name }) => name === part.name)
  return (known?.sha256 === part.sha256 && begun === null && !checks) || holdsPart(folder, part)
}

/** About the bytes of a line of copy.json. */
const recordBytes = 400

async function askForRoom({ layout, folder, freeBytes = freeBytesOf }: CopyWork, bytes: number): Promise<Result<null>> {
  const free = await freeBytes(folder)
  // On the library's own disk the copy must not take the room that saving needs.
  const leaves = (await isOnSameDisk(layout.folder, folder)) ? spaceState(free - bytes) : 'plenty'
  if (free >= bytes && (leaves === 'plenty' || leaves === 'low')) return ok(null)
  return fail(
    'disk-full',
    `There is not enough room: ${inMegabytes(bytes)} MB are to be copied and ${inMegabytes(free)} MB are free. The copy before it is untouched, and it is tried again.`,
  )
}

function inMegabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toLocaleString('en-GB')
}

function plain({ name, sizeBytes, sha256 }: CopyPart): CopyPart {
  return { name, sizeBytes, sha256 }
}

const stopped: Failure = fail(
  'cancelled',
  'The copying was stopped. The copy before it is untouched; it goes on the next time.',
)
const changedMeanwhile: Failure = fail(
  'unavailable',
  'The library’s files changed while they were copied. It is tried again.',
)
const otherHistory: Failure = fail(
  'conflict',
  'The copy there holds other changes than this library: one of the two was put back to an older state, or somebody worked in the copy. Nothing is written over it.',
)
