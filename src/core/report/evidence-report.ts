import type { ChartTable, ChartWords } from '../overview/charts/chart.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Quote, QuoteAnchor } from '../model/quote.ts'
import type { StudyDesignCode } from '../model/study-design.ts'
import type { Paper, Study } from '../model/study.ts'
import type { FieldId, FieldValue, Missing, Tag } from '../model/tag.ts'
import type { OutcomeWords } from '../results/outcome-words.ts'

/**
 * What an export says: studies with their answers, each with its state, its quotes and their places, and what is still open. Made once by
 * `makeReport` from the table as it is shown; every format prints it and adds nothing. Texts in it come from anywhere: a format escapes each
 * where it writes it.
 */
export interface EvidenceReport {
  readonly about: ReportAbout
  /** Of the answers, in the order of the table; the reference has parts of its own in every study. */
  readonly columns: readonly ReportColumn[]
  readonly studies: readonly ReportStudy[]
  /** How the quotes were found when they were looked up again, over all studies. */
  readonly quoteChecks: Readonly<Record<QuoteCheck, number>>
  /** Of the same studies; absent where none were asked for. */
  readonly charts?: readonly ReportChart[]
}

/** A chart, drawn before the report is made. */
export interface ReportChart {
  readonly words: ChartWords
  readonly table: ChartTable
  /** A whole SVG file. */
  readonly svg: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** The same as PNG, at twice its size; absent where it could not be drawn. */
  readonly png?: Uint8Array
}

/** Where a report comes from. */
export interface ReportAbout {
  readonly libraryName: string
  /** ISO 8601. */
  readonly madeAt: string
  /** The version of Evidence Desk. */
  readonly madeBy: string
  /** The moment of the library that it shows and its name, where that is not now. */
  readonly asOf?: { readonly at: string; readonly name: string | null }
  /** What was chosen, in words: "12 of 14 studies: Year 2020 to 2024". */
  readonly selection: string
  readonly withSuggestions: boolean
  readonly withNotes: boolean
  /** People of confirmed values, each counted once, and of how many studies: the foot of the table. */
  readonly people: number
  readonly peopleFrom: number
}

export interface ReportColumn {
  readonly id: string
  /** As the table calls it. */
  readonly label: string
  readonly kind: 'text' | 'number' | 'vocabulary'
  /** The field whose answers stand in it; null for a column that follows from others or from the reference. */
  readonly fieldId: FieldId | null
  /** What belongs in it, in a line. */
  readonly meaning: string
}

export interface ReportStudy {
  readonly study: ReportedStudy
  /** "Kim D-H 2021", unlike any other of the library. */
  readonly name: string
  readonly isRetracted: boolean
  /** As the writer confirmed it, whichever columns there are; undefined where nobody did. */
  readonly design: StudyDesignCode | undefined
  /** Other studies of the report that are of the same people, by the writer's decision: their ids. */
  readonly samePeopleAs: readonly string[]
  /** Reviews of the report that hold this study, by the writer's decision: their ids. */
  readonly includedIn: readonly string[]
  /** "also in Noor 2022", as the table says it beside the reference, of reviews outside the report too; '' where none holds it. */
  readonly alsoIn: string
  readonly papers: readonly Pick<Paper, 'sha256' | 'fileName' | 'pageCount' | 'sizeBytes' | 'addedAt'>[]
  /** By column id. */
  readonly answers: Readonly<Record<string, ReportAnswer>>
  /** Its results in numbers, what it was planned for first. */
  readonly outcomes: readonly ReportOutcome[]
  /** What of its numbers does not add up beside those of one outcome alone, a sentence each. */
  readonly doubts: readonly string[]
}

/** An outcome of a study, its words as its page in the app has them. */
export interface ReportOutcome {
  /** The row, without notes where those stay out. */
  readonly outcome: Outcome
  readonly words: OutcomeWords
  /** What of its numbers does not add up, a sentence each; the abstract is not looked through for a report. */
  readonly doubts: readonly string[]
  readonly quotes: readonly ReportQuote[]
}

/** The row with its reference; what it was read from is missing where it was not at hand. */
export type ReportedStudy = Omit<Study, 'origin' | 'merged'> & Partial<Pick<Study, 'origin' | 'merged'>>

/** How sure an answer is: the writer's own, proposed by a rule, or one of the four kinds of none. */
export type AnswerState = 'confirmed' | 'suggestion' | 'not-looked-at' | Missing

export interface ReportAnswer {
  readonly state: AnswerState
  /** In words; '' where there is no value. */
  readonly text: string
  /** The quieter part: "analysed · 56 sides". */
  readonly detail: string
  /** Of a number column, where the number counts what the column says. */
  readonly number: number | null
  /** A vocabulary code: RCT-SPLIT. */
  readonly code: string | null
  readonly value: FieldValue | null
  /** By whom and when it was set, by `guess` from a selection as a suggestion; null for suggestions of papers and what nobody looked at. */
  readonly set: Pick<Tag, 'setBy' | 'setAt' | 'rule'> | null
  readonly quotes: readonly ReportQuote[]
}

export interface ReportQuote {
  /** Counted through the report from 1, the order of studies and columns. */
  readonly number: number
  /** All its words. */
  readonly words: string
  readonly anchor: QuoteAnchor
  /** The pages as printed, in words: "983 (PDF p. 3)". */
  readonly pages: string
  /** The sheet of the PDF that it begins on, from 1: what `#page=` takes. */
  readonly sheet: number
  /** The file; null where the PDF is not in the library any more. */
  readonly fileName: string | null
  readonly sha256: string | null
  /** The writer's note on it; '' where there is none or notes stay out. */
  readonly note: string
  readonly check: QuoteCheck
  /** The writer's row; null on a suggestion. */
  readonly quote: Quote | null
  /** The places on the pages as pictures, where they were asked for. */
  readonly pictures?: readonly ReportPicture[]
  readonly noPicture?: string
}

/** The pictures of a quote: one for each page, or column, that it stands on. */
export interface QuotePictures {
  readonly pictures: readonly ReportPicture[]
  /** Why one is not there, in a sentence; absent where all are. */
  readonly noPicture?: string
}

/** A part of a page with the words of a quote marked in it. */
export interface ReportPicture {
  readonly png: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
  /** Pixels a point of the page. */
  readonly perPoint: number
  /** The sheet of the PDF, from 1. */
  readonly sheet: number
}

/**
 * What came of looking a quote up in the text of its paper: word for word (but for spaces, hyphens, ligatures, quotation marks), with a few
 * letters else, by its page only since the page has no text, not there, or the PDF cannot be looked at.
 */
export type QuoteCheck = 'word-for-word' | 'nearly' | 'page-only' | 'not-found' | 'no-pdf'
