import type { CslType, Name } from '#core/model/reference.ts'
import { normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { familyAndGiven, readPersonName } from '#core/model/person-name.ts'
import { readAuthorList } from '#core/references/fields/author-list.ts'
import { joinPages, normalizePages } from '#core/references/fields/page-range.ts'
import { resolvePreprint } from '#core/references/fields/preprint.ts'
import { joinDates, readDate } from '#core/references/fields/read-date.ts'
import type { ReferenceDraft, TextVariable } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { cslTypeOf } from '#core/references/types/csl-types.ts'
import { typeOfPublication } from '#core/references/types/publication-types.ts'
import { itemsAt, textsAt, wordsAt, type JsonItem } from './json-paths.ts'

/** A service whose answers come as JSON: how its works are known, where their fields stand, and what needs a rule of its own. */
interface Service {
  readonly name: string
  /** A key that stands in each of its works and in no other's, for detection by text. */
  readonly sign: RegExp
  is(item: JsonItem): boolean
  /** Variable and path; of several paths the first with a text counts. */
  readonly fields: readonly (readonly [TextVariable, string])[]
  readonly numbers: readonly string[]
  read(draft: ReferenceDraft, item: JsonItem): void
}

function has(item: JsonItem, ...keys: readonly string[]): boolean {
  return keys.every((key) => Object.hasOwn(item, key))
}

function setDate(draft: ReferenceDraft, year: string, date: string): void {
  const issued = joinDates(readDate(year), readDate(date))
  if (issued !== undefined) draft.reference.issued = issued
}

function setIds(draft: ReferenceDraft, doi: string, pmid: string, pmcid: string): void {
  if (doi !== '') draft.setDoi(doi, 'doi')
  draft.set('PMID', normalizePmid(pmid) ?? '', 'pmid')
  draft.set('PMCID', normalizePmcid(pmcid) ?? '', 'pmcid')
}

function addAuthors(draft: ReferenceDraft, names: readonly (Name | undefined)[]): void {
  for (const name of names) if (name !== undefined) draft.addName('author', name, 'author')
}

const openAlex: Service = {
  name: 'OpenAlex',
  sign: /"authorships"\s*:|"https:\/\/openalex\.org\/W\d/,
  is: (item) => has(item, 'authorships') || /openalex\.org\/W\d/.test(wordsAt(item, 'id')),
  fields: [
    ['title', 'title'],
    ['title', 'display_name'],
    ['container-title', 'primary_location/source/display_name'],
    ['container-title', 'host_venue/display_name'],
    ['publisher', 'primary_location/source/host_organization_name'],
    ['volume', 'biblio/volume'],
    ['issue', 'biblio/issue'],
    ['language', 'language'],
    ['citation-key', 'id'],
    ['URL', 'primary_location/landing_page_url'],
  ],
  numbers: ['primary_location/source/issn_l', 'host_venue/issn_l'],
  read(draft, item) {
    const type = wordsAt(item, 'type')
    const isPreprint = type === 'preprint' || wordsAt(item, 'primary_location/version') === 'submittedVersion'
    // OpenAlex says "article" of what CSL calls an article of a journal.
    const plain: CslType = isPreprint ? 'article' : 'article-journal'
    const named: CslType =
      type === 'dissertation' ? 'thesis' : type === 'book-chapter' ? 'chapter' : (cslTypeOf(type) ?? plain)
    draft.reference.type = named === 'article' || named === 'review' ? plain : named
    addAuthors(
      draft,
      itemsAt(item, 'authorships').map((one) =>
        readPersonName(wordsAt(one, 'author/display_name') || wordsAt(one, 'raw_author_name')),
      ),
    )
    setDate(draft, wordsAt(item, 'publication_year'), wordsAt(item, 'publication_date'))
    setIds(draft, wordsAt(item, 'doi'), wordsAt(item, 'ids/pmid'), wordsAt(item, 'ids/pmcid'))
    draft.set('page', joinPages(wordsAt(item, 'biblio/first_page'), wordsAt(item, 'biblio/last_page')) ?? '', 'pages')
    draft.set('abstract', textOfIndex(item['abstract_inverted_index']), 'abstract')
    for (const keyword of itemsAt(item, 'keywords')) draft.addKeywords(wordsAt(keyword, 'display_name'), 'keywords')
  },
}

/** OpenAlex has an abstract as its words with their places. */
function textOfIndex(index: unknown): string {
  if (typeof index !== 'object' || index === null) return ''
  const words: string[] = []
  for (const [word, places] of Object.entries(index))
    if (Array.isArray(places)) for (const place of places) if (Number(place) < 20_000) words[Number(place)] = word
  return words.filter((word) => word !== undefined).join(' ')
}

const europePmc: Service = {
  name: 'Europe PMC',
  sign: /"authorString"\s*:|"journalInfo"\s*:|"pubTypeList"\s*:/,
  is: (item) =>
    has(item, 'title') && (has(item, 'authorString') || has(item, 'journalInfo') || has(item, 'pubTypeList')),
  fields: [
    ['title', 'title'],
    ['container-title', 'journalInfo/journal/title'],
    ['container-title', 'journalTitle'],
    ['container-title', 'bookOrReportDetails/comprisingTitle'],
    ['container-title-short', 'journalInfo/journal/isoabbreviation'],
    ['volume', 'journalInfo/volume'],
    ['volume', 'journalVolume'],
    ['issue', 'journalInfo/issue'],
    ['issue', 'issue'],
    ['abstract', 'abstractText'],
    ['language', 'language'],
    ['publisher', 'bookOrReportDetails/publisher'],
  ],
  numbers: ['journalInfo/journal/issn', 'journalInfo/journal/essn', 'journalIssn'],
  read(draft, item) {
    const types = [...textsAt(item, 'pubTypeList/pubType'), ...wordsAt(item, 'pubType').split(/;\s?/).filter(Boolean)]
    draft.reference.type =
      types.length === 0 && wordsAt(item, 'source') === 'PPR' ? 'article' : typeOfPublication(types)
    const people = itemsAt(item, 'authorList/author').map((one) => {
      const [family, given] = [wordsAt(one, 'lastName'), wordsAt(one, 'firstName') || wordsAt(one, 'initials')]
      const group = wordsAt(one, 'collectiveName')
      return group !== ''
        ? { literal: group }
        : family !== ''
          ? familyAndGiven(family, given)
          : readPersonName(wordsAt(one, 'fullName'))
    })
    addAuthors(draft, people.length > 0 ? people : readAuthorList(wordsAt(item, 'authorString')))
    setDate(
      draft,
      wordsAt(item, 'pubYear') || wordsAt(item, 'journalInfo/yearOfPublication'),
      wordsAt(item, 'journalInfo/dateOfPublication') || wordsAt(item, 'firstPublicationDate'),
    )
    setIds(draft, wordsAt(item, 'doi'), wordsAt(item, 'pmid'), wordsAt(item, 'pmcid'))
    draft.set('page', normalizePages(wordsAt(item, 'pageInfo')), 'pageInfo')
    for (const keyword of textsAt(item, 'keywordList/keyword')) draft.addKeywords(keyword, 'keyword')
  },
}

const summary: Service = {
  name: 'PubMed (esummary)',
  sign: /"articleids"\s*:|"type"\s*:\s*"esummary"/,
  is: (item) => has(item, 'uid', 'title'),
  fields: [
    ['title', 'title'],
    ['container-title', 'fulljournalname'],
    ['container-title', 'source'],
    ['container-title', 'booktitle'],
    ['container-title-short', 'source'],
    ['volume', 'volume'],
    ['issue', 'issue'],
    ['publisher', 'publishername'],
    ['language', 'lang'],
  ],
  numbers: ['issn', 'essn'],
  read(draft, item) {
    draft.reference.type = typeOfPublication(textsAt(item, 'pubtype'))
    for (const one of itemsAt(item, 'authors')) {
      const [name, kind] = [wordsAt(one, 'name'), wordsAt(one, 'authtype')]
      const read = kind === 'CollectiveName' ? { literal: name } : readPersonName(name)
      if (read !== undefined) draft.addName(kind === 'Editor' ? 'editor' : 'author', read, 'authors')
    }
    setDate(draft, '', wordsAt(item, 'pubdate') || wordsAt(item, 'epubdate'))
    const id = (...kinds: readonly string[]) =>
      wordsAt(itemsAt(item, 'articleids').find((one) => kinds.includes(wordsAt(one, 'idtype'))) ?? {}, 'value')
    setIds(draft, id('doi'), id('pubmed') || wordsAt(item, 'uid'), id('pmc', 'pmcid'))
    draft.set('page', normalizePages(wordsAt(item, 'pages')), 'pages')
  },
}

/** DataCite's general kinds of resources. */
const kinds: Readonly<Record<string, CslType>> = {
  dataset: 'dataset',
  software: 'software',
  journalarticle: 'article-journal',
  datapaper: 'article-journal',
  preprint: 'article',
  dissertation: 'thesis',
  conferencepaper: 'paper-conference',
  book: 'book',
  bookchapter: 'chapter',
  report: 'report',
  image: 'figure',
}

const dataCite: Service = {
  name: 'DataCite',
  sign: /"creators"\s*:[^]{0,4000}"titles"\s*:|"titles"\s*:[^]{0,4000}"creators"\s*:|"resourceTypeGeneral"\s*:/,
  is: (item) => itemsAt(item, 'titles').length > 0 && (has(item, 'creators') || has(item, 'types')),
  fields: [
    ['title', 'titles/title'],
    ['publisher', 'publisher/name'],
    ['publisher', 'publisher'],
    ['container-title', 'container/title'],
    ['volume', 'container/volume'],
    ['issue', 'container/issue'],
    ['genre', 'types/resourceType'],
    ['language', 'language'],
    ['abstract', 'descriptions/description'],
    ['URL', 'url'],
  ],
  numbers: [],
  read(draft, item) {
    const kind = wordsAt(item, 'types/resourceTypeGeneral').toLowerCase()
    draft.reference.type = kinds[kind] ?? cslTypeOf(wordsAt(item, 'types/citeproc')) ?? 'document'
    addAuthors(
      draft,
      itemsAt(item, 'creators').map((one) => {
        const [family, given, name] = [wordsAt(one, 'familyName'), wordsAt(one, 'givenName'), wordsAt(one, 'name')]
        if (family !== '') return familyAndGiven(family, given)
        return wordsAt(one, 'nameType') === 'Organizational' ? { literal: name } : readPersonName(name)
      }),
    )
    setDate(draft, wordsAt(item, 'publicationYear'), issuedOn(item))
    setIds(draft, wordsAt(item, 'doi'), '', '')
    draft.set(
      'page',
      joinPages(wordsAt(item, 'container/firstPage'), wordsAt(item, 'container/lastPage')) ?? '',
      'page',
    )
    for (const subject of itemsAt(item, 'subjects')) draft.addKeywords(wordsAt(subject, 'subject'), 'subjects')
  },
}

function issuedOn(item: JsonItem): string {
  const day = itemsAt(item, 'dates').find((one) => wordsAt(one, 'dateType') === 'Issued')
  return day === undefined ? '' : wordsAt(day, 'date')
}

const semanticScholar: Service = {
  name: 'Semantic Scholar',
  sign: /"paperId"\s*:|"externalIds"\s*:/,
  is: (item) => has(item, 'title') && (has(item, 'paperId') || has(item, 'externalIds')),
  fields: [
    ['title', 'title'],
    ['container-title', 'journal/name'],
    ['container-title', 'venue'],
    ['volume', 'journal/volume'],
    ['abstract', 'abstract'],
    ['URL', 'url'],
  ],
  numbers: [],
  read(draft, item) {
    const types = textsAt(item, 'publicationTypes')
    const container = draft.reference['container-title']
    draft.reference.type = types.includes('Book')
      ? 'book'
      : types.includes('BookSection')
        ? 'chapter'
        : types.includes('Conference') && !types.includes('JournalArticle')
          ? 'paper-conference'
          : container === undefined && !types.includes('JournalArticle')
            ? 'document'
            : 'article-journal'
    addAuthors(
      draft,
      itemsAt(item, 'authors').map((one) => readPersonName(wordsAt(one, 'name'))),
    )
    setDate(draft, wordsAt(item, 'year'), wordsAt(item, 'publicationDate'))
    const pmc = wordsAt(item, 'externalIds/PubMedCentral')
    setIds(
      draft,
      wordsAt(item, 'externalIds/DOI'),
      wordsAt(item, 'externalIds/PubMed'),
      /^\d/.test(pmc) ? `PMC${pmc}` : pmc,
    )
    draft.set('page', normalizePages(wordsAt(item, 'journal/pages')), 'pages')
    const arxiv = wordsAt(item, 'externalIds/ArXiv')
    if (arxiv !== '') draft.set('number', `arXiv:${arxiv}`, 'ArXiv')
  },
}

const trials: Service = {
  name: 'ClinicalTrials.gov',
  sign: /"protocolSection"\s*:/,
  is: (item) => has(item, 'protocolSection'),
  fields: [
    ['title', 'protocolSection/identificationModule/briefTitle'],
    ['title', 'protocolSection/identificationModule/officialTitle'],
    ['citation-key', 'protocolSection/identificationModule/nctId'],
    ['abstract', 'protocolSection/descriptionModule/briefSummary'],
  ],
  numbers: [],
  read(draft, item) {
    draft.reference.type = 'document'
    const at = (path: string) => wordsAt(item, `protocolSection/${path}`)
    const sponsor =
      at('sponsorCollaboratorsModule/leadSponsor/name') || at('identificationModule/organization/fullName')
    if (sponsor !== '') draft.addName('author', { literal: sponsor }, 'sponsor')
    const posted = at('statusModule/studyFirstPostDateStruct/date') || at('statusModule/studyFirstSubmitDate')
    if (posted !== '') setDate(draft, '', posted)
    draft.keep('start date', at('statusModule/startDateStruct/date'))
    const id = draft.reference['citation-key']
    if (id !== undefined) draft.set('URL', `https://clinicaltrials.gov/study/${id}`, 'URL')
    draft.set('source', 'ClinicalTrials.gov', 'source')
    for (const word of textsAt(item, 'protocolSection/conditionsModule/conditions'))
      draft.addKeywords(word, 'conditions')
  },
}

/** The services whose JSON is read. Crossref's is nearly CSL's, and is read with it. */
export const services: readonly Service[] = [openAlex, europePmc, summary, dataCite, semanticScholar, trials]

/** Reads a work into a draft by the service whose it is. */
export function readWork(draft: ReferenceDraft, item: JsonItem, service: Service): void {
  for (const [variable, path] of service.fields)
    if (draft.reference[variable] === undefined) draft.set(variable, wordsAt(item, path), path)
  if (draft.reference['container-title-short'] === draft.reference['container-title'])
    delete draft.reference['container-title-short']
  for (const path of service.numbers)
    if (wordsAt(item, path) !== '') readSerialNumbers(draft, wordsAt(item, path), path)
  service.read(draft, item)
  resolvePreprint(draft.reference)
}
