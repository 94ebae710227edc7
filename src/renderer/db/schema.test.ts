import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, expect, it } from 'vitest'
import { wholeClaim, wholeOutcome, wholeView } from '#core/model/row-shapes/rows-for-tests.ts'
import { findDamage } from './row-sums.ts'
import { LibraryDatabase, schemaVersion } from './schema.ts'

/** The stores of version 1, as they were released. */
const firstStores = {
  studies: '&id, state, addedAt',
  papers: '&sha256, studyId',
  tags: '&id, studyId, fieldId',
  settings: '&id',
  changes: '&seq, &id, *touched',
  pageTexts: '&sha256',
  suggestions: '&sha256, studyId',
  rejected: '&id, studyId',
  meta: '&id',
}

/**
 * A test for each version above the first: it writes with the version before (its stores as they were released), opens the newest, and
 * says what became of the rows. A version without its test fails below.
 */
const upgrades: Readonly<Record<number, () => Promise<void>>> = {
  2: async () => {
    const released = new Dexie(name)
    released.version(1).stores(firstStores)
    const study = { id: 'a', state: 'to-read' }
    const change = (seq: number, rows: readonly object[]) => ({
      seq,
      id: `c${seq}`,
      label: '',
      at: '',
      rows,
      touched: [],
    })
    await released.table('changes').bulkPut([
      change(1, [{ table: 'studies', key: 'a', before: null, after: study }]),
      change(2, [
        { table: 'studies', key: 'a', before: study, after: null },
        { table: 'tags', key: 'a/harms', before: { id: 'a/harms' }, after: null },
      ]),
      { ...change(3, [{ table: 'studies', key: 'a', before: null, after: study }]), undoes: 'c2' },
      change(4, [{ table: 'tags', key: 'a/harms', before: { id: 'a/harms' }, after: null }]),
    ])
    released.close()
    const library = new LibraryDatabase(name)
    await library.open()
    expect(await library.changes.where('removes').equals(1).primaryKeys()).toEqual([2])
    expect(await library.changes.where('undoes').equals('c2').primaryKeys()).toEqual([3])
    expect((await library.changes.get(2))?.rows).toHaveLength(2)
    expect(await library.changes.count()).toBe(4)
    library.close()
  },
  3: async () => {
    const released = new Dexie(name)
    released.version(1).stores(firstStores)
    released.version(2).stores({ changes: '&seq, &id, *touched, removes, undoes' })
    const ofFour = { studies: 1, papers: 0, tags: 0, settings: 0 }
    await released.table('meta').put({ id: 'library', libraryId: 'l', lastSeq: 1, counts: ofFour, sums: ofFour })
    await released.table('studies').put({ id: 'a', state: 'to-read' })
    released.close()
    const library = new LibraryDatabase(name)
    const meta = await library.meta.get('library')
    expect(meta).toMatchObject({ lastSeq: 1, counts: { ...ofFour, versions: 0 }, sums: { ...ofFour, versions: 0 } })
    expect(await findDamage(library, meta!, 'count')).toBeNull()
    await library.versions.put({ id: 'v', name: 'As sent', seq: 1, at: '2026-01-31T10:15:02.123Z' })
    expect(await findDamage(library, meta!, 'count')).toBe('versions')
    library.close()
  },
  4: async () => {
    const released = new Dexie(name)
    released.version(1).stores(firstStores)
    released.version(2).stores({ changes: '&seq, &id, *touched, removes, undoes' })
    released.version(3).stores({ studies: '&id, addedAt', tags: '&id, studyId', versions: '&id', keptLists: '&id' })
    const ofFive = { studies: 0, papers: 0, tags: 0, settings: 0, versions: 1 }
    await released.table('meta').put({ id: 'library', libraryId: 'l', lastSeq: 1, counts: ofFive, sums: ofFive })
    await released.table('versions').put({ id: 'v', name: 'As sent', seq: 1, at: '2026-01-31T10:15:02.123Z' })
    released.close()
    const library = new LibraryDatabase(name)
    const meta = await library.meta.get('library')
    expect(meta).toMatchObject({ lastSeq: 1, counts: { ...ofFive, views: 0 }, sums: { ...ofFive, views: 0 } })
    expect(await findDamage(library, meta!, 'count')).toBeNull()
    await library.views.put(wholeView('w'))
    expect(await findDamage(library, meta!, 'count')).toBe('views')
    expect(await library.versions.toArray()).toHaveLength(1)
    library.close()
  },
  5: async () => {
    const released = new Dexie(name)
    released.version(4).stores({ ...firstStores, versions: '&id', views: '&id', keptLists: '&id' })
    const ofSix = { studies: 0, papers: 0, tags: 0, settings: 0, versions: 0, views: 1 }
    await released.table('meta').put({ id: 'library', libraryId: 'l', lastSeq: 1, counts: ofSix, sums: ofSix })
    await released.table('views').put(wholeView('w'))
    released.close()
    const library = new LibraryDatabase(name)
    const meta = await library.meta.get('library')
    const ofStory = { sources: 0, drafts: 0, claims: 0, outcomes: 0 }
    expect(meta).toMatchObject({ lastSeq: 1, counts: { ...ofSix, ...ofStory }, sums: { ...ofSix, ...ofStory } })
    expect(await findDamage(library, meta!, 'count')).toBeNull()
    await library.claims.put(wholeClaim('c'))
    expect(await findDamage(library, meta!, 'count')).toBe('claims')
    expect(await library.views.toArray()).toHaveLength(1)
    library.close()
  },
  6: async () => {
    const released = new Dexie(name)
    released.version(5).stores({ ...firstStores, claims: '&id' })
    await released.table('pageTexts').put({ sha256: 'a', textVersion: 'x' })
    released.close()
    const library = new LibraryDatabase(name)
    expect(await library.plainTexts.count()).toBe(0)
    expect(await library.pageTexts.count()).toBe(1)
    library.close()
  },
  7: async () => {
    const released = new Dexie(name)
    released
      .version(6)
      .stores({ ...firstStores, changes: '&seq, &id, *touched, removes, undoes', plainTexts: '&sha256' })
    const change = (seq: number, table: string) => ({
      seq,
      id: `c${seq}`,
      label: '',
      at: '',
      rows: [{ table, key: 'a', before: { id: 'a' }, after: null }],
      touched: [],
    })
    await released
      .table('changes')
      .bulkPut([
        { ...change(1, 'studies'), removes: 1 },
        change(2, 'sources'),
        change(3, 'claims'),
        change(4, 'drafts'),
      ])
    released.close()
    const library = new LibraryDatabase(name)
    expect(await library.changes.where('removes').equals(1).primaryKeys()).toEqual([1, 2, 4])
    expect(await library.changes.count()).toBe(4)
    library.close()
  },
  8: async () => {
    const released = new Dexie(name)
    released.version(7).stores({ ...firstStores, claims: '&id' })
    const ofSeven = { studies: 0, papers: 0, tags: 0, settings: 0, versions: 0, views: 0, sources: 0, drafts: 0 }
    const counts = { ...ofSeven, claims: 1 }
    await released.table('meta').put({ id: 'library', libraryId: 'l', lastSeq: 1, counts, sums: counts })
    await released.table('claims').put(wholeClaim('c'))
    released.close()
    const library = new LibraryDatabase(name)
    expect(await library.meta.get('library')).toMatchObject({ counts: { ...counts, outcomes: 0 } })
    await library.outcomes.put(wholeOutcome('o'))
    expect(await library.outcomes.where('studyId').equals('study-1').count()).toBe(1)
    expect(await library.claims.count()).toBe(1)
    library.close()
  },
}

