import { unguardFormula } from '../formula-guard.ts'
import { labelsInWords, longestLabel, readLabels } from '../model/labels.ts'
import { studyStateWords, type StudyState } from '../model/study.ts'
import type { FieldId, FieldValue } from '../model/tag.ts'
import { fail, ok, type Result } from '../result.ts'
import { cellText } from './cell-text.ts'
import type { EvidenceCell, EvidenceColumn, EvidenceRow } from './evidence-table.ts'
import { readAnswer, type CellAnswer } from './read-words.ts'
import { hasOwnShape, valueWords } from './value-words.ts'
import { plainWords, wordsToKeys } from './words.ts'

/** Words that are to go into a cell; with the cell they were copied from, where that was one of this library's. */
export interface PastedCell {
  readonly words: string
  readonly from?: { readonly column: EvidenceColumn; readonly cell: EvidenceCell }
}

/** What a cell is to hold. */
export type CellContent =
  | CellAnswer
  | { readonly kind: 'notes'; readonly text: string }
  /** A line of labels, for `readLabels`. */
  | { readonly kind: 'labels'; readonly text: string }
  | { readonly kind: 'state'; readonly state: StudyState }

/** A cell that changes. */
export interface CellWrite {
  readonly row: EvidenceRow
  readonly column: EvidenceColumn
  readonly content: CellContent
  /** True where an answer of the writer goes. */
  readonly overwrites: boolean
  /** True where the cell suggests the very same: its sentence is proof of it. */
  readonly asSuggested: boolean
}

/** A cell that could not take its words, and why, as a part of a sentence. */
export interface RefusedCell {
  readonly row: EvidenceRow
  readonly column: EvidenceColumn
  readonly words: string
  readonly why: string
}

/** What a paste does before it is done. */
export interface PastePlan {
  readonly writes: readonly CellWrite[]
  readonly refused: readonly RefusedCell[]
  /** Rows and columns of the clipboard for which the table has no room. */
  readonly rowsOver: number
  readonly columnsOver: number
  /** True where the first row was the headings of the columns, and left out. */
  readonly withHeadings: boolean
}

interface Target {
  /** From the first cell on, to the end of the table. */
  readonly rows: readonly EvidenceRow[]
  readonly columns: readonly EvidenceColumn[]
  /** The size of what is selected: 1 x 1 where nothing is. */
  readonly height: number
  readonly width: number
}

/**
 * Lays cells over the table from the first selected one on, as spreadsheets do: where they fit into the selection several times, they are
 * repeated. Each cell's words are read for its column; an empty cell leaves what is there. Nothing is written here.
 */
export function pastePlan(pasted: readonly (readonly PastedCell[])[], target: Target): PastePlan {
  const withHeadings = pasted.length > 1 && areHeadings(pasted[0]!, target.columns)
  const source = withHeadings ? pasted.slice(1) : pasted
  const width = Math.max(0, ...source.map((row) => row.length))
  const repeated = (selected: number, size: number) => (size > 0 && selected % size === 0 ? selected : size)
  const down = repeated(target.height, source.length)
  const across = repeated(target.width, width)
  const writes: CellWrite[] = []
  const refused: RefusedCell[] = []
  for (const [index, row] of target.rows.slice(0, down).entries())
    for (const [at, column] of target.columns.slice(0, across).entries()) {
      const cell = source[index % source.length]?.[at % width]
      if (!cell) continue
      const content = contentFor(column, row, cell)
      if (!content.ok) refused.push({ row, column, words: cell.words, why: content.message })
      else if (content.value) writes.push(writeOf(column, row, content.value))
    }
  return {
    writes,
    refused,
    rowsOver: Math.max(0, down - target.rows.length),
    columnsOver: Math.max(0, across - target.columns.length),
    withHeadings,
  }
}

function areHeadings(cells: readonly PastedCell[], columns: readonly EvidenceColumn[]): boolean {
  return cells.every(
    ({ words }, index) => plainWords(words) !== '' && plainWords(words) === plainWords(columns[index]?.label ?? ''),
  )
}

