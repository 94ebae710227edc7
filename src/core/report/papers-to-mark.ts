import { lightFieldColor } from '../model/field-colors.ts'
import type { Paper, Study } from '../model/study.ts'
import type { PaperText } from '../paper/text/paper-text.ts'
import { fail, ok, type Result } from '../result.ts'
import { confirmedAnswers, type AnswerRows } from './confirmed-answers.ts'
import { paperHighlights, type HighlightField, type PaperHighlights } from './paper-highlights.ts'

/** A paper that holds quotes, with the answers they prove, in the order of the form. */
export interface PaperToMark {
  readonly study: Study
  readonly paper: Paper
  readonly fields: readonly HighlightField[]
}

/** The papers of these studies that hold quotes, in the order of the studies. What nobody has confirmed is no answer, and marked nowhere. */
export function papersWithQuotes(rows: AnswerRows): readonly PaperToMark[] {
  return confirmedAnswers(rows).flatMap(({ study, papers, answers }) =>
    papers.flatMap((paper) => {
      const inPaper = answers.filter(({ tag }) => tag.quotes.some((quote) => quote.paperSha256 === paper.sha256))
      const marked = inPaper.map(({ id, label, letter, tag }) => ({ label, letter, color: lightFieldColor(id), tag }))
      return marked.length > 0 ? [{ study, paper, fields: marked }] : []
    }),
  )
}

/** What to write into a copy of a paper of this text. Fails, in a sentence that can stand behind the paper's name, where that is nothing. */
export function highlightsToWrite(
  text: PaperText,
  { paper, fields: answers }: Pick<PaperToMark, 'paper' | 'fields'>,
): Result<PaperHighlights> {
  const found = paperHighlights(text, paper.sha256, answers)
  return found.highlights.length > 0
    ? ok(found)
    : fail('not-found', 'None of its quotes was found in its text, so there is nothing to mark.')
}

/** What is to be known about a marked copy, a sentence each, behind the name of its paper. */
export function markRemarks({
  isSigned,
  notFound,
}: Pick<PaperHighlights, 'notFound'> & { readonly isSigned: boolean }): readonly string[] {
  return [
    ...notFound.map(
      ({ label, words }) => `this quote for ${label.toLowerCase()} was not found and is marked nowhere: “${words}”`,
    ),
    ...(isSigned
      ? [
          'this paper is signed. Its signature is about the original; programs will say that the copy was changed since.',
        ]
      : []),
  ]
}
