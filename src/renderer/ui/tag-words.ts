import { quoteWords } from '#core/model/quote.ts'
import type { Tag } from '#core/model/tag.ts'
import { valueWords } from '#core/table/value-words.ts'
import { missingWords } from './missing-words.ts'

/** The answer of a tag in words, on one line. */
export function tagWords(tag: Tag): string {
  if (tag.value.kind === 'missing') return missingWords[tag.value.missing]
  const first = tag.quotes[0]
  const words = valueWords(tag.fieldId, tag.value.value, first && quoteWords(first.anchor))
  return [words.text, words.detail].filter(Boolean).join(' · ')
}
