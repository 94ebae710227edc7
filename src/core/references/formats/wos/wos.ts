import type { CslDate, CslType } from '#core/model/reference.ts'
import { normalizeDoi, normalizePmid } from '#core/model/identifiers.ts'
import { parseDelimited } from '#core/references/reading/delimited-text.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { joinPages } from '#core/references/fields/page-range.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { joinDates, readDate } from '#core/references/fields/read-date.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { oneLine, ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { lastCut, withLineEnds } from '#core/references/reading/source-lines.ts'
import { readTagged, type TaggedField } from '#core/references/reading/tagged-records.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { wosTargets, type WosTarget } from './wos-tags.ts'

/** Web of Science, tagged ("Plain text", .ciw) or tab-delimited: `PT` to `ER`, one value a line under AU, AF and CR. */
export const wos: ImportFormat = {
  id: 'wos',
  detect,
  read,
  cut,
}

function detect(head: string): number {
  if (isTabDelimited(head)) return 0.97
  if (/^[ \t\u00a0]*FN (?:Clarivate|Thomson|ISI|Web of)/m.test(head)) return 0.98
  if (/^PT [JBSPA]\s*$/m.test(head)) return /^(?:AU|TI|SO|UT) \S/m.test(head) ? 0.93 : 0.6
  return /^(?:AU|AF) \S/m.test(head) && /^SO \S/m.test(head) && /^(?:TI|UT|PY) \S/m.test(head) ? 0.7 : 0
}

function cut(text: string): number {
  return isTabDelimited(text.slice(0, 200)) ? 0 : lastCut(text, /(?<=[\r\n])ER[ \t]*(?:\r*\n|\r(?=[^\r\n]))/g)
}

function isTabDelimited(head: string): boolean {
  return /^(?:PT|AU)\t(?:[A-Z][A-Z0-9]\t){5}/.test(head)
}

function read(source: string, options?: ReadOptions): ImportResult {
  const text = withLineEnds(source)
  if (isTabDelimited(text.slice(0, 200))) return readTable(text, options)
  return readTagged(text, options, {
    lineOf: (line, fields) => {
      const tag = /^([A-Z][A-Z0-9])(?: |$)/.exec(line)?.[1]
      if (tag === undefined) return 'text'
      if (tag === 'ER') return 'end'
      if (tag === 'EF') return 'between'
      return tag === 'FN' || tag === 'VR'
        ? 'nothing'
        : { tag, value: line.slice(3).trim(), begins: tag === 'PT' && fields.length > 0 }
    },
    isEmpty: (fields) => fields.every((field) => field.tag === 'PT' || field.value === ''),
    readRecord: readWosRecord,
    withoutEnd: 'This record has no end (ER); it was read up to the next one.',
    endAlone: 'An end of record (ER) without a record before it.',
  })
}

