import type { MergeableStudy } from '#core/references/duplicates/mergeable-study.ts'
import { sameAnswer } from '#core/references/duplicates/merge-studies.ts'
import { fieldDefinition } from '#core/model/fields.ts'
import { quoteWords } from '#core/model/quote.ts'
import type { BuiltInFieldId, FieldId, Tag } from '#core/model/tag.ts'
import { valueWords } from '#core/table/value-words.ts'
import type { ComparedLine } from './compare-records.tsx'
import { missingWords } from './missing-words.ts'
import { referenceLines } from './reference-lines.ts'

const tagPrefix = 'tag:'

/** Two studies as lines side by side: their references, then the fields that both answered. `labelOf` names the writer's own fields. */
export function studyLines(
  left: MergeableStudy,
  right: MergeableStudy,
  labelOf: (fieldId: FieldId) => string | undefined,
): readonly ComparedLine[] {
  const answers = new Map(left.tags.map((tag) => [tag.fieldId, tag]))
  const both = right.tags.flatMap((tag) => {
    const own = answers.get(tag.fieldId)
    return own ? [[own, tag] as const] : []
  })
  return [
    ...referenceLines(left.study.reference, right.study.reference),
    ...both.map(([own, other]): ComparedLine => ({
      id: `${tagPrefix}${own.fieldId}`,
      label: own.fieldId.startsWith('custom:')
        ? (labelOf(own.fieldId) ?? 'Custom field')
        : fieldDefinition(own.fieldId as BuiltInFieldId).label,
      left: tagText(own),
      right: tagText(other),
      relation: sameAnswer(own, other) ? 'same' : 'differ',
      suggested: 'left',
    })),
  ]
}

/** The choices of the lines that are fields of tags, by field. */
export function tagChoicesOf(
  choices: Readonly<Record<string, string>>,
): Readonly<Partial<Record<FieldId, 'left' | 'right'>>> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([id, side]) =>
      id.startsWith(tagPrefix) ? [[id.slice(tagPrefix.length), side === 'right' ? 'right' : 'left']] : [],
    ),
  )
}

function tagText(tag: Tag): string {
  const first = tag.quotes[0]
  const quote = first && quoteWords(first.anchor)
  const words =
    tag.value.kind === 'missing'
      ? missingWords[tag.value.missing]
      : valueWords(tag.fieldId, tag.value.value, quote).text
  return quote && quote !== words ? `${words}\n“${quote.length > 160 ? `${quote.slice(0, 159)}…` : quote}”` : words
}
