import { howMadeLines } from '#core/report/document/how-made.ts'
import { stillOpen } from '#core/report/document/still-open.ts'
import type { AnswerState, EvidenceReport } from '#core/report/evidence-report.ts'
import { answerStateWords } from '#core/report/report-words.ts'
import type { EvidenceSheetColumn } from './evidence-sheet.ts'
import type { QuotesSheetColumn } from './quotes-sheet.ts'
import type { ResultsSheetColumn } from './results-sheet.ts'
import type { Cell, Sheet } from './sheet.ts'
import { sheetNames } from './sheet-names.ts'

const meaningOfState: Readonly<Record<AnswerState, string>> = {
  confirmed: 'The writer’s own answer, or a suggestion that the writer accepted',
  suggestion: 'Proposed by a rule of the program; nobody has confirmed it',
  'not-looked-at': 'Nobody has looked for it yet',
  'not-stated': 'The writer looked, and the paper does not say',
  unclear: 'The paper says it so that it can be read in several ways',
  'not-applicable': 'The question does not fit this study',
}

/** The sheet "Columns": what each column of the other sheets means, and each state of an answer. */
export function columnsSheet(
  evidence: readonly EvidenceSheetColumn[],
  quotes: readonly QuotesSheetColumn[],
  results: readonly ResultsSheetColumn[],
  names: 'id' | 'label',
): Sheet {
  const rowsOf = (sheet: string, columns: readonly Pick<QuotesSheetColumn, 'id' | 'label' | 'meaning'>[]) =>
    columns.map(({ id, label, meaning }) => [sheet, label, id, meaning])
  const rows = [
    ...rowsOf(sheetNames.evidence, evidence),
    ...rowsOf(sheetNames.quotes, quotes),
    ...rowsOf(sheetNames.results, results),
    ...Object.entries(meaningOfState).map(([state, meaning]) => [
      'States of an answer',
      answerStateWords[state as AnswerState],
      state,
      meaning,
    ]),
  ]
  const heads = { label: ['Sheet', 'Column', 'Id', 'Meaning'], id: ['sheet', 'column', 'id', 'meaning'] }[names]
  return {
    name: sheetNames.columns,
    isTable: true,
    columns: heads.map((head, index) => ({ head, widest: [22, 40, 40, 80][index]! })),
    rows: rows.map((row) => row.map((value) => ({ value }))),
  }
}

/** The sheet "About": how the file was made, what came of looking the quotes up, and what is still open. `more` are lines on this file. */
export function aboutSheet(report: EvidenceReport, more: readonly string[]): Sheet {
  const open = stillOpen(report).flatMap((block) =>
    block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block.words] : [],
  )
  const lines = (values: readonly string[]): readonly Cell[] => values.map((value) => ({ value }))
  const cells: readonly Cell[] = [
    { value: report.about.libraryName, look: 'heading' },
    ...lines([...howMadeLines(report), ...more]),
    { value: '' },
    { value: 'Still open', look: 'heading' },
    ...lines(open.map((words) => words.map(({ text }) => text).join(''))),
  ]
  return {
    name: sheetNames.about,
    isTable: false,
    columns: [{ head: '', widest: 110 }],
    rows: cells.map((cell) => [cell]),
  }
}