function readTable(text: string, options: ReadOptions | undefined): ImportResult {
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  let tags: readonly string[] | null = null
  for (const row of parseDelimited(text, '\t', problems)) {
    if (tags === null) {
      tags = row.cells.map((cell) => cell.trim())
      continue
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue
    const fields = tags
      .map((tag, i): TaggedField => ({ tag, value: cellLines(tag, row.cells[i] ?? '') }))
      .filter((field) => field.tag !== '')
    const over = row.cells.slice(tags.length).filter((cell) => cell.trim() !== '')
    if (over.length > 0) {
      problems.push({
        line: row.line,
        message: 'This row has more cells than the header; what is over was kept as it is.',
      })
      fields.push({ tag: 'over', value: over.join('\n') })
    }
    records.push(readWosRecord(fields, row.line, text.slice(row.start, row.end), problems))
    if (!progress.goOn(row.end)) return { records, problems: [...problems, progress.stopped(row.line)] }
  }
  return { records, problems }
}

const severalNames: ReadonlySet<WosTarget | undefined> = new Set<WosTarget>([
  'author',
  'full-author',
  'editor',
  'group-author',
  'book-author',
  'book-full-author',
  'book-group',
])

/** In the table names stand in one cell with `; ` between: here a line each, as in the tagged form. */
function cellLines(tag: string, cell: string): string {
  const text = oneLine(cell)
  return severalNames.has(wosTargets.get(tag))
    ? text
        .split(/\s*;\s*/)
        .filter(Boolean)
        .join('\n')
    : text
}

const types: Readonly<Record<string, CslType>> = {
  J: 'article-journal',
  B: 'book',
  S: 'chapter',
  P: 'patent',
  C: 'paper-conference',
}

interface Pending {
  publication?: string
  journal?: string
  series?: string
  firstPage?: string
  lastPage?: string
  article?: string
  year?: CslDate
  month?: CslDate
  readonly authors: string[]
  readonly fullAuthors: string[]
  readonly bookAuthors: string[]
  readonly bookFullAuthors: string[]
  readonly bookGroups: string[]
  earlyAccess?: CslDate
  bookDoi?: string
  isoJournal?: string
}

function readWosRecord(
  fields: readonly TaggedField[],
  line: number,
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const draft = new ReferenceDraft('article-journal', line, problems)
  const pending: Pending = { authors: [], fullAuthors: [], bookAuthors: [], bookFullAuthors: [], bookGroups: [] }
  for (const field of fields) {
    const { tag } = field
    const target = wosTargets.get(tag)
    const value = decodeEntities(oneLine(field.value))
    if (value === '') continue
    if (target === undefined) for (const one of field.value.split('\n')) draft.keep(tag, one)
    else readField(draft, pending, target, value, field)
  }
  finishRecord(draft, pending)
  if (draft.reference.title === undefined) draft.report('This record has no title.')
  return draft.finish(raw)
}

function readField(
  draft: ReferenceDraft,
  pending: Pending,
  target: WosTarget,
  value: string,
  field: TaggedField,
): void {
  const { tag } = field
  const names = () => field.value.split('\n')
  switch (target) {
    case 'author':
      pending.authors.push(...names())
      return
    case 'full-author':
      pending.fullAuthors.push(...names())
      return
    case 'book-author':
      pending.bookAuthors.push(...names())
      return draft.keep(tag, value)
    case 'book-full-author':
      pending.bookFullAuthors.push(...names())
      return draft.keep(tag, value)
    case 'book-group':
      pending.bookGroups.push(...names())
      return draft.keep(tag, value)
    case 'early-access':
      pending.earlyAccess ??= readDate(value)
      return draft.keep(tag, value)
    case 'book-doi':
      pending.bookDoi ??= normalizeDoi(value) ?? undefined
      return draft.keep(tag, value)
    case 'iso-journal':
      pending.isoJournal ??= value
      return
    case 'group-author':
      for (const one of names()) draft.addName('author', { literal: oneLine(one) }, tag)
      return
    case 'editor':
      for (const one of field.value.split(/\s*[;\n]\s*/)) {
        const name = readPersonName(one)
        if (name !== undefined) draft.addName('editor', name, tag)
      }
      return
    case 'publication-type':
      pending.publication ??= value
      return
    case 'journal':
      pending.journal ??= value
      return
    case 'series':
      pending.series ??= value
      return
    case 'year':
      pending.year ??= readDate(value)
      return
    case 'month':
      pending.month ??= readDate(value)
      return
    case 'first-page':
      pending.firstPage ??= value
      return
    case 'last-page':
      pending.lastPage ??= value
      return
    case 'article-number':
      pending.article ??= value.replace(/^(?:UNSP|ARTN|ARTICLE)\s+/i, '')
      return
    case 'serial-number':
      return readSerialNumbers(draft, value, tag)
    case 'keywords':
      return draft.addKeywords(value, tag)
    case 'DOI':
      return draft.set('DOI', normalizeDoi(value) ?? value, tag)
    case 'PMID':
      return draft.set('PMID', normalizePmid(value) ?? value, tag)
    default:
      return draft.set(target, value, tag)
  }
}

function finishRecord(draft: ReferenceDraft, pending: Pending): void {
  const { reference } = draft
  reference.type = typeOf(pending, reference.genre)
  const fuller = (full: readonly string[], short: readonly string[]) =>
    full.length >= short.length && full.length > 0 ? full : short
  const ofArticle = fuller(pending.fullAuthors, pending.authors)
  const names = ofArticle.length > 0 ? ofArticle : fuller(pending.bookFullAuthors, pending.bookAuthors)
  const groups =
    reference.author ??
    (names.length === 0 && pending.bookGroups.length > 0
      ? pending.bookGroups.map((literal) => ({ literal }))
      : undefined)
  if (groups !== undefined && names.length === 0) reference.author = [...groups]
  if (names.length > 0)
    reference.author = names.map((name) => readPersonName(oneLine(name)) ?? { literal: name }).concat(groups ?? [])
  const plain = (title: string | undefined) => title?.toLowerCase().replace(/^(?:the|an?)\s|[^\p{L}\p{N}]/gu, '')
  const isWhole =
    reference.type === 'book' &&
    (plain(reference.title) === plain(pending.journal) || /^books?$/i.test(reference.genre ?? ''))
  if (reference.type === 'book' && !isWhole && reference.title !== undefined && pending.journal !== undefined)
    reference.type = 'chapter'
  if (pending.journal !== undefined && !isWhole)
    draft.set(
      reference.type === 'book' && reference.title === undefined ? 'title' : 'container-title',
      pending.journal,
      'SO',
    )
  if (pending.series !== undefined && pending.series !== reference['container-title'])
    draft.set('collection-title', pending.series, 'SE')
  const issued = joinDates(pending.year, pending.month) ?? pending.earlyAccess
  const short = pending.isoJournal
  if (short !== undefined && reference['container-title-short'] !== undefined)
    draft.keep('J9', reference['container-title-short'])
  if (short !== undefined) reference['container-title-short'] = short
  if (pending.bookDoi !== undefined && reference.type === 'book') reference.DOI ??= pending.bookDoi
  if (issued !== undefined) reference.issued = issued
  const pages = joinPages(pending.firstPage, pending.lastPage) ?? pending.article
  if (pages !== undefined) draft.set('page', pages, 'BP')
  if (pending.article !== undefined && pages !== pending.article) draft.keep('AR', pending.article)
}

function typeOf(pending: Pending, genre: string | undefined): CslType {
  const type = types[pending.publication?.trim().charAt(0).toUpperCase() ?? ''] ?? 'article-journal'
  if (/proceedings paper/i.test(genre ?? '') && type !== 'article-journal') return 'paper-conference'
  if (type === 'book' && /chapter/i.test(genre ?? '')) return 'chapter'
  return type
}
