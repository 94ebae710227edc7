import { bibtex } from './formats/bibtex/bibtex.ts'
import { cleanText, decodeText, type DecodedText } from './reading/decode-text.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from './contract/import-format.ts'
import { formatNames, type ImportFormatId } from './contract/format-names.ts'
import { maxCharacters, maxPastedCharacters } from './contract/limits.ts'
import { cslJson } from './formats/csl-json/csl-json.ts'
import { csv } from './formats/csv/csv.ts'
import { isWholeReference } from './formats/csv/csv-own-cells.ts'
import { cochraneText } from './formats/database-texts/cochrane-text.ts'
import { proquestText } from './formats/database-texts/proquest-text.ts'
import { pubmedText } from './formats/database-texts/pubmed-text.ts'
import { scienceDirectText } from './formats/database-texts/sciencedirect-text.ts'
import { databaseXml } from './formats/database-xml/database-xml.ts'
import { endNoteEnw } from './formats/endnote/endnote-enw.ts'
import { endNoteXml } from './formats/endnote/endnote-xml.ts'
import { identifierList } from './formats/identifier-list/identifier-list.ts'
import { labelledText } from './formats/labelled-text/labelled-text.ts'
import { modsXml } from './formats/mods/mods-xml.ts'
import { formatSegments } from './reading/format-segments.ts'
import { nbib } from './formats/nbib/nbib.ts'
import { isWebPage, otherKindOfFile, otherKindOfMarkup } from './reading/other-files.ts'
import { htmlOfSavedPage, pageText } from './reading/page-text.ts'
import { pubmedXml } from './formats/pubmed-xml/pubmed-xml.ts'
import { referenceList } from './formats/reference-list/reference-list.ts'
import { refWorksTagged } from './formats/refworks/refworks-tagged.ts'
import { ris } from './formats/ris/ris.ts'
import { serviceJson } from './formats/service-json/service-json.ts'
import { isPlainText } from './reading/plain-text.ts'
import { withoutControlCharacters } from './reading/control-characters.ts'
import { problemBelow, summedUp } from './reading/problem-lines.ts'
import { withLineEnds, withoutQuoteSigns } from './reading/source-lines.ts'
import { wikiCitations } from './formats/wiki-citations/wiki-citations.ts'
import { ictrpXml } from './formats/ictrp/ictrp-xml.ts'
import { jatsXml } from './formats/jats/jats-xml.ts'
import { webPage } from './formats/web-page/web-page.ts'
import { wordSources } from './formats/word-sources/word-sources.ts'
import { zoteroRdf } from './formats/zotero-rdf/zotero-rdf.ts'
import { wos } from './formats/wos/wos.ts'

/** The reader of each format; of formats that are equally sure of a text the first is taken. */
const readers: Readonly<Record<ImportFormatId, ImportFormat>> = {
  ris,
  'cochrane-text': cochraneText,
  'proquest-text': proquestText,
  'sciencedirect-text': scienceDirectText,
  'pubmed-text': pubmedText,
  bibtex,
  nbib,
  'pubmed-xml': pubmedXml,
  'endnote-xml': endNoteXml,
  'endnote-enw': endNoteEnw,
  'csl-json': cslJson,
  'service-json': serviceJson,
  wos,
  'refworks-tagged': refWorksTagged,
  mods: modsXml,
  'database-xml': databaseXml,
  'zotero-rdf': zoteroRdf,
  jats: jatsXml,
  'word-sources': wordSources,
  ictrp: ictrpXml,
  'web-page': webPage,
  'labelled-text': labelledText,
  'wiki-citations': wikiCitations,
  csv,
  'identifier-list': identifierList,
  'reference-list': referenceList,
}

/** The formats that references are read from. A new one is a folder under `formats`, a line in `format-names.ts` and one above. */
export const importFormats: readonly ImportFormat[] = Object.values(readers)

/** The reader of a format. */
export function readerOf(format: ImportFormatId): ImportFormat {
  return readers[format]
}

/** Below this, no reader knows an XML text or a web page as its own. */
const sureOfMarkup = 0.9

/** How sure a format is of a text, best first; formats that are sure it is not theirs are left out. */
export function detectFormat(head: string): readonly { readonly format: ImportFormat; readonly confidence: number }[] {
  const start = withLineEnds(head.length > 65_536 ? head.slice(0, 65_536) : head)
  return importFormats
    .map((format) => ({ format, confidence: format.detect(start) }))
    .filter((found) => found.confidence > 0)
    .sort((a, b) => b.confidence - a.confidence)
}

/** What `readReferences` was told, besides what the formats take. */
export interface ReadReferencesOptions extends ReadOptions {
  /** Read as this format; absent = by what the text looks like. */
  readonly format?: ImportFormatId
  /** Read the bytes in this encoding; absent = as `decodeText` finds. */
  readonly encoding?: string
}

/** What a file or a pasted text gave. */
export interface ReadReferences {
  /** Null where no format knows the text. */
  readonly format: ImportFormatId | null
  /** The format's name on screen. */
  readonly label: string
  readonly encoding: string
  /** About the encoding, where it is a guess. */
  readonly notice: string | null
  readonly records: readonly ImportedRecord[]
  readonly problems: readonly ImportProblem[]
}

