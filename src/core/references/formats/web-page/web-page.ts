import type { CslType } from '#core/model/reference.ts'
import { normalizePmid } from '#core/model/identifiers.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { familyAndGiven, readPersonName } from '#core/model/person-name.ts'
import { joinPages, normalizePages } from '#core/references/fields/page-range.ts'
import { resolvePreprint } from '#core/references/fields/preprint.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft, type TextVariable } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { LineCounter } from '#core/references/reading/source-lines.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'

/**
 * A saved web page that holds references for programs: COinS (`class="Z3988"`, an OpenURL each, as catalogues, Wikipedia and Zotero write
 * them) and the `citation_...` tags of a publisher's page about one article.
 */
export const webPage: ImportFormat = {
  id: 'web-page',
  detect: (head) => (coinsSign.test(head) || metaSign.test(head) ? 0.95 : 0),
  read,
}

const coinsSign = /class\s{0,3}=\s{0,3}["']?Z3988/i
const metaSign = /<meta\s[^>]{0,200}(?:name|property)\s{0,3}=\s{0,3}["']citation_title["']/i
const tag = /<(?:span|meta)\s[^>]{1,8000}>/gi

function read(text: string, options?: ReadOptions): ImportResult {
  const progress = new ReadProgress(text.length, options)
  const lines = new LineCounter(text)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  const page: { raw: string[]; values: Map<string, string[]>; line: number } = { raw: [], values: new Map(), line: 0 }
  for (const match of text.matchAll(tag)) {
    const [whole] = match
    if (coinsSign.test(whole)) {
      const values = openUrlValues(attribute(whole, 'title'))
      if (values.size > 0) records.push(readOpenUrl(values, whole, lines.at(match.index), problems))
    } else {
      const name = (attribute(whole, 'name') || attribute(whole, 'property')).toLowerCase()
      if (!name.startsWith('citation_')) continue
      if (page.line === 0) page.line = lines.at(match.index)
      page.raw.push(whole)
      page.values.set(name, [...(page.values.get(name) ?? []), attribute(whole, 'content')])
    }
    if (!progress.goOn(match.index)) break
  }
  if (page.values.has('citation_title')) records.push(readPage(page.values, page.raw.join('\n'), page.line, problems))
  return { records, problems }
}

function attribute(element: string, name: string): string {
  const found = new RegExp(String.raw`\s${name}\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')`, 'i').exec(element)
  return decodeEntities(found?.[1] ?? found?.[2] ?? '').trim()
}

/** The keys and values of an OpenURL; a key may stand several times. */
function openUrlValues(url: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const pair of url.split('&')) {
    const at = pair.indexOf('=')
    if (at < 0) continue
    const [key, value] = [pair.slice(0, at).replace(/^amp;/, ''), decoded(pair.slice(at + 1))]
    if (value !== '') values.set(key, [...(values.get(key) ?? []), value])
  }
  return values
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' ')).trim()
  } catch (error) {
    if (error instanceof URIError) return value
    throw error
  }
}

const genres: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  proceeding: 'paper-conference',
  conference: 'paper-conference',
  book: 'book',
  bookitem: 'chapter',
  preprint: 'article',
  report: 'report',
  unknown: 'document',
}
const openUrlFields: readonly (readonly [string, TextVariable])[] = [
  ['rft.jtitle', 'container-title'],
  ['rft.stitle', 'container-title-short'],
  ['rft.volume', 'volume'],
  ['rft.issue', 'issue'],
  ['rft.pub', 'publisher'],
  ['rft.publisher', 'publisher'],
  ['rft.place', 'publisher-place'],
  ['rft.edition', 'edition'],
  ['rft.series', 'collection-title'],
  ['rft.language', 'language'],
]

