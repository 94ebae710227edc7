import type { ImportFormatId, ImportedRecord } from '#core/import/import-format.ts'
import type { ReadReferences } from '#core/import/import-formats.ts'
import type { DuplicatePair } from '#core/duplicates/find-duplicates.ts'
import type { Reference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'

/** What is asked of the import worker. */
export type ImportRequest =
  | { readonly id: number; readonly kind: 'read'; readonly input: Uint8Array | string; readonly format?: ImportFormatId; readonly encoding?: string; readonly columns?: Readonly<Record<string, string>> }
  | { readonly id: number; readonly kind: 'check'; readonly records: readonly ImportedRecord[]; readonly library: readonly Reference[] }
  | DuplicatesRequest

/** What is asked for the whole library: the pairs of one work in it. */
export interface DuplicatesRequest {
  readonly id: number
  readonly kind: 'duplicates'
  readonly references: readonly Reference[]
}

/** What the batch shows that one record does not. */
export interface CheckedBatch {
  /** Per record, in their order. */
  readonly problems: readonly (readonly ReferenceProblem[])[]
  /** The records whose own link named them (a PMID, PMCID or DOI read from it), by their place: the reference with it. */
  readonly identified: ReadonlyMap<number, Reference>
  /** `a` and `b` count the batch first, then the library. */
  readonly pairs: readonly DuplicatePair[]
}

export type ImportAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'read'; readonly result: ReadReferences }
  | { readonly id: number; readonly kind: 'checked'; readonly result: CheckedBatch }
  | { readonly id: number; readonly kind: 'duplicates'; readonly result: readonly DuplicatePair[] }
