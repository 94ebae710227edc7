import type { CslDate } from '../model/reference.ts'
import { normalizeDoi, normalizePmcid, normalizePmid } from '../text/identifiers.ts'
import type { ImportedRecord, ImportFormat, ImportProblem, ImportResult, ReadOptions } from './import-format.ts'
import { isOvidRecord, ovidTag, readOvidRecord } from './ovid-tagged.ts'
import { nbibTargets, type NbibTarget } from './nbib-tags.ts'
import { normalizePages } from './page-range.ts'
import { readPersonName } from './person-name.ts'
import { typeOfPublication } from './publication-types.ts'
import { readDate } from './read-date.ts'
import { ReadProgress } from './read-progress.ts'
import { oneLine, ReferenceDraft } from './reference-draft.ts'
import { readSerialNumbers } from './serial-numbers.ts'
import { lastCut, SourceLines, withLineEnds } from './source-lines.ts'

/** PubMed's MEDLINE display format (.nbib, or .txt saved as "PubMed"), and Ovid's own tagged formats, which descend from it. */
export const nbib: ImportFormat = { id: 'nbib', label: 'PubMed or Ovid (NBIB, MEDLINE)', extensions: ['nbib', 'txt'], detect, read, cut: (text) => lastCut(text, /(?:\r*\n|\r)[ \t]*(?:\r*\n|\r(?!\n))(?=PMID ?- )/g) }

/** "<12. >": Ovid's number of a record. */
const ovidNumber = /^\s{0,3}<\d{1,6}\s?\.?\s{0,2}>\s*$/
/** "Accession Number" alone on its line, the value indented below it: Ovid with long field names. */
const ovidName = /^[A-Z][A-Za-z /()-]{2,60}$/
const tagLine = /^([A-Z][A-Z0-9]{1,3}) {0,3}- ?/

function detect(head: string): number {
  if (/^\s*PMID ?- ?\d+\s*$/m.test(head)) return /^TY {1,3}-/m.test(head) ? 0.5 : 0.97
  if (/^\s{0,3}<\d{1,6}\s?\.?\s{0,2}>\s*$/m.test(head) && /^(?:VN  - Ovid|TI  - |Title\s*$|Authors?\s*$)/m.test(head)) return 0.9
  const tags = head.match(/^(?:PMCR?|OWN |STAT|FAU |AU  |TI  |DP  |PT  |JT  |TA  |LID |AID |MH  |SO  |AB  )- /gm)?.length ?? 0
  const ris = /^(?:TY|ER) {1,3}-/m.test(head)
  return ris ? 0 : tags >= 4 ? 0.85 : tags >= 2 ? 0.45 : 0
}

interface Field {
  readonly tag: string
  value: string
}

function read(source: string, options?: ReadOptions): ImportResult {
  const text = withLineEnds(source)
  const lines = new SourceLines(text)
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  let fields: Field[] = []
  let [start, end, line, blankBefore, stray] = [0, 0, 0, false, 0]
  const fromOvid = /^\s{0,3}<\d{1,6}\s?\.?\s{0,2}>\s*$/m.test(text.slice(0, 20_000)) || /^VN {2}- Ovid/m.test(text.slice(0, 20_000))
  const close = (): boolean => {
    const finished = fields
    fields = []
    if (finished.length === 0) return true
    if (finished.every((field) => field.value.trim() === '')) problems.push({ line, message: 'This record is empty; it was left out.', dropped: true })
    else if (fromOvid || isOvidRecord(finished)) records.push(readOvidRecord(finished, line, text.slice(start, end), problems))
    else records.push(readNbibRecord(finished, line, text.slice(start, end), problems))
    return progress.goOn(end)
  }
  while (lines.next()) {
    const words = lines.line()
    const match = tagLine.exec(words)
    const ovidField = fromOvid && match === null && ovidName.test(words) ? words : undefined
    if (fromOvid && ovidNumber.test(words)) {
      if (!close()) return { records, problems: [...problems, progress.stopped(lines.number)] }
    } else if (ovidField !== undefined) {
      if (fields.length === 0) [start, line] = [lines.start, lines.number]
      fields.push({ tag: ovidTag(ovidField.trim()), value: '' })
    } else if (match?.[1] !== undefined) {
      const isNew = match[1] === 'PMID' ? fields.length > 0 : blankBefore && fields.length > 0
      if (isNew && !close()) return { records, problems: [...problems, progress.stopped(lines.number)] }
      if (fields.length === 0) [start, line] = [lines.start, lines.number]
      fields.push({ tag: match[1], value: words.slice(match[0].length) })
    } else if (fields.length > 0 && !lines.isBlank()) {
      const field = fields.at(-1)
      if (field !== undefined) field.value += `\n${words.trim()}`
    } else if (!lines.isBlank() && !/^\s*(?:\d+[.:]|<\d+\s?\.?\s?>)\s*$/.test(words)) {
      stray += 1
      if (stray === 1) problems.push({ line: lines.number, message: 'Text before the first tag of a record was passed over.' })
    }
    blankBefore = lines.isBlank()
    if (!blankBefore) end = lines.end
  }
  close()
  return { records, problems }
}

