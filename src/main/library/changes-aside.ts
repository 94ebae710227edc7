import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { ChangesAside } from '#core/host/host.ts'
import type { StoredChange } from '#core/model/change.ts'
import { isUnreadable } from '#core/model/unreadable-change.ts'
import { errorCode, renameWhenFree, syncFolder, writeDurably } from './durable-files.ts'
import { fileMark } from './file-mark.ts'
import { provenLines } from './journal-salvage.ts'
import { journalLine, lineChange, noHash, sha256Hex } from './journal-line.ts'
import { fileNameTime, segmentNumber, segmentName, type LibraryLayout } from './library-layout.ts'
import type { Segment } from './journal-scan.ts'

/** What a window or a snapshot still had and the journal had not ends on these. */
const keptEndings = { window: '-window.ndjson', snapshot: '-snapshot.ndjson' } as const
type KeptFrom = keyof typeof keptEndings
const noteEnding = '-note.txt'

/**
 * The files beside the library's own that may hold changes of it: what was set aside, and copies that programs which synchronise make
 * where two computers wrote ("000001 (conflicted copy).ndjson", "journal 2/000001.ndjson", "LOCK-laptop"...). They are known by
 * where they lie and not by the words of one program. Paths in the folder; notes of what happened are not among them.
 */
export async function filesAside(layout: LibraryLayout): Promise<readonly string[]> {
  const found: string[] = []
  const inFolder = (...parts: readonly string[]): void => {
    found.push(join(layout.folder, ...parts))
  }
  for (const { name, isFolder } of await entriesOf(layout.folder)) {
    const isKnown = ownNames.has(name) || name.endsWith('.part') || lockDraft.test(name)
    if (isKnown || !/^(?:library|lock|journal)(?![a-z])/i.test(name) || name.startsWith('library-damaged-')) continue
    if (!isFolder) inFolder(name)
    else
      for (const inner of await entriesOf(join(layout.folder, name)))
        if (!inner.isFolder && inner.name.endsWith('.ndjson')) inFolder(name, inner.name)
  }
  for (const { name, isFolder } of await entriesOf(layout.journal)) {
    const isOwn = isFolder || name === 'head' || segmentNumber(name) !== null || name.endsWith('.part')
    if (!isOwn) inFolder('journal', name)
  }
  for (const { name, isFolder } of await entriesOf(layout.setAside))
    if (!isFolder && !name.endsWith(noteEnding)) inFolder('journal', 'set-aside', name)
  for (const { name } of await entriesOf(layout.papers))
    if (/^[0-9a-f]{64}[^.].*\.pdf$/i.test(name)) inFolder('papers', name)
  return found.sort()
}

/** What the files beside the library hold that it does not have, by the ids of changes. Reads the journal only where there is such a file. */
export async function changesAside(
  layout: LibraryLayout,
  segments: readonly Segment[],
): Promise<readonly ChangesAside[]> {
  const files = await filesAside(layout)
  if (files.length === 0) return []
  const known = await idsOf(layout, segments)
  return Promise.all(
    files.map(async (path) => {
      const { missing, isOfThisLibrary } = await missingChanges(path, known)
      return {
        id: idOf(layout, path),
        fileName: shownName(layout, path),
        kind: kindOf(layout, path),
        changes: missing.length,
        isOfThisLibrary,
        lastAt: missing.at(-1)?.at ?? null,
      }
    }),
  )
}

/** The changes of one such file that the library does not have, in their order; null where there is no such file any more. */
export async function readChangesAside(
  layout: LibraryLayout,
  segments: readonly Segment[],
  id: string,
): Promise<readonly StoredChange[] | null> {
  const path = (await filesAside(layout)).find((each) => idOf(layout, each) === id)
  return path === undefined ? null : (await missingChanges(path, await idsOf(layout, segments))).missing
}

