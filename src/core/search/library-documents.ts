import { hashOf } from '#core/hash-of.ts'
import type { Claim } from '../model/claim.ts'
import type { Draft } from '../model/draft.ts'
import { quoteWords } from '../model/quote.ts'
import { nameInList, yearOf, type Reference } from '../model/reference.ts'
import { sourceKindWords, type Source } from '../model/source.ts'
import type { Study } from '../model/study.ts'
import { isConfirmed, type FieldId, type ShapedValues, type Tag } from '../model/tag.ts'
import type { PaperText } from '../paper/text/paper-text.ts'
import type { WrittenText } from '../sources/written-text.ts'
import { valueWords } from '../table/value-words.ts'
import { blockEntries, pageEntries, type SearchedPage } from './passages.ts'
import type { EntryHit, SearchDocument, SearchEntry, StudyFacts } from './search-entry.ts'

const documentKinds = ['study', 'paper', 'source', 'source-text', 'draft', 'claim'] as const
/** What a document of the index is of. `source-text`: the text of a file of a source. */
export type DocumentKind = (typeof documentKinds)[number]

/** The key of a document: `id` is a row's, for papers and texts of sources the file's SHA-256. */
export function documentKey(kind: DocumentKind, id: string): string {
  return `${kind}/${id}`
}

/** What a document's key says; null for one of another make. */
export function readDocumentKey(key: string): { readonly kind: DocumentKind; readonly id: string } | null {
  const at = key.indexOf('/')
  const kind = documentKinds.find((each) => each === key.slice(0, at))
  return kind ? { kind, id: key.slice(at + 1) } : null
}

/** A study with its reference, abstract, confirmed values, quotes and notes. `papers`: how many it has. */
export function studyDocument(study: Study, allTags: readonly Tag[], papers: number): SearchDocument {
  const tags = allTags.filter(isConfirmed)
  const quotes = tags.flatMap(({ fieldId, quotes: of }) => of.map((quote) => ({ fieldId, quote })))
  const notes = entriesOf('note', [
    [{}, study.notes],
    ...quotes.map(({ fieldId, quote }) => [{ fieldId, quoteId: quote.id }, quote.note] as const),
  ])
  const entries = [
    ...entriesOf('title', [[{}, referenceText(study.reference)]]),
    ...entriesOf(
      'value',
      tags.map((tag) => [{ fieldId: tag.fieldId }, valueText(tag)]),
    ),
    ...entriesOf(
      'quote',
      quotes.map(({ fieldId, quote }) => [{ fieldId, quoteId: quote.id }, quoteWords(quote.anchor)]),
    ),
    ...notes,
  ]
  const facts = factsOf(study, tags, { quotes: quotes.length, notes: notes.length, papers })
  return withVersion({ key: documentKey('study', study.id), studyId: study.id, entries, facts })
}

/** The pages of a paper; a scan has none. Its text stays the same as long as `textVersion` does. */
export function paperDocument(
  { sha256, studyId }: { readonly sha256: string; readonly studyId: string },
  paper: PaperText,
  textVersion: string,
): SearchDocument {
  const entries = pageEntries(paper.pages)
  const [version, ofScan] = paperVersions(studyId, textVersion)
  return { key: documentKey('paper', sha256), studyId, version: entries.length > 0 ? version : ofScan, entries }
}

/** The two versions that the document of a paper can have, without its text: with words, and of a scan without any. */
export function paperVersions(studyId: string, textVersion: string): readonly [withWords: string, ofScan: string] {
  const version = `${textVersion} ${studyId}`
  return [version, `${version} no words`]
}

/** What is said of a source, its kept passages and notes; its files are documents of their own. */
export function sourceDocument(source: Source): SearchDocument {
  const { title, person, role, affiliation, kind, url, note, quotes } = source
  const entries = [
    ...entriesOf('title', [[{}, lines(title, person, role, affiliation, sourceKindWords[kind], url)]]),
    ...entriesOf(
      'quote',
      quotes.map(({ id, anchor }) => [{ quoteId: id }, quoteWords(anchor)]),
    ),
    ...entriesOf('note', [
      [{}, note],
      ...quotes.map(({ id, note: of, ownWords }) => [{ quoteId: id }, lines(ownWords, of)] as const),
    ]),
  ]
  return withVersion({ key: documentKey('source', source.id), studyId: null, entries })
}

