import { inverseRows, type Change, type LibraryRows, type LibraryTable, type RowChange, type StoredChange } from '#core/model/change.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { host } from '#renderer/host/host.ts'
import { catchUp, writeChanges } from './apply-changes.ts'
import { currentLibrary, db } from './current.ts'
import { setSaveState } from './save-state.ts'

/** A row as it shall be: `after` null removes it. What was there before is read by `commit`. */
export type RowEdit = { readonly [T in LibraryTable]: {
  readonly table: T
  readonly key: string
  readonly after: LibraryRows[T] | null
} }[LibraryTable]

const timeLimitMs = 3000
// Large imports write megabytes: they get longer before "not saved" is shown.
const timeLimitPerRowMs = 2

let queue: Promise<unknown> = Promise.resolve()

/**
 * The one write path. Appends the change to the folder's journal (durable there first), then writes the rows, the change and
 * the new `lastSeq` in one strict transaction. "Saved" is shown only after both. Commits run one after the other.
 * Fails with `conflict` where the rows were changed by another window meanwhile; nothing is written then.
 */
export function commit(label: string, edits: readonly RowEdit[]): Promise<Result<StoredChange>> {
  return inTurn(async () => {
    const rows = await Promise.all(edits.map(async ({ table, key, after }) => (
      { table, key, before: (await db().table(table).get(key)) ?? null, after } as RowChange)))
    const real = rows.filter((row) => row.before !== null || row.after !== null)
    return write({ id: crypto.randomUUID(), label, at: new Date().toISOString(), rows: real })
  })
}

/** Takes the last change back that is not taken back yet, across restarts too. Null where there is none. */
export function undo(): Promise<Result<StoredChange | null>> {
  return inTurn(async () => {
    const target = await undoTarget()
    return target ? turnRound(target, { label: `Undid: ${target.label}`, undoes: target.id }) : ok(null)
  })
}

/** Does again what the last undo took back, unless something was changed since. Null where there is nothing. */
export function redo(): Promise<Result<StoredChange | null>> {
  return inTurn(async () => {
    const target = await redoTarget()
    return target ? turnRound(target, { label: target.label.replace(/^Undid: /, 'Redid: '), redoes: target.id }) : ok(null)
  })
}

/** The change that `undo` would take back. */
export async function undoTarget(): Promise<StoredChange | null> {
  const undone = new Set<string>()
  let found: StoredChange | null = null
  await db().changes.orderBy('seq').reverse().until(() => found !== null).each((change) => {
    if (found) return
    if (change.undoes) undone.add(change.undoes)
    else if (undone.has(change.id)) { if (change.redoes) undone.add(change.redoes) }
    else found = change
  })
  return found
}

/** The undo that `redo` would turn round: the newest one not redone, with no fresh change after it. */
export async function redoTarget(): Promise<StoredChange | null> {
  const redone = new Set<string>()
  let found: StoredChange | null = null
  let stopped = false
  await db().changes.orderBy('seq').reverse().until(() => stopped || found !== null).each((change) => {
    if (stopped || found) return
    if (change.redoes) redone.add(change.redoes)
    else if (change.undoes) { if (!redone.has(change.id)) found = change }
    else stopped = true
  })
  return found
}

async function turnRound(target: StoredChange, words: Pick<Change, 'label' | 'undoes' | 'redoes'>): Promise<Result<StoredChange>> {
  const rows = inverseRows(target)
  for (const row of rows) {
    const now = (await db().table(row.table).get(row.key)) ?? null
    if (JSON.stringify(now) !== JSON.stringify(row.before)) return fail('conflict', 'This was changed since in another window, so it cannot be taken back.')
  }
  return write({ id: crypto.randomUUID(), at: new Date().toISOString(), rows, ...words })
}

async function write(change: Change): Promise<Result<StoredChange>> {
  const { info } = currentLibrary()
  if (info.readOnly) return notSaved(fail('read-only', info.readOnly.message))
  setSaveState({ kind: 'saving' })
  const meta = await db().meta.get('library')
  const afterSeq = meta?.lastSeq ?? 0
  const appended = await withinTime(timeLimitMs + change.rows.length * timeLimitPerRowMs, host.appendChanges({ afterSeq, changes: [change] }))
  if (!appended.ok) {
    // Another window wrote first, or our own late write did arrive: read what is there and let the writer try again.
    if (appended.kind === 'conflict') await catchUp()
    return notSaved(appended)
  }
  const stored: StoredChange = { ...change, seq: appended.value.lastSeq }
  try {
    await writeChanges([stored])
  } catch (error) {
    // The folder has it: the next start replays it. The writer is told, because the screen may lag behind.
    return notSaved(fail('unavailable', 'Saved to the folder, but the window could not take it over. Restart to see it.', String(error)))
  }
  setSaveState({ kind: 'saved' })
  return ok(stored)
}

function notSaved(failure: Failure): Failure {
  setSaveState(failure.kind === 'read-only' ? { kind: 'read-only', message: failure.message } : { kind: 'not-saved', message: failure.message })
  return failure
}

/** The answer, or a `timeout` failure when it takes longer than `limitMs`. */
async function withinTime<T>(limitMs: number, answer: Promise<Result<T>>): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail('timeout', 'Saving takes too long. What you did is not saved yet; try again.')), limitMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work)
  // The queue goes on after a bug; the caller of the broken commit still sees it thrown.
  queue = turn.then(() => undefined, () => undefined)
  return turn
}