/** Keeps changes that a window or a snapshot has and the journal has not, durable when answered. The file reads like a journal. */
export async function keepChangesAside(
  layout: LibraryLayout,
  changes: readonly StoredChange[],
  now: Date,
  from: KeptFrom = 'window',
): Promise<string> {
  let hash = noHash
  const lines = changes.map(({ seq, ...change }) => {
    const line = journalLine(change, seq, hash)
    hash = line.hash
    return line.bytes
  })
  const fileName = `${fileNameTime(now)}${keptEndings[from]}`
  await mkdir(layout.setAside, { recursive: true })
  await writeDurably(join(layout.setAside, fileName), Buffer.concat(lines))
  await syncFolder(layout.journal)
  return fileName
}

/** Moves such a file to the trash, with the note that belongs to it: the writer is done with it. False where it is gone. */
export async function settleChangesAside(layout: LibraryLayout, id: string, now: Date): Promise<boolean> {
  const files = await filesAside(layout)
  const path = files.find((each) => idOf(layout, each) === id)
  if (path === undefined) return false
  const toTrash = (from: string): Promise<void> =>
    renameWhenFree(from, join(layout.trash, `${fileNameTime(now)}-${basename(from)}`))
  await toTrash(path)
  // Files that were set aside together share a note: it goes with the last of them.
  const isLast = !files.some((each) => each !== path && noteOf(layout, each) === noteOf(layout, path))
  if (path.startsWith(layout.setAside) && isLast && (await fileMark(noteOf(layout, path))))
    await toTrash(noteOf(layout, path))
  await syncFolder(dirname(path))
  await syncFolder(layout.trash)
  return true
}

// Files that were set aside together begin with one time.
function noteOf(layout: LibraryLayout, path: string): string {
  return join(layout.setAside, `${basename(path).split('-')[0] ?? ''}${noteEnding}`)
}

const ownNames: ReadonlySet<string> = new Set(['library.json', 'LOCK', 'journal'])
// A lock that is being taken, or whose taking over is being claimed (folder-lock.ts).
const lockDraft = /^LOCK\.[0-9a-f-]{36}$/

async function missingChanges(
  path: string,
  known: ReadonlySet<string>,
): Promise<{ readonly missing: readonly StoredChange[]; readonly isOfThisLibrary: boolean }> {
  const changes = provenLines(await readFile(path))
    .lines.map((line) => lineChange(line.bytes))
    .filter((change) => !isUnreadable(change))
    .sort((one, other) => one.seq - other.seq)
  const seen = new Set<string>()
  const missing = changes.filter(({ id }) => {
    const isNew = !known.has(id) && !seen.has(id)
    seen.add(id)
    return isNew
  })
  const isOfThisLibrary =
    missing.length < changes.length || changes.length === 0 || known.size === 0 || keptFrom(path) !== null
  return { missing, isOfThisLibrary }
}

/** The ids of all changes of the library. */
async function idsOf(layout: LibraryLayout, segments: readonly Segment[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const segment of segments) {
    const bytes = await readFile(join(layout.journal, segmentName(segment.number)))
    for (const start of segment.starts) {
      const id = /"change":\{"id":"([^"\\]*)"/.exec(bytes.toString('latin1', start, start + 400))?.[1]
      if (id !== undefined) ids.add(id)
    }
  }
  return ids
}

function kindOf(layout: LibraryLayout, path: string): ChangesAside['kind'] {
  if (!path.startsWith(layout.setAside)) return 'conflict-copy'
  return keptFrom(path) ?? 'damaged'
}

function keptFrom(path: string): KeptFrom | null {
  return (Object.keys(keptEndings) as KeptFrom[]).find((from) => path.endsWith(keptEndings[from])) ?? null
}

function idOf(layout: LibraryLayout, path: string): string {
  return sha256Hex(shownName(layout, path))
}

function shownName(layout: LibraryLayout, path: string): string {
  return relative(layout.folder, path).split(sep).join('/')
}

async function entriesOf(folder: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
    }))
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return []
    throw error
  }
}
