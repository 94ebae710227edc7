import type { Source } from '#core/model/source.ts'
import { overlaps } from './story-claims.ts'

/** Whether a source, or the passage that this quote of it stands in, is off the record: shown to the writer, named nowhere else. */
export function isOffRecord({ record, quotes, offRecord = [] }: Source, quoteId: string | undefined): boolean {
  if (record === 'off-the-record') return true
  const anchor = quotes.find(({ id }) => id === quoteId)?.anchor
  return anchor !== undefined && offRecord.some((passage) => overlaps(anchor, passage.anchor))
}
