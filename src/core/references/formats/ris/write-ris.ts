import type { CslDate, CslType, Name, Reference } from '#core/model/reference.ts'
import { ownCustomField, roundTripLine, roundTripVariables } from '#core/references/fields/round-trip-fields.ts'
import { nameAsLine } from '#core/model/person-name.ts'
import { dateAsIso } from '#core/references/fields/read-date.ts'
import { guardedAmpersands } from '#core/references/reading/text-entities.ts'
import { countedPages, takesMiscNumber } from './ris-record.ts'
import { risTagFor, risTargets, risTagNumber, type RisTarget } from './ris-tags.ts'
import { risCodeOf, risTypeByCode, risTypes } from '#core/references/types/ris-types.ts'
import type { ReferenceExport } from '#core/references/contract/reference-export.ts'

/** RIS, by the import's own table of tags read the other way; what RIS has no tag for stands under U5 and comes back from there. */
export const risExport: ReferenceExport = {
  id: 'ris',
  label: 'RIS (Zotero, EndNote, Mendeley)',
  extension: 'ris',
  mimeType: 'application/x-research-info-systems',
  write: (references) => references.map(writeRecord).join('\r\n'),
}

/** Variables with one tag of their own, in the order of the file. */
const plain: readonly (RisTarget & keyof Reference)[] = [
  'title',
  'title-short',
  'collection-title',
  'volume',
  'issue',
  'number',
  'edition',
  'publisher',
  'publisher-place',
  'DOI',
  'URL',
  'abstract',
  'language',
  'source',
  'PMID',
  'citation-key',
]

function writeRecord(reference: Reference): string {
  const code = risCodeOf(reference.type, reference.genre)
  const type = risTypeByCode.get(code)?.type ?? 'document'
  const lines: string[] = []
  const written = new Set<string>()
  const put = (tag: string, value: string) =>
    void lines.push(
      `${tag}  - ${guardedAmpersands(
        value.includes('\n')
          ? value
              .split('\n')
              .map((line) => line.trim())
              .join(' ')
          : value,
      )}`,
    )
  const tagOf = (target: RisTarget) => {
    const tag = risTagFor(target, type)
    return tag !== undefined && risTargets(type)[risTagNumber(tag.charCodeAt(0), tag.charCodeAt(1))] === target
      ? tag
      : undefined
  }
  put('TY', code)
  if (type !== reference.type) put('U5', roundTripLine('type', reference.type))
  for (const role of ['author', 'editor', 'translator'] as const) writeNames(reference[role] ?? [], tagOf(role), put)
  for (const variable of plain) {
    const [tag, value] = [tagOf(variable), reference[variable]]
    if (
      tag === undefined ||
      typeof value !== 'string' ||
      value === '' ||
      (variable === 'abstract' ? hasTagLine(value) : isNotOneLine(value))
    )
      continue
    written.add(variable)
    if (variable === 'abstract') lines.push(`${tag}  - ${severalLines(value)}`)
    else put(tag, value)
  }
  writeContainer(reference, type, put, written)
  writeDate(reference.issued, 'PY', 'DA', put)
  writeDate(reference.accessed, 'Y2', 'Y2', put)
  writePages(reference, put, written)
  writeRest(reference, type, code, put, lines, written)
  put('ER', '')
  return `${lines.join('\r\n')}\r\n`
}

/** True where a line of the text would look like a tag to a reader. */
function hasTagLine(value: string): boolean {
  return /\n\s{0,8}[A-Z][A-Z0-9] {1,3}-/.test(value)
}

function isNotOneLine(value: string): boolean {
  return /[\n\r\t]|\s\s/.test(value)
}

function severalLines(value: string): string {
  return guardedAmpersands(value).replaceAll('\n', '\r\n')
}

function writeNames(names: readonly Name[], tag: string | undefined, put: (tag: string, value: string) => void): void {
  if (tag !== undefined) for (const name of names) put(tag, nameAsLine(name))
}

function writeContainer(
  reference: Reference,
  type: CslType,
  put: (tag: string, value: string) => void,
  written: Set<string>,
): void {
  const [container, short, event] = [
    reference['container-title'],
    reference['container-title-short'],
    reference['event-title'],
  ]
  const isConference = type === 'paper-conference' && event !== undefined && container !== undefined
  if (container !== undefined)
    put(isConference ? 'C3' : risTargets(type)[risTagNumber(84, 50)] === 'host' ? 'T2' : 'JF', container)
  if (isConference) put('T2', event)
  if (isConference || event === undefined) written.add('event-title')
  written.add('container-title')
  if (short === undefined || container === undefined || short === container) return
  put('J2', short)
  written.add('container-title-short')
}

