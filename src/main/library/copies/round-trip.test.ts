import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inFolder, madeChange, valueOf } from '../changes-for-tests.ts'
import { libraryLayout, paperFile } from '../library-layout.ts'
import { openLibraryFolder } from '../open-library.ts'
import { verifyLibrary } from '../verify-library.ts'
import { addedPaper, filesOf, filledLibrary, packInto } from './copies-for-tests.ts'
import { copyLibrary } from './copy-library.ts'
import { CopyStopped, cancelled, unwatchedWork } from './copy-work.ts'
import { unpackLibrary } from './unpack-library.ts'

const bytesOfFile = async (path: string): Promise<string> => (await readFile(path)).toString('base64')

describe('a library as one file', () => {
  it('comes out as it went in: every change and every paper, whatever their words and sizes', async () => {
    const paper = fc.uint8Array({ minLength: 1, maxLength: 5_000 })
    const step = fc.oneof(
      fc.record({ words: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('x'.repeat(60_000))) }),
      fc.record({ paper }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) =>
        inFolder(async (folder) => {
          const from = join(folder, 'library')
          const library = valueOf(await openLibraryFolder(from, { rotateAt: 4_000 }))
          for (const [index, one] of steps.entries()) {
            const change =
              'paper' in one
                ? addedPaper(index, valueOf(await library.putPaper(one.paper)).sha256)
                : madeChange(index, one.words)
            valueOf(await library.appendChanges(index, [change]))
          }
          await library.close()
          const file = await packInto(folder, from)
          const unpacked = valueOf(await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork))
          const { folder: target } = valueOf(await unpacked.place('Again', false))
          for (const name of await filesOf(from, ['journal', 'papers']))
            if (!name.endsWith('head'))
              expect(await bytesOfFile(join(target, name))).toBe(await bytesOfFile(join(from, name)))
          expect(await filesOf(target, ['journal', 'papers'])).toEqual(await filesOf(from, ['journal', 'papers']))
          expect(await bytesOfFile(join(target, 'library.json'))).toBe(await bytesOfFile(join(from, 'library.json')))
          expect(await verifyLibrary(target)).toMatchObject({ changes: steps.length, problems: [] })
        }),
      ),
      { numRuns: 25 },
    )
  }, 60_000)

  it('has the same bytes for the same library and time', async () =>
    inFolder(async (folder) => {
      await filledLibrary(join(folder, 'library'), 7)
      const [one, other] = [
        await packInto(folder, join(folder, 'library')),
        await packInto(folder, join(folder, 'library'), 'other'),
      ]
      expect(await bytesOfFile(one)).toBe(await bytesOfFile(other))
    }))

  it('keeps its id, or gets a new one, and opens without a word either way', async () =>
    inFolder(async (folder) => {
      await filledLibrary(join(folder, 'library'), 5)
      const file = await packInto(folder, join(folder, 'library'))
      const ids: string[] = []
      for (const newId of [false, true]) {
        const unpacked = valueOf(await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork))
        expect(unpacked).toMatchObject({ papers: 1, contents: { studies: 4 } })
        const made = valueOf(await unpacked.place('library', newId))
        ids.push(made.libraryId)
        const opened = valueOf(await openLibraryFolder(made.folder))
        expect(opened.info()).toMatchObject({ libraryId: made.libraryId, lastSeq: 5, notices: [], readOnly: null })
        valueOf(await opened.appendChanges(5, [madeChange(6)]))
        await opened.close()
        expect((await verifyLibrary(made.folder)).problems).toEqual([])
      }
      const original = (await verifyLibrary(join(folder, 'library'))).libraryId
      expect([ids[0] === original, ids[1] === original]).toEqual([true, false])
      expect(await readdir(folder)).toEqual(['library', 'library 2', 'library 3', 'packed.evidencedesk'])
    }))

  it('is called by a name that every system takes', async () =>
    inFolder(async (folder) => {
      await filledLibrary(join(folder, 'library'), 1)
      const file = await packInto(folder, join(folder, 'library'))
      const names: string[] = []
      for (const name of ['../../up', 'C:\\x', 'CON', 'aux.txt', '', '...', 'a\u202eb', 'x'.repeat(300)]) {
        const unpacked = valueOf(await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork))
        names.push(valueOf(await unpacked.place(name, true)).folderName)
      }
      expect(names).toEqual([
        'up',
        'C x',
        'Library CON',
        'Library aux.txt',
        'Library',
        'Library 2',
        'ab',
        'x'.repeat(100),
      ])
    }))

  it('leaves a damaged or missing paper out and names it; the rest is whole', async () =>
    inFolder(async (folder) => {
      const from = join(folder, 'library')
      const changes = await filledLibrary(from, 9)
      const [damaged, missing, sound] = changes
        .filter(({ id }) => id.startsWith('paper'))
        .map(({ rows }) => rows[0]!.key)
      await writeFile(paperFile(libraryLayout(from), damaged!), '%PDF-1.7 invented X')
      await rm(paperFile(libraryLayout(from), missing!))
      const leftOut: string[] = []
      const file = await packInto(folder, from, 'packed', { leftOut })
      expect(leftOut).toEqual(['invented 6.pdf', 'invented 3.pdf'])
      const unpacked = valueOf(await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork))
      const { folder: target } = valueOf(await unpacked.place('target', false))
      expect(await filesOf(target, ['papers'])).toEqual([`papers/${sound}.pdf`])
      const copied = valueOf(
        await copyLibrary(libraryLayout(from), { seq: 9, beside: folder, leftFree: 0 }, unwatchedWork),
      )
      expect([...copied.leftOut].sort()).toEqual(['invented 3.pdf', 'invented 6.pdf'])
    }))
})

