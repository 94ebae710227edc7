import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, madeChange, valueOf } from '../changes-for-tests.ts'
import { sha256Hex } from '../journal-line.ts'
import { libraryLayout, paperFile } from '../library-layout.ts'
import { openLibraryFolder } from '../open-library.ts'
import { verifyLibrary } from '../verify-library.ts'
import { addedPaper, filledLibrary } from './copies-for-tests.ts'
import { libraryParts, readPart, type LibraryAtChange } from './library-parts.ts'

/** Puts the parts into a folder, as every copy does. */
async function putInto(folder: string, from: string, { parts }: LibraryAtChange): Promise<void> {
  for (const part of parts) {
    const pieces: Buffer[] = []
    for await (const piece of readPart(libraryLayout(from), part)) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    expect([part.name, bytes.length, sha256Hex(bytes)]).toEqual([part.name, part.sizeBytes, part.sha256])
    const path = join(folder, part.name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
}

describe('the parts of a library', () => {
  it('are a whole library at every change, over several files of the journal', async () =>
    inFolder(async (folder) => {
      const from = join(folder, 'library')
      const changes = await filledLibrary(from, 9)
      for (let seq = 0; seq <= changes.length; seq += 1) {
        const found = valueOf(await libraryParts(libraryLayout(from), { seq }))
        const target = join(folder, `at ${seq}`)
        await putInto(target, from, found)
        expect((await verifyLibrary(target)).problems).toEqual([])
        const opened = valueOf(await openLibraryFolder(target))
        expect(opened.info()).toMatchObject({ lastSeq: seq, notices: [], readOnly: null })
        const read = seq === 0 ? [] : valueOf(await opened.readChanges(0, 100)).changes
        expect(read.map(({ id }) => id)).toEqual(changes.slice(0, seq).map(({ id }) => id))
        // It goes on from there.
        valueOf(await opened.appendChanges(seq, [madeChange(900)]))
        await opened.close()
        expect((await verifyLibrary(target)).problems).toEqual([])
      }
      expect(valueOf(await libraryParts(libraryLayout(from))).parts.map(({ name }) => name)).toContain(
        'journal/000002.ndjson',
      )
    }))

  it('leave out what is appended meanwhile, acknowledged or not', async () =>
    inFolder(async (folder) => {
      const from = join(folder, 'library')
      const library = valueOf(await openLibraryFolder(from))
      valueOf(await library.appendChanges(0, [madeChange(1), madeChange(2)]))
      const before = valueOf(await libraryParts(libraryLayout(from)))
      valueOf(await library.appendChanges(2, [madeChange(3)]))
      await appendFile(join(from, 'journal', '000001.ndjson'), '{"hash":"half a li')
      await putInto(join(folder, 'copy'), from, before)
      expect(valueOf(await libraryParts(libraryLayout(from))).seq).toBe(3)
      await library.close()
      expect(await verifyLibrary(join(folder, 'copy'))).toMatchObject({ changes: 2, problems: [] })
    }))

  it('take every paper that a change speaks of, and name those that stand and are not there', async () =>
    inFolder(async (folder) => {
      const library = valueOf(await openLibraryFolder(folder))
      const [kept, lost, removed, unspoken] = await Promise.all(
        ['kept', 'lost', 'removed', 'never spoken of'].map(async (words) =>
          valueOf(await library.putPaper(Buffer.from(`%PDF ${words}`))),
        ),
      )
      const rows = [kept, lost, removed].map((paper, index) => addedPaper(index, paper?.sha256 ?? ''))
      valueOf(await library.appendChanges(0, rows))
      const [row] = rows[2]?.rows ?? []
      valueOf(
        await library.appendChanges(3, [
          { ...madeChange(4), rows: [{ ...row, before: row?.after, after: null } as never] },
        ]),
      )
      await library.close()
      await rm(paperFile(libraryLayout(folder), lost?.sha256 ?? ''))
      const found = valueOf(await libraryParts(libraryLayout(folder)))
      const names = found.parts.map(({ name }) => name)
      for (const paper of [kept, removed]) expect(names).toContain(`papers/${paper?.sha256}.pdf`)
      expect(names).not.toContain(`papers/${unspoken?.sha256}.pdf`)
      expect(found.missing).toEqual([{ place: `papers/${lost?.sha256}.pdf`, fileName: 'invented 1.pdf' }])
    }))

  it('are refused of a folder that does not hold, with a reason', async () =>
    inFolder(async (folder) => {
      const layout = libraryLayout(folder)
      expect(await libraryParts(layout)).toMatchObject({ ok: false, kind: 'not-found' })
      await filledLibrary(folder, 3)
      expect(await libraryParts(layout, { seq: 4 })).toMatchObject({ ok: false, kind: 'not-found' })
      const journal = join(layout.journal, '000001.ndjson')
      const good = await readFile(journal, 'utf8')
      await writeFile(journal, good.replace('note 2', 'note 7'))
      expect(await libraryParts(layout)).toMatchObject({ ok: false, kind: 'damaged' })
      // What stands before the damage can still be had.
      expect(await libraryParts(layout, { seq: 1 })).toMatchObject({ ok: true, value: { seq: 1 } })
      await writeFile(journal, good)
      await writeFile(layout.libraryFile, '{"format":99,"minReader":99,"libraryId":"x"}')
      expect(await libraryParts(layout)).toMatchObject({ ok: false, kind: 'newer-format' })
    }))
})
