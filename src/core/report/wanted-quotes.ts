import { outcomesInOrder, outcomeTitle, type Outcome } from '../model/outcome.ts'
import { pagesOfQuote, quoteWords } from '../model/quote.ts'
import type { Paper } from '../model/study.ts'
import type { FieldId } from '../model/tag.ts'
import type { CellQuote, EvidenceColumn, EvidenceRow, EvidenceTable } from '../table/evidence-table.ts'
import type { DetailsOf } from './study-details.ts'

/** A quote to look up: its words and place, in the paper of that hash; null where the paper is not known any more. */
export interface WantedQuote extends CellQuote {
  readonly studyId: string
  /** What it proves: the id of a column, or of an outcome. */
  readonly columnId: string
  /** What that is called. */
  readonly label: string
  /** The field that it proves, in whose colour it is marked; null for a column of none. */
  readonly fieldId: FieldId | null
  /** Nobody has confirmed the answer that it proves. */
  readonly isSuggestion: boolean
  readonly paper: Paper | null
}

/** The quotes that a report of these rows has, in its order: what is to be looked up before `makeReport`. */
export function wantedQuotes({
  table: { rows, columns },
  detailsOf,
  withSuggestions,
}: {
  readonly table: EvidenceTable
  readonly detailsOf: DetailsOf
  readonly withSuggestions: boolean
}): WantedQuote[] {
  return rows.flatMap((row) => {
    const { papers = [], outcomes = [] } = detailsOf(row.studyId) ?? {}
    return [
      ...columns.flatMap((column) => quotesOfAnswer(row, column, papers, withSuggestions)),
      ...outcomesInOrder(outcomes).flatMap((outcome) => quotesOfOutcome(outcome, papers)),
    ]
  })
}

/** How many quotes `wantedQuotes` gives for these rows and columns, with the outcomes of these studies and others. */
export function countQuotes(
  { rows, columns }: EvidenceTable,
  withSuggestions: boolean,
  outcomes: readonly Outcome[],
): number {
  const ofAnswers = rows.reduce(
    (sum, row) => columns.reduce((inRow, column) => inRow + shownQuotes(row, column, withSuggestions).length, sum),
    0,
  )
  const there = new Set(rows.map(({ studyId }) => studyId))
  return outcomes.reduce((sum, { studyId, quotes }) => (there.has(studyId) ? sum + quotes.length : sum), ofAnswers)
}

/** The quotes of an answer, none where it is a suggestion that stays out. */
export function quotesOfAnswer(
  row: EvidenceRow,
  column: EvidenceColumn,
  papers: readonly Paper[],
  withSuggestions: boolean,
): readonly WantedQuote[] {
  return shownQuotes(row, column, withSuggestions).map((quote) => ({
    ...quote,
    studyId: row.studyId,
    columnId: column.id,
    label: column.label,
    fieldId: column.fieldId,
    isSuggestion: row.cells[column.id]?.state === 'suggestion',
    paper: paperOf(quote, papers),
  }))
}

/** The quotes of an outcome. */
export function quotesOfOutcome(outcome: Outcome, papers: readonly Paper[]): readonly WantedQuote[] {
  return outcome.quotes.map((quote): WantedQuote => {
    const { anchor, paperSha256: sha256 } = quote
    return {
      exact: quoteWords(anchor),
      pages: pagesOfQuote(anchor),
      anchor,
      sha256,
      quote,
      studyId: outcome.studyId,
      columnId: outcome.id,
      label: outcomeTitle(outcome),
      fieldId: 'main-result',
      isSuggestion: false,
      paper: papers.find((paper) => paper.sha256 === sha256) ?? null,
    }
  })
}

function shownQuotes(row: EvidenceRow, column: EvidenceColumn, withSuggestions: boolean): readonly CellQuote[] {
  const cell = row.cells[column.id]
  return !cell || (cell.state === 'suggestion' && !withSuggestions) ? [] : cell.quotes
}

function paperOf({ sha256 }: CellQuote, papers: readonly Paper[]): Paper | null {
  if (sha256 === undefined) return papers.length === 1 ? papers[0]! : null
  return papers.find((paper) => paper.sha256 === sha256) ?? null
}
