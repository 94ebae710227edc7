import {
  inverseRows,
  type Change,
  type LibraryRows,
  type LibraryTable,
  type RowChange,
  type StoredChange,
} from '#core/model/change.ts'
import { isLastNumber } from '#core/model/setting-keys.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { catchUp } from './apply-changes.ts'
import { asBatch } from './batch-state.ts'
import { eachChangeHead, originalLabel, Standing, type ChangeHead } from './change-heads.ts'
import { db } from './current.ts'
import { untilFilled } from './filling.ts'
import { saveState, setSaveState } from './save-state.ts'
import { untilKept } from './unsaved.ts'
import { notSaved, readMeta, takeOverWhatIsSaved, writeChange } from './write-change.ts'

/**
 * The desired row: `after` null removes it. Where that depends on what stands there, `after` is a function of it: it is asked when
 * the commit's turn has come, so that what a screen has not yet heard of (its own last commit, another window's) is never written over.
 */
export type RowEdit = {
  readonly [T in LibraryTable]: {
    readonly table: T
    readonly key: string
    readonly after: LibraryRows[T] | null | ((now: LibraryRows[T] | null) => LibraryRows[T] | null)
  }
}[LibraryTable]

const mostTries = 3
// A change crosses to the folder's side, into its journal and into the database whole: so it must not grow with the import.
// Smaller parts cost time and, in a very large import, save much of the memory that writing and taking back leave to be cleared away.
const rowsOfPartOf = (edits: number) => (edits > 20_000 ? 1000 : 2500)

let queue: Promise<unknown> = Promise.resolve()

/**
 * The one write path. Appends the change to the folder's journal (durable there first), then writes the rows, the change and
 * the new `lastSeq` in one strict transaction. "Saved" is shown only after both. Commits run one after the other.
 * Fails with `conflict` where the rows were changed by another window meanwhile; nothing is written then. Where it depends on the library
 * *which* rows are to be edited, `edits` is a function that is asked when the commit's turn has come; its failure is the commit's.
 */
export function commit(
  label: string,
  edits: readonly RowEdit[] | (() => Promise<Result<readonly RowEdit[]>>),
): Promise<Result<StoredChange>> {
  return enqueue(() => writeRows({ label }, () => resolveEdits(edits)))
}

/**
 * Writes the rows that `rowsNow` answers, in one change with these words. Where another window was first, what it wrote is known then; as long as it
 * left these rows alone there is nothing to ask the writer, and it is tried again.
 */
async function writeRows(
  words: Omit<Change, 'id' | 'at' | 'rows'>,
  rowsNow: () => Promise<Result<readonly RowChange[]>>,
): Promise<Result<StoredChange>> {
  for (let tries = 1; ; tries += 1) {
    // The library's row is looked up no later than what is edited: another window's change in between is then refused, never written over.
    const [meta, rows] = await Promise.all([readMeta(), rowsNow()])
    if (!rows.ok) return rows
    const change = { id: crypto.randomUUID(), at: new Date().toISOString(), rows: rows.value, ...words }
    const written = await writeChange(change, meta)
    const wasFirst = !written.ok && written.kind === 'conflict' && tries < mostTries
    if (!wasFirst || !(await isAsBefore(rows.value))) return written
  }
}

async function isAsBefore(rows: readonly RowChange[]): Promise<boolean> {
  const now = await currentRows(rows)
  // A number that was given meanwhile is nothing to ask about: the next one is taken.
  return rows.every((row, index) => isLastNumber(row) || JSON.stringify(now[index]) === JSON.stringify(row.before))
}

/**
 * Commits as many edits as there are: a large import is written in several changes of one batch, which undo takes back together.
 * Stopped by `signal`, or failed half-way, it takes back what it wrote. Returns the last change.
 */
