import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Change, LibraryTable } from '#core/model/change.ts'
import { placeOfFile } from '#core/model/kept-file.ts'
import { wholeDraft, wholeSource } from '#core/model/row-shapes/rows-for-tests.ts'
import { inFolder, madeChange, valueOf } from '../changes-for-tests.ts'
import type { Library } from '../library.ts'
import { libraryLayout } from '../library-layout.ts'
import { openLibraryFolder } from '../open-library.ts'
import { verifyLibrary } from '../verify-library.ts'
import { addedPaper, filesOf } from './copies-for-tests.ts'
import { copyLibrary } from './copy-library.ts'
import { unwatchedWork } from './copy-work.ts'
import { packLibrary } from './pack-library.ts'
import { unpackLibrary } from './unpack-library.ts'

const pdf = Buffer.from('%PDF-1.7 a report that is a source and a paper')
const transcript = Buffer.from('WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v Ada Vale>It is the salt.\r\n')
const article = Buffer.from('# Salt and sleep\n\nForty people slept in caves.\n')

const added = (table: LibraryTable, after: { readonly id: string }): Change => ({
  ...madeChange(1),
  id: `added-${after.id}`,
  rows: [{ table, key: after.id, before: null, after } as never],
})

/** A library with a paper, a source of two files, one of them the paper's PDF, and a draft; the places of the two others. */
async function storyLibrary(
  folder: string,
): Promise<{ readonly library: Library; readonly places: readonly string[] }> {
  const library = valueOf(await openLibraryFolder(folder))
  const keep = async (bytes: Buffer, fileName: string, mediaType: string) => ({
    ...valueOf(await library.putFile(bytes, mediaType)),
    fileName,
    mediaType,
  })
  const said = await keep(transcript, 'vale.vtt', 'text/vtt')
  const report = await keep(pdf, 'report.pdf', 'application/pdf')
  const written = await keep(article, 'salt.md', 'text/markdown')
  const paper = valueOf(await library.putPaper(pdf))
  valueOf(
    await library.appendChanges(0, [
      madeChange(1),
      addedPaper(2, paper.sha256),
      added('sources', { ...wholeSource('source-1'), files: [said, report] } as never),
      added('drafts', { ...wholeDraft('draft-1'), file: written } as never),
    ]),
  )
  return { library, places: [placeOfFile(said), placeOfFile(written)] }
}

const pack = async (from: string, target: string, withPapers: boolean) =>
  valueOf(
    await packLibrary(
      libraryLayout(from),
      { withPapers, target, madeAt: new Date('2026-11-21T10:15:00Z'), madeBy: '0.1.0', leftFree: 0 },
      unwatchedWork,
    ),
  )

describe('files of sources and drafts', () => {
  it('lie beside the papers under their hashes, and a PDF that is both stands in both places', async () =>
    inFolder(async (folder) => {
      const { library } = await storyLibrary(folder)
      const left = valueOf(await library.putFile(Buffer.from('never spoken of'), 'text/plain'))
      await library.close()
      const there = await filesOf(folder, ['papers', 'files'])
      expect(there.map((name) => name.replace(/[0-9a-f]{64}/, '')).sort()).toEqual(
        ['files/.md', 'files/.pdf', 'files/.txt', 'files/.vtt', 'papers/.pdf'].sort(),
      )
      expect(await verifyLibrary(folder)).toMatchObject({ papers: 1, files: 4, leftOver: 1, problems: [] })
      expect(left.sizeBytes).toBe(15)
    }))

  it('that are damaged or missing are told by name, and the original mends them', async () =>
    inFolder(async (folder) => {
      const { library, places } = await storyLibrary(folder)
      const [said = '', written = ''] = places
      await writeFile(join(folder, said), 'WEBVTT altered')
      await rm(join(folder, written))
      expect((await verifyLibrary(folder)).problems).toEqual([
        expect.stringMatching(new RegExp(`^${said}: This file was altered or damaged`)),
        `${written} is missing (salt.md).`,
      ])
      valueOf(await library.putFile(transcript, 'text/vtt'))
      valueOf(await library.putFile(article, 'text/markdown'))
      expect((await verifyLibrary(folder)).problems).toEqual([])
      expect((await filesOf(folder, ['trash']))[0]).toMatch(/-damaged-[0-9a-f]{64}\.vtt$/)
      await library.close()
    }))

  it.each([true, false])('go through a library file byte for byte (papers too: %s)', async (withPapers) =>
    inFolder(async (folder) => {
      const from = join(folder, 'library')
      await (await storyLibrary(from)).library.close()
      const packed = await pack(from, join(folder, 'packed.evidencedesk'), withPapers)
      expect(packed).toMatchObject({ papers: withPapers ? 1 : 0, leftOut: [] })
      const unpacked = valueOf(
        await unpackLibrary(join(folder, 'packed.evidencedesk'), { beside: folder, leftFree: 0 }, unwatchedWork),
      )
      const made = valueOf(await unpacked.place('copy', true))
      const kept = await filesOf(from, withPapers ? ['papers', 'files'] : ['files'])
      expect(await filesOf(made.folder, ['papers', 'files'])).toEqual(kept)
      for (const name of kept) expect(await readFile(join(made.folder, name))).toEqual(await readFile(join(from, name)))
      const { problems } = await verifyLibrary(made.folder)
      expect(problems).toEqual(withPapers ? [] : [expect.stringMatching(/^papers\/.*is missing/)])
    }),
  )

  it('go into a version that becomes a library of its own; a damaged one is left out and named', async () =>
    inFolder(async (folder) => {
      const from = join(folder, 'library')
      const { library, places } = await storyLibrary(from)
      await library.close()
      await writeFile(join(from, places[0] ?? ''), 'WEBVTT altered')
      const copied = valueOf(
        await copyLibrary(libraryLayout(from), { seq: 3, beside: folder, leftFree: 0 }, unwatchedWork),
      )
      expect(copied.leftOut).toEqual(['vale.vtt'])
      // The draft came later than change 3.
      expect((await filesOf(copied.folder, ['files'])).map((name) => name.slice(-4))).toEqual(['.pdf'])
      expect((await pack(from, join(folder, 'packed.evidencedesk'), true)).leftOut).toEqual(['vale.vtt'])
    }))
})
