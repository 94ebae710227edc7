import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Result } from '#core/result.ts'
import { savingCalls } from './save-in-pieces.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-desk-saving-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

function idOf(begun: Result<{ readonly id: string } | null>): string {
  if (!begun.ok || !begun.value) throw new Error('saving did not begin')
  return begun.value.id
}

it('a file comes in pieces and stands under its name only when it is whole', async () => {
  const target = join(folder, 'papers.zip')
  await writeFile(target, 'the one before')
  const { calls } = savingCalls(() => Promise.resolve(target))
  const begun = await calls.beginSaving({ suggestedName: 'papers.zip' })
  const id = idOf(begun)
  expect(await calls.savePiece({ id, offset: 0, bytes: bytes('one ') })).toMatchObject({ ok: true })
  expect(await calls.savePiece({ id, offset: 7, bytes: bytes('two') })).toMatchObject({ ok: false, kind: 'conflict' })
  expect(await calls.savePiece({ id, offset: 4, bytes: bytes('two') })).toMatchObject({ ok: true })
  expect(await readFile(target, 'utf8')).toBe('the one before')
  expect(await calls.endSaving({ id, keep: true })).toEqual({ ok: true, value: { savedAs: 'papers.zip' } })
  expect(await readFile(target, 'utf8')).toBe('one two')
  expect(await readdir(folder)).toEqual(['papers.zip'])
  expect(await calls.endSaving({ id, keep: true })).toMatchObject({ ok: false, kind: 'not-found' })
})

it('nothing is left of what was cancelled, begun anew or not ended', async () => {
  const { calls, close } = savingCalls((name) => Promise.resolve(join(folder, name)))
  const begin = async () => {
    const begun = await calls.beginSaving({ suggestedName: 'papers.zip' })
    const id = idOf(begun)
    await calls.savePiece({ id, offset: 0, bytes: bytes('half') })
    return id
  }
  expect(await calls.endSaving({ id: await begin(), keep: false })).toEqual({ ok: true, value: null })
  expect(await readdir(folder)).toEqual([])
  const first = await begin()
  await begin()
  expect(await calls.savePiece({ id: first, offset: 4, bytes: bytes('more') })).toMatchObject({ kind: 'not-found' })
  expect(await readdir(folder)).toHaveLength(1)
  await close()
  expect(await readdir(folder)).toEqual([])
})

it('says so where nothing was chosen, where it cannot be written, and where the window saves by itself', async () => {
  const ask = { suggestedName: 'papers.zip' }
  expect(await savingCalls(() => Promise.resolve(null)).calls.beginSaving(ask)).toEqual({ ok: true, value: null })
  const nowhere = savingCalls(() => Promise.resolve(join(folder, 'not there', 'papers.zip')))
  expect(await nowhere.calls.beginSaving(ask)).toMatchObject({ ok: false })
  expect(await savingCalls().calls.beginSaving(ask)).toMatchObject({ ok: false, kind: 'refused' })
})
