import type { PaperZones } from '#core/paper/structure/paper-zones.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { limitOf, statementUnder, type Span } from '#core/paper/structure/statement-extent.ts'
import type { StatementLabel, StatementParagraph } from '#core/paper/structure/statement-labels.ts'
import type { Statement } from './statement.ts'

/** A paper whose labels and zones are known. */
export interface LabelledPaper {
  readonly prepared: PreparedText
  readonly labels: readonly StatementLabel[]
  readonly paragraphs: readonly StatementParagraph[]
  readonly zones: PaperZones
}

/** What was read under one label. */
export interface LabelReading {
  /** Null: the words under the label are no statement of the kind that is looked for. */
  readonly statement: Statement | null
  /** Labels before this place were read with this one. Left out: the label keeps nothing to itself. */
  readonly readTo?: number
}

/** How the statements of one kind are read under their labels. */
interface LabelReader {
  /** Whether a label can open such a statement; `readTo` is how far the labels before it were read. */
  readonly opens: (label: StatementLabel, readTo: number) => boolean
  /** Whether a label behind it is a part of the statement, and does not end it. */
  readonly isPart: (next: StatementLabel, label: StatementLabel) => boolean
  /** Whether a further paragraph goes on with the statement. */
  readonly belongs: (words: string) => boolean
  readonly read: (label: StatementLabel, whole: Span) => LabelReading
}

/** The statements of one kind under their labels: headings, run-in labels, labels inside a note; in the order of the text. */
export function statementsUnderLabels(paper: LabelledPaper, reader: LabelReader): readonly Statement[] {
  const { prepared, labels, paragraphs } = paper
  let readTo = 0
  return labels.flatMap((label) => {
    if (!reader.opens(label, readTo)) return []
    const limit = limitOf(label, labels, prepared.text.length, (next) => reader.isPart(next, label))
    const whole = statementUnder(label, limit, prepared, paragraphs, reader.belongs)
    if (!whole) return []
    const reading = reader.read(label, whole)
    readTo = Math.max(readTo, reading.readTo ?? 0)
    return reading.statement ? [reading.statement] : []
  })
}

/** Where a statement under a label was found, as the writer reads it. */
export function underLabel(label: StatementLabel): string {
  return `${label.ownLine ? 'under the heading' : 'after the label'} “${label.words.trim()}”`
}
