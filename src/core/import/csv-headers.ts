import type { NameVariable, TextVariable } from './reference-draft.ts'

/** What a column may be: a variable, or something that a rule of its own reads. '' = kept under its heading, not used. */
export type CsvTarget =
  | TextVariable | NameVariable | 'type' | 'issued' | 'year' | 'accessed' | 'first-page' | 'last-page' | 'article-number' | 'serial-number' | 'citation' | 'full-author' | 'corporate-author' | 'month' | 'day' | 'book-title' | ''

/** Headings -> target, by their letters and digits in lower case. PubMed, Scopus, Web of Science, Embase, Zotero, Cochrane, Rayyan, Covidence, our own. */
const headings: readonly (readonly [CsvTarget, readonly string[]])[] = [
  ['title', [
    'title', 'articletitle', 'documenttitle', 'ti', 't1', 'primarytitle', 'itemtitle', 'studytitle', 'papertitle', 'displayname', 'titel', 'titre',
    'titulo', 'officialtitle', 'publictitle', 'scientifictitle', 'paper', 'bookchaptertitle',
  ]],
  ['title-short', ['shorttitle', 'st']],
  ['author', [
    'authors', 'author', 'authornames', 'authorsnames', 'authornamess', 'au', 'a1', 'authorlist', 'creator', 'creators',
    'authorshipsauthordisplayname', 'authorshipsrawauthorname', 'authornameslist', 'authorstring', 'authorss', 'contributors', 'authorsraw', 'autor', 'autoren', 'auteurs', 'autores',
  ]],
  ['full-author', ['authorfullnames', 'authorsfullnames', 'fullauthornames']],
  ['corporate-author', ['sponsor', 'groupauthors', 'groupauthor', 'corporateauthor', 'corporateauthors', 'leadsponsor', 'primarysponsor']],
  ['book-title', ['anthologytitle']],
  ['editor', ['editors', 'editor', 'ed', 'bookeditors', 'editorss']],
  ['translator', ['translator', 'translators']],
  ['container-title', [
    'journal', 'journalbook', 'journaltitle', 'sourcetitle', 'publicationtitle', 'journalname', 'journalfull', 'container', 'containertitle', 'so',
    't2', 'jf', 'jo', 'secondarytitle', 'booktitle', 'primarylocationsourcedisplayname', 'hostvenuedisplayname', 'fulljournalname', 'zeitschrift',
    'revue', 'publicationname', 'periodical', 'journalorbook', 'sourcepublication', 'containername', 'revista', 'publication', 'pubtitle', 'venue', 'fulljournal', 'proceedingstitle', 'hosttitle', 'journalname1',
  ]],
  ['container-title-short', [
    'abbreviatedsourcetitle', 'journalabbreviation', 'journaliso', 'isoabbreviation', 'journalisoabbreviation', 'journalabbr', 'ja', 'j2',
    'isosourceabbreviation', 'journaliso4', 'shortjournal', 'abbrevsourcetitle',
  ]],
  ['collection-title', ['series', 'seriestitle', 'bookseriestitle', 't3']],
  ['month', ['month', 'publishedmonth', 'publicationmonth', 'monat', 'mes']],
  ['day', ['day', 'publicationday']],
  ['year', ['year', 'publicationyear', 'pubyear', 'py', 'yr', 'publishedyear', 'yearofpublication', 'publicationyr',  'jahr', 'annee', 'ano', 'yearpublished']],
  ['issued', [
    'date', 'publicationdate', 'pubdate', 'da', 'y1', 'published', 'datepublished', 'dateofpublication', 'issued', 'coverdate', 'datepublishedonline',
    'publicationdateoriginal', 'datum', 'firstposted', 'issuedate', 'firstpublicationdate', 'dateofregistration', 'dateregistration', 'dateregistration3', 'pubdateyyyymmdd', 'publishdate',
  ]],
  ['accessed', ['accessdate', 'accessed', 'dateaccessed', 'y2', 'urldate']],
  ['volume', ['volume', 'vol', 'vl', 'journalvolume', 'bibliovolume', 'band']],
  ['issue', ['issue', 'iss', 'is', 'journalissue', 'issuenumber', 'biblioissue',  'issueno', 'issuenum', 'ip', 'heft', 'numero']],
  ['number', ['number', 'reportnumber', 'patentnumber']],
  ['page', ['pages', 'page', 'pagerange', 'pagination', 'pg', 'seiten', 'pagenumbers', 'articlepages', 'pageinfo', 'paginas', 'journalpages']],
  ['first-page', ['pagestart', 'startpage', 'beginningpage', 'firstpage', 'bibliofirstpage',  'sp', 'spage', 'bp']],
  ['last-page', ['pageend', 'endpage', 'endingpage', 'lastpage', 'bibliolastpage',  'ep', 'epage']],
  ['article-number', ['artno', 'articlenumber', 'articleno', 'c7']],
  ['number-of-pages', ['numpages', 'pagecount', 'numberofpages']],
  ['DOI', ['doi', 'do', 'digitalobjectidentifier', 'doinumber', 'articledoi', 'doilink', 'doiurl', 'itemdoi', 'idsdoi', 'doino', 'di']],
  ['PMID', ['pmid', 'pubmedid', 'medlinepmid', 'pm', 'pubmed', 'pubmedidpmid', 'idspmid']],
  ['PMCID', ['pmcid', 'pmc', 'pubmedcentralid', 'idspmcid']],
  ['serial-number', ['issn', 'sn', 'eissn', 'issnisbn', 'isbn', 'isbns', 'issns', 'electronicissn', 'printissn', 'isbnissn', 'journalissn', 'journaleissn', 'issnprint', 'issnelectronic', 'issnonline', 'primarylocationsourceissn', 'primarylocationsourceissnl', 'issnl', 'eisbn']],
  ['URL', ['url', 'ur', 'link', 'fulltextlink', 'openurllink', 'urls', 'weblink', 'articleurl', 'plink', 'externalurl', 'permalink', 'studyurl', 'pdflink', 'primarylocationlandingpageurl', 'sourceurls', 'dimensionsurl', 'fulltexturl', 'documenturl', 'webaddress']],
  ['abstract', ['abstract', 'abstractnote', 'ab', 'n2', 'abstracttext', 'zusammenfassung', 'resume', 'summary', 'briefsummary', 'abstracts', 'resumen', 'resumo']],
  ['keyword', [
    'keywords', 'keyword', 'authorkeywords', 'indexkeywords', 'kw', 'manualtags', 'automatictags', 'tags', 'keywordsplus', 'subjects', 'meshterms',
    'mesh', 'de', 'ieeeterms', 'conditions', 'condition', 'keywordsdisplayname', 'fieldsofstudy', 'subject', 'descriptors', 'schlagworter', 'palabrasclave', 'keyconcepts', 'subjectterms', 'mainsubjects', 'emtreemedicalindextermsmajorfocus', 'emtreemedicalindexterms', 'emtreedrugindextermsmajorfocus', 'emtreedrugindexterms',
  ]],
  ['publisher', ['publisher', 'pb', 'publishername', 'verlag', 'primarylocationsourcehostorganizationname']],
  ['publisher-place', ['place', 'publisherplace', 'placeofpublication', 'publishercity', 'cy', 'publisherlocation', 'countryofpublication', 'city', 'location']],
  ['edition', ['edition', 'et']],
  ['language', ['language', 'languageoforiginaldocument', 'la', 'articlelanguage', 'sprache', 'languages', 'languageofarticle', 'languageofpublication', 'idioma']],
  ['type', ['itemtype', 'publicationtype', 'ty', 'referencetype', 'type', 'entrytype', 'reftype', 'doctype', 'pubtype', 'doctypes', 'contenttype', 'documentidentifier']],
  ['genre', ['documenttype', 'dt', 'worktype', 'articletype']],
  ['source', ['database', 'librarycatalog', 'db', 'sourcedatabase', 'databaseprovider', 'longdbname', 'sourceregister']],
  ['event-title', ['conferencename', 'conferencetitle', 'conference', 'meetingname', 'eventname', 'eventtitle']],
  ['note', ['notes', 'note', 'n1', 'extra', 'remarks', 'comments']],
  ['citation', ['citation', 'source', 'reference', 'fullreference']],
  ['citation-key', [
    'key', 'citationkey', 'bibtexkey', 'citekey', 'refid', 'eid', 'lensid', 'recordid', 'articleid', 'paperid', 'accessionnumber', 'an', 'id',
    'cochraneid', 'utuniquewosid', 'ut', 'proquestdocumentid', 'storeid', 'pui', 'nctnumber', 'publicationid', 'openalexid', 'trialid',
  ]],
  ['', [
    'ref', 'firstauthor', 'createdate', 'dateadded', 'datemodified', 'correspondenceaddress', 'addresses', 'affiliations', 'originaltitle',
    'originalabstract',
  ]],
]

const byHeading = new Map(headings.flatMap(([target, names]) => names.map((name) => [name, target] as const)))

/** The letters and digits of a heading, without what stands in brackets. */
export function plainHeading(heading: string): string {
  const plain = (text: string) => text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  return plain(heading.replace(/[([][^)\]]{0,60}[)\]]/g, '')) || plain(heading)
}

/** What a heading means, undefined where it is not known. */
export function targetOfHeading(heading: string): CsvTarget | undefined {
  return byHeading.get(plainHeading(heading))
}

/** True where a text is a target, so that a column mapping from outside can be checked. */
export function isCsvTarget(text: string): text is CsvTarget {
  return text === '' || headings.some(([target]) => target === text)
}

/** The targets a column may be given on the screen, in its order. */
export const csvTargets: readonly CsvTarget[] = [...new Set(headings.map(([target]) => target))].filter((target) => target !== '')
