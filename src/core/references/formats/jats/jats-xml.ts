import type { CslType, Name } from '#core/model/reference.ts'
import { normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import type { ImportedRecord, ImportFormat, ImportProblem } from '#core/references/contract/import-format.ts'
import { familyAndGiven, readPersonName } from '#core/model/person-name.ts'
import { joinPages } from '#core/references/fields/page-range.ts'
import { calendarDate, readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft, type TextVariable } from '#core/references/fields/reference-draft.ts'
import {
  child,
  children,
  readXml,
  textOf,
  type XmlElement,
  type XmlRecord,
} from '#core/references/reading/xml-records.ts'
import { referenceList } from '../reference-list/reference-list.ts'

/**
 * The references of an article in JATS (NISO Z39.96), as PubMed Central and publishers give its XML: each `<ref>` of its list. One that is
 * text only is read as a pasted reference.
 */
export const jatsXml: ImportFormat = {
  id: 'jats',
  detect: (head) =>
    /<ref-list[\s>]|<ref id="[^"]{1,40}">\s*<(?:label|mixed-citation|element-citation)/.test(head) ||
    /<article\s[^>]{0,600}article-type=|<!DOCTYPE article|<pmc-articleset/.test(head)
      ? 0.96
      : 0,
  read: (text, options) => readXml(text, ['ref'], options, readRef),
}

const citations = ['element-citation', 'mixed-citation', 'nlm-citation', 'citation']
const types: Readonly<Record<string, CslType>> = {
  journal: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  confproc: 'paper-conference',
  conference: 'paper-conference',
  report: 'report',
  gov: 'report',
  web: 'webpage',
  webpage: 'webpage',
  newspaper: 'article-newspaper',
  preprint: 'article',
  patent: 'patent',
  data: 'dataset',
  software: 'software',
}
const fields: readonly (readonly [string, TextVariable])[] = [
  ['article-title', 'title'],
  ['chapter-title', 'title'],
  ['part-title', 'title'],
  ['data-title', 'title'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['publisher-name', 'publisher'],
  ['publisher-loc', 'publisher-place'],
  ['edition', 'edition'],
  ['conf-name', 'event-title'],
  ['series', 'collection-title'],
]

function readRef({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord | null {
  const within = child(element, 'citation-alternatives') ?? element
  const citation = citations.map((name) => child(within, name)).find((one) => one !== undefined)
  if (citation === undefined) return readText(textOf(element), raw, line)
  const at = (name: string) => textOf(found(citation, name))
  if (at('article-title') === '' && at('source') === '' && at('chapter-title') === '')
    return readText(textOf(citation), raw, line)
  const kind = citation.attributes['publication-type'] ?? citation.attributes['citation-type'] ?? ''
  const draft = new ReferenceDraft(
    types[kind] ?? (at('article-title') === '' ? 'document' : 'article-journal'),
    line,
    problems,
  )
  for (const [name, variable] of fields)
    if (draft.reference[variable] === undefined) draft.set(variable, at(name), name)
  // Where no title stands, the source is the work itself: a book, a page.
  if (draft.reference.title === undefined) draft.set('title', at('source'), 'source')
  else draft.set('container-title', at('source'), 'source')
  if (draft.reference.type === 'book' && draft.reference['container-title'] !== undefined)
    draft.reference.type = 'chapter'
  readPeople(draft, citation)
  readPlace(draft, citation)
  return draft.finish(raw)
}

/** A reference without marked fields, read as a pasted one. */
function readText(text: string, raw: string, line: number): ImportedRecord | null {
  const { records } = referenceList.read(text)
  const [only] = records
  if (text.trim() === '') return null
  return only !== undefined && records.length === 1
    ? { ...only, raw, line }
    : {
        reference: { type: 'document', note: text },
        raw,
        line,
        problems: [
          {
            kind: 'unread-text',
            field: 'note',
            message: 'What this reference says could not be told apart; it is kept whole in the note.',
          },
        ],
      }
}

/** The first element of a name anywhere in a citation: some publishers set fields in italics. */
function found(element: XmlElement, name: string): XmlElement | undefined {
  for (const one of children(element)) {
    const here = one.name === name ? one : found(one, name)
    if (here !== undefined) return here
  }
  return undefined
}

function readPeople(draft: ReferenceDraft, citation: XmlElement): void {
  const groups = children(citation, 'person-group')
  for (const group of groups.length > 0 ? groups : [citation]) {
    const kind = group.attributes['person-group-type'] ?? 'author'
    const role = kind === 'editor' ? 'editor' : kind === 'translator' ? 'translator' : 'author'
    for (const one of children(group)) {
      const name = nameOf(one)
      if (name !== undefined) draft.addName(role, name, one.name)
    }
    if (child(group, 'etal') !== undefined)
      draft.doubt(
        'author',
        '“et al.” hides authors, so the list is incomplete; the paper or its PubMed record has them all.',
        'incomplete-authors',
      )
  }
}

function nameOf(element: XmlElement): Name | undefined {
  if (element.name === 'collab') return { literal: textOf(element) }
  if (element.name !== 'name' && element.name !== 'string-name') return undefined
  const [family, given] = [textOf(child(element, 'surname')), textOf(child(element, 'given-names'))]
  return family === ''
    ? readPersonName(textOf(element))
    : familyAndGiven(family, given, textOf(child(element, 'suffix')) || undefined)
}

function readPlace(draft: ReferenceDraft, citation: XmlElement): void {
  const at = (name: string) => textOf(found(citation, name))
  const year = /\d{4}/.exec(at('year'))?.[0]
  const issued = year === undefined ? readDate(at('year')) : calendarDate(Number(year), at('month'), at('day'))
  if (issued !== undefined) draft.reference.issued = issued
  draft.set(
    'page',
    joinPages(at('fpage') || at('page-range') || at('elocation-id'), at('lpage') || undefined) ?? '',
    'fpage',
  )
  for (const id of children(citation, 'pub-id')) {
    const [kind, value] = [id.attributes['pub-id-type'], textOf(id)]
    if (kind === 'doi') draft.setDoi(value, 'pub-id')
    else if (kind === 'pmid') draft.set('PMID', normalizePmid(value) ?? '', 'pub-id')
    else if (kind === 'pmc' || kind === 'pmcid')
      draft.set('PMCID', normalizePmcid(/^\d/.test(value) ? `PMC${value}` : value) ?? '', 'pub-id')
    else draft.keep(kind ?? 'pub-id', value)
  }
  for (const link of [...children(citation, 'ext-link'), ...children(citation, 'uri')]) {
    const address = link.attributes['xlink:href'] ?? textOf(link)
    if (/^https?:/.test(address)) draft.set('URL', address, link.name)
  }
  for (const comment of children(citation, 'comment')) draft.append('note', textOf(comment), '\n', 'comment')
}
