import type { Reference, ReferenceField } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import { withDoubts } from './doubtful-fields.ts'
import type { FoundIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { readNames } from './read-names.ts'
import { referenceDate } from './reference-date.ts'
import type { LabelledTokens, ReferenceLabel } from './reference-labels.ts'
import type { ReferenceToken } from './reference-tokens.ts'
import { isDataOrSoftware, referenceType } from './reference-type.ts'
import { sourceNumbers, trimPunctuation } from './source-numbers.ts'
import { unreadStretches } from './unread-words.ts'
import { classesOf } from './word-classes.ts'

/** A reference put together from labelled words. */
export interface AssembledReference {
  readonly reference: Reference
  readonly confidence: Partial<Record<ReferenceField, number>>
  readonly problems: readonly ReferenceProblem[]
}

interface Segment {
  readonly label: ReferenceLabel
  readonly first: number
  readonly last: number
  readonly text: string
  readonly confidence: number
}

/** Puts labelled words together into a CSL item. A word that no field takes goes into `note` and is told as a problem. */
export function assembleReference(
  text: string,
  tokens: readonly ReferenceToken[],
  labelled: LabelledTokens,
  found: FoundIdentifiers,
): AssembledReference {
  const segments = segmentsOf(text, tokens, labelled)
  const used = new Set<Segment>()
  const confidence: Partial<Record<ReferenceField, number>> = {}
  const pick = (
    label: ReferenceLabel,
    choose: (some: readonly Segment[]) => Segment | undefined,
  ): Segment | undefined => {
    const chosen = choose(segments.filter((segment) => segment.label === label))
    if (chosen) used.add(chosen)
    return chosen
  }
  const first = (some: readonly Segment[]) => some[0]
  const longest = (some: readonly Segment[]) =>
    some.reduce<Segment | undefined>(
      (best, each) => (best === undefined || each.text.length > best.text.length ? each : best),
      undefined,
    )

  const authors = pick('author', first)
  const title = pick('title', longest)
  const container = pick('container', longest)
  const dates = segments.filter((segment) => segment.label === 'date')
  const date = dates.find((segment) => /\d{4}/u.test(segment.text)) ?? dates[0]
  const volume = pick('volume', first)
  const issue = pick('issue', first)
  const page = pick('page', first)
  const publisher = pick('publisher', first)
  const place = pick('place', (some) => some.at(-1))
  const editors = pick('editor', first)
  const edition = pick('edition', first)
  const series = pick('series', first)
  const genre = pick('genre', first)
  const accessed = pick('accessed', first)
  for (const segment of dates) used.add(segment)
  for (const segment of segments) if (segment.label === 'link') used.add(segment)

  const authorList = authors && readNames(authors.text)
  const editorList =
    editors &&
    readNames(
      editors.text
        .replace(/\b(?:eds?|editors?|hrsg|herausgeber|ed\.\s*by|edited by)\b\.?/giu, ' ')
        .replace(/\(\s*\)/gu, ' '),
    )
  const issued = referenceDate(
    date?.text ?? '',
    dates
      .filter((each) => each !== date)
      .map((each) => each.text)
      .join(' '),
  )
  const put = (field: ReferenceField, segment: Segment | undefined) => {
    if (segment) confidence[field] = segment.confidence
  }
  const numbers = sourceNumbers({
    container: container?.text,
    volume: volume?.text,
    issue: issue?.text,
    page: page?.text,
  })
  const reference: { -readonly [K in keyof Reference]: Reference[K] } = { type: 'document' }
  const titleText = title && titleOf(title.text)
  if (titleText) reference.title = titleText
  if (authorList && authorList.names.length > 0) reference.author = authorList.names
  // A book that its editors made, or a report: what was taken for its source is the title, or who published it.
  const asTitle = !titleText && numbers.container && (editors ?? publisher)
  const asPublisher =
    titleText &&
    numbers.container &&
    (place ?? isDataOrSoftware(genre?.text ?? '')) &&
    !publisher &&
    !numbers.volume &&
    !numbers.page &&
    !numbers.issue
  // "Mercury, 15 May 1925, pp. 11-18": with pages and no place, a name that is no publisher's is the journal's.
  const asSource =
    !numbers.container &&
    publisher &&
    !place &&
    !editors &&
    /\d-\d/u.test(numbers.page ?? '') &&
    !tokens
      .slice(publisher.first, publisher.last + 1)
      .some((token) =>
        classesOf(token.text.toLowerCase()).some((kind) => kind === 'publisher' || kind === 'organisation'),
      )
  if (asSource) reference['container-title'] = trimPunctuation(publisher.text)
  if (asTitle) reference.title = numbers.container
  else if (asPublisher) reference.publisher = numbers.container
  else if (numbers.container) reference['container-title'] = numbers.container
  if (issued) reference.issued = issued
  if (numbers.volume) reference.volume = numbers.volume
  if (numbers.issue) reference.issue = numbers.issue
  if (numbers.page) reference.page = numbers.page
  if (numbers.numberOfPages) reference['number-of-pages'] = numbers.numberOfPages
  if (publisher && !asSource) reference.publisher = trimPunctuation(publisher.text)
  if (place) reference['publisher-place'] = trimPunctuation(place.text)
  if (editorList && editorList.names.length > 0) reference.editor = editorList.names
  if (edition)
    reference.edition = trimPunctuation(edition.text)
      .replace(/^[([]|[)\]]$/gu, '')
      .replace(/[\s.]*\b(?:edn?|edition|aufl(?:age)?|ed)\.?$/iu, '')
  if (series) reference['collection-title'] = trimPunctuation(series.text)
  if (genre) reference.genre = trimPunctuation(genre.text).replace(/^\[|\]$/gu, '')
  const seen = accessed && referenceDate(accessed.text, '')
  if (seen) reference.accessed = seen
  for (const key of ['DOI', 'PMID', 'PMCID', 'URL', 'ISBN', 'ISSN'] as const) {
    const value = found[key]
    if (value !== undefined) {
      reference[key] = value
      confidence[key] = key === 'DOI' && found.doiFromAddress ? 0.8 : 0.98
    }
  }
  if (found.arXiv !== undefined) {
    reference.number = `arXiv:${found.arXiv}`
    if (reference.URL === undefined) reference.URL = `https://arxiv.org/abs/${found.arXiv}`
  }
  reference.type = referenceType(reference, text)
  put('title', title)
  put('author', authors)
  put('container-title', container)
  if (issued) put('issued', date)
  put('volume', volume)
  put('issue', issue)
  put('page', page)
  put('publisher', publisher)
  put('editor', editors)
  put('edition', edition)
  confidence.type = Math.min(0.9, container?.confidence ?? 0.5)

  const isUsed = tokens.map(() => false)
  for (const { first: from, last } of used) isUsed.fill(true, from, last + 1)
  const left = [
    ...unreadStretches(text, tokens, labelled.labels, reference, (index) => isUsed[index] === true),
    ...found.others,
  ]
  const problems: ReferenceProblem[] = []
  if (left.length > 0) {
    reference.note = left.join('; ')
    problems.push({
      kind: 'unread-text',
      field: 'note',
      message: `These words fitted no field and are kept in the note: “${left.join('; ')}”.`,
    })
  }
  const seam = title && container && container.first === title.last + 1 ? tokens[container.first]?.gap : undefined
  return { reference, confidence: withDoubts(confidence, reference, seam), problems }
}

function segmentsOf(text: string, tokens: readonly ReferenceToken[], labelled: LabelledTokens): readonly Segment[] {
  const segments: Segment[] = []
  let first = 0
  for (let at = 1; at <= tokens.length; at++) {
    const label = labelled.labels[first] ?? 'note'
    const isKnown = (index: number) => tokens[index]?.text.startsWith('<') === true
    // "Lagos, Nigeria. New York": where it was held, and where it was published.
    const isNewPlace =
      label === 'place' && /[.;]\s/u.test(tokens[at]?.gap ?? '') && (tokens[at - 1]?.text.length ?? 0) > 3
    if (at < tokens.length && labelled.labels[at] === label && !isKnown(first) && !isKnown(at) && !isNewPlace) continue
    if (!isKnown(first)) {
      // A segment is as sure as its least sure word; a doubtful neighbour means a doubtful edge.
      const some = labelled.confidence.slice(Math.max(0, first - 1), at + 1)
      segments.push({
        label,
        first,
        last: at - 1,
        confidence: 0.985 * Math.min(...some),
        text:
          text.slice(tokens[first]?.start ?? 0, tokens[at - 1]?.end ?? 0) +
          tailOf(tokens[at]?.gap ?? text.slice(tokens[at - 1]?.end ?? 0)),
      })
    }
    first = at
  }
  return segments
}

/** Of the punctuation after a segment, what belongs to it: a closing bracket or quote, a full stop, "?" and "!". */
function tailOf(gap: string): string {
  return /^[.?!)\]”"’'»…*]*/u.exec(gap)?.[0] ?? ''
}

function titleOf(text: string): string {
  const bare = text
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
