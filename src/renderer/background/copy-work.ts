import type { CopyOutcome } from '#core/host/host.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { startTask } from './tasks.ts'

const askEveryMs = 200
const pieceBytes = 4 * 1024 * 1024

/** Follows a piece of work on copies in the tray, where it can be cancelled, until it ends; answers what came of it. */
export async function followCopyWork(label: string, workId: string): Promise<Result<CopyOutcome>> {
  const task = startTask(`${label}, MB`, 0, () => void host.cancelCopyWork({ workId }))
  try {
    for (;;) {
      const state = await host.lookAtCopyWork({ workId })
      if (!state.ok) return state
      const { doneBytes, totalBytes, outcome } = state.value
      if (outcome) return outcome
      task.update({ done: Math.floor(doneBytes / 1e6), total: Math.ceil(totalBytes / 1e6) })
      await new Promise((resolve) => setTimeout(resolve, askEveryMs))
    }
  } finally {
    task.end()
  }
}

/** Brings a library file to the main side, in pieces, so that it never lies in memory whole; answers the id it has there. */
export async function bringLibraryFile(file: File): Promise<Result<{ readonly id: string }>> {
  let isCancelled = false
  const task = startTask('Reading the library file, MB', Math.ceil(file.size / 1e6), () => {
    isCancelled = true
  })
  try {
    let id: string | null = null
    for (let offset = 0; offset < file.size || id === null;) {
      const bytes = await pieceOf(file, offset)
      if (!bytes.ok) return bytes
      const put: Result<{ readonly id: string }> = isCancelled
        ? fail('cancelled', 'Cancelled; nothing was made.')
        : await host.putLibraryFilePiece({ id, offset, bytes: bytes.value })
      if (!put.ok) {
        if (id !== null) await host.dropLibraryFile({ id })
        return put
      }
      id = put.value.id
      offset += bytes.value.length
      task.update({ done: Math.floor(offset / 1e6) })
    }
    return ok({ id: id ?? '' })
  } finally {
    task.end()
  }
}

async function pieceOf(file: File, offset: number): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await file.slice(offset, offset + pieceBytes).arrayBuffer()))
  } catch (error) {
    return fail('bad-input', `${file.name} could not be read. Is it still there?`, String(error))
  }
}
