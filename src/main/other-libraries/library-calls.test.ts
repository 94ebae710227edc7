import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ListedLibrary } from '#core/host/host.ts'
import { createHostCalls, type HostSide, type ShellParts } from '../host-calls.ts'
import { knownLibraries } from '../known-libraries.ts'
import { inFolder, madeChange, valueOf } from '../library/changes-for-tests.ts'
import { recentLibraries } from './recent-libraries.ts'

/** A shell over the library `Evidence Desk` on a shelf of its own. */
function shellIn(folder: string, parts: Partial<ShellParts> = {}): HostSide {
  const data = join(folder, 'data')
  return createHostCalls({
    libraryFolder: join(folder, 'shelf/Evidence Desk'),
    isUsualFolder: true,
    known: knownLibraries(data),
    recent: recentLibraries(data),
    librariesFolder: join(folder, 'shelf'),
    ...parts,
  })
}

const named = (name: string) => ({
  ...madeChange(1),
  rows: [{ table: 'settings', key: 'library-name', before: null, after: { id: 'library-name', value: name } } as const],
})
const listed = async (calls: HostSide): Promise<readonly ListedLibrary[]> =>
  valueOf(await calls.listLibraries()).libraries
const lineOf = async (calls: HostSide, name: string): Promise<ListedLibrary> => {
  const line = (await listed(calls)).find((each) => each.name === name)
  if (!line) throw new Error(`${name} is not listed`)
  return line
}

describe('other libraries', () => {
  it('are made by name, gone between by id, and the last one is remembered', async () =>
    inFolder(async (folder) => {
      const remembered: string[] = []
      const calls = shellIn(folder, { rememberFolder: async (path) => void remembered.push(path) })
      const first = valueOf(await calls.openLibrary())
      const second = valueOf(await calls.newLibrary({ name: ' Salt caves ' }))
      expect(second).toMatchObject({ folderName: 'Salt caves', isNew: true, readOnly: null, lastSeq: 0 })
      expect(second.libraryId).not.toBe(first.libraryId)
      expect(remembered).toEqual([join(folder, 'shelf/Salt caves')])
      expect((await listed(calls)).map(({ name, isOpen, problem }) => [name, isOpen, problem])).toEqual([
        ['Salt caves', true, null],
        ['Evidence Desk', false, null],
      ])
      const back = await lineOf(calls, 'Evidence Desk')
      expect(valueOf(await calls.openListedLibrary({ id: back.id })).libraryId).toBe(first.libraryId)
      expect(await readdir(join(folder, 'shelf/Salt caves'))).not.toContain('LOCK')
      await calls.close()
    }))

  it('keep what belongs to one out of the other', async () =>
    inFolder(async (folder) => {
      const calls = shellIn(folder)
      const { libraryId } = valueOf(await calls.openLibrary())
      const other = valueOf(await calls.newLibrary({ name: 'Salt caves' }))
      const late = await calls.appendChanges({ libraryId, afterSeq: 0, changes: [madeChange(1)] })
      expect(late).toMatchObject({ ok: false, kind: 'refused' })
      expect(valueOf(await calls.lookAtLibrary()).lastSeq).toBe(0)
      const ours = { libraryId: other.libraryId, afterSeq: 0, changes: [madeChange(1)] }
      expect(valueOf(await calls.appendChanges(ours)).lastSeq).toBe(1)
      await calls.close()
    }))

  it.each([
    ['', 'bad-input'],
    ['   ', 'bad-input'],
    ['../away', 'bad-input'],
    ['a/b', 'bad-input'],
    ['C:\\x', 'bad-input'],
    ['What: really?', 'bad-input'],
    ['.hidden', 'bad-input'],
    ['ends in a dot.', 'bad-input'],
    ['x'.repeat(101), 'bad-input'],
    ['EVIDENCE desk', 'conflict'],
    ['a file', 'conflict'],
  ])('are not made under the name “%s”', async (name, kind) =>
    inFolder(async (folder) => {
      const calls = shellIn(folder)
      await calls.openLibrary()
      await writeFile(join(folder, 'shelf/a file'), 'words')
      expect(await calls.newLibrary({ name })).toMatchObject({ ok: false, kind })
      expect((await readdir(join(folder, 'shelf'))).toSorted()).toEqual(['Evidence Desk', 'a file'])
      expect(await readdir(folder)).not.toContain('away')
      await calls.close()
    }),
  )

  it('are called as the writer called them, and by their folder again where that is taken back', async () =>
    inFolder(async (folder) => {
      const calls = shellIn(folder)
      await calls.openLibrary()
      await calls.appendChanges({ afterSeq: 0, changes: [named('Caves of salt')] })
      await calls.newLibrary({ name: 'Other' })
      const { id } = await lineOf(calls, 'Caves of salt')
      await calls.openListedLibrary({ id })
      const back = {
        ...named(''),
        id: 'back',
        rows: named('').rows.map((row) => ({ ...row, before: row.after, after: null })),
      }
      valueOf(await calls.appendChanges({ afterSeq: 1, changes: [back] }))
      expect((await listed(calls)).map(({ name }) => name)).toEqual(['Evidence Desk', 'Other'])
      await calls.close()
    }))

  it('are told apart where something is in the way, and what is missing is not made', async () =>
    inFolder(async (folder) => {
      const calls = shellIn(folder)
      await calls.openLibrary()
      for (const name of ['Away', 'Newer', 'Held', 'Copy']) valueOf(await calls.newLibrary({ name }))
      const ids = new Map((await listed(calls)).map(({ name, id }) => [name, id]))
      const shelf = join(folder, 'shelf')
      await calls.openListedLibrary({ id: ids.get('Evidence Desk') ?? '' })
      await rename(join(shelf, 'Away'), join(folder, 'elsewhere'))
      await writeFile(join(shelf, 'Newer/library.json'), '{"format":99,"minReader":99,"libraryId":"n"}')
      await writeFile(join(shelf, 'Copy/copy.json'), '{}')
      const lock = { pid: process.ppid, host: 'tower', machine: 'other', libraryId: '', token: 't', startedAt: '' }
      await writeFile(join(shelf, 'Held/LOCK'), JSON.stringify(lock))
      await mkdir(join(shelf, 'Photographs'))
      const kinds = Object.fromEntries((await listed(calls)).map(({ name, problem }) => [name, problem?.kind ?? null]))
      expect(kinds).toEqual({
        'Evidence Desk': null,
        Away: 'missing',
        Newer: 'newer-format',
        Held: 'locked',
        Copy: 'copy',
      })
      expect((await lineOf(calls, 'Held')).problem?.message).toContain('another computer (tower)')
      const answer = await calls.openListedLibrary({ id: ids.get('Away') ?? '' })
      expect(answer).toMatchObject({
        ok: false,
        kind: 'not-found',
        message: expect.stringContaining('“Away” is not there'),
      })
      expect(await readdir(shelf)).not.toContain('Away')
      expect((await lineOf(calls, 'Evidence Desk')).isOpen).toBe(true)
      expect(await calls.openListedLibrary({ id: 'f'.repeat(64) })).toMatchObject({ ok: false, kind: 'not-found' })
      await calls.close()
    }))

  it('are found on the shelf without having been opened here, and one folder by two names is one', async () =>
    inFolder(async (folder) => {
      const before = shellIn(folder)
      await before.openLibrary()
      await before.newLibrary({ name: 'Salt caves' })
      await before.close()
      await rm(join(folder, 'data'), { recursive: true })
      await symlink(join(folder, 'shelf/Salt caves'), join(folder, 'shelf/a link'))
      const calls = shellIn(folder, { pickFolder: async () => join(folder, 'shelf/a link') })
      await calls.openLibrary()
      expect(await listed(calls)).toHaveLength(2)
      const opened = valueOf(await calls.chooseLibrary())
      expect(opened?.readOnly).toBeNull()
      // Chosen again by its other name, it is the one that is open, not one that our own lock shuts.
      const [line] = await listed(calls)
      expect(valueOf(await calls.openListedLibrary({ id: line?.id ?? '' }))).toMatchObject({
        libraryId: opened?.libraryId,
        readOnly: null,
      })
      await calls.close()
    }))

  it('come back after a restart, the last one first', async () =>
    inFolder(async (folder) => {
      const first = shellIn(folder)
      await first.openLibrary()
      await first.newLibrary({ name: 'Salt caves' })
      await first.close()
      const again = shellIn(folder, { libraryFolder: join(folder, 'shelf/Salt caves') })
      await again.openLibrary()
      expect((await listed(again)).map(({ name, openedAt }) => [name, typeof openedAt])).toEqual([
        ['Salt caves', 'string'],
        ['Evidence Desk', 'string'],
      ])
      await again.close()
    }))

  it('are no library where nothing says where they lie', async () =>
    inFolder(async (folder) => {
      const calls = createHostCalls({ libraryFolder: join(folder, 'library') })
      await calls.openLibrary()
      for (const answer of [
        await calls.newLibrary({ name: 'x' }),
        await calls.openSampleLibrary(),
        await calls.chooseLibrary(),
      ])
        expect(answer).toMatchObject({ ok: false, kind: 'refused' })
      await calls.close()
    }))
})

