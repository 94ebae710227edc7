import { appendFile, copyFile, cp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { segmentHolds, scanJournal } from './journal-scan.ts'
import { libraryLayout } from './library-layout.ts'
import type { Library } from './library.ts'
import { openLibraryFolder } from './open-library.ts'

const first = 'journal/000001.ndjson'
const hourMs = 3_600_000

async function opened(folder: string, count: number, rotateAt?: number): Promise<Library> {
  const library = valueOf(await openLibraryFolder(folder, rotateAt === undefined ? {} : { rotateAt }))
  await append(library, 1, count)
  return library
}

async function append(library: Library, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1)
    valueOf(await library.appendChanges(number - 1, [madeChange(number)]))
}

/** Reads the folder as somebody who knows nothing of the process that writes. */
async function seqInFolder(folder: string): Promise<number> {
  return (await scanJournal(libraryLayout(folder).journal)).lastSeq
}

/** What another program does to the files of a library of four changes that is open here; `older` was taken after two. */
const others: Readonly<Record<string, (folder: string, older: string) => Promise<void>>> = {
  'puts an older copy in its place by renaming': async (folder, older) => {
    await rename(join(older, first), join(folder, first))
  },
  'overwrites it with an older copy': async (folder, older) => {
    await writeFile(join(folder, first), await readFile(join(older, first)))
  },
  'cuts its end off': async (folder) => {
    await truncate(join(folder, first), 900)
  },
  'empties it': async (folder) => {
    await truncate(join(folder, first), 0)
  },
  'alters a byte in its middle': async (folder) => {
    const bytes = await readFile(join(folder, first))
    bytes[700] = (bytes[700] ?? 0) ^ 1
    await writeFile(join(folder, first), bytes)
  },
  'writes behind its end': async (folder) => {
    await appendFile(join(folder, first), 'another program’s line\n')
  },
  'takes the whole folder away and puts a backup there': async (folder, older) => {
    await rm(folder, { recursive: true })
    await cp(older, folder, { recursive: true })
  },
  'puts an older head in its place': async (folder, older) => {
    await copyFile(join(older, 'journal/head'), join(folder, 'journal/head'))
  },
}

describe('a library folder that another program changes while it is open', () => {
  it.each(Object.keys(others))('is written to no more, and says so, where one %s', async (name) =>
    inFolder(async (base) => {
      const folder = join(base, 'library')
      const older = join(base, 'older')
      const library = await opened(folder, 2)
      await cp(folder, older, { recursive: true })
      await append(library, 3, 4)
      await others[name]?.(folder, older)
      const before = await readFile(join(folder, first))
      for (let tries = 0; tries < 3; tries += 1) {
        expect(await library.appendChanges(4, [madeChange(5)])).toMatchObject({ ok: false, kind: 'changed-outside' })
      }
      // Nothing is written into what the other program put there.
      expect(await readFile(join(folder, first))).toEqual(before)
      expect(library.info().readOnly).toMatchObject({ kind: 'changed-outside' })
      await library.close()
    }),
  )

  it('is gone on with where the same lines are there, copied, touched or put back', async () =>
    inFolder(async (folder) => {
      const library = await opened(folder, 4)
      const path = join(folder, first)
      await copyFile(path, `${path}.copy`)
      await rename(`${path}.copy`, path)
      await append(library, 5, 5)
      expect(await seqInFolder(folder)).toBe(5)
      await writeFile(path, await readFile(path))
      await append(library, 6, 6)
      await rename(folder, `${folder}-away`)
      expect(await library.appendChanges(6, [madeChange(7)])).toMatchObject({ ok: false, kind: 'not-found' })
      await cp(`${folder}-away`, folder, { recursive: true })
      await rm(`${folder}-away`, { recursive: true })
      await append(library, 7, 7)
      await rm(join(folder, 'journal/head'))
      await append(library, 8, 8)
      expect(await seqInFolder(folder)).toBe(8)
      await library.close()
      const again = valueOf(await openLibraryFolder(folder))
      expect(again.info()).toMatchObject({ lastSeq: 8, notices: [], readOnly: null })
      await again.close()
    }))

  it('is written to no more where one of its earlier files was replaced', async () =>
    inFolder(async (folder) => {
      const library = await opened(folder, 12, 1_500)
      await truncate(join(folder, first), 600)
      expect(await library.appendChanges(12, [madeChange(13)])).toMatchObject({ ok: false, kind: 'changed-outside' })
      await library.close()
    }))

  it('keeps what was saved by the one that took it over, when the one before wakes up in the middle of a write', async () =>
    inFolder(async (folder) => {
      let wake = (): void => {}
      let stalled = (): void => {}
      const isStalled = new Promise<void>((resolve) => {
        stalled = resolve
      })
      let sleeps = false
      // A network disk that does not answer for a while, between the look at the lock and the write.
      const freeBytes = async (): Promise<number> => {
        if (sleeps) {
          stalled()
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
        return 10_000_000_000
      }
      const sleeper = valueOf(await openLibraryFolder(folder, { freeBytes, lock: { heartbeatMs: hourMs } }))
      await append(sleeper, 1, 1)
      sleeps = true
      const late = sleeper.appendChanges(1, [madeChange(2)])
      await isStalled
      // It is not known to be alive any more: taken over.
      await rm(join(folder, 'LOCK'))
      const other = valueOf(await openLibraryFolder(folder))
      valueOf(await other.appendChanges(1, [madeChange(100), madeChange(101)]))
      wake()
      expect((await late).ok).toBe(false)
      expect((await sleeper.appendChanges(1, [madeChange(3)])).ok).toBe(false)
      valueOf(await other.appendChanges(3, [madeChange(102)]))
      await sleeper.close()
      await other.close()
      const again = valueOf(await openLibraryFolder(folder))
      expect(valueOf(await again.readChanges(0, 10)).changes.map((change) => change.id)).toEqual([
        'change-1',
        'change-100',
        'change-101',
        'change-102',
      ])
      expect(again.info().notices).toEqual([])
      await again.close()
    }))
})

describe('segmentHolds', () => {
  it('knows a file by its lines, not by its size', async () =>
    inFolder(async (folder) => {
      await (await opened(join(folder, 'a'), 3)).close()
      const { journal } = libraryLayout(join(folder, 'a'))
      const { segments, lastHash } = await scanJournal(journal)
      const segment = segments[0]
      if (!segment) throw new Error('no segment')
      expect(await segmentHolds(journal, segment, lastHash, false)).toBe(true)
      expect(await segmentHolds(journal, segment, 'f'.repeat(64), false)).toBe(false)
      await appendFile(join(journal, '000001.ndjson'), 'x')
      expect(await segmentHolds(journal, segment, lastHash, false)).toBe(false)
      expect(await segmentHolds(journal, segment, lastHash, true)).toBe(true)
    }))
})