export function commitInParts(
  label: string,
  edits: readonly RowEdit[],
  options: PartsOptions = {},
): Promise<Result<StoredChange>> {
  const rowsOfPart = rowsOfPartOf(edits.length)
  const { complete = (edit) => edit, isBatch = false } = options
  if (edits.length <= rowsOfPart && !isBatch) return commit(label, edits.map(complete))
  return enqueue(() =>
    asBatch(async () => {
      const batch = crypto.randomUUID()
      let last: Result<StoredChange> = fail('cancelled', 'Nothing was written.')
      for (let start = 0; start < edits.length; start += rowsOfPart) {
        const stopped = options.signal?.aborted
          ? fail('cancelled', 'The import was cancelled. Nothing was imported.')
          : null
        last =
          stopped ??
          (await writeRows(
            { label, batch, batchOf: { parts: Math.ceil(edits.length / rowsOfPart), rows: edits.length } },
            async () => ok(await rowChanges(edits.slice(start, start + rowsOfPart).map(complete))),
          ))
        if (!last.ok) {
          const failed = last
          const back = await revertBatch(await newestOfBatch(batch), 'undoes')
          return back.ok
            ? failed
            : fail(failed.kind, `${failed.message} A part of it was written; undo takes it back.`, back.message)
        }
        options.onProgress?.(Math.min(edits.length, start + rowsOfPart))
      }
      return last
    }),
  )
}

interface PartsOptions {
  /** True where few edits are a batch too: the history marks the state before it. */
  readonly isBatch?: boolean
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
  /** Asked for each edit just before it is written: what is long in it need not lie in memory for all. */
  readonly complete?: (edit: RowEdit) => RowEdit
}

/** Takes the last change back that is not taken back yet, across restarts too. Null where there is none. `onStep`: changes done, of how many of a batch. */
export function undo(onStep?: OnStep): Promise<Result<StoredChange | null>> {
  return enqueue(async () => revert(await undoTarget(), 'undoes', onStep))
}

/**
 * Takes this very change back; `conflict` where it is not the last one any more. That is looked at in its turn among the commits: one that is on its way,
 * or another window's, is never taken back in its place.
 */
export function undoOnly(changeId: string, onStep?: OnStep): Promise<Result<StoredChange | null>> {
  return enqueue(async () => {
    const target = await undoTarget()
    return target?.id === changeId ? revert(target, 'undoes', onStep) : moreWasDone
  })
}

const moreWasDone = fail(
  'conflict',
  'More was done since, so this alone cannot be undone. Undo goes back step by step.',
)

/** Takes back what is in the library of a large import, whatever else was done since; `conflict` where something of it was changed. */
export function undoBatch(batch: string, onStep?: OnStep): Promise<Result<StoredChange | null>> {
  return enqueue(async () => {
    const target = await newestOfBatch(batch)
    return asBatch(() => revertBatch(target, 'undoes', onStep))
  })
}

/** Does again what the last undo took back, unless something was changed since. Null where there is nothing. */
export function redo(onStep?: OnStep): Promise<Result<StoredChange | null>> {
  return enqueue(async () => revert(await redoTarget(), 'redoes', onStep))
}

/** The change that `undo` would take back. */
export async function undoTarget(): Promise<ChangeHead | null> {
  const undone = new Set<string>()
  let found: ChangeHead | null = null
  await eachChangeHead((change) => {
    if (change.undoes) undone.add(change.undoes)
    else if (undone.has(change.id)) {
      if (change.redoes) undone.add(change.redoes)
    } else found = change
    return found === null
  })
  return found
}

/** The newest change of a batch that is not taken back yet. */
async function newestOfBatch(batch: string): Promise<ChangeHead | null> {
  const standing = new Standing()
  let found: ChangeHead | null = null
  await eachChangeHead((head) => {
    if (standing.has(head) && head.batch === batch) found = head
    return found === null
  })
  return found
}

/** The undo that `redo` would revert: the newest one not redone, with no fresh change after it. */
export async function redoTarget(): Promise<ChangeHead | null> {
  const redone = new Set<string>()
  let found: ChangeHead | null = null
  await eachChangeHead((change) => {
    if (change.redoes) redone.add(change.redoes)
    else if (!change.undoes) return false
    else if (!redone.has(change.id)) found = change
    return found === null
  })
  return found
}

type OnStep = (done: number, total: number) => void

function revert(
  target: ChangeHead | null,
  how: 'undoes' | 'redoes',
  onStep?: OnStep,
): Promise<Result<StoredChange | null>> {
  return target?.batch ? asBatch(() => revertBatch(target, how, onStep)) : revertBatch(target, how)
}

