import initSqlite, { type Database, type SAHPoolUtil } from '@sqlite.org/sqlite-wasm'
import { indexDatabase } from '#core/search/index-database.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/search-index.ts'

/** An open index, and the way to make it anew. */
export interface IndexFile {
  readonly index: SearchIndex
  /** Throws it away for an empty one in the next place. */
  anew(): IndexFile
}

/** Where an index can be kept. */
export interface IndexPlace {
  /** Throws where it cannot be opened at all. */
  open(): Pick<Database, 'prepare' | 'exec' | 'close'>
  /** Leaves nothing of what is kept there. */
  empty(): void
}

/** A window that is just being reloaded still holds the file for a moment. */
const [tries, pauseMs] = [8, 150]
/** Pages of the file kept in memory, in KiB. */
const cacheKiB = 24_000
const fileName = '/index.sqlite3'

/**
 * Opens the index of a library: in the origin private file system, where it outlives the window, else in memory. Where another window
 * holds the file, this one has its index in memory. A file that fails is thrown away, an empty one stands in its place, and the one that
 * stands in for that is in memory: a full disk takes no file.
 */
export async function openIndexFile(libraryId: string, version: string): Promise<IndexFile> {
  const sqlite = await initSqlite()
  const memory: IndexPlace = { open: () => new sqlite.oo1.DB(':memory:'), empty: () => undefined }
  const pool = await openPool(sqlite, libraryId)
  if (!pool) return openIndexIn([memory], version)
  const file: IndexPlace = { open: () => new pool.OpfsSAHPoolDb(fileName), empty: () => void pool.unlink(fileName) }
  return openIndexIn([file, file, memory], version)
}

/** Opens the index of the first of these places that can have one; what fails is emptied. Of the last there is always another. Throws where that fails too. */
export function openIndexIn([place, ...others]: readonly [IndexPlace, ...IndexPlace[]], version: string): IndexFile {
  const [next, ...rest] = others
  let database: ReturnType<IndexPlace['open']> | null = null
  const anew = () => {
    database?.close()
    place.empty()
    return openIndexIn(next ? [next, ...rest] : [place], version)
  }
  try {
    database = place.open()
    database.exec(`PRAGMA cache_size = -${cacheKiB}`)
    return { index: openSearchIndex(indexDatabase(database), version), anew }
  } catch (error) {
    if (!next) throw error
    return anew()
  }
}

async function openPool(
  sqlite: Awaited<ReturnType<typeof initSqlite>>,
  libraryId: string,
): Promise<SAHPoolUtil | null> {
  const options = {
    name: 'search-index',
    directory: `/search-${libraryId}`,
    // Missing from the types.
    forceReinitIfPreviouslyFailed: true,
    // What another window holds is not to be deleted for it.
    preserveOnInitFailure: true,
  }
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return await sqlite.installOpfsSAHPoolVfs(options)
    } catch (error) {
      // Only a file that is held by somebody becomes free.
      if (!(error instanceof DOMException && error.name === 'NoModificationAllowedError')) return null
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
  return null
}
