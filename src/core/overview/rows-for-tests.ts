import { newStudy } from '../model/new-study.ts'
import type { Study } from '../model/study.ts'
import { tagId, type FieldId, type FieldValue, type Missing, type Tag } from '../model/tag.ts'
import type { Suggestions } from '../suggestions/shared/field-extractor.ts'
import { buildEvidenceTable } from '../table/build-evidence-table.ts'
import type { EvidenceRow } from '../table/evidence-table.ts'

/** What is known of an invented study. */
export interface InventedAnswers {
  readonly id: string
  readonly year?: number
  readonly title?: string
  /** By field: a value, or a kind of missing. */
  readonly confirmed?: Partial<Record<FieldId, FieldValue | Missing>>
  readonly suggested?: Partial<Record<FieldId, FieldValue>>
}

const anchor = {
  exact: 'words',
  prefix: '',
  suffix: '',
  start: { pageIndex: 0, offset: 0 },
  end: { pageIndex: 0, offset: 5 },
}

/** The rows of a table of invented studies. */
export function rowsOf(studies: readonly InventedAnswers[]): readonly EvidenceRow[] {
  return buildEvidenceTable(
    studies.map(({ id, year, title, confirmed = {}, suggested = {} }) => ({
      study: studyForTests({ id, year, title }),
      tags: Object.entries(confirmed).map(([fieldId, value]): Tag => ({
        id: tagId(id, fieldId as FieldId),
        studyId: id,
        fieldId: fieldId as FieldId,
        value: typeof value === 'string' ? { kind: 'missing', missing: value } : { kind: 'value', value: value! },
        quotes: [],
        setBy: 'writer',
        setAt: '',
      })),
      suggestions: Object.fromEntries(
        Object.entries(suggested).map(([fieldId, value]) => [
          fieldId,
          [{ value, quote: anchor, confidence: 0.95, rule: 'test' }],
        ]),
      ) as Suggestions,
    })),
  ).rows
}

/** An invented study. */
export function studyForTests({ id, year, title = id }: Pick<InventedAnswers, 'id' | 'year' | 'title'>): Study {
  return newStudy({
    id,
    addedAt: '',
    origin: { format: 'typed', raw: '', sourceName: null, line: null },
    reference: {
      type: 'article-journal',
      title,
      ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    },
  })
}
