import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { unwatchedWork } from './copies/copy-work.ts'
import { packLibrary } from './copies/pack-library.ts'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { fileFailure, HeldFileError, removeQuietly, removeWhenFree, renameWhenFree } from './durable-files.ts'
import { scanner } from './held-files-for-tests.ts'
import { libraryLayout } from './library-layout.ts'
import { openLibraryFolder } from './open-library.ts'
import { snapshotsThere } from './snapshots.ts'
import { verifyLibrary } from './verify-library.ts'
import { preparePlace } from '../second-place/place-choice.ts'
import { copyIn, copyInto } from '../second-place/second-place-for-tests.ts'

vi.mock('node:fs/promises', async (original) => {
  const { heldFiles } = await import('./held-files-for-tests.ts')
  return heldFiles(await original<typeof import('node:fs/promises')>())
})

const realPlatform = process.platform
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: realPlatform })
})

const inHeldFolder = (work: (folder: string) => Promise<void>): Promise<void> =>
  inFolder((folder) => work(folder).finally(() => scanner.stop()))

describe('a file that another program holds for a moment', () => {
  it.each([
    ['win32', 'EPERM', true],
    ['win32', 'EACCES', true],
    ['win32', 'EBUSY', true],
    ['darwin', 'EBUSY', true],
    ['linux', 'EBUSY', true],
    // Here they say that it is not allowed: at once.
    ['darwin', 'EPERM', false],
    ['linux', 'EACCES', false],
    ['win32', 'ENOSPC', false],
  ] as const)('on %s, %s: waited for (%s)', async (platform, code, isWaitedFor) =>
    inHeldFolder(async (folder) => {
      const [from, to, draft] = [join(folder, 'new'), join(folder, 'kept'), join(folder, 'draft')]
      await writeFile(to, 'before')
      scanner.hold(60, code)
      await writeFile(from, 'after')
      await writeFile(draft, 'draft')
      const renamed = renameWhenFree(from, to, { platform })
      const removed = removeWhenFree(draft, { platform })
      if (isWaitedFor) {
        await Promise.all([renamed, removed])
        expect([await readdir(folder), await readFile(to, 'utf8')]).toEqual([['kept'], 'after'])
      } else {
        await expect(renamed).rejects.toMatchObject({ code })
        await expect(removed).rejects.toMatchObject({ code })
        expect([scanner.refusals(), await readFile(to, 'utf8')]).toEqual([2, 'before'])
      }
    }),
  )

  it('that stays held is named as what it is, whatever the system calls it; what is there stays', async () =>
    inHeldFolder(async (folder) => {
      const [from, to] = [join(folder, 'new'), join(folder, 'kept')]
      await writeFile(to, 'before')
      scanner.hold(60_000, 'EPERM')
      await writeFile(from, 'after')
      const patience = { platform: 'win32', waitMs: 30 } as const
      const error: unknown = await renameWhenFree(from, to, patience).catch((each: unknown) => each)
      expect(error).toBeInstanceOf(HeldFileError)
      expect(fileFailure(error, 'save this change', 'the library folder')).toMatchObject({
        kind: 'unavailable',
        message: expect.stringMatching(/^Could not save this change: a file there is held by another program/),
      })
      await removeQuietly(from, patience)
      expect([await readFile(to, 'utf8'), await readFile(from, 'utf8')]).toEqual(['before', 'after'])
    }))
})

describe('a library on a disk where each fresh file is held for 200 ms', () => {
  it.each([
    ['win32', 'EPERM'],
    ['darwin', 'EBUSY'],
    ['linux', 'EBUSY'],
  ] as const)(
    'on %s (%s) opens, keeps a paper and changes, closes with a snapshot, and is copied',
    async (platform, code) =>
      inHeldFolder(async (folder) => {
        Object.defineProperty(process, 'platform', { value: platform })
        const path = join(folder, 'library')
        const layout = libraryLayout(path)
        await mkdir(join(folder, 'place'))
        scanner.hold(200, code)
        const library = valueOf(await openLibraryFolder(path, { rotateAt: 1_500 }))
        expect(library.info()).toMatchObject({ readOnly: null, notices: [] })
        valueOf(await library.putPaper(Buffer.from('%PDF-1.7 invented')))
        for (let number = 1; number <= 3; number += 1)
          valueOf(await library.appendChanges(number - 1, [madeChange(number, 'x'.repeat(900))]))
        await library.close()
        expect(await snapshotsThere(layout)).toHaveLength(1)
        expect((await readdir(path)).filter((name) => name.startsWith('LOCK'))).toEqual([])
        valueOf(await preparePlace(join(folder, 'place'), layout, false))
        expect(valueOf(await copyInto(copyIn(folder), path))).toBeDefined()
        const packed = {
          target: join(folder, 'all.evidencedesk'),
          withPapers: true,
          madeAt: new Date(),
          madeBy: 'a test',
          leftFree: 0,
        }
        expect(valueOf(await packLibrary(layout, packed, unwatchedWork))).toMatchObject({ seq: 3 })
        expect(scanner.refusals()).toBeGreaterThan(5)
        scanner.stop()
        for (const made of [path, copyIn(folder)]) expect((await verifyLibrary(made)).problems).toEqual([])
      }),
    30_000,
  )
})

describe('a folder that knows no sync', () => {
  const work = (folder: string, code: string) =>
    inHeldFolder(async () => {
      scanner.refuseFolderSync(code)
      const library = valueOf(await openLibraryFolder(folder))
      valueOf(await library.appendChanges(0, [madeChange(1)]))
      await library.close()
      expect((await verifyLibrary(folder)).problems).toEqual([])
    })

  it.each(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])('and answers %s keeps a library all the same', (code) =>
    inFolder((folder) => work(folder, code)),
  )

  it('is told from one whose disk fails', () =>
    inFolder((folder) => expect(work(folder, 'EIO')).rejects.toThrow(/EIO/)))
})
