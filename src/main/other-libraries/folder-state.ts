import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { ListedLibrary } from '#core/host/host.ts'
import { readCopyRecord } from '../library/copy-record.ts'
import { errorCode } from '../library/durable-files.ts'
import { lockHolder } from '../library/folder-lock.ts'
import { readLibraryFile } from '../library/format-gate.ts'
import { libraryLayout } from '../library/library-layout.ts'
import { isWithoutLibrary } from '../library/open-library.ts'

type Problem = NonNullable<ListedLibrary['problem']>

/** The same folder has many names (a link, another case); this is the one by which two are compared. What is not there yet is named by where it would be. */
export async function trueFolder(folder: string): Promise<string> {
  const whole = resolve(folder)
  try {
    return await realpath(whole)
  } catch (error) {
    if (errorCode(error) === '') throw error
    const above = dirname(whole)
    return above === whole ? whole : join(await trueFolder(above), basename(whole))
  }
}

/** What is in the way of opening the library of a folder, without opening or changing anything; null where nothing is. Never throws an error of the system. */
export async function problemOf(folder: string): Promise<Problem | null> {
  try {
    return await lookedAt(folder)
  } catch (error) {
    if (errorCode(error) === '') throw error
    return { kind: 'damaged', message: `Its folder cannot be read (${errorCode(error)}).` }
  }
}

async function lookedAt(folder: string): Promise<Problem | null> {
  if (await isWithoutLibrary(folder))
    return { kind: 'missing', message: 'It is not there now. Is its drive connected?' }
  const layout = libraryLayout(folder)
  const found = await readLibraryFile(layout)
  if (found.kind === 'library' && found.isNewer)
    return { kind: 'newer-format', message: 'Made by a newer Evidence Desk: it can only be read here.' }
  if ((await readCopyRecord(folder)) !== null)
    return { kind: 'copy', message: 'The copy of a library, kept in a second place: it can only be read.' }
  const holder = await lockHolder(layout.lockFile)
  if (holder === null) return null
  const where = holder === 'here' ? 'in another window' : `on another computer (${holder})`
  return { kind: 'locked', message: `Open ${where}: it can only be read here until it is closed there.` }
}
