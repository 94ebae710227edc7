import type { ImportedRecord } from '#core/references/contract/import-format.ts'
import type { Reference } from '#core/model/reference.ts'
import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { registryPage } from '#core/references/fields/trial-registries.ts'
import type { PastedLink } from '../lines/link-lines.ts'

// A title that stands with an address is what its writer, or the browser, called the page.
const sureOfTitle = 0.8
const sureOfAddress = 0.98
const sureOfType = 0.6
const libraries =
  /^(?:pubmed|pmc|sciencedirect|springerlink|wiley online library|google scholar|nature|jstor|europe pmc|doi)$/iu

/** The record of a link: what its address says, and a browser's title without the name of its site. */
export function linkRecord({ address, title, note }: PastedLink): Omit<ImportedRecord, 'raw' | 'line'> {
  const { DOI, PMID, PMCID, arXiv } = findIdentifiers(address)
  const isPaper = [DOI, PMID, PMCID, arXiv].some((id) => id !== undefined)
  const [, words = title ?? '', site] = /^(.{3,}?)\s+[-–—|]\s+([^-–—|]{2,60})$/u.exec(title ?? '') ?? []
  const isLibrary = site !== undefined && libraries.test(site.trim())
  const isAddress = /^https?:|^www\.|:\/\//u.test(address)
  const page = registryPage(address)
  const reference: Reference = {
    type: isPaper || !isAddress ? 'document' : 'webpage',
    ...(words !== '' && { title: words.trim().replace(/[:：]$/u, '') }),
    ...(site !== undefined && !isLibrary && { 'container-title': site.trim() }),
    ...(DOI && { DOI }),
    ...(PMID && { PMID }),
    ...(PMCID && { PMCID }),
    ...(isAddress
      ? { URL: address }
      : isPaper
        ? arXiv && { number: `arXiv:${arXiv}`, URL: `https://arxiv.org/abs/${arXiv}` }
        : { number: address, ...(page !== null && { URL: page }) }),
    ...(note !== null && { note }),
  }
  return {
    reference,
    confidence: {
      type: sureOfType,
      URL: sureOfAddress,
      ...(reference.title !== undefined && { title: sureOfTitle }),
      ...(DOI && { DOI: sureOfAddress }),
      ...(PMID && { PMID: sureOfAddress }),
    },
    ...(note !== null && {
      problems: [
        {
          kind: 'unread-text' as const,
          field: 'note' as const,
          message: `These words fitted no field and are kept in the note: “${note}”.`,
        },
      ],
    }),
  }
}
