import type { StoredChange } from '#core/model/change.ts'
import type { Result } from '#core/result.ts'
import { originalLabel } from '../db/change-heads.ts'
import { redo, undo, undoBatch, undoOnly } from '../db/commit.ts'
import { showToast, valueOrToast } from './toast.ts'
import { startTask } from './tasks.ts'

/** Undoes what was done last and says what it was; a large import with progress. */
export async function undoLast(): Promise<void> {
  await toastReverted(await withProgress('Undoing', undo), 'Undone')
}

/** Redoes what was undone last and says what it was. */
export async function redoLast(): Promise<void> {
  await toastReverted(await withProgress('Redoing', redo), 'Redone')
}

/** Undoes this very change. Where more was done since, nothing is touched, and the writer is told. */
export async function undoChange(change: StoredChange): Promise<void> {
  valueOrToast(await withProgress('Undoing', (onStep) => undoOnly(change.id, onStep)))
}

/** Says that a change is done, with the way back beside it; or why it could not be done. */
export function toastWithUndo(result: Result<StoredChange>, words: string): void {
  showToast(
    result.ok
      ? { kind: 'done', message: words, action: { label: 'Undo', run: () => void undoChange(result.value) } }
      : { kind: 'problem', message: result.message },
  )
}

async function toastReverted(result: Result<StoredChange | null>, word: 'Undone' | 'Redone'): Promise<void> {
  if (!result.ok) return showToast({ kind: 'problem', message: result.message })
  const { value: change } = result
  showToast({
    kind: 'done',
    message: change ? `${word}: ${await originalLabel(change)}` : `Nothing to ${word === 'Undone' ? 'undo' : 'redo'}.`,
  })
}

/** Takes back what is in the library of a large import that was stopped half-way. */
export async function undoStoppedImport(batch: string): Promise<void> {
  await toastReverted(await withProgress('Undoing', (onStep) => undoBatch(batch, onStep)), 'Undone')
}

async function withProgress(label: string, revert: typeof undo): Promise<Result<StoredChange | null>> {
  const tray: { task?: ReturnType<typeof startTask> } = {}
  const result = await revert((done, total) => {
    tray.task ??= startTask(label, total)
    tray.task.update({ done })
  })
  tray.task?.end()
  return result
}
