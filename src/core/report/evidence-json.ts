import type { Outcome } from '../model/outcome.ts'
import type { Quote } from '../model/quote.ts'
import type { Paper } from '../model/study.ts'
import type { Tag } from '../model/tag.ts'
import type {
  ReportAbout,
  ReportAnswer,
  ReportColumn,
  ReportedStudy,
  ReportQuote,
  QuoteCheck,
} from './evidence-report.ts'

/**
 * The evidence as JSON, for other programs and for another library: `docs/evidence.schema.json` says the same as a JSON Schema. Within a
 * version names and meanings stay; what is new is added beside them.
 */
export interface EvidenceJson {
  readonly format: typeof evidenceJsonFormat
  readonly version: typeof evidenceJsonVersion
  readonly about: ReportAbout & { readonly quoteChecks: Readonly<Record<QuoteCheck, number>> }
  readonly columns: readonly ReportColumn[]
  readonly studies: readonly StudyJson[]
}

export const evidenceJsonFormat = 'evidence-desk/evidence'
export const evidenceJsonVersion = 1

interface StudyJson {
  readonly name: string
  readonly isRetracted: boolean
  /** Where the writer decided so, the ids of other studies of the file that are of the same people; each names all others. */
  readonly samePeopleAs?: readonly string[]
  /** Where the writer decided so, the ids of reviews of the file that hold this study. */
  readonly includedIn?: readonly string[]
  /** The row of the library, its reference as CSL-JSON. */
  readonly study: ReportedStudy
  readonly papers: readonly Pick<Paper, 'sha256' | 'fileName' | 'pageCount' | 'sizeBytes' | 'addedAt'>[]
  readonly answers: readonly AnswerJson[]
  /** Its results in numbers; absent where it has none. */
  readonly outcomes?: readonly OutcomeJson[]
}

type AnswerJson = Pick<ReportAnswer, 'state' | 'text' | 'detail' | 'number' | 'code' | 'value'> &
  Partial<Pick<Tag, 'setBy' | 'setAt' | 'rule'>> & {
    /** The id of its column. */
    readonly column: string
    readonly quotes: readonly QuoteJson[]
  }

/** The row of the library, which study it is of left to its place; `text` is what follows from its numbers, in words. */
export type OutcomeJson = Omit<Outcome, 'studyId' | 'quotes'> & {
  readonly text: string
  readonly quotes: readonly QuoteJson[]
}

type QuoteJson = Pick<
  ReportQuote,
  'number' | 'words' | 'pages' | 'sheet' | 'fileName' | 'sha256' | 'note' | 'check' | 'anchor'
> &
  Partial<Pick<Quote, 'id' | 'madeAt'>>
