import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { RowChange, StoredChange } from '#core/model/change.ts'
import { newStudy } from '#core/model/new-study.ts'
import { importedAgain, removedThings } from './removed.ts'
import { LibraryDatabase, hasRemoved } from './schema.ts'

let library: LibraryDatabase
vi.mock('./current.ts', () => ({ db: () => library, currentLibrary: () => ({ db: library }) }))
vi.mock('./commit.ts', () => ({}))
vi.mock('../host/current-host.ts', () => ({}))

const name = 'removed-test'
beforeEach(() => {
  library = new LibraryDatabase(name)
})
afterEach(async () => {
  library.close()
  await Dexie.delete(name)
})

const study = (id: string, title = id, DOI?: string) =>
  newStudy({
    id,
    addedAt: '2026-01-01T00:00:00Z',
    reference: { type: 'article-journal', title, ...(DOI ? { DOI } : {}) },
    origin: { format: 'typed', raw: '', sourceName: null, line: null },
  })
const paper = (sha256: string, studyId: string) => ({
  sha256,
  studyId,
  fileName: `${sha256}.pdf`,
  sizeBytes: 1,
  pageCount: 1,
  addedAt: '',
})
const goes = (...rows: readonly (readonly [RowChange['table'], string, object])[]) =>
  rows.map(([table, key, before]) => ({ table, key, before, after: null }) as unknown as RowChange)
const comes = (rows: readonly RowChange[]) =>
  rows.map((row) => ({ ...row, before: null, after: row.before }) as unknown as RowChange)
const a = ['studies', 'a', study('a')] as const
const b = ['studies', 'b', study('b')] as const

async function history(...changes: readonly (Partial<StoredChange> & { readonly rows: readonly RowChange[] })[]) {
  await library.changes.bulkPut(
    changes.map((part, index) => {
      const change = { seq: index + 1, id: `c${index + 1}`, label: '', at: `at ${index + 1}`, ...part }
      return { ...change, touched: [], ...(hasRemoved(change) ? { removes: 1 as const } : {}) }
    }),
  )
}
const keys = async () => (await removedThings()).map((thing) => `${thing.kind} ${thing.key} ${thing.seq}`)

it('lists what the writer removed, newest first, with what went with it', async () => {
  await history(
    { rows: comes(goes(a, b)) },
    { rows: goes(a, ['papers', 'p1', paper('p1', 'a')], ['tags', 'a/harms', { id: 'a/harms', studyId: 'a' }]) },
    { rows: goes(['tags', 'b/harms', { id: 'b/harms', studyId: 'b' }]) },
    { rows: goes(['papers', 'p2', paper('p2', 'b')]) },
    { rows: goes(b) },
  )
  expect(await keys()).toEqual(['study b 5', 'paper p2 4', 'study a 2'])
  expect((await removedThings())[2]).toMatchObject({ paperCount: 1, valueCount: 1, at: 'at 2' })
})

it('lists a PDF that another one took the place of', async () => {
  const replaced = [...goes(['papers', 'p1', paper('p1', 'a')]), ...comes(goes(['papers', 'p2', paper('p2', 'a')]))]
  await history({ rows: replaced })
  expect(await keys()).toEqual(['paper p1 1'])
})

it('does not list imports that were undone, merges, and what is there again', async () => {
  await library.studies.put(study('b'))
  await history(
    { rows: comes(goes(a)) },
    { rows: goes(a), undoes: 'c1' },
    // A merge edits the study that stays.
    {
      rows: [
        ...goes(['studies', 'm', study('m')]),
        { table: 'studies', key: 'b', before: study('b'), after: study('b') },
      ],
    },
    { rows: goes(b) },
  )
  expect(await keys()).toEqual([])
})

it('follows a removal through undo, redo, and the undo of what was restored', async () => {
  await history({ rows: comes(goes(a)) }, { rows: goes(a) }, { rows: comes(goes(a)), undoes: 'c2' })
  expect(await keys()).toEqual([])
  await history(
    { rows: comes(goes(a)) },
    { rows: goes(a) },
    { rows: comes(goes(a)), undoes: 'c2' },
    { rows: goes(a), redoes: 'c3' },
  )
  expect(await keys()).toEqual(['study a 4'])
  await library.changes.clear()
  await history({ rows: goes(a, b) }, { rows: comes(goes(a)) }, { rows: goes(a), undoes: 'c2' })
  expect(await keys()).toEqual(['study a 1', 'study b 1'])
})

it('knows what was imported again: by its identifier, else by title and year', async () => {
  const title = 'A long enough title of an invented study'
  await history({
    rows: goes(['studies', 'x', study('x', 'Other words', '10.99999/AB')], ['studies', 'y', study('y', title)], b),
  })
  const there = [study('new1', 'Anything', '10.99999/ab'), study('new2', `${title.toUpperCase()}.`)]
  const again = importedAgain(await removedThings(), there)
  expect([...again].map(([key, twin]) => [key, twin.id])).toEqual([
    ['x', 'new1'],
    ['y', 'new2'],
  ])
})
