import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { dialog, shell, type BaseWindow } from 'electron'
import type { PickedFile } from '#core/host/host.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { fileFailure, writeDurably } from '../library/durable-files.ts'
import type { ShellParts } from '../host-calls.ts'
import { openPaperCopy } from '../open-with-system.ts'

type Calls = Required<
  Pick<ShellParts, 'pickFiles' | 'pickFolder' | 'pickSavePath' | 'saveFile' | 'openPaper' | 'openExternal'>
>

const maxFiles = 5_000
const maxBytes = 2 * 1024 * 1024 * 1024

/** The calls that need a native dialog, on top of `window`. */
export function dialogCalls(window: () => BaseWindow): Calls {
  return {
    async pickFiles({ accept, folder }) {
      const extensions = accept.filter((kind) => !kind.includes('/')).map((ending) => ending.replace(/^\./, ''))
      const all = { name: 'All files', extensions: ['*'] }
      const picked = await dialog.showOpenDialog(
        window(),
        folder
          ? { title: 'Choose a folder to import', properties: ['openDirectory'] }
          : {
              title: 'Choose files to import',
              properties: ['openFile', 'multiSelections'],
              filters: extensions.length > 0 ? [{ name: 'Papers and references', extensions }, all] : [all],
            },
      )
      try {
        return await readPicked(picked.filePaths, folder, extensions)
      } catch (error) {
        return fileFailure(error, 'read the chosen files')
      }
    },
    async pickFolder() {
      const picked = await dialog.showOpenDialog(window(), {
        title: 'Choose the folder of a library',
        properties: ['openDirectory', 'createDirectory'],
      })
      return picked.filePaths[0] ?? null
    },
    async saveFile({ suggestedName, bytes }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), { defaultPath: suggestedName })
      if (canceled || !filePath) return ok(null)
      try {
        // A full disk must not cost the file that was there before.
        await writeDurably(filePath, bytes)
        return ok({ savedAs: basename(filePath) })
      } catch (error) {
        return notSaved(basename(filePath), error)
      }
    },
    async pickSavePath(suggestedName) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: 'Save as one file',
        defaultPath: suggestedName,
      })
      return canceled || !filePath ? null : filePath
    },
    openPaper: openPaperCopy,
    openExternal: (url) => openAfterAsking(window(), url),
  }
}

/** A file of the writer's own choice of place: what cannot be written is not the library. */
function notSaved(name: string, error: unknown): Failure {
  const failure = fileFailure(error, `save ${name} (is it open in another program?)`)
  return failure.kind === 'read-only' || failure.kind === 'not-found'
    ? fail(
        failure.kind,
        `${name} could not be saved there: the folder cannot be written, or the file is open in another program.`,
        failure.detail,
      )
    : failure
}

/** Asks for the folder of a second place; null where nothing was chosen. */
export function pickPlace(window: () => BaseWindow): () => Promise<string | null> {
  return async () => {
    const picked = await dialog.showOpenDialog(window(), {
      title: 'Choose another disk, or a folder that synchronises',
      properties: ['openDirectory', 'createDirectory'],
    })
    return picked.filePaths[0] ?? null
  }
}

async function readPicked(
  paths: readonly string[],
  isFolder: boolean,
  extensions: readonly string[],
): Promise<Result<readonly PickedFile[]>> {
  const files =
    isFolder && paths[0]
      ? await filesUnder(paths[0], extensions)
      : paths.map((path) => ({ path, name: basename(path) }))
  if (files.length > maxFiles)
    return fail(
      'too-large',
      `There are ${files.length} files in this folder; at most ${maxFiles} can be imported at once.`,
    )
  const picked: PickedFile[] = []
  let bytesLeft = maxBytes
  for (const { path, name } of files) {
    bytesLeft -= (await stat(path)).size
    if (bytesLeft < 0)
      return fail('too-large', 'These files are larger than 2 GB together. Please import them in parts.')
    picked.push({ name, bytes: new Uint8Array(await readFile(path)) })
  }
  return ok(picked)
}

// Links are not followed: a folder may hold one that leads out of it, or round in a circle.
async function filesUnder(
  folder: string,
  extensions: readonly string[],
): Promise<readonly { readonly path: string; readonly name: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        (extensions.length === 0 ||
          extensions.some((ending) => entry.name.toLowerCase().endsWith(`.${ending.toLowerCase()}`))),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: relative(folder, path) }))
}

async function openAfterAsking(window: BaseWindow, url: URL): Promise<Result<null>> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: url.protocol === 'mailto:' ? 'Write an email in your mail program?' : `Open ${url.host} in your browser?`,
    detail: url.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
  })
  if (response !== 0) return fail('cancelled', 'Nothing was opened.')
  await shell.openExternal(url.href)
  return ok(null)
}
