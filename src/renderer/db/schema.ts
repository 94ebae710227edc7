import Dexie, { type EntityTable, type Transaction } from 'dexie'
import type { Suggestions } from '#core/suggestions/shared/field-extractor.ts'
import type { LeftOutRow } from '#core/model/row-shapes/sound-change.ts'
import type { LibraryTable, Setting, StoredChange } from '#core/model/change.ts'
import type { KeptListRow } from './kept-lists.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { Outcome } from '#core/model/outcome.ts'
import type { NamedVersion } from '#core/model/named-version.ts'
import type { SavedView } from '#core/model/saved-view.ts'
import type { Source } from '#core/model/source.ts'
import type { Paper, Study } from '#core/model/study.ts'
import type { Tag } from '#core/model/tag.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'

/** A stored change with the keys of the rows it touched, so that one field's history is an index look-up. */
export interface ChangeRow extends StoredChange {
  /** `<table>/<key>` of each touched row; left empty for very large changes (imports), which have no per-field history. */
  readonly touched: readonly string[]
  /** 1 where studies, PDFs, sources or drafts were removed by it (`hasRemoved`): what the removed things are found by. */
  readonly removes?: 1
}

/** The text of a paper. Derived: never journalled, dropped and made again at any time. */
export interface PageTextRow {
  readonly sha256: string
  /** Of `source-versions.ts`, when it was made. */
  readonly textVersion: string
  readonly paper: PaperText
  /** As the PDF gives it: suggestions are made with it, now and again. */
  readonly title: string | null
  readonly noTextLayer: boolean
  /** Active content that was found and ignored, in words. */
  readonly activeContent: readonly string[]
}

/** The text of a paper without the places of its letters: what is looked up in many papers reads this. Derived. */
export interface PlainTextRow extends Pick<PageTextRow, 'sha256' | 'textVersion' | 'noTextLayer'> {
  /** See `withoutGeometry`. */
  readonly paper: PaperText
}

/** What a paper suggests for its study, which `paper-suggestions.ts` knows: here stands the one it had when it was read. Derived. */
export interface SuggestionRow {
  readonly sha256: string
  readonly studyId: string
  /** Of `source-versions.ts`, when they were made: of the rules, and of the text they were made from. */
  readonly rulesVersion: string
  readonly textVersion: string
  readonly suggestions: Suggestions
  /** How many fields have a candidate. */
  readonly fieldCount: number
}

/** A suggestion that was turned down before such decisions were journalled (as settings); `rejectSuggestion` takes them along. */
interface RejectedRow {
  /** `<studyId>/<fieldId>`. */
  readonly id: string
  readonly studyId: string
}

/** What the database knows about itself, written in the same transaction as the rows it counts. */
export interface MetaRow {
  readonly id: 'library'
  readonly libraryId: string
  readonly lastSeq: number
  readonly counts: Readonly<Record<LibraryTable, number>>
  /** Order-free sum of the rows' hashes, per table. */
  readonly sums: Readonly<Record<LibraryTable, number>>
  /** Rows of the folder that are not in the tables, because they have a wrong shape. */
  readonly leftOut?: readonly LeftOutRow[]
  /** The `rowShapesVersion` that all rows and changes were looked at with; absent in a copy of before there was one. */
  readonly shapes?: number
}

/** The live library: everything on screen is read from here, and it can always be rebuilt from the library folder. */
export class LibraryDatabase extends Dexie {
  declare studies: EntityTable<Study, 'id'>
  declare papers: EntityTable<Paper, 'sha256'>
  declare tags: EntityTable<Tag, 'id'>
  declare settings: EntityTable<Setting, 'id'>
  declare versions: EntityTable<NamedVersion, 'id'>
  declare views: EntityTable<SavedView, 'id'>
  declare sources: EntityTable<Source, 'id'>
  declare drafts: EntityTable<Draft, 'id'>
  declare claims: EntityTable<Claim, 'id'>
  declare outcomes: EntityTable<Outcome, 'id'>
  declare changes: EntityTable<ChangeRow, 'seq'>
  declare pageTexts: EntityTable<PageTextRow, 'sha256'>
  declare plainTexts: EntityTable<PlainTextRow, 'sha256'>
  declare suggestions: EntityTable<SuggestionRow, 'sha256'>
  declare rejected: EntityTable<RejectedRow, 'id'>
  declare meta: EntityTable<MetaRow, 'id'>
  declare keptLists: EntityTable<KeptListRow, 'id'>

