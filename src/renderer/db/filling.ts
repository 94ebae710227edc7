import { createStore, type ReadableStore } from '#core/store.ts'
import type { ListRows, ListTable } from './kept-lists.ts'
import { saveState, setSaveState } from './save-state.ts'
import type { LibraryDatabase } from './schema.ts'

/** A database that is being filled from a snapshot: its rows come in one transaction, and who asks for them waits for its end. */
interface Filling {
  /** The database's name. */
  readonly name: string
  /** What lists are made of, which need not wait. */
  readonly lists: ReadonlyMap<ListTable, ListRows>
  /** Ends, however it ends, when nobody need wait any more. */
  readonly ended: Promise<unknown>
}

let filling: Filling | null = null
const state = createStore(false)

/** True while rows are still to come: what lists do not have is not known yet, which must not look as if there were none. */
export const isBeingFilled: ReadableStore<boolean> = state

/** Says that a database is being filled, until it has ended. */
export function startFilling(next: Filling): void {
  filling = next
  state.set(true)
  const end = () => {
    if (filling !== next) return
    filling = null
    state.set(false)
  }
  next.ended.then(end, end)
}

/** What a list is made of while its database is being filled; null where that is done. */
export function listWhileFilling(library: LibraryDatabase, table: ListTable): ListRows | null {
  return filling?.name === library.name ? (filling.lists.get(table) ?? null) : null
}

/** Waits until the database of a library is filled. What is to be written meanwhile is not saved, and that is said. */
export async function untilFilled(library: LibraryDatabase): Promise<void> {
  if (filling?.name !== library.name) return
  if (saveState.get().kind === 'saved') setSaveState({ kind: 'saving', message: waitingMessage })
  // How it ended is told by the opening of the library.
  await filling.ended.catch(() => undefined)
}

const waitingMessage =
  'The library is still being read from its folder. What you do meanwhile is saved as soon as that is done.'
