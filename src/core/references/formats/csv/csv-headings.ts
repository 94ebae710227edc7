import type { NameVariable, TextVariable } from '#core/references/fields/reference-draft.ts'

/**
 * What a column may be: a variable, or something that a rule of its own reads. '' = kept under its heading, not used.
 */
export type CsvTarget =
  | TextVariable
  | NameVariable
  | 'type'
  | 'issued'
  | 'year'
  | 'accessed'
  | 'first-page'
  | 'last-page'
  | 'article-number'
  | 'serial-number'
  | 'citation'
  | 'study'
  | 'first-author'
  | 'full-author'
  | 'corporate-author'
  | 'month'
  | 'day'
  | 'book-title'
  | ''

/**
 * Target -> its headings by their letters and digits in lower case, parted by blanks: names in full, then tags of
 * databases; other languages stand in `csv-headings-by-language.ts`. From PubMed, Scopus, Web of Science, Embase, Zotero, Cochrane, Rayyan, Covidence,
 * our own, and registers.
 */
export const headingsOfTargets: readonly (readonly [CsvTarget, readonly string[]])[] = [
  [
    'title',
    [
      'title articletitle documenttitle primarytitle itemtitle studytitle papertitle displayname officialtitle',
      'publictitle scientifictitle bookchaptertitle titleofarticle titleofpaper titleofstudy articlename',
      'ti t1',
    ],
  ],
  ['title-short', ['shorttitle', 'st']],
  [
    'author',
    [
      'authors author authornames authorsnames authornamess authorlist creator creators',
      'authorshipsauthordisplayname authorshipsrawauthorname authornameslist authorstring authorss',
      'contributors authorsraw by writtenby',
      'au a1',
    ],
  ],
  ['full-author', ['authorfullnames authorsfullnames fullauthornames']],
  [
    'corporate-author',
    ['sponsor groupauthors groupauthor corporateauthor corporateauthors leadsponsor primarysponsor'],
  ],
  ['book-title', ['anthologytitle']],
  ['editor', ['editors editor bookeditors editorss', 'ed']],
  ['translator', ['translator translators']],
  [
    'container-title',
    [
      'journal journalbook journaltitle sourcetitle publicationtitle journalname journalfull container',
      'containertitle secondarytitle booktitle primarylocationsourcedisplayname hostvenuedisplayname',
      'fulljournalname publicationname periodical journalorbook sourcepublication containername publication',
      'pubtitle venue fulljournal proceedingstitle hosttitle journalname1',
      'publishedin wherepublished where appearedin outlet publicationoutlet journalsource journalconference',
      'so t2 jf jo',
    ],
  ],
  [
    'container-title-short',
    [
      'abbreviatedsourcetitle journalabbreviation journaliso isoabbreviation journalisoabbreviation',
      'journalabbr isosourceabbreviation journaliso4 shortjournal abbrevsourcetitle',
      'ja j2',
    ],
  ],
  ['collection-title', ['series seriestitle bookseriestitle', 't3']],
  ['month', ['month publishedmonth publicationmonth']],
  ['day', ['day publicationday']],
  ['year', ['year publicationyear pubyear publishedyear yearofpublication publicationyr yearpublished', 'py yr']],
  [
    'issued',
    [
      'date publicationdate articlepublicationdate pubdate published datepublished dateofpublication issued coverdate',
      'datepublishedonline publicationdateoriginal firstposted issuedate firstpublicationdate',
      'dateofregistration dateregistration dateregistration3 pubdateyyyymmdd publishdate',
      'da y1',
    ],
  ],
  ['accessed', ['accessdate accessed dateaccessed urldate', 'y2']],
  ['volume', ['volume vol journalvolume bibliovolume', 'vl']],
  ['issue', ['issue iss journalissue issuenumber biblioissue issueno issuenum', 'is ip']],
  ['number', ['number reportnumber patentnumber']],
  ['page', ['pages page pagerange pagination pagenumbers articlepages pageinfo journalpages', 'pg']],
  ['first-page', ['pagestart startpage beginningpage firstpage bibliofirstpage spage', 'sp bp']],
  ['last-page', ['pageend endpage endingpage lastpage bibliolastpage epage', 'ep']],
  ['article-number', ['artno articlenumber articleno', 'c7']],
  ['number-of-pages', ['numpages pagecount numberofpages']],
  ['DOI', ['doi digitalobjectidentifier doinumber articledoi doilink doiurl itemdoi idsdoi doino', 'do di']],
  ['PMID', ['pmid pubmedid medlinepmid pubmed pubmedidpmid idspmid', 'pm']],
  ['PMCID', ['pmcid pmc pubmedcentralid idspmcid']],
  [
    'serial-number',
    [
      'issn eissn issnisbn isbn isbns issns electronicissn printissn isbnissn journalissn journaleissn',
      'issnprint issnelectronic issnonline primarylocationsourceissn primarylocationsourceissnl issnl eisbn',
      'sn',
    ],
  ],
  [
    'URL',
    [
      'url link fulltextlink openurllink urls weblink articleurl plink externalurl permalink studyurl pdflink',
      'primarylocationlandingpageurl sourceurls dimensionsurl fulltexturl documenturl webaddress',
      'links linktopaper linktoarticle linktostudy paperlink articlelink hyperlink website doiorlink',
      'doiorurl linkdoi linkordoi urldoi urlordoi sourcelink',
      'ur',
    ],
  ],
  ['abstract', ['abstract abstractnote abstracttext summary briefsummary abstracts', 'ab n2']],
  [
    'keyword',
    [
      'keywords keyword authorkeywords indexkeywords manualtags automatictags tags keywordsplus subjects',
      'meshterms mesh ieeeterms conditions condition keywordsdisplayname fieldsofstudy subject descriptors',
      'keyconcepts subjectterms mainsubjects emtreemedicalindextermsmajorfocus emtreemedicalindexterms',
      'emtreedrugindextermsmajorfocus emtreedrugindexterms',
      'kw de',
    ],
  ],
  ['publisher', ['publisher publishername primarylocationsourcehostorganizationname', 'pb']],
  [
    'publisher-place',
    [
      'place publisherplace placeofpublication publishercity publisherlocation countryofpublication city',
      'location',
      'cy',
    ],
  ],
  ['edition', ['edition', 'et']],
  [
    'language',
    ['language languageoforiginaldocument articlelanguage languages languageofarticle languageofpublication', 'la'],
  ],
  [
    'type',
    [
      'itemtype publicationtype referencetype type entrytype reftype doctype pubtype doctypes contenttype',
      'documentidentifier',
      'ty',
    ],
  ],
  ['genre', ['documenttype worktype articletype', 'dt']],
  ['source', ['database librarycatalog sourcedatabase databaseprovider longdbname sourceregister', 'db']],
  ['event-title', ['conferencename conferencetitle conference meetingname eventname eventtitle']],
  ['note', ['notes note extra remarks comments mynotes ownnotes comment remark', 'n1']],
  [
    'citation',
    [
      'citation source reference fullreference fullcitation citations references bibliographicreference',
      'bibliographiccitation citationtext referencetext formattedcitation formattedreference apacitation',
      'citationapa apareference referenceapa vancouvercitation citationvancouver amacitation',
    ],
  ],
  [
    'study',
    [
      'study studies paper papers article articles studyid studyname trial trialname work includedstudy',
      'includedstudies authoryear authorandyear authorsandyear authorsyear studyauthoryear studyreference',
    ],
  ],
  ['first-author', ['firstauthor leadauthor 1stauthor mainauthor firstauthorname']],
  [
    'citation-key',
    [
      'key citationkey bibtexkey citekey refid eid lensid recordid articleid paperid accessionnumber',
      'cochraneid utuniquewosid proquestdocumentid storeid pui nctnumber publicationid openalexid trialid',
      'an id ut',
    ],
  ],
  [
    '',
    [
      'ref createdate dateadded datemodified correspondenceaddress addresses affiliations',
      'originaltitle originalabstract',
    ],
  ],
]
