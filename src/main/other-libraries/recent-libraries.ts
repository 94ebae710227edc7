import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { errorCode, readIfThere, writeDurably } from '../library/durable-files.ts'
import { isLibraryId } from '../library/format-gate.ts'

/** A library that was opened on this machine. */
export interface RecentLibrary {
  readonly folder: string
  readonly libraryId: string
  /** What the writer called it, where that was seen; null: by its folder. */
  readonly name: string | null
  readonly openedAt: string
}

/** The libraries that were opened last on this machine. */
export interface RecentLibraries {
  /** Newest first. */
  list(): Promise<readonly RecentLibrary[]>
  opened(folder: string, libraryId: string): Promise<void>
  /** Keeps what an opened library is called now. */
  named(folder: string, name: string): Promise<void>
}

/** So many are remembered; who has more finds them by the folder they lie in. */
const mostRecent = 20

/** The recent libraries that are kept in a data folder: a file `recent-libraries.json`. Damaged, there are none. */
export function recentLibraries(dataFolder: string, now: () => Date = () => new Date()): RecentLibraries {
  const path = join(dataFolder, 'recent-libraries.json')
  const list = async (): Promise<readonly RecentLibrary[]> => {
    const bytes = await readIfThere(path)
    return bytes ? entriesOf(bytes.toString('utf8')) : []
  }
  let writing: Promise<unknown> = Promise.resolve()
  // One after the other, each over what the one before left.
  const change = (edit: (recent: readonly RecentLibrary[]) => readonly RecentLibrary[]): Promise<void> => {
    const next = writing.then(async () => {
      try {
        await mkdir(dataFolder, { recursive: true, mode: 0o700 })
        await writeDurably(path, Buffer.from(`${JSON.stringify(edit(await list()), null, 2)}\n`))
      } catch (error) {
        // A line less in a list is no reason to keep a library shut.
        if (errorCode(error) === '') throw error
      }
    })
    writing = next.catch(() => undefined)
    return next
  }
  return {
    list,
    opened: (folder, libraryId) =>
      change((recent) => {
        const before = recent.find((each) => each.folder === resolve(folder))
        const name = before?.libraryId === libraryId ? before.name : null
        const others = recent.filter((each) => each !== before)
        const entry = { folder: resolve(folder), libraryId, name, openedAt: now().toISOString() }
        return [entry, ...others].slice(0, mostRecent)
      }),
    named: (folder, name) =>
      change((recent) => recent.map((each) => (each.folder === resolve(folder) ? { ...each, name } : each))),
  }
}

function entriesOf(text: string): readonly RecentLibrary[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isEntry(value: unknown): value is RecentLibrary {
  if (typeof value !== 'object' || value === null) return false
  const { folder, libraryId, name, openedAt } = value as Record<string, unknown>
  return (
    typeof folder === 'string' &&
    isLibraryId(libraryId) &&
    (name === null || typeof name === 'string') &&
    typeof openedAt === 'string'
  )
}
