import type { Table } from 'dexie'
import { withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { changeRowOf } from './apply-changes.ts'
import { db } from './current.ts'
import { openWithRetries } from './database-files.ts'
import { LibraryDatabase } from './schema.ts'

/** Stands in `meta` as long as the history of a database that was filled from a snapshot is not whole. */
interface HistoryMark {
  readonly id: 'history'
  /** The first change that is here; all behind it are. */
  readonly from: number
}

/** So many changes are read at once, and written in one transaction: a commit waits no longer than for one. */
const mostAtOnce = 100
/** Between two parts the window has its turn, and where it is never idle so many milliseconds. */
const pauseMs = 100
/** After a failure of the folder it is tried again. */
const retryMs = 10_000

/** The first change whose history is here, and with it of all behind it: 1 where the history is whole. */
export async function historyFrom(library: LibraryDatabase): Promise<number> {
  return (await marks(library).get('history'))?.from ?? 1
}

/** Says from which change on the history is here. In the caller's transaction, or one of its own. */
export async function markHistory(library: LibraryDatabase, from: number): Promise<void> {
  if (from > 1) await marks(library).put({ id: 'history', from })
  else await marks(library).delete('history')
}

/** Thrown where older history is asked for and cannot be read from the folder now: nobody may say then that there was nothing. */
class HistoryNotRead extends Error {
  override readonly name = 'HistoryNotRead'
}

/** What `look` answers, or `otherwise` where it had to look at history that cannot be read now. For screens, which look again. */
export async function lookAtHistory<T>(look: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof HistoryNotRead) return otherwise
    throw error
  }
}

/** Waits until more of the history is here than from change `from` on. Throws `HistoryNotRead`. */
export async function historyBefore(from: number): Promise<void> {
  const library = db()
  while ((await historyFrom(library)) >= from) {
    if (reading?.library.name !== library.name) throw new HistoryNotRead('nobody reads it')
    const read = await Promise.resolve(reading.nextPart())
    if (!read.ok) throw new HistoryNotRead(read.message)
  }
}

/** Reads the rest of the history of a library from its folder, newest first, where it is not whole; the reading of another library ends. */
export function startReadingHistory(library: LibraryDatabase): void {
  reading?.stop()
  reading = new HistoryReading(library)
  void reading.run()
}

let reading: HistoryReading | null = null

class HistoryReading {
  readonly library: LibraryDatabase
  #isStopped = false
  #isWanted = false
  #waiting: ((part: Result<number>) => void)[] = []

  constructor(library: LibraryDatabase) {
    this.library = library
  }

  stop(): void {
    this.#isStopped = true
  }

  /** Comes with the next part, or why there is none now. From now on it is read without pauses: somebody waits. */
  nextPart(): Promise<Result<number>> {
    this.#isWanted = true
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  async run(): Promise<void> {
    if ((await historyFrom(this.library)) === 1) return
    // What is not on the disk yet when the machine stops is read again.
    const relaxed = new LibraryDatabase(this.library.name, 'relaxed')
    let most = mostAtOnce
    for (let from = 2; from > 1 && !this.#isStopped;) {
      const part = await tried(async () => {
        const opened = await openWithRetries(relaxed)
        return opened.ok ? readHistoryPart(relaxed, most) : opened
      })
      const waiting = this.#waiting
      this.#waiting = []
      for (const tell of waiting) tell(part.ok ? ok(part.value.from) : part)
      if (part.ok) ({ from } = part.value)
      // Large changes come few at once; small ones behind them may be many again.
      most = part.ok ? Math.min(mostAtOnce, part.value.read * 2) : most
      if (!part.ok) await new Promise((resolve) => setTimeout(resolve, retryMs))
      else if (!this.#isWanted) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: pauseMs }))
    }
    relaxed.close()
  }
}

/**
 * Takes over the changes before those that are here, at most `most`, fewer where they are large. Answers how many were read, and from which
 * change on the history is here now.
 */
export async function readHistoryPart(
  library: LibraryDatabase,
  most: number,
): Promise<Result<{ readonly from: number; readonly read: number }>> {
  const from = await historyFrom(library)
  const first = Math.max(1, from - most)
  if (from === 1) return ok({ from, read: 0 })
  const answer = await host.readChanges({ afterSeq: first - 1, limit: from - first })
  if (!answer.ok) return answer
  const { changes } = answer.value
  const last = changes.at(-1)
  if (!last || last.seq >= from) return fail('damaged', `The folder does not have change ${from - 1}.`)
  // The answer was full before it came to those that are wanted.
  if (last.seq < from - 1) return readHistoryPart(library, changes.length)
  await library.transaction('rw', [library.changes, library.meta], async () => {
    // Another window may have been first.
    if ((await historyFrom(library)) !== from) return
    await library.changes.bulkPut(changes.map(withSoundHead).map(changeRowOf))
    await markHistory(library, first)
  })
  return ok({ from: first, read: changes.length })
}

// A full disk throws in the middle of a transaction; what is there stays, and it is tried again.
async function tried<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    return fail('unavailable', 'This window’s copy of the library cannot be written now.', String(error))
  }
}

function marks(library: LibraryDatabase): Table<HistoryMark, HistoryMark['id']> {
  return library.table('meta')
}
