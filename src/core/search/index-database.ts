import type { IndexDatabase, SqlValue } from './search-index.ts'

/** What of SQLite's WebAssembly an index database is made of. */
interface SqliteHandle {
  prepare(sql: string): SqliteStatement
  exec(sql: string): unknown
}
interface SqliteStatement {
  bind(values: SqlValue[]): unknown
  step(): boolean
  get(into: unknown[]): unknown[]
  reset(clearBindings: boolean): unknown
}

/** A database of SQLite's WebAssembly as the index uses it. Statements are compiled once each. */
export function indexDatabase(database: SqliteHandle): IndexDatabase {
  const statements = new Map<string, SqliteStatement>()
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
