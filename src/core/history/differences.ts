import type { RowChange, StoredChange } from '../model/change.ts'
import { changedRowProblem, isPlace, withSoundHead } from '../model/row-shapes/sound-change.ts'
import { isLastNumber } from '../model/setting-keys.ts'
import { rowProblem } from '../model/row-shapes/row-problem.ts'
import { sameJson } from '../same-json.ts'

/**
 * Folds the changes between two moments into what is different: of every row that was touched, what stood before its first change and what
 * stood after its last. The changes are fed in their order, a page at a time, and none is kept. Rows of a wrong shape are left out, as
 * everywhere: what stood before them goes on standing. The names of versions and the numbers that were given are no part of it: bringing an
 * old state back would take off names, and give numbers again.
 */
export class DifferenceFolder {
  readonly #rows = new Map<string, RowChange>()
  readonly #unknown = new Set<string>()

  /** Takes the next changes in. */
  add(changes: readonly StoredChange[]): void {
    for (const { rows } of changes.map(withSoundHead))
      for (const row of rows) if (isPlace(row) && row.table !== 'versions' && !isLastNumber(row)) this.#add(row)
  }

  #add(row: RowChange): void {
    const name = `${row.table}/${row.key}`
    const known = this.#rows.get(name)
    if (!known && row.before && rowProblem(row.table, row.before, row.key) !== null) this.#unknown.add(name)
    if (this.#unknown.has(name)) return
    const before = known ? known.before : (row.before ?? null)
    const after = changedRowProblem(row) === null ? row.after : known ? known.after : before
    this.#rows.set(name, { table: row.table, key: row.key, before, after } as RowChange)
  }

  /** The rows that are different, in the order in which they were first touched; those that are again what they were are left out. */
  differences(): readonly RowChange[] {
    return [...this.#rows.values()].filter(({ before, after }) => !sameJson(before, after))
  }

  /** How many rows cannot be compared, because what stood there in the beginning has a wrong shape. */
  get unknownRows(): number {
    return this.#unknown.size
  }
}

/** The differences seen from the other side: what was then is now. */
export function turnedRound(differences: readonly RowChange[]): readonly RowChange[] {
  return differences.map(({ before, after, ...row }) => ({ ...row, before: after, after: before }) as RowChange)
}
