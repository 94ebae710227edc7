import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { idInNote } from '#core/report/formats/obsidian/note-id.ts'
import { errorCode, removeQuietly } from '../library/durable-files.ts'
import { isLeftOver } from './out-folder.ts'

/** What stands in a folder of notes and in the folders below it. Paths are with "/", from the folder. */
export interface NotesInFolder {
  /** The notes of each study by its `writtenId`; the first is the one to bring up to date, others are copies of it. */
  readonly byId: ReadonlyMap<string, readonly string[]>
  /** Every path that is taken, by whatever. */
  readonly paths: readonly string[]
  /** What could not be read, each in a sentence. */
  readonly problems: readonly string[]
}

/**
 * Looks for the notes of Evidence Desk in a folder, wherever below it the writer has put them. Links are followed, folders that begin with a
 * dot are left alone (Obsidian's settings and trash). What an export left that was killed is taken away.
 */
export async function notesInFolder(folder: string): Promise<NotesInFolder> {
  const byId = new Map<string, string[]>()
  const paths: string[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  const look = async (path: string): Promise<void> => {
    const full = join(folder, path)
    try {
      const found = await stat(full)
      if (found.isDirectory()) await lookInto(path, full)
      else if (found.isFile() && /\.md$/iu.test(path)) {
        const id = idInNote(await readFile(full, 'utf8'))
        if (id !== null) byId.set(id, [...(byId.get(id) ?? []), path])
      }
    } catch (error) {
      if (errorCode(error) === '') throw error
      // A link that leads nowhere takes its name and is no more than that.
      if (errorCode(error) !== 'ENOENT')
        problems.push(`${path} cannot be read (${errorCode(error)}): a note in it is not seen.`)
    }
  }
  const lookInto = async (path: string, full: string): Promise<void> => {
    const real = await realpath(full)
    if (seen.has(real)) return
    seen.add(real)
    for (const name of (await readdir(full)).toSorted()) {
      if (isLeftOver(name, '.md')) await removeQuietly(join(full, name))
      if (name.startsWith('.')) continue
      const below = path === '' ? name : `${path}/${name}`
      paths.push(below)
      await look(below)
    }
  }
  await look('')
  // Copies that programs make of a file have longer names than it: "Kim 2021 1.md", "Kim 2021 (conflicted copy).md".
  for (const notes of byId.values()) notes.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))
  return { byId, paths, problems }
}
