import type { ImportedRecord } from '#core/references/contract/import-format.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { pattern } from '#core/word-patterns.ts'
import { isNamesLine } from '../lines/field-lines.ts'
import { isOrganisation } from '../names/name-parts.ts'
import { authorStart } from '../lines/pasted-line.ts'
import { readNames } from '../names/read-names.ts'

const familyName = String.raw`(?:(?:v[ao]n|de[rnl]?|d[iau]|dos|l[ae]|el|al|ten|ter)\s)*\p{Lu}[\p{L}’'-]+`
/** "Almgren 2021", "Silva et al., 2019", "Dale and Li (2004)": who and when, and no more. */
export const namesAndYear = pattern(
  'u',
  String.raw`^(${familyName}(?:(?:,\s|,?\s(?:&|and)\s)${familyName}){0,5})(,?\set\sal\.?)?,?`,
  String.raw`\s\(?((?:19|20)\d\d)[a-z]?\)?[.;]?$`,
)

// No title: hardly a type, and the names are family names only by their look.
const sureOfNames = 0.8
const sureOfYear = 0.95

/** The record of a name and a year; null where a text says anything else. */
export function recordOfNames(text: string): Omit<ImportedRecord, 'raw' | 'line'> | null {
  const [, names, , year] = namesAndYear.exec(text) ?? []
  if (names === undefined) return null
  const author = names.split(/,?\s(?:&|and)\s|,\s/u).map((family) => ({ family }))
  return {
    reference: { type: 'document', author, issued: { 'date-parts': [[Number(year)]] } },
    confidence: { author: sureOfNames, issued: sureOfYear },
  }
}

const yearAlone = String.raw`((?:1[6-9]|20)\d\d)`
const titleText = String.raw`["“‘«]?(?:\p{Lu}|\p{Lo}|\p{N})[^;]{5,200}?`
const titleThenYear = pattern('u', `^(${titleText})`, String.raw`(?:\s\(${yearAlone}\)|,\s${yearAlone})[.;]?$`)
const yearThenTitle = pattern('u', `^${yearAlone}`, String.raw`\s?[-–—:]\s(${titleText})\.?$`)

/** A title and the year beside it, "Moss growth on slate roofs (2021)" or "2021 – Moss growth ..."; null where a text says more. */
export function titleAndYear(text: string): { readonly title: string; readonly year: number } | null {
  const plain = text.trim()
  const [, title, bracketed, last] = titleThenYear.exec(plain) ?? []
  const [, first, titleBehind] = yearThenTitle.exec(plain) ?? []
  const found = title ?? titleBehind ?? ''
  const year = Number(bracketed ?? last ?? first)
  const isMore = authorStart.test(found) || saysMore.test(found) || /,[^,]*,|\d\s?[:(]/u.test(found)
  return found === '' || isMore ? null : { title: found.replace(/^["“‘«]|[,.]?["”’»,.]$/gu, ''), year }
}

// "Lena Ferrand, Rain in Novels (Harbour Press)"
const bookInBrackets =
  /^(\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){1,3}),\s([^()]{3,150})\s\(((?:[^():]{2,30}:\s)?[^()]{3,60})\)\.?$/u

// "Slate Workers' Council. Roof care: a guide for owners."
const bodyAndTitle = /^(\p{Lu}[^.,;:?!()\d]{4,90})\.\s+([\p{Lu}\p{Lo}][^.;?!()]{5,200}[^.;?!()\s])[.?!]?$/u

// Whatever such a line is, a title is the likeliest; below 0.7, so that the screen marks it.
const sureOfTitleAlone = 0.65

// An address, an identifier, a publisher in brackets, a second sentence: more than a title.
const saysMore = /\d{4}|https?:|www\.|\b10\.\d{4,9}\/|\bPMI?D\b|\([^()]*(?:press|publish|books)[^()]*\)|[.!]\s+\p{Lu}/iu

/**
 * The record of a line of a list in which no line has a year: a title, or people with their initials and a title. Null
 * where it begins with people in another form.
 */
export function recordOfTitle(text: string): Omit<ImportedRecord, 'raw' | 'line'> | null {
  const plain = text.trim()
  for (const stop of plain.matchAll(/\.\s+(?=[\p{Lu}\p{Lo}\p{N}"“])/gu)) {
    const names = plain.slice(0, stop.index)
    const title = plain.slice(stop.index + stop[0].length)
    if (!isNamesLine(names) || isNamesLine(title)) continue
    // A second sentence may be the source.
    if (/[.?!]\s+\p{Lu}/u.test(title)) return null
    const { names: author } = readNames(names)
    return {
      reference: { type: 'document', author, title: title.replace(/\.$/u, '') },
      confidence: { author: sureOfNames, title: sureOfNames },
    }
  }
  const [, person = '', bookTitle, publisher] = bookInBrackets.exec(plain) ?? []
  const author = readPersonName(person)
  if (bookTitle !== undefined && publisher !== undefined && author !== undefined)
    return {
      reference: { type: 'book', author: [author], title: bookTitle, publisher },
      confidence: { type: sureOfTitleAlone, author: sureOfNames, title: sureOfNames, publisher: sureOfNames },
    }
  const dated = titleAndYear(plain)
  if (dated !== null)
    return {
      reference: { type: 'document', title: dated.title, issued: { 'date-parts': [[dated.year]] } },
      confidence: { title: sureOfTitleAlone, issued: sureOfYear },
    }
  const [, body = '', named] = bodyAndTitle.exec(plain) ?? []
  if (named !== undefined && isOrganisation(body) && !authorStart.test(body))
    return {
      reference: { type: 'document', author: [{ literal: body }], title: named },
      confidence: { author: sureOfNames, title: sureOfTitleAlone },
    }
  if (authorStart.test(plain) || saysMore.test(plain)) return null
  return {
    reference: { type: 'document', title: plain.replace(/\.$/u, '') },
    confidence: { title: sureOfTitleAlone },
  }
}
