import type { Quote } from '#core/model/quote.ts'
import type { Source } from '#core/model/source.ts'
import { overlaps } from './story-claims.ts'

/** Whether a source, or the passage that this quote of it stands in, is off the record: shown to the writer, named nowhere else. */
export function isOffRecord(source: Source, quoteId: string | undefined): boolean {
  const quote = source.quotes.find(({ id }) => id === quoteId)
  return source.record === 'off-the-record' || (quote !== undefined && areWordsOffRecord(source, quote))
}

/** The same of words that need not be kept in the source. */
export function areWordsOffRecord(
  { record, offRecord = [] }: Source,
  { paperSha256, anchor }: Pick<Quote, 'paperSha256' | 'anchor'>,
): boolean {
  return (
    record === 'off-the-record' ||
    offRecord.some((passage) => passage.fileSha256 === paperSha256 && overlaps(anchor, passage.anchor))
  )
}
