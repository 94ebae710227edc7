import type { CslDate, CslType } from '#core/model/reference.ts'
import { normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { endNoteTypeOf } from '#core/references/types/endnote-types.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { joinPages, normalizePages } from '#core/references/fields/page-range.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { joinDates, readDate } from '#core/references/fields/read-date.ts'
import {
  oneLine,
  paragraphs,
  ReferenceDraft,
  type NameVariable,
  type TextVariable,
} from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { lastCut } from '#core/references/reading/source-lines.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { readTagged, type TaggedField } from '#core/references/reading/tagged-records.ts'

/** RefWorks' tagged format: `RT Journal Article`, then two letters, a blank and the value; a blank line or the next RT between records. */
export const refWorksTagged: ImportFormat = {
  id: 'refworks-tagged',
  detect,
  read,
  cut: (text) => lastCut(text, /[\r\n](?=RT )/g),
}

function detect(head: string): number {
  const tags = head.match(/^(?:A1|T1|JF|JO|YR|FD|VO|IS|SP|OP|AB|K1|PB|PP|SN|DO|UL|LK|LA|SR|ID) \S/gm)?.length ?? 0
  return /^RT [A-Z][A-Za-z/, ()-]{2,40}\s*$/m.test(head) && tags >= 2 ? 0.97 : 0
}

/** RefWorks' reference types that EndNote has no name for. */
const types: ReadonlyMap<string, CslType> = new Map<string, CslType>(
  Object.entries({
    journal: 'article-journal',
    'journal, electronic': 'article-journal',
    abstract: 'article-journal',
    'book, whole': 'book',
    'book, edited': 'book',
    'book, section': 'chapter',
    monograph: 'book',
    'dissertation/thesis': 'thesis',
    'dissertation/thesis, unpublished': 'thesis',
    'conference proceedings': 'paper-conference',
    'laws/statutes': 'legislation',
    'case/court decisions': 'legal_case',
    'bills/resolutions': 'bill',
    'computer program': 'software',
    'online discussion forum/blogs': 'post-weblog',
    'unpublished material': 'manuscript',
    'motion picture': 'motion_picture',
    'video/ dvd': 'motion_picture',
    'sound recording': 'song',
    'web page': 'webpage',
    'newspaper article': 'article-newspaper',
    'magazine article': 'article-magazine',
    generic: 'document',
  } as const),
)
const textTags: ReadonlyMap<string, TextVariable> = new Map<string, TextVariable>([
  ['T1', 'title'],
  ['JF', 'container-title'],
  ['JO', 'container-title-short'],
  ['T3', 'collection-title'],
  ['VO', 'volume'],
  ['IS', 'issue'],
  ['ED', 'edition'],
  ['PB', 'publisher'],
  ['PP', 'publisher-place'],
  ['AB', 'abstract'],
  ['LA', 'language'],
  ['UL', 'URL'],
  ['LK', 'URL'],
  ['DS', 'source'],
  ['ST', 'title-short'],
  ['ID', 'citation-key'],
  ['CL', 'genre'],
])
const nameTags: ReadonlyMap<string, NameVariable> = new Map([
  ['A1', 'author'],
  ['AU', 'author'],
  ['A2', 'editor'],
  ['A4', 'translator'],
])

/** CNKI has one tag in small letters, "vo 50"; a line of an abstract is longer. */
const smallTag = /^(vo|op|yr)(?: +)([\w-]{1,12})$/

function read(source: string, options?: ReadOptions): ImportResult {
  return readTagged(source, options, {
    lineOf: (line, fields) => {
      const [, tag, value = ''] = /^([A-Z][A-Z0-9])(?: +|$)(.*)$/.exec(line) ?? smallTag.exec(line) ?? []
      if (tag !== undefined && (tag === 'RT' || fields.length > 0))
        return { tag: tag.toUpperCase(), value, begins: tag === 'RT' }
      return /^(?:RefWorks\b|Character Set\s?=|Date\/Time\s?=)/.test(line) ? 'nothing' : 'text'
    },
    isEmpty: (fields) => fields.every((field) => field.tag === 'RT' || field.value.trim() === ''),
    readRecord,
  })
}

function readRecord(
  fields: readonly TaggedField[],
  line: number,
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const named = oneLine(fields.find((field) => field.tag === 'RT')?.value ?? '')
  const type = types.get(named.toLowerCase()) ?? endNoteTypeOf(named)
  const draft = new ReferenceDraft(type ?? 'document', line, problems)
  if (type === undefined) draft.keep('RT', named)
  let [issued, first, last]: [CslDate | undefined, string | undefined, string | undefined] = [
    undefined,
    undefined,
    undefined,
  ]
  for (const { tag, value } of fields) {
    const text = decodeEntities(value)
    const words = oneLine(text)
    if (words === '' || tag === 'RT') continue
    if (tag === 'YR' || tag === 'FD') issued = joinDates(issued, readDate(words))
    else if (tag === 'SP' && first === undefined) first = words
    else if (tag === 'OP' && last === undefined) last = words
    else readField(draft, tag, words, text)
  }
  const pages = first !== undefined && /\d\s*[-–]\s*\w/.test(first) ? first : joinPages(first, last)
  if (pages !== undefined)
    draft.set(
      draft.reference.type === 'book' && last === undefined ? 'number-of-pages' : 'page',
      normalizePages(pages),
      'SP',
    )
  if (issued !== undefined) draft.reference.issued = issued
  return draft.finish(raw)
}

function readField(draft: ReferenceDraft, tag: string, words: string, value: string): void {
  const role = nameTags.get(tag)
  if (role !== undefined) {
    for (const text of value.split(/\n|;/)) {
      const name = readPersonName(oneLine(text))
      if (name !== undefined) draft.addName(role, name, tag)
    }
    return
  }
  switch (tag) {
    case 'T2':
      return draft.set(
        draft.reference['container-title'] === undefined && draft.reference.type !== 'book'
          ? 'container-title'
          : 'collection-title',
        words,
        tag,
      )
    case 'K1':
      return draft.addKeywords(value, tag)
    case 'NO':
      return draft.append('note', paragraphs(value), '\n', tag)
    case 'SN':
      return readSerialNumbers(draft, words, tag)
    case 'DO':
      return draft.setDoi(words, tag)
    case 'RD': {
      const date = readDate(words)
      if (date !== undefined) draft.reference.accessed = date
      else draft.keep(tag, words)
      return
    }
    case 'AN':
    case 'PM': {
      const id = normalizePmid(words)
      const pmc = normalizePmcid(words)
      if (/^PMC/i.test(words) && pmc) draft.set('PMCID', pmc, tag)
      else if ((tag === 'PM' || /pmid/i.test(words)) && id) draft.set('PMID', id, tag)
      else draft.keep(tag, words)
      return
    }
    default: {
      const variable = textTags.get(tag)
      if (variable === undefined) draft.keep(tag, words)
      else draft.set(variable, variable === 'abstract' ? paragraphs(value) : words, tag)
    }
  }
}
