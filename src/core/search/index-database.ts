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

/** Whether an error of the index is of what was asked, too long or too deep for FTS5 to read, and says nothing about the index. */
export function isOfQuestion(error: unknown): boolean {
  return (
    error instanceof Error && /\bfts5(?:: (?:syntax|parser)| expression tree)|unterminated string/.test(error.message)
  )
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
