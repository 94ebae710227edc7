import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { ok, type Result } from '#core/result.ts'
import { inFolder, madeChange, madeNaming, valueOf } from './changes-for-tests.ts'
import { copyLibrary } from './copies/copy-library.ts'
import { unwatchedWork } from './copies/copy-work.ts'
import { packLibrary } from './copies/pack-library.ts'
import { callsApart, disk } from './faulty-disk-for-tests.ts'
import { openLibraryFolder } from './open-library.ts'
import { libraryLayout } from './library-layout.ts'
import { onSmallDisk } from './small-disk-for-tests.ts'
import { readSnapshot, snapshotsThere } from './snapshots.ts'
import { verifyLibrary } from './verify-library.ts'

// Asked for inside: this is done before the imports above.
vi.mock('node:fs/promises', async (original) => {
  const { faultyFiles } = await import('./faulty-disk-for-tests.ts')
  return faultyFiles(await original<typeof import('node:fs/promises')>())
})
// A file that stays held is given up at once.
vi.mock('node:timers/promises', async (original) => ({
  ...(await original<typeof import('node:timers/promises')>()),
  setTimeout: async () => undefined,
}))

const codes = ['ENOSPC', 'EIO', 'EROFS', 'EBUSY', 'EPERM'] as const

describe('a disk that fails', () => {
  it.each(codes)(
    'with %s at any call of a write: no false "saved", nothing saved lost, and it goes on by itself',
    async (code) => {
      let sites = 0
      for (const lasting of [false, true]) {
        for (let failAt = 1; failAt < 60; failAt += callsApart(code)) {
          const reached = await inFolder(async (folder) => {
            const library = valueOf(await openLibraryFolder(folder, { rotateAt: 2_500 }))
            const saved: string[] = []
            const papers: string[] = []
            for (let number = 1; number <= 3; number += 1) {
              valueOf(await library.appendChanges(saved.length, [madeChange(number, 'x'.repeat(1_500))]))
              saved.push(`change-${number}`)
            }
            disk.arm(failAt, code, lasting)
            for (let number = 4; number <= 6; number += 1) {
              const answer = await library.appendChanges(saved.length, [madeChange(number, 'y'.repeat(1_500))])
              if (answer.ok) saved.push(`change-${number}`)
              else expect(['disk-full', 'read-only', 'unavailable']).toContain(answer.kind)
            }
            const paper = await library.putPaper(Buffer.from(`%PDF ${failAt}`))
            if (paper.ok) papers.push(paper.value.sha256)
            const transcript = await library.putFile(Buffer.from(`WEBVTT ${failAt}`), 'text/vtt')
            const failures = disk.state.failures
            disk.disarm()
            // Room was made, the drive is back: without a restart.
            valueOf(await library.appendChanges(saved.length, [madeChange(7)]))
            saved.push('change-7')
            expect(valueOf(await library.readChanges(0, 100)).changes.map((change) => change.id)).toEqual(saved)
            await library.close()
            const again = valueOf(await openLibraryFolder(folder))
            expect(again.info()).toMatchObject({ lastSeq: saved.length, notices: [], readOnly: null })
            expect(valueOf(await again.readChanges(0, 100)).changes.map((change) => change.id)).toEqual(saved)
            for (const sha256 of papers) expect((await again.getPaper(sha256)).ok).toBe(true)
            if (transcript.ok)
              expect((await again.getFile({ sha256: transcript.value.sha256, mediaType: 'text/vtt' })).ok).toBe(true)
            await again.close()
            expect((await verifyLibrary(folder)).problems).toEqual([])
            return failures > 0
          })
          if (!reached) break
          sites += 1
        }
      }
      expect(sites).toBeGreaterThan(30 / callsApart(code))
    },
    120_000,
  )

  it.each(codes)(
    'with %s at any call of a snapshot: it is told, and the snapshots that are there stay',
    async (code) => {
      let sites = 0
      for (let failAt = 1; failAt < 40; failAt += callsApart(code)) {
        const reached = await inFolder(async (folder) => {
          const layout = libraryLayout(folder)
          const first = valueOf(await openLibraryFolder(folder))
          valueOf(await first.appendChanges(0, [madeChange(1)]))
          await first.close()
          const before = await snapshotsThere(layout)
          const library = valueOf(await openLibraryFolder(folder))
          valueOf(await library.appendChanges(1, [madeChange(2)]))
          disk.arm(failAt, code, true)
          await library.close()
          const { failures } = disk.state
          disk.disarm()
          const there = await snapshotsThere(layout)
          expect(there).toEqual(expect.arrayContaining([...before]))
          for (const { fileName } of there) expect(await readSnapshot(layout, fileName)).not.toBeNull()
          if (failures > 0 && there.length === 1)
            expect(valueOf(await library.look()).snapshots?.problem).toMatch(
              /^No snapshot of the library could be written/,
            )
          const again = valueOf(await openLibraryFolder(folder))
          expect(again.info()).toMatchObject({ lastSeq: 2, notices: [], readOnly: null })
          await again.close()
          expect(await snapshotsThere(layout)).toHaveLength(2)
          expect((await verifyLibrary(folder)).problems).toEqual([])
          return failures > 0
        })
        if (!reached) break
        sites += 1
      }
      expect(sites).toBeGreaterThan(5 / callsApart(code))
    },
  )

  it.each(codes)('with %s at any call of the first change of format 2: nothing of it, or all', async (code) => {
    let sites = 0
    for (const lasting of [false, true]) {
      for (let failAt = 1; failAt < 60; failAt += callsApart(code)) {
        const reached = await inFolder(async (folder) => {
          const layout = libraryLayout(folder)
          const library = valueOf(await openLibraryFolder(folder))
          valueOf(await library.appendChanges(0, [madeChange(1), madeChange(2)]))
          disk.arm(failAt, code, lasting)
          const answer = await library.appendChanges(2, [madeNaming(2)])
          const { failures } = disk.state
          disk.disarm()
          if (answer.ok) expect((await snapshotsThere(layout))[0]?.seq).toBe(2)
          else valueOf(await library.appendChanges(2, [madeNaming(2)]))
          const [snapshot] = await snapshotsThere(layout)
          expect(await readSnapshot(layout, snapshot!.fileName)).not.toBeNull()
          await library.close()
          const again = valueOf(await openLibraryFolder(folder))
          expect(again.info()).toMatchObject({ lastSeq: 3, readOnly: null, notices: [] })
          await again.close()
          expect((await verifyLibrary(folder)).problems).toEqual([])
          return failures > 0
        })
        if (!reached) break
        sites += 1
      }
    }
    expect(sites).toBeGreaterThan(10 / callsApart(code))
  })

  it('that is a real one and runs full: what was saved stays, and so do the snapshots and copies of before', async ({
    skip,
  }) =>
    inFolder(async (folder) =>
      onSmallDisk(join(folder, 'disk'), '3m', skip, async (grow) => {
        const path = join(folder, 'disk/library')
        const layout = libraryLayout(path)
        // As if there were room: so that the disk itself says that there is none.
        const options = { freeBytes: async () => 10e9, rotateAt: 500_000 }
        const first = valueOf(await openLibraryFolder(path, options))
        valueOf(await first.appendChanges(0, [madeChange(1), madeNaming(1)]))
        await first.close()
        const before = await snapshotsThere(layout)
        const library = valueOf(await openLibraryFolder(path, options))
        const saved = ['change-1', 'naming-1']
        let told: Result<unknown> = ok(null)
        for (let number = 3; told.ok; number += 1) {
          // Words that do not pack.
          told = await library.appendChanges(saved.length, [madeChange(number, randomBytes(60_000).toString('base64'))])
          if (told.ok) saved.push(`change-${number}`)
        }
        expect(told.kind).toBe('disk-full')
        await library.close()
        expect(valueOf(await library.look()).snapshots?.problem).toMatch(/disk is full/)
        expect(await snapshotsThere(layout)).toEqual(before)
        const free = async (): Promise<number> => 10e9
        const version = { seq: 2, beside: join(folder, 'disk'), leftFree: 0, freeBytes: free }
        const packed = {
          target: join(folder, 'disk/all.evidencedesk'),
          withPapers: true,
          madeAt: new Date(),
          madeBy: 'a test',
          leftFree: 0,
          freeBytes: free,
        }
        expect(await packLibrary(layout, packed, unwatchedWork)).toMatchObject({ ok: false, kind: 'disk-full' })
        const made = await copyLibrary(layout, version, unwatchedWork)
        if (!made.ok) expect(made.kind).toBe('disk-full')
        expect((await readdir(join(folder, 'disk'))).filter((name) => name !== 'library')).toHaveLength(made.ok ? 1 : 0)
        grow('30m')
        const again = valueOf(await openLibraryFolder(path, options))
        expect(valueOf(await again.readChanges(0, 1_000)).changes.map(({ id }) => id)).toEqual(saved)
        await again.close()
        expect((await verifyLibrary(path)).problems).toEqual([])
        expect(await snapshotsThere(layout)).toHaveLength(before.length + 1)
      }),
    ))

  it('while a library is opened is an answer, not a crash, and the next opening is whole', async () => {
    for (const code of codes) {
      for (let failAt = 1; failAt < 30; failAt += 1) {
        await inFolder(async (folder) => {
          const first = valueOf(await openLibraryFolder(folder))
          valueOf(await first.appendChanges(0, [madeChange(1)]))
          await first.close()
          disk.arm(failAt, code, false)
          const opened = await openLibraryFolder(folder)
          disk.disarm()
          if (opened.ok) await opened.value.close()
          const again = valueOf(await openLibraryFolder(folder))
          expect(again.info()).toMatchObject({ lastSeq: 1, readOnly: null, notices: [] })
          await again.close()
        })
      }
    }
  }, 120_000)
})
