import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isLibraryId } from '../library/format-gate.ts'
import { isSha256 } from '#core/model/kept-file.ts'
import { readIfThere, writeDurably } from '../library/durable-files.ts'

/** The second place of a library, as this machine knows it. */
export interface RememberedPlace {
  /** The folder with the copy in it. */
  readonly folder: string
  /** What the place is called on screen. */
  readonly name: string
  /** When it was chosen. */
  readonly since: string
  /** The last copy that was whole; null where there was none yet. The copy itself says it too, but may not be connected. */
  readonly last: { readonly seq: number; readonly hash: string; readonly at: string } | null
}

/** Which second place each library has on this machine. */
export interface RememberedPlaces {
  placeOf(libraryId: string): Promise<RememberedPlace | null>
  /** Null: the library has none any more. Throws the system's error. */
  remember(libraryId: string, place: RememberedPlace | null): Promise<void>
}

/** The second places that are known in a shell's data folder: a file `second-places.json` of its own. Damaged, it knows none. */
export function rememberedPlaces(dataFolder: string): RememberedPlaces {
  const path = join(dataFolder, 'second-places.json')
  let writing: Promise<unknown> = Promise.resolve()
  const read = async (): Promise<ReadonlyMap<string, RememberedPlace>> => {
    const bytes = await readIfThere(path)
    return new Map(bytes ? placesOf(bytes.toString('utf8')) : [])
  }
  const write = async (libraryId: string, place: RememberedPlace | null): Promise<void> => {
    const others = [...(await read())].filter(([other]) => other !== libraryId)
    const entries = place ? [...others, [libraryId, place] as const] : others
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeDurably(path, Buffer.from(`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`))
  }
  return {
    placeOf: async (libraryId) => (await read()).get(libraryId) ?? null,
    remember: (libraryId, place) => {
      const written = writing.then(() => write(libraryId, place))
      writing = written.catch(() => undefined)
      return written
    },
  }
}

function placesOf(text: string): readonly (readonly [string, RememberedPlace])[] {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).filter(
      (entry): entry is [string, RememberedPlace] => isLibraryId(entry[0]) && isPlace(entry[1]),
    )
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isPlace(value: unknown): value is RememberedPlace {
  if (typeof value !== 'object' || value === null) return false
  const { folder, name, since, last } = value as Readonly<Record<string, unknown>>
  return typeof folder === 'string' && typeof name === 'string' && isTime(since) && (last === null || isLast(last))
}

function isLast(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { seq, hash, at } = value as Readonly<Record<string, unknown>>
  return Number.isSafeInteger(seq) && isSha256(hash) && isTime(at)
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
