import type { CoiStatus } from '../model/tag.ts'
import type { StudyDesignCode } from '../model/study-design.ts'
import type { TextSpan } from '../paper/text/paper-text.ts'

/** The groups of what can be found, in the order in which they are shown. A kind's number in the index is its place here: append only. */
export const entryKinds = ['title', 'value', 'quote', 'note', 'page', 'source', 'draft', 'claim'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Where an entry stands. */
export interface EntryPlace {
  /** Of a page or of blocks: where its text stands in the paper, source or draft. */
  readonly span?: TextSpan
  /** The tag of a value, quote or note. */
  readonly fieldId?: string
  /** The quote, of a quote or its note. */
  readonly quoteId?: string
}

/** One thing that can be found, with its text. */
export interface SearchEntry {
  readonly kind: EntryKind
  readonly place: EntryPlace
  readonly text: string
  /** The first words of the text that follows, for words that go over its end. */
  readonly next?: string
}

/** What is put into the index and taken out of it as one: a study with its answers, a paper, a source, a draft, a claim. */
export interface SearchDocument {
  /** Made by `documentKey`: `study/<id>`, `paper/<sha256>` ... */
  readonly key: string
  /** Changes whenever the text does; the same version is never read again. */
  readonly version: string
  /** Null for what belongs to no study. */
  readonly studyId: string | null
  readonly entries: readonly SearchEntry[]
  /** Of a study: what filters ask. */
  readonly facts?: StudyFacts
}

/** What filters ask of a study: the writer's own answers alone; null where there is none. */
export interface StudyFacts {
  readonly design: StudyDesignCode | null
  /** The headline number of its sample. */
  readonly people: number | null
  readonly coi: CoiStatus | null
  readonly industry: boolean
  readonly year: number | null
  readonly quotes: number
  readonly notes: number
  readonly papers: number
}

/** Something found: whose it is and where; the text is read where it is shown. */
export interface EntryHit {
  readonly kind: EntryKind
  readonly document: string
  readonly studyId: string | null
  readonly place: EntryPlace
}

/** A group of hits, best first. */
export interface HitGroup {
  readonly kind: EntryKind
  /** How many there are in all; at least so many where there are more than are counted. */
  readonly count: number
  /** There are more than `count`. */
  readonly isMore?: true
  readonly hits: readonly EntryHit[]
}
