import { referenceLinks } from '#core/model/reference-links.ts'
import type { EvidenceReport, ReportAnswer, ReportColumn, ReportStudy } from '#core/report/evidence-report.ts'
import { linkOf, referenceParts } from '#core/report/reference-parts.ts'
import { answerInWords, answerStateWords } from '#core/report/report-words.ts'
import { columnId, valueColumns } from '#core/report/table-columns.ts'
import { cellAddress, type Cell, type Link, type Sheet } from './sheet.ts'
import { sheetNames } from './sheet-names.ts'

/** A column of the sheet "Evidence". */
export interface EvidenceSheetColumn {
  readonly id: string
  readonly label: string
  readonly meaning: string
  readonly widest: number
  /** The column of the report whose answers stand in it; null for a part of the reference. */
  readonly answersOf: string | null
  readonly of: (study: ReportStudy) => Cell
}

/** The parts of the reference, the numbers of the quotes, then the answers: in one cell with their state, or in parts where one is a number. */
export function evidenceSheetColumns(
  { columns }: Pick<EvidenceReport, 'columns'>,
  withQuotes: boolean,
): readonly EvidenceSheetColumn[] {
  return [
    ...referenceParts.map(({ id, label, meaning, of }): EvidenceSheetColumn => ({
      id,
      label,
      meaning,
      widest: id === 'title' || id === 'link' ? 44 : 30,
      answersOf: null,
      of: (study) => withLink({ value: of(study) }, webLink(id, study)),
    })),
    ...(withQuotes ? [quoteNumbers(columns)] : []),
    ...columns.flatMap(answerColumns),
  ]
}

/** The sheet "Evidence": a row a study. */
export function evidenceSheet(
  { studies }: Pick<EvidenceReport, 'studies'>,
  columns: readonly EvidenceSheetColumn[],
  names: 'id' | 'label',
): Sheet {
  return {
    name: sheetNames.evidence,
    isTable: true,
    columns: columns.map((column) => ({ head: column[names], widest: column.widest })),
    rows: studies.map((study) => columns.map(({ of }) => of(study))),
  }
}

/** Answers hold no links: programs make a field of a linked text, and its line ends are lost. */
function quoteNumbers(columns: readonly ReportColumn[]): EvidenceSheetColumn {
  return {
    id: 'quote_numbers',
    label: 'Quote numbers',
    meaning: `Of the quotes that prove the answers, on the sheet ${sheetNames.quotes}; a click leads to the first`,
    widest: 16,
    answersOf: null,
    of: ({ answers }) => {
      const numbers = columns.flatMap(({ id }) => answers[id]!.quotes.map(({ number }) => number))
      const [first, last] = [numbers[0], numbers.at(-1)]
      if (first === undefined) return { value: '' }
      return {
        value: first === last ? String(first) : `${first} to ${last}`,
        link: {
          kind: 'cell',
          sheet: sheetNames.quotes,
          // They are numbered from 1 through the report, and stand below a head.
          address: cellAddress(first + 1, 1),
          tip: `To quote ${first} on the sheet ${sheetNames.quotes}`,
        },
      }
    },
  }
}

function answerColumns(column: ReportColumn): readonly EvidenceSheetColumn[] {
  // A number with words behind it is none to a spreadsheet: its state has a column.
  if (column.kind === 'number')
    return valueColumns(column).map(({ id, label, meaning, of }) => ({
      id,
      label,
      meaning,
      widest: 16,
      answersOf: column.id,
      of: (study) => ({ value: of(study), ...lookOf(study.answers[column.id]!) }),
    }))
  return [
    {
      id: columnId(column),
      label: column.label,
      meaning: column.meaning,
      widest: column.kind === 'vocabulary' ? 24 : 40,
      answersOf: column.id,
      of: ({ answers }) => {
        const answer = answers[column.id]!
        // A column that follows from another is empty where that one is.
        if (column.fieldId === null && answer.text === '') return { value: '' }
        return { value: answerWithState(answer), ...lookOf(answer) }
      },
    },
  ]
}

/** The words of an answer with those of its state, where it is not confirmed. */
export function answerWithState(answer: ReportAnswer): string {
  const words = answerInWords(answer)
  return answer.state === 'suggestion' ? `${words} (${answerStateWords.suggestion})` : words
}

/** How the cell of an answer looks beside its words. */
export function lookOf({ state }: Pick<ReportAnswer, 'state'>): Pick<Cell, 'look'> {
  if (state === 'confirmed') return {}
  return { look: state === 'suggestion' ? 'suggestion' : 'none' }
}

function webLink(id: string, study: ReportStudy): Link | undefined {
  const label = id === 'doi' ? 'DOI' : id === 'pmid' ? 'PubMed' : null
  const url =
    label === null
      ? id === 'link'
        ? linkOf(study)
        : ''
      : referenceLinks(study.study.reference).find((link) => link.label === label)?.url
  return url ? { kind: 'web', url } : undefined
}

function withLink(cell: Cell, link: Link | undefined): Cell {
  return link && cell.value !== '' ? { ...cell, link } : cell
}
