import type { Name } from '#core/model/reference.ts'
import { identifiersInAddress } from '../fields/find-identifiers.ts'
import type { ImportedRecord } from '../contract/import-format.ts'

/**
 * What the checks have to know of the text that a record came as, found once while it is whole: the text itself need
 * not travel.
 */
export interface RecordFacts {
  /**
   * The text says "DOI" (or has RIS's tag DO), or the DOI of its link stands in it a second time: the record names a
   * DOI of its own.
   */
  readonly namesOwnDoi: boolean
  /** What hides authors before the title or behind the last of them ("…", "et al."); null where nothing does. */
  readonly authorsHiddenBy: string | null
}

/** A record as the checks look at it: what was read, without the text, and the facts of the text. */
export interface CheckedRecord extends Omit<ImportedRecord, 'raw'> {
  readonly facts: RecordFacts
  /** What it stands in, where its line alone does not say so: one of several files of the batch, or a PDF. */
  readonly source?: string
}

/** The facts of what has no text: a PDF, a record that was typed. */
export const noFacts: RecordFacts = { namesOwnDoi: false, authorsHiddenBy: null }

/** A record with the facts of its text beside it. */
export function withFacts<R extends ImportedRecord>(record: R): R & { readonly facts: RecordFacts } {
  return { ...record, facts: { namesOwnDoi: namesOwnDoi(record), authorsHiddenBy: authorsHiddenBy(record) } }
}

function namesOwnDoi({ raw, reference: { URL } }: ImportedRecord): boolean {
  if (/\bDOI?\b/u.test(raw)) return true
  const inLink = URL && identifiersInAddress(URL).DOI
  return Boolean(inLink) && raw.split(inLink ?? '').length > 2
}

const hiding = /…|\.\s?\.\s?\.|\bet\s?\.?\s?al(?:ii)?\b\.?|\band (?:others|colleagues)\b/iu

function authorsHiddenBy({ raw, reference, confidence }: ImportedRecord): string | null {
  if (confidence !== undefined) return hiding.exec(beforeTitle(raw, reference.title ?? ''))?.[0] ?? null
  return behindLastAuthor(raw, reference.author?.at(-1))
}

const behindName =
  /^[\s,.]{0,3}(?:\p{Lu}[\p{L}.\s-]{0,12})?["'\])]{0,3}[\s,;.，、]{0,4}(?:and\s)?(et\s?al\b\.?|and others\b|…|等|и др\.)/u

/** What stands right behind the last author in the record, where a reader of cells leaves "et al." out of the names. */
function behindLastAuthor(raw: string, last: Name | undefined): string | null {
  const name = last?.literal ?? last?.family
  const at = name === undefined || name === '' ? -1 : raw.indexOf(name)
  return at < 0
    ? null
    : (behindName.exec(raw.slice(at + (name?.length ?? 0), at + (name?.length ?? 0) + 40))?.[1] ?? null)
}

/** What stands before the title in the text, or its first quarter where the title is not found. */
function beforeTitle(raw: string, title: string): string {
  const plain = raw.replace(/\s+/gu, ' ')
  const at = plain.indexOf(title.slice(0, 25))
  return at > 0 ? plain.slice(0, at) : plain.slice(0, Math.max(60, plain.length / 4))
}
