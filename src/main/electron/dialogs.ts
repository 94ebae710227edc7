import { basename, extname } from 'node:path'
import { dialog, shell, type BaseWindow } from 'electron'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { fileFailure, inChosen, writeDurably } from '../library/durable-files.ts'
import type { ShellParts } from '../host-calls.ts'
import { openPaperCopy } from '../open-with-system.ts'

type Calls = Required<Pick<ShellParts, 'pickFolder' | 'pickSavePath' | 'saveFile' | 'openPaper' | 'openExternal'>>

/** The calls that need a native dialog, on top of `window`. */
export function dialogCalls(window: () => BaseWindow): Calls {
  return {
    async pickFolder() {
      const picked = await dialog.showOpenDialog(window(), {
        title: 'Choose the folder of a library',
        properties: ['openDirectory', 'createDirectory'],
      })
      return picked.filePaths[0] ?? null
    },
    async saveFile({ suggestedName, bytes }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: suggestedName,
        filters: filtersOf(suggestedName),
      })
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
        title: 'Save',
        defaultPath: suggestedName,
        filters: filtersOf(suggestedName),
      })
      return canceled || !filePath ? null : filePath
    },
    openPaper: openPaperCopy,
    openExternal: (url) => openAfterAsking(window(), url),
  }
}

// With its kind named, Windows puts an ending back that was typed away.
function filtersOf(name: string) {
  const ending = extname(name).slice(1)
  const all = { name: 'All files', extensions: ['*'] }
  return ending === '' ? [all] : [{ name: `${ending.toUpperCase()} file`, extensions: [ending] }, all]
}

/** A file of the writer's own choice of place: what cannot be written is not the library. */
function notSaved(name: string, error: unknown): Failure {
  const failure = fileFailure(error, `save ${name} (is it open in another program?)`, inChosen)
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

async function openAfterAsking(window: BaseWindow, url: URL): Promise<Result<null>> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: url.protocol === 'mailto:' ? 'Write an email in your mail program?' : `Open ${url.host} in your browser?`,
    detail: url.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response !== 0) return fail('cancelled', 'Nothing was opened.')
  try {
    await shell.openExternal(url.href)
    return ok(null)
  } catch (error) {
    // Electron has no error of a class of its own for it.
    return fail(
      'unavailable',
      `This machine has no program for ${url.protocol === 'mailto:' ? 'emails' : 'web pages'}, or it did not start. The address can be copied instead.`,
      String(error),
    )
  }
}
