import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import type { Reference } from '#core/model/reference.ts'
import type { PastedLine } from './pasted-line.ts'
import { signsOfReference } from './running-text.ts'

const numbersOfPubMed = /\bPMIDs?:?\s?(\d{5,9}(?:(?:\s?[,;]\s?(?:and\s)?|\s(?:and|&|und|et|y)\s)\d{5,9})+)/giu
const doi = /(?:\b(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s?))?\b10\.\d{4,9}\/[^\s"<>“”,;]+/giu

/**
 * The works of a line that names two or more DOIs or PubMed numbers among words and shows nothing else of a reference, "The DOIs are
 * 10.1000/a and 10.1000/b": one for each number. Empty for every other line.
 */
export function identifiersInWords(line: PastedLine): readonly Reference[] {
  if (!/10\.\d{4}|PMID/iu.test(line.text) || line.text.length > 2000) return []
  const found: Reference[] = []
  const rest = line.text
    .replace(numbersOfPubMed, (_, numbers: string) => {
      for (const [PMID] of numbers.matchAll(/\d+/gu)) found.push({ type: 'document', PMID })
      return ' '
    })
    .replace(doi, (written) => {
      const { DOI } = findIdentifiers(written)
      if (DOI !== undefined) found.push({ type: 'document', DOI })
      return ' '
    })
  return found.length > 1 && signsOfReference(rest) < 1 && rest.length < 40 * found.length + 120 ? found : []
}
