import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { inFolder } from '../changes-for-tests.ts'
import { callsApart, disk } from '../faulty-disk-for-tests.ts'
import { libraryLayout } from '../library-layout.ts'
import { verifyLibrary } from '../verify-library.ts'
import { filledLibrary, packInto } from './copies-for-tests.ts'
import { copyLibrary } from './copy-library.ts'
import { unwatchedWork } from './copy-work.ts'
import { unpackLibrary } from './unpack-library.ts'

// Asked for inside: this is done before the imports above.
vi.mock('node:fs/promises', async (original) => {
  const { faultyFiles } = await import('../faulty-disk-for-tests.ts')
  return faultyFiles(await original<typeof import('node:fs/promises')>())
})

const codes = ['ENOSPC', 'EIO', 'EROFS', 'EBUSY', 'EPERM'] as const
const failures: readonly string[] = ['disk-full', 'read-only', 'unavailable']

describe('a disk that fails while a copy is made', () => {
  it.each(codes)(
    'with %s at any call: an answer, the whole or nothing, and the library as it was',
    async (code) => {
      let sites = 0
      for (const what of ['pack', 'unpack', 'copy'] as const) {
        await inFolder(async (folder) => {
          const from = join(folder, 'library')
          const changes = await filledLibrary(from, 4)
          const file = await packInto(folder, from)
          const before = await readFile(file)
          const act = async (): Promise<string> => {
            if (what === 'pack') return packInto(folder, from)
            if (what === 'copy') {
              const copied = await copyLibrary(
                libraryLayout(from),
                { seq: 4, beside: folder, leftFree: 0 },
                unwatchedWork,
              )
              return copied.ok ? copied.value.folder : copied.kind
            }
            const unpacked = await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork)
            if (!unpacked.ok) return unpacked.kind
            const made = await unpacked.value.place('made', true)
            await unpacked.value.remove()
            return made.ok ? made.value.folder : made.kind
          }
          for (let failAt = 1; ; failAt += callsApart(code)) {
            disk.arm(failAt, code, failAt % 2 === 0)
            const answer = await act()
            const reached = disk.state.failures > 0
            disk.disarm()
            if (reached && !answer.startsWith(folder)) expect(failures).toContain(answer)
            if (what === 'pack') expect(await readFile(file)).toEqual(before)
            const made = (await readdir(folder)).filter((name) => !['library', 'packed.evidencedesk'].includes(name))
            // A version has one more: what it is called.
            const inMade = changes.length + (what === 'copy' ? 1 : 0)
            for (const name of made)
              expect(await verifyLibrary(join(folder, name))).toMatchObject({ changes: inMade, problems: [] })
            if (!reached) break
            sites += 1
          }
          expect(await verifyLibrary(from)).toMatchObject({ changes: changes.length, problems: [] })
        })
      }
      expect(sites).toBeGreaterThan(60 / callsApart(code))
    },
    120_000,
  )
})
