import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { RowChange, StoredChange } from '#core/model/change.ts'
import { wholeStudy } from '#core/model/row-shapes/rows-for-tests.ts'
import { writeChanges } from './apply-changes.ts'
import { incrementalRows } from './incremental-rows.ts'
import { keepList, readKeptList } from './kept-lists.ts'
import { listed } from './map-rows.ts'
import { LibraryDatabase } from './schema.ts'

let library: LibraryDatabase
vi.mock('./current.ts', () => ({
  db: () => library,
  currentLibrary: () => ({ db: library, info: { libraryId: 'l' } }),
}))
vi.mock('../host/current-host.ts', () => ({}))

beforeEach(() => {
  library = new LibraryDatabase(`kept-lists-${crypto.randomUUID()}`)
})
afterEach(async () => {
  library.close()
  await Dexie.delete(library.name)
})

interface Step {
  readonly number: number
  /** Null: it goes. */
  readonly notes: string | null
}

/** Saves one step a change, as the app does. */
async function work(steps: readonly Step[]): Promise<void> {
  for (const { number, notes } of steps) {
    const key = `study-${number}`
    const seq = ((await library.meta.get('library'))?.lastSeq ?? 0) + 1
    const before = (await library.studies.get(key)) ?? null
    const row = { table: 'studies', key, before, after: notes === null ? null : { ...wholeStudy(key), notes } }
    const rows = before === null && notes === null ? [] : [row as RowChange]
    const change: StoredChange = { seq, id: `c${seq}`, label: '', at: '2026-01-31T10:15:02.123Z', rows }
    await writeChanges([change])
  }
}

async function keepNow(): Promise<void> {
  const rows = await incrementalRows('studies')()
  const seq = (await library.meta.get('library'))?.lastSeq ?? 0
  await keepList(library, 'studies', { seq, keys: rows.map(({ id }) => id), rows })
}

async function asStored(): Promise<readonly object[]> {
  return (await library.studies.orderBy(':id').toArray()).map(listed)
}

const steps = fc.array(
  fc.record({ number: fc.integer({ min: 1, max: 30 }), notes: fc.option(fc.string(), { freq: 3 }) }),
  { maxLength: 25 },
)

it('lists that were kept and the changes since are the rows, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(steps, steps, async (first, then) => {
      await library.delete({ disableAutoOpen: false })
      await work(first)
      await keepNow()
      await work(then)
      expect(await incrementalRows('studies')()).toEqual(await asStored())
    }),
    { numRuns: 40 },
  )
})

it('a list that was kept is used at the start: rows that did not change are not read', async () => {
  await work([{ number: 1, notes: 'kept' }])
  await keepNow()
  // Altered behind the app's back: whoever read the row would see it.
  await library.studies.update('study-1', { notes: 'altered' })
  await work([{ number: 2, notes: 'new' }])
  expect((await incrementalRows('studies')()).map(({ notes }) => notes)).toEqual(['kept', 'new'])
})

it('is not used where it lost a part or a row, is of another version or newer than the library', async () => {
  await work([{ number: 1, notes: 'one' }])
  await keepNow()
  const head = (await library.keptLists.get('studies'))!
  const spoil: readonly (() => Promise<unknown>)[] = [
    () => library.keptLists.where('id').startsWith('studies/').delete(),
    () => library.keptLists.where('id').startsWith('studies/').modify({ json: '[]' }),
    () => library.keptLists.put({ ...head, head: { ...head.head!, version: 'another' } }),
    () => library.keptLists.put({ ...head, head: { ...head.head!, seq: 9 } }),
  ]
  for (const spoilIt of spoil) {
    await keepNow()
    await spoilIt()
    await library.studies.update('study-1', { notes: 'as it stands' })
    expect((await incrementalRows('studies')()).map(({ notes }) => notes)).toEqual(['as it stands'])
  }
})

it('takes the place of the one before, whose parts go', async () => {
  await work([{ number: 1, notes: 'one' }])
  await keepNow()
  const before = await library.keptLists.toCollection().primaryKeys()
  await work([{ number: 2, notes: 'two' }])
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5)
  await keepNow()
  vi.restoreAllMocks()
  const after = await library.keptLists.toCollection().primaryKeys()
  expect(after).toHaveLength(2)
  expect(after).not.toEqual(before)
  expect((await readKeptList(library, 'studies'))?.keys).toEqual(['study-1', 'study-2'])
})
