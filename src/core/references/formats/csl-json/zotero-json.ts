import { zoteroTypeOf } from '#core/references/types/zotero-types.ts'

type Item = Readonly<Record<string, unknown>>

/** Zotero's fields in CSL's words, after Zotero's own mapping (schema.json, "csl"); what is not here keeps its name. */
const fields: Readonly<Record<string, string>> = {
  publicationTitle: 'container-title',
  bookTitle: 'container-title',
  proceedingsTitle: 'container-title',
  encyclopediaTitle: 'container-title',
  dictionaryTitle: 'container-title',
  websiteTitle: 'container-title',
  blogTitle: 'container-title',
  forumTitle: 'container-title',
  journalAbbreviation: 'container-title-short',
  shortTitle: 'title-short',
  series: 'collection-title',
  seriesTitle: 'collection-title',
  conferenceName: 'event-title',
  abstractNote: 'abstract',
  url: 'URL',
  pages: 'page',
  numPages: 'number-of-pages',
  place: 'publisher-place',
  university: 'publisher',
  institution: 'publisher',
  company: 'publisher',
  studio: 'publisher',
  reportNumber: 'number',
  patentNumber: 'number',
  billNumber: 'number',
  thesisType: 'genre',
  reportType: 'genre',
  letterType: 'genre',
  manuscriptType: 'genre',
  presentationType: 'genre',
  websiteType: 'genre',
  libraryCatalog: 'source',
  extra: 'note',
  date: 'issued',
  dateDecided: 'issued',
  dateEnacted: 'issued',
  issueDate: 'issued',
  accessDate: 'accessed',
  caseName: 'title',
  nameOfAct: 'title',
  subject: 'title',
  citationKey: 'citation-key',
}
const roles: Readonly<Record<string, string>> = { editor: 'editor', seriesEditor: 'editor', translator: 'translator' }

/** An item of Zotero's own JSON (its web service, its "Zotero JSON") in CSL's words; null for anything else. */
export function zoteroItem(value: Item): Item | null {
  const data = value['data']
  const item = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Item) : value
  const itemType = item['itemType']
  if (typeof itemType !== 'string') return null
  const read: [string, unknown][] = [['type', zoteroTypeOf(itemType) ?? itemType]]
  for (const [key, one] of Object.entries(item)) {
    if (key === 'creators' && Array.isArray(one)) read.push(...byRole(one))
    else if (key === 'tags' && Array.isArray(one))
      read.push([
        'keyword',
        one.map((tag: unknown) => (typeof tag === 'object' && tag !== null ? (tag as Item)['tag'] : tag)),
      ])
    else if (key !== 'itemType' && one !== '' && !isEmptyList(one))
      read.push([Object.hasOwn(fields, key) ? (fields[key] ?? key) : key, one])
  }
  return Object.fromEntries(read)
}

function byRole(creators: readonly unknown[]): readonly [string, unknown][] {
  const names = new Map<string, unknown[]>()
  for (const creator of creators) {
    if (typeof creator !== 'object' || creator === null) continue
    const { creatorType, firstName, lastName, name } = creator as Item
    const role =
      typeof creatorType === 'string' && Object.hasOwn(roles, creatorType) ? (roles[creatorType] ?? 'author') : 'author'
    names.set(role, [
      ...(names.get(role) ?? []),
      typeof name === 'string' && name !== '' ? { literal: name } : { family: lastName, given: firstName },
    ])
  }
  return [...names]
}

function isEmptyList(value: unknown): boolean {
  return (
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  )
}
