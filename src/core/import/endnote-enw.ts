import type { CslDate, CslType } from '../model/reference.ts'
import { normalizeDoi, normalizePmcid } from '../text/identifiers.ts'
import { endNoteTypeOf } from './endnote-types.ts'
import type { ImportedRecord, ImportFormat, ImportProblem, ImportResult, ReadOptions } from './import-format.ts'
import { normalizePages } from './page-range.ts'
import { readPersonName } from './person-name.ts'
import { joinDates, readDate } from './read-date.ts'
import { ReadProgress } from './read-progress.ts'
import { oneLine, paragraphs, ReferenceDraft, type TextVariable } from './reference-draft.ts'
import { readSerialNumbers } from './serial-numbers.ts'
import { lastCut, SourceLines, withLineEnds } from './source-lines.ts'

/** EndNote's tagged export (.enw) and its ancestor, refer / BibIX: `%0 Journal Article`, `%A Name`, a blank line between records. */
export const endNoteEnw: ImportFormat = { id: 'endnote-enw', label: 'EndNote (ENW, refer)', extensions: ['enw', 'refer', 'txt'], detect, read, cut: (text) => lastCut(text, /(?:\r*\n|\r)[ \t]*(?:\r*\n|\r(?!\n))(?=%0 )/g) }

function detect(head: string): number {
  const tags = head.match(/^%[0-9A-Z@!#$&()*+>?[\]^~{},-] \S/gm)?.length ?? 0
  if (/^%0 [A-Z]/m.test(head) && tags >= 2) return 0.97
  return tags >= 2 && /^%[TA] /m.test(head) ? 0.85 : 0
}

const textTags: ReadonlyMap<string, TextVariable> = new Map<string, TextVariable>([
  ['T', 'title'], ['V', 'volume'], ['N', 'issue'], ['I', 'publisher'], ['C', 'publisher-place'], ['X', 'abstract'], ['G', 'language'], ['7', 'edition'], ['9', 'genre'],
  ['!', 'title-short'], ['~', 'source'], ['F', 'citation-key'], ['U', 'URL'], ['O', 'note'], ['Z', 'note'],
])

function read(source: string, options?: ReadOptions): ImportResult {
  const text = withLineEnds(source)
  const lines = new SourceLines(text)
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  let fields: { readonly tag: string; value: string }[] = []
  let [start, end, line, blankBefore] = [0, 0, 0, false]
  const close = (): boolean => {
    const finished = fields
    fields = []
    if (finished.length === 0) return true
    if (finished.every((field) => field.tag === '0' || field.value.trim() === '')) problems.push({ line, message: 'This record has nothing but a type; it was left out.', dropped: true })
    else records.push(readRecord(finished, line, text.slice(start, end), problems))
    return progress.goOn(end)
  }
  while (lines.next()) {
    const words = lines.line()
    const match = /^%([0-9A-Za-z@!#$&()*+<>?[\]^~{},=|;:'"/.\\_-])(?:[ \t]+|$)(.*)$/.exec(words)
    if (match?.[1] !== undefined) {
      const isNew = fields.length > 0 && (blankBefore || (match[1] === '0' && fields.some((field) => field.tag !== '0')))
      if (isNew && !close()) return { records, problems: [...problems, progress.stopped(lines.number)] }
      if (fields.length === 0) [start, line] = [lines.start, lines.number]
      fields.push({ tag: match[1], value: match[2] ?? '' })
    } else if (!lines.isBlank()) {
      const field = fields.at(-1)
      if (field === undefined) problems.push({ line: lines.number, message: 'Text before the first tag was passed over.' })
      else field.value += `\n${words}`
    }
    blankBefore = lines.isBlank()
    if (!blankBefore) end = lines.end
  }
  close()
  return { records, problems }
}

function readRecord(fields: readonly { readonly tag: string; readonly value: string }[], line: number, raw: string, problems: ImportProblem[]): ImportedRecord {
  const names = fields.filter((field) => field.tag === '0').map((field) => oneLine(field.value))
  const types = names.map((name) => endNoteTypeOf(name)).filter((type) => type !== undefined)
  const has = (tag: string) => fields.some((field) => field.tag === tag)
  const guess: CslType = has('J') ? 'article-journal' : has('B') ? 'chapter' : has('I') ? 'book' : 'document'
  const draft = new ReferenceDraft(types.at(-1) ?? guess, line, problems)
  const read = names.findLast((name) => endNoteTypeOf(name) !== undefined)
  for (const name of names) if (name !== read) draft.keep('0', name)
  let issued: CslDate | undefined
  for (const { tag, value } of fields) {
    const words = oneLine(value)
    if (words === '' || tag === '0') continue
    if (tag === 'D' || tag === '8') issued = joinDates(issued, readDate(words))
    else readField(draft, tag, words, value)
  }
  if (issued !== undefined) draft.reference.issued = issued
  return draft.finish(raw)
}

function readField(draft: ReferenceDraft, tag: string, words: string, value: string): void {
  switch (tag) {
    case 'A': case 'E': case '?': case 'Q': return addNames(draft, tag, value)
    case 'J': return draft.set('container-title', words, tag)
    case 'B': return draft.set(draft.reference.type === 'book' ? 'collection-title' : 'container-title', words, tag)
    case 'S': return draft.set('collection-title', words, tag)
    case 'P': return readPages(draft, words)
    case '@': return readSerialNumbers(draft, words, tag)
    case 'R': return readDoi(draft, words)
    case '2': return /^PMC\d+$/i.test(words) ? draft.set('PMCID', normalizePmcid(words) ?? words, tag) : draft.keep(tag, words)
    case 'K': for (const keyword of value.split('\n')) draft.append('keyword', oneLine(keyword), '; ', tag); return
    case 'Z': case 'O': return draft.append('note', paragraphs(value), '\n', tag)
    case '[': return readAccessed(draft, words)
    default: {
      const variable = textTags.get(tag)
      if (variable === undefined) draft.keep(tag, words)
      else if (variable === 'issue' && (draft.reference.type === 'report' || draft.reference.type === 'patent')) draft.set('number', words, tag)
      else draft.set(variable, variable === 'abstract' ? paragraphs(value) : words, tag)
    }
  }
}

function addNames(draft: ReferenceDraft, tag: string, value: string): void {
  for (const text of value.split('\n')) {
    const name = readPersonName(oneLine(text))
    if (name !== undefined) draft.addName(tag === 'A' || tag === 'Q' ? 'author' : tag === 'E' ? 'editor' : 'translator', name, tag)
  }
}

function readPages(draft: ReferenceDraft, words: string): void {
  const pages = normalizePages(words)
  if (draft.reference.type === 'book' && /^\d+(?:\s*p(?:p|ages)?\.?)?$/i.test(pages)) draft.set('number-of-pages', pages.replace(/\D/g, ''), 'P')
  else draft.set('page', pages, 'P')
}

function readDoi(draft: ReferenceDraft, words: string): void {
  const doi = normalizeDoi(words)
  if (doi === null) draft.keep('R', words)
  else draft.set('DOI', doi, 'R')
}

function readAccessed(draft: ReferenceDraft, words: string): void {
  const date = readDate(words)
  if (date !== undefined && draft.reference.accessed === undefined) draft.reference.accessed = date
  else draft.keep('[', words)
}