/** What several tags say together. */
interface Pending {
  journal?: string
  journalShort?: string
  bookTitle?: string
  doi?: string
  pii?: string
  issued?: CslDate
  readonly publicationTypes: string[]
  readonly fullAuthors: string[]
  readonly shortAuthors: string[]
  readonly shortEditors: string[]
  readonly titles: string[]
}

function readNbibRecord(fields: readonly Field[], line: number, raw: string, problems: ImportProblem[]): ImportedRecord {
  const draft = new ReferenceDraft('article-journal', line, problems)
  const pending: Pending = { publicationTypes: [], fullAuthors: [], shortAuthors: [], shortEditors: [], titles: [] }
  for (const field of fields) {
    const value = oneLine(field.value)
    const target = nbibTargets.get(field.tag)
    if (value === '') continue
    if (target === undefined) draft.keep(field.tag, value)
    else readField(draft, pending, target, value, field)
  }
  settle(draft, pending)
  if (draft.reference.title === undefined) draft.report('This record has no title.')
  return draft.finish(raw)
}

function readField(draft: ReferenceDraft, pending: Pending, target: NbibTarget, value: string, { tag }: Field): void {
  switch (target) {
    case 'author': pending.fullAuthors.push(value); return
    case 'editor': return addPerson(draft, target, value, tag)
    case 'short-author': pending.shortAuthors.push(value); return
    case 'short-editor': pending.shortEditors.push(value); return
    case 'corporate-author': return draft.addName('author', { literal: value }, tag)
    case 'issued': pending.issued ??= readDate(value); return
    case 'journal': pending.journal ??= value; return
    case 'journal-short': pending.journalShort ??= value; return
    case 'book-title': pending.bookTitle ??= value; return
    case 'title': pending.titles.push(value); return
    case 'pages': return draft.set('page', normalizePages(value), tag)
    case 'serial-number': return readSerialNumbers(draft, value, tag)
    case 'location-id': return readLocationId(draft, pending, value, tag)
    case 'publication-type': pending.publicationTypes.push(value); return draft.keep(tag, value)
    case 'keyword': return draft.append('keyword', value, '; ', tag)
    case 'heading': draft.append('keyword', value, '; ', tag); return draft.keep(tag, value)
    case 'PMID': return draft.set('PMID', normalizePmid(value) ?? value, tag)
    case 'PMCID': return draft.set('PMCID', normalizePmcid(value) ?? value, tag)
    case 'DOI': pending.doi ??= normalizeDoi(value) ?? undefined; return
    default: return draft.set(target, value, tag)
  }
}

function addPerson(draft: ReferenceDraft, role: 'author' | 'editor', value: string, tag: string): void {
  const name = readPersonName(value)
  if (name !== undefined) draft.addName(role, name, tag)
}

/** "10.1000/x [doi]", "S0001 [pii]", "e123 [pii]". */
function readLocationId(draft: ReferenceDraft, pending: Pending, value: string, tag: string): void {
  const doi = /\[doi\]|^doi|^10\./i.test(value) ? normalizeDoi(value) : null
  if (doi !== null) pending.doi ??= doi
  else if (/\[pii\]/i.test(value)) pending.pii ??= value.replace(/\s*\[pii\]\s*/i, '')
  if (doi === null || doi !== pending.doi) draft.keep(tag, value)
}

function settle(draft: ReferenceDraft, pending: Pending): void {
  const { reference } = draft
  reference.type = typeOfPublication(pending.publicationTypes)
  if (pending.titles.length > 0) draft.set('title', pending.titles.join(' '), 'TI')
  if (pending.bookTitle !== undefined) {
    if (reference.title === undefined) {
      reference.title = pending.bookTitle
      reference.type = 'book'
    } else {
      draft.set('container-title', pending.bookTitle, 'BTI')
      reference.type = 'chapter'
    }
  }
  if (pending.journal !== undefined) draft.set('container-title', pending.journal, 'JT')
  if (pending.journalShort !== undefined) draft.set(reference['container-title'] === undefined ? 'container-title' : 'container-title-short', pending.journalShort, 'TA')
  if (pending.issued !== undefined) reference.issued = pending.issued
  if (pending.doi !== undefined) reference.DOI = pending.doi
  if (reference.page === undefined && pending.pii !== undefined && isArticleNumber(pending.pii)) reference.page = pending.pii
  settleAuthors(draft, pending)
  if (reference.editor === undefined) for (const name of pending.shortEditors) addPerson(draft, 'editor', name, 'ED')
}

/** Full names where they are given for all, else the short ones; groups behind the people. */
function settleAuthors(draft: ReferenceDraft, pending: Pending): void {
  const names = pending.fullAuthors.length >= pending.shortAuthors.length ? pending.fullAuthors : pending.shortAuthors
  const groups = draft.reference.author
  delete draft.reference.author
  for (const name of names) addPerson(draft, 'author', name, 'FAU')
  for (const group of groups ?? []) draft.addName('author', group, 'CN')
}

/** A publisher's item id that serves as the page: a short number or "e123"; not "S0140-6736(20)30183-5". */
export function isArticleNumber(pii: string): boolean {
  return /^[A-Za-z]{0,4}\d{1,8}$/.test(pii)
}
