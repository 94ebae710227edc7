import { normalizeDoi, normalizePmid } from '#core/model/identifiers.ts'
import type { ImportedRecord, ImportProblem } from '#core/references/contract/import-format.ts'
import { readOvidSource } from './ovid-source.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { headingTerm, typeOfPublication } from '#core/references/types/publication-types.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { oneLine, ReferenceDraft, type TextVariable } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'

/** Ovid's long field names as its short tags. */
const shortTags: ReadonlyMap<string, string> = new Map([
  ['author', 'AU'],
  ['authors', 'AU'],
  ['authors full name', 'FA'],
  ['title', 'TI'],
  ['source', 'SO'],
  ['abstract', 'AB'],
  ['doi number', 'DI'],
  ['digital object identifier', 'DO'],
  ['issn', 'IS'],
  ['issn print', 'IS'],
  ['issn linking', 'IS'],
  ['issn electronic', 'IS'],
  ['isbn', 'IS'],
  ['volume', 'VO'],
  ['issue', 'IP'],
  ['pages', 'PG'],
  ['page', 'PG'],
  ['nlm journal name', 'NJ'],
  ['abbreviated source', 'AS'],
  ['mesh subject headings', 'MH'],
  ['subject headings', 'MH'],
  ['heading', 'MH'],
  ['date of publication', 'DP'],
  ['publisher', 'PB'],
  ['country of publication', 'CP'],
  ['database', 'DB'],
  ['pmid', 'PM'],
  ['pubmed id', 'PM'],
  ['author name', 'AU'],
  ['article title', 'TI'],
  ['digital object identifier (doi)', 'DO'],
  ['url', 'UR'],
  ['link to the ovid full text or citation', 'UR'],
  ['year of publication', 'YR'],
  ['publication type', 'PT'],
  ['document type', 'DT'],
  ['language', 'LG'],
  ['author keywords', 'KW'],
  ['keyword heading', 'KW'],
  ['accession number', 'AN'],
  ['unique identifier', 'UI'],
  ['institution', 'IN'],
  ['status', 'ST'],
  ['journal name', 'JN'],
])

const texts: ReadonlyMap<string, TextVariable> = new Map<string, TextVariable>([
  ['LG', 'language'],
  ['LA', 'language'],
  ['DB', 'source'],
  ['PB', 'publisher'],
  ['JN', 'container-title'],
  ['NJ', 'container-title'],
  ['VO', 'volume'],
  ['VL', 'volume'],
  ['IP', 'issue'],
  ['CP', 'publisher-place'],
  ['ET', 'edition'],
])

/** A tagged line of Ovid's "Ovid" or "Citation" export, under its short tag, or its long name. */
interface OvidField {
  readonly tag: string
  readonly value: string
}

/** The short tag of a long field name ("DOI Number"), or the name itself. */
export function ovidTag(name: string): string {
  return shortTags.get(name.toLowerCase()) ?? name
}

/** True where tagged fields are Ovid's: it names itself, or writes the source in one field and no PMID. */
export function isOvidRecord(fields: readonly OvidField[]): boolean {
  return fields.some(
    (field) => (field.tag === 'VN' && /ovid/i.test(field.value)) || (field.tag === 'XL' && /ovid/i.test(field.value)),
  )
}

/** A record of Ovid's own formats as a reference. */
export function readOvidRecord(
  fields: readonly OvidField[],
  line: number,
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const draft = new ReferenceDraft('article-journal', line, problems)
  const types: string[] = []
  const authors: string[] = []
  const fullAuthors: string[] = []
  const dates: string[] = []
  let source = ''
  for (const { tag, value } of fields) {
    const words = decodeEntities(oneLine(value))
    if (words === '') continue
    if (tag === 'AU') authors.push(words)
    else if (tag === 'FA') fullAuthors.push(words)
    else if (tag === 'SO') source = words
    else if (tag === 'PT' || tag === 'DT') types.push(words)
    else if (tag === 'YR' || tag === 'DP') dates.push(words)
    else readField(draft, tag, words)
  }
  for (const name of (fullAuthors.length >= authors.length ? fullAuthors : authors).flatMap(namesOf))
    draft.addName('author', readPersonName(name) ?? { literal: name }, 'AU')
  draft.keep('SO', source)
  const fromSource = source === '' ? undefined : readOvidSource(draft, source)
  const issued = fromSource ?? dates.map((date) => readDate(date)).find((date) => date !== undefined)
  if (issued !== undefined) draft.reference.issued = issued
  draft.reference.type = typeOfPublication(types.flatMap((type) => type.split(/[;.]/).map((part) => part.trim())))
  for (const type of types) draft.keep('PT', type)
  if (draft.reference.title === undefined) draft.report('This record has no title.')
  return draft.finish(raw)
}

function readField(draft: ReferenceDraft, tag: string, words: string): void {
  const variable = texts.get(tag)
  if (tag === 'TI') draft.set('title', words.replace(/\s?\[[A-Z][\w ,&/-]{2,40}\]\.?$/, '').trim(), tag)
  else if (tag === 'AB') draft.set('abstract', words, tag)
  else if (tag === 'DI' || tag === 'DO') draft.set('DOI', normalizeDoi(words) ?? words, tag)
  else if (tag === 'IS') readSerialNumbers(draft, words, tag)
  else if (tag === 'KW') draft.addKeywords(words, tag)
  else if (tag === 'MH') {
    for (const heading of words.split(/;\s?/)) draft.addKeywords(headingTerm(heading), tag)
    draft.keep(tag, words)
  } else if (tag === 'PG') draft.set('page', normalizePages(words), tag)
  else if (tag === 'AS') draft.set('container-title-short', words.replace(/\.\s.*$/, ''), tag)
  else if (tag === 'PM' || (tag === 'UI' && /^\d{6,8}$/.test(words)))
    draft.set('PMID', normalizePmid(words) ?? words, tag)
  else if (tag === 'AN') draft.set('citation-key', words.replace(/\.$/, ''), tag)
  else if (tag === 'UR') draft.set('URL', words, tag)
  else if (variable !== undefined) draft.set(variable, words.replace(/\.$/, ''), tag)
  else draft.keep(tag, words)
}

const degree =
  /^(?:Ph\.?D|M\.?D|Dr\.?P\.?H|D\.?N\.?P|R\.?N|M\.?[SA]c?|B\.?[SA]c?|M\.?P\.?H|M\.?B\.?A|FA[A-Z]{1,3}|FRC[A-Z]{1,2}|C\.?N\.?[SM])\.?$/

/** Names without roles ("[Author, Reprint Author]"), marks of affiliation ("1,2,+") and degrees. */
function namesOf(words: string): readonly string[] {
  return words
    .replace(/\s?\[[^\]]{0,200}\]/g, '')
    .split(/;\s{1,3}(?=\p{L})|;$/u)
    .map((name) =>
      name
        .trim()
        .replace(/[\s,]{1,3}(?:\d[\d,+*\s]{0,20}|[+*])$/, '')
        .replace(/\s(?:Ph\.?D|M\.?D|R\.?N|M\.?Sc|B\.?Sc|Dr)\b.{0,60}$/, '')
        .trim()
        .replace(/(\s\p{Lu}{2,4})\.$/u, '$1'),
    )
    .filter((name) => name !== '' && !degree.test(name))
}
