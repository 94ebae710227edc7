import type { Name } from '#core/model/reference.ts'
import { isInstitution } from '#core/model/person-name.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import { areTwoPeople } from './full-names.ts'
import { degreeIn, standsForOthers } from './name-words.ts'

const foreignSigns = /[\d<>{}[\]()"“”«»「」『』=@\\/;:|…•^_#%]|https?|www\./u
const pageWords = [
  'Article|CAS|PubMed|Medline|Google|Scholar|Crossref|View|Download|PDF|Abstract|Cite|Share|Search|Affiliations?|Access|Similar',
  'Published|Updated|Accessed|Retrieved|Copyright|Licen[cs]e|Available|Website|Internet|Online|Publication|Version|Chapter',
  'R[Ee][Tt][Rr][Aa][Cc][Tt](?:[Ee][Dd]|[Ii][Oo][Nn])|Withdrawn|Erratum|Corrigendum|Correction|References|Bibliography|Introduction',
  'Figure|Table|Volume|Issue|Editors?|Inventors?|Assignee|Hosts?|Authors?|Anonymous|Unknown|Title|Abstract|Trial|Study|Identifier',
]
const pageWord = pattern('u', String.raw`(?<![\p{L}-])`, anyOf(pageWords), String.raw`(?![\p{L}-])`)
const sentenceWord =
  /(?<![\p{L}’'-])(?:the|and|of|in|for|with|is|are|was|were|to|on|from|this|that|its|an|at|by|your|our|as)(?![\p{L}’'-])/u
const topicWord =
  /(?<![\p{L}-])(?:Health|Care|Prevention|Services|Medicine|Sciences?|Technology|Administration|Clinical|Dermatology|Products?)(?![\p{L}-])/u
// Family names of two letters, as they stand in lists in capitals.
const shortFamilies =
  'LI|MA|XU|HU|LU|WU|YU|HE|HO|NG|OH|AN|DO|LE|VO|VU|LY|KO|YI|OU|SU|DU|FU|GU|QI|BI|YE|NI|ZU|AI|PU|MU|KU|RO|NA|AH|OR|AL|EL|UM|IM|YU|UY|ÖZ|IP|SO|TO|TU|RA|DE|HA|BA|SI|TA|CO|ON'
const shortFamily = pattern('u', '^', anyOf([shortFamilies]), '$')
const initials = /^(?:\p{Lu}\.?[\s-]?){1,5}$/u

/**
 * Why a name can hardly be one, in words that go on after “...”: of a person or of a body. Null where nothing speaks against it. It says
 * nothing about whether the name is spelt right.
 */
export function nameFault(name: Name): string | null {
  if (name.literal !== undefined) return bodyFault(name.literal)
  const { family = '', given = '' } = name
  const whole = given === '' ? family : `${given} ${family}`
  if (standsForOthers(whole)) return null
  // Plain names are nearly all, and done with here.
  if (/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(family) && /^(?:\p{Lu}\.?[ -]?){0,3}$/u.test(given))
    return pageWord.test(family) ? 'holds words of a page' : null
  return signFault(family, given, whole) ?? wordFault(family, given, whole) ?? shapeFault(family, given)
}

const joining = /^(?:and|und|et|ve|och|og|en|и|та)\s+\p{Lu}/u
// What books are called: behind given names that are longer than themselves these are rather the beginning of a title.
const bookWord =
  /^(?:History|Biography|Introduction|Handbook|Guide|Story|Life|Art|Science|Principles|Essays|Notes|Journal|Review|Annals|Proceedings|Bulletin|Archives)$/u

function signFault(family: string, given: string, whole: string): string | null {
  if (foreignSigns.test(whole.replace(/\b(?:2nd|3rd|4th)\b/u, ''))) return 'holds signs that no name has'
  if (/[&+]/u.test(whole)) return 'seems to hold two names'
  if (given.includes(',')) return 'seems to hold two names'
  if (joining.test(family) || joining.test(given)) return 'begins with a word that joins names'
  if (bookWord.test(family) && given.length > family.length) return 'seems to hold words of a title'
  if (family.includes(',')) return 'seems to hold two names'
  if (/\p{L}{3}[.?!]\s+\p{L}/u.test(family) || /(?:\p{Ll}{4}[.?!])\s+\p{Lu}\p{Ll}/u.test(given))
    return 'seems to hold a sentence'
  return null
}

function wordFault(family: string, given: string, whole: string): string | null {
  if (pageWord.test(whole)) return 'holds words of a page'
  if (sentenceWord.test(whole)) return 'holds words of a sentence'
  if (isInstitution(family) && family.includes(' ')) return 'names a body, not a person'
  if (topicWord.test(whole) && family.length > 4) return 'names a body, not a person'
  if (
    degreeIn(family) === 'clear' ||
    given.split(/[\s,]+/u).some((word) => word.length > 2 && degreeIn(word) === 'clear')
  )
    return 'holds a degree'
  if (/(?:^|\s)[b-cf-hj-xz](?:\s|$)/u.test(family)) return 'holds a letter that belongs to no name'
  if (/^(?:Dr|Prof|Professor)\.?\s/u.test(given)) return 'holds a title'
  if (family.split(' ').filter((word) => /^\p{Ll}{4,}$/u.test(word)).length > 1) return 'holds words of a sentence'
  return null
}

function shapeFault(family: string, given: string): string | null {
  const words = family.split(/\s+/u).length + (given === '' ? 0 : given.split(/\s+/u).length)
  if (words > 8 || family.length > 60) return 'is too long for a name'
  if (/^\p{Script=Han}{6,}$/u.test(family) && given === '') return 'is too long for a name'
  if (/^\p{Script=Latin}\.?$/u.test(family)) return 'has a family name of one letter'
  if (/^\p{Lu}{2}\.?$/u.test(family) && !shortFamily.test(family) && !initials.test(given))
    return 'has a family name of two capitals'
  if (/^\p{Lu}\.\s?\p{Lu}\.?$|^(?:Jr|Sr|II|III|IV)\.?$/u.test(family)) return 'has initials as a family name'
  return areTwoPeople(family, given) ? 'seems to hold two names' : null
}

function bodyFault(literal: string): string | null {
  if (standsForOthers(literal)) return null
  if (literal.length > 200) return 'is too long for a name'
  if (/[<>{}[\]=\\|…]|https?:|www\./u.test(literal)) return 'holds signs that no name has'
  if (/\p{Ll}{4}[.?!]\s+(?:\p{Lu}\p{Ll}+\s\p{Ll}|\p{L}+$)/u.test(literal)) return 'seems to hold a sentence'
  if (
    /^(?:Article|Published|Updated|Accessed|Retrieved|Retracted|RETRACTED|Correction to|View|Download)\b/u.test(literal)
  )
    return 'holds words of a page'
  const people = literal.match(/\p{Lu}[\p{Ll}'’-]+,?\s(?:\p{Lu}\.?\s?){1,3}(?=[,;&]|\sand\s|$)/gu)?.length ?? 0
  return people > 1 && !isInstitution(literal) ? 'seems to hold several names' : null
}
