import type { CslDate, Name } from '#core/model/reference.ts'
import { normalizeDoi, normalizePmcid } from '#core/model/identifiers.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { isArticleNumber } from '../nbib/nbib.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { familyAndGiven } from '#core/model/person-name.ts'
import { typeOfPublication } from '#core/references/types/publication-types.ts'
import { calendarDate, readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft } from '#core/references/fields/reference-draft.ts'
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

/** PubMed's XML: `<PubmedArticle>` and `<PubmedBookArticle>`, after NLM's DTD (pubmed_190101 and later). */
export const pubmedXml: ImportFormat = { id: 'pubmed-xml', detect, read }

function detect(head: string): number {
  return /<PubmedArticleSet|<PubmedArticle[\s>]|<PubmedBookArticle[\s>]/.test(head)
    ? 0.98
    : /<MedlineCitation[\s>]/.test(head)
      ? 0.9
      : 0
}

function read(text: string, options?: ReadOptions): ImportResult {
  const names = /<Pubmed(?:Book)?Article[\s>]/.test(text) ? ['PubmedArticle', 'PubmedBookArticle'] : ['MedlineCitation']
  return readXml(text, names, options, (record, problems) =>
    record.element.name === 'PubmedBookArticle' ? readBook(record, problems) : readArticle(record, problems),
  )
}

