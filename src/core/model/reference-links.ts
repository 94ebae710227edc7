import type { Reference } from './reference.ts'

/** A page of the web that shows a reference, or looks for it. */
export interface ReferenceLink {
  readonly kind: 'paper' | 'search'
  /** "DOI", "PubMed", "Search Crossref". */
  readonly label: string
  /** An https: address. */
  readonly url: string
}

/**
 * Where a reference can be seen and checked: the pages that its identifiers and its own address name, then searches for its title. By
 * what doi.org, PubMed, PubMed Central, Crossref and Google Scholar say of their addresses. Nothing is opened or asked for here.
 */
export function referenceLinks(reference: Reference): readonly ReferenceLink[] {
  const { DOI, PMID, PMCID, URL, title = '' } = reference
  const links: ReferenceLink[] = []
  const paper = (label: string, url: string) => links.push({ kind: 'paper', label, url })
  if (DOI) paper('DOI', doiAddress(DOI))
  if (PMID) paper('PubMed', `https://pubmed.ncbi.nlm.nih.gov/${encoded(PMID)}/`)
  if (PMCID) paper('PubMed Central', `https://pmc.ncbi.nlm.nih.gov/articles/${encoded(PMCID)}/`)
  if (URL && /^https:\/\/\S+$/iu.test(URL) && !links.some(({ url }) => sameAddress(url, URL))) paper('Web page', URL)
  const words = searchWords(title)
  if (words === '') return links
  const search = (label: string, url: string) => links.push({ kind: 'search', label, url })
  search('Search PubMed', `https://pubmed.ncbi.nlm.nih.gov/?term=${words}`)
  search('Search Google Scholar', `https://scholar.google.com/scholar?q=${words}`)
  search('Search Crossref', `https://search.crossref.org/?q=${words}`)
  return links
}

const longestSearch = 300

/** Searches take words; the marks of a title would be read as operators. */
function searchWords(title: string): string {
  const words = title
    .replace(/[^\p{L}\p{M}\p{N}\s'’-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return encoded(words.slice(0, longestSearch))
}

/** The address of a DOI at doi.org. It may hold signs that end a path ("<", "#", "?"); its slashes stand. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encoded(doi).replaceAll('%2F', '/')}`
}

/** Half of a surrogate pair is no character: `encodeURIComponent` throws at it. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

function sameAddress(one: string, other: string): boolean {
  const plain = (address: string) =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.|dx\.)?/u, '')
      .replace(/\/$/u, '')
  return plain(one) === plain(other)
}
