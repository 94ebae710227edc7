import type { DesignCounts } from '#core/search/count-designs.ts'
import type { HitGroup, SearchDocument, EntryHit } from '#core/search/search-entry.ts'
import type { FindOptions } from '#core/search/search-index.ts'
import type { Query } from '#core/search/query.ts'

/** What is asked of the worker that holds the search index. */
export type SearchQuestion =
  /** Comes first, once: the index of this library, made by sources of this version. */
  | { readonly kind: 'open'; readonly libraryId: string; readonly version: string }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'put'; readonly documents: readonly SearchDocument[] }
  | { readonly kind: 'remove'; readonly keys: readonly string[] }
  | { readonly kind: 'find'; readonly query: Query; readonly options: FindOptions }
  | { readonly kind: 'designs'; readonly query: Query | null }
  | { readonly kind: 'frequencies'; readonly expressions: readonly string[] }
  | { readonly kind: 'likeliest'; readonly expression: string; readonly limit: number }

export type SearchAnswer =
  /** The versions of the documents that the index holds, by key, and the mark that was put on it last. */
  | { readonly kind: 'opened'; readonly versions: ReadonlyMap<string, string>; readonly mark: string | null }
  | { readonly kind: 'done' }
  | { readonly kind: 'found'; readonly groups: readonly HitGroup[] }
  | { readonly kind: 'designs'; readonly counts: DesignCounts }
  | { readonly kind: 'frequencies'; readonly total: number; readonly found: readonly number[] }
  | { readonly kind: 'likeliest'; readonly hits: readonly EntryHit[] }
  /** What was asked is too long or too deep; the index stands. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The index was damaged. An empty one stands in its place: everything is to be put in again. */
  | { readonly kind: 'lost'; readonly reason: string }

/** A question or answer, with the number of the question. */
export type Numbered<T> = T & { readonly id: number }
/** The number of an answer that nobody asked for: the worker found by itself that the index was damaged. */
export const unasked = 0
