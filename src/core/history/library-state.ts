import { libraryTables, rowKey, type LibraryRows, type LibraryTable, type StoredChange } from '#core/model/change.ts'
import { changedRowProblem, withSoundHead } from '#core/model/row-shapes/sound-change.ts'

type Row = LibraryRows[LibraryTable]

/**
 * The rows of a library after its changes up to `seq`: what every screen shows then, made from the journal alone. Rows of a wrong shape
 * are left out as the window leaves them out: what stood there before goes on standing.
 */
export class LibraryState {
  readonly #tables = new Map<LibraryTable, Map<string, Row>>(libraryTables.map((table) => [table, new Map()]))
  #seq = 0

  /** The last change that is in it. */
  get seq(): number {
    return this.#seq
  }

  /** How many rows each table has. */
  get counts(): Readonly<Record<LibraryTable, number>> {
    return Object.fromEntries(libraryTables.map((table) => [table, this.#of(table).size])) as Record<
      LibraryTable,
      number
    >
  }

  /** Takes the next change over. Throws where it is not the next one: that would be a bug. */
  apply(change: StoredChange): void {
    if (change.seq !== this.#seq + 1) throw new RangeError(`change ${change.seq} does not follow ${this.#seq}`)
    this.#seq = change.seq
    for (const row of withSoundHead(change).rows) {
      if (changedRowProblem(row) !== null) continue
      if (row.after) this.#of(row.table).set(row.key, row.after)
      else this.#of(row.table).delete(row.key)
    }
  }

  /** A row; null where there is none. */
  row<T extends LibraryTable>(table: T, key: string): LibraryRows[T] | null {
    return (this.#of(table).get(key) as LibraryRows[T] | undefined) ?? null
  }

  /** All rows of a table, by key. */
  rows<T extends LibraryTable>(table: T): ReadonlyMap<string, LibraryRows[T]> {
    return this.#of(table) as unknown as ReadonlyMap<string, LibraryRows[T]>
  }

  /** Sets the state to rows of a snapshot at `seq`. */
  static from(seq: number, rows: Iterable<{ readonly table: LibraryTable; readonly row: Row }>): LibraryState {
    const state = new LibraryState()
    state.#seq = seq
    for (const { table, row } of rows) state.#of(table).set(rowKey(table, row as never), row)
    return state
  }

  #of(table: LibraryTable): Map<string, Row> {
    const rows = this.#tables.get(table)
    if (!rows) throw new TypeError(`no table ${table}`)
    return rows
  }
}
