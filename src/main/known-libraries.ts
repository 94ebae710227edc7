import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readIfThere, writeDurably } from './library/durable-files.ts'

/** Which library each folder held when it was last open here: so that a folder whose drive is missing is not taken for a new one. */
export interface KnownLibraries {
  /** The id of the library that was in `folder`, or null. */
  idOf(folder: string): Promise<string | null>
  /** True where one of the folders held the library of this id: then the window has, or had, a copy under it. */
  holds(libraryId: string): Promise<boolean>
  remember(folder: string, libraryId: string): Promise<void>
  /** All folders that held a library. */
  folders(): Promise<readonly string[]>
}

const mostFolders = 200

/**
 * The libraries that are known in a data folder: a file `known-libraries.json` of its own. Damaged, it knows none. What stands in
 * `olderFolders`, where an earlier version kept it, is known too.
 */
export function knownLibraries(dataFolder: string, olderFolders: readonly string[] = []): KnownLibraries {
  const path = join(dataFolder, 'known-libraries.json')
  const read = async (): Promise<ReadonlyMap<string, string>> => {
    const entries: (readonly [string, string])[] = []
    for (const folder of [...olderFolders, dataFolder]) {
      const bytes = await readIfThere(join(folder, 'known-libraries.json'))
      if (bytes) entries.push(...entriesOf(bytes.toString('utf8')))
    }
    return new Map(entries)
  }
  return {
    idOf: async (folder) => (await read()).get(resolve(folder)) ?? null,
    folders: async () => [...(await read()).keys()],
    holds: async (libraryId) => [...(await read()).values()].includes(libraryId),
    remember: async (folder, libraryId) => {
      const known = await read()
      if (known.get(resolve(folder)) === libraryId) return
      const others = [...known].filter(([other]) => other !== resolve(folder))
      const entries = [...others, [resolve(folder), libraryId] as const].slice(-mostFolders)
      await mkdir(dirname(path), { recursive: true })
      await writeDurably(path, Buffer.from(`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`))
    },
  }
}

function entriesOf(text: string): readonly (readonly [string, string])[] {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
