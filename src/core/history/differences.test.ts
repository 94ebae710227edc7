import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowChange } from '../model/change.ts'
import { wholeStudy, wholeTag } from '../model/row-shapes/rows-for-tests.ts'
import { bringBackPlan } from './bring-back.ts'
import { differenceItems } from './difference-items.ts'
import { DifferenceFolder, turnedRound } from './differences.ts'
import { canonicalJson, afterChanges, homeOf, invented, storedChange, type Rows } from './history-for-tests.ts'

const empty: Rows = new Map()
const sorted = (rows: Rows) => canonicalJson(Object.fromEntries(rows))

function differencesOf(changes: readonly ReturnType<typeof storedChange>[]): readonly RowChange[] {
  const folder = new DifferenceFolder()
  for (const change of changes) folder.add([change])
  return folder.differences()
}

/** Sets rows to what they were, as bringing back does. */
function broughtBack(now: Rows, rows: readonly RowChange[]): Rows {
  return afterChanges(now, [{ rows: turnedRound(rows) }])
}

describe('differences between two states', () => {
  it('lead from the one to the other and back, whatever was done between', () => {
    fc.assert(
      fc.property(invented, fc.nat(), (changes, at) => {
        const from = changes.length === 0 ? 0 : at % changes.length
        const [then, now] = [afterChanges(empty, changes.slice(0, from)), afterChanges(empty, changes)]
        const rows = differencesOf(changes.slice(from))
        expect(sorted(afterChanges(then, [{ rows }]))).toBe(sorted(now))
        expect(sorted(broughtBack(now, rows))).toBe(sorted(then))
        for (const { before, after } of rows) expect(canonicalJson(before)).not.toBe(canonicalJson(after))
      }),
      { numRuns: 300 },
    )
  })

  it('are nothing where all was taken back', () => {
    const study = wholeStudy('a')
    const add: RowChange = { table: 'studies', key: 'a', before: null, after: study }
    const away: RowChange = { table: 'studies', key: 'a', before: study, after: null }
    expect(differencesOf([storedChange(1, [add]), storedChange(2, [away])])).toEqual([])
    // The same words in another order are the same.
    const turned = Object.fromEntries(Object.entries(study).toReversed()) as typeof study
    expect(differencesOf([storedChange(3, [{ table: 'studies', key: 'a', before: study, after: turned }])])).toEqual([])
  })

  it('leave rows of a wrong shape out: what stood before goes on standing', () => {
    const tag = (text: string) => wholeTag('a', 'harms', { kind: 'value', value: { text } })
    const odd = { ...tag('odd'), quotes: null } as unknown as ReturnType<typeof tag>
    const row = (before: unknown, after: unknown) => ({ table: 'tags', key: 'a/harms', before, after }) as RowChange
    const [first, last] = [tag('first'), tag('last')]
    const rows = [row(first, odd), row(odd, last)]
    expect(differencesOf(rows.map((each, index) => storedChange(index + 1, [each])))).toEqual([row(first, last)])
    expect(differencesOf([storedChange(1, [row(first, odd)])])).toEqual([])
    const folder = new DifferenceFolder()
    folder.add([
      storedChange(1, [row(odd, last), null as never, { table: 'nothing' } as never]),
      storedChange(2, [row(last, first)]),
    ])
    folder.add([{ ...storedChange(3, []), rows: 'none' as never }])
    expect(folder.differences()).toEqual([])
    expect(folder.unknownRows).toBe(1)
  })

  it('fold 100,000 changes of a few rows into those rows', () => {
    const folder = new DifferenceFolder()
    const tag = (number: number) => wholeTag('a', 'harms', { kind: 'value', value: { text: String(number) } })
    for (let page = 0; page < 100; page++)
      folder.add(
        Array.from({ length: 1000 }, (_, index) => {
          const seq = page * 1000 + index + 1
          return storedChange(seq, [{ table: 'tags', key: 'a/harms', before: tag(seq - 1), after: tag(seq) }])
        }),
      )
    expect(folder.differences()).toEqual([{ table: 'tags', key: 'a/harms', before: tag(0), after: tag(100_000) }])
  })
})

describe('bringing back', () => {
  it('of everything gives the rows as they were then, byte for byte', () => {
    fc.assert(
      fc.property(invented, fc.nat(), (changes, at) => {
        const from = changes.length === 0 ? 0 : at % changes.length
        const now = afterChanges(empty, changes)
        const items = differenceItems(differencesOf(changes.slice(from)))
        const plan = bringBackPlan(items, new Set(items.map(({ id }) => id)), () => true)
        expect(plan.along).toEqual([])
        expect(sorted(broughtBack(now, plan.rows))).toBe(sorted(afterChanges(empty, changes.slice(0, from))))
      }),
      { numRuns: 300 },
    )
  })

  it('of any of it leaves nothing that belongs to a study that is not there', () => {
    fc.assert(
      fc.property(
        invented,
        fc.nat(),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (changes, at, ticks) => {
          const from = changes.length === 0 ? 0 : at % changes.length
          const items = differenceItems(differencesOf(changes.slice(from)))
          const ticked = new Set(items.flatMap(({ id }, index) => (ticks[index] ? [id] : [])))
          const plan = bringBackPlan(items, ticked, () => true)
          const rows = broughtBack(afterChanges(empty, changes), plan.rows)
          for (const [name, row] of rows) {
            const home = name.startsWith('studies/') ? undefined : homeOf(name, row)
            if (home !== undefined) expect(rows.has(`studies/${home}`), `${name} has its study`).toBe(true)
          }
          // What was ticked is as it was, and every row is in one thing.
          const then = afterChanges(empty, changes.slice(0, from))
          for (const { table, key } of plan.chosen.flatMap((item) => item.rows))
            expect(canonicalJson(rows.get(`${table}/${key}`))).toBe(canonicalJson(then.get(`${table}/${key}`)))
          const places = items.flatMap((item) => item.rows.map(({ table, key }) => `${table}/${key}`))
          expect(new Set(places).size).toBe(places.length)
        },
      ),
      { numRuns: 500 },
    )
  })
})
