import type { Change, StoredChange } from '#core/model/change.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { catchUp, writeChanges } from './apply-changes.ts'
import { rememberHead } from './change-heads.ts'
import { currentLibrary, db } from './current.ts'
import { saveState, setSaveState } from './save-state.ts'
import type { MetaRow } from './schema.ts'

/** After this long it is said that saving takes long; it goes on all the same. */
const slowAfterMs = 3000
// Large imports write megabytes: that is no slow disk.
const slowPerRowMs = 2

// True while the folder has changes that this window's copy could not take over, because its disk is full.
let isBehind = false

/** The library's row: up to where this window's copy goes. */
export function readMeta(): Promise<MetaRow | undefined> {
  return db().meta.get('library')
}

/**
 * Appends the change to the folder's journal, durable there, then writes it into this window's copy. `known`: the library's row where it
 * was read in this turn already; one look less before "Saved". A slow disk is waited for, and said; an answer that got lost is looked up in
 * the folder, so that what is saved there is never called refused. `conflict` where another window was first: what it wrote is known then.
 */
export async function writeChange(change: Change, known?: MetaRow): Promise<Result<StoredChange>> {
  const { info } = currentLibrary()
  if (info.readOnly) return notSaved(fail('read-only', info.readOnly.message))
  setSaveState({ kind: 'saving' })
  const afterSeq = (known ?? (await readMeta()))?.lastSeq ?? 0
  const appended = await saidWhenSlow(
    slowAfterMs + change.rows.length * slowPerRowMs,
    host.appendChanges({ libraryId: info.libraryId, afterSeq, changes: [change] }),
  )
  if (!appended.ok) return (await foundInFolder(change, appended)) ?? notSaved(appended)
  const stored: StoredChange = { ...change, seq: appended.value.lastSeq }
  try {
    await writeChanges([stored])
  } catch (error) {
    isBehind = true
    setSaveState({ kind: 'behind', message: behindMessage(error) })
    return ok(stored)
  }
  rememberHead(db(), stored)
  return ok(stored)
}

/** Takes over what the folder has and this window's copy could not; `disk-full` where it still cannot. Nothing to do most times. */
export async function takeOverWhatIsSaved(): Promise<Result<null>> {
  if (!isBehind) return ok(null)
  try {
    const caughtUp = await catchUp()
    if (!caughtUp.ok) return caughtUp
  } catch (error) {
    setSaveState({ kind: 'behind', message: behindMessage(error) })
    return fail('disk-full', behindMessage(error), String(error))
  }
  isBehind = false
  if (saveState.get().kind === 'behind') setSaveState({ kind: 'saved' })
  return ok(null)
}

/** Says that something was not saved, and why. Answers the failure. */
export function notSaved(failure: Failure): Failure {
  setSaveState(
    failure.kind === 'read-only' || failure.kind === 'changed-outside'
      ? { kind: 'read-only', message: failure.message }
      : { kind: 'not-saved', message: failure.message },
  )
  return failure
}

// Another window wrote first, or the answer to our own write was lost on its way: the folder knows.
async function foundInFolder(change: Change, failure: Failure): Promise<Result<StoredChange> | null> {
  if (failure.kind !== 'conflict' && failure.kind !== 'unavailable') return null
  const caughtUp = await catchUp()
  if (!caughtUp.ok) return null
  const stored = await db().changes.where('id').equals(change.id).first()
  return stored ? ok(stored) : null
}

function behindMessage(error: unknown): string {
  const isFull = String(error).includes('Quota')
  return `Saved in the library folder. This window’s own copy could not take it over${isFull ? ' because its disk is full: make room on it' : ''}, so the screens show what was there before; it goes on by itself as soon as it can.`
}

async function saidWhenSlow<T>(limitMs: number, answer: Promise<T>): Promise<T> {
  const timer = setTimeout(
    () =>
      setSaveState({
        kind: 'saving',
        message: 'Saving takes longer than usual: the disk is slow or busy. Please keep this window open.',
      }),
    limitMs,
  )
  try {
    return await answer
  } finally {
    clearTimeout(timer)
  }
}
