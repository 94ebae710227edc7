import type { LibraryInfo } from '#core/host/host.ts'
import type { Result } from '#core/result.ts'
import type { LibraryDatabase } from './schema.ts'

/** The library that is open. */
export interface CurrentLibrary {
  readonly db: LibraryDatabase
  readonly info: LibraryInfo
  /** What the writer should know from opening it. */
  readonly notices: readonly string[]
  /** Comes when every row is in the database: at a first start the list is there before. A failure is of the library's opening. */
  readonly whole: Promise<Result<null>>
}

let current: CurrentLibrary | null = null

/** The open library; throws before `openLibrary` has succeeded, because no screen is shown before. */
export function currentLibrary(): CurrentLibrary {
  if (!current) throw new Error('no library is open')
  return current
}

/** The open library's database. */
export function db(): LibraryDatabase {
  return currentLibrary().db
}

/** Called by `openLibrary` only. */
export function setCurrentLibrary(library: CurrentLibrary): void {
  current = library
}
