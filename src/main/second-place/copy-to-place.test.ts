import { appendFile, mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inFolder, madeChange, valueOf } from '../library/changes-for-tests.ts'
import { copyRecordName, writeCopyRecord } from '../library/copy-record.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { openLibraryFolder } from '../library/open-library.ts'
import { verifyLibrary } from '../library/verify-library.ts'
import { preparePlace } from './place-choice.ts'
import { changesThere, copyIn, copyInto, recordOf, workOn } from './second-place-for-tests.ts'

interface Desk {
  readonly library: string
  readonly place: string
  /** The folder of the copy. */
  readonly copy: string
}

/** A library of `changes` changes, and a place that was chosen for it and has no copy yet. */
async function withDesk(changes: number, work: (desk: Desk) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const desk = { library: join(folder, 'library'), place: join(folder, 'place'), copy: copyIn(folder) }
    await workOn(desk.library, changes)
    await mkdir(desk.place)
    expect(valueOf(await preparePlace(desk.place, libraryLayout(desk.library), false)).folder).toBe(desk.copy)
    await work(desk)
  })
}

const idsOf = (changes: readonly { readonly id: string }[]): readonly string[] => changes.map(({ id }) => id)

describe('a copy in a second place', () => {
  it('is a whole library with its papers, says what it is, and grows with the library', () =>
    withDesk(7, async ({ library, copy }) => {
      expect((await verifyLibrary(copy)).problems).toContain('The first copy of the library was not finished here.')
      expect(valueOf(await copyInto(copy, library)).leftOut).toEqual([])
      expect(await verifyLibrary(copy)).toMatchObject({
        problems: [],
        changes: 7,
        papers: 2,
        copy: { of: 'library', seq: 7 },
      })
      const papers = await readdir(join(copy, 'papers'))
      const before = await Promise.all(papers.map((name) => stat(join(copy, 'papers', name))))
      const changes = await workOn(library, 5)
      valueOf(await copyInto(copy, library))
      expect(await changesThere(copy)).toEqual(idsOf(changes))
      expect(await verifyLibrary(copy)).toMatchObject({ problems: [], changes: 12, papers: 4 })
      // What is there is not written again.
      const after = await Promise.all(papers.map((name) => stat(join(copy, 'papers', name))))
      expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(before.map(({ ino, mtimeMs }) => [ino, mtimeMs]))
      expect((await readdir(copy, { recursive: true })).filter((name) => name.includes('.part'))).toEqual([])
    }))

  it('keeps the papers that the library lost, and leaves damaged ones out with their names', () =>
    withDesk(6, async ({ library, copy }) => {
      valueOf(await copyInto(copy, library))
      await workOn(library, 3)
      const papers = join(library, 'papers')
      const [first = '', second = ''] = await readdir(join(copy, 'papers'))
      await rm(join(papers, first))
      await writeFile(join(papers, second), 'other bytes')
      const third = (await readdir(papers)).find((name) => name !== first && name !== second) ?? ''
      await writeFile(join(papers, third), 'damaged bytes')
      expect(valueOf(await copyInto(copy, library, { checksAll: true })).leftOut).toEqual(['invented 9.pdf'])
      const { problems } = await verifyLibrary(copy)
      expect(problems).toEqual([`papers/${third} is missing (invented 9.pdf).`])
    }))

  it('finds what was damaged there when it reads everything, and writes it again', () =>
    withDesk(6, async ({ library, copy }) => {
      valueOf(await copyInto(copy, library))
      const [paper = ''] = await readdir(join(copy, 'papers'))
      const bytes = await readFile(join(copy, 'papers', paper))
      bytes[20] = 0
      await writeFile(join(copy, 'papers', paper), bytes)
      await truncate(join(copy, 'journal', '000001.ndjson'), 30)
      expect((await verifyLibrary(copy)).problems).toContain(
        `papers/${paper} is missing in this copy, or is not what was copied.`,
      )
      valueOf(await copyInto(copy, library))
      expect((await verifyLibrary(copy)).problems).toHaveLength(2)
      // A week later by itself.
      valueOf(await copyInto(copy, library, { now: new Date(Date.now() + 8 * 24 * 3_600_000) }))
      expect((await verifyLibrary(copy)).problems).toEqual([])
    }))

  it('is never written over by other changes, nor over what somebody did in the copy', () =>
    withDesk(4, async ({ library, copy, place }) => {
      valueOf(await copyInto(copy, library))
      const older = join(place, '..', 'older')
      await mkdir(older)
      // The library was put back to an older state and worked in.
      const { libraryId } = await recordOf(copy)
      const other = valueOf(await openLibraryFolder(older, { libraryId }))
      valueOf(await other.appendChanges(0, [madeChange(1), { ...madeChange(2), label: 'Another one' }]))
      await other.close()
      const before = await readFile(join(copy, copyRecordName))
      expect(await copyInto(copy, older)).toMatchObject({ ok: false, kind: 'conflict' })
      // Put back only: the copy is ahead.
      const shorter = join(place, '..', 'shorter')
      const short = valueOf(await openLibraryFolder(shorter, { libraryId }))
      valueOf(await short.appendChanges(0, [madeChange(1)]))
      await short.close()
      expect(await copyInto(copy, shorter)).toMatchObject({ ok: false, kind: 'conflict' })
      await appendFile(join(copy, 'journal', '000001.ndjson'), 'a line of an app that does not know copies\n')
      await workOn(older, 1)
      expect(await copyInto(copy, older)).toMatchObject({ ok: false, kind: 'conflict' })
      expect(await readFile(join(copy, copyRecordName))).toEqual(before)
      // The writer decides: a new folder beside.
      expect(await preparePlace(copy, libraryLayout(older), false)).toMatchObject({ ok: false, kind: 'conflict' })
      const beside = valueOf(await preparePlace(copy, libraryLayout(older), true)).folder
      expect(beside).toBe(join(place, 'older - Evidence Desk copy'))
      valueOf(await copyInto(beside, older))
      expect(await verifyLibrary(beside)).toMatchObject({ changes: 3, problems: [] })
      // From then on that one is found, under any name of the library.
      expect(valueOf(await preparePlace(place, libraryLayout(older), false)).folder).toBe(beside)
    }))

  it('is not written where copy.json is gone, damaged, or of another library, or where it leads back to the library', () =>
    withDesk(3, async ({ library, copy }) => {
      valueOf(await copyInto(copy, library))
      const record = await recordOf(copy)
      await writeCopyRecord(copy, { ...record, libraryId: 'another', name: 'Eyes' })
      expect(await copyInto(copy, library)).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('“Eyes”'),
      })
      for (const text of [
        '{',
        '[]',
        '{"kind":"evidence-desk-copy","version":2}',
        JSON.stringify({
          ...record,
          copy: { ...record.copy, parts: [{ name: '../x', sizeBytes: 1, sha256: 'a'.repeat(64) }] },
        }),
      ]) {
        await writeFile(join(copy, copyRecordName), text)
        expect(await copyInto(copy, library)).toMatchObject({ ok: false, kind: 'conflict' })
        expect((await verifyLibrary(copy)).problems).toEqual(['The file copy.json of this copy cannot be read.'])
      }
      await rm(join(copy, copyRecordName))
      expect(await copyInto(copy, library)).toMatchObject({ ok: false, kind: 'not-found' })
      expect(await readdir(copy)).not.toContain(copyRecordName)
      await writeCopyRecord(copy, record)
      await rm(join(copy, 'papers'), { recursive: true })
      await symlink(join(library, 'papers'), join(copy, 'papers'))
      expect(await copyInto(copy, library)).toMatchObject({ ok: false, kind: 'refused' })
    }))

  it('asks for room before it writes, and tells how much is missing', () =>
    withDesk(6, async ({ library, copy }) => {
      valueOf(await copyInto(copy, library))
      await workOn(library, 6)
      const before = await changesThere(copy)
      expect(await copyInto(copy, library, { freeBytes: () => Promise.resolve(2_000) })).toMatchObject({
        kind: 'disk-full',
        message: expect.stringMatching(/MB are to be copied and 0.1 MB are free/),
      })
      // On the library's own disk the room that saving needs is left.
      expect(await copyInto(copy, library, { freeBytes: () => Promise.resolve(150_000_000) })).toMatchObject({
        kind: 'disk-full',
      })
      expect(await changesThere(copy)).toEqual(before)
    }))
})

