import type { Reference, ReferenceField } from './reference.ts'

/** Where the writer stands with a study. */
export type StudyState = 'to-read' | 'in-work' | 'done'

/** How far the work on a study is, in words: on screen, in the history and in exports. */
export const studyStateWords: Readonly<Record<StudyState, string>> = {
  'to-read': 'To read',
  'in-work': 'In progress',
  done: 'Done',
}

/** A study of the library: one reference, any number of papers (PDFs), any number of tags. */
export interface Study {
  readonly id: string
  readonly reference: Reference
  readonly state: StudyState
  /** Set by the writer or read from the source: a marked invention, as in the sample library. */
  readonly fictional?: boolean
  /** What was pointed out about the reference when it came in, and not yet settled. */
  readonly problems: readonly ReferenceProblem[]
  /** What it was read from; kept for ever and never changed by an edit. */
  readonly origin: Origin
  /** Records that were merged into this one, whole as they were: a merge loses nothing. */
  readonly merged?: readonly MergedRecord[]
  readonly notes?: string
  /** Set by the writer: one of those that matter most. */
  readonly starred?: true
  /** The writer's own groups, in the order they were given; compared by `labelKey`. Keywords of the source are the reference's. */
  readonly labels?: readonly string[]
  readonly addedAt: string
}

/** The study with these notes of the writer; empty ones are none. */
export function withNotes(study: Study, notes: string): Study {
  const { notes: _old, ...others } = study
  return notes ? { ...others, notes } : others
}

/** A study as lists and tables show it, without what is long and is shown of one study at a time. */
export interface ListedStudy extends Omit<Study, 'origin' | 'merged' | 'reference'> {
  readonly reference: Omit<Reference, 'abstract' | 'note' | 'custom'>
}

/** What a study was read from. */
export interface Origin {
  /** An import format's id, `pdf`, or `typed`. */
  readonly format: string
  /** The record as it stood in the source; empty for a PDF. */
  readonly raw: string
  /** File name, "pasted text", or null where typed. */
  readonly sourceName: string | null
  /** 1-based line of the record's start in the source, where it has lines. */
  readonly line: number | null
}

/** Another record of the same work, as it stood before it was merged into a study. */
export interface MergedRecord {
  readonly reference: Reference
  readonly origin: Origin
}

/** Something to look at in a reference: said in words, tied to the field it is about. Nothing is ever corrected silently. */
export interface ReferenceProblem {
  readonly kind: ReferenceProblemKind
  readonly field?: ReferenceField
  /** One sentence for the writer: what is odd, and what can be done. */
  readonly message: string
}

export type ReferenceProblemKind =
  | 'fragment' // no title: perhaps the rest of another reference
  | 'repeats-other' // volume and pages of another record of the batch
  | 'incomplete-authors' // "…" or "et al." hides authors
  | 'identifier-in-link' // a PubMed, PMC or publisher's link instead of a DOI
  | 'doi-of-another-form' // the DOI stands for another form of the same paper (a corrigendum, a preprint, a supplement ...)
  | 'seller-link' // a link to a seller's site
  | 'out-of-range' // a volume, year or page number that cannot be
  | 'no-identifier'
  | 'missing-field'
  | 'doubtful-field'
  | 'unread-text' // words of the source that no field took
  | 'hidden-characters' // they turn the text round, or were control characters
  | 'other'

/** A PDF of the library: content-addressed, its bytes as imported. */
export interface Paper {
  /** SHA-256 of the bytes, lower-case hex: also its file name in the folder. */
  readonly sha256: string
  /** The study it belongs to. One PDF belongs to one study. */
  readonly studyId: string
  readonly fileName: string
  readonly sizeBytes: number
  readonly pageCount: number
  readonly addedAt: string
}
