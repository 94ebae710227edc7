import { DifferenceFolder } from '#core/history/differences.ts'
import type { RowChange } from '#core/model/change.ts'
import { ok, type Result } from '#core/result.ts'
import { db } from './current.ts'
import { eachJournalPage } from './journal-pages.ts'
import type { LibraryDatabase } from './schema.ts'

/** The rows that differ between two states of the library: `before` as after change `from`, `after` as after change `to`. */
export interface Differences {
  readonly from: number
  readonly to: number
  readonly rows: readonly RowChange[]
  /** How many rows cannot be compared, because the journal has them with a wrong shape. */
  readonly unknownRows: number
}

interface Folded {
  readonly from: number
  readonly upTo: number
  readonly folder: DifferenceFolder
}

// Of the last comparisons: a change that was just made, or one that is looked at again, is not read from the beginning.
const mostKept = 3
const kept = new WeakMap<LibraryDatabase, readonly Folded[]>()

/** Reads what is different between two states, `from` <= `to`, from the folder's journal. */
export async function readDifferences(
  from: number,
  to: number,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Result<Differences>> {
  const library = db()
  const others = kept.get(library) ?? []
  const before = others.find((folded) => folded.from === from && folded.upTo <= to)
  // Nobody else may feed it meanwhile.
  kept.set(
    library,
    others.filter((folded) => folded !== before),
  )
  const folder = before?.folder ?? new DifferenceFolder()
  const start = before?.upTo ?? from
  let upTo = start
  const read = await eachJournalPage({ after: start, upTo: to, signal }, (changes, done) => {
    folder.add(changes)
    upTo = done
    onProgress(done - start, to - start)
  })
  kept.set(library, [{ from, upTo, folder }, ...(kept.get(library) ?? [])].slice(0, mostKept))
  return read.ok ? ok({ from, to, rows: folder.differences(), unknownRows: folder.unknownRows }) : read
}
