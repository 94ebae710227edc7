import initSqlite, { type SAHPoolUtil } from '@sqlite.org/sqlite-wasm'
import { indexDatabase } from '#core/search/index-database.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/search-index.ts'

/** An open index, and the way to make it anew. */
export interface IndexFile {
  readonly index: SearchIndex
  /** Throws it away for an empty one; in memory, where a file has failed before. */
  anew(): IndexFile
}

/** A window that is just being reloaded still holds the file for a moment. */
const [tries, pauseMs] = [8, 150]
/** Pages of the file kept in memory, in KiB. */
const cacheKiB = 24_000
const fileName = '/index.sqlite3'

/**
 * Opens the index of a library: in the origin private file system, where it outlives the window, else in memory. Where another window
 * holds the file, this one has its index in memory. A file that cannot be opened is thrown away, and an empty one stands in its place.
 */
export async function openIndexFile(libraryId: string, version: string): Promise<IndexFile> {
  const sqlite = await initSqlite()
  let failures = 0
  const open = (pool: SAHPoolUtil | null): IndexFile => {
    const database = pool ? new pool.OpfsSAHPoolDb(fileName) : new sqlite.oo1.DB(':memory:')
    const discard = () => {
      database.close()
      pool?.unlink(fileName)
    }
    const anew = () => {
      discard()
      failures += 1
      return open(failures === 1 ? pool : null)
    }
    try {
      database.exec(`PRAGMA cache_size = -${cacheKiB}`)
      return { index: openSearchIndex(indexDatabase(database), version), anew }
    } catch (error) {
      discard()
      throw error
    }
  }
  const pool = await openPool(sqlite, libraryId)
  if (!pool) return open(null)
  try {
    return open(pool)
  } catch {
    return open(pool)
  }
}

async function openPool(
  sqlite: Awaited<ReturnType<typeof initSqlite>>,
  libraryId: string,
): Promise<SAHPoolUtil | null> {
  // The last option is missing from the types.
  const options = {
    name: 'search-index',
    directory: `/search-${libraryId}`,
    forceReinitIfPreviouslyFailed: true,
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
