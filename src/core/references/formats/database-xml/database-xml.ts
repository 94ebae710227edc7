import type { CslType, Name } from '#core/model/reference.ts'
import { normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { readAuthorList } from '#core/references/fields/author-list.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { joinPages } from '#core/references/fields/page-range.ts'
import { familyAndGiven, readPersonName } from '#core/model/person-name.ts'
import { typeOfPublication } from '#core/references/types/publication-types.ts'
import { calendarDate, joinDates, readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft, type TextVariable } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import {
  child,
  children,
  descend,
  readXml,
  textOf,
  type XmlElement,
  type XmlRecord,
} from '#core/references/reading/xml-records.ts'

/** The XML of Europe PMC's web service (`<result>`) and EBSCOhost's "generic bibliographic" XML (`<rec>`). */
export const databaseXml: ImportFormat = {
  id: 'database-xml',
  detect,
  read,
}

function detect(head: string): number {
  if (/<resultList>\s*<result[\s>]/.test(head) || /<result>\s*<id>[^<]{1,30}<\/id>\s*<source>/.test(head)) return 0.97
  return /<rec(?:\s[^>]{0,100})?>\s*<header\s/.test(head) && /<controlInfo>/.test(head) ? 0.97 : 0
}

function read(text: string, options?: ReadOptions): ImportResult {
  const isEbsco = /<controlInfo>/.test(text.slice(0, 100_000))
  return readXml(text, [isEbsco ? 'rec' : 'result'], options, isEbsco ? readEbsco : readEuropePmc)
}

/** Paths below the record whose text is a variable as it stands; the first that has text counts, another is kept. */
type Paths = readonly (readonly [TextVariable, string])[]

const europePmc: Paths = [
  ['title', 'title'],
  ['container-title', 'journalInfo/journal/title'],
  ['container-title', 'journalTitle'],
  ['container-title', 'bookOrReportDetails/comprisingTitle'],
  ['container-title-short', 'journalInfo/journal/ISOAbbreviation'],
  ['container-title-short', 'journalInfo/journal/medlineAbbreviation'],
  ['volume', 'journalInfo/volume'],
  ['volume', 'journalVolume'],
  ['issue', 'journalInfo/issue'],
  ['issue', 'issue'],
  ['abstract', 'abstractText'],
  ['language', 'language'],
  ['publisher', 'bookOrReportDetails/publisher'],
  ['edition', 'bookOrReportDetails/edition'],
  ['number-of-pages', 'bookOrReportDetails/numberOfPages'],
]

function readEuropePmc({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord {
  const draft = new ReferenceDraft('article-journal', line, problems)
  const at = (path: string) => textOf(descend(element, ...path.split('/')))
  readPaths(draft, element, europePmc)
  const types = [
    ...children(child(element, 'pubTypeList'), 'pubType').map(textOf),
    ...at('pubType')
      .split(/;\s?/)
      .filter((word) => word !== ''),
  ]
  draft.reference.type = types.length === 0 && at('source') === 'PPR' ? 'article' : typeOfPublication(types)
  for (const type of types) draft.keep('pubType', type)
  const people = children(child(element, 'authorList'), 'author')
    .map(europePmcName)
    .filter((name) => name !== undefined)
  for (const name of people.length > 0 ? people : readAuthorList(at('authorString')))
    draft.addName('author', name, 'author')
  const issued = joinDates(
    readDate(at('pubYear') || at('journalInfo/yearOfPublication')),
    readDate(at('journalInfo/dateOfPublication') || at('firstPublicationDate')),
  )
  if (issued !== undefined) draft.reference.issued = issued
  draft.set('page', joinPages(at('pageInfo'), undefined) ?? '', 'pageInfo')
  for (const path of [
    'journalInfo/journal/ISSN',
    'journalInfo/journal/ESSN',
    'journalIssn',
    'bookOrReportDetails/isbn13',
    'bookOrReportDetails/isbn10',
  ])
    if (at(path) !== '') readSerialNumbers(draft, at(path), path)
  if (at('doi') !== '') draft.setDoi(at('doi'), 'doi')
  draft.set('PMID', normalizePmid(at('pmid')) ?? '', 'pmid')
  draft.set('PMCID', normalizePmcid(at('pmcid')) ?? '', 'pmcid')
  for (const keyword of children(child(element, 'keywordList'), 'keyword'))
    draft.addKeywords(textOf(keyword), 'keyword')
  for (const heading of children(child(element, 'meshHeadingList'), 'meshHeading'))
    draft.addKeywords(textOf(child(heading, 'descriptorName')), 'meshHeading')
  for (const grant of children(child(element, 'grantsList'), 'grant'))
    draft.keep(
      'grant',
      [textOf(child(grant, 'grantId')), textOf(child(grant, 'agency'))].filter((part) => part !== '').join(', '),
    )
  draft.keep('id', [at('source'), at('id')].filter((part) => part !== '').join(':'))
  draft.set('source', 'Europe PMC', 'source')
  return draft.finish(raw)
}

function europePmcName(author: XmlElement): Name | undefined {
  const [family, given, group, full] = ['lastName', 'firstName', 'collectiveName', 'fullName'].map((name) =>
    textOf(child(author, name)),
  )
  if (family) return familyAndGiven(family, given || textOf(child(author, 'initials')))
  return group ? { literal: group } : readPersonName(full ?? '')
}

const ebsco: Paths = [
  ['title', 'artinfo/tig/atl'],
  ['container-title', 'jinfo/jtl'],
  ['container-title', 'bkinfo/btl'],
  ['volume', 'pubinfo/vid'],
  ['issue', 'pubinfo/iid'],
  ['publisher', 'pubinfo/pub'],
  ['publisher-place', 'pubinfo/place'],
  ['abstract', 'artinfo/ab'],
  ['language', 'language'],
  ['genre', 'artinfo/doctype'],
  ['collection-title', 'bkinfo/sertl'],
]
const ebscoTypes: readonly (readonly [RegExp, CslType])[] = [
  [/dissertation|thesis/i, 'thesis'],
  [/newspaper/i, 'article-newspaper'],
  [/magazine/i, 'article-magazine'],
  [/conference|proceedings/i, 'paper-conference'],
  [/report/i, 'report'],
  [/journal|periodical/i, 'article-journal'],
]

function readEbsco({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord {
  const header = child(element, 'header')
  const info = child(header, 'controlInfo')
  const words = `${textOf(descend(info, 'artinfo', 'pubtype'))} ${textOf(descend(info, 'artinfo', 'doctype'))}`
  const book = textOf(descend(info, 'bkinfo', 'btl'))
  const draft = new ReferenceDraft(
    ebscoTypes.find(([pattern]) => pattern.test(words))?.[1] ??
      (book === '' ? 'article-journal' : textOf(descend(info, 'artinfo', 'tig', 'atl')) === '' ? 'book' : 'chapter'),
    line,
    problems,
  )
  readPaths(draft, info, ebsco)
  if (draft.reference.title === undefined && book !== '') {
    draft.reference.title = book
    delete draft.reference['container-title']
  }
  for (const author of children(descend(info, 'artinfo', 'aug'), 'au'))
    draft.addName('author', readPersonName(textOf(author)) ?? { literal: textOf(author) }, 'au')
  for (const affiliation of children(descend(info, 'artinfo', 'aug'), 'affil')) draft.keep('affil', textOf(affiliation))
  for (const subject of children(descend(info, 'artinfo', 'sug'), 'subj')) draft.addKeywords(textOf(subject), 'subj')
  const date = child(child(info, 'pubinfo'), 'dt')
  const issued =
    calendarDate(Number(date?.attributes['year'] ?? 0), date?.attributes['month'], date?.attributes['day']) ??
    readDate(textOf(date))
  if (issued !== undefined) draft.reference.issued = issued
  const [first, count] = ['ppf', 'ppct'].map((name) => textOf(descend(info, 'artinfo', name)))
  draft.set('page', joinPages(first, undefined) ?? '', 'ppf')
  draft.keep('ppct', count ?? '')
  for (const path of [
    ['jinfo', 'issn'],
    ['bkinfo', 'isbn'],
  ])
    for (const number of children(descend(info, path[0] ?? ''), path[1]))
      readSerialNumbers(draft, textOf(number), path[1] ?? '')
  for (const id of children(child(info, 'artinfo'), 'ui')) {
    const kind = id.attributes['type'] ?? ''
    if (kind === 'doi') draft.setDoi(textOf(id), 'ui')
    else if (kind === 'pmid') draft.set('PMID', normalizePmid(textOf(id)) ?? '', 'ui')
    else draft.keep(kind || 'ui', textOf(id))
  }
  draft.set('citation-key', header?.attributes['uiTerm'] ?? '', 'uiTerm')
  draft.set('source', header?.attributes['longDbName'] ?? header?.attributes['shortDbName'] ?? '', 'longDbName')
  return draft.finish(raw)
}

function readPaths(draft: ReferenceDraft, element: XmlElement | undefined, paths: Paths): void {
  for (const [variable, path] of paths) {
    const value = textOf(descend(element, ...path.split('/')))
    if (value !== '' && draft.reference[variable] === undefined) draft.set(variable, value, path)
  }
}