/** Of a file's text, which never changes: its hash is its name. */
export const textOfFileVersion = 'text'

/** The text of a file of a source. */
export function sourceTextDocument(sha256: string, text: WrittenText): SearchDocument {
  const entries = blockEntries('source', searchedBlocks(text))
  return { key: documentKey('source-text', sha256), version: textOfFileVersion, studyId: null, entries }
}

/** The text of a draft. */
export function draftDocument({ id }: Pick<Draft, 'id'>, text: WrittenText): SearchDocument {
  const entries = blockEntries('draft', searchedBlocks(text))
  return { key: documentKey('draft', id), version: textOfFileVersion, studyId: null, entries }
}

/** A claim, and what was noted on it. */
export function claimDocument({ id, text, note, checks }: Claim): SearchDocument {
  const noted = lines(note, ...checks.flatMap((check) => [check.newWords, check.note]))
  const entries = [...entriesOf('claim', [[{}, text]]), ...entriesOf('note', [[{}, noted]])]
  return withVersion({ key: documentKey('claim', id), studyId: null, entries })
}

/** The blocks of a text without pages as they are searched. */
export function searchedBlocks({ blocks }: WrittenText): readonly SearchedPage[] {
  return blocks.map(({ text }, pageIndex) => ({ pageIndex, text }))
}

/** The text of a hit in the document that it was found in; null where the document has changed and has no such entry any more. */
export function textOfHit({ entries }: SearchDocument, { kind, place }: EntryHit): string | null {
  const wanted = JSON.stringify(place)
  return entries.find((entry) => entry.kind === kind && JSON.stringify(entry.place) === wanted)?.text ?? null
}

function entriesOf(
  kind: SearchEntry['kind'],
  texts: readonly (readonly [place: SearchEntry['place'], text: string | undefined])[],
): readonly SearchEntry[] {
  return texts.flatMap(([place, text]) => (text?.trim() ? [{ kind, place, text }] : []))
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part?.trim()).join('\n')
}

function referenceText(reference: Reference): string {
  const { title, author = [], DOI, PMID, PMCID, abstract } = reference
  const year = yearOf(reference)
  const people = author.map(nameInList).join(', ')
  const journal = [reference['container-title'], year].filter(Boolean).join(' ')
  return lines(title, people, journal, DOI, PMID && `PMID ${PMID}`, PMCID, abstract)
}

function valueText({ fieldId, value, quotes }: Tag): string | undefined {
  if (value.kind === 'missing') return undefined
  const [first] = quotes
  const words = valueWords(fieldId, value.value, first && quoteWords(first.anchor))
  // Words that are the quote alone are found as a quote.
  const isQuote = first && words.text === quoteWords(first.anchor)
  return lines(isQuote ? undefined : words.text, words.detail)
}

function factsOf(
  { reference }: Study,
  tags: readonly Tag[],
  counts: Pick<StudyFacts, 'quotes' | 'notes' | 'papers'>,
): StudyFacts {
  const coi = valueOf(tags, 'conflict-of-interest')
  return {
    design: valueOf(tags, 'study-design')?.design ?? null,
    people: valueOf(tags, 'sample-size')?.headline ?? null,
    coi: coi?.status ?? null,
    industry: coi?.industry ?? false,
    year: yearOf(reference),
    ...counts,
  }
}

function valueOf<F extends FieldId & keyof ShapedValues>(
  tags: readonly Tag[],
  fieldId: F,
): ShapedValues[F] | undefined {
  const value = tags.find((tag) => tag.fieldId === fieldId)?.value
  // A field's value has the field's shape: rows are looked at when they come in.
  return value?.kind === 'value' ? (value.value as ShapedValues[F]) : undefined
}

function withVersion(document: Omit<SearchDocument, 'version'>): SearchDocument {
  const { entries, studyId, facts } = document
  return { ...document, version: hashOf(JSON.stringify([studyId, entries, facts])) }
}
