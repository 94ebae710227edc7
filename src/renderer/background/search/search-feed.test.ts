import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newStudy } from '#core/model/new-study.ts'
import { wholeClaim } from '#core/model/row-shapes/rows-for-tests.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { databaseForTests } from '#core/search/index-for-tests.ts'
import { readQuery } from '#core/search/query.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/search-index.ts'
import { asBatch } from '#renderer/db/batch-state.ts'
import { LibraryDatabase } from '#renderer/db/schema.ts'
import type { SearchWork } from '#renderer/workers/search-work.ts'
import { findEverywhere } from './find-everywhere.ts'
import { startSearchFeed } from './search-feed.ts'
import { isComplete, searchState } from './search-state.ts'

let library: LibraryDatabase
let whole: Promise<Result<null>>
/** The indexes that outlive their windows, by library. */
let files: Map<string, SearchIndex>
/** What the worker does instead of answering the next of these questions. */
let breaks: Partial<Record<'put' | 'find', () => Failure | null>>
let onLost: () => void

vi.mock('#renderer/db/current.ts', () => ({
  db: () => library,
  currentLibrary: () => ({ db: library, info: { libraryId: library.name }, whole }),
}))
vi.mock('../read-papers.ts', () => ({
  papersReadCount: { get: () => 0, subscribe: () => () => undefined },
  plainTextIfRead: () => Promise.resolve(null),
}))
vi.mock('../source-texts.ts', () => ({ textOfFile: () => Promise.resolve(fail('not-found', 'no file')) }))
vi.mock('#renderer/workers/search-work.ts', () => ({
  startSearchWork: (lost: () => void): SearchWork => {
    onLost = lost
    let name = ''
    const index = () => files.get(name)!
    const answer = async <T>(kind: 'put' | 'find' | null, work: () => T): Promise<Result<T>> => {
      await Promise.resolve()
      const failure = kind && breaks[kind]?.()
      return failure ?? ok(work())
    }
    return {
      open: async (libraryId, version) => {
        name = libraryId
        if (!files.has(name)) files.set(name, openSearchIndex(await databaseForTests(), version))
        return ok({ versions: index().versions(), mark: index().mark() })
      },
      setMark: (mark) => answer(null, () => (index().setMark(mark), null)),
      put: (documents) => answer('put', () => (index().put(documents), null)),
      remove: (keys) => answer(null, () => (index().remove(keys), null)),
      find: (query, options) => answer('find', () => index().find(query, options)),
      designs: (query) => answer(null, () => index().designs(query)),
      frequencies: (expressions) => answer(null, () => index().frequencies(expressions)),
      likeliest: (expression, limit) => answer(null, () => index().likeliest(expression, limit)),
      end: () => undefined,
    }
  },
}))
vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 0))

/** As the worker: the index is thrown away, and the window hears of it. */
async function lose(): Promise<Failure> {
  files.set(library.name, openSearchIndex(await databaseForTests(), 'x'))
  onLost()
  return fail('damaged', 'lost')
}

const opened: LibraryDatabase[] = []

async function openLibrary(): Promise<void> {
  library = new LibraryDatabase(`feed-${crypto.randomUUID()}`)
  opened.push(library)
  await library.open()
  const none = {
    studies: 0,
    papers: 0,
    tags: 0,
    settings: 0,
    versions: 0,
    views: 0,
    sources: 0,
    drafts: 0,
    claims: 0,
    outcomes: 0,
  }
  await library.meta.put({ id: 'library', libraryId: library.name, lastSeq: 0, counts: none, sums: none })
}

/** What a commit leaves in the window: rows, and the change that names them. */
async function change(rows: () => Promise<unknown>, touched: readonly string[] = []): Promise<void> {
  await library.transaction('rw', library.tables, async () => {
    const meta = (await library.meta.get('library'))!
    const seq = meta.lastSeq + 1
    await rows()
    const named = touched.map((key) => ({ table: 'studies' as const, key, before: null, after: null }))
    await library.changes.put({ seq, id: `c${seq}`, label: '', at: '', rows: named as never, touched: [] } as never)
    await library.meta.put({ ...meta, lastSeq: seq })
  })
}

const study = (id: string, title: string) => newStudy({ id, reference: { type: 'article-journal', title } } as never)

async function placesOf(typed: string): Promise<readonly string[]> {
  const read = readQuery(typed)
  const found = read.ok && read.query ? await findEverywhere(read.query) : fail('bad-input', typed)
  return found.ok ? found.value.flatMap(({ places }) => places.map(({ of }) => of.id)) : [found.message]
}
const ready = () => vi.waitFor(() => expect(searchState.get().phase).toBe('ready'), { timeout: 4000, interval: 5 })
const finds = (typed: string, ids: readonly string[]) =>
  vi.waitFor(async () => expect(await placesOf(typed)).toEqual(ids), { timeout: 4000, interval: 10 })

let stop = () => {}
beforeEach(async () => {
  files = new Map()
  breaks = {}
  whole = Promise.resolve(ok(null))
  searchState.set({ phase: 'starting', papers: 0, papersSearched: 0, scans: 0, unreadFiles: [], turn: 0 })
  await openLibrary()
})
afterEach(async () => {
  stop()
  for (const each of opened.splice(0)) await each.delete()
})

