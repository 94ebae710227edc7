import type { Quote } from '#core/model/quote.ts'
import { db } from './current.ts'

/** The quote of that id among those that prove the outcomes of a study; null where none is. */
export async function quoteOfOutcome(studyId: string, quoteId: string): Promise<Quote | null> {
  const outcomes = await db().outcomes.where('studyId').equals(studyId).toArray()
  return outcomes.flatMap(({ quotes }) => quotes).find(({ id }) => id === quoteId) ?? null
}
