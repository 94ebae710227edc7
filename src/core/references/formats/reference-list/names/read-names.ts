import type { Name } from '#core/model/reference.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import {
  isFamilyAlone,
  isGiven,
  isGivenInWords,
  isInitials,
  isOrganisation,
  isWholeName,
  suffix,
} from './name-parts.ts'
import { chineseFamilyPlace } from '#core/references/fields/chinese-names.ts'
import { areTwoPeople } from '#core/references/fields/full-names.ts'
import { degreeIn, withoutDegrees, withoutGroupOpening } from '#core/references/fields/name-words.ts'
import { caselessNames, koreanNames } from './caseless-names.ts'
import { invertedName, oneName, tidy } from './one-name.ts'

/** The people of an author or editor list. `incomplete` is true where "et al." or "…" hides some. */
interface NameList {
  readonly names: readonly Name[]
  readonly incomplete: boolean
}

const andOthersWords = [
  String.raw`\bet\s*\.?\s*al(?:ii|ia)?\b\.?`,
  String.raw`\band\s+(?:others|colleagues)\b`,
  String.raw`\bu\.\s?a\.`,
  String.raw`\by\s+(?:cols?|otros)\b\.?`,
  String.raw`\be\s+(?:cols?|outros)\b\.?`,
  String.raw`(?<!\p{L})между другими(?!\p{L})`,
  String.raw`(?<!\p{L})(?:и|та|і) (?:др|ін)\.`,
]
const andOthers = pattern('giu', /[,;&\s]*(?:\b(?:and|und|y|et)\s+)?/, anyOf(andOthersWords))
const saysOthers = pattern('iu', andOthers)
const ellipsis = /\s*(?:…|\.\s?\.\s?\.(?:\s?\.)?)\s*/gu
// "Kim, D. H.": a family name before a comma and initials, at the beginning of a list.
const invertedStart = pattern(
  'u',
  /^(?!\p{Lu}\p{Ll}?\.|\p{Lu}\s)[^,&]*\p{L}{2}[^,&]*,/u,
  /\s*(?:\p{Lu}\.?[\s-]?){1,4}(?:$|[.,&\s])/u,
)
// "Souza e Castro M", "Ortega y Gasset, José": one word, "e" or "y", and one more before the initials or the comma.
const compoundFamily = pattern(
  'gu',
  /(?<=(?:^|[,;&])\s*)(\p{Lu}[\p{L}'’-]{2,}) ([ey]) /u,
  /(?=\p{Lu}[\p{L}'’-]+(?:,? (?:\p{Lu}\.?[\s-]?){1,3}(?:[,;.&]|$)|, \p{Lu}\p{Ll}))/u,
)
// "Young, LJ. Insel, TR.": initials and a full stop before the next family name and its comma.
const stopBeforeFamily = pattern(
  'gu',
  /(?<=\p{L}{2},\s*)((?:\p{Lu}\.?[\s-]?){0,2}\p{Lu}\.)/u,
  /\s+(?=(?:\p{Ll}{1,4}\s+)?\p{Lu}[\p{L}'’-]+\s*,)/u,
)

/**
 * Reads "Kim, D. H., & Sung, J.", "Kim DH, Sung J", "D. H. Kim and J. Sung", "Kim, Dong Hyun, and Jae Sung" ... into
 * people; institutions stay whole.
 */
export function readNames(text: string): NameList {
  const incomplete = saysOthers.test(text) || /…|\.\s?\.\s?\.|\b(?:and|&)\s*$/u.test(text)
  const plain = text
    .replace(andOthers, ' ')
    .replace(ellipsis, ', ')
    .replace(/(?<=\p{L}{2}) \(((?!(?:Eds?|Hg|Hrsg|Dir|Org|Coord)\b)(?:\p{Lu}\p{Ll}{0,2}\.[\s-]?){1,4})\)/gu, ' $1')
    .replace(/\((?:[^()]*)\)|\[[^\]]*\]/gu, ' ')
    .replace(/[*†‡§|_]|\p{No}/gu, ' ')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+([.,;:])/gu, '$1')
    .replace(/(?<=\p{L})\.\.$/u, '.')
    .replace(/^\s*(?:by|von|par|edited by|eds?\.|hrsg\.)\s+/iu, '')
    .replace(compoundFamily, '$1 $2\uE000')
    .replace(/[,;]?\s+(?:and|und|et|y|e|ed|og|och|en|i|и|ve)\s+(?=\p{L})/gu, ' & ')
    .replaceAll('\uE000', ' ')
    .replace(/[,;]\s*(?:and|und|ve)\s+/gu, ' & ')
    .replace(/&amp;/gu, '&')
    .replace(/[，、]/gu, ', ')
    .replace(/；/gu, '; ')
    .replace(/\s+\/\s+/gu, '; ')
    .replace(/[\s:,;]+$/u, '')
    .trim()
  if (plain === '') return { names: [], incomplete }
  // "Food and Drug Administration": the "and" is the institution's own.
  if (
    !/[,;]/u.test(plain) &&
    plain.includes('&') &&
    isOrganisation(plain.replaceAll('&', 'and')) &&
    !/(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(plain)
  )
    return { names: [{ literal: withoutStop(tidy(text)) }], incomplete: false }
  const own = koreanNames(plain) ?? caselessNames(plain)
  if (own !== null) return { names: own, incomplete }
  const chinese = chineseNames(plain)
  if (chinese !== null) return { names: chinese, incomplete }
  const pieces = plain.includes(';') ? plain.split(/[;&]/u) : [plain]
  const names =
    pieces.length > 1
      ? pieces.flatMap((piece) =>
          pairs(piece).length > 1 && (commaParts(piece).length > 2 || commaParts(piece).every(isWholeName))
            ? pairs(piece)
            : [oneName(piece)],
        )
      : pairs(plain)
  const people = names.filter((name) => Boolean(name.family ?? name.literal ?? name.given))
  return { names: evenInitials(familiesInCapitals(people)), incomplete }
}

const inCapitals = /^\p{Lu}[\p{Lu}'’-]{2,}(?:[ -][\p{Lu}'’-]{2,})*$/u
const inSmall = /^\p{Lu}['’]?\p{Ll}/u

/**
 * "DUMONT Claire, PETIT Luc": family names in capitals, whichever side of the given name they stand on. Three capitals may be
 * initials, so that a second name in capitals is needed.
 */
function familiesInCapitals(names: readonly Name[]): readonly Name[] {
  const isSwapped = ({ family, given }: Name) =>
    family !== undefined && given !== undefined && inSmall.test(family) && inCapitals.test(given)
  const isUsual = names.some(({ family, given }) => inCapitals.test(family ?? '') && inSmall.test(given ?? ''))
  return names.map((name) => {
    const { family, given, ...rest } = name
    return isSwapped(name) && (isUsual || (given?.length ?? 0) > 3) ? { ...rest, family: given, given: family } : name
  })
}

/**
 * "Huang Lihua, Fang Mei" and "Lihua Huang, Mei Fang": two or more people of two words, where one place alone always
 * holds a Chinese family name, or the shorter of two; null otherwise.
 */
function chineseNames(text: string): readonly Name[] | null {
  const people = text
    .replace(/\.$/u, '')
    .split(/[,;&]/u)
    .map((part) => part.trim().split(/\s+/u))
    .filter(([first]) => first !== undefined && first !== '')
  const isName =
    people.length >= 2 &&
    people.every(
      (words) =>
        words.length === 2 &&
        words.every((word) => /^\p{Lu}\p{L}[\p{L}’'-]*$/u.test(word) && !/^\p{Lu}{2,3}$/u.test(word)),
    )
  const place = isName ? chineseFamilyPlace(people.map(([first = '', second = '']) => [first, second] as const)) : null
  if (place === null) return null
  return people.map((words) => ({ family: words[place] ?? '', given: words[1 - place] ?? '' }))
}

/** The last initials of a Vancouver list end in the sentence's full stop, not in one of their own. */
function evenInitials(names: readonly Name[]): readonly Name[] {
  const dotted = names.slice(0, -1).some((name) => name.given?.includes('.'))
  return names.map((name, index) => {
    if (name.literal) return { ...name, literal: withoutStop(name.literal) }
    const own =
      /^\p{Lu}{2,3}\.$/u.test(name.given ?? '') ||
      (index === names.length - 1 && names.length > 1 && !dotted && /^\p{Lu}\.$/u.test(name.given ?? ''))
    return own && name.given ? { ...name, given: name.given.slice(0, -1) } : name
  })
}

/** Without the sentence's full stop; "Ltd." and "U.S." keep theirs. */
function withoutStop(text: string): string {
  return text.replace(/(?<=\p{L}{4})\.$/u, '')
}

function commaParts(text: string): string[] {
  return text
    .split(/[,&]/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
}

/** Comma-separated lists, where a comma may part people or family from given names. */
function pairs(text: string): readonly Name[] {
  const inverted = invertedStart.test(text)
  // "Young, LJ. Insel, TR." and "Bedford, H. Petticrew, M.": a full stop where a comma is meant.
  const mended = inverted ? text.replace(stopBeforeFamily, '$1, ') : text
  const groups = mended.split('&').map((group) =>
    withoutDegreeParts(
      group
        .split(',')
        .map((part) => part.trim())
        .filter((part) => /\p{L}/u.test(part)),
    ),
  )
  const names: Name[] = []
  for (const parts of groups) {
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] ?? ''
      const next = parts[i + 1]
      const firstOfAll = names.length === 0
      if (suffix.test(part) && names.length > 0) {
        names[names.length - 1] = { ...names.at(-1), suffix: part }
      } else if (isOrganisation(part)) {
        names.push({ literal: withoutGroupOpening(part) })
      } else if (isInitials(part) && names.length > 0 && next === undefined && !inverted) {
        names.push(oneName(part))
      } else if (
        next !== undefined &&
        isFamilyAlone(part) &&
        !areTwoPeople(part, next) &&
        !standsAmongWhole(part, parts.slice(i + 1)) &&
        (isGiven(next) ||
          (firstOfAll && isGivenInWords(next, groups.length > 1 || parts.length === 2 || alternates(parts))))
      ) {
        const after = parts[i + 2]
        const withSuffix = after !== undefined && suffix.test(after)
        names.push(invertedName(part, next, withSuffix ? after : undefined))
        i += withSuffix ? 2 : 1
      } else if (
        next !== undefined &&
        names.length > 0 &&
        isFamilyAlone(part) &&
        isGivenInWords(next, alternates(parts)) &&
        inWordsBefore(names)
      ) {
        names.push(invertedName(part, next))
        i += 1
      } else {
        names.push(oneName(part))
      }
    }
  }
  return names
}

/** "Sudarto, Wibowo B, Dewi N": a name of one word among people whose initials stand behind the family name without a comma. */
function standsAmongWhole(part: string, others: readonly string[]): boolean {
  return (
    others.length > 1 &&
    /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(part) &&
    others.every((other) => isWholeName(other) && /\s\p{Lu}{1,3}\.?$/u.test(other))
  )
}

/** "Smith, John, Jones, Mary Ann": one word and given names in turn, in pairs. */
function alternates(parts: readonly string[]): boolean {
  return (
    parts.length >= 2 &&
    parts.length % 2 === 0 &&
    parts.every((part, index) => index % 2 === 1 || (/^\p{Lu}[\p{L}'’-]+$/u.test(part) && !isInitials(part))) &&
    (parts.length === 2 || parts.some((part, index) => index % 2 === 1 && part.includes(' ')))
  )
}

/** Parts without degrees: "PhD" is one wherever it stands, "MD" only behind a name that is whole without it. */
function withoutDegreeParts(parts: readonly string[]): string[] {
  const kept: string[] = []
  for (const part of parts) {
    const degree = degreeIn(part)
    const before = kept.at(-1) ?? ''
    if (degree === 'clear' && kept.length > 0) continue
    if (degree === 'maybe' && (before.includes(' ') || isInitials(before))) continue
    kept.push(withoutDegrees(part))
  }
  return kept
}

/** "Smith, John, Jones, Mary": the names before were read as family, given in words. */
function inWordsBefore(names: readonly Name[]): boolean {
  return names.every((name) => name.given !== undefined && /\p{Ll}{2}/u.test(name.given) && !name.literal)
}
