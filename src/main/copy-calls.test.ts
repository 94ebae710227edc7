import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { CopyOutcome } from '#core/host/host.ts'
import type { Result } from '#core/result.ts'
import { createHostCalls, type HostSide } from './host-calls.ts'
import { knownLibraries } from './known-libraries.ts'
import { inFolder, madeChange, valueOf } from './library/changes-for-tests.ts'
import { addedPaper } from './library/copies/copies-for-tests.ts'
import { verifyLibrary } from './library/verify-library.ts'

const plenty = async (): Promise<number> => 10_000_000_000

/** A shell over `<folder>/<name>` with a data folder of its own, and a library of two studies and a paper in it. */
async function shellOver(folder: string, name: string, freeBytes = plenty): Promise<HostSide> {
  const calls = createHostCalls({
    libraryFolder: join(folder, name),
    known: knownLibraries(join(folder, `${name} data`)),
    libraryOptions: { freeBytes },
  })
  const info = valueOf(await calls.openLibrary())
  if (info.lastSeq > 0) return calls
  const { sha256 } = valueOf(await calls.putPaper({ bytes: new TextEncoder().encode(`%PDF-1.7 of ${name}`) }))
  valueOf(await calls.appendChanges({ afterSeq: 0, changes: [madeChange(1), addedPaper(2, sha256), madeChange(3)] }))
  return calls
}

async function outcomeOf(
  calls: HostSide,
  begun: Result<{ readonly workId: string } | null>,
): Promise<Result<CopyOutcome>> {
  const work = valueOf(begun)
  if (!work) throw new Error('nothing was begun')
  for (;;) {
    const { outcome, doneBytes, totalBytes } = valueOf(await calls.lookAtCopyWork(work))
    if (!outcome) {
      await nextTurn()
      continue
    }
    if (outcome.ok) expect(doneBytes).toBe(totalBytes)
    return outcome
  }
}

async function bring(calls: HostSide, bytes: Uint8Array, piece = 700): Promise<string> {
  let id: string | null = null
  for (let offset = 0; offset < bytes.length; offset += piece)
    id = valueOf(await calls.putLibraryFilePiece({ id, offset, bytes: bytes.slice(offset, offset + piece) })).id
  return id ?? ''
}

async function packed(calls: HostSide): Promise<Uint8Array> {
  const outcome = valueOf(await outcomeOf(calls, await calls.packLibrary({ seq: null, withPapers: true })))
  return outcome.kind === 'packed' ? new Uint8Array(await readFile(outcome.savedAs)) : new Uint8Array()
}

