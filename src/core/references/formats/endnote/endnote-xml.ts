import type { Name } from '#core/model/reference.ts'
import { normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { endNotePaths } from './endnote-xml-tags.ts'
import { endNoteTypeOf } from '#core/references/types/endnote-types.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { joinDates, readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft, type NameVariable } from '#core/references/fields/reference-draft.ts'
import { readOwnField } from '#core/references/fields/round-trip-fields.ts'
import { countedPages } from '../ris/ris-record.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import {
  child,
  children,
  descend,
  linesOf,
  readXml,
  textOf,
  type XmlElement,
  type XmlRecord,
} from '#core/references/reading/xml-records.ts'

/** EndNote's XML export: `<xml><records><record>`. */
export const endNoteXml: ImportFormat = { id: 'endnote-xml', detect, read }

function detect(head: string): number {
  if (/<records>\s*<record>/.test(head) && /<ref-type\b|<contributors>|<titles>/.test(head)) return 0.98
  return /<record>[\s\S]{0,3000}<ref-type\b/.test(head) ? 0.9 : 0
}

function read(text: string, options?: ReadOptions): ImportResult {
  return readXml(text, ['record'], options, readRecord)
}

/** Elements that rules below read, or that say nothing of the work itself. */
const known = new Set([
  'database',
  'source-app',
  'rec-number',
  'foreign-keys',
  'ref-type',
  'contributors',
  'titles',
  'periodical',
  'pages',
  'number',
  'keywords',
  'dates',
  'isbn',
  'urls',
  'electronic-resource-num',
  'accession-num',
  'access-date',
  'custom2',
  'custom7',
  'section',
  ...endNotePaths.map((row) => row.path[0] ?? ''),
])

