import type { CslDate, CslType } from '#core/model/reference.ts'
import { normalizeDoi, normalizePmid } from '#core/model/identifiers.ts'
import { cslTypeOf } from '#core/references/types/csl-types.ts'
import { endNoteTypeOf } from '#core/references/types/endnote-types.ts'
import type { ImportedRecord, ImportProblem } from '#core/references/contract/import-format.ts'
import { readIdentifierLines } from '#core/references/fields/note-identifiers.ts'
import { readOwnField } from '#core/references/fields/round-trip-fields.ts'
import { joinPages, normalizePages } from '#core/references/fields/page-range.ts'
import { resolvePreprint } from '#core/references/fields/preprint.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { joinDates, readDate } from '#core/references/fields/read-date.ts'
import { oneLine, paragraphs, ReferenceDraft, type NameVariable } from '#core/references/fields/reference-draft.ts'
import { risTargets, type RisTarget } from './ris-tags.ts'
import { risTypeByCode } from '#core/references/types/ris-types.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { zoteroTypeOf } from '#core/references/types/zotero-types.ts'

/** A tagged line of a record with its continuation lines. */
export interface RisField {
  readonly tag: string
  /** See `risTagNumber`. */
  readonly number: number
  readonly value: string
}

/** What several tags say together, looked at when the record is whole. */
interface Pending {
  journal?: string
  host?: string
  journalOrShort?: string
  short?: string
  proceedings?: string
  firstPage?: string
  lastPage?: string
  article?: string
  misc?: string
  accession?: string
  unpublishedTitle?: string
  doi?: string
  issued?: CslDate
}

const withLines = new Set<RisTarget>([
  'abstract',
  'note-or-identifier',
  'keyword',
  'author',
  'editor',
  'translator',
  'URL',
  'link',
])
/** Types whose single page number is how many they have. */
export const countedPages: ReadonlySet<CslType> = new Set<CslType>([
  'book',
  'collection',
  'classic',
  'pamphlet',
  'thesis',
])
const journalLike = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'paper-conference',
  'article',
])
const numberedType = new Set(['report', 'patent', 'standard', 'bill', 'legislation', 'regulation', 'dataset'])

/** A RIS record as a reference; `typeCode` is what TY says ('' where there is none). */
export function readRisRecord(
  typeCode: string,
  fields: readonly RisField[],
  line: number,
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const row = risTypeByCode.get(typeCode) ?? risTypeByCode.get(typeCode.toUpperCase())
  const named =
    row === undefined && typeCode !== ''
      ? (endNoteTypeOf(typeCode) ?? zoteroTypeOf(typeCode) ?? cslTypeOf(typeCode))
      : undefined
  const draft = new ReferenceDraft(
    row?.type ??
      named ??
      (typeCode === '' && fields.some((f) => f.tag === 'JF' || f.tag === 'JO') ? 'article-journal' : 'document'),
    line,
    problems,
  )
  if (row?.genre !== undefined) draft.reference.genre = row.genre
  if (row === undefined && named === undefined && typeCode !== '') {
    draft.keep('TY', typeCode)
    draft.report(`The type ${typeCode.slice(0, 20)} is not one of RIS; the record was read as a document.`)
  }
  const targets = risTargets(draft.reference.type)
  const pending: Pending = {}
  for (const field of fields) {
    const target = targets[field.number]
    if (target === undefined) keepOther(draft, decodeEntities(paragraphs(field.value)), field.tag)
    else readField(draft, pending, target, field)
  }
  finishRecord(draft, pending)
  return draft.finish(raw)
}

/** Targets that wait until the record is whole: the first value counts, another one is kept under its tag. */
const laterFields = {
  'title-if-none': 'unpublishedTitle',
  journal: 'journal',
  host: 'host',
  'journal-or-short': 'journalOrShort',
  proceedings: 'proceedings',
  'first-page': 'firstPage',
  'last-page': 'lastPage',
  'article-number': 'article',
  'misc-number': 'misc',
  accession: 'accession',
} as const satisfies Partial<Record<RisTarget, keyof Pending>>

function isLater(target: RisTarget): target is keyof typeof laterFields {
  return Object.hasOwn(laterFields, target)
}

