import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LibraryState } from '#core/history/library-state.ts'
import { snapshotLines } from '#core/history/snapshot.ts'
import type { HostCalls } from '#core/host/host.ts'
import type { LibraryRows, RowChange, StoredChange } from '#core/model/change.ts'
import { wholeStudy, wholeTag } from '#core/model/row-shapes/rows-for-tests.ts'
import { fail, ok } from '#core/result.ts'
import { catchUp } from './apply-changes.ts'
import { fillFromSnapshot, fillSmallTables, readNewestSnapshot } from './fill-from-snapshot.ts'
import { historyFrom, readHistoryPart } from './history.ts'
import { findDamage } from './row-sums.ts'
import { LibraryDatabase } from './schema.ts'

const { host } = vi.hoisted(() => ({ host: {} as { -readonly [Name in keyof HostCalls]: HostCalls[Name] } }))
vi.mock('../host/current-host.ts', () => ({ host }))

let databases: LibraryDatabase[] = []
const made = () => {
  const db = new LibraryDatabase(`fill-${crypto.randomUUID()}`)
  databases.push(db)
  return db
}
beforeEach(() => {
  databases = []
})
afterEach(async () => {
  for (const db of databases) {
    db.close()
    await Dexie.delete(db.name)
  }
})

/** A folder with these changes, of which one answer carries at most `most`, and a snapshot of change `at` in pages of `lines` lines. */
function folderWith(changes: readonly StoredChange[], at: number, most: number, lines: number): void {
  const state = new LibraryState()
  for (const change of changes.slice(0, at)) state.apply(change)
  const rows = [...snapshotLines(state, 'library-id', 'hash')].slice(1)
  host.readChanges = ({ afterSeq, limit }) =>
    Promise.resolve(ok({ changes: changes.slice(afterSeq, afterSeq + Math.min(limit, most)), lastSeq: changes.length }))
  host.readSnapshotRows = ({ place }) => {
    const from = place?.from ?? 0
    const next = from + lines < rows.length ? from + lines : null
    const page = {
      seq: at,
      counts: state.counts,
      lines: new TextEncoder().encode(
        rows
          .slice(from, from + lines)
          .map((line) => `${line}\n`)
          .join(''),
      ),
      next,
    }
    return Promise.resolve(ok({ page, passedOver: [] }))
  }
}

async function fill(db: LibraryDatabase): ReturnType<typeof readNewestSnapshot> {
  const found = await readNewestSnapshot(() => undefined)
  if (found.ok && found.value.snapshot) {
    await fillSmallTables(db, found.value.snapshot)
    await fillFromSnapshot(db, 'library-id', found.value.snapshot)
  }
  return found
}

type Rows = { -readonly [T in 'studies' | 'tags' | 'settings']: Map<string, LibraryRows[T]> }

/** Changes as an app makes them of steps: each row's `before` is what stood there. */
function changesOf(steps: readonly (readonly Step[])[]): readonly StoredChange[] {
  const rows: Rows = { studies: new Map(), tags: new Map(), settings: new Map() }
  return steps.map((edits, index) => ({
    seq: index + 1,
    id: `c${index + 1}`,
    label: `Change ${index + 1}`,
    at: '2026-01-31T10:15:02.123Z',
    rows: edits.flatMap(({ table, key, words }): readonly RowChange[] => {
      const standing = rows[table] as Map<string, unknown>
      const before = standing.get(key) ?? null
      const after = words === null ? null : rowOf(table, key, words)
      if (before === null && after === null) return []
      if (after) standing.set(key, after)
      else standing.delete(key)
      return [{ table, key: keyOf(table, key), before, after } as RowChange]
    }),
  }))
}

interface Step {
  readonly table: 'studies' | 'tags' | 'settings'
  readonly key: string
  readonly words: string | null
}
const tagOf = (key: string) => wholeTag(key, 'main-result', { kind: 'value', value: { text: 'It helped.' } })
const keyOf = (table: Step['table'], key: string) => (table === 'tags' ? tagOf(key).id : key)
const rowOf = (table: Step['table'], key: string, words: string) =>
  table === 'studies'
    ? { ...wholeStudy(key), notes: words }
    : table === 'tags'
      ? { ...tagOf(key), rule: words }
      : // Keys in an order of their own: the row must come back with it.
        { value: { z: words, a: [words] }, id: key }

