import { isConfirmed, type Tag } from '#core/model/tag.ts'
import { selectionRule } from '#core/suggestions/selection-rule.ts'
import type { SuggestionRow } from './schema.ts'

/**
 * The values that were only read from selections, as the suggestions they are: a row each, as a paper's suggestions come. From here on
 * list, table, totals and exports treat them like any other suggestion, and none of them needs to know.
 */
export function guessedRows(tags: readonly Tag[]): readonly SuggestionRow[] {
  return tags.flatMap((tag) => {
    const quote = tag.quotes[0]
    if (isConfirmed(tag) || tag.value.kind !== 'value' || !quote) return []
    // Not calibrated: it is never shown as sure.
    const suggestion = { value: tag.value.value, quote: quote.anchor, confidence: 0, rule: tag.rule ?? selectionRule }
    return [
      {
        sha256: quote.paperSha256,
        studyId: tag.studyId,
        rulesVersion: '',
        textVersion: '',
        suggestions: { [tag.fieldId]: [suggestion] },
        fieldCount: 1,
      },
    ]
  })
}