function readArticle({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord {
  const draft = new ReferenceDraft('article-journal', line, problems)
  const citation = element.name === 'MedlineCitation' ? element : child(element, 'MedlineCitation')
  const article = child(citation, 'Article')
  const journal = child(article, 'Journal')
  const issue = child(journal, 'JournalIssue')
  const types = children(child(article, 'PublicationTypeList'), 'PublicationType').map(textOf)
  draft.reference.type = typeOfPublication(types)
  for (const type of types) draft.keep('PublicationType', type)
  draft.set('PMID', textOf(child(citation, 'PMID')), 'PMID')
  draft.set(
    'title',
    textOf(child(article, 'ArticleTitle')) || textOf(child(article, 'VernacularTitle')),
    'ArticleTitle',
  )
  if (child(article, 'ArticleTitle') !== undefined)
    draft.keep('VernacularTitle', textOf(child(article, 'VernacularTitle')))
  readPeople(draft, children(article, 'AuthorList'))
  draft.set('container-title', textOf(child(journal, 'Title')), 'Title')
  const short =
    textOf(child(journal, 'ISOAbbreviation')) || textOf(descend(citation, 'MedlineJournalInfo', 'MedlineTA'))
  if (short !== draft.reference['container-title'])
    draft.set(
      draft.reference['container-title'] === undefined ? 'container-title' : 'container-title-short',
      short,
      'ISOAbbreviation',
    )
  const issued = dateOf(child(issue, 'PubDate')) ?? dateOf(child(article, 'ArticleDate'))
  if (issued !== undefined) draft.reference.issued = issued
  draft.set('volume', textOf(child(issue, 'Volume')), 'Volume')
  draft.set('issue', textOf(child(issue, 'Issue')), 'Issue')
  readSerialNumbers(draft, textOf(child(journal, 'ISSN')), 'ISSN')
  const linking = textOf(descend(citation, 'MedlineJournalInfo', 'ISSNLinking'))
  if (linking !== '') readSerialNumbers(draft, linking, 'ISSNLinking')
  readIdentifiers(draft, [
    ...children(article, 'ELocationID'),
    ...children(descend(element, 'PubmedData', 'ArticleIdList'), 'ArticleId'),
  ])
  readPages(draft, article)
  draft.set('abstract', abstractOf(child(article, 'Abstract')), 'Abstract')
  draft.keep('CopyrightInformation', textOf(descend(article, 'Abstract', 'CopyrightInformation')))
  for (const language of children(article, 'Language')) draft.set('language', textOf(language), 'Language')
  readIndexing(draft, citation)
  draft.keep('CoiStatement', textOf(child(citation, 'CoiStatement')))
  readGrants(draft, article)
  draft.set('publisher-place', textOf(descend(citation, 'MedlineJournalInfo', 'Country')), 'Country')
  readLinkedData(draft, citation, article)
  if (draft.reference.title === undefined) draft.report('This record has no title.')
  return draft.finish(raw)
}

function readBook({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord {
  const draft = new ReferenceDraft('book', line, problems)
  const document = child(element, 'BookDocument')
  const book = child(document, 'Book')
  const title = textOf(child(document, 'ArticleTitle'))
  draft.reference.type = title === '' ? 'book' : 'chapter'
  draft.set('PMID', textOf(child(document, 'PMID')), 'PMID')
  draft.set('title', title || textOf(child(book, 'BookTitle')), 'ArticleTitle')
  if (title !== '') draft.set('container-title', textOf(child(book, 'BookTitle')), 'BookTitle')
  draft.set('collection-title', textOf(child(book, 'CollectionTitle')), 'CollectionTitle')
  readPeople(draft, [...children(document, 'AuthorList'), ...children(book, 'AuthorList')])
  const issued =
    dateOf(child(book, 'PubDate')) ??
    dateOf(child(document, 'ContributionDate')) ??
    dateOf(child(book, 'BeginningDate'))
  if (issued !== undefined) draft.reference.issued = issued
  draft.set('publisher', textOf(descend(book, 'Publisher', 'PublisherName')), 'PublisherName')
  draft.set('publisher-place', textOf(descend(book, 'Publisher', 'PublisherLocation')), 'PublisherLocation')
  draft.set('volume', textOf(child(book, 'Volume')), 'Volume')
  draft.set('edition', textOf(child(book, 'Edition')), 'Edition')
  for (const isbn of children(book, 'Isbn')) readSerialNumbers(draft, textOf(isbn), 'Isbn')
  readIdentifiers(draft, [
    ...children(book, 'ELocationID'),
    ...children(child(document, 'ArticleIdList'), 'ArticleId'),
    ...children(descend(element, 'PubmedBookData', 'ArticleIdList'), 'ArticleId'),
  ])
  readPages(draft, document)
  draft.set('abstract', abstractOf(child(document, 'Abstract')), 'Abstract')
  for (const language of children(document, 'Language')) draft.set('language', textOf(language), 'Language')
  for (const keyword of children(child(document, 'KeywordList'), 'Keyword'))
    draft.append('keyword', textOf(keyword), '; ', 'Keyword')
  for (const name of ['PublicationType', 'LocationLabel'])
    for (const one of children(document, name)) draft.keep(name, textOf(one))
  draft.keep('Medium', textOf(child(book, 'Medium')))
  draft.keep('CopyrightInformation', textOf(descend(document, 'Abstract', 'CopyrightInformation')))
  readGrants(draft, document)
  return draft.finish(raw)
}

/** Authors and editors; affiliations are kept under their tag. */
function readPeople(draft: ReferenceDraft, lists: readonly XmlElement[]): void {
  for (const list of lists) {
    const role = list.attributes['Type'] === 'editors' ? 'editor' : 'author'
    for (const author of children(list, 'Author')) {
      const name = nameOf(author)
      if (author.attributes['ValidYN'] === 'N') draft.keep('Author (not valid)', textOf(author))
      else if (name !== undefined) draft.addName(role, name, 'Author')
      for (const affiliation of children(author, 'AffiliationInfo'))
        draft.keep('Affiliation', textOf(child(affiliation, 'Affiliation')))
    }
  }
}

function nameOf(author: XmlElement): Name | undefined {
  const family = textOf(child(author, 'LastName'))
  const given =
    textOf(child(author, 'ForeName')) || textOf(child(author, 'FirstName')) || textOf(child(author, 'Initials'))
  const suffix = textOf(child(author, 'Suffix'))
  const collective = textOf(child(author, 'CollectiveName'))
  if (family !== '') return familyAndGiven(family, given, suffix === '' ? undefined : suffix)
  return collective === '' ? (given === '' ? undefined : { literal: given }) : { literal: collective }
}

function dateOf(element: XmlElement | undefined): CslDate | undefined {
  if (element === undefined) return undefined
  const words = textOf(child(element, 'MedlineDate'))
  if (words !== '') return readDate(words)
  const year = textOf(child(element, 'Year'))
  const season = textOf(child(element, 'Season'))
  if (season !== '') return readDate(`${year} ${season}`)
  return year === ''
    ? undefined
    : calendarDate(Number(year), textOf(child(element, 'Month')), textOf(child(element, 'Day')))
}

function readIdentifiers(draft: ReferenceDraft, ids: readonly XmlElement[]): void {
  let pii: string | undefined
  for (const id of ids) {
    const kind = id.attributes['EIdType'] ?? id.attributes['IdType'] ?? ''
    const value = textOf(id)
    if (value === '' || id.attributes['ValidYN'] === 'N') continue
    if (kind === 'doi') draft.set('DOI', normalizeDoi(value) ?? value, 'doi')
    else if (kind === 'pmc') draft.set('PMCID', normalizePmcid(value) ?? value, 'pmc')
    else if (kind === 'pubmed') draft.set('PMID', value, 'pubmed')
    else {
      draft.keep(kind === '' ? 'ArticleId' : kind, value)
      if (kind === 'pii') pii ??= value
    }
  }
  if (pii !== undefined && isArticleNumber(pii)) draft.reference.page = pii
}

/** MedlinePgn before start and end page; an article number (see `readIdentifiers`) only where there is neither. */
function readPages(draft: ReferenceDraft, article: XmlElement | undefined): void {
  const pagination = child(article, 'Pagination')
  const [first, last] = [textOf(child(pagination, 'StartPage')), textOf(child(pagination, 'EndPage'))]
  const pages = normalizePages(textOf(child(pagination, 'MedlinePgn'))) || (last === '' ? first : `${first}-${last}`)
  if (pages !== '') draft.reference.page = pages
}

/** Parts of a structured abstract, each with its label, a line each. */
function abstractOf(abstract: XmlElement | undefined): string {
  return children(abstract, 'AbstractText')
    .map((part) => {
      const label = part.attributes['Label']
      const text = textOf(part)
      return label === undefined || label === '' || label === 'UNLABELLED' ? text : `${label}: ${text}`
    })
    .filter((part) => part !== '')
    .join('\n')
}

function readIndexing(draft: ReferenceDraft, citation: XmlElement | undefined): void {
  for (const list of children(citation, 'KeywordList'))
    for (const keyword of children(list, 'Keyword')) draft.append('keyword', textOf(keyword), '; ', 'Keyword')
  for (const heading of children(child(citation, 'MeshHeadingList'), 'MeshHeading')) {
    const descriptor = textOf(child(heading, 'DescriptorName'))
    const qualifiers = children(heading, 'QualifierName').map(textOf)
    draft.append('keyword', descriptor, '; ', 'MeshHeading')
    draft.keep('MeshHeading', [descriptor, ...qualifiers].join('/'))
  }
}

/** What else the record says of the work: trial registrations and data, corrections and retractions, chemicals, other abstracts, notes, investigators. */
function readLinkedData(
  draft: ReferenceDraft,
  citation: XmlElement | undefined,
  article: XmlElement | undefined,
): void {
  for (const bank of children(child(article, 'DataBankList'), 'DataBank')) {
    for (const number of children(child(bank, 'AccessionNumberList'), 'AccessionNumber'))
      draft.keep('DataBank', `${textOf(child(bank, 'DataBankName'))}/${textOf(number)}`)
  }
  for (const one of children(child(citation, 'CommentsCorrectionsList'), 'CommentsCorrections')) {
    const pmid = textOf(child(one, 'PMID'))
    draft.keep(
      one.attributes['RefType'] ?? 'CommentsCorrections',
      `${textOf(child(one, 'RefSource'))}${pmid === '' ? '' : ` PMID: ${pmid}`}`,
    )
  }
  for (const chemical of children(child(citation, 'ChemicalList'), 'Chemical'))
    draft.keep('Chemical', textOf(child(chemical, 'NameOfSubstance')))
  for (const other of children(citation, 'OtherAbstract')) draft.keep('OtherAbstract', abstractOf(other))
  for (const note of children(citation, 'GeneralNote')) draft.keep('GeneralNote', textOf(note))
  for (const person of children(child(citation, 'InvestigatorList'), 'Investigator'))
    draft.keep(
      'Investigator',
      [textOf(child(person, 'LastName')), textOf(child(person, 'ForeName'))].filter((part) => part !== '').join(', '),
    )
}

function readGrants(draft: ReferenceDraft, article: XmlElement | undefined): void {
  for (const grant of children(child(article, 'GrantList'), 'Grant')) {
    draft.keep(
      'Grant',
      ['GrantID', 'Acronym', 'Agency', 'Country']
        .map((name) => textOf(child(grant, name)))
        .filter((part) => part !== '')
        .join('/'),
    )
  }
}
