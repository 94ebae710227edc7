import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LibraryState } from '#core/history/library-state.ts'
import { snapshotLines } from '#core/history/snapshot.ts'
import type { HostCalls, LibraryInfo } from '#core/host/host.ts'
import type { RowChange, StoredChange } from '#core/model/change.ts'
import { wholeStudy } from '#core/model/row-shapes/rows-for-tests.ts'
import { ok } from '#core/result.ts'
import { untilFilled } from './filling.ts'
import { incrementalRows } from './incremental-rows.ts'
import { listed } from './map-rows.ts'
import { readFolder } from './read-folder.ts'
import { saveState, setSaveState } from './save-state.ts'
import { LibraryDatabase } from './schema.ts'

let library: LibraryDatabase
const { host } = vi.hoisted(() => ({ host: {} as { -readonly [Name in keyof HostCalls]: HostCalls[Name] } }))
vi.mock('../host/current-host.ts', () => ({ host }))
vi.mock('./current.ts', () => ({ db: () => library, currentLibrary: () => ({ db: library }) }))
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => Promise.resolve().then(work) } })

beforeEach(async () => {
  library = new LibraryDatabase(`read-folder-${crypto.randomUUID()}`)
  await library.open()
})
afterEach(async () => {
  vi.restoreAllMocks()
  library.close()
  await Dexie.delete(library.name)
})

const snapshotAt = 520
/** 520 studies, one a change; then `then`. */
function folderWith(then: readonly RowChange[]): LibraryInfo {
  const added = Array.from({ length: snapshotAt }, (_, index) => added1(`s${String(index).padStart(3, '0')}`))
  const changes = [...added, ...then].map((row, index): StoredChange => ({
    seq: index + 1,
    id: `c${index + 1}`,
    label: '',
    at: '2026-01-31T10:15:02.123Z',
    rows: [row],
  }))
  const state = new LibraryState()
  for (const change of changes.slice(0, snapshotAt)) state.apply(change)
  const lines = [...snapshotLines(state, 'l', 'hash')].slice(1).map((line) => `${line}\n`)
  host.readChanges = ({ afterSeq, limit }) =>
    Promise.resolve(ok({ changes: changes.slice(afterSeq, afterSeq + limit), lastSeq: changes.length }))
  host.readSnapshotRows = () => {
    const page = { seq: snapshotAt, counts: state.counts, lines: new TextEncoder().encode(lines.join('')), next: null }
    return Promise.resolve(ok({ page, passedOver: [] }))
  }
  return { libraryId: 'l', lastSeq: changes.length } as LibraryInfo
}

function added1(key: string): RowChange {
  return { table: 'studies', key, before: null, after: wholeStudy(key) }
}

const behind: readonly RowChange[] = [
  { table: 'studies', key: 's003', before: wholeStudy('s003'), after: { ...wholeStudy('s003'), notes: 'new' } },
  { table: 'studies', key: 's100', before: wholeStudy('s100'), after: null },
  added1('s0035'),
]

it('lists are there before the rows, with the changes behind the snapshot, and stay the same when the rows have come', async () => {
  for (const then of [[], behind]) {
    const info = folderWith(then)
    const read = await readFolder(library, info)
    if (!read.ok) throw new Error(read.message)
    const studies = incrementalRows('studies')
    const early = await studies()
    expect(read.value.studiesToCome).toBe(early.length)
    expect(await read.value.whole).toEqual(ok(null))
    expect(await studies()).toBe(early)
    expect(early).toEqual((await library.studies.orderBy(':id').toArray()).map(listed))
    expect(early).toHaveLength(snapshotAt)
    expect((await library.meta.get('library'))?.lastSeq).toBe(info.lastSeq)
    await library.delete({ disableAutoOpen: false })
  }
})

it('lists wait for the rows where the changes behind the snapshot do more than lists can show', async () => {
  const setting: RowChange = { table: 'settings', key: 'a', before: null, after: { id: 'a', value: 1 } }
  const odd = {
    table: 'studies',
    key: 's001',
    before: wholeStudy('s001'),
    after: { id: 's001' },
  } as unknown as RowChange
  for (const row of [setting, odd]) {
    const info = folderWith([row])
    const read = await readFolder(library, info)
    expect(read).toMatchObject({ value: { studiesToCome: null } })
    expect((await library.meta.get('library'))?.lastSeq).toBe(info.lastSeq)
    await library.delete({ disableAutoOpen: false })
  }
})

it('what is done while the rows come is "Saving" until they are there', async () => {
  const info = folderWith([])
  const read = await readFolder(library, info)
  setSaveState({ kind: 'saved' })
  const waiting = untilFilled(library)
  expect(saveState.get().kind).toBe('saving')
  await waiting
  expect((await library.meta.get('library'))?.lastSeq).toBe(info.lastSeq)
  expect(read.ok && (await read.value.whole).ok).toBe(true)
})

it('rows that cannot be written are told, and nothing of them stays', async () => {
  const info = folderWith([])
  const { put } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'changes') throw new DOMException('The disk is full.', 'QuotaExceededError')
    return put.call(this, value, key)
  })
  const read = await readFolder(library, info)
  expect(read.ok && (await read.value.whole)).toMatchObject({ ok: false, kind: 'unavailable' })
  expect([await library.studies.count(), await library.meta.count()]).toEqual([0, 0])
})
