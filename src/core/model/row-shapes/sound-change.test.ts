import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LibraryRows, LibraryTable, RowChange, StoredChange } from '../change.ts'
import { wholeSettings, wholeStudy } from './rows-for-tests.ts'
import { holdsOddRow, leftOutWords, OddRowFilter, withSoundHead } from './sound-change.ts'

const change = (seq: number, ...rows: readonly object[]): StoredChange => ({
  seq,
  id: `c${seq}`,
  label: 'A change',
  at: '',
  rows: rows as readonly RowChange[],
})
const good = (words: string) => ({ ...wholeStudy('a'), notes: words })
const odd = { id: 'a', reference: null }
const row = (before: object | null, after: object | null) => ({ table: 'studies', key: 'a', before, after })

/** The changes as they are kept, with what is left out, where the library has `standing` before them. */
function kept(changes: readonly StoredChange[], standing: object | null = null) {
  const filter = new OddRowFilter()
  for (const place of filter.unlikeJournal(changes)) filter.stands(place, standing as LibraryRows[LibraryTable])
  return { rows: changes.map((one) => filter.sound(one).rows), leftOut: filter.leftOut, filter }
}

describe('changes with rows of a wrong shape', () => {
  it('leaves changes without any as they are', () => {
    const changes = [change(1, row(null, good('1'))), change(2, row(good('1'), null))]
    const { filter, leftOut } = kept(changes)
    expect(filter.unlikeJournal(changes)).toEqual([])
    expect(changes.every((one) => filter.sound(one) === one && !holdsOddRow(one))).toBe(true)
    expect(leftOut).toEqual([])
  })

  it('lets the row that stood before stand, and starts from it afterwards', () => {
    const changes = [change(1, row(null, good('1'))), change(2, row(good('1'), odd)), change(3, row(odd, good('3')))]
    const { rows, leftOut } = kept(changes)
    expect(rows).toEqual([[row(null, good('1'))], [], [row(good('1'), good('3'))]])
    expect(leftOut).toEqual([])
    expect(kept(changes.slice(0, 2)).leftOut).toEqual([{ table: 'studies', key: 'a', seq: 2 }])
    expect(kept(changes.slice(1), good('0')).rows).toEqual([[], [row(good('0'), good('3'))]])
  })

  it('knows of nothing to remove where only an odd row was added', () => {
    const { rows, leftOut } = kept([change(1, row(null, odd)), change(2, row(odd, null))])
    expect(rows).toEqual([[], []])
    expect(leftOut).toEqual([])
    expect(kept([change(1, row(null, null))]).rows).toEqual([[]])
  })

  it('remembers from one batch to the next what was left out', () => {
    const first = kept([change(1, row(null, odd))])
    const next = new OddRowFilter(first.leftOut)
    const later = [change(2, row(null, good('2')))]
    expect(next.unlikeJournal(later)).toHaveLength(1)
    next.stands({ table: 'studies', key: 'a' }, null)
    expect(next.sound(later[0]!).rows).toEqual([row(null, good('2'))])
    expect(next.leftOut).toEqual([])
  })

  it('leaves out what names no row of the library, and a row under another key', () => {
    const { rows, leftOut } = kept([
      change(1, { table: 'secrets', key: 'x', before: null, after: {} }, { table: 'studies', key: 5, after: null }),
      change(2, null as never, { ...row(null, good('2')), key: 'b' }),
    ])
    expect(rows).toEqual([[], []])
    expect(leftOutWords(leftOut)).toBe(
      '2 rows of no table (change 1), a row of no table (change 2), a study (change 2)',
    )
  })

  it('names a few and counts the others', () => {
    const leftOut = [12, 14, 14, 15].map((seq) => ({ table: 'tags' as const, key: String(seq), seq }))
    expect(leftOutWords(leftOut, 2)).toBe('a tag (change 12), 2 tags (change 14) and 1 more')
  })

  it('keeps before and after fitting together, whatever comes', () => {
    const states = fc.constantFrom<object | null>(null, odd, good('1'), good('2'), { id: 'a' }, wholeSettings[0]!)
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 8 }), fc.nat(8), (journal, cut) => {
        const changes = journal.map((after, index) => change(index + 1, row(journal[index - 1] ?? null, after)))
        // In two batches, as at a start: what the first leaves is what the second finds.
        let standing: object | null = null
        let leftOut: OddRowFilter['leftOut'] = []
        for (const batch of [changes.slice(0, cut), changes.slice(cut)]) {
          const filter = new OddRowFilter(leftOut)
          for (const place of filter.unlikeJournal(batch)) filter.stands(place, standing as LibraryRows[LibraryTable])
          for (const { rows } of batch.map((one) => filter.sound(one))) {
            for (const { before, after } of rows) {
              expect(before).toEqual(standing)
              standing = after
            }
          }
          leftOut = filter.leftOut
        }
        const last = journal.at(-1)
        const isSound = last === null || (last !== undefined && 'notes' in last)
        expect(leftOut).toHaveLength(isSound ? 0 : 1)
        if (isSound) expect(standing).toEqual(last)
      }),
    )
  })
})

describe('changes that are odd themselves', () => {
  it('keeps a change as it is where all of it is as it should be', () => {
    const sound = change(3, row(null, good('3')))
    expect(withSoundHead(sound)).toBe(sound)
  })

  it('makes texts and a list of what is none', () => {
    const head = { seq: 4, id: 7, label: {}, at: null, rows: 'none', undoes: 5, batch: 'b' }
    expect(withSoundHead(head as never)).toEqual({
      seq: 4,
      id: 'change-4',
      label: 'A change without a name',
      at: '',
      rows: [],
      batch: 'b',
    })
  })
})