/** Reverts the change, and with it all of its batch that are not reverted yet, newest first. Returns the last change that was written. */
async function revertBatch(
  target: ChangeHead | null,
  how: 'undoes' | 'redoes',
  onStep?: OnStep,
): Promise<Result<StoredChange | null>> {
  if (!target) return ok(null)
  const undone = target.batch
  const batch = undone ? crypto.randomUUID() : undefined
  let next: ChangeHead | null = target
  let last: Result<StoredChange | null> = ok(null)
  const total = undone && onStep ? await countOfBatch(undone) : 1
  let done = 0
  while (next && (next === target || next.batch === undone)) {
    const change: StoredChange | undefined = await db().changes.get(next.seq)
    if (!change)
      return fail(
        'unavailable',
        'What is to be taken back is not in this window’s copy of the library. Restart to bring it back.',
      )
    const label = `${how === 'undoes' ? 'Undid' : 'Redid'}: ${await originalLabel(next)}`
    last = await revertChange(change, { label, [how]: next.id, ...(batch ? { batch } : {}) })
    if (!undone) return last
    // What another window did meanwhile does not end it half-way, nor does a window that takes the same back.
    const before: string = next.id
    next = how === 'undoes' ? await newestOfBatch(undone) : await redoTarget()
    if (!last.ok && (last.kind !== 'conflict' || next?.id === before)) return last
    onStep?.(++done, total)
  }
  return last.ok ? last : ok(null)
}

async function countOfBatch(batch: string): Promise<number> {
  let count = 0
  await eachChangeHead((head) => {
    if (head.batch === batch) count += 1
    // They stand together.
    return head.batch === batch || count === 0
  })
  return count
}

async function revertChange(
  target: StoredChange,
  words: Pick<Change, 'label' | 'undoes' | 'redoes' | 'batch'>,
): Promise<Result<StoredChange>> {
  const rows = inverseRows(target)
  return writeRows(words, async () =>
    (await isAsBefore(rows))
      ? ok(rows)
      : fail('conflict', 'This was changed since in another window, so it cannot be taken back.'),
  )
}

async function resolveEdits(
  edits: readonly RowEdit[] | (() => Promise<Result<readonly RowEdit[]>>),
): Promise<Result<readonly RowChange[]>> {
  const asked = typeof edits === 'function' ? await edits() : ok(edits)
  if (!asked.ok) return asked
  const rows = await rowChanges(asked.value)
  if (rows.length === 0 && asked.value.length > 0)
    return fail('not-found', 'It is gone from the library, or was so already. Nothing was changed.')
  return ok(rows)
}

/** The edits with what stands there now; those that would change nothing are left out. */
async function rowChanges(edits: readonly RowEdit[]): Promise<readonly RowChange[]> {
  const rows = await currentRows(edits)
  return edits.flatMap(({ table, key, after }, index) => {
    const before = rows[index] ?? null
    // Table and row belong together by construction of RowEdit; the compiler cannot follow that through the list.
    const next = typeof after === 'function' ? (after as (now: typeof before) => typeof before)(before) : after
    return next === before ? [] : [{ table, key, before, after: next } as RowChange]
  })
}

/** The rows as they stand, in the order asked for; null where there is none. One look a table, however many rows. */
export async function currentRows(
  asked: readonly { readonly table: LibraryTable; readonly key: string }[],
): Promise<readonly (LibraryRows[LibraryTable] | null)[]> {
  const rows: (LibraryRows[LibraryTable] | null)[] = asked.map(() => null)
  for (const table of new Set(asked.map((each) => each.table))) {
    const places = asked.flatMap((each, index) => (each.table === table ? [index] : []))
    const found = await db()
      .table<LibraryRows[LibraryTable], string>(table)
      .bulkGet(places.map((place) => asked[place]?.key ?? ''))
    places.forEach((place, index) => {
      rows[place] = found[index] ?? null
    })
  }
  return rows
}

function enqueue<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  // A database that throws (a full disk, a damaged file) is a failure like any other: "Saving" must not stay, nor the queue stop.
  const result = queue
    .then(() => untilFilled(db()))
    .then(takeOverWhatIsSaved)
    .then((ready) => (ready.ok ? work() : ready))
    .catch((error: unknown) =>
      notSaved(
        fail(
          'unavailable',
          'This window’s copy of the library cannot be read or written any more, so this is not saved. Start the window again: the copy is made anew from your folder.',
          String(error),
        ),
      ),
    )
  queue = result
  void result.then(() => {
    // A failure has said so itself by now; what was refused before anything was written leaves all as saved as it was.
    if (saveState.get().kind === 'saving') setSaveState({ kind: 'saved' })
  })
  return untilKept(result)
}

/** Takes over what is in the folder and not in this window yet, in its turn among the commits. Answers how many changes that were. */
export function catchUpWithFolder(): Promise<Result<number>> {
  return enqueue(() => catchUp())
}