function readOpenUrl(
  values: ReadonlyMap<string, readonly string[]>,
  raw: string,
  line: number,
  problems: ImportProblem[],
): ImportedRecord {
  const at = (key: string) => values.get(key)?.[0] ?? ''
  const format = /:(journal|book|dissertation|patent)$/.exec(at('rft_val_fmt'))?.[1]
  const plain: CslType =
    format === 'dissertation'
      ? 'thesis'
      : format === 'patent'
        ? 'patent'
        : format === 'book'
          ? 'book'
          : format === 'journal'
            ? 'article-journal'
            : 'document'
  const draft = new ReferenceDraft(genres[at('rft.genre')] ?? plain, line, problems)
  for (const [key, variable] of openUrlFields) draft.set(variable, at(key), key)
  draft.set('title', at('rft.atitle') || at('rft.btitle') || at('rft.title'), 'rft.title')
  const outer = at('rft.btitle') || at('rft.title')
  if (at('rft.atitle') !== '' && outer !== '' && draft.reference['container-title'] === undefined)
    draft.set('container-title', outer, 'rft.btitle')
  const [family, given] = [at('rft.aulast'), at('rft.aufirst') || at('rft.auinit')]
  if (family !== '') draft.addName('author', given === '' ? { family } : familyAndGiven(family, given), 'rft.aulast')
  for (const [index, name] of (values.get('rft.au') ?? values.get('rft.creator') ?? []).entries()) {
    const read = readPersonName(name)
    // Many repeat the first author, whose parts they have given.
    if (read !== undefined && !(index === 0 && family !== '' && name.includes(family)))
      draft.addName('author', read, 'rft.au')
  }
  if (at('rft.aucorp') !== '') draft.addName('author', { literal: at('rft.aucorp') }, 'rft.aucorp')
  const issued = readDate(at('rft.date'))
  if (issued !== undefined) draft.reference.issued = issued
  draft.set('page', joinPages(at('rft.spage') || at('rft.pages'), at('rft.epage') || undefined) ?? '', 'rft.pages')
  for (const key of ['rft.issn', 'rft.eissn', 'rft.isbn']) if (at(key) !== '') readSerialNumbers(draft, at(key), key)
  for (const id of values.get('rft_id') ?? []) readId(draft, id)
  resolvePreprint(draft.reference)
  return draft.finish(raw)
}

function readId(draft: ReferenceDraft, id: string): void {
  if (/^info:doi\//i.test(id)) draft.setDoi(id.slice(9), 'rft_id')
  else if (/^info:pmid\//i.test(id)) draft.set('PMID', normalizePmid(id.slice(10)) ?? '', 'rft_id')
  else if (/^https?:/i.test(id)) draft.set('URL', id, 'rft_id')
  else draft.keep('rft_id', id)
}

const pageFields: readonly (readonly [string, TextVariable])[] = [
  ['citation_title', 'title'],
  ['citation_journal_title', 'container-title'],
  ['citation_conference_title', 'container-title'],
  ['citation_inbook_title', 'container-title'],
  ['citation_journal_abbrev', 'container-title-short'],
  ['citation_volume', 'volume'],
  ['citation_issue', 'issue'],
  ['citation_publisher', 'publisher'],
  ['citation_language', 'language'],
  ['citation_abstract', 'abstract'],
]

function readPage(
  values: ReadonlyMap<string, readonly string[]>,
  raw: string,
  line: number,
  problems: ImportProblem[],
): ImportedRecord {
  const at = (key: string) => values.get(key)?.[0] ?? ''
  const type: CslType =
    at('citation_journal_title') !== ''
      ? 'article-journal'
      : at('citation_conference_title') !== ''
        ? 'paper-conference'
        : at('citation_inbook_title') !== ''
          ? 'chapter'
          : at('citation_isbn') !== ''
            ? 'book'
            : 'document'
  const draft = new ReferenceDraft(type, line, problems)
  for (const [key, variable] of pageFields) draft.set(variable, at(key), key)
  for (const author of values.get('citation_author') ??
    values.get('citation_authors')?.flatMap((all) => all.split(';')) ??
    []) {
    const name = readPersonName(author)
    if (name !== undefined) draft.addName('author', name, 'citation_author')
  }
  const issued = readDate(
    at('citation_publication_date') || at('citation_date') || at('citation_online_date') || at('citation_year'),
  )
  if (issued !== undefined) draft.reference.issued = issued
  const pages = joinPages(at('citation_firstpage'), at('citation_lastpage') || undefined)
  draft.set('page', normalizePages(pages ?? ''), 'citation_firstpage')
  if (at('citation_doi') !== '') draft.setDoi(at('citation_doi'), 'citation_doi')
  draft.set('PMID', normalizePmid(at('citation_pmid')) ?? '', 'citation_pmid')
  for (const key of ['citation_issn', 'citation_isbn']) if (at(key) !== '') readSerialNumbers(draft, at(key), key)
  draft.set('URL', at('citation_abstract_html_url') || at('citation_public_url'), 'citation_abstract_html_url')
  resolvePreprint(draft.reference)
  return draft.finish(raw)
}
