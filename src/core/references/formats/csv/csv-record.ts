import type { CslDate, Name, ReferenceField } from '#core/model/reference.ts'
import { findDois, normalizeDoi, normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { readAuthorList } from '#core/references/fields/author-list.ts'
import { readEmbasePlace, readPubmedPlace } from '#core/references/fields/cited-place.ts'
import type { CsvTarget } from './csv-headings.ts'
import {
  doiOfLink,
  isWholeReference,
  joinReference,
  readAuthorYear,
  referenceInCell,
  type NamedStudy,
} from './csv-own-cells.ts'
import { csvTypeOf } from './csv-type.ts'
import type { DelimitedRow } from '#core/references/reading/delimited-text.ts'
import type { ImportedRecord, ImportProblem } from '#core/references/contract/import-format.ts'
import { readIdentifierLines } from '#core/references/fields/note-identifiers.ts'
import { joinPages, normalizePages } from '#core/references/fields/page-range.ts'
import { resolvePreprint } from '#core/references/fields/preprint.ts'
import { calendarDate, joinDates, readDate } from '#core/references/fields/read-date.ts'
import { oneLine, paragraphs, ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { spreadsheetDamage, type CellKind } from '#core/references/fields/spreadsheet-damage.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

/** What several columns say together, looked at when the row is whole. */
interface Pending {
  type: string
  readonly groups: Name[]
  firstPage?: string
  lastPage?: string
  article?: string
  /** A column of the writer's own: a title, "Author Year", a link or a whole reference. */
  study?: string
  /** The authors and the year that it names. */
  named?: NamedStudy
  firstAuthor?: string
  citation?: string
  /** Long cells of columns that say nothing to us. */
  readonly others: string[]
  /** The whole reference that a cell of the row is. */
  whole?: ImportedRecord
  fullAuthors?: string
  authors?: string
  year?: CslDate
  date?: CslDate
  month?: string
  day?: string
  bookTitle?: string
}

/**
 * A row as a reference. `headers` and `targets` have an entry a column; `raw` is the text of the row, kept beside the
 * reference.
 */
export function readCsvRecord(
  row: DelimitedRow,
  headers: readonly string[],
  targets: readonly CsvTarget[],
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const draft = new ReferenceDraft('article-journal', row.line, problems)
  const pending: Pending = { type: '', groups: [], others: [] }
  for (const [i, cell] of row.cells.entries()) {
    const value = decodeEntities(withoutDecimal(cell.trim()))
    if (value === '') continue
    const header = headers[i]
    if (header === undefined) draft.keep('over', value)
    else readCell(draft, pending, targets[i] ?? '', value, header === '' ? `column ${i + 1}` : header)
  }
  if (row.cells.length !== headers.length && row.cells.length > 0) {
    draft.report(
      `This row has ${row.cells.length} cells where the header has ${headers.length}; please look at what was read.`,
    )
  }
  const confidence = finishRecord(draft, pending)
  const record = draft.finish(raw)
  return confidence === null ? record : { ...record, confidence }
}

/** Tables written by statistics programs give whole numbers a decimal: "12.0". */
function withoutDecimal(value: string): string {
  return /^\d{1,9}\.0$/.test(value) ? value.slice(0, -2) : value
}

/** Cells that are looked at when the row is whole: of several columns the first one that is filled. */
const laterFields = {
  month: 'month',
  day: 'day',
  'book-title': 'bookTitle',
  'first-page': 'firstPage',
  'last-page': 'lastPage',
  'article-number': 'article',
} as const satisfies Partial<Record<CsvTarget, keyof Pending>>

/** The same, but another value is kept under its heading. */
const laterAuthors = { author: 'authors', 'full-author': 'fullAuthors' } as const

/** What stands in the cells of a column, for what spreadsheets do to them, and the field that it fills. */
const damagedCells: Partial<Readonly<Record<CsvTarget, readonly [CellKind, ReferenceField]>>> = {
  page: ['pages', 'page'],
  'first-page': ['pages', 'page'],
  'last-page': ['pages', 'page'],
  'article-number': ['pages', 'page'],
  volume: ['number', 'volume'],
  number: ['number', 'volume'],
  issue: ['issue', 'issue'],
  year: ['date', 'issued'],
  issued: ['date', 'issued'],
  accessed: ['date', 'issued'],
  DOI: ['identifier', 'DOI'],
  PMID: ['identifier', 'PMID'],
  PMCID: ['identifier', 'PMCID'],
  'serial-number': ['identifier', 'ISSN'],
}

const normalizers = { DOI: normalizeDoi, PMID: normalizePmid, PMCID: normalizePmcid } as const

function isKeyOf<T extends object>(table: T, target: CsvTarget): target is CsvTarget & keyof T {
  return Object.hasOwn(table, target)
}

function readCell(draft: ReferenceDraft, pending: Pending, target: CsvTarget, value: string, header: string): void {
  const line = oneLine(value)
  if (isDamaged(draft, target, line, header)) return
  if (isKeyOf(laterFields, target)) {
    pending[laterFields[target]] ??= line
    return
  }
  if (isKeyOf(laterAuthors, target)) {
    const field = laterAuthors[target]
    if (target === 'author' && readAuthorYear(line) !== null) return readStudy(draft, pending, line, header)
    pending[field] = firstOf(draft, pending[field], value, header)
    return
  }
  if (isKeyOf(normalizers, target)) {
    const id = normalizers[target](line)
    if (id !== null) return draft.set(target, id, header)
    return /^https?:\/\/\S+$/.test(line) ? draft.set('URL', line, header) : draft.keep(header, line)
  }
  switch (target) {
    case '':
      if (value.length >= 40) pending.others.push(line)
      return draft.keep(header, value)
    case 'study':
      return readStudy(draft, pending, line, header)
    case 'first-author':
      pending.firstAuthor ??= line
      return draft.keep(header, line)
    case 'URL': {
      const doi = /^http/i.test(line) ? null : doiOfLink(line)
      return doi === null ? draft.set('URL', line, header) : draft.set('DOI', doi, header)
    }
    case 'corporate-author':
      return readGroups(pending, value)
    case 'editor':
    case 'translator':
      for (const name of readAuthorList(value)) draft.addName(target, name, header)
      return
    case 'type':
      if (pending.type === '') pending.type = line
      else draft.keep(header, line)
      return
    case 'year':
      pending.year ??= readDate(line)
      return
    case 'issued':
      pending.date = joinDates(pending.date, readDate(line))
      return
    case 'accessed':
      draft.reference.accessed ??= readDate(line)
      return
    case 'serial-number':
      return readSerialNumbers(draft, line, header)
    case 'citation':
      pending.citation = line
      return draft.keep(header, line)
    case 'page':
      return draft.set('page', normalizePages(line), header)
    case 'keyword':
      return draft.addKeywords(withSemicolons(value), header)
    case 'abstract':
      return draft.set('abstract', paragraphs(value), header)
    case 'note':
      return draft.append('note', readIdentifierLines(draft, paragraphs(value), header), '\n', header)
    default:
      return draft.set(target, line, header)
  }
}

/** Keeps what a spreadsheet has damaged under its heading, and says what it did; true where the cell is no value. */
function isDamaged(draft: ReferenceDraft, target: CsvTarget, line: string, header: string): boolean {
  // Nearly every cell is sound: what spreadsheets make is short.
  if (line.length > 25) return false
  const cells = damagedCells[target]
  if (target === '' || (cells === undefined && !line.startsWith('#'))) return false
  const [kind, field] = cells ?? (['text', 'note'] as const)
  const damage = spreadsheetDamage(kind, line)
  if (damage === null) return false
  draft.doubt(field, damage.message)
  if (damage.isLost) draft.keep(header, line)
  return damage.isLost
}

function readStudy(draft: ReferenceDraft, pending: Pending, line: string, header: string): void {
  if (pending.study !== undefined || readAuthorYear(line) !== null || isWholeReference(line)) draft.keep(header, line)
  pending.study ??= line
}

function readGroups(pending: Pending, value: string): void {
  for (const one of value.split(/[;|]/)) {
    const literal = oneLine(one)
    if (literal !== '') pending.groups.push({ literal })
  }
}

/**
 * Keywords parted by semicolons, whatever parts them in the cell. A comma parts them only where nothing else does and
 * no blank follows.
 */
function withSemicolons(value: string): string {
  return /[;|\n]/.test(value) ? value.replaceAll('|', ';') : value.replace(/,(?=\S)/g, ';')
}

function firstOf(draft: ReferenceDraft, before: string | undefined, value: string, header: string): string {
  if (before !== undefined && before !== value) draft.keep(header, value)
  return before ?? value
}

function finishRecord(draft: ReferenceDraft, pending: Pending): ImportedRecord['confidence'] | null {
  const { reference } = draft
  if (pending.study !== undefined) readWork(draft, pending, pending.study)
  readCitation(draft, pending)
  const other = reference.title === undefined ? pending.others.find(isWhole) : undefined
  if (other !== undefined) pending.whole ??= referenceInCell(other) ?? undefined
  const authors = pending.authors === undefined ? [] : readAuthorList(pending.authors)
  const full =
    pending.fullAuthors === undefined ? [] : readAuthorList(pending.fullAuthors.replace(/\s?\(\d{5,20}\)/g, ''))
  const names = full.length >= authors.length && full.length > 0 ? full : authors
  if (names.length + pending.groups.length > 0) reference.author = [...names, ...pending.groups]
  resolveNumber(draft)
  const issued = joinDates(withMonth(pending), pending.date)
  if (issued !== undefined) reference.issued = issued
  const pages =
    joinPages(pending.firstPage, pending.lastPage) ?? (reference.page === undefined ? pending.article : undefined)
  if (pages !== undefined) draft.set('page', pages, 'pages')
  if (pending.article !== undefined && pages !== pending.article) draft.keep('article number', pending.article)
  const confidence = pending.whole === undefined ? null : joinReference(draft, pending.whole)
  if (reference.author === undefined && pending.firstAuthor !== undefined) readFirstAuthor(draft, pending.firstAuthor)
  if (pending.named !== undefined) readNamedStudy(draft, pending.named)
  reference.type =
    pending.whole === undefined || pending.type !== '' ? csvTypeOf(draft, pending.type) : pending.whole.reference.type
  resolveBook(draft, pending)
  resolvePreprint(reference)
  return confidence
}

const onlyFirst = 'Only the first author stands in the table; the paper or its PubMed record has them all.'

function readFirstAuthor(draft: ReferenceDraft, names: string): void {
  draft.reference.author = [...readAuthorList(names)]
  draft.doubt('author', onlyFirst, 'incomplete-authors')
}

/** The authors that "Kimura et al. 2021" names, where no other cell has them; a doubt where that cell begins with another. */
function readNamedStudy(draft: ReferenceDraft, named: NamedStudy): void {
  const { reference } = draft
  const [first] = reference.author ?? []
  if (first === undefined) {
    reference.author = [...named.authors]
    if (named.hidesAuthors) draft.doubt('author', onlyFirst, 'incomplete-authors')
    return
  }
  const plain = ({ family = '', literal = '' }: Name) =>
    `${family}${literal}`
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase()
  const [one] = named.authors
  if (one !== undefined && !reference.author?.some((name) => plain(name).includes(plain(one))))
    draft.doubt('author', `The row is called “${one.family ?? ''}”, and no author has that name.`)
}

/** A cell under "Study", "Paper" or "Reference" without a title beside it: a whole reference, "Author Year", a link, or the title. */
function readWork(draft: ReferenceDraft, pending: Pending, text: string): void {
  const named = readAuthorYear(text)
  if (isWhole(text)) {
    const whole = referenceInCell(text)
    if (whole !== null) pending.whole ??= whole
    else draft.doubt('title', 'What this reference says could not be told apart; it is kept under its heading.')
  } else if (named !== null) {
    pending.named ??= named
    pending.year ??= { 'date-parts': [[named.year]] }
  } else if (doiOfLink(text) !== null) draft.set('DOI', doiOfLink(text) ?? '', 'study')
  else if (/^https?:\/\/\S+$/.test(text)) draft.set('URL', text, 'study')
  else if ([pending.citation ?? '', ...pending.others].some(isWhole)) draft.keep('study', text)
  else draft.set('title', text, 'study')
}

/** A year with the month and day of other columns. */
function withMonth({ year, month, day }: Pending): CslDate | undefined {
  const number = year?.['date-parts']?.[0]?.[0]
  return number === undefined || month === undefined ? year : (calendarDate(number, month, day) ?? year)
}

/** Dimensions has the book of a chapter beside the series, which stands where articles have their journal. */
function resolveBook(draft: ReferenceDraft, { bookTitle }: Pending): void {
  if (bookTitle === undefined) return
  const series = draft.reference['container-title']
  draft.reference['container-title'] = bookTitle
  if (series !== undefined && series !== bookTitle) draft.set('collection-title', series, 'series')
}

/** "number" beside no "issue" is the issue of a journal, as in BibTeX. */
function resolveNumber(draft: ReferenceDraft): void {
  const { reference } = draft
  if (reference.number === undefined || reference.issue !== undefined || reference['container-title'] === undefined)
    return
  reference.issue = reference.number
  delete reference.number
}

/**
 * Where the place of publication stands in one cell: PubMed's "J Test. 2020 Jan;12(3):1-9. doi: ..." and Embase's
 * "Journal of Tests (2014) 3:3 (152-160). Date of Publication: 2014". Only gaps are filled.
 */
function readCitation(draft: ReferenceDraft, pending: Pending): void {
  const text = pending.citation
  if (text === undefined) return
  const { reference } = draft
  const place = isWhole(text) ? null : placeIn(text)
  if (place === null) {
    const isName = reference.title !== undefined || databaseName.test(text)
    return isName && !isWhole(text) ? readSource(draft, text) : readWork(draft, pending, text)
  }
  reference['container-title'] ??= place.journal
  if (place.volume !== undefined) reference.volume ??= place.volume
  if (place.issue !== undefined) reference.issue ??= place.issue
  if (place.pages !== undefined && pending.firstPage === undefined) reference.page ??= normalizePages(place.pages)
  pending.date ??= readDate(place.date)
  const doi = reference.DOI === undefined ? findDois(text)[0]?.value : undefined
  if (doi !== undefined) reference.DOI = doi
}

function placeIn(text: string): ReturnType<typeof readPubmedPlace> {
  return readPubmedPlace(text) ?? readEmbasePlace(text)
}

/** True for a whole reference; false for where a work was published, in which no sentence ends before the year. */
function isWhole(text: string): boolean {
  const journal = isWholeReference(text) ? (placeIn(text)?.journal ?? '. ') : ''
  return /\.\s|,\s\p{Lu}\.?(?:\s|$)/u.test(journal)
}

const databaseNames = [
  'pubmed|medline|embase|scopus|web of science|wos|cinahl|psycinfo|central|cochrane',
  'google scholar|proquest|eric|lens|dimensions|openalex|crossref',
]
const databaseName = pattern('i', '^', anyOf(databaseNames), String.raw`\b`)

/** A "source" that is no citation is the database, or, where no other column is it, the journal. */
function readSource(draft: ReferenceDraft, text: string): void {
  const { reference } = draft
  if (databaseName.test(text)) reference.source ??= text
  else if (reference['container-title'] === undefined && text.length <= 150 && !/\d{4}/.test(text))
    reference['container-title'] = text
}
