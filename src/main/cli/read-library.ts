import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { LibraryState } from '#core/history/library-state.ts'
import type { LibraryRows, LibraryTable } from '#core/model/change.ts'
import type { CustomField } from '#core/model/custom-field.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { readLibraryFile } from '../library/format-gate.ts'
import { scanJournal, type Segment } from '../library/journal-scan.ts'
import { libraryAt } from '../library/library-at.ts'
import { libraryLayout, type LibraryLayout } from '../library/library-layout.ts'

/** A library as it is now, read beside an open window or without one. */
export interface LibraryNow {
  readonly layout: LibraryLayout
  readonly name: string
  readonly state: LibraryState
  /** Where the journal's changes stand. */
  readonly segments: readonly Segment[]
  /** Where the journal stops to hold, in a sentence; null where all of it does. */
  readonly damage: string | null
}

/** True for a path that is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/**
 * Reads the rows of a library folder. Writes nothing and takes no lock. Fails with `not-found` where there is no library, `newer-format` where
 * a later version keeps it, `damaged` where not even its beginning holds.
 */
export async function readLibrary(folder: string): Promise<Result<LibraryNow>> {
  const layout = libraryLayout(resolve(folder))
  const found = await readLibraryFile(layout)
  if (found.kind === 'none') return fail('not-found', `There is no library in ${folder}.`)
  if (found.kind === 'damaged') return fail('damaged', `The file library.json in ${folder} is damaged.`)
  if (found.isNewer) return fail('newer-format', `A later version of Evidence Desk keeps the library in ${folder}.`)
  const scan = await scanJournal(layout.journal)
  const read = await libraryAt(layout, scan.segments, found.file.libraryId, scan.lastSeq)
  if (!read.ok) return read
  const { state } = read.value
  const named = state.row('settings', 'library-name')?.value
  return ok({
    layout,
    name: typeof named === 'string' && named.trim() !== '' ? named : basename(layout.folder),
    state,
    segments: scan.segments,
    damage: scan.damage
      ? `The folder is damaged behind change ${scan.lastSeq}: what came later is not in this. Open the library to mend it.`
      : null,
  })
}

/** The rows of a table as a window's database has them: in the order of their keys. */
export function rowsOf<T extends LibraryTable>(state: LibraryState, table: T): readonly LibraryRows[T][] {
  return [...state.rows(table)].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
}

/** The writer's own fields. */
export function customFieldsOf(state: LibraryState): readonly CustomField[] {
  return (state.row('settings', 'custom-fields')?.value ?? []) as readonly CustomField[]
}