describe('any sequence of work and copying that is stopped anywhere', () => {
  it('leaves a whole library there: as copied before, or newer; and a copying that ends is the library', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            work: fc.integer({ min: 0, max: 5 }),
            stopAfter: fc.option(fc.integer({ min: 0, max: 9_000 })),
            checksAll: fc.boolean(),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        async (steps) =>
          withDesk(2, async ({ library, copy }) => {
            let changes = await workOn(library, 1)
            let last: readonly string[] = []
            for (const { work, stopAfter, checksAll } of steps) {
              if (work > 0) changes = await workOn(library, work)
              const abort = new AbortController()
              const made = await copyInto(copy, library, {
                checksAll,
                signal: abort.signal,
                onProgress: (done) => {
                  if (stopAfter !== null && done > stopAfter) abort.abort()
                },
              })
              expect(made.ok || made.kind === 'cancelled').toBe(true)
              if (made.ok) last = idsOf(changes)
              const { copy: state } = await recordOf(copy)
              expect(state?.seq ?? 0).toBe(last.length)
              if (last.length === 0) continue
              const there = await changesThere(copy)
              expect(there).toEqual(idsOf(changes).slice(0, there.length))
              expect(there.length).toBeGreaterThanOrEqual(last.length)
              expect((await verifyLibrary(copy)).problems).toEqual([])
            }
            valueOf(await copyInto(copy, library))
            expect(await changesThere(copy)).toEqual(idsOf(changes))
            expect((await verifyLibrary(copy)).problems).toEqual([])
          }),
      ),
      { numRuns: 25 },
    )
  }, 120_000)
})
