import initSqlite, { type PreparedStatement } from '@sqlite.org/sqlite-wasm'
import type { IndexDatabase, SqlValue } from './search-index.ts'

/** An index database in memory, of the SQLite that the window runs. Statements are compiled once each. */
export async function databaseForTests(): Promise<IndexDatabase> {
  const sqlite = await initSqlite()
  const database = new sqlite.oo1.DB(':memory:')
  const statements = new Map<string, PreparedStatement>()
  const rows = (sql: string, values: readonly SqlValue[] = []) => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    try {
      if (values.length > 0) statement.bind([...values])
      const found: SqlValue[][] = []
      while (statement.step()) found.push(statement.get([]) as SqlValue[])
      return found
    } finally {
      statement.reset(true)
    }
  }
  return {
    // Several statements in one text, and those that change the tables, are not kept.
    run: (sql, values) => void (values ? rows(sql, values) : database.exec(sql)),
    rows,
  }
}
