import type { CslDate, CslType, Name } from '#core/model/reference.ts'
import { normalizeDoi, normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { unguardFormula } from '#core/formula-guard.ts'
import { readAuthorList } from '#core/references/fields/author-list.ts'
import { cslTypeOf } from '#core/references/types/csl-types.ts'
import { readEmbasePlace, readPubmedPlace } from '#core/references/fields/cited-place.ts'
import { isByRow, recordsByRow } from './csv-by-row.ts'
import { targetOfHeading, type CsvTarget } from './csv-headers.ts'
import { columnTargets, csvLayout, knownHeadings, plainLayout, type CsvLayout } from './csv-table.ts'
import { parseDelimited, type DelimitedRow } from '#core/references/reading/delimited-text.ts'
import { endNoteTypeOf } from '#core/references/types/endnote-types.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { readIdentifierLines } from '#core/references/fields/note-identifiers.ts'
import { joinPages, normalizePages } from '#core/references/fields/page-range.ts'
import { calendarDate, joinDates, readDate } from '#core/references/fields/read-date.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { oneLine, paragraphs, ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { risTypeByCode } from '#core/references/types/ris-types.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { withLineEnds } from '#core/references/reading/source-lines.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { zoteroTypeOf } from '#core/references/types/zotero-types.ts'

/** Tables with a row of headings: comma, semicolon, tab or bar; PubMed, Scopus, Web of Science, Embase, Zotero, our own, or mapped by hand. */
export const csv: ImportFormat = { id: 'csv', label: 'CSV or TSV', extensions: ['csv', 'tsv', 'txt'], detect, read }

function detect(head: string): number {
  if (/^\s*[[{<@%]/.test(head)) return 0
  if (isByRow(head)) return 0.9
  const layout = csvLayout(head)
  if (layout === null) return 0
  const known = knownHeadings(layout)
  return known >= 4
    ? 0.92
    : known >= 2
      ? 0.75
      : layout.headers.length === 1 || (layout.headers.length >= 4 && isEven(head, layout))
        ? 0.7
        : 0.3
}

/** True where the rows below the headings have as many cells as these: text with commas in it does not. */
function isEven(head: string, { delimiter, headers, headerRow }: CsvLayout): boolean {
  const counts: number[] = []
  for (const row of parseDelimited(head.slice(0, head.lastIndexOf('\n') + 1), delimiter, [])) {
    if (row.cells.some((cell) => cell.trim() !== '') && counts.push(row.cells.length) > headerRow + 10) break
  }
  const below = counts.slice(headerRow + 1)
  return below.length > 0 && below.every((count) => count === headers.length)
}

function readByRow(text: string, options: ReadOptions | undefined): ImportResult {
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  const progress = new ReadProgress(text.length, options)
  for (const { headers, row } of recordsByRow(text, problems)) {
    records.push(
      readRow(
        row,
        headers,
        headers.map((header) => targetOfHeading(header) ?? ''),
        text.slice(row.start, row.end),
        problems,
      ),
    )
    if (!progress.goOn(row.end)) return { records, problems: [...problems, progress.stopped(row.line)] }
  }
  return { records, problems }
}

function read(source: string, options?: ReadOptions): ImportResult {
  const text = withLineEnds(source)
  if (options?.columns === undefined && isByRow(text)) return readByRow(text, options)
  const layout = csvLayout(text) ?? plainLayout(text)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  if (layout === null)
    return {
      records,
      problems: [
        {
          line: 1,
          message: 'No row of headings was found (title, authors, year ...); please name the columns in the first row.',
          dropped: true,
        },
      ],
    }
  const targets = columnTargets(layout, options?.columns)
  const progress = new ReadProgress(text.length, options)
  let index = -1
  for (const row of parseDelimited(text, layout.delimiter, problems)) {
    index += 1
    if (index <= layout.headerRow || row.cells.every((cell) => cell.trim() === '')) continue
    records.push(readRow(row, layout.headers, targets, text.slice(row.start, row.end), problems))
    if (!progress.goOn(row.end)) return { records, problems: [...problems, progress.stopped(row.line)] }
  }
  return { records, problems }
}

interface Pending {
  type: string
  readonly groups: Name[]
  firstPage?: string
  lastPage?: string
  article?: string
  citation?: string
  fullAuthors?: string
  authors?: string
  year?: CslDate
  date?: CslDate
  month?: string
  day?: string
  bookTitle?: string
}

function readRow(
  row: DelimitedRow,
  headers: readonly string[],
  targets: readonly CsvTarget[],
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const draft = new ReferenceDraft('article-journal', row.line, problems)
  const pending: Pending = { type: '', groups: [] }
  for (const [i, cell] of row.cells.entries()) {
    const value = decodeEntities(withoutDecimal(unguardFormula(cell).trim()))
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
  settle(draft, pending)
  return draft.finish(raw)
}

/** Tables written by statistics programs give whole numbers a decimal: "12.0". */
function withoutDecimal(value: string): string {
  return /^\d{1,9}\.0$/.test(value) ? value.slice(0, -2) : value
}

function readCell(draft: ReferenceDraft, pending: Pending, target: CsvTarget, value: string, header: string): void {
  const line = oneLine(value)
  switch (target) {
    case '':
      return draft.keep(header, value)
    case 'author':
      pending.authors = firstOf(draft, pending.authors, value, header)
      return
    case 'full-author':
      pending.fullAuthors = firstOf(draft, pending.fullAuthors, value, header)
      return
    case 'corporate-author':
      for (const one of value.split(/[;|]/)) {
        const literal = oneLine(one)
        if (literal !== '') pending.groups.push({ literal })
      }
      return
    case 'month':
      pending.month ??= line
      return
    case 'day':
      pending.day ??= line
      return
    case 'book-title':
      pending.bookTitle ??= line
      return
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
    case 'first-page':
      pending.firstPage ??= line
      return
    case 'last-page':
      pending.lastPage ??= line
      return
    case 'article-number':
      pending.article ??= line
      return
    case 'serial-number':
      return readSerialNumbers(draft, line, header)
    case 'citation':
      pending.citation = line
      return draft.keep(header, line)
    case 'DOI':
      return normalizeDoi(line) === null ? draft.keep(header, line) : draft.set('DOI', normalizeDoi(line) ?? '', header)
    case 'PMID':
      return normalizePmid(line) === null
        ? draft.keep(header, line)
        : draft.set('PMID', normalizePmid(line) ?? '', header)
    case 'PMCID':
      return normalizePmcid(line) === null
        ? draft.keep(header, line)
        : draft.set('PMCID', normalizePmcid(line) ?? '', header)
    case 'page':
      return draft.set('page', normalizePages(line), header)
    case 'keyword':
      return draft.addKeywords(
        /[;|\n]/.test(value) ? value.replaceAll('|', ';') : value.replace(/,(?=\S)/g, ';'),
        header,
      )
    case 'abstract':
      return draft.set('abstract', paragraphs(value), header)
    case 'note':
      return draft.append('note', readIdentifierLines(draft, paragraphs(value), header), '\n', header)
    default:
      return draft.set(target, line, header)
  }
}

function firstOf(draft: ReferenceDraft, before: string | undefined, value: string, header: string): string {
  if (before !== undefined && before !== value) draft.keep(header, value)
  return before ?? value
}

function settle(draft: ReferenceDraft, pending: Pending): void {
  const { reference } = draft
  readCitation(draft, pending)
  const authors = pending.authors === undefined ? [] : readAuthorList(pending.authors)
  const full =
    pending.fullAuthors === undefined ? [] : readAuthorList(pending.fullAuthors.replace(/\s?\(\d{5,20}\)/g, ''))
  const names = full.length >= authors.length && full.length > 0 ? full : authors
  if (names.length + pending.groups.length > 0) reference.author = [...names, ...pending.groups]
  settleNumber(draft)
  const issued = joinDates(withMonth(pending), pending.date)
  if (issued !== undefined) reference.issued = issued
  const pages =
    joinPages(pending.firstPage, pending.lastPage) ?? (reference.page === undefined ? pending.article : undefined)
  if (pages !== undefined) draft.set('page', pages, 'pages')
  if (pending.article !== undefined && pages !== pending.article) draft.keep('article number', pending.article)
  reference.type = typeOf(draft, pending.type)
  settleBook(draft, pending)
}

/** A year with the month and day of other columns. */
function withMonth({ year, month, day }: Pending): CslDate | undefined {
  const number = year?.['date-parts']?.[0]?.[0]
  return number === undefined || month === undefined ? year : (calendarDate(number, month, day) ?? year)
}

/** Dimensions has the book of a chapter beside the series, which stands where articles have their journal. */
function settleBook(draft: ReferenceDraft, { bookTitle }: Pending): void {
  if (bookTitle === undefined) return
  const series = draft.reference['container-title']
  draft.reference['container-title'] = bookTitle
  if (series !== undefined && series !== bookTitle) draft.set('collection-title', series, 'series')
}

/** "number" beside no "issue" is the issue of a journal, as in BibTeX. */
function settleNumber(draft: ReferenceDraft): void {
  const { reference } = draft
  if (reference.number === undefined || reference.issue !== undefined || reference['container-title'] === undefined)
    return
  reference.issue = reference.number
  delete reference.number
}

/** Numbers of the registers that the World Health Organization takes its trials from. */
const registration =
  /^(?:NCT\d{8}|ISRCTN\d{6,8}|EUCTR\d{4}-|CTIS\d{4}-|ACTRN\d{10,14}|ChiCTR|DRKS\d{8}|CTRI\/\d{4}|JPRN-|jRCT|KCT\d{7}|IRCT\d|PACTR\d|TCTR\d|RBR-|SLCTR\/|PER-|RPCEC\d|NL-OMON|NTR\d|LBCTR\d|ITMCTR\d)/i

function typeOf(draft: ReferenceDraft, words: string): CslType {
  // "Article" and "Review" are words of databases here: CSL means a preprint by the one and the review of a work by the other.
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

/**
 * Where the place of publication stands in one cell: PubMed's "J Test. 2020 Jan;12(3):1-9. doi: ..." and Embase's
 * "Journal of Tests (2014) 3:3 (152-160). Date of Publication: 2014". Only gaps are filled.
 */
function readCitation(draft: ReferenceDraft, pending: Pending): void {
  const text = pending.citation
  if (text === undefined) return
  const { reference } = draft
  const place = readPubmedPlace(text) ?? readEmbasePlace(text)
  if (place === null) return readSource(draft, text)
  reference['container-title'] ??= place.journal
  if (place.volume !== undefined) reference.volume ??= place.volume
  if (place.issue !== undefined) reference.issue ??= place.issue
  if (place.pages !== undefined && pending.firstPage === undefined) reference.page ??= normalizePages(place.pages)
  pending.date ??= readDate(place.date)
}

/** A "source" that is no citation is the database, or, where no other column is it, the journal. */
function readSource(draft: ReferenceDraft, text: string): void {
  const { reference } = draft
  if (
    /^(?:pubmed|medline|embase|scopus|web of science|wos|cinahl|psycinfo|central|cochrane|google scholar|proquest|eric|lens|dimensions|openalex|crossref)\b/i.test(
      text,
    )
  )
    reference.source ??= text
  else if (reference['container-title'] === undefined && text.length <= 150 && !/\d{4}/.test(text))
    reference['container-title'] = text
}
