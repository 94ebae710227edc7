import { formatCount } from '#core/format-count.ts'
import type { LibraryRows, LibraryTable, RowChange, StoredChange } from '../change.ts'
import { isLibraryTable, rowProblem, rowWords } from './row-problem.ts'
import { isGroup } from './shape-parts.ts'

/** A row of the journal that stands there with a wrong shape, and is left out. */
export interface LeftOutRow {
  /** Null where the change names no table of the library. */
  readonly table: LibraryTable | null
  readonly key: string
  /** The change that made it so. */
  readonly seq: number
}

/** A row of the library by its table and key. */
export type RowPlace = Pick<RowChange, 'table' | 'key'>

/** What is wrong with a row of a change, apart from what stood there before; null where nothing is. */
export function changedRowProblem(row: unknown): string | null {
  if (!isPlace(row)) return 'it names no row of the library'
  const { after } = row as RowPlace & { readonly after?: unknown }
  return after === null ? null : rowProblem(row.table, after, row.key)
}

/** The change with its rows as a list and all else as text, whatever stood there: the same object where it was so. */
export function withSoundHead(change: StoredChange): StoredChange {
  const { seq, id, label, at, rows, undoes, redoes, batch, ...others } = change
  if (
    [id, ...[undoes, redoes, batch].filter((name) => name !== undefined)].every(isName) &&
    [label, at].every((words) => typeof words === 'string') &&
    Array.isArray(rows)
  )
    return change
  return {
    ...others,
    seq,
    id: isName(id) ? id : `change-${seq}`,
    label: typeof label === 'string' ? label : 'A change without a name',
    at: typeof at === 'string' ? at : '',
    rows: Array.isArray(rows) ? rows : [],
    ...(isName(undoes) ? { undoes } : {}),
    ...(isName(redoes) ? { redoes } : {}),
    ...(isName(batch) ? { batch } : {}),
  }
}

/** True where a row of the change has a wrong shape, after it or before. */
export function holdsOddRow({ rows }: Pick<StoredChange, 'rows'>): boolean {
  return rows.some(isOdd)
}

/**
 * Goes through changes in their order and leaves rows of a wrong shape out: the row that stood there before goes on standing, and what
 * comes later starts from it. So `before` and `after` fit together from change to change, whatever the journal holds.
 */
export class OddRowFilter {
  readonly #leftOut: Map<string, LeftOutRow>
  readonly #standing = new Map<string, LibraryRows[LibraryTable] | null>()

  /** `leftOut`: the rows that were left out of the changes before these. */
  constructor(leftOut: readonly LeftOutRow[] = []) {
    this.#leftOut = new Map(leftOut.map((row) => [nameOf(row), row]))
  }

  /** What is left out by now. */
  get leftOut(): readonly LeftOutRow[] {
    return [...this.#leftOut.values()]
  }

  /** The rows of these changes of which the library does not have what the journal has: `stands` is to be told what it has. */
  unlikeJournal(changes: readonly StoredChange[]): readonly RowPlace[] {
    const found = new Map<string, RowPlace>()
    for (const row of changes.flatMap((change) => change.rows))
      if (isPlace(row) && (isOdd(row) || this.#leftOut.has(nameOf(row)))) found.set(nameOf(row), row)
    return [...found.values()]
  }

  /** Says what the library has for a row before these changes; null for nothing. */
  stands(place: RowPlace, row: LibraryRows[LibraryTable] | null): void {
    this.#standing.set(nameOf(place), row)
  }

  /** The change without its odd rows; the same object where it has none. */
  sound(change: StoredChange): StoredChange {
    const rows = change.rows.flatMap((row, index) => this.#sound(row, change.seq, index))
    return rows.length === change.rows.length && rows.every((row, index) => row === change.rows[index])
      ? change
      : { ...change, rows }
  }

  #sound(row: RowChange, seq: number, index: number): readonly RowChange[] {
    if (changedRowProblem(row) !== null) {
      const left: LeftOutRow = isPlace(row)
        ? { table: row.table, key: row.key, seq }
        : { table: null, key: `change ${seq}, row ${index}`, seq }
      this.#leftOut.set(nameOf(left), left)
      return []
    }
    const name = nameOf(row)
    this.#leftOut.delete(name)
    const known = this.#standing.get(name)
    const sound = known === undefined ? row : ({ ...row, before: known } as RowChange)
    if (known !== undefined) this.#standing.set(name, row.after)
    return sound.before === null && sound.after === null ? [] : [sound]
  }
}

/** "a study (change 12), 3 tags (change 14) and 3 more": rows of a wrong shape in words, those of the first few changes by name. */
export function leftOutWords(rows: readonly LeftOutRow[], most = 5): string {
  const groups = new Map<string, { readonly row: LeftOutRow; count: number }>()
  for (const row of rows) {
    const name = `${row.table} ${row.seq}`
    const group = groups.get(name)
    if (group) group.count += 1
    else groups.set(name, { row, count: 1 })
  }
  const named = [...groups.values()].slice(0, most)
  const words = named.map(({ row: { table, seq }, count }) => {
    const [one, several] = table ? rowWords[table] : (['row of no table', 'rows of no table'] as const)
    return `${count === 1 ? `a ${one}` : formatCount(count, one, several)} (change ${seq})`
  })
  const more = rows.length - named.reduce((sum, { count }) => sum + count, 0)
  return more > 0 ? `${words.join(', ')} and ${more.toLocaleString('en-GB')} more` : words.join(', ')
}

/** True where something names a row of the library, whatever else it is. */
export function isPlace(row: unknown): row is RowPlace {
  return isGroup(row) && isLibraryTable(row['table']) && isName(row['key'])
}

function isOdd(row: RowChange): boolean {
  return changedRowProblem(row) !== null || (row.before !== null && rowProblem(row.table, row.before, row.key) !== null)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function nameOf({ table, key }: Pick<LeftOutRow, 'table' | 'key'>): string {
  return `${table}/${key}`
}
