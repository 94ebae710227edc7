import * as v from 'valibot'
import type { CslDate, CslType, Name, Reference } from '../reference.ts'
import { anyWord, group, isGroup, listOf, maybe, number, text, type Shape } from './shape-parts.ts'

const name = group<Name>({
  family: maybe(text),
  given: maybe(text),
  suffix: maybe(text),
  'dropping-particle': maybe(text),
  'non-dropping-particle': maybe(text),
  literal: maybe(text),
})

const wholeNumber = v.custom<number>(Number.isSafeInteger, 'a whole number')
const date = group<CslDate>({
  // A date has a year at least: exports would write “undefined”.
  'date-parts': maybe(listOf(v.pipe(listOf(wholeNumber), v.minLength(1, 'a date with a year')))),
  literal: maybe(text),
  season: maybe(number),
})

// Looked at as the screens do, by every key of its own: valibot's record passes over `constructor` and the like.
const custom = v.custom<Readonly<Record<string, readonly string[]>>>(
  (value) =>
    isGroup(value) &&
    Object.values(value).every((texts) => Array.isArray(texts) && texts.every((each) => typeof each === 'string')),
  'lists of text by name',
)

/** The shape of a reference. Its type is an open vocabulary: one that is not known is written and shown as it stands. */
export const reference: Shape<Reference> = group<Reference>({
  type: anyWord<CslType>(),
  title: maybe(text),
  'title-short': maybe(text),
  author: maybe(listOf(name)),
  editor: maybe(listOf(name)),
  translator: maybe(listOf(name)),
  'container-title': maybe(text),
  'container-title-short': maybe(text),
  'collection-title': maybe(text),
  publisher: maybe(text),
  'publisher-place': maybe(text),
  'event-title': maybe(text),
  issued: maybe(date),
  accessed: maybe(date),
  volume: maybe(text),
  issue: maybe(text),
  page: maybe(text),
  number: maybe(text),
  edition: maybe(text),
  'number-of-pages': maybe(text),
  DOI: maybe(text),
  PMID: maybe(text),
  PMCID: maybe(text),
  ISSN: maybe(text),
  ISBN: maybe(text),
  URL: maybe(text),
  abstract: maybe(text),
  keyword: maybe(text),
  language: maybe(text),
  note: maybe(text),
  genre: maybe(text),
  source: maybe(text),
  'citation-key': maybe(text),
  custom: maybe(custom),
})
