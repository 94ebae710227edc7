import { referenceLinks } from '../model/reference-links.ts'
import type { Work } from './work.ts'

/** Where a work is found best: by its DOI, else at PubMed, PubMed Central, its own address; null where nothing is known. */
export function bestAddress({ DOI, PMID, PMCID, URL }: Work): string | null {
  const [best] = referenceLinks({ type: 'article', DOI, PMID, PMCID })
  return best?.url ?? URL ?? null
}
