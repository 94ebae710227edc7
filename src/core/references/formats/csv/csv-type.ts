import type { CslType } from '#core/model/reference.ts'
import type { ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { cslTypeOf } from '#core/references/types/csl-types.ts'
import { endNoteTypeOf } from '#core/references/types/endnote-types.ts'
import { risTypeByCode } from '#core/references/types/ris-types.ts'
import { zoteroTypeOf } from '#core/references/types/zotero-types.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

/** How the numbers of the registers begin that the World Health Organization takes its trials from. */
const registrationNumbers = [
  String.raw`NCT\d{8}|ISRCTN\d{6,8}|EUCTR\d{4}-|CTIS\d{4}-|ACTRN\d{10,14}|ChiCTR|DRKS\d{8}|CTRI\/\d{4}|JPRN-|jRCT`,
  String.raw`KCT\d{7}|IRCT\d|PACTR\d|TCTR\d|RBR-|SLCTR\/|PER-|RPCEC\d|NL-OMON|NTR\d|LBCTR\d|ITMCTR\d`,
]
const registration = pattern('i', '^', anyOf(registrationNumbers))

/**
 * The type of a row from the words of its type column ('' where there is none), else from its genre and fields. Words
 * that name no type are kept.
 */
export function csvTypeOf(draft: ReferenceDraft, words: string): CslType {
  // "Article" and "Review" are words of databases here: CSL means a preprint by the one and the review of a work by the
  // other.
  const isPlain = /^(?:article|review)$/i.test(words)
  const named =
    words === '' || isPlain
      ? undefined
      : (cslTypeOf(words) ??
        risTypeByCode.get(words.toUpperCase())?.type ??
        zoteroTypeOf(words) ??
        endNoteTypeOf(words))
  if (named !== undefined) return named
  const letter = { J: 'article-journal', B: 'book', S: 'chapter', P: 'patent', C: 'paper-conference' }[
    words.toUpperCase()
  ]
  if (letter !== undefined) return letter as CslType
  if (!/^article$/i.test(words)) draft.keep('type', words)
  const hint = `${words} ${draft.reference.genre ?? ''}`
  if (/\bchapter|book section|reference\s?work\s?entry/i.test(hint)) return 'chapter'
  if (/conference\s?paper|proceedings|ieee conferences/i.test(hint)) return 'paper-conference'
  if (/\bbook\b/i.test(hint) && !/review/i.test(hint)) return 'book'
  if (/preprint/i.test(hint)) return 'article'
  if (/dissertation|thesis/i.test(hint)) return 'thesis'
  if (
    /registry|clinical trial regist/i.test(hint) ||
    (draft.reference['container-title'] === undefined && registration.test(draft.reference['citation-key'] ?? ''))
  )
    return 'document'
  return draft.reference['container-title'] === undefined && draft.reference.ISBN !== undefined
    ? 'book'
    : 'article-journal'
}
