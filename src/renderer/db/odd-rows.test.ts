import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { RowChange, StoredChange } from '#core/model/change.ts'
import { rowShapesVersion } from '#core/model/row-shapes/row-problem.ts'
import { wholeStudy, wholeTag } from '#core/model/row-shapes/rows-for-tests.ts'
import { writeChanges } from './apply-changes.ts'
import { eachChangeHead } from './change-heads.ts'
import { isOfOtherShapes, leftOutNotices } from './odd-rows.ts'
import { removedThings } from './removed.ts'
import { findDamage } from './row-sums.ts'
import { LibraryDatabase } from './schema.ts'

let library: LibraryDatabase
vi.mock('./current.ts', () => ({ db: () => library, currentLibrary: () => ({ db: library }) }))
vi.mock('./commit.ts', () => ({}))
vi.mock('../host/current-host.ts', () => ({}))

const name = 'odd-rows-test'
beforeEach(() => {
  library = new LibraryDatabase(name)
})
afterEach(async () => {
  library.close()
  await Dexie.delete(name)
})

const study = (words: string) => ({ ...wholeStudy('a'), notes: words })
const odd = { id: 'a', reference: null, state: 'to-read' }
const row = (before: object | null, after: object | null) =>
  ({ table: 'studies', key: 'a', before, after }) as RowChange
const change = (seq: number, ...rows: readonly RowChange[]): StoredChange => ({
  seq,
  id: `c${seq}`,
  label: `Change ${seq}`,
  at: '2026-01-31T10:15:02.123Z',
  rows,
})
const write = (...changes: readonly StoredChange[]) => writeChanges(changes, library, 'library-id')
const meta = () => library.meta.get('library')
const damage = async () => findDamage(library, (await meta())!, 'sum')
const undoable = async () => {
  const seqs: number[] = []
  await eachChangeHead(({ seq }) => seqs.push(seq) > 0)
  return seqs
}

it('leaves the row that stood there, in the tables, the history and what undo reads', async () => {
  await write(change(1, row(null, study('first'))))
  await write(change(2, row(study('first'), odd)), change(3, row(odd, { ...odd, state: 'done' })))
  expect((await library.studies.get('a'))?.notes).toBe('first')
  expect((await library.changes.toArray()).map(({ rows }) => rows.length)).toEqual([1, 0, 0])
  expect(await undoable()).toEqual([1])
  expect(await leftOutNotices(library)).toEqual([
    '1 row of the library folder has a wrong shape and is left out: a study (change 3). The rest of the library is whole.',
  ])
  expect(await damage()).toBe(null)

  await write(change(4, row({ ...odd, state: 'done' }, study('last'))))
  expect((await library.changes.get(4))?.rows).toEqual([row(study('first'), study('last'))])
  expect(await leftOutNotices(library)).toEqual([])
  expect(await damage()).toBe(null)
})

it('names them all, and takes what stands beside them in the same change', async () => {
  const tag = wholeTag('a', 'harms', { kind: 'value', value: 'text' as never })
  const setting = { id: 'library-name', value: { name: 'Salt' } }
  await write(
    change(1, row(null, study('good')), { table: 'tags', key: tag.id, before: null, after: tag }),
    change(2, { table: 'settings', key: 'library-name', before: null, after: setting }),
    change(3, { table: 'secrets', key: 'x', before: null, after: {} } as never),
  )
  expect(await library.studies.count()).toBe(1)
  expect(await library.tags.count()).toBe(0)
  expect(await leftOutNotices(library)).toEqual([
    '3 rows of the library folder have a wrong shape and are left out: a tag (change 1), a setting (change 2), a row of no table (change 3). The rest of the library is whole.',
  ])
  expect(await damage()).toBe(null)
})

it('has nothing to restore of a row that was odd when it went', async () => {
  await write(change(1, row(null, odd)), change(2, row(odd, null)))
  expect(await removedThings()).toEqual([])
  expect(await leftOutNotices(library)).toEqual([])
  expect(await damage()).toBe(null)
})

it('remembers what it was read by, and is looked through once where that was something else', async () => {
  await write(change(1, row(null, study('good'))))
  expect((await meta())?.shapes).toBe(rowShapesVersion)
  expect(await isOfOtherShapes(library, (await meta())!)).toBe(false)

  // As an earlier version left it: first without odd rows, then with one in the tables, then with one in the history only.
  const { shapes: _shapes, ...earlier } = (await meta())!
  await library.meta.put(earlier)
  await write(change(2, row(study('good'), study('better'))))
  expect((await meta())?.shapes).toBe(undefined)
  expect(await isOfOtherShapes(library, (await meta())!)).toBe(false)
  expect((await meta())?.shapes).toBe(rowShapesVersion)

  await library.tags.put({ id: 'a/harms', studyId: 'a', fieldId: 'harms', value: null } as never)
  expect(await isOfOtherShapes(library, { ...(await meta())!, shapes: undefined })).toBe(true)
  await library.tags.clear()
  const many = Array.from({ length: 45 }, (_, index) => ({ ...change(index + 3), touched: [] }))
  await library.changes.bulkPut([...many, { ...change(60, row(null, odd)), touched: [] }])
  expect(await isOfOtherShapes(library, { ...(await meta())!, shapes: undefined })).toBe(true)
})

it('is made again by new rules where rows were left out by others', async () => {
  await write(change(1, row(null, odd)))
  expect(await isOfOtherShapes(library, { ...(await meta())!, shapes: rowShapesVersion - 1 })).toBe(true)
  expect(await isOfOtherShapes(library, (await meta())!)).toBe(false)
})
