import initSqlite from '@sqlite.org/sqlite-wasm'
import { describe, expect, it } from 'vitest'
import { readQuery } from '#core/search/query.ts'
import type { SearchDocument } from '#core/search/search-entry.ts'
import { openIndexIn, type IndexFile, type IndexPlace } from './search-index-file.ts'

const sqlite = await initSqlite()
const documents = Array.from({ length: 300 }, (_, at): SearchDocument => {
  const text = `harvest lantern ${'meadow river '.repeat(20)}${at}`
  return { key: `claim/${at}`, version: '1', studyId: null, entries: [{ kind: 'claim', place: {}, text }] }
})
const memory: IndexPlace = { open: () => new sqlite.oo1.DB(':memory:'), empty: () => undefined }

/** A file as a window has one: it outlives the database that is closed. */
function fileOf(path: string) {
  const write = (bytes: Uint8Array) => sqlite.capi.sqlite3_js_posix_create_file(path, bytes)
  let opened: InstanceType<typeof sqlite.oo1.DB> | null = null
  const open = () => {
    opened = new sqlite.oo1.DB(path, 'c')
    return opened
  }
  return {
    place: { open, empty: () => write(new Uint8Array()) } satisfies IndexPlace,
    write,
    /** Ends as a killed window does, with these bytes. */
    end: () => {
      const bytes = sqlite.capi.sqlite3_js_db_export(opened!)
      opened!.close()
      return bytes
    },
  }
}

function countOf({ index }: IndexFile, typed: string): number {
  const read = readQuery(typed)
  if (!read.ok || !read.query) throw new Error(typed)
  return index.find(read.query).reduce((sum, { count }) => sum + count, 0)
}

/** The index after something was asked or put in: the worker makes it anew where that fails. */
function afterUse(file: IndexFile): IndexFile {
  try {
    if (file.index.versions().size > 0) countOf(file, 'lantern')
    file.index.put([{ ...documents[0]!, key: 'claim/new' }])
    file.index.remove(['claim/new'])
    return file
  } catch {
    return file.anew()
  }
}

function silently(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}

describe('the file of the search index', () => {
  it('has after a kill what was put in', () => {
    const file = fileOf('/kept.sqlite3')
    openIndexIn([file.place, file.place, memory], '1').index.put(documents)
    file.end()
    const again = openIndexIn([file.place, file.place, memory], '1')
    expect(again.index.versions().size).toBe(documents.length)
    expect(countOf(again, 'lantern')).toBe(documents.length)
  })

  it.each<readonly [what: string, damage: (bytes: Uint8Array) => Uint8Array]>([
    ['other bytes', (bytes) => bytes.map((_, at) => at % 251)],
    ['a damaged beginning', (bytes) => bytes.with(0, 7)],
    ['a damaged list of tables', (bytes) => bytes.fill(0xa5, 100, 4000)],
    ['half of a file', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['the first page alone', (bytes) => bytes.slice(0, 4096)],
    ['pages that were never written', (bytes) => bytes.fill(0, 4096)],
    ['pages of something else', (bytes) => bytes.fill(0x5a, 4096)],
    ['an empty file', () => new Uint8Array()],
  ])('is made anew where it holds %s', (what, damage) => {
    const file = fileOf(`/${what.replaceAll(' ', '-')}.sqlite3`)
    openIndexIn([file.place, file.place, memory], '1').index.put(documents)
    file.write(damage(file.end()))
    const again = afterUse(openIndexIn([file.place, file.place, memory], '1'))
    expect(again.index.versions().size).toBe(0)
    again.index.put(documents)
    expect(countOf(again, 'lantern')).toBe(documents.length)
  })

  it('says at a check that a page is damaged that no question comes upon', () => {
    const file = fileOf('/one-page.sqlite3')
    openIndexIn([file.place, memory], '1').index.put(documents)
    const bytes = file.end()
    const whole = openIndexIn([file.place, memory], '1')
    expect(() => whole.index.check()).not.toThrow()
    file.end()
    const found: number[] = []
    for (let start = 8192 * 4; start < bytes.length; start += 8192) {
      file.write(bytes.slice().fill(0, start, start + 8192))
      const damaged = openIndexIn([file.place, memory], '1')
      const isSilent = silently(() => countOf(damaged, 'lantern'))
      if (isSilent && !silently(() => damaged.index.check())) found.push(start)
      file.end()
    }
    expect(found.length).toBeGreaterThan(0)
  })

  it('is in memory where no file can be written', () => {
    const full: IndexPlace = {
      open: () => {
        throw new Error('the disk is full')
      },
      empty: () => undefined,
    }
    const file = openIndexIn([full, full, memory], '1')
    file.index.put(documents)
    expect(countOf(file, 'lantern')).toBe(documents.length)
    expect(countOf(file.anew(), 'lantern')).toBe(0)
  })
})