describe('the sample library', () => {
  it('is one of its own, made once and opened again, beside whatever has its name', async () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'shelf/Sample library'), { recursive: true })
      await writeFile(join(folder, 'shelf/Sample library/poem.txt'), 'Salt and rain')
      const calls = shellIn(folder)
      const own = valueOf(await calls.openLibrary())
      const sample = valueOf(await calls.openSampleLibrary())
      expect(sample).toMatchObject({ folderName: 'Sample library 2', lastSeq: 0 })
      expect(sample.libraryId).not.toBe(own.libraryId)
      expect(valueOf(await calls.openSampleLibrary())).toMatchObject({ libraryId: sample.libraryId, readOnly: null })
      await calls.openListedLibrary({ id: (await lineOf(calls, 'Evidence Desk')).id })
      expect(valueOf(await calls.openSampleLibrary()).libraryId).toBe(sample.libraryId)
      expect(await readdir(join(folder, 'shelf/Sample library'))).toEqual(['poem.txt'])
      await calls.close()
    }))
})

describe('closing', () => {
  it('does not wait for a dialog that nobody answers', async () =>
    inFolder(async (folder) => {
      const calls = shellIn(folder, { pickFolder: () => new Promise(() => undefined) })
      await calls.openLibrary()
      void calls.chooseLibrary()
      await calls.close()
      expect(await readdir(join(folder, 'shelf/Evidence Desk'))).not.toContain('LOCK')
    }))
})
