import type { StoredChange } from '#core/model/change.ts'
import { FilesOfChanges } from '#core/model/files-of-rows.ts'
import { isPlace, withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { ok, type Result } from '#core/result.ts'
import { readStoredChanges } from '../journal-reader.ts'
import type { JournalScan } from '../journal-scan.ts'
import type { LibraryLayout } from '../library-layout.ts'

/** What the changes of a library up to one of them say, as far as it is told of a copy of it. */
export interface LibraryContents {
  /** What the writer called it; null where it has its folder's name. */
  readonly name: string | null
  /** How many studies stand in it. */
  readonly studies: number
  /** The papers and other files that these changes speak of. */
  readonly files: FilesOfChanges
  /** When the last change was made, as it says; null where there is none. */
  readonly lastAt: string | null
}

/** Reads the changes 1 to `seq` of the journal that `scan` found. `damaged` where a line does not hold any more. */
export async function libraryContents(
  layout: LibraryLayout,
  scan: JournalScan,
  seq: number,
): Promise<Result<LibraryContents>> {
  const seen = { name: null as string | null, studies: new Set<string>(), files: new FilesOfChanges() }
  let lastAt: string | null = null
  for (let last = 0; last < seq;) {
    const changes = await readStoredChanges(layout.journal, scan.segments, last, Math.min(1_000, seq - last))
    if (!changes.ok) return changes
    for (const change of changes.value) {
      const { at, rows } = withSoundHead(change)
      lastAt = at
      for (const row of rows) takeRow(row, seen)
    }
    // The scan found each of these lines, so none of them is missing.
    last += changes.value.length
  }
  return ok({ name: seen.name, studies: seen.studies.size, files: seen.files, lastAt })
}

function takeRow(
  row: StoredChange['rows'][number],
  seen: { name: string | null; readonly studies: Set<string>; readonly files: FilesOfChanges },
): void {
  // Rows of a wrong shape are for the window to leave out: here they only name something.
  if (!isPlace(row)) return
  const { table, key, after } = row
  if (table === 'studies') seen.studies[after ? 'add' : 'delete'](key)
  seen.files.take(row)
  if (table === 'settings' && key === 'library-name') seen.name = textOf(after, 'value')?.trim() || null
}

function textOf(row: unknown, field: string): string | null {
  const value = (row as Readonly<Record<string, unknown>> | null)?.[field]
  return typeof value === 'string' ? value : null
}
