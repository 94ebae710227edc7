import { createHash } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, madeChange, valueOf } from './changes-for-tests.ts'
import { thisMachine } from './machine.ts'
import { openLibraryFolder } from './open-library.ts'
import { verifyLibrary } from './verify-library.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const paper = Buffer.from('%PDF-1.4 an invented paper')

/** Every file of a folder with its contents and time: what "nothing touched" means. */
async function picture(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(
      files.map(async (path) => [path, `${(await stat(path)).mtimeMs} ${sha256(await readFile(path))}`] as const),
    ),
  )
}

describe('opening a library folder', () => {
  it('makes a new one, with its parts, and finds it again', async () =>
    inFolder(async (folder) => {
      const path = join(folder, 'Documents', 'Evidence Desk')
      const first = valueOf(await openLibraryFolder(path))
      expect(first.info()).toMatchObject({
        folderName: 'Evidence Desk',
        folderPath: path,
        lastSeq: 0,
        readOnly: null,
        notices: [],
        isNew: true,
      })
      await first.close()
      expect(await readdir(path)).toEqual([
        'exports',
        'files',
        'journal',
        'library.json',
        'papers',
        'snapshots',
        'trash',
      ])
      const second = valueOf(await openLibraryFolder(path))
      expect(second.info()).toMatchObject({ libraryId: first.info().libraryId, isNew: false })
      await second.close()
    }))

  it('touches nothing in a library of a newer format, and reads what it can', async () => {
    for (const newer of [
      { format: 3, minReader: 1 },
      { format: 9, minReader: 9 },
    ]) {
      await inFolder(async (folder) => {
        const library = valueOf(await openLibraryFolder(folder))
        valueOf(await library.appendChanges(0, [madeChange(1)]))
        await library.close()
        const file: Record<string, unknown> = JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))
        await writeFile(join(folder, 'library.json'), JSON.stringify({ ...file, ...newer, somethingNew: true }))
        const before = await picture(folder)
        const opened = valueOf(await openLibraryFolder(folder))
        expect(opened.info()).toMatchObject({ lastSeq: 1, readOnly: { kind: 'newer-format' } })
        expect(await opened.appendChanges(1, [madeChange(2)])).toMatchObject({ ok: false, kind: 'newer-format' })
        expect(await opened.putPaper(paper)).toMatchObject({ ok: false, kind: 'newer-format' })
        await opened.close()
        expect(await picture(folder)).toEqual(before)
      })
    }
  })

  it('keeps its id and its changes where library.json was lost or damaged', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      valueOf(await library.appendChanges(0, [madeChange(1)]))
      await library.close()
      await writeFile(join(folder, 'library.json'), '{"format": 1, "libr')
      const mended = valueOf(await openLibraryFolder(folder))
      expect(mended.info()).toMatchObject({ libraryId: library.info().libraryId, lastSeq: 1, isNew: false })
      expect(mended.info().notices.join()).toMatch(/kept as library-damaged-/)
      await mended.close()
      await rm(join(folder, 'library.json'))
      const found = valueOf(await openLibraryFolder(folder))
      expect(found.info()).toMatchObject({ libraryId: library.info().libraryId, lastSeq: 1, isNew: false })
      expect(found.info().notices.join()).toMatch(/was missing/)
      await found.close()
    }))

  it('goes by free space: warns, then stops imports, then writes nothing', async () =>
    inFolder(async (folder) => {
      let free = 400_000_000
      const library = valueOf(await openLibraryFolder(folder, { freeBytes: async () => free }))
      expect(library.info().space).toMatch(/400 MB left/)
      valueOf(await library.putPaper(paper))
      free = 100_000_000
      expect(await library.putPaper(Buffer.from('%PDF another'))).toMatchObject({ ok: false, kind: 'disk-full' })
      valueOf(await library.appendChanges(0, [madeChange(1)]))
      free = 40_000_000
      expect(await library.appendChanges(1, [madeChange(2)])).toMatchObject({ ok: false, kind: 'disk-full' })
      free = 4_000_000_000
      valueOf(await library.appendChanges(1, [madeChange(2)]))
      await library.close()
      free = 40_000_000
      const tight = valueOf(await openLibraryFolder(folder, { freeBytes: async () => free }))
      expect(tight.info()).toMatchObject({ lastSeq: 2, readOnly: { kind: 'disk-full' } })
      await tight.close()
    }))

  it('says what is the matter where the folder is a file', async () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '')
      expect((await openLibraryFolder(join(folder, 'file'))).ok).toBe(false)
    }))

  it.skipIf(process.getuid?.() === 0)(
    'opens a folder that cannot be written for reading (root can write everywhere, so not as root)',
    async () =>
      inFolder(async (folder) => {
        const library = valueOf(await openLibraryFolder(folder))
        valueOf(await library.appendChanges(0, [madeChange(1)]))
        await library.close()
        await chmod(folder, 0o500)
        const opened = valueOf(await openLibraryFolder(folder))
        expect(opened.info()).toMatchObject({ lastSeq: 1, readOnly: { kind: 'not-writable' } })
        await chmod(folder, 0o700)
      }),
  )

  it('goes on after the folder was away and came back, without losing or inventing a change', async () =>
    inFolder(async (folder) => {
      const path = join(folder, 'library')
      const library = valueOf(await openLibraryFolder(path))
      valueOf(await library.appendChanges(0, [madeChange(1)]))
      await rename(path, join(folder, 'unplugged'))
      expect(await library.appendChanges(1, [madeChange(2)])).toMatchObject({ ok: false, kind: 'not-found' })
      expect(await library.putPaper(paper)).toMatchObject({ ok: false, kind: 'not-found' })
      await rename(join(folder, 'unplugged'), path)
      expect(valueOf(await library.appendChanges(1, [madeChange(3)]))).toEqual({ lastSeq: 2 })
      expect(valueOf(await library.readChanges(0, 10)).changes.map((change) => change.id)).toEqual([
        'change-1',
        'change-3',
      ])
      await library.close()
      expect((await verifyLibrary(path)).problems).toEqual([])
    }))
})

