import { describe, expect, it, vi } from 'vitest'
import { inFolder, madeChange, madeNaming, valueOf } from './changes-for-tests.ts'
import { disk } from './faulty-disk-for-tests.ts'
import { openLibraryFolder } from './open-library.ts'
import { libraryLayout } from './library-layout.ts'
import { readSnapshot, snapshotsThere } from './snapshots.ts'
import { verifyLibrary } from './verify-library.ts'

// Asked for inside: this is done before the imports above.
vi.mock('node:fs/promises', async (original) => {
  const { faultyFiles } = await import('./faulty-disk-for-tests.ts')
  return faultyFiles(await original<typeof import('node:fs/promises')>())
})

const codes = ['ENOSPC', 'EIO', 'EROFS', 'EBUSY', 'EPERM'] as const

describe('a disk that fails', () => {
  it.each(codes)(
    'with %s at any call of a write: no false "saved", nothing saved lost, and it goes on by itself',
    async (code) => {
      let sites = 0
      for (const lasting of [false, true]) {
        for (let failAt = 1; failAt < 60; failAt += 1) {
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
            await again.close()
            expect((await verifyLibrary(folder)).problems).toEqual([])
            return failures > 0
          })
          if (!reached) break
          sites += 1
        }
      }
      expect(sites).toBeGreaterThan(30)
    },
    120_000,
  )

  it.each(codes)(
    'with %s at any call of a snapshot: it is told, and the snapshots that are there stay',
    async (code) => {
      let sites = 0
      for (let failAt = 1; failAt < 40; failAt += 1) {
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
      expect(sites).toBeGreaterThan(5)
    },
  )

  it.each(codes)('with %s at any call of the first change of format 2: nothing of it, or all', async (code) => {
    let sites = 0
    for (const lasting of [false, true]) {
      for (let failAt = 1; failAt < 60; failAt += 1) {
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
    expect(sites).toBeGreaterThan(10)
  })

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
