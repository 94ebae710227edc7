import type { Quote } from '#core/model/quote.ts'
import type { Source } from '#core/model/source.ts'
import { overlaps } from './story-claims.ts'

/** Whether a source, or the passage that this quote of it stands in, is off the record: shown to the writer, named nowhere else. */
export function isOffRecord(source: Source, quoteId: string | undefined): boolean {
  return areWordsOffRecord(
    source,
    source.quotes.find(({ id }) => id === quoteId),
  )
}

/** The same of words that need not be kept in the source; without words, of the source as a whole. */
export function areWordsOffRecord(
  { record, offRecord = [] }: Source,
  words: Pick<Quote, 'paperSha256' | 'anchor'> | undefined,
): boolean {
  return (
    record === 'off-the-record' ||
    (words !== undefined &&
      offRecord.some(({ fileSha256, anchor }) => fileSha256 === words.paperSha256 && overlaps(words.anchor, anchor)))
  )
}
