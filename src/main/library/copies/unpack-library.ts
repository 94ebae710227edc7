import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { stoppable, type CopyWork } from './copy-work.ts'
import type { LibraryContents } from './library-contents.ts'
import { inconsistent, type LibraryFileManifest } from './library-file-format.ts'
import { openLibraryFile } from './open-library-file.ts'
import { isPaperPart } from './library-parts.ts'
import { askForRoom } from './room.ts'
import { placeFolder, startUnfinished, type Unfinished } from './unfinished.ts'
import { fillFolder, giveNewId, sizeOfParts, type ExpectedLibrary, type FilledFolder } from './write-parts.ts'

/** A library that lies unpacked and checked under a name that nobody takes for one, until it is placed or removed. */
export interface UnpackedLibrary {
  readonly manifest: LibraryFileManifest
  readonly contents: LibraryContents
  /** How many papers came with it. */
  readonly papers: number
  /**
   * Puts it where libraries are, under `name` or "name 2"; with an id of its own where `newId`, so that two folders never share a window's
   * copy. Nothing that is there is replaced.
   */
  place(name: string, newId: boolean): Promise<Result<PlacedLibrary>>
  remove(): Promise<void>
}

/** A library that was made. */
export interface PlacedLibrary {
  readonly folder: string
  readonly folderName: string
  readonly libraryId: string
}

/** Where to unpack. */
interface UnpackRequest {
  /** The folder that the library is to lie in. */
  readonly beside: string
  readonly leftFree: number
  readonly freeBytes?: (folder: string) => Promise<number>
}

/**
 * Unpacks a library file that anybody may have made, and checks it whole as a start checks a folder, before anything stands under a name
 * that is taken for a library. Nothing is left behind where it is refused, fails or is cancelled.
 */
export async function unpackLibrary(
  file: string,
  request: UnpackRequest,
  work: CopyWork,
): Promise<Result<UnpackedLibrary>> {
  return stoppable('unpack the library file', async () => {
    const opened = await openLibraryFile(file)
    if (!opened.ok) return opened
    const { manifest, pieces, close } = opened.value
    try {
      const size = sizeOfParts(manifest.parts)
      const room = await askForRoom(request.beside, size, request.leftFree, request.freeBytes)
      if (!room.ok) return room
      // Written, then read back.
      work.begin(2 * size)
      const library = { ...manifest.library, libraryId: manifest.library.id, parts: manifest.parts }
      const unfinished = await startUnfinished(request.beside)
      let filled: Result<FilledFolder> | null = null
      try {
        filled = await fillFolder(
          unfinished.path,
          library,
          ({ name }) => pieces(name),
          work,
          ({ name }) => inconsistent(`${name} is not what its description says`),
        )
      } finally {
        if (!filled?.ok) await unfinished.remove()
      }
      return filled.ok ? ok(unpacked(unfinished, manifest, library, filled.value.contents)) : filled
    } finally {
      close()
    }
  })
}

function unpacked(
  unfinished: Unfinished,
  manifest: LibraryFileManifest,
  library: ExpectedLibrary,
  contents: LibraryContents,
): UnpackedLibrary {
  return {
    manifest,
    contents,
    papers: manifest.parts.filter(isPaperPart).length,
    place: (name, newId) =>
      stoppable('put the library in its place', async () => {
        const libraryId = newId ? randomUUID() : library.libraryId
        if (newId) await giveNewId(unfinished.path, library, libraryId)
        return ok(await placed(unfinished.path, name, libraryId))
      }),
    remove: () => unfinished.remove(),
  }
}

/** Puts a finished folder of a library under its name in the folder that it lies in. */
export async function placed(finished: string, name: string, libraryId: string): Promise<PlacedLibrary> {
  const folder = await placeFolder(finished, dirname(finished), folderNameOf(name))
  return { folder, folderName: basename(folder), libraryId }
}

// Windows keeps these for devices, whatever the ending (Microsoft, "Naming Files, Paths, and Namespaces").
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
// They make a name read otherwise than it is written.
const directions = /[\u202a-\u202e\u2066-\u2069]/g

function folderNameOf(name: string): string {
  const safe = safeFileName(name.replace(directions, ''), 'Library')
  return reserved.test(safe) ? `Library ${safe}` : safe
}