describe('the lock', () => {
  it('lets a second opener only read, and says who has it', async () =>
    inFolder(async (folder) => {
      const first = valueOf(await openLibraryFolder(folder))
      valueOf(await first.appendChanges(0, [madeChange(1)]))
      const second = valueOf(await openLibraryFolder(folder))
      expect(second.info()).toMatchObject({
        lastSeq: 1,
        libraryId: first.info().libraryId,
        readOnly: { kind: 'locked' },
      })
      expect(second.info().readOnly?.message).toContain('already open in another window')
      expect(await second.appendChanges(1, [madeChange(2)])).toMatchObject({ ok: false, kind: 'read-only' })
      expect(valueOf(await second.readChanges(0, 10)).changes).toHaveLength(1)
      await second.close()
      valueOf(await first.appendChanges(1, [madeChange(2)]))
      await first.close()
      expect(await readdir(folder)).not.toContain('LOCK')
    }))

  it('is taken over from a process that is dead', async () =>
    inFolder(async (folder) => {
      await mkdir(folder, { recursive: true })
      await writeFile(
        join(folder, 'LOCK'),
        JSON.stringify({
          pid: 2 ** 30,
          host: hostname(),
          machine: thisMachine().id,
          libraryId: '',
          token: 'old',
          startedAt: '',
        }),
      )
      // At once: nobody waits for the heartbeat of a process that this machine knows to be dead.
      const library = valueOf(await openLibraryFolder(folder, { lock: { answerMs: 3_600_000 } }))
      expect(library.info().readOnly).toBeNull()
      await library.close()
    }))

  const theirs = (words: object = {}): string =>
    JSON.stringify({ pid: 2 ** 30, host: 'another-machine', libraryId: '', token: 'theirs', startedAt: '', ...words })

  it('of another machine is never taken over in silence, however long it has said nothing', async () =>
    inFolder(async (folder) => {
      const lock = join(folder, 'LOCK')
      const options = { lock: { answerMs: 40, doubtAfterMs: 1_000 } }
      await writeFile(lock, theirs())
      const longAgo = new Date(Date.now() - 3_600_000)
      await utimes(lock, longAgo, longAgo)
      const seen = valueOf(await openLibraryFolder(folder, options)).info().readOnly
      expect(seen).toMatchObject({ kind: 'locked', canTakeOver: true })
      expect(seen?.message).toContain('another-machine')
      expect(await readFile(lock, 'utf8')).toBe(theirs())
      // Two laptops of one name, the other of which is in use.
      await writeFile(lock, theirs({ host: hostname(), machine: 'another one' }))
      expect(valueOf(await openLibraryFolder(folder, options)).info().readOnly).toMatchObject({ canTakeOver: true })
    }))

  it('of another machine is taken over where the writer says so, unless it shows itself', async () =>
    inFolder(async (folder) => {
      const lock = join(folder, 'LOCK')
      await writeFile(lock, theirs())
      const options = { lock: { answerMs: 40, doubtAfterMs: 1_000, takeOver: true } }
      const longAgo = new Date(Date.now() - 3_600_000)
      await utimes(lock, longAgo, longAgo)
      // Beats by a clock that is an hour behind: old, but alive. Written at once, so that a beat lies in every watch, however slow the machine.
      let beats = 0
      const beating = setInterval(() => {
        beats += 1
        utimesSync(lock, longAgo, new Date(longAgo.getTime() + beats))
      }, 10)
      const held = valueOf(await openLibraryFolder(folder, options)).info().readOnly
      clearInterval(beating)
      expect(held).toMatchObject({ kind: 'locked', canTakeOver: false })
      await utimes(lock, longAgo, longAgo)
      const library = valueOf(await openLibraryFolder(folder, options))
      expect(library.info().readOnly).toBeNull()
      await library.close()
    }))

  it('of this name and of a process that does not run here is taken only when no heartbeat comes', async () =>
    inFolder(async (folder) => {
      const lock = join(folder, 'LOCK')
      await writeFile(lock, theirs({ host: hostname() }))
      const beating = setInterval(() => utimesSync(lock, new Date(), new Date()), 10)
      const options = { lock: { answerMs: 40 } }
      expect(valueOf(await openLibraryFolder(folder, options)).info().readOnly).toMatchObject({ kind: 'locked' })
      clearInterval(beating)
      const library = valueOf(await openLibraryFolder(folder, options))
      expect(library.info().readOnly).toBeNull()
      await library.close()
    }))

  it('goes to exactly one of many that start at once over a dead one’s lock', async () =>
    inFolder(async (folder) => {
      for (let round = 0; round < 40; round += 1) {
        await writeFile(
          join(folder, 'LOCK'),
          JSON.stringify({
            pid: 2 ** 30,
            host: hostname(),
            machine: thisMachine().id,
            libraryId: '',
            token: `old ${round}`,
            startedAt: '',
          }),
        )
        const opened = await Promise.all(Array.from({ length: 6 }, () => openLibraryFolder(folder)))
        const libraries = opened.map(valueOf)
        expect(libraries.filter((library) => library.info().readOnly === null)).toHaveLength(1)
        await Promise.all(libraries.map((library) => library.close()))
      }
    }))

  it('stops the writing of one that lost the folder to another', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      await writeFile(
        join(folder, 'LOCK'),
        JSON.stringify({ pid: process.pid, host: hostname(), libraryId: '', token: 'somebody else', startedAt: '' }),
      )
      expect(await library.appendChanges(0, [madeChange(1)])).toMatchObject({ ok: false, kind: 'read-only' })
      expect(await library.putPaper(paper)).toMatchObject({ ok: false, kind: 'read-only' })
      expect(library.info().readOnly).toMatchObject({ kind: 'locked' })
      await library.close()
      expect(await readdir(folder)).toContain('LOCK')
    }))
})

