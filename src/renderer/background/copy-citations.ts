import {
  bibliography,
  citationHtml,
  citationStyles,
  citationText,
  type CitationStyleId,
} from '#core/citations/citations.ts'
import { formatCount } from '#core/format-count.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { recall, remember } from '../ui/remembered.ts'
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
