/** What a format is called, on screen and on the disk. */
interface FormatName {
  /** The name on screen: "RIS", "reference list". */
  readonly label: string
  /** Endings its files usually have, without the dot; a hint only, detection goes by content. */
  readonly extensions: readonly string[]
  /** The programs and databases by whose name a writer knows its files; none for text that is pasted. */
  readonly knownAs: readonly string[]
}

/**
 * The formats that references are read from: data only, so that a screen can name them without loading what reads
 * them. The readers stand in `import-formats.ts`, one for each id.
 */
export const formatNames = {
  ris: { label: 'RIS', extensions: ['ris', 'txt'], knownAs: ['RIS'] },
  bibtex: { label: 'BibTeX', extensions: ['bib', 'bibtex', 'txt'], knownAs: ['BibTeX'] },
  nbib: { label: 'PubMed or Ovid (NBIB, MEDLINE)', extensions: ['nbib', 'txt'], knownAs: ['PubMed', 'Ovid'] },
  'pubmed-xml': { label: 'PubMed XML', extensions: ['xml'], knownAs: ['PubMed'] },
  'pubmed-text': { label: 'PubMed text export', extensions: ['txt'], knownAs: ['PubMed'] },
  'endnote-xml': { label: 'EndNote XML', extensions: ['xml'], knownAs: ['EndNote'] },
  'endnote-enw': { label: 'EndNote (ENW, refer)', extensions: ['enw', 'refer', 'txt'], knownAs: ['EndNote'] },
  'csl-json': { label: 'CSL-JSON', extensions: ['json'], knownAs: ['CSL-JSON'] },
  'service-json': {
    label: 'JSON of OpenAlex, Europe PMC, DataCite and others',
    extensions: ['json'],
    knownAs: ['OpenAlex', 'DataCite'],
  },
  wos: { label: 'Web of Science', extensions: ['ciw', 'txt', 'isi'], knownAs: ['Web of Science'] },
  'refworks-tagged': { label: 'RefWorks (tagged)', extensions: ['txt'], knownAs: ['RefWorks'] },
  mods: { label: 'MODS XML', extensions: ['xml', 'mods'], knownAs: ['MODS'] },
  'database-xml': { label: 'Europe PMC or EBSCO XML', extensions: ['xml'], knownAs: ['Europe PMC', 'EBSCO'] },
  'zotero-rdf': { label: 'Zotero RDF', extensions: ['rdf', 'xml'], knownAs: ['Zotero'] },
  jats: { label: 'references of an article (JATS XML)', extensions: ['xml', 'nxml'], knownAs: [] },
  'word-sources': { label: 'sources of Word (Sources.xml)', extensions: ['xml'], knownAs: [] },
  ictrp: { label: 'trials of ICTRP (XML)', extensions: ['xml'], knownAs: ['ICTRP'] },
  'web-page': { label: 'web page with citation data (COinS)', extensions: ['html', 'htm'], knownAs: [] },
  'cochrane-text': { label: 'Cochrane Library text export', extensions: ['txt'], knownAs: ['Cochrane Library'] },
  'proquest-text': { label: 'ProQuest text export', extensions: ['txt'], knownAs: ['ProQuest'] },
  'sciencedirect-text': { label: 'ScienceDirect text export', extensions: ['txt'], knownAs: ['ScienceDirect'] },
  'labelled-text': {
    label: 'text with named fields (NoteExpress)',
    extensions: ['txt', 'net'],
    knownAs: ['NoteExpress'],
  },
  'wiki-citations': { label: 'Wikipedia citations', extensions: ['txt', 'wiki'], knownAs: ['Wikipedia'] },
  csv: { label: 'CSV or TSV', extensions: ['csv', 'tsv', 'txt'], knownAs: ['CSV'] },
  'identifier-list': { label: 'list of DOIs or PMIDs', extensions: ['txt', 'csv'], knownAs: [] },
  'reference-list': { label: 'reference list', extensions: ['txt'], knownAs: [] },
} as const satisfies Readonly<Record<string, FormatName>>

/** The ids of the formats that references are read from (also the command line's `--format`). */
export type ImportFormatId = keyof typeof formatNames

/** Every id, in the order the formats are shown in. */
export const formatIds = Object.keys(formatNames) as readonly ImportFormatId[]

/** True where a word is the id of a format. */
export function isFormatId(word: string): word is ImportFormatId {
  return Object.hasOwn(formatNames, word)
}

/** What a writer may bring as a file, each name once: "RIS", "BibTeX", "PubMed" ... */
export const knownSources: readonly string[] = [...new Set(formatIds.flatMap((id) => formatNames[id].knownAs))]
