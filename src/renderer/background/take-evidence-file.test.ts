import { expect, it, vi } from 'vitest'
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
  }),
}))

it('takes what was decided on the studies that come, and leaves what was decided here', async () => {
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
  const file = {
    format: 'evidence-desk/evidence',
    version: 1,
    columns: [],
    studies: [
      study('new', { samePeopleAs: ['here'], includedIn: ['review', 'elsewhere'] }),
      study('here', { samePeopleAs: ['new'], includedIn: ['review'] }),
      study('review', {}),
    ],
  }
  expect(await takeEvidenceFile('baths.json', new Blob([JSON.stringify(file)]))).toMatchObject({ ok: true })
  const settings = written.filter(({ table }) => table === 'settings')
  // "here" and its review were here already: what is to be said of them was for this library to say.
  expect(settings.map(({ key }) => key)).toEqual(['same-people:here new', 'included-in:review new'])
  const after = settings[0]!.after as (now: Setting | null) => Setting | null
  const apart = { id: 'same-people:here new', value: false }
  expect([after(null), after(apart)]).toEqual([{ ...apart, value: true }, apart])
})
