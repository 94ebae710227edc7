import type { Change, StoredChange } from '#core/model/change.ts'
import { isUnreadable } from '#core/model/unreadable-change.ts'
import { db } from './current.ts'
import { historyBefore, historyFrom } from './history.ts'
import type { LibraryDatabase } from './schema.ts'

/** A stored change without its rows: what undo and redo look through. */
export interface ChangeHead extends Pick<
  StoredChange,
  'seq' | 'id' | 'label' | 'undoes' | 'redoes' | 'batch' | 'batchOf'
> {
  readonly rowCount: number
}

// Undo mostly needs the newest head alone, and each key costs a step of a cursor: few at first, then more.
const readFirst = 4
const readAtOnce = 64

// The rows of an import weigh megabytes; a head is read once and then known, because a stored change never alters.
const known = new WeakMap<LibraryDatabase, Map<number, ChangeHead>>()

/** Goes through the heads of all changes, newest first, until `visit` returns false. */
export async function eachChangeHead(visit: (head: ChangeHead) => boolean): Promise<void> {
  const library = db()
  let below = Infinity
  let isWhole = false
  for (let most = readFirst; ; most = readAtOnce) {
    const seqs = await library.changes.where('seq').below(below).reverse().limit(most).primaryKeys()
    for (const seq of seqs) {
      const head = headsOf(library).get(seq) ?? (await readHead(library, seq))
      if (head && !isUnreadable(head) && !visit(head)) return
    }
    below = seqs.at(-1) ?? below
    if (seqs.length === most) continue
    if (isWhole) return
    // What is not here yet is no end: it is waited for, and then looked for once more.
    const from = await historyFrom(library)
    isWhole = from === 1
    if (!isWhole) await historyBefore(from)
  }
}

/** Tells of the heads of all changes, shown to it newest first, which still stand: neither taken back, nor taken back and done again. */
export class Standing {
  readonly #undone = new Set<string>()
  readonly #redone = new Set<string>()

  /** True where what the change did stands now. To be asked of every head, in that order. */
  has({ id, undoes, redoes }: Pick<ChangeHead, 'id' | 'undoes' | 'redoes'>): boolean {
    if (redoes && !this.#undone.has(id)) this.#redone.add(redoes)
    if (undoes && !this.#redone.has(id)) this.#undone.add(undoes)
    return !this.#undone.has(id)
  }
}

type Named = Pick<ChangeHead, 'label' | 'undoes' | 'redoes'>

/**
 * What the writer did in the first place, of an undo or redo: the label of the change that it goes back to, found by its id. A change that
 * is neither, or whose original is not in this window's copy any more, is called by its own label.
 */
export async function originalLabel(change: Named): Promise<string> {
  let head: Named = change
  for (let of = change.undoes ?? change.redoes; of !== undefined; of = head.undoes ?? head.redoes) {
    const before: StoredChange | undefined = await db().changes.where('id').equals(of).first()
    if (!before) return head.label
    head = headOf(before, before.seq)
  }
  return head.label
}

/** Keeps the head of a change that was just stored, so that it need not be read back. */
export function rememberHead(library: LibraryDatabase, change: StoredChange): void {
  headsOf(library).set(change.seq, headOf(change, change.seq))
}

function headsOf(library: LibraryDatabase): Map<number, ChangeHead> {
  const heads = known.get(library) ?? new Map<number, ChangeHead>()
  known.set(library, heads)
  return heads
}

async function readHead(library: LibraryDatabase, seq: number): Promise<ChangeHead | null> {
  const change = await library.changes.get(seq)
  // All its rows were of a wrong shape and left out: there is nothing to take back.
  if (!change || change.rows.length === 0) return null
  rememberHead(library, change)
  return headOf(change, seq)
}

function headOf({ id, label, undoes, redoes, batch, batchOf, rows }: Change, seq: number): ChangeHead {
  return { seq, id, label, undoes, redoes, batch, batchOf, rowCount: rows.length }
}
