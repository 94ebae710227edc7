import type { Name, Reference } from '#core/model/reference.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import { isOrganisation } from '../names/name-parts.ts'

const givenWord = String.raw`(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.)*|\p{Lu}\p{Ll}[\p{L}’'-]*)`
const small = String.raw`(?:(?:v[ao]n|de[rnl]?|d[iau]|dos|l[ae]|te[nr]|al|el|bin|ibn)\s)*`
const person = String.raw`${givenWord}(?:\s${givenWord}){0,2}\s${small}\p{Lu}[\p{L}’'-]+`
// "I. Almgren": initials alone may stand in a list without "and".
const initialled = String.raw`(?:\p{Lu}\.[\s-]?){1,4}\s?${small}\p{Lu}[\p{L}’'-]+`
const people = anyOf([
  String.raw`(?:${person},\s){0,8}${person},?\s(?:and|&)\s${person}`,
  String.raw`(?:${initialled},\s){0,8}${initialled}`,
  person,
])
const edition = String.raw`(?:,\s(\d{1,2}(?:st|nd|rd|th)|rev\.|revised)\s(?:edn?|edition)\.?)?`
const publishing = String.raw`\((?:([^():;,\d]{2,40}(?:,\s[A-Z]{2})?):\s)?([^():;\d]{3,70}),\s(?:c\.\s?)?((?:1[6-9]|20)\d\d)\)`
const placeInBook = String.raw`(?:,?\s(?:pp?\.\s?)?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?:,\s\d{1,4}(?:[-–]\d{1,4})?){0,3})?\.?$`
const book = pattern(
  'u',
  String.raw`^(${people}),\s(?!["“‘«]|in\s|eds?\.)([^()"“”]{3,200}?)`,
  edition,
  String.raw`\s`,
  publishing,
  placeInBook,
)

/**
 * A book as notes after The Chicago Manual of Style, newspapers and Science have it, "Lena Ferrand, Rain in Novels (Westby: Harbour
 * Press, 2018), 12–15": people with their given names first, and publisher and year in brackets. Null for anything else.
 */
export function readBookInBrackets(text: string): Reference | null {
  const [, names = '', title = '', numbered, place, publisher = '', year = '', page] =
    book.exec(text.replace(/\s+/gu, ' ').trim()) ?? []
  if (title === '' || /\b(?:trans|ed)\.\s|,\s(?:vol\.\s?)?\d+$/u.test(title)) return null
  const author = names
    .split(/,?\s(?:and|&)\s|,\s/u)
    .map((name): Name => (isOrganisation(name) ? { literal: name } : (readPersonName(name) ?? { literal: name })))
  return {
    type: 'book',
    author,
    title: title.trim(),
    ...(numbered !== undefined && { edition: numbered }),
    ...(place !== undefined && { 'publisher-place': place }),
    publisher: publisher.trim(),
    issued: readDate(year),
    ...(page !== undefined && { page: normalizePages(page) }),
  }
}
