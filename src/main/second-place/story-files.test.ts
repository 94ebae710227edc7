import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { placeOfFile } from '#core/model/kept-file.ts'
import { wholeSource } from '#core/model/row-shapes/rows-for-tests.ts'
import { inFolder, madeChange, valueOf } from '../library/changes-for-tests.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { openLibraryFolder } from '../library/open-library.ts'
import { verifyLibrary } from '../library/verify-library.ts'
import { libraryOfCopy } from './library-of-copy.ts'
import { preparePlace } from './place-choice.ts'
import { copyInto } from './second-place-for-tests.ts'

it('the files of sources go to the second place and come back from it; what only the copy has stays there', () =>
  inFolder(async (folder) => {
    const from = join(folder, 'library')
    const library = valueOf(await openLibraryFolder(from))
    const words = Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nIt is the salt.')
    const file = { ...valueOf(await library.putFile(words, 'text/vtt')), fileName: 'vale.vtt', mediaType: 'text/vtt' }
    const source = { ...wholeSource('source-1'), files: [file] }
    const rows = [{ table: 'sources', key: source.id, before: null, after: source }] as never
    valueOf(await library.appendChanges(0, [madeChange(1), { ...madeChange(2), rows }]))
    await library.close()

    const place = join(folder, 'place')
    await mkdir(place)
    const { folder: copy } = valueOf(await preparePlace(place, libraryLayout(from), false))
    expect(valueOf(await copyInto(copy, from)).leftOut).toEqual([])
    expect(await verifyLibrary(copy)).toMatchObject({ files: 1, problems: [] })
    const made = valueOf(await libraryOfCopy(copy, join(folder, 'made')))
    expect(await readFile(join(made, placeOfFile(file)))).toEqual(words)

    await rm(join(from, placeOfFile(file)))
    expect(valueOf(await copyInto(copy, from)).leftOut).toEqual([])
    expect(await readFile(join(copy, placeOfFile(file)))).toEqual(words)
    await writeFile(join(copy, placeOfFile(file)), 'WEBVTT altered')
    expect(valueOf(await copyInto(copy, from, { checksAll: true })).leftOut).toEqual(['vale.vtt'])
    expect(await readdir(join(copy, 'files'))).toHaveLength(1)
  }))