describe('a version as a library of its own', () => {
  it('has its changes up to there, its papers and an id of its own; the library stays byte for byte', async () =>
    inFolder(async (folder) => {
      const from = join(folder, 'Exosome facials')
      const changes = await filledLibrary(from, 9)
      const before = await Promise.all((await filesOf(from)).map((name) => bytesOfFile(join(from, name))))
      const copied = valueOf(
        await copyLibrary(libraryLayout(from), { seq: 5, beside: folder, leftFree: 0 }, unwatchedWork),
      )
      expect(copied).toMatchObject({ folderName: 'Exosome facials as of 31 Jan 2026', leftOut: [] })
      expect(await Promise.all((await filesOf(from)).map((name) => bytesOfFile(join(from, name))))).toEqual(before)
      const opened = valueOf(await openLibraryFolder(copied.folder))
      expect(opened.info()).toMatchObject({ lastSeq: 6, notices: [], readOnly: null })
      expect(opened.info().libraryId).not.toBe((await verifyLibrary(from)).libraryId)
      const own = valueOf(await opened.readChanges(0, 9)).changes
      expect(own.slice(0, 5).map(({ id }) => id)).toEqual(changes.slice(0, 5).map(({ id }) => id))
      expect(own[5]?.rows[0]?.after).toEqual({ id: 'library-name', value: 'Exosome facials as of 31 Jan 2026' })
      expect(valueOf(await opened.listPapers())).toHaveLength(1)
      await opened.close()
      expect((await verifyLibrary(copied.folder)).problems).toEqual([])
    }))
})

describe('work on a copy', () => {
  it('that is cancelled anywhere leaves nothing, and an older file of the name stays', async () =>
    inFolder(async (folder) => {
      await filledLibrary(join(folder, 'library'), 6)
      const file = await packInto(folder, join(folder, 'library'))
      const old = await bytesOfFile(file)
      const layout = libraryLayout(join(folder, 'library'))
      const stopAt = (left: number) => ({
        begin: () => undefined,
        moved: () => {
          if ((left -= 1) < 0) throw new CopyStopped(cancelled)
        },
      })
      for (let moves = 0; moves < 10; moves += 1) {
        expect(await packInto(folder, join(folder, 'library'), 'packed', { work: stopAt(moves) })).toBe('cancelled')
        for (const work of [
          () => unpackLibrary(file, { beside: folder, leftFree: 0 }, stopAt(moves)),
          () => copyLibrary(layout, { seq: 6, beside: folder, leftFree: 0 }, stopAt(moves)),
        ])
          expect(await work()).toMatchObject({ ok: false, kind: 'cancelled' })
      }
      expect(await readdir(folder)).toEqual(['library', 'packed.evidencedesk'])
      expect(await bytesOfFile(file)).toBe(old)
    }))

  it('is not begun where there is no room or no folder, and says so', async () =>
    inFolder(async (folder) => {
      await filledLibrary(join(folder, 'library'), 6)
      const file = await packInto(folder, join(folder, 'library'))
      const layout = libraryLayout(join(folder, 'library'))
      const full = { beside: folder, leftFree: 200_000_000, freeBytes: async () => 200_000_100 }
      expect(await unpackLibrary(file, full, unwatchedWork)).toMatchObject({ kind: 'disk-full' })
      expect(await copyLibrary(layout, { ...full, seq: 6 }, unwatchedWork)).toMatchObject({
        kind: 'disk-full',
        message: expect.stringMatching(/201 MB are needed and 201 MB are free/),
      })
      const nowhere = { beside: join(folder, 'gone'), leftFree: 0 }
      expect(await unpackLibrary(file, nowhere, unwatchedWork)).toMatchObject({ kind: 'read-only' })
      expect(await packInto(join(folder, 'gone'), join(folder, 'library'))).toBe('read-only')
      expect(await unpackLibrary(join(folder, 'no file'), full, unwatchedWork)).toMatchObject({ kind: 'not-found' })
      expect(await readdir(folder)).toEqual(['library', 'packed.evidencedesk'])
    }))

  it('takes away what a killed one left, and nothing else', async () =>
    inFolder(async (folder) => {
      await filledLibrary(join(folder, 'library'), 2)
      const file = await packInto(folder, join(folder, 'library'))
      const unpacked = valueOf(await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork))
      const [inWork] = (await readdir(folder)).filter((name) => name.endsWith('.part'))
      const killed = inWork!.replace(`-${process.pid}-`, '-999999999-')
      const elsewhere = killed.replace(/desk-[0-9a-f]{12}/, 'desk-0123456789ab')
      for (const name of [killed, elsewhere]) await mkdir(join(folder, name, 'journal'), { recursive: true })
      const other = valueOf(await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork))
      const left = await readdir(folder)
      expect([inWork, elsewhere, killed].map((name) => left.includes(name!))).toEqual([true, true, false])
      await unpacked.remove()
      await other.remove()
    }))
})
