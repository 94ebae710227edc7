import { fields } from '#core/model/fields.ts'
import { closedTurns } from '#core/model/hidden-characters.ts'
import { yearOf } from '#core/model/reference.ts'
import type { StudyDesignValue } from '#core/model/study-design.ts'
import type { ListedStudy } from '#core/model/study.ts'
import {
  tagId,
  type CoiStatus,
  type ConflictOfInterestValue,
  type FieldId,
  type Missing,
  type SampleSizeValue,
  type Tag,
} from '#core/model/tag.ts'
import { isShowable } from '#core/table/build-evidence-table.ts'
import { valueWords } from '#core/table/value-words.ts'
import type { LibraryView } from '#renderer/db/queries.ts'

/** A sample size as the list shows it: its headline, and the whole in words. */
interface RowSampleSize {
  readonly words: string
  readonly number: number
}

/** What one line of the library list shows. */
export interface StudyRow {
  readonly study: ListedStudy
  readonly reference: string
  readonly title: string
  readonly year: number | null
  readonly design: StudyDesignValue | Missing | null
  readonly sampleSize: RowSampleSize | Missing | null
  /** What is suggested for the two where they have no answer. */
  readonly suggested: { readonly design?: StudyDesignValue; readonly sampleSize?: RowSampleSize }
  /** The conflict of interest in short words, or null where it was not looked at. */
  readonly conflict: { readonly words: string; readonly present: boolean } | Missing | null
  readonly paperCount: number
  /** Fields with a suggestion that is neither accepted nor rejected. */
  readonly waiting: number
  /** Fields that have an answer. */
  readonly answered: ReadonlySet<FieldId>
  /** Lower case: what the text filter looks in. */
  readonly searchText: string
}

/** Shorter than in the table: the column is narrow, and its heading says what it is about. */
const conflictWords: Readonly<Record<CoiStatus, string>> = {
  'declared-none': 'None declared',
  'declared-present': 'Present',
  unclear: 'Unclear',
  'no-statement-found': 'None found',
}

/** The lines of the list, in the order of the studies. */
export function studyRows(library: LibraryView): readonly StudyRow[] {
  return library.studies.map((study) => {
    const tags = new Map((library.tagsByStudy.get(study.id) ?? []).map((tag) => [tag.fieldId, tag]))
    const rows = library.suggestionsByStudy.get(study.id) ?? []
    const suggested = new Set(
      rows.flatMap((row) =>
        Object.entries(row.suggestions).flatMap(([id, list]) =>
          list?.some((suggestion) => suggestion.quote) ? [id as FieldId] : [],
        ),
      ),
    )
    const isOpen = (id: FieldId) => !tags.has(id) && !library.rejected.has(tagId(study.id, id))
    const first = <F extends 'study-design' | 'sample-size'>(id: F) =>
      isOpen(id)
        ? rows.map((row) => row.suggestions[id]?.find(isShowable)?.value).find((value) => value !== undefined)
        : undefined
    const [design, size] = [first('study-design'), first('sample-size')]
    const title = study.reference.title ?? ''
    const year = yearOf(study.reference)
    const reference = study.reference.author?.length
      ? (library.names.get(study.id) ?? '')
      : title
        ? `No author${year === null ? '' : ` · ${year}`}`
        : unnamed(study)
    return {
      study,
      reference,
      title,
      year,
      design: answer(tags.get('study-design'), (tag) => tag as StudyDesignValue),
      sampleSize: answer(tags.get('sample-size'), (value) => rowSampleSize(value as SampleSizeValue)),
      suggested: { ...(design && { design }), ...(size && { sampleSize: rowSampleSize(size) }) },
      conflict: answer(tags.get('conflict-of-interest'), (value) => {
        const { status } = value as ConflictOfInterestValue
        return { words: conflictWords[status], present: status === 'declared-present' }
      }),
      paperCount: library.papersByStudy.get(study.id)?.length ?? 0,
      waiting: [...suggested].filter(isOpen).length,
      answered: new Set(tags.keys()),
      searchText:
        `${reference} ${title} ${study.reference['container-title'] ?? ''} ${study.reference.DOI ?? ''} ${study.reference.PMID ?? ''} ${study.reference.keyword ?? ''}`.toLowerCase(),
    }
  })
}

function rowSampleSize(value: SampleSizeValue): RowSampleSize {
  return { words: valueWords('sample-size', value).text, number: value.headline }
}

/** The built-in fields that "what is left" counts: those with a letter, without the plain quote. */
export const fieldsToAnswer = fields.filter((field) => field.letter && field.id !== 'quote')

/** What a study without title and authors is called by. */
function unnamed({ reference }: ListedStudy): string {
  const id = reference.PMID
    ? `PMID ${reference.PMID}`
    : (reference.DOI ?? closedTurns(reference['container-title'] ?? ''))
  return [id, 'no title in the reference'].filter(Boolean).join(' · ')
}

function answer<T>(
  tag: Tag | undefined,
  read: (value: Extract<Tag['value'], { kind: 'value' }>['value']) => T,
): T | Missing | null {
  if (!tag) return null
  return tag.value.kind === 'missing' ? tag.value.missing : read(tag.value.value)
}
