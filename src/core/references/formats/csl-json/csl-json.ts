import type { CslDate, Name } from '#core/model/reference.ts'
import { normalizeDoi, normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { cslTypeOf } from '#core/references/types/csl-types.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { jsonObjects, type JsonObject } from '#core/references/reading/json-objects.ts'
import { readIdentifierLines } from '#core/references/fields/note-identifiers.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { calendarDate, readDate } from '#core/references/fields/read-date.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { zoteroItem } from './zotero-json.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import {
  ReferenceDraft,
  type DateVariable,
  type NameVariable,
  type TextVariable,
} from '#core/references/fields/reference-draft.ts'

/** CSL-JSON, and the JSON of Crossref, which nearly is. Source: https://citationstyles.org, schema csl-data.json 1.0.2. */
export const cslJson: ImportFormat = { id: 'csl-json', detect, read }

function detect(head: string): number {
  if (!/^(?:\s|\/\/[^\n]*\n|\/\*[^*]{0,1000}\*\/)*[[{]/.test(head)) return 0
  if (
    /"(?:DOI|container-title|date-parts|issued|citation-key|family|publisher-place|journalAbbreviation|PMID|itemType)"\s*:/.test(
      head,
    )
  )
    return 0.97
  return /"type"\s*:\s*"[a-z_-]+"/.test(head) && /"(?:id|title)"\s*:/.test(head)
    ? 0.9
    : /^\s*\[?\s*\{\s*"/.test(head)
      ? 0.4
      : /^\s*\[\s*\]\s*$/.test(head)
        ? 0.4
        : 0
}

function read(text: string, options?: ReadOptions): ImportResult {
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  const others: ImportProblem[] = []
  for (const object of jsonObjects(text, problems)) {
    const { line } = object
    if (Object.keys(object.value).length === 0)
      problems.push({ line, message: 'This object is empty; it was left out.', dropped: true })
    else {
      const items = itemsOf(object)
      for (const item of items) records.push(readItem({ ...object, value: item }, problems))
      if (items.length === 0)
        others.push({ line, message: 'This object holds no reference; it was left out.', dropped: true })
    }
    if (!progress.goOn(object.end)) return { records, problems: [...problems, ...others, progress.stopped(line)] }
  }
  const isOther = records.length === 0 && others.length > 0
  const [first] = others
  return isOther
    ? {
        records,
        problems: [{ line: first?.line ?? 1, message: 'This JSON holds no references I know.', dropped: true }],
      }
    : { records, problems: [...problems, ...others] }
}

/** What an object holds: Crossref's answer about one work, works under their keys, or (nearly always) itself; none where it is something else. */
function itemsOf({ value }: JsonObject): readonly JsonObject['value'][] {
  const message = value['message']
  if (value['message-type'] === 'work' && isObject(message)) return [message]
  const own = zoteroItem(value) ?? value
  if (isReference(own)) return [own]
  return Object.values(value).flatMap((one) => {
    if (!isObject(one)) return []
    const item = zoteroItem(one) ?? one
    return isReference(item) ? [item] : []
  })
}

/** Two things that a reference has and a setting or an answer about something else has not: a known type and a title, names, a date, an id. */
function isReference(item: JsonObject['value']): boolean {
  const isTyped = cslTypeOf(textOf(item['type'])) !== undefined
  if (isTyped && textOf(item['title']) !== '') return true
  const names = [item['author'], item['editor']].flat()
  const signs = [
    isTyped,
    [item['title']].flat().some((one) => textOf(one) !== ''),
    names.some((one) => isObject(one) && ('family' in one || 'literal' in one || 'given' in one)),
    isObject(item['issued']) || readDate(textOf(item['issued']))?.['date-parts'] !== undefined,
    ...['DOI', 'PMID', 'ISBN', 'ISSN', 'container-title', 'publisher'].map((key) => key in item),
  ]
  return signs.filter(Boolean).length >= 2
}

function isObject(value: unknown): value is JsonObject['value'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** CSL's text variables that we have, and the names that other writers use for them. */
const textKeys: ReadonlyMap<string, TextVariable> = new Map<string, TextVariable>([
  ...(
    [
      'title',
      'title-short',
      'container-title',
      'container-title-short',
      'collection-title',
      'publisher',
      'publisher-place',
      'event-title',
      'volume',
      'issue',
      'page',
      'number',
      'edition',
      'number-of-pages',
      'ISSN',
      'ISBN',
      'URL',
      'abstract',
      'keyword',
      'language',
      'note',
      'genre',
      'source',
      'citation-key',
    ] as const
  ).map((key) => [key, key] as const),
  ['shortTitle', 'title-short'],
  ['journalAbbreviation', 'container-title-short'],
  ['short-container-title', 'container-title-short'],
  ['event', 'event-title'],
  ['article-number', 'page'],
  ['publisher-location', 'publisher-place'],
  ['citation-label', 'citation-key'],
])
const nameKeys: ReadonlyMap<string, NameVariable> = new Map([
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
])
const dateKeys: ReadonlyMap<string, DateVariable> = new Map([
  ['issued', 'issued'],
  ['accessed', 'accessed'],
])

function readItem({ value: item, raw, line }: JsonObject, problems: ImportProblem[]): ImportedRecord {
  const given = textOf(item['type'])
  const type = cslTypeOf(given)
  const draft = new ReferenceDraft(type ?? 'document', line, problems)
  if (type === undefined) {
    draft.keep('type', given)
    draft.report(
      given === ''
        ? 'This item has no type; it was read as a document.'
        : `The type "${given.slice(0, 40)}" is not one of CSL; the item was read as a document.`,
    )
  }
  for (const [key, value] of Object.entries(item)) {
    if (key !== 'type' && key !== 'id' && value !== null && value !== undefined) readVariable(draft, key, value)
  }
  const id = textOf(item['id'])
  if (id !== '' && draft.reference['citation-key'] === undefined) draft.set('citation-key', id, 'id')
  return draft.finish(raw)
}

function readVariable(draft: ReferenceDraft, key: string, value: unknown): void {
  const [text, names, date] = [textKeys.get(key), nameKeys.get(key), dateKeys.get(key)]
  if (text !== undefined) readText(draft, text, value, key)
  else if (names !== undefined)
    for (const one of Array.isArray(value) ? value : [value]) readName(draft, names, one, key)
  else if (date !== undefined) {
    const read = readCslDate(value)
    if (read !== undefined && draft.reference[date] === undefined) draft.reference[date] = read
  } else if (key === 'custom' && typeof value === 'object' && value !== null) readCustom(draft, value)
  else readIdentifier(draft, key, value)
}

/** Lists (Crossref) give their first to the variable; the others follow the rule for second values. Keywords and numbers are joined. */
function readText(draft: ReferenceDraft, variable: TextVariable, value: unknown, key: string): void {
  for (const one of Array.isArray(value) ? value : [value]) {
    // Crossref, which writes titles as lists, leaves "&amp;" in them.
    const text = Array.isArray(value) ? decodeEntities(textOf(one)) : textOf(one)
    if (variable === 'page') draft.set('page', normalizePages(text), key)
    else if (variable === 'keyword') draft.append('keyword', text, '; ', key)
    else if (variable === 'ISSN' || variable === 'ISBN') draft.append(variable, text, ', ', key)
    else if (variable === 'note') draft.append('note', readIdentifierLines(draft, text, key), '\n', key)
    else draft.set(variable, text, key)
  }
}

function readIdentifier(draft: ReferenceDraft, key: string, value: unknown): void {
  const text = textOf(value)
  if (key === 'DOI') draft.set('DOI', normalizeDoi(text) ?? text, key)
  else if (key === 'PMID') draft.set('PMID', normalizePmid(text) ?? text, key)
  else if (key === 'PMCID') draft.set('PMCID', normalizePmcid(text) ?? text, key)
  else if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number'))
    for (const one of value) draft.keep(key, textOf(one))
  else draft.keep(key, typeof value === 'object' ? JSON.stringify(value) : text)
}

/** Our own exports keep `custom` as tag -> list of texts; others may keep anything there. */
function readCustom(draft: ReferenceDraft, custom: object): void {
  for (const [tag, values] of Object.entries(custom)) {
    for (const one of Array.isArray(values) ? values : [values])
      draft.keep(tag, typeof one === 'object' ? JSON.stringify(one) : textOf(one))
  }
}

function readName(draft: ReferenceDraft, role: NameVariable, value: unknown, key: string): void {
  const name =
    typeof value === 'string'
      ? readPersonName(value)
      : typeof value === 'object' && value !== null
        ? nameOf(value as Readonly<Record<string, unknown>>)
        : undefined
  if (name === undefined) draft.keep(key, typeof value === 'object' ? JSON.stringify(value) : textOf(value))
  else draft.addName(role, name, key)
}

function nameOf(parts: Readonly<Record<string, unknown>>): Name | undefined {
  const name: { -readonly [K in keyof Name]: Name[K] } = {}
  for (const part of ['family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle', 'literal'] as const) {
    const text = textOf(parts[part]).trim()
    if (text !== '') name[part] = text
  }
  const organisation = textOf(parts['name']).trim()
  if (name.literal === undefined && name.family === undefined && organisation !== '') name.literal = organisation
  if (name.literal === undefined && name.family === undefined && name.given !== undefined)
    return { literal: name.given }
  return Object.keys(name).length === 0 ? undefined : name
}

/** A CSL date: parts (numbers or digits in quotes), `raw`, `literal`, a season, or a plain string. */
function readCslDate(value: unknown): CslDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return readDate(String(value))
  if (typeof value !== 'object' || value === null) return undefined
  const date = value as Readonly<Record<string, unknown>>
  const parts = Array.isArray(date['date-parts'])
    ? date['date-parts']
        .flatMap((part) => (Array.isArray(part) ? [partsOf(part)] : []))
        .filter((part) => part !== undefined)
    : []
  const season = Number(date['season'])
  const first = parts[0]
  if (first === undefined) {
    const text = textOf(date['raw']) || textOf(date['literal'])
    return readDate(text)
  }
  const literal = textOf(date['literal'])
  return {
    'date-parts': parts.map((part) => part.numbers),
    ...(season >= 1 && season <= 4 ? { season } : first.season === undefined ? {} : { season: first.season }),
    ...(literal === '' ? {} : { literal }),
  }
}

function partsOf(
  part: readonly unknown[],
): { readonly numbers: readonly number[]; readonly season?: number } | undefined {
  const [year, month, day] = part.map((one) => textOf(one))
  if (year === undefined || !/^-?\d{1,5}$/.test(year)) return undefined
  const date = Number(year) === 0 ? undefined : calendarDate(Number(year), month, day)
  const numbers = date?.['date-parts']?.[0]
  return numbers === undefined ? undefined : date?.season === undefined ? { numbers } : { numbers, season: date.season }
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''
}
