import type { LibraryRows, StoredChange } from '#core/model/change.ts'
import { lastNumberKeys } from '#core/model/setting-keys.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { sameJson } from '#core/same-json.ts'
import { tidy } from '#core/tidy.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { untilKept } from './unsaved.ts'

/** The tables whose rows are changed whole: those of the story, and what studies found. */
export type StoryTable = 'sources' | 'drafts' | 'claims' | 'outcomes'

/** What was added: the change, and the ids that were given, in the order of what was handed in. */
export interface Added {
  readonly change: StoredChange
  readonly ids: readonly string[]
}

const gone: Readonly<Record<StoryTable, Failure>> = {
  sources: fail('not-found', 'This source is no longer in the library.'),
  drafts: fail('not-found', 'This draft is no longer in the library.'),
  claims: fail('not-found', 'This claim is no longer in the library.'),
  outcomes: fail('not-found', 'This outcome is no longer in the library.'),
}

/** A row as it stands; `not-found` in words where it is not there. */
export async function storyRow<T extends StoryTable>(table: T, id: string): Promise<Result<LibraryRows[T]>> {
  const row = await db().table<LibraryRows[T], string>(table).get(id)
  return row ? ok(row) : gone[table]
}

/**
 * Changes one row as it stands when the commit's turn has come. `change` answers the row as it is to be, or why it cannot be so; where that
 * says what stands there already nothing is written, and it is said that it was so.
 */
export function editRow<T extends StoryTable>(
  table: T,
  id: string,
  label: (now: LibraryRows[T]) => string,
  change: (now: LibraryRows[T]) => LibraryRows[T] | Failure | Promise<LibraryRows[T] | Failure>,
): Promise<Result<StoredChange>> {
  return untilKept(writeRow(table, id, label, change))
}

async function writeRow<T extends StoryTable>(
  table: T,
  id: string,
  label: (now: LibraryRows[T]) => string,
  change: (now: LibraryRows[T]) => LibraryRows[T] | Failure | Promise<LibraryRows[T] | Failure>,
): Promise<Result<StoredChange>> {
  const found = await storyRow(table, id)
  if (!found.ok) return found
  return commit(label(found.value), async () => {
    const now = await storyRow(table, id)
    if (!now.ok) return now
    const next = await change(now.value)
    if ('ok' in next) return next
    const after = tidy(next)
    // The row itself, as the commit reads it, is no edit.
    return ok([
      { table, key: id, after: (row: LibraryRows[T] | null) => (sameJson(row, after) ? row : after) } as RowEdit,
    ])
  })
}

/** Ids given to things that are handed in. */
export function newId(): string {
  return crypto.randomUUID()
}

/**
 * The next `count` numbers of claims or drafts, and the edit that remembers the last of them. To be asked in the commit's turn, so that two
 * windows never give the same. Numbers are never given again, whatever was removed or undone since. `others` are numbers that are given too.
 */
export async function nextNumbers(
  table: 'claims' | 'drafts',
  count: number,
  others: readonly number[] = [],
): Promise<{ readonly first: number; readonly edit: RowEdit }> {
  const key = lastNumberKeys[table]
  const [setting, rows] = await Promise.all([db().settings.get(key), db().table(table).toArray()])
  const given = (rows as readonly { readonly number: number }[]).map(({ number }) => number)
  // Rows that came from another copy of the library may be ahead of the setting.
  const last = [...given, ...others].reduce((most, number) => Math.max(most, number), Number(setting?.value ?? 0))
  return { first: last + 1, edit: { table: 'settings', key, after: { id: key, value: last + count } } }
}

/** Words in a label of the history: the first of them where they are many. */
export function shortWords(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, ' ')
  const characters = [...line]
  return characters.length > 60 ? `${characters.slice(0, 59).join('').trimEnd()}…` : line
}
