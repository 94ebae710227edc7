import { join } from 'node:path'
import type { Change } from '#core/model/change.ts'
import type { Result } from '#core/result.ts'
import { addedPaper } from '../library/copies/copies-for-tests.ts'
import { madeChange, valueOf } from '../library/changes-for-tests.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { openLibraryFolder } from '../library/open-library.ts'
import { readCopyRecord, type CopyRecord } from '../library/copy-record.ts'
import { copyToPlace, type CopyMade, type CopyWork } from './copy-to-place.ts'

/** Adds `count` changes to a library, every third a paper of `paperBytes`, with small files of the journal. Returns all its changes. For tests. */
export async function workOn(folder: string, count: number, paperBytes = 2_000): Promise<readonly Change[]> {
  const library = valueOf(await openLibraryFolder(folder, { rotateAt: 1_500 }))
  let seq = library.info().lastSeq
  for (let done = 0; done < count; done += 1) {
    const number = seq + 1
    const bytes = Buffer.from(`%PDF-1.7 invented ${number} `.padEnd(paperBytes, `${number} `))
    const change =
      number % 3 === 0 ? addedPaper(number, valueOf(await library.putPaper(bytes)).sha256) : madeChange(number)
    seq = valueOf(await library.appendChanges(seq, [change])).lastSeq
  }
  const { changes } = valueOf(await library.readChanges(0, 1_000))
  await library.close()
  return changes
}

/** Copies a library over its copy in `folder`, as the app does. For tests. */
export async function copyInto(folder: string, from: string, more: Partial<CopyWork> = {}): Promise<Result<CopyMade>> {
  const library = valueOf(await openLibraryFolder(from))
  await library.close()
  return copyToPlace({
    layout: libraryLayout(from),
    libraryId: library.info().libraryId,
    folder,
    checksAll: false,
    now: new Date(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...more,
  })
}

/** What copy.json of a folder says, which must be there. For tests. */
export async function recordOf(folder: string): Promise<CopyRecord> {
  const record = await readCopyRecord(folder)
  if (record === null || record === 'damaged') throw new Error(`no copy in ${folder}`)
  return record
}

/** The ids of the changes in a folder that is opened as a library; it must be whole. For tests. */
export async function changesThere(folder: string): Promise<readonly string[]> {
  const library = valueOf(await openLibraryFolder(folder))
  const { changes } = valueOf(await library.readChanges(0, 1_000))
  if (library.info().notices.length > 0) throw new Error(library.info().notices.join(' '))
  await library.close()
  return changes.map(({ id }) => id)
}

/** Where the copy of the library in `folder/library` stands in the place `folder/place`. For tests. */
export const copyIn = (folder: string): string => join(folder, 'place', 'library - Evidence Desk copy')
