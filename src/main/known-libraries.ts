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
}

const mostFolders = 200

/** The libraries that are known in a shell's data folder: a file `known-libraries.json` of its own. Damaged, it knows none. */
export function knownLibraries(dataFolder: string): KnownLibraries {
  const path = join(dataFolder, 'known-libraries.json')
  const read = async (): Promise<ReadonlyMap<string, string>> => {
    const bytes = await readIfThere(path)
    return new Map(bytes ? entriesOf(bytes.toString('utf8')) : [])
  }
  return {
    idOf: async (folder) => (await read()).get(resolve(folder)) ?? null,
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
