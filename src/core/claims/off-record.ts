import type { Source } from '#core/model/source.ts'
import { overlaps } from './story-claims.ts'

/** Whether a source, or the passage that this quote of it stands in, is off the record: shown to the writer, named nowhere else. */
export function isOffRecord({ record, quotes, offRecord = [] }: Source, quoteId: string | undefined): boolean {
  if (record === 'off-the-record') return true
  const quote = quotes.find(({ id }) => id === quoteId)
  return (
    quote !== undefined &&
    offRecord.some(({ fileSha256, anchor }) => fileSha256 === quote.paperSha256 && overlaps(quote.anchor, anchor))
  )
}