describe('the feed of the search', () => {
  it('puts in what changed and takes out what was removed', async () => {
    await library.studies.put(study('s1', 'Lantern light'))
    stop = startSearchFeed()
    await ready()
    expect(await placesOf('lantern')).toEqual(['s1'])
    await change(() => library.studies.put(study('s2', 'Lantern oil')), ['s2'])
    await finds('oil', ['s2'])
    await change(() => library.claims.put({ ...wholeClaim('k1'), text: 'Every lantern smokes.' }))
    await finds('smokes', ['k1'])
    await change(() => library.studies.delete('s1'), ['s1'])
    // At once, before the index has heard of it.
    expect(await placesOf('light')).toEqual([])
    await vi.waitFor(() => expect(files.get(library.name)!.versions().has('study/s1')).toBe(false))
  })

  it('takes out at the next start what was removed meanwhile, and shows nothing of another library', async () => {
    await library.studies.bulkPut([study('s1', 'Lantern light'), study('s2', 'Lantern oil')])
    stop = startSearchFeed()
    await ready()
    stop()
    await library.studies.delete('s1')
    searchState.update((now) => ({ ...now, phase: 'starting' }))
    stop = startSearchFeed()
    await ready()
    expect([...files.get(library.name)!.versions().keys()]).toEqual(['study/s2'])
    stop()
    await openLibrary()
    searchState.update((now) => ({ ...now, phase: 'starting' }))
    stop = startSearchFeed()
    await ready()
    expect(await placesOf('lantern')).toEqual([])
  })

  it('finds at the next start what was changed meanwhile, by the changes alone, or in everything where they are others', async () => {
    await change(
      () => library.studies.bulkPut([study('s1', 'Lantern light'), study('s2', 'Lantern oil')]),
      ['s1', 's2'],
    )
    stop = startSearchFeed()
    await ready()
    const startAgain = async () => {
      stop()
      searchState.update((now) => ({ ...now, phase: 'starting' }))
      stop = startSearchFeed()
      await ready()
    }
    const reads = vi.spyOn(library.studies, 'bulkGet')
    await startAgain()
    expect(reads).not.toHaveBeenCalled()
    stop()
    await change(() => library.studies.put(study('s1', 'Candle light')), ['s1'])
    await startAgain()
    expect(await placesOf('candle')).toEqual(['s1'])
    expect(reads.mock.calls.flat(2)).not.toContain('s2')
    stop()
    // The folder has another history now: its change of the same number is another one.
    await library.studies.put(study('s2', 'Candle oil'))
    await library.changes.put({ ...(await library.changes.get(2))!, id: 'other' })
    await startAgain()
    expect(await placesOf('candle oil')).toEqual(['s2'])
  })

  it.each(['put', 'find'] as const)(
    'puts everything in again when the index is lost by a %s while it works',
    async (kind) => {
      await library.studies.bulkPut(Array.from({ length: 130 }, (_, at) => study(`s${at}`, `Lantern ${at}`)))
      let puts = 0
      const first = openSearchIndex(await databaseForTests(), 'x')
      files.set(library.name, first)
      const spare = openSearchIndex(await databaseForTests(), 'x')
      breaks.put = () => {
        puts += 1
        if (puts !== 2) return null
        files.set(library.name, spare)
        // Lost by a question that came between, the feed's own goes on; lost by its own, that fails.
        onLost()
        return kind === 'put' ? fail('damaged', 'lost') : null
      }
      stop = startSearchFeed()
      await vi.waitFor(() => expect(spare.versions().size).toBe(130), { timeout: 4000, interval: 10 })
      await ready()
    },
  )

  it('says that it is not complete until it is', async () => {
    const paper = { sha256: 'a'.repeat(64), studyId: 's1', fileName: 'a.pdf' }
    expect(isComplete(searchState.get(), 0)).toBe(false)
    await library.papers.put(paper as never)
    stop = startSearchFeed()
    await ready()
    expect(isComplete(searchState.get(), 0)).toBe(false)
    // It cannot be read: nothing more is to come.
    expect(isComplete(searchState.get(), 1)).toBe(true)
    await asBatch(async () => {
      await change(() => library.studies.put(study('s1', 'Lantern light')), ['s1'])
      expect(searchState.get().phase).toBe('at-work')
    })
    await finds('lantern', ['s1'])
    await ready()
    await lose()
    expect(isComplete(searchState.get(), 1)).toBe(false)
    expect(searchState.get().isRemade).toBe(true)
    await finds('lantern', ['s1'])
    await ready()
    expect(searchState.get().isRemade).toBe(false)
  })

  it('says why there is nothing to search in a library that did not open whole', async () => {
    whole = Promise.resolve(fail('damaged', 'The folder is damaged.'))
    stop = startSearchFeed()
    await vi.waitFor(() =>
      expect(searchState.get()).toMatchObject({ phase: 'failed', problem: 'The folder is damaged.' }),
    )
  })
})