describe('papers', () => {
  it('are kept under their SHA-256, byte for byte, and given back in ranges', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      expect(valueOf(await library.putPaper(paper))).toEqual({ sha256: sha256(paper), sizeBytes: paper.length })
      expect(valueOf(await library.putPaper(paper))).toEqual({ sha256: sha256(paper), sizeBytes: paper.length })
      expect(valueOf(await library.listPapers())).toEqual([{ sha256: sha256(paper), sizeBytes: paper.length }])
      const whole = valueOf(await library.getPaper(sha256(paper)))
      expect(Buffer.from(whole.bytes)).toEqual(paper)
      expect(Buffer.from(valueOf(await library.getPaper(sha256(paper), 5, 8)).bytes).toString()).toBe('1.4')
      expect(valueOf(await library.getPaper(sha256(paper), 20, 9_999))).toMatchObject({
        sizeBytes: paper.length,
        bytes: { length: paper.length - 20 },
      })
      expect(valueOf(await library.getPaper(sha256(paper), 9_999)).bytes).toHaveLength(0)
      expect(await library.getPaper('0'.repeat(64))).toMatchObject({ ok: false, kind: 'not-found' })
      await library.close()
    }))

  it('that were damaged are refused whole, and mended by adding them again, the damaged file kept', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      valueOf(await library.putPaper(paper))
      await writeFile(join(folder, 'papers', `${sha256(paper)}.pdf`), '%PDF-1.4 an altered paper.')
      expect(await library.getPaper(sha256(paper))).toMatchObject({ ok: false, kind: 'damaged' })
      expect((await verifyLibrary(folder)).problems.join()).toMatch(/altered or damaged/)
      valueOf(await library.putPaper(paper))
      expect(Buffer.from(valueOf(await library.getPaper(sha256(paper))).bytes)).toEqual(paper)
      expect((await readdir(join(folder, 'trash'))).filter((name) => name.includes('-damaged-'))).toHaveLength(1)
      expect((await verifyLibrary(folder)).problems).toEqual([])
      await library.close()
    }))

  it('are checked whole before a part of them is given, and again once their file was touched', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      const large = Buffer.alloc(9_000_000, 'moss on a wall ')
      const path = join(folder, 'papers', `${sha256(large)}.pdf`)
      valueOf(await library.putPaper(large))
      expect(valueOf(await library.getPaper(sha256(large), 0, 10)).bytes).toHaveLength(10)
      const altered = Buffer.from(large)
      altered[8_000_000] = 0
      await writeFile(path, altered)
      // What is asked for is whole; what stands behind it is not.
      expect(await library.getPaper(sha256(large), 0, 10)).toMatchObject({ ok: false, kind: 'damaged' })
      expect((await verifyLibrary(folder)).problems.join()).toMatch(/altered or damaged/)
      await writeFile(path, large)
      expect((await library.getPaper(sha256(large), 0, 10)).ok).toBe(true)
      await library.close()
    }))

  it('and files of the journal are not folders: those of such a name are passed over', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      valueOf(await library.appendChanges(0, [madeChange(1)]))
      await library.close()
      await mkdir(join(folder, 'papers', `${'a'.repeat(64)}.pdf`))
      await mkdir(join(folder, 'journal/000002.ndjson'))
      expect((await verifyLibrary(folder)).problems).toEqual([])
      const again = valueOf(await openLibraryFolder(folder))
      expect(again.info()).toMatchObject({ lastSeq: 1, notices: [] })
      expect(await again.getPaper('a'.repeat(64))).toMatchObject({ ok: false, kind: 'not-found' })
      await again.close()
    }))

  it('that were being written when the process died leave nothing behind', async () =>
    inFolder(async (folder) => {
      await valueOf(await openLibraryFolder(folder)).close()
      await writeFile(join(folder, 'papers', `.${sha256(paper)}.pdf.0011.part`), '%PDF half')
      await valueOf(await openLibraryFolder(folder)).close()
      expect(await readdir(join(folder, 'papers'))).toEqual([])
    }))

  it('that changes speak of and the folder lacks are named by verify', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      const key = sha256(paper)
      const after = {
        sha256: key,
        studyId: 'study-1',
        fileName: 'invented.pdf',
        sizeBytes: 1,
        pageCount: 1,
        addedAt: '2026-01-31T00:00:00Z',
      }
      valueOf(
        await library.appendChanges(0, [{ ...madeChange(1), rows: [{ table: 'papers', key, before: null, after }] }]),
      )
      await library.close()
      expect((await verifyLibrary(folder)).problems).toEqual([`papers/${key}.pdf is missing (invented.pdf).`])
    }))
})