function readField(draft: ReferenceDraft, pending: Pending, target: RisTarget, field: RisField): void {
  const { tag } = field
  const value = decodeEntities(withLines.has(target) ? paragraphs(field.value) : oneLine(field.value))
  if (value === '') return
  if (isLater(target)) {
    const later = laterFields[target]
    pending[later] = first(draft, pending[later], value, tag)
    return
  }
  switch (target) {
    case 'author':
    case 'editor':
    case 'translator':
      return readNames(draft, target, value, tag)
    case 'issued':
      return readIssued(draft, pending, value, tag)
    case 'accessed':
      return readAccessed(draft, value, tag)
    case 'keyword':
      return draft.addKeywords(value, tag)
    case 'kept':
      return draft.keep(tag, value)
    case 'citation-key':
      return readId(draft, value, tag)
    case 'edition':
      return journalLike.has(draft.reference.type) && /^\d{4}\/\d/.test(value)
        ? draft.keep(tag, value)
        : draft.set('edition', value, tag)
    case 'DOI':
      return readDoi(draft, value, tag)
    case 'URL':
      return readLinks(draft, pending, value, tag)
    case 'serial-number':
      return readSerialNumbers(draft, value, tag)
    case 'journal-short':
      return readShortJournal(draft, pending, value, tag)
    case 'pmcid-or-custom':
      return readSecondCustom(draft, value, tag)
    case 'PMID':
      return draft.set('PMID', normalizePmid(value) ?? value, tag)
    case 'note-or-identifier':
      return readNote(draft, pending, value, tag)
    case 'work-type':
      return bareDoi(value) === null ? draft.set('genre', value, tag) : rememberDoi(draft, pending, value, tag)
    case 'link':
      return readOtherLink(draft, pending, value, tag)
    case 'own':
      return readOwnField(draft, value, tag)
    default:
      return draft.set(target, value, tag)
  }
}

/** J2 and JA are abbreviations by definition; what other tags have as one is kept where there is one already. */
function readShortJournal(draft: ReferenceDraft, pending: Pending, value: string, tag: string): void {
  if (pending.short !== undefined && tag !== 'J2' && tag !== 'JA') draft.keep(tag, value)
  else pending.short = first(draft, pending.short, value, tag)
}

/** A link that is kept under its tag; a DOI in it is the reference's where it has no other. */
function readOtherLink(draft: ReferenceDraft, pending: Pending, value: string, tag: string): void {
  if (value.includes('10.') && (/doi/i.test(value) || bareDoi(value) !== null))
    pending.doi ??= normalizeDoi(value) ?? undefined
  draft.keep(tag, value)
}

/** EndNote keeps a PMCID under C2, other programs a PMID. */
function readSecondCustom(draft: ReferenceDraft, value: string, tag: string): void {
  if (/^PMC\d+$/i.test(value)) return draft.set('PMCID', value.toUpperCase(), tag)
  if (/^\d{7,8}$/.test(value) && draft.reference.PMID === undefined) draft.reference.PMID = value
  else draft.keep(tag, value)
}

