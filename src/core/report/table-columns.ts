import type { SampleSizeValue } from '../model/tag.ts'
import { sampleBasisWords, unitWords } from '../table/value-words.ts'
import type { EvidenceReport, ReportAnswer, ReportColumn, ReportStudy } from './evidence-report.ts'
import { referenceParts } from './reference-parts.ts'
import { answerStateWords, quoteCheckWords } from './report-words.ts'

/** A column of a plain table: one kind of thing in every cell, so that numbers can be summed and states filtered. */
export interface TableColumn {
  /** "sample_size_page" */
  readonly id: string
  /** "N (people): page" */
  readonly label: string
  readonly meaning: string
  /** '' where there is nothing to say. */
  readonly of: (study: ReportStudy) => string | number
}

const between = ' | '

/** The columns of a plain table of the report: the parts of the reference, then each answer with its state, quotes, pages, looked up how, notes. */
export function tableColumns({ columns, about }: Pick<EvidenceReport, 'columns' | 'about'>): readonly TableColumn[] {
  return [...referenceParts, ...columns.flatMap((column) => columnsOf(column, about.withNotes))]
}

function columnsOf(column: ReportColumn, withNotes: boolean): readonly TableColumn[] {
  const part = partOf(column)
  const quotes = (id: string, label: string, meaning: string, of: (quote: ReportAnswer['quotes'][number]) => string) =>
    part(id, label, meaning, (answer) => {
      const words = answer.quotes.map(of)
      return words.some(Boolean) ? words.join(between) : ''
    })
  if (column.fieldId === null) return valueColumns(column)
  return [
    ...valueColumns(column),
    quotes(
      'quote',
      'quote',
      `The words of the paper that prove it; several are parted by “${between}”`,
      ({ words }) => words,
    ),
    quotes('page', 'page', 'Where those words stand, in the same order', ({ pages, fileName }) =>
      fileName === null ? pages : `${pages}, ${fileName}`,
    ),
    quotes(
      'check',
      'quote looked up',
      'Whether those words were found when this file was made',
      ({ check }) => quoteCheckWords[check],
    ),
    ...(withNotes ? [quotes('note', 'note', 'The writer’s notes on those quotes', ({ note }) => note)] : []),
  ]
}

/** The columns of an answer itself: its value, in parts where one of them is a number, and its state; without its quotes. */
export function valueColumns(column: ReportColumn): readonly TableColumn[] {
  const part = partOf(column)
  const { fieldId } = column
  if (fieldId === null) return [part('', '', column.meaning, textOf)]
  return [
    ...(fieldId === 'sample-size' ? sampleSizeParts(column, part) : [part('', '', column.meaning, textOf)]),
    part(
      'state',
      'state',
      'Confirmed by the writer, suggestion, or which kind of no value',
      ({ state }) => answerStateWords[state],
    ),
  ]
}

type Part = (id: string, label: string, meaning: string, of: (answer: ReportAnswer) => string | number) => TableColumn

function partOf(column: ReportColumn): Part {
  return (id, label, meaning, of) => ({
    id: id ? `${columnId(column)}_${id}` : columnId(column),
    label: label ? `${column.label}: ${label}` : column.label,
    meaning,
    of: ({ answers }) => of(answers[column.id]!),
  })
}

/** What a number counts stands beside it, so that a sum of the column is a sum of people. */
function sampleSizeParts(column: ReportColumn, part: Part): readonly TableColumn[] {
  const size = (of: (value: SampleSizeValue) => string | number) => (answer: ReportAnswer) =>
    answer.value ? of(answer.value as SampleSizeValue) : ''
  const unit = (name: SampleSizeValue['unit']) => (name ? unitWords[name][1] : '')
  return [
    part('', '', `${column.meaning}; people only`, ({ number }) => number ?? ''),
    part(
      'basis',
      'counted as',
      'Which stage of the study the number is of',
      size(({ basis }) => (basis ? sampleBasisWords[basis] : '')),
    ),
    part(
      'units',
      'other units',
      'Sides, eyes, animals, studies: what else was counted',
      size(({ units, unit: counted, headline }) => units?.count ?? (counted && counted !== 'person' ? headline : '')),
    ),
    part(
      'unit',
      'unit',
      'What those are',
      size(({ units, unit: counted }) => unit(units?.unit ?? (counted === 'person' ? undefined : counted))),
    ),
  ]
}

function textOf({ text, detail }: ReportAnswer): string {
  return detail ? `${text} (${detail})` : text
}

/** The name of a column for programs: "sample_size"; one of the writer's own is named by its words. */
export function columnId({ id, label, fieldId }: ReportColumn): string {
  const words = fieldId?.startsWith('custom:') ? label : id
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
      .replaceAll(/^_|_$/g, '') || 'column'
  )
}
