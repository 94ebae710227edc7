import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { dialog, type BaseWindow } from 'electron'
import type { HostCalls, OpenedFile } from '#core/host/host.ts'
import { isImportable, isPassedOver } from '#core/references/contract/importable-files.ts'
import { fail, ok } from '#core/result.ts'
import { callLimits } from '../call-arguments.ts'
import { errorCode, fileFailure, inChosen } from '../library/durable-files.ts'

const maxFiles = 5_000

/** The files that the page may read. */
export interface OpenedFiles extends Pick<HostCalls, 'openFiles' | 'readOpenedFile'> {
  /** Lets the page read a file that was opened with the app; what it is called there. */
  offer(path: string): OpenedFile
}

/** The files that the writer chooses in the dialog of the system over `window`. The page is given names and ids, never paths. */
export function openedFiles(window: () => BaseWindow): OpenedFiles {
  const paths = new Map<string, string>()
  const offer = (path: string, name = basename(path)): OpenedFile => {
    const id = randomUUID()
    paths.set(id, path)
    return { id, name }
  }
  return {
    offer: (path) => offer(path),
    async openFiles({ accept, folder }) {
      const { filePaths } = await dialog.showOpenDialog(
        window(),
        folder
          ? { title: 'Choose a folder to import', properties: ['openDirectory'] }
          : {
              title: 'Choose files to import',
              properties: ['openFile', 'multiSelections'],
              filters: filtersOf(accept),
            },
      )
      try {
        const { files, leftOut } =
          folder && filePaths[0] ? await filesUnder(filePaths[0]) : { files: filePaths.map(named), leftOut: 0 }
        if (files.length > maxFiles)
          return fail(
            'too-large',
            `There are ${files.length} files to read in this folder; at most ${maxFiles} can be imported at once.`,
          )
        paths.clear()
        return ok({ files: files.map(({ path, name }) => offer(path, name)), leftOut })
      } catch (error) {
        return fileFailure(error, 'read the chosen folder', inChosen)
      }
    },
    async readOpenedFile({ id }) {
      const path = paths.get(id)
      if (path === undefined) return fail('not-found', 'This file is not open any more. Please choose it again.')
      const name = basename(path)
      try {
        const { size } = await stat(path)
        if (size > callLimits.keptBytes)
          return fail('too-large', `${name} is larger than 1 GB, which is more than can be kept.`)
        return ok({ bytes: new Uint8Array(await readFile(path)) })
      } catch (error) {
        return errorCode(error) === 'ENOENT'
          ? fail('not-found', `${name} is not there any more.`, String(error))
          : fail('unavailable', `${name} could not be read. May you open it, and is its disk connected?`, String(error))
      }
    },
  }
}

function filtersOf(accept: readonly string[]) {
  const extensions = accept.filter((kind) => !kind.includes('/')).map((ending) => ending.replace(/^\./, ''))
  const all = { name: 'All files', extensions: ['*'] }
  return extensions.length > 0 ? [{ name: 'Papers and references', extensions }, all] : [all]
}

interface NamedPath {
  readonly path: string
  readonly name: string
}

function named(path: string): NamedPath {
  return { path, name: basename(path) }
}

// Links are not followed: a folder may hold one that leads out of it, or round in a circle.
async function filesUnder(folder: string): Promise<{ readonly files: readonly NamedPath[]; readonly leftOut: number }> {
  const files: NamedPath[] = []
  let leftOut = 0
  const look = async (path: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true })
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name)
      if (isPassedOver(entry.name)) continue
      if (entry.isDirectory()) await look(inside)
      else if (entry.isFile() && isImportable(entry.name)) files.push({ path: inside, name: relative(folder, inside) })
      else leftOut += 1
    }
  }
  await look(folder)
  return { files, leftOut }
}
