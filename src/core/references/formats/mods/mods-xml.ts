import type { CslType } from '#core/model/reference.ts'
import { normalizeDoi, normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { joinPages, normalizePages } from '#core/references/fields/page-range.ts'
import { familyAndGiven, readPersonName } from '#core/model/person-name.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft, type NameVariable } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import {
  child,
  children,
  descend,
  readXml,
  textOf,
  withoutPrefix,
  type XmlElement,
  type XmlRecord,
} from '#core/references/reading/xml-records.ts'

/** MODS, the Library of Congress' description of a work (https://www.loc.gov/standards/mods/, versions 3.0 to 3.8), as Zotero, bibutils and libraries write it. */
export const modsXml: ImportFormat = { id: 'mods', detect, read }

function detect(head: string): number {
  return /<(?:mods:)?mods(?:Collection)?[\s>]/.test(head) && /loc\.gov\/mods|<(?:mods:)?titleInfo/.test(head) ? 0.97 : 0
}

function read(text: string, options?: ReadOptions): ImportResult {
  return readXml(text, ['mods', 'mods:mods'], options, (record, problems) =>
    readMods({ ...record, element: withoutPrefix(record.element) }, problems),
  )
}

/** Genres as libraries, Zotero and bibutils write them; the first that is known decides. */
const genres: readonly (readonly [RegExp, CslType])[] = [
  [/journal\s?article|academic journal/i, 'article-journal'],
  [/newspaper/i, 'article-newspaper'],
  [/magazine/i, 'article-magazine'],
  [/book\s?section|book chapter/i, 'chapter'],
  [/thesis|dissertation/i, 'thesis'],
  [/conference (?:paper|publication)|conferencepaper/i, 'paper-conference'],
  [/report/i, 'report'],
  [/patent/i, 'patent'],
  [/web\s?(?:page|site)|electronic resource/i, 'webpage'],
  [/^book$|monograph/i, 'book'],
  [/periodical/i, 'periodical'],
]

function typeOf(mods: XmlElement, host: XmlElement | undefined): CslType {
  const words = [...children(mods, 'genre'), ...children(host, 'genre')].map(textOf)
  const known = genres.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1]
  if (host !== undefined && (known === undefined || known === 'book' || known === 'periodical')) {
    const isSerial =
      known === 'periodical' ||
      children(host, 'identifier').some((id) => id.attributes['type'] === 'issn') ||
      /continuing|serial/i.test(textOf(descend(host, 'originInfo', 'issuance')))
    return isSerial ? 'article-journal' : 'chapter'
  }
  return (
    known ??
    (/text/i.test(textOf(child(mods, 'typeOfResource'))) && child(descend(mods, 'originInfo'), 'publisher')
      ? 'book'
      : 'document')
  )
}

