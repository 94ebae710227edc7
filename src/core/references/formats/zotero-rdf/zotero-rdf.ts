import type { Name } from '#core/model/reference.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { familyAndGiven } from '#core/model/person-name.ts'
import { readIdentifierLines } from '#core/references/fields/note-identifiers.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { resolvePreprint } from '#core/references/fields/preprint.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft, type NameVariable, type TextVariable } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import {
  child,
  children,
  descend,
  linesOf,
  readXml,
  textOf,
  withoutPrefix,
  type XmlElement,
  type XmlRecord,
} from '#core/references/reading/xml-records.ts'
import { zoteroTypeOf } from '#core/references/types/zotero-types.ts'

/** Zotero RDF, one of Zotero's exports: items beside the journals and series that they stand in, joined by their addresses. */
export const zoteroRdf: ImportFormat = { id: 'zotero-rdf', detect, read }

function detect(head: string): number {
  return /<rdf:RDF[\s>]/.test(head) && /zotero\.org\/namespaces|<z:itemType>|purl\.org\/net\/biblio#/.test(head)
    ? 0.97
    : 0
}

const kinds = ['bib:[A-Z][A-Za-z]{2,30}', 'rdf:Description', 'z:[A-Z][A-Za-z]{2,30}']
/** What stands in an item has no address of its own, what stands beside it has. */
const elements = kinds.map((kind) => `${kind}(?=\\s{1,20}rdf:about=)`)

function read(text: string, options?: ReadOptions): ImportResult {
  const containers = new Map<string, XmlElement>()
  readXml(text, elements, undefined, ({ element }) => {
    const about = element.attributes['rdf:about']
    if (about !== undefined) containers.set(about, withoutPrefix(element))
    return null
  })
  return readXml(text, elements, options, (record, problems) => readItem(record, containers, problems))
}

const fields: readonly (readonly [string, TextVariable])[] = [
  ['title', 'title'],
  ['volume', 'volume'],
  ['number', 'issue'],
  ['edition', 'edition'],
  ['shortTitle', 'title-short'],
  ['language', 'language'],
  ['libraryCatalog', 'source'],
  ['numPages', 'number-of-pages'],
  ['type', 'genre'],
  ['citationKey', 'citation-key'],
]
const roles: readonly (readonly [string, NameVariable])[] = [
  ['authors', 'author'],
  ['presenters', 'author'],
  ['inventors', 'author'],
  ['editors', 'editor'],
  ['translators', 'translator'],
]

function readItem(
  { element, raw, line }: XmlRecord,
  containers: ReadonlyMap<string, XmlElement>,
  problems: ImportProblem[],
): ImportedRecord | null {
  const item = withoutPrefix(element)
  const kind = textOf(child(item, 'itemType'))
  // Attachments, notes, and the journals that items stand in.
  if (kind === '' || kind === 'attachment' || kind === 'note') return null
  const draft = new ReferenceDraft(zoteroTypeOf(kind) ?? 'document', line, problems)
  for (const [name, variable] of fields) draft.set(variable, textOf(child(item, name)), name)
  draft.set('abstract', linesOf(child(item, 'abstract')), 'abstract')
  for (const [name, role] of roles)
    for (const person of children(descend(item, name, 'Seq'), 'li')) {
      const read = nameOf(person)
      if (read !== undefined) draft.addName(role, read, name)
    }
  const issued = readDate(textOf(child(item, 'date')))
  if (issued !== undefined) draft.reference.issued = issued
  const accessed = readDate(textOf(child(item, 'dateSubmitted')).slice(0, 10))
  if (accessed !== undefined) draft.reference.accessed = accessed
  draft.set('page', normalizePages(textOf(child(item, 'pages'))), 'pages')
  readIdentifiers(draft, item)
  for (const part of children(item, 'isPartOf')) readContainer(draft, part, containers)
  draft.set('publisher', textOf(descend(item, 'publisher', 'Organization', 'name')), 'publisher')
  draft.set(
    'publisher-place',
    textOf(descend(item, 'publisher', 'Organization', 'adr', 'Address', 'locality')),
    'place',
  )
  draft.set('event-title', textOf(descend(item, 'presentedAt', 'Conference', 'title')), 'presentedAt')
  for (const subject of children(item, 'subject')) draft.addKeywords(textOf(subject), 'subject')
  draft.append('note', readIdentifierLines(draft, linesOf(child(item, 'description')), 'extra'), '\n', 'extra')
  resolvePreprint(draft.reference)
  return draft.finish(raw)
}

function nameOf(entry: XmlElement): Name | undefined {
  const person = child(entry, 'Person')
  const [family, given] = [
    textOf(child(person, 'surname')),
    textOf(child(person, 'givenName')) || textOf(child(person, 'givenname')),
  ]
  if (family === '' && given === '') return undefined
  return given === '' ? { literal: family } : familyAndGiven(family, given)
}

/** "DOI 10.5555/x", "ISSN 1234-5679", and the address of the item. */
function readIdentifiers(draft: ReferenceDraft, element: XmlElement): void {
  for (const identifier of children(element, 'identifier')) {
    const text = textOf(identifier)
    if (descend(identifier, 'URI') !== undefined) draft.set('URL', text, 'URL')
    else if (/^DOI\s/i.test(text)) draft.setDoi(text.slice(4), 'identifier')
    else if (/^IS[SB]N\s/i.test(text)) readSerialNumbers(draft, text.slice(5), 'identifier')
    else draft.keep('identifier', text)
  }
}

/** The journal, book or series of an item: inside it, or beside it under the address that it names. */
function readContainer(draft: ReferenceDraft, part: XmlElement, containers: ReadonlyMap<string, XmlElement>): void {
  const container = children(part)[0] ?? containers.get(part.attributes['rdf:resource'] ?? '')
  if (container === undefined) return
  const isSeries = container.name === 'Series'
  draft.set(isSeries ? 'collection-title' : 'container-title', textOf(child(container, 'title')), 'isPartOf')
  draft.set('container-title-short', textOf(child(container, 'alternative')), 'alternative')
  draft.set('volume', textOf(child(container, 'volume')), 'volume')
  draft.set('issue', textOf(child(container, 'number')), 'number')
  readIdentifiers(draft, container)
  for (const outer of children(container, 'isPartOf')) readContainer(draft, outer, containers)
}
