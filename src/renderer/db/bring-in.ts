import type { LibraryRows, LibraryTable, StoredChange } from '#core/model/change.ts'
import { changedRowProblem, withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { isLastNumber } from '#core/model/setting-keys.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { sameJson } from '#core/same-json.ts'
import { newNumbers, underItsNumberHere } from './bring-in-numbers.ts'
import { commit, commitInParts, currentRows, type RowEdit } from './commit.ts'
import { db } from './current.ts'

type Row = LibraryRows[LibraryTable]

/** What changes that stand beside the library would do to one row of it. */
export interface RowToBringIn {
  readonly table: LibraryTable
  readonly key: string
  /** What the library has now; null where it has none. */
  readonly here: Row | null
  /** What the changes make of it; null where they remove it. */
  readonly there: Row | null
  /**
   * `new`: it is here as it was there before, so nothing here is lost. `same`: it is here already. `both-changed`: it was changed here too.
   * `homeless`: its study is not here.
   */
  readonly state: 'new' | 'same' | 'both-changed' | 'homeless'
  /** The number that a claim or a draft would get here, where its own is another one's. */
  readonly newNumber?: number
  /** What the last of the changes did, in words. */
  readonly label: string
  readonly at: string
}

/** The rows that changes touch, each once, in the order of the changes, compared with what the library has now. */
export async function rowsToBringIn(changes: readonly StoredChange[]): Promise<readonly RowToBringIn[]> {
  const touched = new Map<string, { first: Row | null; row: Omit<RowToBringIn, 'here' | 'state'> }>()
  for (const { rows, label, at } of changes.map(withSoundHead)) {
    for (const row of rows) {
      // What has a wrong shape cannot stand in a library; it stays in the file. Numbers go on from those that stand here.
      if (changedRowProblem(row) !== null || isLastNumber(row)) continue
      const { table, key, before, after } = row
      const known = touched.get(`${table}/${key}`)
      touched.set(`${table}/${key}`, {
        first: known ? known.first : before,
        row: { table, key, there: after, label, at },
      })
    }
  }
  const comingStudies = new Set(
    [...touched.values()].flatMap(({ row }) => (row.table === 'studies' && row.there ? [row.key] : [])),
  )
  const rows = [...touched.values()]
  const now = await currentRows(rows.map(({ row }) => row))
  const studyIds = [
    ...new Set(rows.flatMap(({ row: { there } }) => (there && 'studyId' in there ? [there.studyId] : []))),
  ]
  const homes = new Set([...comingStudies, ...(await db().studies.where('id').anyOf(studyIds).primaryKeys())])
  const compared = rows.map(({ first: firstThere, row }, index) => {
    const here = now[index] ?? null
    const [there, first] = [row.there, firstThere].map((each) => underItsNumberHere(row.table, each, here))
    const isHomeless = there && 'studyId' in there && !homes.has(there.studyId)
    const state = sameJson(here, there)
      ? ('same' as const)
      : isHomeless
        ? ('homeless' as const)
        : sameJson(here, first)
          ? ('new' as const)
          : ('both-changed' as const)
    return { ...row, there: there ?? null, here, state }
  })
  const { numbers } = await newNumbers(compared)
  return compared.map((row) => {
    const newNumber = numbers.get(`${row.table}/${row.key}`)
    return newNumber === undefined ? row : { ...row, newNumber }
  })
}

// What is larger is written in parts, of which only the first could ask in its turn.
const mostAtOnce = 1000

/**
 * Brings rows in as one change that undo takes back: what is new, and of what was changed in both places what the writer took (`table/key`). A
 * claim or a draft whose number is another one's gets the next free one.
 */
export async function bringIn(
  rows: readonly RowToBringIn[],
  taken: ReadonlySet<string>,
): Promise<Result<StoredChange>> {
  const wanted = rows.filter(
    ({ state, table, key }) => state === 'new' || (state === 'both-changed' && taken.has(`${table}/${key}`)),
  )
  if (wanted.length === 0) return fail('not-found', 'There is nothing to bring in.')
  const label = `Brought in ${wanted.length === 1 ? 'a change' : `${wanted.length} changes`} from beside the library`
  return wanted.length <= mostAtOnce
    ? commit(label, async () => ok(await editsOf(wanted)))
    : commitInParts(label, await editsOf(wanted))
}

async function editsOf(rows: readonly RowToBringIn[]): Promise<readonly RowEdit[]> {
  const { numbers, edits } = await newNumbers(rows)
  const rowEdits = rows.map(({ table, key, there }) => {
    const number = numbers.get(`${table}/${key}`)
    return { table, key, after: there && number !== undefined ? { ...there, number } : there } as RowEdit
  })
  return [...rowEdits, ...edits]
}
