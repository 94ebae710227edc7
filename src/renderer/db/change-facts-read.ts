import { changeFacts, type ChangeFacts } from '#core/history/change-facts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { db } from './current.ts'
import { changesOfPage, eachJournalPage } from './journal-pages.ts'
import type { LibraryDatabase } from './schema.ts'

/** The facts of the changes that were read so far, in order: of the last ones, without a gap. */
export interface ReadFacts {
  readonly facts: readonly ChangeFacts[]
  /** The change before the first of them; 0 where all are read. */
  readonly notRead: number
}

// A stored change never alters: what was read once is known while the window is open.
const known = new WeakMap<LibraryDatabase, ReadFacts>()

/** What is known already of the library's changes up to `lastSeq`; null where nothing is. */
export function knownFacts(): ReadFacts | null {
  return known.get(db()) ?? null
}

/** Reads the facts of all changes up to `lastSeq`, the newest first, and tells after each page what is known by then. */
export async function readChangeFacts(
  lastSeq: number,
  signal: AbortSignal,
  onStep: (read: ReadFacts) => void,
): Promise<Result<null>> {
  const library = db()
  const step = (read: ReadFacts) => {
    known.set(library, read)
    onStep(read)
  }
  const stretch = async (after: number, upTo: number): Promise<Result<readonly ChangeFacts[]>> => {
    const facts: ChangeFacts[] = []
    const read = await eachJournalPage({ after, upTo, signal }, (changes) => facts.push(...changes.map(changeFacts)))
    // Another reading may have begun meanwhile: it adds the same changes.
    return !read.ok ? read : signal.aborted ? fail('cancelled', 'The history was not read to its end.') : ok(facts)
  }
  const before = known.get(library) ?? { facts: [], notRead: lastSeq }
  const newer = await stretch(before.facts.at(-1)?.seq ?? before.notRead, lastSeq)
  if (!newer.ok) return newer
  step({ ...before, facts: [...before.facts, ...newer.value] })
  for (let { notRead } = before; notRead > 0; notRead = Math.max(0, notRead - changesOfPage)) {
    const older = await stretch(Math.max(0, notRead - changesOfPage), notRead)
    if (!older.ok) return older
    step({
      facts: [...older.value, ...(known.get(library)?.facts ?? [])],
      notRead: Math.max(0, notRead - changesOfPage),
    })
  }
  return ok(null)
}
