import type { QuoteAnchor } from '#core/model/quote.ts'
import { quoteWords } from '#core/model/quote.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import { quoteOfSentences, sentencesOfSpan } from '#core/paper/structure/sentence-selection.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import { db } from '#renderer/db/current.ts'
import { plainTextIfRead } from '../read-papers.ts'
import { textOfBlocks, type FoundPlace } from './find-everywhere.ts'

/**
 * The whole sentences in which a hit of a page or of a source's text stands, as the quote that selecting them there would give. `not-found`
 * where the text is not there any more, or says something else by now.
 */
export async function sentencesOfHit(place: FoundPlace, hit: number): Promise<Result<QuoteAnchor>> {
  const range = place.ranges[hit] ?? place.ranges[0]
  const paper = range && place.position ? await textOf(place) : null
  if (!range || !place.position || !paper) return gone
  const span = { start: place.position(range.start), end: place.position(range.end) }
  const text = prepareText(paper)
  const sentences = sentencesOfSpan(text, span)
  const anchor = (sentences && quoteOfSentences(text, sentences)) ?? anchorOf(paper, span)
  const sought = lettersOf(place.text.slice(range.start, range.end))
  return lettersOf(quoteWords(anchor)).includes(sought) ? ok(anchor) : gone
}

const gone = fail('not-found', 'These words do not stand there any more. Nothing was kept; search again.')

async function textOf({ of: { kind, id } }: FoundPlace): Promise<PaperText | null> {
  if (kind === 'source-text') {
    const text = await textOfBlocks(kind, id)
    return text && paperOfText(text)
  }
  const row = kind === 'paper' ? await db().papers.get(id) : undefined
  return (row && (await plainTextIfRead(row))?.paper) ?? null
}

/** Without white space, and without the hyphens at line ends that one form of a text has and the other has not. */
function lettersOf(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]/gu, '')
}