describe('a library file', () => {
  it('goes out into the library’s folder, and comes in on another machine as the same library', async () =>
    inFolder(async (folder) => {
      const here = await shellOver(folder, 'here')
      const size = valueOf(await here.measureLibraryFile({ seq: null }))
      expect(size).toMatchObject({ name: 'here', papers: 1, paperBytes: 16, missingPapers: [] })
      const bytes = await packed(here)
      expect(await readdir(join(folder, 'here', 'exports'))).toEqual([
        expect.stringMatching(/^here \d{4}-\d\d-\d\d\.evidencedesk$/),
      ])
      await mkdir(join(folder, 'elsewhere'))
      const there = await shellOver(join(folder, 'elsewhere'), 'there')
      const id = await bring(there, bytes)
      const contents = valueOf(await outcomeOf(there, await there.readLibraryFile({ id })))
      expect(contents).toMatchObject({ kind: 'file', name: 'here', studies: 2, papers: 1, seq: 3, isKnownHere: false })
      // Looked at, and nothing stands as a library yet.
      const visible = async () => (await readdir(join(folder, 'elsewhere'))).filter((name) => !name.startsWith('.'))
      expect(await visible()).toEqual(['there', 'there data'])
      const made = valueOf(await there.keepLibraryFile({ id }))
      expect(made).toMatchObject({ folderName: 'here', hasNewId: false, leftOut: [] })
      const before = valueOf(await here.openLibrary()).libraryId
      const opened = valueOf(await there.openMadeLibrary({ id: made.id }))
      expect(opened).toMatchObject({ libraryId: before, lastSeq: 3, folderName: 'here', readOnly: null })
      valueOf(await there.appendChanges({ afterSeq: 3, changes: [madeChange(4)] }))
      await Promise.all([here.close(), there.close()])
      expect((await verifyLibrary(join(folder, 'elsewhere', 'here'))).problems).toEqual([])
    }))

  it('becomes a library of its own where the same one is known, each time', async () =>
    inFolder(async (folder) => {
      const calls = await shellOver(folder, 'here')
      const bytes = await packed(calls)
      const ids = new Set([valueOf(await calls.openLibrary()).libraryId])
      for (const name of ['here 2', 'here 3']) {
        const id = await bring(calls, bytes)
        expect(valueOf(await outcomeOf(calls, await calls.readLibraryFile({ id })))).toMatchObject({
          isKnownHere: true,
        })
        const made = valueOf(await calls.keepLibraryFile({ id }))
        expect(made).toMatchObject({ folderName: name, hasNewId: true })
        ids.add((await verifyLibrary(made.folderPath)).libraryId ?? '')
      }
      expect(ids.size).toBe(3)
      await calls.close()
    }))

  it('is known on this machine once it was made, before it is opened', async () =>
    inFolder(async (folder) => {
      const here = await shellOver(folder, 'here')
      const bytes = await packed(here)
      await mkdir(join(folder, 'elsewhere'))
      const there = await shellOver(join(folder, 'elsewhere'), 'there')
      const known: boolean[] = []
      for (let time = 0; time < 2; time += 1) {
        const id = await bring(there, bytes)
        valueOf(await outcomeOf(there, await there.readLibraryFile({ id })))
        known.push(valueOf(await there.keepLibraryFile({ id })).hasNewId)
      }
      expect(known).toEqual([false, true])
      await Promise.all([here.close(), there.close()])
    }))

  it('that is refused, dropped or left at the end leaves nothing', async () =>
    inFolder(async (folder) => {
      const calls = await shellOver(folder, 'here')
      const bytes = await packed(calls)
      const others = async () => (await readdir(folder)).filter((name) => !name.startsWith('here'))
      const bad = await bring(calls, new TextEncoder().encode('no library at all'))
      expect(await calls.keepLibraryFile({ id: bad })).toMatchObject({ ok: false, kind: 'refused' })
      expect(await outcomeOf(calls, await calls.readLibraryFile({ id: bad }))).toMatchObject({ kind: 'bad-input' })
      expect(await others()).toEqual([])
      const dropped = await bring(calls, bytes)
      valueOf(await calls.dropLibraryFile({ id: dropped }))
      expect(await calls.readLibraryFile({ id: dropped })).toMatchObject({ kind: 'not-found' })
      expect(await others()).toEqual([])
      const torn = valueOf(await calls.putLibraryFilePiece({ id: null, offset: 0, bytes: bytes.slice(0, 50) }))
      expect(await calls.putLibraryFilePiece({ id: torn.id, offset: 60, bytes })).toMatchObject({ kind: 'conflict' })
      const looked = await bring(calls, bytes)
      valueOf(await outcomeOf(calls, await calls.readLibraryFile({ id: looked })))
      expect(await others()).toHaveLength(1)
      await calls.close()
      expect(await others()).toEqual([])
    }))

  it('is not begun where there is no room', async () =>
    inFolder(async (folder) => {
      let free = 10_000_000_000
      const calls = await shellOver(folder, 'here', async () => free)
      const bytes = await packed(calls)
      free = 200_000_000
      expect(await outcomeOf(calls, await calls.packLibrary({ seq: null, withPapers: true }))).toMatchObject({
        kind: 'disk-full',
      })
      expect(await outcomeOf(calls, await calls.copyLibrary({ seq: 3 }))).toMatchObject({ kind: 'disk-full' })
      expect(await calls.putLibraryFilePiece({ id: null, offset: 0, bytes })).toMatchObject({ kind: 'disk-full' })
      expect(await readdir(join(folder, 'here', 'exports'))).toHaveLength(1)
      await calls.close()
    }))
})

describe('a version as a library of its own', () => {
  it('is opened by the id that its making answered, and by nothing else', async () =>
    inFolder(async (folder) => {
      const calls = await shellOver(folder, 'here')
      const made = valueOf(await outcomeOf(calls, await calls.copyLibrary({ seq: 1 })))
      if (made.kind !== 'made') throw new Error('not made')
      expect(made).toMatchObject({ folderName: 'here as of 31 Jan 2026', hasNewId: true, leftOut: [] })
      await writeFile(join(folder, 'other'), '')
      expect(await calls.openMadeLibrary({ id: '01234567-89ab-cdef-0123-456789abcdef' })).toMatchObject({
        kind: 'not-found',
      })
      expect(valueOf(await calls.openLibrary()).folderName).toBe('here')
      const opened = valueOf(await calls.openMadeLibrary({ id: made.id }))
      expect(opened).toMatchObject({ lastSeq: 2, folderName: basename(made.folderPath), readOnly: null })
      // The one before was let go of.
      expect(await readdir(join(folder, 'here'))).not.toContain('LOCK')
      await calls.close()
    }))
})
