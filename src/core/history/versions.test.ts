import { describe, expect, it } from 'vitest'
import type { RowChange, StoredChange } from '../model/change.ts'
import { wholePaper, wholeStudy, wholeTag } from '../model/row-shapes/rows-for-tests.ts'
import { changeFacts } from './change-facts.ts'
import { storedChange } from './history-for-tests.ts'
import { versionDays, versionsOf, workWords } from './versions.ts'

const added = (id: string): RowChange => ({ table: 'studies', key: id, before: null, after: wholeStudy(id) })
const tagged = (study: string, field: 'harms' | 'population'): RowChange => {
  const tag = wholeTag(study, field, { kind: 'value', value: { text: 'Some' } })
  return { table: 'tags', key: tag.id, before: null, after: tag }
}
/** A change at a local time of the day `day` of March. */
const at = (seq: number, day: number, time: string, rows: readonly RowChange[], more: Partial<StoredChange> = {}) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return changeFacts(storedChange(seq, rows, { at: new Date(2026, 2, day, hours, minutes).toISOString(), ...more }))
}
const tag = tagged('a', 'harms')

describe('versions', () => {
  it('end with a pause of half an hour, a new day and a large step, which is one of its own', () => {
    const versions = versionsOf(
      [
        at(1, 2, '09:00', [added('a'), added('b')], { label: 'Imported 2 studies' }),
        at(2, 2, '09:05', [tag]),
        at(3, 2, '09:30', [tagged('a', 'population')]),
        at(4, 2, '10:00', [tag]),
        at(5, 2, '23:50', [tag]),
        at(6, 3, '00:05', [tag]),
      ],
      [],
    )
    expect(versions.map(({ from, seq }) => [from, seq])).toEqual([
      [6, 6],
      [5, 5],
      [4, 4],
      [2, 3],
      [1, 1],
    ])
    expect(versions.map(workWords)).toEqual([
      'Did step 6',
      'Did step 5',
      'Did step 4',
      '2 values, 2 quotes',
      'Imported 2 studies',
    ])
    expect(versionDays(versions).map(({ date, versions: ofDay }) => [date, ofDay.length])).toEqual([
      ['2026-03-03', 1],
      ['2026-03-02', 4],
    ])
  })

  it('before a large step say what came: an import, a batch as a whole, 100 rows', () => {
    const many = Array.from({ length: 100 }, (_, index): RowChange => {
      const paper = wholePaper('a', String(index))
      return { table: 'papers', key: paper.sha256, before: null, after: paper }
    })
    const versions = versionsOf(
      [
        at(1, 2, '09:00', [tag]),
        at(2, 2, '09:01', [added('a')], { batch: 'b', label: 'Imported much' }),
        at(3, 2, '09:02', [added('b')], { batch: 'b', label: 'Imported much' }),
        at(4, 2, '09:03', [tag]),
        at(5, 2, '09:04', many, { label: 'Added 100 PDFs' }),
      ],
      [],
    )
    expect(versions.map(({ from, seq, before }) => [from, seq, before])).toEqual([
      [5, 5, null],
      [4, 4, 'Added 100 PDFs'],
      [2, 3, null],
      [1, 1, 'Imported much'],
    ])
    expect(workWords(versions[2]!)).toBe('Imported much')
  })

  it('have their names, in the midst of a stretch of work too, but not half-way through a batch', () => {
    const name = (seq: number) => ({ id: `n${seq}`, name: `Version ${seq}`, seq, at: '2026-03-02T09:00:00Z' })
    const versions = versionsOf(
      [
        at(1, 2, '09:00', [tag]),
        at(2, 2, '09:01', [tag]),
        at(3, 2, '09:02', [tag]),
        at(4, 2, '09:03', [added('a'), added('b')], { batch: 'b' }),
        at(5, 2, '09:04', [added('c')], { batch: 'b' }),
      ],
      [name(1), name(4), name(99)],
    )
    expect(versions.map(({ from, seq, names }) => [from, seq, names.map((each) => each.name)])).toEqual([
      [4, 5, ['Version 4', 'Version 99']],
      [2, 3, []],
      [1, 1, ['Version 1']],
    ])
  })

  it('do not take a name whose own change is not read yet', () => {
    const named = [{ id: 'n', name: 'Old', seq: 3, at: '' }]
    expect(versionsOf([at(7, 2, '09:00', [tag]), at(8, 2, '09:01', [tag])], named)).toMatchObject([
      { from: 7, seq: 8, names: [] },
    ])
  })

  it('leave out what is no work, and stand whatever the journal holds', () => {
    const odd = storedChange(2, [
      null as never,
      { table: 'tags', key: 'x', before: { quotes: 'none' }, after: null } as never,
    ])
    const naming = { id: 'n1', name: 'First', seq: 0, at: '' }
    const versions = versionsOf(
      [
        at(1, 2, '09:00', [{ table: 'versions', key: 'n1', before: null, after: naming }]),
        changeFacts({ ...odd, at: 7 as never, label: null as never }),
        changeFacts({ ...storedChange(3, []), rows: 'none' as never }),
        changeFacts(storedChange(4, [tag], { at: 'never' })),
      ],
      [],
    )
    expect(versions.map(({ from, seq }) => [from, seq])).toEqual([
      [4, 4],
      [2, 2],
    ])
    expect(versionDays(versions).map(({ date }) => date)).toEqual([''])
    expect(versionsOf([], [])).toEqual([])
  })
})
