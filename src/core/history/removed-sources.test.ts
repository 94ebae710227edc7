import { expect, it } from 'vitest'
import type { StoredChange } from '#core/model/change.ts'
import type { Source } from '#core/model/source.ts'
import { RemovedSources } from './removed-sources.ts'

const source = (id: string, title: string) => ({ id, title }) as Source
const row = (before: Source | null, after: Source | null) => ({
  table: 'sources',
  key: (before ?? after)!.id,
  before,
  after,
})
const change = (seq: number, id: string, rows: readonly object[], more: Partial<StoredChange> = {}) =>
  ({ seq, id, label: '', at: '', rows, ...more }) as StoredChange

it('knows the sources that were removed, not those whose removal or coming in was undone, nor those that are there again', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => source(id, id)) as [Source, Source, Source, Source]
  const removed = new RemovedSources()
  for (const each of [
    change(1, 'in', [row(null, a), row(null, b), row(null, c), row(null, d)]),
    change(2, 'a goes', [row(a, null)]),
    change(3, 'b goes', [row(b, null)]),
    change(4, 'b back', [row(null, b)], { undoes: 'b goes' }),
    change(5, 'c goes', [row(c, null)]),
    change(6, 'c again', [row(null, c)]),
    change(7, 'e in', [row(null, source('e', 'e'))]),
    change(8, 'e out', [row(source('e', 'e'), null)], { undoes: 'e in' }),
    change(9, 'a again', [row(null, a)]),
    change(10, 'a goes renamed', [row(source('a', 'renamed'), null)]),
  ])
    removed.hear(each)
  expect(removed.notAmong((id) => ['b', 'c', 'd'].includes(id))).toEqual([source('a', 'renamed')])
})
