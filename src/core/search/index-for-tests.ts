import initSqlite from '@sqlite.org/sqlite-wasm'
import type { IndexDatabase } from './search-index.ts'

/** An index database in memory, of the SQLite that the window runs. */
export async function databaseForTests(): Promise<IndexDatabase> {
  const sqlite = await initSqlite()
  const database = new sqlite.oo1.DB(':memory:')
  return {
    run: (sql, values = []) => void database.exec({ sql, bind: values.length > 0 ? [...values] : undefined }),
    rows: (sql, values = []) =>
      database.exec({
        sql,
        bind: values.length > 0 ? [...values] : undefined,
        rowMode: 'array',
        returnValue: 'resultRows',
      }) as ReturnType<IndexDatabase['rows']>,
  }
}
