import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inFolder, valueOf } from '../library/changes-for-tests.ts'
import { callsApart, disk } from '../library/faulty-disk-for-tests.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { onSmallDisk } from '../library/small-disk-for-tests.ts'
import { verifyLibrary } from '../library/verify-library.ts'
import { preparePlace } from './place-choice.ts'
import { changesThere, copyIn, copyInto, recordOf, workOn } from './second-place-for-tests.ts'

vi.mock('node:fs/promises', async (original) => {
  const { faultyFiles } = await import('../library/faulty-disk-for-tests.ts')
  return faultyFiles(await original<typeof import('node:fs/promises')>())
})
// A file that stays held is given up at once.
vi.mock('node:timers/promises', async (original) => ({
  ...(await original<typeof import('node:timers/promises')>()),
  setTimeout: async () => undefined,
}))

/** A folder with a library of 7 changes and the copy of its first 3, which the tests copy. */
let desk = ''
let ids: readonly string[] = []

beforeAll(async () => {
  desk = await mkdtemp(join(tmpdir(), 'evidence-desk-'))
  const library = join(desk, 'library')
  await workOn(library, 3)
  await mkdir(join(desk, 'place'))
  valueOf(await preparePlace(join(desk, 'place'), libraryLayout(library), false))
  valueOf(await copyInto(copyIn(desk), library))
  ids = (await workOn(library, 4)).map(({ id }) => id)
})
afterAll(() => rm(desk, { recursive: true }))

describe('a second place whose disk fails', () => {
  it.each(['ENOSPC', 'EIO', 'EROFS', 'EBUSY', 'EPERM', 'ENODEV'])(
    'with %s at any call: it is told, the copy before stays whole, and the next copying ends',
    async (code) => {
      let sites = 0
      for (const lasting of [false, true]) {
        for (let failAt = 1; failAt < 200; failAt += lasting ? 5 : callsApart(code)) {
          const reached = await inFolder(async (folder) => {
            await cp(desk, folder, { recursive: true })
            const [library, copy] = [join(folder, 'library'), copyIn(folder)]
            disk.arm(failAt, code, lasting, copy)
            const made = await copyInto(copy, library)
            const { failures } = disk.state
            disk.disarm()
            if (failures > 0 && !made.ok)
              expect(['disk-full', 'read-only', 'not-found', 'unavailable']).toContain(made.kind)
            // A copy that is called whole is whole.
            const state = (await recordOf(copy)).copy
            expect(made.ok ? [7] : [3, 7]).toContain(state?.seq)
            if (failures > 0) expect((await verifyLibrary(copy)).problems).toEqual([])
            const there = await changesThere(copy)
            expect(there).toEqual(ids.slice(0, there.length))
            expect(there.length).toBeGreaterThanOrEqual(state?.seq ?? 0)
            valueOf(await copyInto(copy, library))
            expect(await changesThere(copy)).toEqual(ids)
            expect(await verifyLibrary(copy)).toMatchObject({ problems: [], changes: 7, papers: 2 })
            return failures > 0
          })
          if (!reached) break
          sites += 1
        }
      }
      expect(sites).toBeGreaterThan(20)
    },
    120_000,
  )

  it('with a real disk of 2 MB that is full: told, the copy before whole, and copied when there is room', async ({
    skip,
  }) =>
    inFolder(async (folder) =>
      onSmallDisk(join(folder, 'place'), '2m', skip, async (grow) => {
        const place = join(folder, 'place')
        const library = join(folder, 'library')
        await workOn(library, 3)
        const copy = copyIn(folder)
        valueOf(await preparePlace(place, libraryLayout(library), false))
        valueOf(await copyInto(copy, library))
        await workOn(library, 9, 900_000)
        expect(await copyInto(copy, library)).toMatchObject({ ok: false, kind: 'disk-full' })
        // Also where the disk fills up in the middle.
        const told = await copyInto(copy, library, { freeBytes: () => Promise.resolve(1e9) })
        expect(told).toMatchObject({ ok: false, kind: 'disk-full' })
        expect((await recordOf(copy)).copy?.seq).toBe(3)
        expect(await verifyLibrary(copy)).toMatchObject({ problems: [], changes: 3 })
        grow('20m')
        valueOf(await copyInto(copy, library))
        expect(await verifyLibrary(copy)).toMatchObject({ problems: [], changes: 12 })
      }),
    ))
})
