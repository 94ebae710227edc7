import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { HostCalls } from '#core/host/host.ts'
import { fail, ok } from '#core/result.ts'
import { startUnfinished, type Unfinished } from './library/copies/unfinished.ts'
import { fileFailure, inChosen, renameWhenFree, syncFolder, writeAll } from './library/durable-files.ts'

/** The calls with which a file is saved that would not lie in memory whole, and the end of them. */
export interface SavingCalls {
  readonly calls: Pick<HostCalls, 'beginSaving' | 'savePiece' | 'endSaving'>
  /** Takes away what was not saved whole. */
  close(): Promise<void>
}

/** A file that is being written beside its name. */
interface Saving {
  readonly id: string
  readonly target: string
  readonly file: Unfinished
  sizeBytes: number
}

/**
 * Saves one file at a time, in pieces, where `pickSavePath` says: beside its name first, so that what was there stays as it is until all of
 * the new one is on the disk. Without `pickSavePath` the window saves by itself, and the calls are refused.
 */
export function savingCalls(pickSavePath?: (suggestedName: string) => Promise<string | null>): SavingCalls {
  let saving: Saving | null = null
  const drop = async (): Promise<void> => {
    const was = saving
    saving = null
    await was?.file.remove()
  }
  const gone = fail('not-found', 'This file is not being saved any more. Nothing was written.')
  return {
    close: drop,
    calls: {
      beginSaving: async ({ suggestedName }) => {
        if (!pickSavePath) return fail('refused', 'Files are saved by the window itself here.')
        const target = await pickSavePath(suggestedName)
        if (target === null) return ok(null)
        await drop()
        try {
          saving = { id: randomUUID(), target, file: await startUnfinished(dirname(target)), sizeBytes: 0 }
          return ok({ id: saving.id })
        } catch (error) {
          return fileFailure(error, `save ${basename(target)}`, inChosen)
        }
      },
      savePiece: async ({ id, offset, bytes }) => {
        if (saving?.id !== id) return gone
        if (offset !== saving.sizeBytes) return fail('conflict', 'A piece of the file is missing. Save it again.')
        try {
          const file = await open(saving.file.path, offset === 0 ? 'w' : 'r+')
          try {
            await writeAll(file, bytes, offset)
          } finally {
            await file.close()
          }
          saving.sizeBytes += bytes.length
          return ok(null)
        } catch (error) {
          return fileFailure(error, `save ${basename(saving.target)}`, inChosen)
        }
      },
      endSaving: async ({ id, keep }) => {
        if (saving?.id !== id) return gone
        const { target, file } = saving
        try {
          if (!keep) return ok(null)
          const written = await open(file.path, 'r+')
          await written.sync().finally(() => written.close())
          await renameWhenFree(file.path, target)
          await syncFolder(dirname(target))
          return ok({ savedAs: basename(target) })
        } catch (error) {
          return fileFailure(error, `save ${basename(target)} (is it open in another program?)`, inChosen)
        } finally {
          await drop()
        }
      },
    },
  }
}
