import { beforeEach, expect, it, vi } from 'vitest'
import type { Setting } from '#core/model/change.ts'
import { ok } from '#core/result.ts'
import type { RowEdit } from '../db/commit.ts'
import { takeEvidenceFile } from './take-evidence-file.ts'

const { written } = vi.hoisted(() => ({ written: [] as RowEdit[] }))
vi.mock('../host/current-host.ts', () => ({ host: { listPapers: () => Promise.resolve(ok([])) } }))
vi.mock('../db/commit.ts', () => ({
  commitInParts: (_label: string, edits: readonly RowEdit[]) => {
    written.push(...edits)
    return Promise.resolve(ok(null))
  },
}))
const there = new Set(['here', 'review'])
vi.mock('../db/current.ts', () => ({
  db: () => ({
    studies: {
      bulkGet: (ids: readonly string[]) => Promise.resolve(ids.map((id) => (there.has(id) ? { id } : undefined))),
    },
    papers: { bulkGet: () => Promise.resolve([]) },
    outcomes: {
      bulkGet: (ids: readonly string[]) => Promise.resolve(ids.map((id) => (id === 'moved' ? { id } : undefined))),
    },
  }),
}))

beforeEach(() => {
  written.length = 0
})

const study = (id: string, more: object) => ({
  name: id,
  study: {
    id,
    reference: { type: 'book', title: id },
    state: 'to-read',
    labels: [],
    problems: [],
    addedAt: '2026-01-01T00:00:00.000Z',
    merged: [],
  },
  papers: [],
  answers: [],
  ...more,
})
const evidence = (...studies: readonly object[]) =>
  new Blob([JSON.stringify({ format: 'evidence-desk/evidence', version: 1, columns: [], studies })])

it('takes the outcomes of studies that come, once, and tells of those that it has at another study', async () => {
  const outcome = (id: string) => ({
    id,
    name: id,
    found: { kind: 'events', arms: [{ label: 'bath', events: 3, total: 20 }] },
    text: '3 of 20',
    quotes: [],
    setBy: 'writer',
    addedAt: '2026-01-01T00:00:00.000Z',
  })
  const file = evidence(
    study('new', { outcomes: [outcome('slept'), outcome('moved')] }),
    study('here', { outcomes: [outcome('other')] }),
  )
  const taken = await takeEvidenceFile('baths.json', file)
  const outcomes = written.filter(({ table }) => table === 'outcomes')
  const { text: _text, ...row } = outcome('slept')
  expect(outcomes).toEqual([{ table: 'outcomes', key: 'slept', after: { ...row, studyId: 'new' } }])
  expect(taken).toEqual(
    ok(
      'Took in 1 study, 0 answers and 1 outcome. 1 study in the library already stayed as it is. 1 outcome of it is in the library already, at another study.',
    ),
  )
  // What came is there now: nothing of the same file is written over it.
  there.add('new')
  written.length = 0
  expect(await takeEvidenceFile('baths.json', file)).toMatchObject({ value: expect.stringMatching(/^Nothing new/) })
  expect(written).toEqual([])
  there.delete('new')
})

it('takes what was decided on the studies that come, and leaves what was decided here', async () => {
  const file = evidence(
    study('new', { samePeopleAs: ['here'], includedIn: ['review', 'elsewhere'] }),
    study('here', { samePeopleAs: ['new'], includedIn: ['review'] }),
    study('review', {}),
  )
  expect(await takeEvidenceFile('baths.json', file)).toMatchObject({ ok: true })
  const settings = written.filter(({ table }) => table === 'settings')
  // "here" and its review were here already: what is to be said of them was for this library to say.
  expect(settings.map(({ key }) => key)).toEqual(['same-people:here new', 'included-in:review new'])
  const after = settings[0]!.after as (now: Setting | null) => Setting | null
  const apart = { id: 'same-people:here new', value: false }
  expect([after(null), after(apart)]).toEqual([{ ...apart, value: true }, apart])
})
