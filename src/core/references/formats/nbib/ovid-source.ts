import type { CslDate } from '#core/model/reference.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import type { ReferenceDraft } from '#core/references/fields/reference-draft.ts'

/**
 * Journal or book, volume, issue, pages and date out of Ovid's source field, whose form differs from database to database. What it
 * says goes into the draft where other fields have not said it; the date comes back, undefined where there is none.
 */
export function readOvidSource(draft: ReferenceDraft, source: string): CslDate | undefined {
  if (/\[[^\]]{0,40}Editor[^\]]{0,40}\]\./.test(source)) return bookSource(draft, source)
  return embaseSource(draft, source) ?? psycInfoSource(draft, source) ?? articleSource(draft, source)
}

/** The place of an article as it was found; '' and undefined are nothing. */
function place(draft: ReferenceDraft, journal: string, volume?: string, issue?: string, pages?: string): void {
  draft.set('container-title', journal, 'SO')
  draft.set('volume', volume ?? '', 'SO')
  draft.set('issue', issue ?? '', 'SO')
  if (pages !== undefined && draft.reference.page === undefined) draft.set('page', normalizePages(pages), 'SO')
}

/** Embase: "Frost Letters. 4(2) (pp 11-19), 2019. Article Number: 33. Date of Publication: March 2019." */
function embaseSource(draft: ReferenceDraft, source: string): CslDate | undefined {
  const match =
    /^(.{2,250}?)\.\s{1,3}(?:Conference:.{0,400}?\.\s)?(?:([\w-]{1,15})\s{0,2})?(?:\(([^)]{1,30})\)\s{0,2})?\((?:pp\s([^)]{1,30})|no pagination)\),?\s{1,2}(.*)$/.exec(
      source,
    )
  if (match === null) return undefined
  const rest = match[5] ?? ''
  place(draft, match[1] ?? '', match[2], match[3], match[4] ?? /Article Number: ([\w-]{1,20})/.exec(rest)?.[1])
  return readDate(/Date of Publication: ([^.]{4,40})/.exec(rest)?.[1] ?? rest.slice(0, 4))
}

/** PsycInfo: "Journal of Frost. Vol.4(2), Mar 2019, pp. 11-19." or "..., ArtID e33". */
function psycInfoSource(draft: ReferenceDraft, source: string): CslDate | undefined {
  const match =
    /^(.{2,250}?)\.\s{1,3}Vol\.\s?([\w-]{1,15})(?:\(([^)]{1,30})\))?,\s([^,]{4,40})(?:,\s(?:pp\.\s|No Pagination Specified,?\s?|ArtID:?\s){1,2}([\w-]{1,25}))?/.exec(
      source,
    )
  if (match === null) return undefined
  place(draft, match[1] ?? '', match[2], match[3], match[5])
  return readDate(match[4] ?? '')
}

/** MEDLINE and others: "Journal of Tests. 28(2):103-106, April 2015." or "Journal of Tests August 2011;43(8):647-653". */
function articleSource(draft: ReferenceDraft, source: string): CslDate | undefined {
  const numbers =
    /[\s;](\w{1,10})(?:\s?\(([^)]{1,30})\))?\s?:\s?([\w-]{1,20})/.exec(source) ??
    /[\s;](\w{1,10})\s?\(([^)]{1,30})\)()/.exec(source)
  const head = numbers === null ? source : source.slice(0, numbers.index)
  const tail = numbers === null ? '' : source.slice(numbers.index + numbers[0].length)
  const dated =
    /^(.*?)[\s.,]{1,4}((?:[A-Z][a-z]{2,8}\.?(?:[/-][A-Z][a-z]{2,8})?\s)?(?:\d{1,2},?\s)?(?:1[89]|20)\d\d)$/.exec(
      head.replace(/[\s.,;]{0,5}$/, ''),
    )
  const journal = (dated?.[1] ?? head.replace(/[\s,;]{1,3}(?:1[89]|20)\d\d\b.*$/, '')).replace(/[\s.,;]{1,5}$/, '')
  const pages =
    numbers === null
      ? undefined
      : numbers[3] || /(?:^|[\s:.,])((?:[A-Za-z]?\d{1,6})-(?:[A-Za-z]?\d{1,6}))(?![\d-])/.exec(tail)?.[1]
  place(draft, journal, numbers?.[1], numbers?.[2], pages)
  const date = dated?.[2] ?? (/(?:1[89]|20)\d\d/.test(tail) ? tail.replace(/\d{1,6}-\d{1,6}/, ' ') : '')
  return readDate(date.replace('/', '-').replace(/[.,;:]/g, ' '))
}

/** "Kamp, Rosa [Editor], Calvete, Juan [Editor]. Methods in something.:371-397, 2004." */
function bookSource(draft: ReferenceDraft, source: string): CslDate | undefined {
  const end = source.lastIndexOf(']. ')
  for (const name of source.slice(0, end + 1).split(/\s?\[[^\]]{0,200}\],?\s?/)) {
    const editor = readPersonName(name)
    if (editor !== undefined) draft.addName('editor', editor, 'SO')
  }
  const rest = source.slice(end + 3)
  const found = /^(.*?)[.\s]{0,3}:\s?(\w{1,10}-\w{1,10}),?\s?(.*)$/.exec(rest)
  place(draft, (found?.[1] ?? rest).replace(/[.\s]{1,3}$/, ''), undefined, undefined, found?.[2])
  return readDate((found?.[3] ?? '').replace(/\..*$/, ''))
}
