import { randomUUID } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { CopyOutcome, HostCalls, LibraryInfo, MadeLibrary } from '#core/host/host.ts'
import { isPlaceOfPaper } from '#core/model/kept-file.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { appVersion } from '#core/app-version.ts'
import type { KnownLibraries } from './known-libraries.ts'
import { copyLibrary } from './library/copies/copy-library.ts'
import { cancelled, CopyStopped, stoppable, type CopyWork } from './library/copies/copy-work.ts'
import { libraryFileEnding } from './library/copies/library-file-format.ts'
import { isPaperPart, libraryParts } from './library/copies/library-parts.ts'
import { packLibrary } from './library/copies/pack-library.ts'
import { askForRoom, leftForLibrary } from './library/copies/room.ts'
import { freePath, startUnfinished, type Unfinished } from './library/copies/unfinished.ts'
import { unpackLibrary, type PlacedLibrary, type UnpackedLibrary } from './library/copies/unpack-library.ts'
import { sizeOfParts } from './library/copies/write-parts.ts'
import { writeAll } from './library/durable-files.ts'
import { libraryLayout } from './library/library-layout.ts'

/** What the calls need of their shell. */
interface CopyContext {
  /** The library that is open. */
  readonly library: () => Promise<Result<LibraryInfo>>
  readonly known?: KnownLibraries
  readonly freeBytes?: (folder: string) => Promise<number>
  /** Where a file is to be saved, asked of the writer; null where cancelled. Left out, it goes into the library's folder `exports`. */
  readonly pickSavePath?: (suggestedName: string) => Promise<string | null>
  /** Opens the library of another folder instead of the one that is open. */
  readonly switchTo: (folder: string) => Promise<Result<LibraryInfo>>
}

type CopyCallName =
  | 'measureLibraryFile'
  | 'packLibrary'
  | 'copyLibrary'
  | 'putLibraryFilePiece'
  | 'readLibraryFile'
  | 'keepLibraryFile'
  | 'dropLibraryFile'
  | 'lookAtCopyWork'
  | 'cancelCopyWork'
  | 'openMadeLibrary'

/** The calls about copies of a library, and the end of them. */
export interface CopyCalls {
  readonly calls: Pick<HostCalls, CopyCallName>
  /** Stops what is under way, and takes away what was not kept. */
  close(): Promise<void>
}

/** A library file that the window brings, and what was unpacked from it. */
interface BroughtFile {
  readonly id: string
  readonly file: Unfinished
  readonly beside: string
  sizeBytes: number
  unpacked: UnpackedLibrary | null
}