  /** `durability`: "strict" for all but the reading of a whole library, which is simply done again when it is cut off. */
  constructor(name: string, durability: 'strict' | 'relaxed' = 'strict') {
    // "strict": a transaction is complete only when it is on the disk, so "Saved" is true of the database too.
    // Without the cache: it would keep every row that a live query shows a second time, and copy them at every change.
    super(name, { chromeTransactionDurability: durability, cache: 'disabled' })
    // Versions are append-only: a new one is added below with a named upgrade and a test; none is ever edited.
    this.version(1).stores({
      studies: '&id, state, addedAt',
      papers: '&sha256, studyId',
      tags: '&id, studyId, fieldId',
      settings: '&id',
      changes: '&seq, &id, *touched',
      pageTexts: '&sha256',
      suggestions: '&sha256, studyId',
      rejected: '&id, studyId',
      meta: '&id',
    })
    // Removed studies and papers are found without reading the whole history.
    this.version(2).stores({ changes: '&seq, &id, *touched, removes, undoes' }).upgrade(markRemovals)
    // Named versions: the first table of format 2. Lists as they were kept last. Nobody asked for studies by state or for tags by field: each index costs a rebuild time.
    this.version(3)
      .stores({ studies: '&id, addedAt', tags: '&id, studyId', versions: '&id', keptLists: '&id' })
      .upgrade((transaction) => countEmpty(transaction, 'versions'))
    // Views of the evidence table under a name: a table of format 2 too.
    this.version(4)
      .stores({ views: '&id' })
      .upgrade((transaction) => countEmpty(transaction, 'views'))
    // Sources, drafts and claims: the tables of format 2 for the story.
    this.version(5)
      .stores({ sources: '&id', drafts: '&id', claims: '&id' })
      .upgrade((transaction) => countEmpty(transaction, 'sources', 'drafts', 'claims'))
    // The texts of papers without the places of their letters: made when they are first asked for.
    this.version(6).stores({ plainTexts: '&sha256' })
    // Sources and drafts that were removed are found as studies and papers are: the mark alone is set, and no row is lost.
    this.version(7).upgrade(markRemovals)
    // What studies found, in numbers: a table of format 2 too.
    this.version(8)
      .stores({ outcomes: '&id, studyId' })
      .upgrade((transaction) => countEmpty(transaction, 'outcomes'))
  }
}

/** Marks the changes that removed something, as those that are written since are. */
async function markRemovals(transaction: Transaction): Promise<void> {
  const changes = transaction.table<ChangeRow, number>('changes')
  // One by one: the changes of a large import weigh megabytes each.
  for (const seq of await changes.toCollection().primaryKeys()) {
    const change = await changes.get(seq)
    if (change && !change.removes && hasRemoved(change)) await changes.put({ ...change, removes: 1 })
  }
}

/** The row that counts the others knows of tables that have none yet. */
async function countEmpty(transaction: Transaction, ...tables: readonly LibraryTable[]): Promise<void> {
  const rows = transaction.table<MetaRow, string>('meta')
  const meta = await rows.get('library')
  if (!meta) return
  const { counts, sums } = meta
  const empty = Object.fromEntries(tables.map((table) => [table, 0]))
  await rows.put({ ...meta, counts: { ...counts, ...empty }, sums: { ...sums, ...empty } })
}

/** The newest version of the schema; a database above it was made by a later Evidence Desk and is not opened. */
export const schemaVersion = 8

/** True where something goes with the change that the writer may want back: studies, where it does nothing but remove; PDFs, sources and drafts always. */
export function hasRemoved({ rows }: Pick<StoredChange, 'rows'>): boolean {
  const gone = rows.filter((row) => row.after === null)
  return (
    gone.some(({ table }) => table === 'papers' || table === 'sources' || table === 'drafts') ||
    // What a merge takes over goes into another study.
    (gone.length === rows.length && gone.some((row) => row.table === 'studies'))
  )
}
