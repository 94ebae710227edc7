import type { AnswerState, QuoteCheck, QuotePictures, ReportChart } from '../evidence-report.ts'

/**
 * A report as it is read from top to bottom: what Word, HTML and Markdown have in common. Made once by `documentOf`; a format prints each
 * kind of block in its own way and escapes every text where it writes it.
 */
export interface ReportDocument {
  readonly title: string
  readonly sections: readonly ReportSection[]
}

/** A part with a heading. Those of level 2 stand in the section before. `id` is unlike any other and safe in an address: letters, digits, hyphens. */
export interface ReportSection {
  readonly id: string
  readonly level: 1 | 2
  readonly title: string
  readonly kind: 'about' | 'still-open' | 'table' | 'charts' | 'studies' | 'study' | 'references' | 'how-made'
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly words: Inlines }
  /** Of what follows within the section. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Inlines[] }
  | { readonly kind: 'figures'; readonly figures: readonly { readonly number: string; readonly label: string }[] }
  | { readonly kind: 'table'; readonly table: BlockTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart }
  /** A field of a study: its name, its answer, then the quotes that prove it. */
  | {
      readonly kind: 'answer'
      readonly label: string
      readonly state: AnswerState
      readonly words: Inlines
      readonly quotes: readonly BlockQuote[]
    }
  /** An outcome of a study: its name, what is said of it, a line each, then the quotes that prove it. */
  | {
      readonly kind: 'outcome'
      readonly label: string
      readonly lines: readonly Inlines[]
      readonly quotes: readonly BlockQuote[]
    }
  /** A list of references; where its style numbers them, from 1. */
  | { readonly kind: 'references'; readonly isNumbered: boolean; readonly items: readonly Inlines[] }

/** A table with a head; its first column names the row. */
export interface BlockTable {
  readonly label: string
  /** Every row is a study; absent where rows are something else. */
  readonly isOfStudies?: true
  readonly columns: readonly { readonly label: string; readonly kind: 'text' | 'number' | 'vocabulary' }[]
  readonly rows: readonly (readonly BlockCell[])[]
}

export interface BlockCell {
  /** Null for the name of the row. */
  readonly state: AnswerState | null
  readonly words: Inlines
  /** The quotes that prove it: footnotes in Word, links elsewhere. */
  readonly quotes: readonly BlockQuote[]
}

/** A quote as it is printed. */
export interface BlockQuote extends Partial<QuotePictures> {
  readonly number: number
  readonly words: string
  /** "p. 983 (PDF p. 3), trial.pdf" */
  readonly place: string
  readonly note: string
  readonly check: QuoteCheck
  /** The file and its sheet, from 1: what a link to the page takes. */
  readonly fileName: string | null
  readonly sheet: number
}

export type Inlines = readonly Inline[]

/** Words within a line. A link goes to a page of the web (https) or to a section of the document. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'quiet'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'section-link'; readonly text: string; readonly sectionId: string }

/** The data of a chart as a table: its first column names the row. */
export function tableOfChart({ words, table }: ReportChart): BlockTable {
  return {
    label: words.title,
    columns: table.columns.map((label) => ({ label, kind: 'text' })),
    rows: table.rows.map((row) =>
      row.map((cell, index) => ({ state: index === 0 ? null : 'confirmed', words: plain(cell), quotes: [] })),
    ),
  }
}

/** Words without anything special. */
export function plain(text: string): Inlines {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** The id of the section of the study that stands at that place of the report, from 0. */
export function studySectionId(index: number): string {
  return `study-${index + 1}`
}