/**
 * Reads references from a file's bytes or a pasted text: the one road of file, drop, clipboard and command line.
 * A file that was decoded already may come as such, so that its bytes can go. Never throws on input; what could not be read is in
 * `problems` with its line.
 */
export function readReferences(
  input: Uint8Array | string | DecodedText,
  options: ReadReferencesOptions = {},
): ReadReferences {
  const decoded =
    typeof input === 'string'
      ? cleanText(input)
      : input instanceof Uint8Array
        ? decodeText(input, options.encoding)
        : input
  const about = { encoding: decoded.encoding, notice: decoded.notice ?? null }
  const nothing = (message: string): ReadReferences => ({
    ...about,
    format: null,
    label: 'unknown',
    records: [],
    problems: [{ line: 1, message }],
  })
  const isListOrOpen = options.format === undefined || options.format === 'reference-list'
  const text = isListOrOpen ? unwrapped(decoded.text) : decoded.text
  if (text.trim() === '')
    return { ...nothing('There is nothing in it.'), ...(decoded.problems && { problems: decoded.problems }) }
  if (text.length > maxCharacters) return nothing('This is over 200 MB of text. Please split it into smaller files.')
  // A page is no list by its tags: asked for as one, it is read by its text, too.
  const page = options.format === 'reference-list' ? readPage(text, options) : null
  if (page !== null) return { ...page, ...about }
  const other = options.format === undefined ? otherKindOfFile(text) : null
  // What is no text has no encoding to look at.
  if (other !== null) return { ...nothing(other), notice: null }
  const isPlain = typeof input === 'string' || isPlainText(text)
  const reader = decoded.reader ?? (isPlain ? 'reference-list' : undefined)
  const fallback = reader === undefined ? undefined : { format: readerOf(reader), confidence: 0 }
  const guess = options.format === undefined ? (detectFormat(text)[0] ?? fallback) : undefined
  const markup =
    options.format === undefined && (guess?.confidence ?? 0) < sureOfMarkup ? otherKindOfMarkup(text) : null
  if (markup !== null) return readPage(text, options) ?? nothing(markup)
  const format = guess?.format ?? (options.format === undefined ? undefined : readerOf(options.format))
  if (format === undefined) return nothing('This is none of the formats that references come in.')
  const { label } = formatNames[format.id]
  const isLong = format.id === 'reference-list' && text.length > maxPastedCharacters
  const { records, problems } =
    (options.format === undefined ? readSegments(text, format, options) : null) ??
    format.read(isLong ? text.slice(0, maxPastedCharacters) : text, options)
  const doubt =
    guess !== undefined && guess.confidence < 0.3
      ? [
          {
            line: 1,
            message: `Nothing in it says what format it is; it was read as ${label}. Please look at what came out.`,
          },
        ]
      : []
  const cut = isLong
    ? [{ line: 1, message: 'This is more than 50 MB of plain text; only the first 50 MB were read as references.' }]
    : []
  const none =
    records.length === 0 && problems.length === 0
      ? [{ line: 1, message: `No record was found in it (read as ${label}).` }]
      : []
  return {
    ...about,
    format: format.id,
    label,
    records: records.map(withoutControlCharacters),
    problems: [...(decoded.problems ?? []), ...doubt, ...cut, ...none, ...summedUp(problems)],
  }
}

/** What a page that was saved as one file, and a mail that quotes a file of references, hold; any other text as it is. */
function unwrapped(text: string): string {
  return htmlOfSavedPage(text) ?? withoutQuoteSigns(text)
}

/** The references that stand in the text of a web page; null where it is none, or has none. */
function readPage(html: string, options: ReadReferencesOptions): ReadReferences | null {
  if (!isWebPage(html)) return null
  const read = readReferences(pageText(html), { ...options, format: 'reference-list' })
  const message = 'This is a web page; its text was read, and lines are counted in that text.'
  const isList = read.records.some(({ reference: { issued, DOI, PMID, URL } }) => issued ?? DOI ?? PMID ?? URL)
  return !isList ? null : { ...read, problems: [{ line: 1, message }, ...read.problems] }
}

/** Reads a file into which several programs have written, each stretch in its own format; null where it is of one, and `format` is to read it. */
export function readSegments(
  source: string,
  format: ImportFormat,
  options: ReadReferencesOptions,
): ImportResult | null {
  const text = withLineEnds(source)
  const parts = formatSegments(text, format.id, (head) => head.split('\n').some((line) => isWholeReference(line)))
  if (parts === null) return null
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = [
    {
      line: 1,
      message: `This file holds several formats (${[...new Set(parts.map((part) => formatNames[part.format].label))].join(', ')}); each was read in its own.`,
    },
  ]
  let [done, stopped] = [0, false]
  for (const part of parts) {
    const onProgress =
      options.onProgress &&
      ((share: number) => {
        const goesOn = options.onProgress?.((done + share * part.text.length) / text.length) ?? true
        stopped ||= !goesOn
        return goesOn
      })
    const read = readerOf(part.format).read(part.text, { ...options, onProgress })
    for (const record of read.records) records.push({ ...record, line: record.line + part.linesBefore })
    for (const problem of read.problems) problems.push(problemBelow(problem, part.linesBefore))
    if (stopped) break
    done += part.text.length
  }
  return { records, problems }
}
