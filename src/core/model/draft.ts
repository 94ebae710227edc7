import type { KeptFile } from './kept-file.ts'
import type { QuoteAnchor } from './quote.ts'

/** The writer's text in one of its versions, kept byte for byte as it came and never edited. */
export interface Draft {
  readonly id: string
  /** Its place among the drafts of the story, from 1: "draft 3". */
  readonly number: number
  readonly title: string
  readonly file: KeptFile
  /** Words in which a claim was proposed and the writer saw none. */
  readonly setAside: readonly SetAsideWords[]
  /** Words that speak of a study, and of which. */
  readonly mentions: readonly Mention[]
  readonly addedAt: string
}

/** Where the words stand: `pageIndex` of the anchor counts the draft's blocks. */
export interface SetAsideWords {
  readonly id: string
  readonly anchor: QuoteAnchor
}

/** A mention of a study in a draft, as the writer has decided. */
export interface Mention {
  readonly id: string
  readonly anchor: QuoteAnchor
  /** Null: it speaks of no study of the library. */
  readonly studyId: string | null
}
