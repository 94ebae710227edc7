import { evidenceJsonFormat, evidenceJsonVersion, type EvidenceJson, type OutcomeJson } from '../evidence-json.ts'
import type { EvidenceReport, ReportColumn, ReportOutcome, ReportQuote, ReportStudy } from '../evidence-report.ts'
import type { ExportFormat } from '../export-format.ts'
import { outcomeInWords } from '../outcome-lines.ts'
import { resultsTitle } from '../report-words.ts'
import { encodedInParts } from './encoded-in-parts.ts'

/** The evidence as JSON: a study a line, every value typed, every quote with its anchor. Read back by `readEvidenceJson`. */
export const jsonExport: ExportFormat = {
  id: 'json',
  label: 'JSON',
  summary: 'for programs, and for another library',
  extension: 'json',
  mimeType: 'application/json',
  options: [],
  write: (report, _options, onProgress) => encodedInParts(jsonParts(report), report.studies.length, onProgress),
  preview: (report) => ({ kind: 'text', text: JSON.stringify(JSON.parse([...jsonParts(report)].join('')), null, 2) }),
}

/** A quote a line, with what it proves. */
export const jsonLinesExport: ExportFormat = {
  id: 'jsonl',
  label: 'JSON Lines',
  summary: 'a quote a line, with what it proves',
  extension: 'jsonl',
  mimeType: 'application/jsonl',
  options: [],
  write: (report, _options, onProgress) => encodedInParts(quoteLines(report), report.studies.length, onProgress),
  preview: (report) => ({ kind: 'text', text: [...quoteLines(report)].join('') }),
}

/** A part a study, so that a large library never stands in memory as one text. */
function* jsonParts({ about, columns, studies, quoteChecks }: EvidenceReport): Generator<string> {
  const head = {
    format: evidenceJsonFormat,
    version: evidenceJsonVersion,
    about: { ...about, quoteChecks },
    columns,
  } satisfies Omit<EvidenceJson, 'studies'>
  yield `${JSON.stringify(head).slice(0, -1)},"studies":[`
  for (const [index, study] of studies.entries())
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(studyJson(study, columns))}`
  yield '\n]}\n'
}

function studyJson(
  { study, name, isRetracted, samePeopleAs, includedIn, papers, answers, outcomes }: ReportStudy,
  columns: readonly ReportColumn[],
): EvidenceJson['studies'][number] {
  return {
    name,
    isRetracted,
    ...(samePeopleAs.length > 0 ? { samePeopleAs } : {}),
    ...(includedIn.length > 0 ? { includedIn } : {}),
    study,
    papers,
    answers: columns.map((column) => {
      const { state, text, detail, number, code, value, set, quotes } = answers[column.id]!
      return { column: column.id, state, text, detail, number, code, value, ...set, quotes: quotes.map(quoteJson) }
    }),
    ...(outcomes.length > 0 ? { outcomes: outcomes.map(outcomeJson) } : {}),
  }
}

function outcomeJson(reported: ReportOutcome): OutcomeJson {
  return { ...outcomeInFull(reported), quotes: reported.quotes.map(quoteJson) }
}

function outcomeInFull(reported: ReportOutcome) {
  const { studyId: _studyId, quotes: _quotes, ...row } = reported.outcome
  return { ...row, text: outcomeInWords(reported) }
}

function quoteJson({ quote, pictures: _pictures, noPicture: _noPicture, ...printed }: ReportQuote) {
  return { ...printed, ...(quote ? { id: quote.id, madeAt: quote.madeAt } : {}) }
}

function* quoteLines({ columns, studies }: EvidenceReport): Generator<string> {
  for (const { study, name, isRetracted, answers, outcomes } of studies) {
    const { DOI, PMID } = study.reference
    const of = { studyId: study.id, name, isRetracted, fictional: study.fictional ?? false, DOI, PMID }
    let lines = ''
    for (const { id, label, fieldId } of columns) {
      const { state, text, quotes } = answers[id]!
      const proves = { field: fieldId, column: label, state, text }
      for (const quote of quotes) lines += quoteLine({ ...of, ...proves }, quote)
    }
    for (const reported of outcomes) {
      const { text, ...outcome } = outcomeInFull(reported)
      const proves = { field: null, column: resultsTitle, state: 'confirmed', text, outcome }
      for (const quote of reported.quotes) lines += quoteLine({ ...of, ...proves }, quote)
    }
    yield lines
  }
}

function quoteLine(
  proves: object,
  { anchor: _anchor, quote: _quote, pictures: _pictures, noPicture: _noPicture, ...printed }: ReportQuote,
): string {
  return `${JSON.stringify({ ...proves, ...printed })}\n`
}
