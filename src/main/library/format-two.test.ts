import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '#core/model/change.ts'
import { inFolder, madeChange, madeNaming, valueOf } from './changes-for-tests.ts'
import { formatOneCode, whyNoFormatOne, type FormatOneCode } from './format-one-for-tests.ts'
import { libraryLayout } from './library-layout.ts'
import { openLibraryFolder } from './open-library.ts'
import { readSnapshot, snapshotsThere } from './snapshots.ts'
import { verifyLibrary } from './verify-library.ts'

const naming = madeNaming(1)

/** The bytes of every file that makes a library, by name. */
async function bytesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = ['library.json', ...(await readdir(join(folder, 'journal'))).map((name) => `journal/${name}`)]
  const files = names.filter((name) => !name.endsWith('set-aside'))
  return Object.fromEntries(
    await Promise.all(
      files.map(async (name) => [name, (await readFile(join(folder, name))).toString('base64')] as const),
    ),
  )
}

const noFormatOne = whyNoFormatOne()
if (noFormatOne) process.stdout.write(`format 2 is not tried on folders of the code before: ${noFormatOne}\n`)

describe.skipIf(noFormatOne !== null)('a library of format 1, made by the code of then', () => {
  let before: FormatOneCode
  let built = ''
  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'evidence-desk-format-1-'))
    before = await formatOneCode(built)
  }, 60_000)
  afterAll(() => rm(built, { recursive: true, force: true }))

  const made = async (folder: string, changes: readonly Change[]): Promise<void> => {
    const library = valueOf(await before.openLibraryFolder(folder))
    for (let at = 0; at < changes.length; at += 1_000)
      valueOf(await library.appendChanges(at, changes.slice(at, at + 1_000)))
    await library.close()
  }

  it('is opened, worked in and read by the code of then again, as long as nothing of format 2 is in it', async () =>
    inFolder(async (folder) => {
      await made(folder, [madeChange(1), madeChange(2)])
      const { 'journal/head': _head, ...files } = await bytesOf(folder)
      const now = valueOf(await openLibraryFolder(folder))
      await now.close()
      expect(await bytesOf(folder)).toMatchObject(files)
      const again = valueOf(await openLibraryFolder(folder))
      valueOf(await again.appendChanges(2, [madeChange(3)]))
      await again.close()
      const then = valueOf(await before.openLibraryFolder(folder))
      expect(then.info()).toMatchObject({ lastSeq: 3, readOnly: null, notices: [] })
      valueOf(await then.appendChanges(3, [madeChange(4)]))
      await then.close()
      expect((await before.verifyLibrary(folder)).problems).toEqual([])
      expect((await verifyLibrary(folder)).problems).toEqual([])
    }))

  it(
    'gets a snapshot before the first change of format 2; then the code of then reads it and writes nothing',
    async () =>
      inFolder(async (folder) => {
        const studies = Array.from({ length: 20_000 }, (_, index) => madeChange(index + 1))
        await made(folder, studies)
        const files = await bytesOf(folder)
        const now = valueOf(await openLibraryFolder(folder))
        const seq = valueOf(await now.appendChanges(20_000, [naming])).lastSeq
        expect(seq).toBe(20_001)
        const [snapshot] = await snapshotsThere(libraryLayout(folder))
        expect(snapshot?.seq).toBe(20_000)
        expect((await readSnapshot(libraryLayout(folder), snapshot!.fileName))?.head.counts).toMatchObject({
          studies: 20_000,
          versions: 0,
        })
        await now.close()
        const library: Record<string, unknown> = JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))
        const was: Record<string, unknown> = JSON.parse(Buffer.from(files['library.json']!, 'base64').toString())
        expect(library).toEqual({ ...was, format: 2, minReader: 2 })
        const after = await bytesOf(folder)
        const journals = Object.keys(files).filter((name) => name.endsWith('.ndjson'))
        for (const name of journals.slice(0, -1)) expect(after[name]).toBe(files[name])
        const last = journals.at(-1)!
        const lastBefore = Buffer.from(files[last]!, 'base64')
        expect(Buffer.from(after[last]!, 'base64').subarray(0, lastBefore.length).equals(lastBefore)).toBe(true)

        const then = valueOf(await before.openLibraryFolder(folder))
        expect(then.info()).toMatchObject({ lastSeq: 20_001, readOnly: { kind: 'newer-format' } })
        expect(then.info().readOnly?.message).toMatch(/newer version .* update/)
        expect(await then.appendChanges(20_001, [madeChange(20_002)])).toMatchObject({
          ok: false,
          kind: 'newer-format',
        })
        expect(await then.putPaper(Buffer.from('%PDF'))).toMatchObject({ ok: false })
        await then.close()
        expect(await bytesOf(folder)).toEqual(after)
        expect((await verifyLibrary(folder)).problems).toEqual([])
      }),
    120_000,
  )
})

describe('the first change of format 2', () => {
  it('is refused where no snapshot can be written before it, and the folder stays of format 1', async () =>
    inFolder(async (folder) => {
      let free = 10e9
      const library = valueOf(await openLibraryFolder(folder, { freeBytes: async () => free }))
      valueOf(await library.appendChanges(0, [madeChange(1)]))
      const before = await bytesOf(folder)
      free = 100e6
      expect(await library.appendChanges(1, [naming])).toMatchObject({ ok: false, kind: 'disk-full' })
      expect(await bytesOf(folder)).toEqual(before)
      free = 10e9
      valueOf(await library.appendChanges(1, [naming]))
      await library.close()
      expect(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))).toMatchObject({
        format: 2,
        minReader: 2,
      })
      expect((await snapshotsThere(libraryLayout(folder))).map(({ seq }) => seq)).toEqual([1, 2])
    }))

  it('writes a snapshot anew where the one that is there does not hold', async () =>
    inFolder(async (folder) => {
      const first = valueOf(await openLibraryFolder(folder))
      valueOf(await first.appendChanges(0, [madeChange(1)]))
      await first.close()
      const layout = libraryLayout(folder)
      const [damaged] = await snapshotsThere(layout)
      await writeFile(join(layout.snapshots, damaged!.fileName), 'damaged')
      const library = valueOf(await openLibraryFolder(folder))
      valueOf(await library.appendChanges(1, [naming]))
      const good = (await snapshotsThere(layout)).filter(({ fileName }) => fileName !== damaged!.fileName)
      expect(good.map(({ seq }) => seq)).toEqual([1])
      expect(await readSnapshot(layout, good[0]!.fileName)).not.toBeNull()
      await library.close()
    }))

  it('stays said where library.json was lost: what is in the journal may need it', async () =>
    inFolder(async (folder) => {
      const first = valueOf(await openLibraryFolder(folder))
      valueOf(await first.appendChanges(0, [madeChange(1), naming]))
      await first.close()
      await rm(join(folder, 'library.json'))
      const again = valueOf(await openLibraryFolder(folder))
      await again.close()
      expect(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))).toMatchObject({
        format: 2,
        minReader: 2,
      })
    }))
})
