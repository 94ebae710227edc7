import { findIsbns, normalizeIsbn } from '#core/model/identifiers.ts'
import type { CslType } from '#core/model/reference.ts'
import type { ReferenceDraft } from './reference-draft.ts'

/** Types that RIS and Zotero give their own number under SN. */
const numbered: ReadonlySet<CslType> = new Set<CslType>(['report', 'standard', 'patent'])
const hyphenated = /^\d{4}-\d{3}[\dX]$/

/**
 * Reads a field that holds ISSNs or ISBNs ("2049-3630", "20493630 (ISSN)", "0001-0002; 0003-0004", "978-..."), told apart by their
 * length. Several are joined by ", "; words such as "(Electronic)" go; what is neither stays as ISSN text, as the source has it.
 */
export function readSerialNumbers(draft: ReferenceDraft, value: string, tag: string): void {
  if (hyphenated.test(value)) {
    addNumber(draft, 'ISSN', value)
    return
  }
  const issns = [...value.matchAll(/(?<![\dX-])(\d{4})[-‐‑–—]?(\d{3}[\dXx])(?![\dX-])/g)]
  if (issns.length > 0) {
    for (const [, first, second] of issns) addNumber(draft, 'ISSN', `${first}-${second?.toUpperCase()}`)
    return
  }
  const isbns = value.match(/(?<![\d-])(?:97[89][-‐‑– ]?)?\d(?:[-‐‑– ]?\d){8}[-‐‑– ]?[\dXx](?![\d-])/g)
  if (isbns) {
    for (const isbn of isbns) addNumber(draft, 'ISBN', isbn.replace(/[‐‑–]/g, '-'))
    return
  }
  if (numbered.has(draft.reference.type)) return draft.set('number', value, tag)
  draft.set(draft.reference.type === 'book' || draft.reference.type === 'chapter' ? 'ISBN' : 'ISSN', value, tag)
}

/** Adds a number that is not there yet; an ISBN is the same with and without hyphens. */
function addNumber(draft: ReferenceDraft, variable: 'ISSN' | 'ISBN', number: string): void {
  const before = draft.reference[variable]
  if (before === undefined) draft.reference[variable] = number
  else if (
    !before.includes(number) &&
    !(variable === 'ISBN' && findIsbns(before).some((isbn) => isbn.value === normalizeIsbn(number)))
  ) {
    draft.append(variable, number, ', ', variable)
  }
}
