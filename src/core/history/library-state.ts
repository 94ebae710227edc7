import { libraryTables, rowKey, type LibraryRows, type LibraryTable, type StoredChange } from '#core/model/change.ts'
import { changedRowProblem, holdsOddRow, withSoundHead } from '#core/model/row-shapes/sound-change.ts'

type Row = LibraryRows[LibraryTable]

/**
 * The rows of a library after its changes up to `seq`: what every screen shows then, made from the journal alone. Rows of a wrong shape
 * are left out as the window leaves them out: what stood there before goes on standing.
 */
export class LibraryState {
  readonly #tables = new Map<LibraryTable, Map<string, Row>>(libraryTables.map((table) => [table, new Map()]))
  #seq = 0
  #hasOddRows = false

  /** The last change that is in it. */
  get seq(): number {
    return this.#seq
  }

  /** True where a row of a wrong shape stands in a change up to here: a window must then go through the changes to make the same of them. */
  get hasOddRows(): boolean {
    return this.#hasOddRows
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
    const sound = withSoundHead(change)
    this.#hasOddRows ||= holdsOddRow(sound)
    for (const row of sound.rows) {
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

  /** The state that a snapshot's head and rows say. */
  static from(
    { seq, hasOddRows }: { readonly seq: number; readonly hasOddRows: boolean },
    rows: Iterable<{ readonly table: LibraryTable; readonly row: Row }>,
  ): LibraryState {
    const state = new LibraryState()
    state.#seq = seq
    state.#hasOddRows = hasOddRows
    for (const { table, row } of rows) state.#of(table).set(rowKey(table, row as never), row)
    return state
  }

  #of(table: LibraryTable): Map<string, Row> {
    const rows = this.#tables.get(table)
    if (!rows) throw new TypeError(`no table ${table}`)
    return rows
  }
}