const name = 'schema-test'

afterEach(() => Dexie.delete(name))

it('every version above the first has an upgrade test, and the newest is what the code opens', () => {
  const above = Array.from({ length: schemaVersion - 1 }, (_, index) => String(index + 2))
  expect(Object.keys(upgrades)).toEqual(above)
  expect(new LibraryDatabase(name).verno).toBe(schemaVersion)
})

it.each(Object.entries(upgrades))('upgrade to version %s', (_, upgrade) => upgrade())

it('opens what version 1 wrote, row for row', async () => {
  const released = new Dexie(name)
  released.version(1).stores(firstStores)
  const rows: Readonly<Record<string, object>> = {
    studies: { id: 'a', state: 'to-read', addedAt: '2026-01-01T00:00:00Z', reference: { type: 'article-journal' } },
    papers: { sha256: 'f'.repeat(64), studyId: 'a', fileName: 'a.pdf' },
    tags: { id: 'a/harms', studyId: 'a', fieldId: 'harms', value: { kind: 'value', value: { text: 'none' } } },
    settings: { id: 'library-name', value: 'Name' },
  }
  for (const [table, row] of Object.entries(rows)) await released.table(table).put(row)
  released.close()
  const library = new LibraryDatabase(name)
  await library.open()
  for (const [table, row] of Object.entries(rows)) expect(await library.table(table).toArray()).toEqual([row])
  library.close()
})