/** Ovid writes the PubMed id of an Embase record under ID, with its link behind it. */
function readId(draft: ReferenceDraft, value: string, tag: string): void {
  const pmid = /\[https?:\S{0,80}pubmed/i.test(value) ? normalizePmid(value) : null
  if (pmid === null) draft.set('citation-key', value, tag)
  else draft.set('PMID', pmid, tag)
}

/**
 * What has no tag of ours is kept; "31234567 [pmid]" (Rayyan) and "PUBMED 31234567" (Cochrane) are the PubMed id as
 * well.
 */
function keepOther(draft: ReferenceDraft, value: string, tag: string): void {
  const pmid = value.length < 200 ? /(?:^|\s)(\d{5,8}) \[pmid\]|\bPUBMED (\d{5,8})(?!\d)/i.exec(value) : null
  const id = pmid?.[1] ?? pmid?.[2]
  if (id !== undefined) draft.reference.PMID ??= id
  draft.keep(tag, value)
}

/** The first value stays; another one is kept under its tag. */
function first(draft: ReferenceDraft, before: string | undefined, value: string, tag: string): string {
  if (before !== undefined && before !== value) draft.keep(tag, value)
  return before ?? value
}

function readNames(draft: ReferenceDraft, role: NameVariable, value: string, tag: string): void {
  const lines = value.includes('\n') ? value.split('\n') : [value]
  for (const line of lines) {
    const several = /;\s/.test(line) && !line.trim().endsWith(';') ? line.split(/;\s/) : [line]
    for (const text of several) {
      const name = readPersonName(oneLine(text).replace(/\s?;$/, ''))
      if (name !== undefined) draft.addName(role, name, tag)
    }
  }
}

function readIssued(draft: ReferenceDraft, pending: Pending, value: string, tag: string): void {
  const date = readDate(value)
  if (date === undefined) return
  const joined = joinDates(pending.issued, date)
  const [before, year] = [pending.issued?.['date-parts']?.[0]?.[0], date['date-parts']?.[0]?.[0]]
  if (
    before !== undefined &&
    ((year !== undefined && year !== before) || (date.literal !== undefined && joined === pending.issued))
  )
    draft.keep(tag, value)
  pending.issued = joined
}

function readAccessed(draft: ReferenceDraft, value: string, tag: string): void {
  // Scopus writes the days of a conference under Y2: "3 June 2019 through 5 June 2019".
  const date = draft.reference.type === 'paper-conference' && /\p{L}{3}/u.test(value) ? undefined : readDate(value)
  if (draft.reference.accessed === undefined && date !== undefined) draft.reference.accessed = date
  else if (!/^[/\s]*$/.test(value)) draft.keep(tag, value)
}

function readDoi(draft: ReferenceDraft, value: string, tag: string): void {
  const doi = normalizeDoi(value)
  if (doi === null) draft.keep(tag, value)
  else draft.set('DOI', doi, tag)
}

/** One link a line; the first is the link of the reference. */
function readLinks(draft: ReferenceDraft, pending: Pending, value: string, tag: string): void {
  for (const given of value.split(/\n|;\s?(?=https?:)/)) {
    const link = given.replace(/^<([^<>]*)>$/, '$1')
    if (link.includes('10.') && /doi/i.test(link)) pending.doi ??= normalizeDoi(link) ?? undefined
    draft.set('URL', link, tag)
  }
}

function bareDoi(value: string): string | null {
  return value.includes('10.') && /^(?:doi\s*:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i.test(value)
    ? normalizeDoi(value)
    : null
}

function rememberDoi(draft: ReferenceDraft, pending: Pending, value: string, tag: string): void {
  const doi = bareDoi(value)
  if (doi === null) return
  if (pending.doi !== undefined && pending.doi.toLowerCase() !== doi.toLowerCase()) draft.keep(tag, value)
  pending.doi ??= doi
}

function readNote(draft: ReferenceDraft, pending: Pending, value: string, tag: string): void {
  if (bareDoi(value) !== null) return rememberDoi(draft, pending, value, tag)
  draft.append('note', readIdentifierLines(draft, value, tag), '\n', tag)
}

function finishRecord(draft: ReferenceDraft, pending: Pending): void {
  const { reference } = draft
  if (pending.issued !== undefined) reference.issued = pending.issued
  if (pending.doi !== undefined) {
    if (reference.DOI === undefined) reference.DOI = pending.doi
    else if (
      reference.DOI.toLowerCase() !== pending.doi.toLowerCase() &&
      !reference.custom?.['N1']?.includes(`doi: ${pending.doi}`)
    )
      draft.keep('N1', `doi: ${pending.doi}`)
  }
  if (pending.unpublishedTitle !== undefined) draft.set('title', pending.unpublishedTitle, 'CT')
  resolveContainer(draft, pending)
  resolvePages(draft, pending)
  resolveRegistration(draft)
  if (reference.type === 'manuscript' && /^preprint$/i.test(reference.genre ?? '')) reference.type = 'article'
  if (pending.misc !== undefined) resolveMiscNumber(draft, pending.misc)
  if (pending.accession !== undefined) resolveAccession(draft, pending.accession)
  const fromEmbase = reference.custom?.['C5']?.[0]
  if (fromEmbase !== undefined && /^\d{5,8}$/.test(fromEmbase) && isFromEmbase(draft)) reference.PMID ??= fromEmbase
  if (reference.volume === '0' && reference.issue === '0') {
    // Publishers write it of articles that are ahead of print.
    delete reference.volume
    delete reference.issue
  }
  resolvePreprint(reference)
}

/** Embase by its name, its address or the form of its numbers: "L2012345678". */
function isFromEmbase({ reference: { source, URL, custom, 'citation-key': key } }: ReferenceDraft): boolean {
  const numbers = [key, ...(custom?.['AN'] ?? []), ...(custom?.['U2'] ?? [])]
  return /embase/i.test(`${source} ${URL}`) || numbers.some((number) => /^L\d{6,12}$/.test(number ?? ''))
}

/**
 * The number of the record: the PubMed id where it says so or MEDLINE is the source, alone or (ProQuest) behind the
 * database's own.
 */
function resolveAccession(draft: ReferenceDraft, accession: string): void {
  const { reference } = draft
  const isMedline = /pubmed|medline|\bnlm\b|europe pmc/i.test(reference.source ?? '')
  const pmid = isMedline
    ? accession
        .split(/;\s?/)
        .map(normalizePmid)
        .find((id) => id !== null)
    : /^PMID\b/i.test(accession)
      ? normalizePmid(accession)
      : null
  if (pmid === null || pmid === undefined || reference.PMID !== undefined) draft.keep('AN', accession)
  else {
    reference.PMID = pmid
    if (accession.includes(';')) draft.keep('AN', accession)
  }
}

/** Cochrane has trial registrations among its articles, with the link to the register as their journal. */
function resolveRegistration(draft: ReferenceDraft): void {
  const { reference } = draft
  const container = reference['container-title']
  if (reference.type !== 'article-journal' || container === undefined || !/^https?:\/\/\S+$/.test(container)) return
  delete reference['container-title']
  draft.keep('journal', container)
  reference.URL ??= container
  if (/registry/i.test(reference.genre ?? '')) reference.type = 'document'
}

/** JF before T2 before JO; a proceedings title (C3) makes T2 the name of the event. */
function resolveContainer(draft: ReferenceDraft, pending: Pending): void {
  if (pending.proceedings !== undefined) {
    // Scopus has the name of the proceedings under T2 and its abbreviation under C3.
    const isShort = /\w\.(?:\s|$)/.test(pending.proceedings) && /proceedings/i.test(pending.host ?? '')
    draft.set(isShort ? 'container-title-short' : 'container-title', pending.proceedings, 'C3')
    if (pending.host !== undefined) draft.set(isShort ? 'container-title' : 'event-title', pending.host, 'T2')
  }
  // ProQuest adds volume and pages to the name: "Frost Letters, vol. 4, no. 2, pp. 1-9, 2019".
  const long = pending.journal?.replace(/,\s(?:vol|no|pp)\.\s[^,]{1,30}(?:,\s[^,]{1,30}){1,4}$/, '')
  if (long !== pending.journal) draft.keep('JF', pending.journal ?? '')
  if (long !== undefined) draft.set('container-title', long, 'JF')
  if (pending.host !== undefined && pending.proceedings === undefined) draft.set('container-title', pending.host, 'T2')
  if (pending.journalOrShort !== undefined) {
    const title = draft.reference['container-title']
    if (title === undefined && (pending.short === undefined || pending.short.length < pending.journalOrShort.length))
      draft.set('container-title', pending.journalOrShort, 'JO')
    else if (title !== pending.journalOrShort) draft.set('container-title-short', pending.journalOrShort, 'JO')
  }
  if (pending.short !== undefined && pending.short !== draft.reference['container-title'])
    draft.set('container-title-short', pending.short, 'J2')
  if (draft.reference['container-title'] === undefined && draft.reference['container-title-short'] !== undefined)
    draft.reference['container-title'] = draft.reference['container-title-short']
}

function resolvePages(draft: ReferenceDraft, pending: Pending): void {
  const pages = joinPages(pending.firstPage, pending.lastPage)
  if (pages !== undefined) {
    const count =
      pending.lastPage === undefined && countedPages.has(draft.reference.type)
        ? /^(\d+)(?:\s?p(?:p|ages)?\.?|\s?S\.?)?$/.exec(pages)?.[1]
        : undefined
    if (count !== undefined) draft.set('number-of-pages', count, 'SP')
    else draft.set('page', pages, 'SP')
  }
  if (pending.article === undefined) return
  if (pages === undefined) draft.set('page', normalizePages(pending.article), 'C7')
  else if (pages !== pending.article) draft.keep('C7', pending.article)
}

/**
 * EndNote and others put the issue of a journal or the number of a report under M1; anything longer than a number is no
 * number.
 */
function resolveMiscNumber(draft: ReferenceDraft, value: string): void {
  if (value === '0') return draft.keep('M1', value)
  const isNumber = isShortNumber(value)
  if (isNumber && journalLike.has(draft.reference.type) && draft.reference.issue === undefined)
    draft.reference.issue = value
  else if (takesMiscNumber(draft.reference.type, value) && draft.reference.number === undefined)
    draft.reference.number = value
  else draft.keep('M1', value)
}

function isShortNumber(value: string): boolean {
  return value.length <= 20 && /\d/.test(value) && !/\s\S+\s/.test(value)
}

/** True where M1 of a type is its number: reports, standards, laws. */
export function takesMiscNumber(type: CslType, value: string): boolean {
  return numberedType.has(type) && (isShortNumber(value) || (type === 'patent' && patentNumber.test(value)))
}

/** "US 11,000,123 B2", "EP 1 234 567 A1". */
const patentNumber = /^[A-Z]{2}[ -]?\d[\d ,./-]{3,20}(?:[ -]?[A-Z]\d?)?$/
