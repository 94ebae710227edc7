import {
  bibliography,
  citationHtml,
  citationStyles,
  citationText,
  type CitationStyleId,
} from '#core/citations/citations.ts'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy } from '#core/model/study.ts'
import type { Tag } from '#core/model/tag.ts'
import { confirmedAnswers } from '#core/report/confirmed-answers.ts'
import { quotedReferences } from '#core/report/quoted-references.ts'
import { recall, remember } from '../ui/remembered.ts'
import { answerRows } from './answer-rows.ts'
import { copyTextAndHtml } from './copy-text.ts'

const key = 'citation-style'

/** The style that citations were copied in last on this machine. */
export function lastCitationStyle(): CitationStyleId {
  const last = recall<string>(key)
  return citationStyles.find(({ id }) => id === last)?.id ?? 'vancouver'
}

/** Puts the references of these studies on the clipboard, as text and as HTML, in the order of the style; it is the one of the next time. */
export function copyCitations(
  studies: readonly Pick<ListedStudy, 'id' | 'reference'>[],
  style: CitationStyleId = lastCitationStyle(),
): void {
  remember(key, style)
  const entries = bibliography(studies, style)
  const { label, isNumbered } = citationStyles.find(({ id }) => id === style)!
  const isList = isNumbered && entries.length > 1
  const text = entries.map((entry) => (isList ? `${entry.number}. ` : '') + citationText(entry)).join('\n')
  const items = entries.map((entry) => (isList ? `<li>${citationHtml(entry)}</li>` : `<p>${citationHtml(entry)}</p>`))
  const html = isList ? `<ol>${items.join('')}</ol>` : items.join('')
  const what = entries.length === 1 ? 'Reference' : formatCount(entries.length, 'reference')
  copyTextAndHtml({ text, html }, `${what} copied, ${label}`)
}

/**
 * Puts the references of these studies on the clipboard as a numbered list in that style, each with its confirmed quotes below, as text and as
 * HTML, and says how many; the style is the one of the next time.
 */
export async function copyQuotedCitations(
  studyIds: readonly string[],
  style: CitationStyleId = lastCitationStyle(),
): Promise<void> {
  remember(key, style)
  const studies = confirmedAnswers(await answerRows(studyIds)).map(({ study, papers, answers }) => ({
    id: study.id,
    reference: study.reference,
    isRetracted: answers.some(({ tag }) => isOfRetracted(tag)),
    papers,
    answers: answers.map(({ label, tag }) => ({ label, quotes: tag.quotes })),
  }))
  const { text, html, quotes, quotedStudies } = quotedReferences(studies, style)
  const { label } = citationStyles.find(({ id }) => id === style)!
  const references = formatCount(studies.length, 'reference')
  if (quotes === 0)
    copyTextAndHtml({ text, html }, `${references} copied, ${label}, without quotes: no quote is confirmed yet`)
  else {
    const without = studies.length - quotedStudies
    const missing = without > 0 ? `; ${without} without any` : ''
    copyTextAndHtml({ text, html }, `${references} copied with ${formatCount(quotes, 'quote')}, ${label}${missing}`)
  }
}

function isOfRetracted({ value }: Tag): boolean {
  return value.kind === 'value' && 'flags' in value.value && value.value.flags.includes('retracted')
}