/** The calls about copies of the library that is open. One piece of work and one file that is brought at a time. */
export function copyCalls(context: CopyContext): CopyCalls {
  const made = new Map<string, string>()
  const works = copyWorks()
  let brought: BroughtFile | null = null
  const room = context.freeBytes ? { freeBytes: context.freeBytes } : {}

  const drop = async (): Promise<void> => {
    const file = brought
    brought = null
    await file?.unpacked?.remove()
    await file?.file.remove()
  }
  const broughtAs = (id: string): Result<BroughtFile> =>
    brought?.id === id ? ok(brought) : fail('not-found', 'This library file is not at hand any more. Choose it again.')
  const isKnown = async (libraryId: string): Promise<boolean> => {
    const library = await context.library()
    return (library.ok && library.value.libraryId === libraryId) || (await context.known?.holds(libraryId)) === true
  }
  const keep = async ({ folder, folderName, libraryId }: PlacedLibrary, more: MadeMore): Promise<MadeLibrary> => {
    // So that another copy of it, made before this one is opened, gets an id of its own.
    await context.known?.remember(folder, libraryId)
    const id = randomUUID()
    made.set(id, folder)
    return { id, folderName, folderPath: folder, ...more }
  }

  const calls: Pick<HostCalls, CopyCallName> = {
    measureLibraryFile: ({ seq }) =>
      withOpen(context, async ({ folderPath }) => {
        const found = await libraryParts(libraryLayout(folderPath), seqOf(seq))
        if (!found.ok) return found
        const { name, parts, missing } = found.value
        const papers = parts.filter(isPaperPart)
        const sizes = { sizeBytes: sizeOfParts(parts), paperBytes: sizeOfParts(papers) }
        const missingOf = (isPaper: boolean) =>
          missing.filter(({ place }) => isPlaceOfPaper(place) === isPaper).map(({ fileName }) => fileName)
        const lacks = { missingPapers: missingOf(true), missingFiles: missingOf(false) }
        return ok({ name, ...sizes, papers: papers.length, ...lacks })
      }),
    packLibrary: ({ seq, withPapers }) =>
      withOpen(context, async ({ folderPath }) => {
        const layout = libraryLayout(folderPath)
        const found = await libraryParts(layout, seqOf(seq))
        if (!found.ok) return found
        const now = new Date()
        const name = `${safeFileName(found.value.name, 'Library')} ${now.toISOString().slice(0, 10)}`
        if (!context.pickSavePath) await mkdir(layout.exports, { recursive: true })
        const target = await (context.pickSavePath?.(`${name}${libraryFileEnding}`) ??
          freePath(layout.exports, name, libraryFileEnding))
        if (target === null) return ok(null)
        const leftFree = context.pickSavePath ? 0 : leftForLibrary
        const request = { ...seqOf(seq), withPapers, target, madeAt: now, madeBy: appVersion, leftFree, ...room }
        return works.start(async (work) => {
          const packed = await packLibrary(layout, request, work)
          const savedAs = context.pickSavePath ? basename(target) : target
          return packed.ok ? ok({ kind: 'packed', savedAs, ...packed.value }) : packed
        })
      }),
    copyLibrary: ({ seq }) =>
      withOpen(context, async ({ folderPath }) => {
        const request = { seq, beside: dirname(folderPath), leftFree: leftForLibrary, ...room }
        return works.start(async (work) => {
          const copied = await copyLibrary(libraryLayout(folderPath), request, work)
          if (!copied.ok) return copied
          const { leftOut, ...placed } = copied.value
          return ok({ kind: 'made', ...(await keep(placed, { hasNewId: true, leftOut })) })
        })
      }),
    putLibraryFilePiece: ({ id, offset, bytes }) =>
      withOpen(context, async ({ folderPath }) => {
        if (id === null) {
          if (works.isBusy()) return busy
          await drop()
          const beside = dirname(folderPath)
          const isRoom = await askForRoom(beside, bytes.length, leftForLibrary, context.freeBytes)
          if (!isRoom.ok) return isRoom
          brought = { id: randomUUID(), file: await startUnfinished(beside), beside, sizeBytes: 0, unpacked: null }
        }
        const file = id === null && brought ? ok(brought) : broughtAs(id ?? '')
        if (!file.ok) return file
        if (offset !== file.value.sizeBytes) return fail('conflict', 'A piece of the file is missing. Choose it again.')
        const isRoom = await askForRoom(file.value.beside, bytes.length, leftForLibrary, context.freeBytes)
        if (!isRoom.ok) return isRoom
        await appendPiece(file.value, bytes)
        return ok({ id: file.value.id })
      }),
    readLibraryFile: ({ id }) =>
      withOpen(context, async () => {
        const found = broughtAs(id)
        if (!found.ok) return found
        const file = found.value
        const request = { beside: file.beside, leftFree: leftForLibrary, ...room }
        return works.start(async (work) => {
          const unpacked = await unpackLibrary(file.file.path, request, work)
          // The file has done its service either way; what is kept is the folder.
          await file.file.remove()
          if (!unpacked.ok) return unpacked
          if (brought !== file) {
            await unpacked.value.remove()
            return cancelled
          }
          file.unpacked = unpacked.value
          return ok(contentsOf(unpacked.value, await isKnown(unpacked.value.manifest.library.id)))
        })
      }),
    keepLibraryFile: ({ id }) =>
      withOpen(context, async () => {
        const found = broughtAs(id)
        if (!found.ok) return found
        const { unpacked } = found.value
        if (!unpacked) return fail('refused', 'This library file was not looked at yet.')
        const { id: libraryId, name } = unpacked.manifest.library
        const hasNewId = await isKnown(libraryId)
        const placed = await unpacked.place(name, hasNewId)
        if (!placed.ok) return placed
        await drop()
        return ok(await keep(placed.value, { hasNewId, leftOut: missingFiles(unpacked) }))
      }),
    dropLibraryFile: ({ id }) =>
      withOpen(context, async () => {
        if (brought?.id === id) await drop()
        return ok(null)
      }),
    lookAtCopyWork: async ({ workId }) => works.look(workId),
    cancelCopyWork: async ({ workId }) => works.cancel(workId),
    openMadeLibrary: async ({ id }) => {
      const folder = made.get(id)
      return folder === undefined
        ? fail('not-found', 'This library was not made here since Evidence Desk was started.')
        : context.switchTo(folder)
    },
  }
  return {
    calls,
    close: async () => {
      await works.close()
      await drop()
    },
  }
}