function writeOf(column: EvidenceColumn, row: EvidenceRow, content: CellContent): CellWrite {
  const cell = row.cells[column.id]!
  const own = column.fieldId
    ? cell.state !== 'suggestion' && cell.state !== 'not-looked-at'
    : (column.id === 'notes' || column.id === 'labels') && cell.text !== ''
  const asSuggested =
    cell.state === 'suggestion' &&
    content.kind === 'value' &&
    cell.text === valueWords(column.fieldId!, content.value).text
  return { row, column, content, overwrites: own, asSuggested }
}

const states = wordsToKeys<StudyState>(studyStateWords, {})

/** What words make of a cell: null where they change nothing of it. */
export function contentFor(column: EvidenceColumn, row: EvidenceRow, pasted: PastedCell): Result<CellContent | null> {
  const cell = row.cells[column.id]!
  const words = unguardFormula(pasted.words.replaceAll(/\r\n?/g, '\n')).trim()
  const saysSo = words === cellText(column, row).replaceAll(/\r\n?/g, '\n').trim()
  // An empty cell leaves what is there. Where the words are there already, only a whole value behind them can still change it.
  if (words === '' || (saysSo && !(pasted.from?.cell.value && cell.state === 'value'))) return ok(null)
  if (column.id === 'notes') return ok(cell.text === words ? null : { kind: 'notes', text: words })
  if (column.id === 'labels') {
    const { labels, tooLong } = readLabels(words)
    if (tooLong) return fail('bad-input', `a label has at most ${longestLabel} characters; write “;” between labels`)
    return ok(labels.length === 0 || labelsInWords(labels) === cell.text ? null : { kind: 'labels', text: words })
  }
  if (column.id === 'state') {
    const state = states.get(plainWords(words))
    return state
      ? ok(state === cell.code ? null : { kind: 'state', state })
      : fail('bad-input', `write one of: ${Object.values(studyStateWords).join(', ')}`)
  }
  if (!column.fieldId) {
    return fail('bad-input', whyReadOnly[column.id] ?? 'it is a part of the reference, which is edited in the library')
  }
  const answer = answerFrom(column.fieldId, words, pasted)
  return answer.ok && isAlready(cell, answer.value) ? ok(null) : answer
}

const ofDesign = 'it follows from the design: change that'
const whyReadOnly: Readonly<Record<string, string>> = {
  'design-code': ofDesign,
  level: ofDesign,
  retraction: ofDesign,
  'sample-size-detail': 'it follows from N (people): change that',
}

/** The whole value of a cell that was copied from the same field; else what its words say. */
function answerFrom(fieldId: FieldId, words: string, { from }: PastedCell): Result<CellAnswer> {
  const cell = from?.column.fieldId === fieldId ? from.cell : null
  if (cell?.state === 'value' && cell.value && hasOwnShape(fieldId)) return ok({ kind: 'value', value: cell.value })
  if (cell && cell.state !== 'value' && cell.state !== 'suggestion' && cell.state !== 'not-looked-at')
    return ok({ kind: 'missing', missing: cell.state })
  // Words that were the writer's in a field of text stay words there, whatever they say ("NA" may be sodium).
  if (cell?.state === 'value') return ok({ kind: 'value', value: { text: words } })
  return readAnswer(fieldId, words)
}

function isAlready(cell: EvidenceCell, answer: CellAnswer): boolean {
  if (answer.kind === 'nothing') return cell.state === 'not-looked-at' || cell.state === 'suggestion'
  if (answer.kind === 'missing') return cell.state === answer.missing
  return cell.state === 'value' && sameValue(cell.value, answer.value)
}

/** True where two values say the same in each part, whatever the order of their parts. */
function sameValue(a: FieldValue | undefined, b: FieldValue): boolean {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, part]) => part !== undefined)
              .toSorted(([one], [other]) => (one < other ? -1 : 1))
              .map(([name, part]) => [name, sorted(part)]),
          )
        : value
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}