const seasonWords = ['', 'Spring', 'Summer', 'Autumn', 'Winter']

/** The year under `yearTag`; where more is known, the date as YYYY/MM/DD/ under `dateTag`. */
function writeDate(
  date: CslDate | undefined,
  yearTag: string,
  dateTag: string,
  put: (tag: string, value: string) => void,
): void {
  if (date === undefined) return
  const parts = date['date-parts']
  const first = parts?.[0]
  if (first === undefined) return date.literal === undefined ? undefined : put(yearTag, date.literal)
  const [year = 0, month, day] = first
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  if (yearTag !== dateTag && year > 0) put(yearTag, String(year).padStart(4, '0'))
  if (parts !== undefined && (parts.length > 1 || year < 0)) put(dateTag, dateAsIso({ 'date-parts': parts }))
  else if (date.season !== undefined && month === undefined)
    put(dateTag, `${String(year).padStart(4, '0')}///${seasonWords[date.season] ?? ''}`)
  else if (month !== undefined || yearTag === dateTag)
    put(dateTag, `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`)
}

function writePages(reference: Reference, put: (tag: string, value: string) => void, written: Set<string>): void {
  const { page } = reference
  const range = page === undefined ? null : /^([^\s-]+)-([^\s-]+)$/.exec(page)
  const isCount = countedPages.has(reference.type)
  if (page === undefined) {
    if (isCount && /^\d+$/.test(reference['number-of-pages'] ?? '')) {
      put('SP', reference['number-of-pages'] ?? '')
      written.add('number-of-pages')
    }
    written.add('page')
    return
  }
  if (isCount && range === null) return
  put('SP', range?.[1] ?? page)
  if (range?.[2] !== undefined) put('EP', range[2])
  written.add('page')
}

function writeRest(
  reference: Reference,
  type: CslType,
  code: string,
  put: (tag: string, value: string) => void,
  lines: string[],
  written: Set<string>,
): void {
  const keywords = reference.keyword
  if (keywords !== undefined && !keywords.includes('\n')) for (const keyword of keywords.split('; ')) put('KW', keyword)
  else if (keywords !== undefined) put('U5', roundTripLine('keyword', keywords))
  if (reference.ISSN !== undefined) put(type === 'patent' ? 'BN' : 'SN', reference.ISSN)
  if (reference.ISBN !== undefined) put(type === 'patent' ? 'BN' : 'SN', reference.ISBN)
  if (reference.PMCID !== undefined) put('C2', reference.PMCID)
  if (reference.note !== undefined) writeNote(reference.note, put, lines)
  const genreOfCode = risTypes.find((row) => row.code === code)?.genre
  if (reference.genre !== undefined && reference.genre !== genreOfCode) put('M3', reference.genre)
  for (const name of ['keyword', 'ISSN', 'ISBN', 'PMCID', 'note', 'genre']) written.add(name)
  if (reference.number !== undefined && !written.has('number') && takesMiscNumber(reference.type, reference.number)) {
    put('M1', reference.number)
    written.add('number')
  }
  for (const variable of roundTripVariables) {
    const value = reference[variable]
    if (value !== undefined && value !== '' && !written.has(variable)) put('U5', roundTripLine(variable, value))
  }
  for (const [tag, values] of Object.entries(reference.custom ?? {}))
    for (const value of values) writeCustom(type, tag, value, put)
}

/** A note that would be read as an identifier, or has a line like a tag, stands on a line of our own. */
function writeNote(note: string, put: (tag: string, value: string) => void, lines: string[]): void {
  if (hasTagLine(note) || /^(?:doi|pmid|pmcid|https?:|10\.)/i.test(note)) put('U5', roundTripLine('note', note))
  else lines.push(`N1  - ${severalLines(note)}`)
}

/** A value of `custom` goes under its own tag where that is a tag of RIS that comes back to `custom`, else under U5. */
function writeCustom(type: CslType, tag: string, value: string, put: (tag: string, value: string) => void): void {
  const isTag =
    /^[A-Z][A-Z0-9]$/.test(tag) &&
    tag !== 'TY' &&
    tag !== 'ER' &&
    risTargets(type)[risTagNumber(tag.charCodeAt(0), tag.charCodeAt(1))] === undefined
  if (isTag && !/[\n\r]/.test(value)) put(tag, value)
  else put('U5', ownCustomField(tag, value))
}