const steps = fc.array(
  fc.array(
    fc.record({
      table: fc.constantFrom<Step['table']>('studies', 'tags', 'settings'),
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      words: fc.option(fc.string()),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 1, maxLength: 25 },
)

it('makes the same of a snapshot, the changes behind it and the history before it as of every change, to the letter', () =>
  fc.assert(
    fc.asyncProperty(steps, fc.nat(), fc.integer({ min: 1, max: 7 }), async (all, cut, few) => {
      const changes = changesOf(all)
      const at = 1 + (cut % changes.length)
      folderWith(changes, at, few, few)
      const replayed = made()
      await catchUp(replayed, 'library-id')

      const filled = made()
      expect(await fill(filled)).toMatchObject({ value: { snapshot: { seq: at } } })
      expect(await historyFrom(filled)).toBe(at)
      expect((await filled.changes.toArray()).map(({ seq }) => seq)).toEqual([at])
      expect(await findDamage(filled, (await filled.meta.get('library'))!, 'sum')).toBe(null)
      await catchUp(filled, 'library-id')
      while ((await historyFrom(filled)) > 1) await readHistoryPart(filled, few * 2)
      expect(await everything(filled)).toBe(await everything(replayed))
    }),
    { numRuns: 60 },
  ))

async function everything(db: LibraryDatabase): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]))
  return JSON.stringify(tables)
}

const three = changesOf(['a', 'b', 'c'].map((key) => [{ table: 'studies', key, words: key }]))

it('says nothing is there until every row is: cut off, it is begun again', async () => {
  folderWith(three, 3, 10, 1)
  const whole = host.readSnapshotRows
  host.readSnapshotRows = (request) =>
    request.place ? Promise.resolve(fail('unavailable', 'The disk is gone.')) : whole(request)
  const db = made()
  expect(await fill(db)).toMatchObject({ ok: false })
  host.readSnapshotRows = whole
  const found = await readNewestSnapshot(() => undefined)
  const snapshot = found.ok ? found.value.snapshot! : never()
  // A change without a number cannot be written: it comes last.
  await expect(fillFromSnapshot(db, 'library-id', { ...snapshot, last: [{} as StoredChange] })).rejects.toThrow()
  expect(await everything(db)).toBe(await everything(made()))
  expect(await fill(db)).toMatchObject({ ok: true })
  expect(await db.studies.count()).toBe(3)
})

it('keeps whoever asks meanwhile, in this window or another, waiting for all of it', async () => {
  folderWith(three, 3, 10, 1)
  const db = made()
  const other = new LibraryDatabase(db.name)
  databases.push(other)
  await Promise.all([db.open(), other.open()])
  const found = await readNewestSnapshot(() => undefined)
  const snapshot = found.ok ? found.value.snapshot! : never()
  let filling: Promise<void> | undefined
  await new Promise<void>((begun) => {
    filling = fillFromSnapshot(db, 'library-id', snapshot, begun)
  })
  const asked = await Promise.all([other.studies.count(), other.tags.count(), other.meta.get('library')])
  expect(asked).toMatchObject([3, 0, { lastSeq: 3 }])
  await filling
})

function never(): never {
  throw new Error('the snapshot could not be read')
}

it('begins again where another window began with a newer snapshot, and takes no row of it', async () => {
  folderWith(three, 2, 10, 1)
  const older = host.readSnapshotRows
  folderWith(three, 3, 10, 2)
  const newer = host.readSnapshotRows
  let asked = 0
  host.readSnapshotRows = (request) => {
    asked += 1
    if (asked === 1) return older(request)
    return asked === 2 ? Promise.resolve(fail('not-found', 'It is not being read any more.')) : newer(request)
  }
  const db = made()
  expect(await fill(db)).toMatchObject({ ok: true })
  expect((await db.meta.get('library'))?.lastSeq).toBe(3)
  expect((await db.studies.toArray()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

it('takes no snapshot with fewer rows than it says, nor one with a row that no screen could show', async () => {
  folderWith(three, 3, 10, 10)
  const whole = host.readSnapshotRows
  const altered = (change: (text: string) => string) => {
    host.readSnapshotRows = async (request) => {
      const answer = await whole(request)
      if (!answer.ok || !answer.value.page) return answer
      const { page } = answer.value
      const lines = new TextEncoder().encode(change(new TextDecoder().decode(page.lines)))
      return ok({ ...answer.value, page: { ...page, lines } })
    }
  }
  for (const change of [
    (text: string) => text.slice(text.indexOf('\n') + 1),
    (text: string) => text.replace('"reference":{', '"reference":[],"was":{'),
  ]) {
    altered(change)
    const db = made()
    expect(await fill(db)).toMatchObject({ ok: false, kind: 'damaged' })
    expect(await db.meta.toArray()).toEqual([])
  }
})

it('reads the history of large changes few at once, and where another window was first takes over what it read', async () => {
  folderWith(three, 3, 1, 10)
  const db = made()
  await fill(db)
  expect(await readHistoryPart(db, 100)).toEqual(ok({ from: 2, read: 1 }))
  await Promise.all([readHistoryPart(db, 100), readHistoryPart(db, 100)])
  expect(await historyFrom(db)).toBe(1)
  expect((await db.changes.toArray()).map(({ seq }) => seq)).toEqual([1, 2, 3])
})
