import type { KeptFile } from './kept-file.ts'
import type { Quote, QuoteAnchor } from './quote.ts'

/** Something that can be quoted and is no study: it has no design, no sample size, and stands in no sum. */
export interface Source {
  readonly id: string
  readonly kind: SourceKind
  /** What lists call it: a headline, or the person's name. */
  readonly title: string
  readonly person?: string
  readonly role?: string
  readonly affiliation?: string
  /** Telephone, e-mail address ...: in no export unless the writer asks for it. */
  readonly contact?: string
  /** The day it was said, sent or published, as far as known: "2026-11-12", "2026-11", "2026". */
  readonly date?: string
  readonly form?: SourceForm
  readonly record: RecordStatus
  /** Passages that are off the record in a source that is not. */
  readonly offRecord?: readonly OffRecordPassage[]
  /** Where a page was saved from. */
  readonly url?: string
  /** The day on which it was saved. */
  readonly savedOn?: string
  /** Set by the writer where it is another than `standingOf` says. */
  readonly standing?: SourceStanding
  /** The study that a press release, a report or a letter is about. */
  readonly aboutStudyId?: string
  /** Somebody who was asked and did not answer. */
  readonly unanswered?: true
  readonly note?: string
  readonly files: readonly KeptFile[]
  /** The name of a recording, which is not kept in the library. */
  readonly recordingName?: string
  readonly quotes: readonly SourceQuote[]
  /** A marked invention, as in the sample library. */
  readonly fictional?: boolean
  readonly addedAt: string
}

export type SourceKind =
  | 'interview'
  | 'press-release'
  | 'web-page'
  | 'report'
  | 'email'
  | 'book'
  | 'data-set'
  | 'own-notes'

/** How it was said or sent. */
export type SourceForm = 'in-person' | 'phone' | 'video' | 'written' | 'broadcast'

/** What was agreed on with the person: the four grounds of the Associated Press (on the record, not for attribution, background, off the record). */
export type RecordStatus = 'by-name' | 'not-by-name' | 'background' | 'off-the-record'

/** Whether something says what it has seen itself, or what others say. */
export type SourceStanding = 'primary' | 'secondary'

/** A passage of a source's file; `paperSha256` names the file. */
export interface SourceQuote extends Quote {
  readonly use: QuoteUse
  /** The writer's own words for it, where it is not quoted word for word. */
  readonly ownWords?: string
}

/** What a passage of a source is good for: to be quoted word for word, told in the writer's words, or known and not told. */
export type QuoteUse = 'quoted' | 'own-words' | 'background'

export interface OffRecordPassage {
  readonly id: string
  readonly fileSha256: string
  readonly anchor: QuoteAnchor
}

/** What each kind of source is called: on screen and in exports. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  interview: 'Interview',
  'press-release': 'Press release',
  'web-page': 'Web page',
  report: 'Report',
  email: 'E-mail',
  book: 'Book',
  'data-set': 'Data set',
  'own-notes': 'Own notes',
}

export const sourceFormWords: Readonly<Record<SourceForm, string>> = {
  'in-person': 'in person',
  phone: 'phone',
  video: 'video call',
  written: 'in writing',
  broadcast: 'broadcast',
}

export const recordStatusWords: Readonly<Record<RecordStatus, string>> = {
  'by-name': 'By name',
  'not-by-name': 'Not by name',
  background: 'Background, not quoted',
  'off-the-record': 'Off the record',
}

/** Primary sources tell what they have seen, said or counted themselves; a press release, a web page and a book tell of others' work. */
const primaryKinds: ReadonlySet<SourceKind> = new Set(['interview', 'email', 'data-set', 'own-notes', 'report'])

/** Whether a source is primary or secondary: by its kind, or as the writer has set it. */
export function standingOf({ kind, standing }: Pick<Source, 'kind' | 'standing'>): SourceStanding {
  return standing ?? (primaryKinds.has(kind) ? 'primary' : 'secondary')
}