function readMods({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord {
  const related = (kind: string) => children(element, 'relatedItem').find((one) => one.attributes['type'] === kind)
  const host = related('host')
  const draft = new ReferenceDraft(typeOf(element, host), line, problems)
  for (const info of children(element, 'titleInfo')) readTitle(draft, info)
  for (const name of children(element, 'name')) readName(draft, name, 'author')
  for (const info of children(host, 'titleInfo'))
    draft.set(
      info.attributes['type'] === 'abbreviated' ? 'container-title-short' : 'container-title',
      titleOf(info),
      'relatedItem',
    )
  for (const name of children(host, 'name')) readName(draft, name, 'editor')
  draft.set(
    'collection-title',
    titleOf(
      child(
        related('series') ?? (host && children(host, 'relatedItem').find((one) => one.attributes['type'] === 'series')),
        'titleInfo',
      ),
    ),
    'series',
  )
  for (const part of [...children(element, 'part'), ...children(host, 'part')]) readPart(draft, part)
  for (const origin of [...children(element, 'originInfo'), ...children(host, 'originInfo')]) readOrigin(draft, origin)
  for (const id of [
    ...children(element, 'identifier'),
    ...children(host, 'identifier').filter((one) => /^is[sb]n$/i.test(one.attributes['type'] ?? '')),
  ])
    readIdentifier(draft, id)
  for (const location of children(element, 'location'))
    for (const url of children(location, 'url')) draft.set('URL', textOf(url), 'url')
  for (const language of children(element, 'language')) draft.set('language', textOf(language), 'language')
  for (const one of children(element, 'abstract')) draft.set('abstract', textOf(one), 'abstract')
  for (const one of children(element, 'note')) draft.append('note', textOf(one), '\n', 'note')
  for (const subject of children(element, 'subject'))
    for (const topic of children(subject, 'topic')) draft.append('keyword', textOf(topic), '; ', 'topic')
  draft.set('citation-key', element.attributes['ID'] ?? '', 'ID')
  return draft.finish(raw)
}

function titleOf(info: XmlElement | undefined): string {
  const [article, title, under] = ['nonSort', 'title', 'subTitle'].map((name) => textOf(child(info, name)))
  return `${article ? `${article} ` : ''}${title}${under ? `: ${under}` : ''}`
}

function readTitle(draft: ReferenceDraft, info: XmlElement): void {
  const kind = info.attributes['type']
  if (kind === undefined) draft.set('title', titleOf(info), 'title')
  else if (kind === 'abbreviated') draft.set('title-short', titleOf(info), 'title')
  else draft.keep(`title, ${kind}`, titleOf(info))
}

function readName(draft: ReferenceDraft, name: XmlElement, usual: NameVariable): void {
  const role = textOf(child(name, 'role')).toLowerCase()
  const variable: NameVariable | null = /edit|edt/.test(role)
    ? 'editor'
    : /transl|trl/.test(role)
      ? 'translator'
      : role === '' || /aut|cre/.test(role)
        ? usual
        : null
  const parts = children(name, 'namePart')
  const part = (kind: string) =>
    parts
      .filter((one) => one.attributes['type'] === kind)
      .map(textOf)
      .join(' ')
  const plain = parts
    .filter((one) => one.attributes['type'] === undefined)
    .map(textOf)
    .join(' ')
  if (variable === null) draft.keep(role, plain || `${part('family')}, ${part('given')}`)
  else if (name.attributes['type'] === 'corporate' || name.attributes['type'] === 'conference')
    draft.addName(variable, { literal: plain }, 'name')
  else if (part('family')) draft.addName(variable, familyAndGiven(part('family'), part('given')), 'name')
  else {
    const read = readPersonName(plain)
    if (read !== undefined) draft.addName(variable, read, 'name')
  }
}

function readPart(draft: ReferenceDraft, part: XmlElement): void {
  for (const detail of children(part, 'detail')) {
    const kind = detail.attributes['type']?.toLowerCase() ?? ''
    const number = textOf(child(detail, 'number')) || textOf(child(detail, 'caption'))
    if (kind === 'volume') draft.set('volume', number, kind)
    else if (kind === 'issue' || kind === 'number') draft.set('issue', number, kind)
    else if (kind === 'page' || kind === 'article') draft.set('page', number, kind)
    else draft.keep(kind || 'detail', number)
  }
  for (const extent of children(part, 'extent')) {
    const pages =
      textOf(child(extent, 'list')) ||
      joinPages(textOf(child(extent, 'start')) || undefined, textOf(child(extent, 'end')) || undefined)
    if (pages) draft.set('page', normalizePages(pages), 'extent')
  }
  readIssued(draft, child(part, 'date'))
}

function readOrigin(draft: ReferenceDraft, origin: XmlElement): void {
  for (const place of children(origin, 'place')) {
    const named = children(place, 'placeTerm').find((term) => term.attributes['type'] !== 'code')
    draft.set('publisher-place', textOf(named), 'place')
  }
  draft.set('publisher', textOf(child(origin, 'publisher')), 'publisher')
  draft.set('edition', textOf(child(origin, 'edition')), 'edition')
  for (const name of ['dateIssued', 'copyrightDate', 'dateCreated']) {
    const dates = children(origin, name)
    // Of "1985-1988", given as words and as two points, the beginning counts.
    readIssued(
      draft,
      dates.find((one) => one.attributes['point'] === 'start') ??
        dates.find((one) => one.attributes['keyDate'] === 'yes') ??
        dates[0],
    )
  }
  const captured = readDate(textOf(child(origin, 'dateCaptured')))
  if (captured !== undefined) draft.reference.accessed = captured
}

function readIssued(draft: ReferenceDraft, element: XmlElement | undefined): void {
  const date = readDate(textOf(element))
  if (date !== undefined && draft.reference.issued === undefined) draft.reference.issued = date
}

function readIdentifier(draft: ReferenceDraft, element: XmlElement): void {
  const kind = element.attributes['type']?.toLowerCase() ?? ''
  const words = textOf(element)
  if (kind === 'doi') draft.set('DOI', normalizeDoi(words) ?? words, kind)
  else if (kind === 'issn' || kind === 'isbn') readSerialNumbers(draft, words, kind)
  else if (kind === 'uri' || kind === 'url') draft.set('URL', words, kind)
  else if (/^(?:pmid|pubmed)$/.test(kind)) draft.set('PMID', normalizePmid(words) ?? words, kind)
  else if (kind.startsWith('pmc')) draft.set('PMCID', normalizePmcid(words) ?? words, kind)
  else if (kind === 'citekey') draft.set('citation-key', words, kind)
  else draft.keep(kind || 'identifier', words)
}
