import type { Claim } from './claim.ts'
import type { Draft } from './draft.ts'
import type { NamedVersion } from './named-version.ts'
import type { Outcome } from './outcome.ts'
import type { SavedView } from './saved-view.ts'
import type { Source } from './source.ts'
import { isLastNumber } from './setting-keys.ts'
import type { Paper, Study } from './study.ts'
import type { Tag } from './tag.ts'

/** The tables whose rows are the library. Everything else (page texts, suggestions, search index) is derived and may be dropped. */
export interface LibraryRows {
  readonly studies: Study
  readonly papers: Paper
  readonly tags: Tag
  readonly settings: Setting
  /** Since format 2. */
  readonly versions: NamedVersion
  /** Since format 2. */
  readonly views: SavedView
  /** Since format 2. */
  readonly sources: Source
  /** Since format 2. */
  readonly drafts: Draft
  /** Since format 2. */
  readonly claims: Claim
  /** Since format 2. */
  readonly outcomes: Outcome
}
export type LibraryTable = keyof LibraryRows

/** Their names, in the order in which a snapshot lists them. */
export const libraryTables = [
  'studies',
  'papers',
  'tags',
  'settings',
  'versions',
  'views',
  'sources',
  'drafts',
  'claims',
  'outcomes',
] as const satisfies readonly LibraryTable[]

/** A setting of the library itself (its name, custom fields, columns of the table): travels with the folder. */
export interface Setting {
  readonly id: string
  readonly value: unknown
}

/** The key of a row: `sha256` for papers, `id` elsewhere. */
export function rowKey<T extends LibraryTable>(table: T, row: LibraryRows[T]): string {
  return table === 'papers' ? (row as Paper).sha256 : (row as { readonly id: string }).id
}

/** One row before and after: null before = added, null after = removed. Both are whole rows, so every change can be turned round. */
export type RowChange = {
  readonly [T in LibraryTable]: {
    readonly table: T
    readonly key: string
    readonly before: LibraryRows[T] | null
    readonly after: LibraryRows[T] | null
  }
}[LibraryTable]

/**
 * One transaction of the library: what the writer did in one go, and what undo takes back in one go.
 * `seq` is given by the main side when it is durable and orders everything; time orders nothing.
 */
export interface Change {
  readonly id: string
  /** "Tagged sample size of Kim 2021": shown in the history and on undo. */
  readonly label: string
  readonly at: string
  readonly rows: readonly RowChange[]
  /** Set on an undo or redo: the change that it takes back or does again. */
  readonly undoes?: string
  readonly redoes?: string
  /** Shared by the changes that one large import was written in: they are undone together. */
  readonly batch?: string
  /** What that import was to be written in: where there are fewer changes of it, it was stopped half-way. */
  readonly batchOf?: { readonly parts: number; readonly rows: number }
}

/** A change that is in the journal. */
export interface StoredChange extends Change {
  readonly seq: number
}

/** The rows that take a change back. Numbers that were given stay given. */
export function inverseRows(change: Change): readonly RowChange[] {
  return change.rows
    .filter((row) => !isLastNumber(row))
    .map((row) => ({ ...row, before: row.after, after: row.before }) as RowChange)
    .reverse()
}
