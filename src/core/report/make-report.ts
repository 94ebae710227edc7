import { groupBy } from '../group-by.ts'
import { fields } from '../model/fields.ts'
import { outcomesInOrder, type Outcome } from '../model/outcome.ts'
import { quoteWords, type Quote } from '../model/quote.ts'
import type { StudyDesignCode, StudyDesignValue } from '../model/study-design.ts'
import type { SampleSizeValue, Tag, TextValue } from '../model/tag.ts'
import { studyPeople } from '../results/checks/arms-and-total.ts'
import { checkOutcomes } from '../results/checks/check-outcomes.ts'
import { outcomeWords } from '../results/outcome-words.ts'
import type { EvidenceCell, EvidenceColumn, EvidenceRow, EvidenceTable } from '../table/evidence-table.ts'
import { peopleOfRow } from '../table/people-once.ts'
import { hasOwnShape } from '../table/value-words.ts'
import { evidenceTotals } from '../table/totals.ts'
import type {
  QuoteCheck,
  QuotePictures,
  ReportAbout,
  ReportAnswer,
  ReportChart,
  ReportColumn,
  EvidenceReport,
  ReportOutcome,
  ReportQuote,
  ReportStudy,
  ReportedStudy,
} from './evidence-report.ts'
import type { StudyDetails } from './study-details.ts'
import { quotesOfAnswer, quotesOfOutcome, type WantedQuote } from './wanted-quotes.ts'

/** What a report is made of. */
export interface ReportSource {
  /** The rows and columns to print, in their order. */
  readonly table: EvidenceTable
  readonly detailsOf: (studyId: string) => StudyDetails
  /** What came of looking a quote up, and its pictures where they were asked for. */
  readonly findingOf: (quote: WantedQuote) => { readonly check: QuoteCheck } & Partial<QuotePictures>
  readonly about: Omit<ReportAbout, 'people' | 'peopleFrom'>
  readonly charts?: readonly ReportChart[]
}

/** The report of the rows and columns of a table. Notes and suggestions that are to stay out are not in it at all. */
export function makeReport({ table, detailsOf, findingOf, about, charts = [] }: ReportSource): EvidenceReport {
  const quoteChecks: Record<QuoteCheck, number> = {
    'word-for-word': 0,
    nearly: 0,
    'page-only': 0,
    'not-found': 0,
    'no-pdf': 0,
  }
  const sharedWith = sharedEvidence(table.rows)
  let number = 0
  const columns = table.columns.filter(
    (column) => !isPartOfReference(column) && (about.withNotes || column.id !== 'notes'),
  )
  // What was read from a selection stands in the table as a suggestion; its quote is the writer's all the same.
  const reportQuote = (quote: WantedQuote, own: Quote | null = quote.quote ?? null): ReportQuote => {
    const { paper } = quote
    const finding = findingOf(quote)
    quoteChecks[finding.check] += 1
    number += 1
    return {
      number,
      words: quote.exact,
      anchor: quote.anchor,
      pages: quote.pages,
      sheet: quote.anchor.start.pageIndex + 1,
      fileName: paper?.fileName ?? null,
      sha256: paper?.sha256 ?? quote.sha256 ?? null,
      note: about.withNotes ? (own?.note ?? '') : '',
      quote: own && withNoteWhere(about.withNotes, own),
      ...finding,
    }
  }
  const studies = table.rows.map((row): ReportStudy => {
    const { study, papers, tags, outcomes = [] } = detailsOf(row.studyId)
    const doubtsOn = doubtsOf(row, outcomes)
    const answers = columns.map((column): [string, ReportAnswer] => {
      const cell = row.cells[column.id] ?? nothing
      const quotes = quotesOfAnswer(row, column, papers, about.withSuggestions)
      const tag = tags.find(({ fieldId }) => fieldId === column.fieldId)
      return [
        column.id,
        {
          ...answerOf(cell, column, about.withSuggestions),
          set: setOf(tag, cell, about.withSuggestions),
          quotes: quotes.map((quote) => reportQuote(quote, quote.quote ?? quoteOfTag(tag, quote))),
        },
      ]
    })
    return {
      study: about.withNotes ? study : withoutNotes(study),
      name: row.cells['reference']?.text ?? '',
      isRetracted: row.cells['retraction']?.state === 'value',
      design: designOf(row),
      ...sharedWith(row),
      alsoIn: row.cells['reference']?.detail ?? '',
      papers,
      answers: Object.fromEntries(answers),
      // Behind the answers, whose quotes are counted first.
      outcomes: outcomesInOrder(outcomes).map((outcome): ReportOutcome => ({
        outcome: { ...outcome, quotes: outcome.quotes.map((quote) => withNoteWhere(about.withNotes, quote)) },
        words: outcomeWords(outcome, designOf(row)),
        doubts: doubtsOn(outcome.id),
        quotes: quotesOfOutcome(outcome, papers).map((quote) => reportQuote(quote)),
      })),
      doubts: doubtsOn(undefined),
    }
  })
  const { people, peopleFrom } = evidenceTotals(table.rows)
  return {
    about: { ...about, people, peopleFrom },
    columns: columns.map(reportColumn),
    studies,
    quoteChecks,
    ...(charts.length > 0 && { charts }),
  }
}

