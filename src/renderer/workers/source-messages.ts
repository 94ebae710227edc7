import type { ReadSource } from '#core/sources/read-source-file.ts'
import type { AnnotatedDocx, DraftComment } from '#core/report/annotated-draft/annotate-docx.ts'
import type { Result } from '#core/result.ts'

/** What is asked of the worker that reads sources and drafts; one request a worker. */
export type SourceRequest =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string }
  | { readonly kind: 'pasted'; readonly text: string; readonly html?: string }

/** A Word draft to put comments into. */
export interface AnnotateRequest {
  readonly kind: 'annotate'
  readonly bytes: Uint8Array
  readonly comments: readonly DraftComment[]
}

export type SourceAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly result: Result<ReadSource> }
  | { readonly kind: 'annotated'; readonly result: Result<AnnotatedDocx> }
