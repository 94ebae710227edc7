import { normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import type { ReferenceDraft } from './reference-draft.ts'

/** Zotero and others write identifiers without a field of their own as lines of the note, "PMID: 123": they are read, the other lines come back. */
export function readIdentifierLines(draft: ReferenceDraft, note: string, tag: string): string {
  if (!/pmc?id/i.test(note)) return note
  const rest = note.split('\n').filter((line) => {
    const ids = [...line.matchAll(/(?:^|\s)(PMID|PMCID)\s?:?\s?((?:PMC)?\d{1,9})(?=\s|$)/gi)]
    if (ids.length === 0 || line.replace(/(?:^|\s)(?:PMID|PMCID)\s?:?\s?(?:PMC)?\d{1,9}(?=\s|$)/gi, '').trim() !== '')
      return true
    for (const [, kind, id] of ids) {
      const variable = kind?.toUpperCase() === 'PMID' ? 'PMID' : 'PMCID'
      const value = variable === 'PMID' ? normalizePmid(id ?? '') : normalizePmcid(id ?? '')
      if (value === null) return true
      draft.set(variable, value, tag)
    }
    return false
  })
  return rest.join('\n')
}