/** What each row shares with others of the report: people, or a review that holds it. */
function sharedEvidence(
  rows: readonly EvidenceRow[],
): (row: EvidenceRow) => Pick<ReportStudy, 'samePeopleAs' | 'includedIn'> {
  const there = new Set(rows.map(({ studyId }) => studyId))
  const groups = groupBy(
    rows.flatMap(({ studyId, samePeople }) => (samePeople === undefined ? [] : [{ studyId, samePeople }])),
    (row) => row.samePeople,
  )
  return ({ studyId, samePeople, includedIn = [] }) => ({
    samePeopleAs: (groups.get(samePeople ?? '') ?? []).flatMap((other) =>
      other.studyId === studyId ? [] : [other.studyId],
    ),
    includedIn: includedIn.filter((id) => there.has(id)),
  })
}

const nothing: EvidenceCell = { state: 'not-looked-at', text: '', quotes: [] }

/** Every export has the parts of the reference by themselves, whatever the table shows. */
function isPartOfReference({ id }: EvidenceColumn): boolean {
  return ['reference', 'year', 'title', 'journal', 'doi', 'pmid'].includes(id)
}

function answerOf(
  cell: EvidenceCell,
  column: EvidenceColumn,
  withSuggestions: boolean,
): Omit<ReportAnswer, 'quotes' | 'set'> {
  const isEmpty = column.fieldId === null && cell.state === 'value' && cell.text === ''
  if (isEmpty || (cell.state === 'suggestion' && !withSuggestions)) return emptyAnswer
  if (cell.state !== 'value' && cell.state !== 'suggestion') return { ...emptyAnswer, state: cell.state }
  return {
    state: cell.state === 'value' ? 'confirmed' : 'suggestion',
    text: isQuotedOnly(cell, column) ? `“${cell.text}”` : cell.text,
    detail: cell.detail ?? '',
    number: column.kind === 'number' && countsPeople(cell) ? (cell.number ?? null) : null,
    code: cell.code ?? null,
    value: cell.value ?? null,
  }
}

const emptyAnswer = { state: 'not-looked-at', text: '', detail: '', number: null, code: null, value: null } as const

/** The paper's words stand for the writer's: whoever reads them sees whose they are. */
function isQuotedOnly({ value, text }: EvidenceCell, { fieldId }: EvidenceColumn): boolean {
  return text !== '' && fieldId !== null && !hasOwnShape(fieldId) && !(value as TextValue | undefined)?.text
}

/** As the writer decided it. */
function designOf({ cells }: EvidenceRow): StudyDesignCode | undefined {
  const cell = cells['study-design']
  return cell?.state === 'value' ? (cell.value as StudyDesignValue).design : undefined
}

/** Mice and lesions are told in words: a sum of the column is one of people. */
function countsPeople({ value }: EvidenceCell): boolean {
  return ((value as SampleSizeValue | undefined)?.unit ?? 'person') === 'person'
}

/** What does not add up in the outcomes of a study beside its people, as the writer decided them: by the outcome's id. */
function doubtsOf(
  row: EvidenceRow,
  outcomes: readonly Outcome[],
): (outcomeId: string | undefined) => readonly string[] {
  const { size } = peopleOfRow(row)
  const doubts = checkOutcomes(outcomes, studyPeople(size ?? undefined, designOf(row)))
  return (id) => doubts.filter(({ outcomeId }) => outcomeId === id).map(({ words }) => words)
}

function quoteOfTag(tag: Tag | undefined, { exact }: WantedQuote): Quote | null {
  return tag?.quotes.find(({ anchor }) => quoteWords(anchor) === exact) ?? null
}

function setOf(tag: Tag | undefined, { state }: EvidenceCell, withSuggestions: boolean): ReportAnswer['set'] {
  if (!tag || (state === 'suggestion' && !withSuggestions) || (tag.setBy === 'guess') !== (state === 'suggestion'))
    return null
  const { setBy, setAt, rule } = tag
  return { setBy, setAt, ...(rule === undefined ? {} : { rule }) }
}

function withNoteWhere(withNotes: boolean, quote: Quote): Quote {
  const { note: _note, ...others } = quote
  return withNotes ? quote : others
}

function withoutNotes(study: ReportedStudy): ReportedStudy {
  const { notes: _notes, ...others } = study
  return others
}

/** What belongs in the columns that no field explains. */
const meanings: Readonly<Record<string, string>> = {
  'design-code': 'Short code of the design',
  'sample-size-detail': 'Every count that the paper gives, and its arms',
  level: 'Level of evidence for a question of treatment benefit (Oxford CEBM 2011)',
  retraction: 'Whether the study was retracted',
  state: 'How far the writer is with the study',
  labels: 'The writer’s own groups',
  notes: 'The writer’s notes on the study',
  'as-of': 'The moment that the table shows',
  version: 'What the writer called that moment',
}

function reportColumn({ id, label, kind, fieldId }: EvidenceColumn): ReportColumn {
  const hint = fields.find((field) => field.id === fieldId)?.hint
  return { id, label, kind, fieldId, meaning: hint ?? meanings[id] ?? (fieldId ? 'A field of the writer’s own' : '') }
}
