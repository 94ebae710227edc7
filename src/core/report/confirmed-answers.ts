import { groupBy } from '../group-by.ts'
import type { CustomField } from '../model/custom-field.ts'
import { fields } from '../model/fields.ts'
import type { Paper, Study } from '../model/study.ts'
import { isConfirmed, type FieldId, type Tag } from '../model/tag.ts'

/** A field with the writer's answer. */
export interface ConfirmedAnswer {
  readonly id: FieldId
  readonly label: string
  /** Its key; null where it has none. */
  readonly letter: string | null
  readonly tag: Tag
}

/** A study with its papers, and the answers that somebody confirmed, in the order of the form. */
export interface AnsweredStudy {
  readonly study: Study
  readonly papers: readonly Paper[]
  readonly answers: readonly ConfirmedAnswer[]
}

/** The rows that answers are read from. */
export interface AnswerRows {
  readonly studies: readonly Study[]
  readonly papers: readonly Paper[]
  readonly tags: readonly Tag[]
  readonly customFields: readonly CustomField[]
}

/** The confirmed answers of studies, in their order. What nobody has confirmed is no answer. */
export function confirmedAnswers({ studies, papers, tags, customFields }: AnswerRows): readonly AnsweredStudy[] {
  const form = [...fields, ...customFields.map((field) => ({ ...field, letter: null }))]
  const [tagsOf, papersOf] = [groupBy(tags, (tag) => tag.studyId), groupBy(papers, (paper) => paper.studyId)]
  return studies.map((study) => {
    const confirmed = (tagsOf.get(study.id) ?? []).filter(isConfirmed)
    return {
      study,
      papers: papersOf.get(study.id) ?? [],
      answers: form.flatMap(({ id, label, letter }) => {
        const tag = confirmed.find(({ fieldId }) => fieldId === id)
        return tag ? [{ id, label, letter, tag }] : []
      }),
    }
  })
}
