import type { ImportFormatId } from '#core/references/contract/format-names.ts'
import type { CheckedRecord } from '#core/references/checks/checked-record.ts'
import type { ComparedReference } from '#core/references/duplicates/comparable-record.ts'
import type { CsvColumn } from '#core/references/formats/csv/csv-table.ts'
import type { ReadReferences } from '#core/references/import-formats.ts'
import type { PossibleDuplicate } from '#core/references/duplicates/find-duplicates.ts'
import type { Reference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import type { ReadRecord } from './compress-long-texts.ts'

/** Records in one message. */
export const recordsOfPart = 2000

/** What is asked of the import worker. What is large crosses in parts of `recordsOfPart`: one message of 100,000 records would hold them twice. */
export type ImportRequest =
  | {
      readonly id: number
      readonly kind: 'read'
      readonly input: Blob | string
      readonly format?: ImportFormatId
      readonly encoding?: string
      readonly columns?: Readonly<Record<string, string>>
      readonly everyLine?: boolean
      /** Columns the writer named for tables with these headings before. */ readonly knownTables?: readonly KnownTable[]
    }
  | {
      readonly id: number
      readonly kind: 'check-part'
      readonly records: readonly SlimRecord[]
      readonly library: readonly ComparedReference[]
    }
  | { readonly id: number; readonly kind: 'check' }
  | { readonly id: number; readonly kind: 'next-records' }
  | DuplicatesRequest

/** A record as it is checked and compared: without its text and its long fields, and with the registration numbers of its abstract. */
export interface SlimRecord extends CheckedRecord {
  readonly reference: ComparedReference
}

/** What the writer once said about a table's columns: the headings, and what each is, in the same order. */
export interface KnownTable {
  readonly headers: readonly string[]
  readonly targets: readonly string[]
}

/** The columns of a table that was read, with what each was taken for. */
export interface ReadTable {
  readonly columns: readonly CsvColumn[]
  /** What a column can be. */
  readonly targets: readonly string[]
  /** True where the columns were taken as the writer once said. */
  readonly remembered: boolean
}

/** What a file or text gave; `table` only where it was read as one. */
export interface ReadSource extends Omit<ReadReferences, 'records'> {
  readonly records: readonly ReadRecord[]
  readonly table: ReadTable | null
}

/** What is asked for the whole library: the pairs of one work in it. */
interface DuplicatesRequest {
  readonly id: number
  readonly kind: 'duplicates'
  readonly references: readonly ComparedReference[]
}

/** What the batch shows that one record does not. */
interface CheckedBatch {
  /** Per record, in their order. */
  readonly problems: readonly (readonly ReferenceProblem[])[]
  /** The records whose own link named them, by their place: the PMID, PMCID or DOI read from it. */
  readonly identified: ReadonlyMap<number, Pick<Reference, 'DOI' | 'PMID' | 'PMCID'>>
  /** True for a batch too large to compare titles in: only the same DOI or PMID was looked for. */
  readonly byIdentifierOnly: boolean
  /** `a` and `b` count the batch first, then the library. */
  readonly pairs: readonly PossibleDuplicate[]
}

export type ImportAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'records'; readonly records: readonly ReadRecord[] }
  | { readonly id: number; readonly kind: 'read'; readonly result: ReadSource }
  | { readonly id: number; readonly kind: 'checked'; readonly result: CheckedBatch }
  | { readonly id: number; readonly kind: 'duplicates'; readonly result: readonly PossibleDuplicate[] }
