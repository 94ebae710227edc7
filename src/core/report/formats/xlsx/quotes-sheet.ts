import type {
  EvidenceReport,
  ReportAnswer,
  ReportColumn,
  ReportQuote,
  ReportStudy,
} from '#core/report/evidence-report.ts'
import { answerStateWords, nameWithMarks, quoteCheckWords } from '#core/report/report-words.ts'
import { answerWithState, lookOf, type EvidenceSheetColumn } from './evidence-sheet.ts'
import { cellAddress, type Cell, type Sheet } from './sheet.ts'
import { sheetNames } from './sheet-names.ts'

interface QuoteAt {
  readonly quote: ReportQuote
  readonly answer: ReportAnswer
  readonly column: ReportColumn
  readonly study: ReportStudy
  /** Of the cell that it proves. */
  readonly address: string
}

/** A column of the sheet "Quotes". */
export interface QuotesSheetColumn {
  readonly id: string
  readonly label: string
  readonly meaning: string
  readonly widest: number
  readonly of: (quote: QuoteAt) => Cell
}

const quoteColumns: readonly QuotesSheetColumn[] = [
  {
    id: 'quote_number',
    label: 'Number',
    meaning: 'Counted through the file in the order of studies and columns',
    widest: 9,
    of: ({ quote }) => ({ value: quote.number }),
  },
  {
    id: 'study',
    label: 'Study',
    meaning: 'As in the first column of the sheet Evidence',
    widest: 30,
    of: ({ study }) => ({ value: nameWithMarks(study) }),
  },
  {
    id: 'field',
    label: 'Field',
    meaning: 'Whose answer it proves; a click leads to that answer',
    widest: 20,
    of: ({ column, address }) => ({
      value: column.label,
      link: {
        kind: 'cell',
        sheet: sheetNames.evidence,
        address,
        tip: `To the answer on the sheet ${sheetNames.evidence}`,
      },
    }),
  },
  {
    id: 'answer',
    label: 'Answer',
    meaning: 'What it proves',
    widest: 36,
    of: ({ answer }) => ({ value: answerWithState(answer), ...lookOf(answer) }),
  },
  {
    id: 'state',
    label: 'State',
    meaning: 'Confirmed by the writer, suggestion, or which kind of no value',
    widest: 16,
    of: ({ answer }) => ({ value: answerStateWords[answer.state], ...lookOf(answer) }),
  },
  {
    id: 'quote',
    label: 'Quote',
    meaning: 'The words of the paper',
    widest: 64,
    of: ({ quote }) => ({ value: quote.words }),
  },
  {
    id: 'page',
    label: 'Page',
    meaning: 'As printed, and the page of the PDF where that is another',
    widest: 16,
    of: ({ quote }) => ({ value: quote.pages }),
  },
  {
    id: 'file',
    label: 'File',
    meaning: 'The PDF; empty where it is not in the library any more',
    widest: 30,
    of: ({ quote }) => ({ value: quote.fileName ?? '' }),
  },
  {
    id: 'looked_up',
    label: 'Quote looked up',
    meaning: 'Whether those words were found when this file was made',
    widest: 22,
    of: ({ quote }) => ({ value: quoteCheckWords[quote.check] }),
  },
  {
    id: 'note',
    label: 'Note',
    meaning: 'The writer’s, on that quote',
    widest: 36,
    of: ({ quote }) => ({ value: quote.note }),
  },
]

/** The columns of the sheet "Quotes"; none for notes where those stay out. */
export function quotesSheetColumns({ about }: Pick<EvidenceReport, 'about'>): readonly QuotesSheetColumn[] {
  return quoteColumns.filter(({ id }) => id !== 'note' || about.withNotes)
}

/** The sheet "Quotes": a row a quote, in the order of their numbers, each linked to the cell that it proves. */
export function quotesSheet(
  report: EvidenceReport,
  evidence: readonly EvidenceSheetColumn[],
  names: 'id' | 'label',
): Sheet {
  const columns = quotesSheetColumns(report)
  const placeOf = new Map(
    report.columns.map(({ id }) => [id, evidence.findIndex(({ answersOf }) => answersOf === id) + 1]),
  )
  const rows = report.studies.flatMap((study, index) =>
    report.columns.flatMap((column) => {
      const answer = study.answers[column.id]!
      const address = cellAddress(index + 2, placeOf.get(column.id)!)
      return answer.quotes.map((quote) => columns.map(({ of }) => of({ quote, answer, column, study, address })))
    }),
  )
  return {
    name: sheetNames.quotes,
    isTable: true,
    columns: columns.map((column) => ({ head: column[names], widest: column.widest })),
    rows,
  }
}
