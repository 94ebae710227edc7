import type { Name, Reference } from '#core/model/reference.ts'
import { readNames } from '../names/read-names.ts'
import { referenceDate } from './reference-date.ts'
import type { ChosenSegments } from '../labelling/reference-segments.ts'
import type { ReferenceToken } from '../labelling/reference-tokens.ts'
import { isDataOrSoftware } from './reference-type.ts'
import { sourceNumbers, trimPunctuation, type SourceNumbers } from './source-numbers.ts'
import { classesOf } from '../labelling/word-classes.ts'

/** A reference while its fields are filled. */
export type ReferenceInProgress = { -readonly [K in keyof Reference]: Reference[K] }

/** The fields that the segments of a reference give; a field without words is absent, the type is left 'document'. `genre` is one stated in a set phrase. */
export function fieldsOf(chosen: ChosenSegments, tokens: readonly ReferenceToken[], genre = ''): ReferenceInProgress {
  const numbers = sourceNumbers({
    container: chosen.container?.text,
    volume: chosen.volume?.text,
    issue: chosen.issue?.text,
    page: chosen.page?.text,
  })
  const reference: ReferenceInProgress = { type: 'document' }
  const title = chosen.title && titleOf(chosen.title.text, tokens[chosen.title.first]?.gap ?? '')
  if (title) reference.title = title
  const authors = isChannel(chosen, genre)
    ? [{ literal: trimPunctuation(chosen.author?.text ?? '') }]
    : namesOf(chosen.author?.text)
  if (authors.length > 0) reference.author = authors
  const isPublisherSource = isSourceNotPublisher(chosen, numbers, tokens)
  if (isPublisherSource) reference['container-title'] = trimPunctuation(chosen.publisher?.text ?? '')
  if (numbers.container) reference[fieldOfSource(chosen, numbers, Boolean(title))] = numbers.container
  const issued = referenceDate(chosen.date?.text ?? '', chosen.otherDates.map((each) => each.text).join(' '))
  if (issued) reference.issued = issued
  if (numbers.volume) reference.volume = numbers.volume
  if (numbers.issue) reference.issue = numbers.issue
  if (numbers.page) reference.page = numbers.page
  if (numbers.numberOfPages) reference['number-of-pages'] = numbers.numberOfPages
  if (chosen.publisher && !isPublisherSource) reference.publisher = trimPunctuation(chosen.publisher.text)
  if (chosen.place) reference['publisher-place'] = trimPunctuation(chosen.place.text)
  const editors = namesOf(chosen.editor && withoutEditorWords(chosen.editor.text))
  if (editors.length > 0) reference.editor = editors
  if (chosen.edition) reference.edition = editionOf(chosen.edition.text)
  if (chosen.series) reference['collection-title'] = trimPunctuation(chosen.series.text)
  if (chosen.genre) reference.genre = trimPunctuation(chosen.genre.text).replace(/^\[|\]$/gu, '')
  const accessed = chosen.accessed && referenceDate(chosen.accessed.text, '')
  if (accessed) reference.accessed = accessed
  return reference
}

/** The field that the words labelled as the source belong to: the source, unless what else was read says otherwise. */
function fieldOfSource(
  { editor, genre, place, publisher }: ChosenSegments,
  numbers: SourceNumbers,
  hasTitle: boolean,
): 'title' | 'publisher' | 'container-title' {
  // A book that its editors made, or a report: what was taken for its source is the title, or who published it.
  if (!hasTitle) return (editor ?? publisher) ? 'title' : 'container-title'
  const standsAlone = !publisher && !numbers.volume && !numbers.page && !numbers.issue
  return standsAlone && (place ?? isDataOrSoftware(genre?.text ?? '')) ? 'publisher' : 'container-title'
}

/** "Mercury, 15 May 1925, pp. 11-18": with pages and no place, a name that is no publisher's is the journal's. */
function isSourceNotPublisher(
  { editor, place, publisher }: ChosenSegments,
  numbers: SourceNumbers,
  tokens: readonly ReferenceToken[],
): boolean {
  if (numbers.container || !publisher || place || editor || !/\d-\d/u.test(numbers.page ?? '')) return false
  const kinds = tokens
    .slice(publisher.first, publisher.last + 1)
    .flatMap((token) => classesOf(token.text.toLowerCase()))
  return !kinds.includes('publisher') && !kinds.includes('organisation')
}

// What a channel publishes, as APA says it behind the title.
const ofChannel = /\b(?:video|podcast|film|episode|broadcast|tweet|post|livestream)\b/iu

/** "Roofs Explained. (2020). Why moss grows [Video]": who publishes films and the like stands as it is where no comma inverts it. */
function isChannel({ author, genre }: ChosenSegments, stated = ''): boolean {
  const text = trimPunctuation(author?.text ?? '')
  return (
    ofChannel.test(`${genre?.text ?? ''} ${stated}`) &&
    /\p{L}\s\p{L}/u.test(text) &&
    !/[,;&]|\sand\s|(?:^|\s)\p{Lu}{1,3}\.?(?:\s|$)/u.test(text)
  )
}

function namesOf(text: string | undefined): readonly Name[] {
  // A name in signs has no initials, so that the full stop behind it is the sentence's.
  return text === undefined ? [] : readNames(text.replace(/(?<=\p{Lo})[.．。]\s*$/u, '')).names
}

function withoutEditorWords(text: string): string {
  return text.replace(/\b(?:eds?|editors?|hrsg|herausgeber|ed\.\s*by|edited by)\b\.?/giu, ' ').replace(/\(\s*\)/gu, ' ')
}

function editionOf(text: string): string {
  return trimPunctuation(text)
    .replace(/^[([]|[)\]]$/gu, '')
    .replace(/[\s.]*\b(?:edn?|edition|aufl(?:age)?|ed)\.?$/iu, '')
}

/** A title without the quotes around it and the punctuation behind it; brackets and quotes that open within it stay. */
function titleOf(text: string, gap: string): string {
  // The quote that stands before the title closes behind it.
  const inQuotes = /[‘‚‹]\s*$/u.test(gap) && !/[‘‚‹]/u.test(text) ? text.replace(/[’‘›]([.,;]?)\s*$/u, '$1') : text
  const bare = inQuotes
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .replace(/^["“”«»„‚‘'\s]+(?=.*["“”«»„‘’']$)/u, '')
  const closed = bare.replace(/["”»“]+$/u, (mark) =>
    count(bare, /["“„«]/gu) > count(bare, /["”»]/gu) - 1 && /["“„«]/u.test(bare.slice(0, -1)) ? mark : '',
  )
  return closed
    .replace(/[.,;:\s]+$/u, '')
    .replace(/[)\]]$/u, (close) => (closed.includes(close === ')' ? '(' : '[') ? close : ''))
    .trim()
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0
}
