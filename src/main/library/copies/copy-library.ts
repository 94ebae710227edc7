import { randomUUID } from 'node:crypto'
import { ok, fail, type Result } from '#core/result.ts'
import type { LibraryLayout } from '../library-layout.ts'
import { openLibraryFolder } from '../open-library.ts'
import { stoppable, type CopyWork } from './copy-work.ts'
import { isKeptPart, libraryParts, readPart, type LibraryPart } from './library-parts.ts'
import { askForRoom } from './room.ts'
import { placed, type PlacedLibrary } from './unpack-library.ts'
import { withUnfinished } from './unfinished.ts'
import { fillFolder, sizeOfParts } from './write-parts.ts'

/** Which version of which library is to become a library of its own, and where. */
interface CopyRequest {
  readonly seq: number
  /** The folder that the new library is to lie in. */
  readonly beside: string
  readonly leftFree: number
  readonly freeBytes?: (folder: string) => Promise<number>
}

/** A version that became a library of its own. `leftOut`: papers and other files that are missing or damaged in the library's folder, by their file names. */
export interface CopiedLibrary extends PlacedLibrary {
  readonly leftOut: readonly string[]
}

/**
 * Makes a library of its own of another one as it was at change `seq`: its changes up to there, the papers and other files that they speak of, and an id of
 * its own. Nothing of the library itself is touched. It is called, in its folder's name and by one more change, "<name> as of 21 Nov 2026", after the day of that change.
 */
export async function copyLibrary(
  layout: LibraryLayout,
  { seq, beside, leftFree, freeBytes }: CopyRequest,
  work: CopyWork,
): Promise<Result<CopiedLibrary>> {
  return stoppable('make a library of its own', async () => {
    const libraryId = randomUUID()
    const found = await libraryParts(layout, { seq, libraryId })
    if (!found.ok) return found
    const library = found.value
    const size = sizeOfParts(library.parts)
    const room = await askForRoom(beside, size, leftFree, freeBytes)
    if (!room.ok) return room
    work.begin(2 * size)
    const leftOut = library.missing.map(({ fileName }) => fileName)
    return withUnfinished(beside, async (unfinished) => {
      const filled = await fillFolder(
        unfinished,
        library,
        (part) => readPart(layout, part as LibraryPart),
        work,
        ({ name }) =>
          fail('damaged', `${name} became damaged in the library folder while it was read, so no copy was made.`),
        isKeptPart,
      )
      if (!filled.ok) return filled
      for (const { name } of filled.value.leftOut) leftOut.push(library.contents.files.spokenOf.get(name) ?? name)
      const name = nameAsOf(library.name, library.contents.lastAt)
      const called = await callLibrary(unfinished, name, library.contents.name, freeBytes)
      return called.ok ? ok({ ...(await placed(unfinished, name, libraryId)), leftOut }) : called
    })
  })
}

// Two libraries of one name on the screen would be taken for each other: so it is called what its folder is called, as its first own change.
async function callLibrary(
  folder: string,
  name: string,
  before: string | null,
  freeBytes: CopyRequest['freeBytes'],
): Promise<Result<null>> {
  const opened = await openLibraryFolder(folder, freeBytes ? { freeBytes } : {})
  if (!opened.ok) return opened
  const id = 'library-name'
  const appended = await opened.value.appendChanges(opened.value.info().lastSeq, [
    {
      id: randomUUID(),
      label: `Made a library of an earlier version: ${name}`,
      at: new Date().toISOString(),
      rows: [
        {
          table: 'settings',
          key: id,
          before: before === null ? null : { id, value: before },
          after: { id, value: name },
        },
      ],
    },
  ])
  await opened.value.close()
  return appended.ok ? ok(null) : appended
}

function nameAsOf(name: string, lastAt: string | null): string {
  const day = new Date(lastAt ?? '')
  if (Number.isNaN(day.getTime())) return `${name}, an earlier version`
  return `${name} as of ${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })}`
}