type MadeMore = Pick<MadeLibrary, 'hasNewId' | 'leftOut'>

const busy = fail('conflict', 'Another copy of a library is being made or read. Wait for it, or cancel it in the tray.')

function withOpen<T>(context: CopyContext, action: (library: LibraryInfo) => Promise<Result<T>>): Promise<Result<T>> {
  return stoppable('make this copy', async () => {
    const library = await context.library()
    return library.ok ? action(library.value) : library
  })
}

function seqOf(seq: number | null): { readonly seq?: number } {
  return seq === null ? {} : { seq }
}

async function appendPiece(brought: BroughtFile, bytes: Uint8Array): Promise<void> {
  const file = await open(brought.file.path, brought.sizeBytes === 0 ? 'w' : 'r+')
  try {
    await writeAll(file, bytes, brought.sizeBytes)
  } finally {
    await file.close()
  }
  brought.sizeBytes += bytes.length
}

function contentsOf(unpacked: UnpackedLibrary, isKnownHere: boolean): CopyOutcome {
  const { manifest, contents, papers } = unpacked
  return {
    kind: 'file',
    name: manifest.library.name,
    studies: contents.studies,
    papers,
    withPapers: manifest.withPapers,
    missingFiles: missingFiles(unpacked),
    seq: manifest.library.seq,
    lastAt: contents.lastAt,
    madeAt: manifest.madeAt,
    sizeBytes: sizeOfParts(manifest.parts),
    isKnownHere,
  }
}

/** The files that rows still need and that did not come along though they should. */
function missingFiles({ manifest, contents }: UnpackedLibrary): readonly string[] {
  const there = new Set(manifest.parts.map(({ name }) => name))
  return [...contents.files.standing()]
    .filter(([place]) => !there.has(place) && (manifest.withPapers || !isPlaceOfPaper(place)))
    .map(([, fileName]) => fileName)
}

interface RunningWork {
  readonly id: string
  doneBytes: number
  totalBytes: number
  isCancelled: boolean
  outcome: Result<CopyOutcome> | null
  readonly ended: Promise<void>
}

/** One piece of work at a time, which is asked for how far it is; the last one's outcome stays to be read. */
function copyWorks() {
  let last: RunningWork | null = null
  const workOf = (id: string): Result<RunningWork> =>
    last?.id === id ? ok(last) : fail('not-found', 'This work is not known any more.')
  const cancel = (work: RunningWork): void => {
    work.isCancelled = true
  }
  return {
    isBusy: () => last !== null && last.outcome === null,
    start(run: (work: CopyWork) => Promise<Result<CopyOutcome>>): Result<{ readonly workId: string }> {
      if (last && last.outcome === null) return busy
      let end = (): void => undefined
      const ended = new Promise<void>((resolve) => (end = resolve))
      const running: RunningWork = {
        id: randomUUID(),
        doneBytes: 0,
        totalBytes: 0,
        isCancelled: false,
        outcome: null,
        ended,
      }
      last = running
      const work: CopyWork = {
        begin: (totalBytes) => Object.assign(running, { doneBytes: 0, totalBytes }),
        moved: (bytes) => {
          running.doneBytes += bytes
          if (running.isCancelled) throw new CopyStopped(cancelled)
        },
      }
      run(work)
        .catch((bug: unknown) => fail('unavailable', 'An unexpected error occurred; no copy was made.', String(bug)))
        .then((outcome) => {
          running.outcome = outcome
          end()
        })
        .catch(() => undefined)
      return ok({ workId: running.id })
    },
    look(id: string): Result<{ doneBytes: number; totalBytes: number; outcome: Result<CopyOutcome> | null }> {
      const work = workOf(id)
      if (!work.ok) return work
      const { doneBytes, totalBytes, outcome } = work.value
      return ok({ doneBytes, totalBytes, outcome })
    },
    cancel(id: string): Result<null> {
      const work = workOf(id)
      if (work.ok) cancel(work.value)
      return work.ok ? ok(null) : work
    },
    async close(): Promise<void> {
      if (!last) return
      cancel(last)
      await last.ended
    },
  }
}
