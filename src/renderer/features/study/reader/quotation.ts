import { escapeHtml } from '#core/escape-html.ts'
import { pagesOfQuote, quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import { referenceLinks } from '#core/model/reference-links.ts'
import type { Study } from '#core/model/study.ts'
import { copyTextAndHtml } from '#renderer/background/copy-text.ts'
import { nameOf } from '#renderer/db/study-names.ts'

/** Quoted words with where they are from, to be pasted elsewhere: as plain text, and as HTML with the address as a link. */
interface Quotation {
  readonly text: string
  readonly html: string
}

/** "“It did not help.” (Marchetta 2024, p. 983, https://doi.org/…)". The address is that of the paper itself, where it has one. */
function quotationOf(anchor: QuoteAnchor, study: Pick<Study, 'id' | 'reference'>): Quotation {
  const name = `${nameOf(study)}, p. ${pagesOfQuote(anchor)}`
  const address = referenceLinks(study.reference).find((link) => link.kind === 'paper')?.url
  const words = quoteWords(anchor)
  return {
    text: `“${words}” (${[name, address].filter(Boolean).join(', ')})`,
    html: `<q>${escapeHtml(words)}</q> (${escapeHtml(name)}${address ? `, <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>` : ''})`,
  }
}

/** Puts quoted words on the clipboard, with where they are from. */
export function copyQuotation(anchor: QuoteAnchor, study: Pick<Study, 'id' | 'reference'>): void {
  copyTextAndHtml(quotationOf(anchor, study), 'Copied with reference and page')
}
