import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { isKeptPart, libraryParts, readPart } from '../library/copies/library-parts.ts'
import { copyProblems, readCopyRecord } from '../library/copy-record.ts'
import { fileFailure, partEnding, removeQuietly, renameWhenFree, syncFolder } from '../library/durable-files.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { makeCopyFolders, namesIn, syncCopyFolders, writeCopiedFile } from './copied-file.ts'

/**
 * Makes a library of the copy in `folder`, in a new folder of `into`, as its copy.json says it was; returns the new folder's path. The copy
 * stays as it is. It is the same library, with the same id: what a window on this machine still has of it is found. A kept file that does not
 * hold in the copy is left out, and told as missing when the library is open.
 */
export async function libraryOfCopy(folder: string, into: string): Promise<Result<string>> {
  try {
    const record = await readCopyRecord(folder)
    if (record === null) return fail('not-found', 'This folder is not a copy of a library.')
    if (record === 'damaged' || !record.copy)
      return fail(
        'damaged',
        (record !== 'damaged' && (await copyProblems(folder, record))[0]) || 'The file copy.json cannot be read.',
      )
    const layout = libraryLayout(folder)
    const library = await libraryParts(layout, { seq: record.copy.seq })
    if (!library.ok) return library
    await mkdir(into, { recursive: true })
    const beside = join(into, `.evidence-desk-${randomBytes(6).toString('hex')}${partEnding}`)
    try {
      await makeCopyFolders(beside)
      for (const part of library.value.parts) {
        const written = await writeCopiedFile(beside, part, readPart(layout, part), () => undefined)
        if (written === 'unlike' && !isKeptPart(part))
          return fail('damaged', `${part.name} is damaged in the copy, so no library was made of it.`)
      }
      await syncCopyFolders(beside)
      const target = await freeFolder(into, safeFileName(record.name, 'Library'))
      await renameWhenFree(beside, target)
      await syncFolder(into)
      return ok(target)
    } finally {
      await removeQuietly(beside, { recursive: true })
    }
  } catch (error) {
    return fileFailure(error, 'make a library of this copy', 'a folder of the copy or of the new library')
  }
}

async function freeFolder(into: string, name: string): Promise<string> {
  const taken = new Set((await namesIn(into)).map((each) => each.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} ${number}`
    if (!taken.has(free.toLowerCase())) return join(into, free)
  }
}