function readRecord({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord {
  const refType = child(element, 'ref-type')
  const type = endNoteTypeOf(refType?.attributes['name'], Number(textOf(refType)))
  const draft = new ReferenceDraft(type ?? 'document', line, problems)
  if (type === undefined && refType !== undefined) draft.keep('ref-type', refType.attributes['name'] ?? textOf(refType))
  for (const row of endNotePaths) {
    const at = descend(element, ...row.path)
    if (row.variable === 'edition' && isDateOfPublication(draft, textOf(at))) continue
    draft.set(row.variable, row.lines ? linesOf(at) : textOf(at), row.path.join('/'))
  }
  readContributors(draft, child(element, 'contributors'))
  readContainer(draft, element)
  readDates(draft, element)
  readNumbers(draft, element)
  for (const keyword of children(child(element, 'keywords'), 'keyword')) {
    draft.addKeywords(linesOf(keyword), 'keyword')
  }
  readLinks(draft, child(element, 'urls'))
  for (const other of children(element))
    if (!known.has(other.name) && !(other.name === 'custom3' && draft.reference.type === 'paper-conference'))
      readOther(draft, other)
  return draft.finish(raw)
}

/** EndNote's PubMed import has the date of the electronic version as the edition of an article. */
function isDateOfPublication(draft: ReferenceDraft, edition: string): boolean {
  const isDate = draft.reference.type === 'article-journal' && /^\d{4}\/\d/.test(edition)
  if (isDate) draft.keep('edition', edition)
  return isDate
}

function readOther(draft: ReferenceDraft, element: XmlElement): void {
  if (element.name === 'custom6') for (const line of linesOf(element).split('\n')) readOwnField(draft, line, 'custom6')
  else draft.keep(element.name, linesOf(element))
}

const roles: readonly (readonly [string, NameVariable])[] = [
  ['authors', 'author'],
  ['secondary-authors', 'editor'],
  ['subsidiary-authors', 'translator'],
  ['translated-authors', 'translator'],
]

function readContributors(draft: ReferenceDraft, contributors: XmlElement | undefined): void {
  for (const group of children(contributors)) {
    const role = roles.find(([name]) => name === group.name)?.[1]
    for (const author of children(group)) {
      for (const line of linesOf(author).split(/\n/)) {
        const name = nameOf(author, line)
        if (name === undefined) continue
        if (role === undefined) draft.keep(group.name, line)
        else draft.addName(role, name, group.name)
      }
    }
  }
}

/** Exports of other programs put the parts of a name into attributes. */
function nameOf(author: XmlElement, line: string): Name | undefined {
  const { attributes } = author
  const family = attributes['last-name']
  if (family !== undefined && family !== '') {
    const given = [attributes['first-name'], attributes['middle-initial']]
      .filter((part) => part !== undefined && part !== '')
      .join(' ')
    return readPersonName(
      [family, given, attributes['suffix']].filter((part) => part !== undefined && part !== '').join(', '),
    )
  }
  return attributes['corp-name'] ? { literal: attributes['corp-name'] } : readPersonName(line)
}

/** The full title of the periodical, else the secondary title, which for books is the series. */
function readContainer(draft: ReferenceDraft, element: XmlElement): void {
  const full = textOf(descend(element, 'periodical', 'full-title'))
  const secondary = textOf(descend(element, 'titles', 'secondary-title'))
  const alternate =
    textOf(descend(element, 'titles', 'alt-title')) || textOf(descend(element, 'alt-periodical', 'full-title'))
  const short = textOf(descend(element, 'periodical', 'abbr-1')) || textOf(descend(element, 'alt-periodical', 'abbr-1'))
  const { type } = draft.reference
  const isBook = type === 'book'
  const proceedings = type === 'paper-conference' ? textOf(child(element, 'custom3')) : ''
  if (isBook) draft.set('collection-title', secondary, 'secondary-title')
  else if (type === 'thesis') draft.keep('secondary-title', secondary)
  else if (proceedings !== '') draft.set('event-title', secondary, 'secondary-title')
  draft.set(
    'container-title',
    proceedings || (isBook || type === 'thesis' ? full : secondary || full),
    'secondary-title',
  )
  if (!isBook && full !== '' && full !== draft.reference['container-title']) draft.keep('periodical/full-title', full)
  if (short !== draft.reference['container-title']) draft.set('container-title-short', short, 'periodical/abbr-1')
  if (alternate !== '' && alternate !== draft.reference['container-title']) draft.keep('alt-title', alternate)
  for (const name of ['abbr-2', 'abbr-3'])
    draft.keep(`periodical/${name}`, textOf(descend(element, 'periodical', name)))
}

function readDates(draft: ReferenceDraft, element: XmlElement): void {
  const dates = child(element, 'dates')
  const year = textOf(child(dates, 'year'))
  const publication = textOf(descend(dates, 'pub-dates', 'date'))
  const issued = joinDates(readDate(year), readDate(publication))
  if (issued !== undefined) draft.reference.issued = issued
  for (const date of children(child(dates, 'copyright-dates'), 'date')) draft.keep('copyright-dates', textOf(date))
  const accessed = readDate(textOf(child(element, 'access-date')))
  if (accessed !== undefined) draft.reference.accessed = accessed
}

const numberedTypes = new Set(['report', 'patent', 'standard', 'bill', 'legislation', 'regulation'])

function readNumbers(draft: ReferenceDraft, element: XmlElement): void {
  const value = (name: string) => textOf(child(element, name))
  const accessed =
    draft.reference.type === 'webpage' && draft.reference.accessed === undefined ? readDate(value('number')) : undefined
  if (accessed?.['date-parts']?.[0]?.[1] !== undefined) draft.reference.accessed = accessed
  else draft.set(numberedTypes.has(draft.reference.type) ? 'number' : 'issue', value('number'), 'number')
  const pages = normalizePages(value('pages'))
  if (countedPages.has(draft.reference.type) && /^\d+(?:\s*p(?:p|ages)?\.?)?$/i.test(pages))
    draft.set('number-of-pages', pages.replace(/\D/g, ''), 'pages')
  else draft.set('page', pages, 'pages')
  const article = value('custom7')
  if (draft.reference.page === undefined && /^\w{1,12}$/.test(article)) draft.set('page', article, 'custom7')
  else draft.keep('custom7', article)
  if (child(element, 'section') !== undefined) draft.keep('section', value('section'))
  readSerialNumbersOf(draft, linesOf(child(element, 'isbn')))
  readIdentifiers(draft, value('electronic-resource-num'), value('accession-num'), value('custom2'))
}

function readSerialNumbersOf(draft: ReferenceDraft, lines: string): void {
  for (const line of lines.split('\n')) if (line !== '') readSerialNumbers(draft, line, 'isbn')
}

function readIdentifiers(draft: ReferenceDraft, electronic: string, accession: string, custom2: string): void {
  if (electronic !== '') draft.setDoi(electronic, 'electronic-resource-num')
  const pmid =
    /pubmed|medline|nlm|^$/i.test(draft.reference.source ?? '') && /^\d{5,8}$/.test(accession)
      ? normalizePmid(accession)
      : null
  if (pmid !== null) draft.set('PMID', pmid, 'accession-num')
  else draft.keep('accession-num', accession)
  if (/^PMC\d+$/i.test(custom2)) draft.set('PMCID', normalizePmcid(custom2) ?? custom2, 'custom2')
  else draft.keep('custom2', custom2)
}

/** The first web link is the link of the reference; links to files on the exporter's machine are kept as they are. */
function readLinks(draft: ReferenceDraft, urls: XmlElement | undefined): void {
  for (const group of children(urls)) {
    for (const url of children(group, 'url')) {
      for (const link of linesOf(url).split('\n')) {
        if (/^https?:/i.test(link)) draft.set('URL', link, group.name)
        else draft.keep(group.name, link)
      }
    }
  }
}
