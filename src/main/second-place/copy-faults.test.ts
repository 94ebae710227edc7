import { spawnSync } from 'node:child_process'
import type { FileHandle } from 'node:fs/promises'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inFolder, valueOf } from '../library/changes-for-tests.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { verifyLibrary } from '../library/verify-library.ts'
import { preparePlace } from './place-choice.ts'
import { changesThere, copyIn, copyInto, recordOf, workOn } from './second-place-for-tests.ts'

/** The file system, with calls that fail on one of its disks: the `failAt`th write, sync, rename, open or mkdir under `under` after `arm`. */
const disk = vi.hoisted(() => {
  const state = { calls: 0, failAt: 0, failures: 0, code: '', lasting: false, under: '' }
  return {
    state,
    arm(under: string, failAt: number, code: string, lasting: boolean): void {
      Object.assign(state, { under, calls: 0, failures: 0, failAt, code, lasting })
    },
    disarm(): void {
      state.failAt = 0
    },
    check(path: string): void {
      if (state.failAt === 0 || !path.startsWith(state.under)) return
      state.calls += 1
      if (state.calls !== state.failAt && !(state.lasting && state.calls > state.failAt)) return
      state.failures += 1
      throw Object.assign(new Error(`${state.code}: made by the test`), { code: state.code })
    },
  }
})

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const faulty = (handle: FileHandle, path: string): FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...words: unknown[]) => {
          if (name === 'write' || name === 'sync' || name === 'datasync') disk.check(path)
          return (value as (...all: unknown[]) => unknown).apply(target, words)
        }
      },
    })
  return {
    ...real,
    open: async (...words: Parameters<typeof real.open>) => {
      disk.check(String(words[0]))
      return faulty(await real.open(...words), String(words[0]))
    },
    rename: async (from: string, to: string) => {
      disk.check(to)
      return real.rename(from, to)
    },
    mkdir: async (...words: Parameters<typeof real.mkdir>) => {
      disk.check(String(words[0]))
      return real.mkdir(...words)
    },
  }
})

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
        for (let failAt = 1; failAt < 200; failAt += lasting ? 5 : 1) {
          const reached = await inFolder(async (folder) => {
            await cp(desk, folder, { recursive: true })
            const [library, copy] = [join(folder, 'library'), copyIn(folder)]
            disk.arm(copy, failAt, code, lasting)
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
    inFolder(async (folder) => {
      const place = join(folder, 'place')
      await mkdir(place)
      const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place])
      if (mount.status !== 0) skip(`no disk can be mounted here: ${String(mount.stderr ?? mount.error).trim()}`)
      try {
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
        spawnSync('mount', ['-o', 'remount,size=20m', place])
        valueOf(await copyInto(copy, library))
        expect(await verifyLibrary(copy)).toMatchObject({ problems: [], changes: 12 })
      } finally {
        spawnSync('umount', [place])
      }
    }))
})
