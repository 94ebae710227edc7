import type { LibraryInfo } from '#core/host/host.ts'
import type { LibraryDatabase } from './schema.ts'

/** The library that is open. */
export interface CurrentLibrary {
  readonly db: LibraryDatabase
  readonly info: LibraryInfo
  /** What the writer should know from opening it. */
  readonly notices: readonly string[]
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
