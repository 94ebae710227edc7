import { referenceLinks } from '../model/reference-links.ts'
import type { Work } from './work.ts'

/** The address of a DOI at doi.org; what would end a path in it is escaped. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replaceAll('%2F', '/')}`
}

/** Where a work is found best: by its DOI, else at PubMed, PubMed Central, its own address; null where nothing is known. */
export function bestAddress({ DOI, PMID, PMCID, URL }: Work): string | null {
  const [best] = referenceLinks({ type: 'article', DOI, PMID, PMCID })
  return best?.url ?? URL ?? null
}
