import initSqlite from '@sqlite.org/sqlite-wasm'
import { indexDatabase } from './index-database.ts'
import type { IndexDatabase } from './search-index.ts'

/** An index database in memory, of the SQLite that the window runs. */
export async function databaseForTests(): Promise<IndexDatabase> {
  const sqlite = await initSqlite()
  return indexDatabase(new sqlite.oo1.DB(':memory:'))
}
