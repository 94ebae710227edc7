import { mkdir, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { libraryParts, type LibraryAtChange } from '../library/copies/library-parts.ts'
import { readCopyRecord, writeCopyRecord, type CopyRecord } from '../library/copy-record.ts'
import { canBeWritten, syncFolder } from '../library/durable-files.ts'
import { isWithoutLibrary } from '../library/open-library.ts'
import type { LibraryLayout } from '../library/library-layout.ts'
import { namesIn } from './copied-file.ts'
import { isJournalOfCopy } from './copy-history.ts'
import { folderRelation, isApart } from './folder-relations.ts'
import { placeFailure } from './place-failure.ts'

/** A folder that is to hold the copy of a library. */
export interface PreparedPlace {
  readonly folder: string
  /** What the place is called: the disk, or the folder that was chosen. */
  readonly name: string
  readonly record: CopyRecord
}

const ending = ' - Evidence Desk copy'

/**
 * Makes the folder for a copy in a folder that the writer chose, or takes up the one that is there; nothing of the library is copied yet.
 * `refused` where another library's copy, a library that is worked in, or the library itself is there; `conflict` where its own copy is
 * there with other changes. With `beside` a new folder is made beside such a copy.
 */
export async function preparePlace(
  chosen: string,
  layout: LibraryLayout,
  beside: boolean,
): Promise<Result<PreparedPlace>> {
  try {
    const picked = await realpath(chosen)
    const relation = await relationProblem(picked, layout)
    if (relation) return relation
    const inside = await isCopyFolder(picked)
    const parent = inside ? dirname(picked) : picked
    const around = await libraryAround(parent)
    if (around) return worksThere(around)
    const library = await libraryParts(layout)
    if (!library.ok) return library
    const found = inside ? ok([picked]) : await ownCopiesIn(parent, library.value)
    if (!found.ok) return found
    const name = basename(parent) || parent.replace(/[\\/]+$/, '') || parent
    let last: Result<PreparedPlace> | null = null
    for (const folder of beside ? [] : found.value) {
      last = await takenUp(folder, name, layout, library.value)
      if (last.ok) return last
    }
    if (last) return last
    if (!(await canBeWritten(parent))) return fail('read-only', `Nothing can be written in “${name}”.`)
    return ok(await newPlace(parent, name, library.value))
  } catch (error) {
    return placeFailure(error)
  }
}

async function relationProblem(picked: string, layout: LibraryLayout): Promise<Failure | null> {
  switch (await folderRelation(picked, layout.folder)) {
    case 'apart':
      return null
    case 'same':
      return fail('refused', 'This is the library’s own folder. A copy in it would be lost with it.')
    case 'inside':
      return fail('refused', 'This folder lies in the library’s own folder. A copy in it would be lost with it.')
    case 'around':
      return fail(
        'refused',
        'The library’s own folder lies in this folder. Choose another disk, or a folder beside it.',
      )
  }
}

async function isCopyFolder(folder: string): Promise<boolean> {
  return (await readCopyRecord(folder)) !== null
}

/** The folder of a library, other than a copy, that `folder` is or lies in; null where there is none. */
async function libraryAround(folder: string): Promise<string | null> {
  for (let path = folder; ; path = dirname(path)) {
    if (!(await isWithoutLibrary(path))) return path
    if (dirname(path) === path) return null
  }
}

function worksThere(folder: string): Failure {
  return fail(
    'refused',
    `“${basename(folder)}” is a library that is worked in. A copy has no place in it; choose another folder.`,
  )
}

/** The copies of this library in a folder, under whatever names; the usual one first. `refused` where that is something else. */
async function ownCopiesIn(parent: string, { libraryId, name }: LibraryAtChange): Promise<Result<readonly string[]>> {
  const usual = folderName(name)
  const record = await readCopyRecord(join(parent, usual))
  if (record !== null && record !== 'damaged' && record.libraryId !== libraryId)
    return fail(
      'refused',
      'The copy of another library of this name is in this place. Choose another one, or give this library another name.',
    )
  if (record === null && !(await isWithoutLibrary(join(parent, usual)))) return worksThere(usual)
  const copies = record === null ? [] : [join(parent, usual)]
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.includes(ending) || entry.name === usual) continue
    const other = await readCopyRecord(join(parent, entry.name))
    if (other !== null && other !== 'damaged' && other.libraryId === libraryId) copies.push(join(parent, entry.name))
  }
  return ok(copies)
}

async function takenUp(
  folder: string,
  name: string,
  layout: LibraryLayout,
  library: LibraryAtChange,
): Promise<Result<PreparedPlace>> {
  const record = await readCopyRecord(folder)
  if (record === null || record === 'damaged')
    return fail(
      'conflict',
      'There is a copy in this place whose copy.json cannot be read. Nothing was written over it.',
    )
  if (record.libraryId !== library.libraryId)
    return fail('refused', `This place holds the copy of another library, “${record.name}”. Choose another one.`)
  if (!(await isApart(layout, folder)))
    return fail('refused', 'This place leads to the library’s own folder. A copy in it would be lost with it.')
  if (!(await canBeWritten(folder))) return fail('read-only', `Nothing can be written in “${name}”.`)
  return (await isJournalOfCopy(layout, library, folder, record))
    ? ok({ folder, name, record })
    : fail(
        'conflict',
        'There is a copy of this library in this place that holds other changes: one of the two was put back to an older state, or somebody worked in the copy. Nothing was written over it.',
      )
}

async function newPlace(parent: string, name: string, library: LibraryAtChange): Promise<PreparedPlace> {
  const record: CopyRecord = {
    kind: 'evidence-desk-copy',
    version: 1,
    libraryId: library.libraryId,
    name: library.name,
    copy: null,
    begun: null,
    checkedAt: null,
  }
  for (let number = 1; ; number += 1) {
    const folder = join(parent, `${folderName(library.name)}${number === 1 ? '' : ` ${number}`}`)
    if ((await namesIn(folder)).length > 0) continue
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await syncFolder(parent)
    await writeCopyRecord(folder, record)
    return { folder, name, record }
  }
}

function folderName(name: string): string {
  return `${safeFileName(name, 'Library')}${ending}`
}
