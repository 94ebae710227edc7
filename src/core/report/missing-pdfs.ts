import { escapeHtml } from '../escape-html.ts'
import { referenceLine } from '../model/reference-line.ts'
import { referenceLinks, type ReferenceLink } from '../model/reference-links.ts'
import type { Reference } from '../model/reference.ts'

/** A study whose PDF is to be found. */
export interface WantedPaper {
  /** "Kim D-H 2021". */
  readonly name: string
  readonly line: string
  /** Pages of the paper itself; empty where the reference has no address. */
  readonly pages: readonly ReferenceLink[]
  readonly searches: readonly ReferenceLink[]
}

/** The list of PDFs to find, in the order given. */
export function wantedPapers(
  studies: readonly { readonly name: string; readonly reference: Reference }[],
): readonly WantedPaper[] {
  return studies.map(({ name, reference }) => {
    const links = referenceLinks(reference)
    return {
      name,
      line: referenceLine(reference),
      pages: links.filter(({ kind }) => kind === 'paper'),
      searches: links.filter(({ kind }) => kind === 'search'),
    }
  })
}

/** The list as plain text: a reference, then its addresses, one a line. */
export function wantedPapersText(papers: readonly WantedPaper[]): string {
  return papers
    .map(({ name, line, pages, searches }) =>
      [
        `${name}: ${line}`,
        ...(pages.length === 0 ? [`  ${noAddressWords(searches)}`] : []),
        ...(pages.length > 0 ? pages : searches).map(({ label, url }) => `  ${label}: ${url}`),
      ].join('\n'),
    )
    .join('\n\n')
}

/** The same as HTML, to be pasted into a mail or a document. */
export function wantedPapersHtml(papers: readonly WantedPaper[]): string {
  const link = ({ label, url }: ReferenceLink) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`
  const items = papers.map(({ name, line, pages, searches }) => {
    const links = [...pages, ...searches].map(link).join(' · ')
    const none = pages.length === 0 ? `<em>${escapeHtml(noAddressWords(searches))}</em> ` : ''
    return `<li><strong>${escapeHtml(name)}</strong>: ${escapeHtml(line)}<br>${none}${links}</li>`
  })
  return `<ol>${items.join('')}</ol>`
}

/** What is said where a reference leads nowhere by itself. */
export function noAddressWords(searches: readonly ReferenceLink[]): string {
  return searches.length > 0
    ? 'No DOI, PMID, PMCID or link: search for its title.'
    : 'No DOI, PMID, PMCID, link or title: it cannot be looked for.'
}
