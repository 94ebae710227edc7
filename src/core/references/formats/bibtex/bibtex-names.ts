import type { Name } from '#core/model/reference.ts'
import { undividedName } from '#core/model/person-name.ts'
import { readAuthorList } from '#core/references/fields/author-list.ts'
import { isChineseFamily, isPinyin } from '#core/references/fields/chinese-names.ts'
import { areTwoPeople, isFullName } from '#core/references/fields/full-names.ts'
import { isNoName, standsForOthers, withoutDegrees, withoutTitle } from '#core/references/fields/name-words.ts'
import { isInstitution, isNameSuffix } from '#core/model/person-name.ts'
import { isWholeInstitution, joinInstitutions } from './bibtex-institutions.ts'
import { texToUnicode } from './tex-to-unicode.ts'

/** What stands for authors that are not named ("and others"). */
export const others: Name = { literal: 'others' }

/**
 * The names of a BibTeX field, after BibTeX's own rules ("Tame the BeaST", section 11): parted by "and" outside braces;
 * "First von Last", "von Last, First", "von Last, Jr, First"; braces round a whole name make it an institution.
 * BibLaTeX's `family=..., given=...` too. Lists with semicolons, or with commas only, which BibTeX would take for one
 * odd name, are taken apart as well.
 */
export function readBibtexNames(value: string): readonly Name[] {
  const parts = joinInstitutions(splitAtAnd(value.replace(/\s+/g, ' '))).flatMap(severalNames)
  const only = parts.length === 1 ? (parts[0] ?? '') : ''
  if (only !== '' && !only.includes('{') && !isWholeInstitution(only)) {
    if (only.includes(';')) return readAuthorList(texToUnicode(only))
    const commas = only.split(',').length - 1
    if (commas >= 2) {
      const list = readAuthorList(texToUnicode(only))
      if (list.length > 2 || (list.length === 2 && !only.split(',').some((part) => isNameSuffix(part.trim()))))
        return list
    }
  }
  return parts.map(readBibtexName).filter((name) => name !== undefined)
}

// Longer than any list that somebody wrote with commas: looking into it would only take time.
const longestList = 5000

/** What BibTeX takes for one name and is several: "Lind A & Moe B", "Lind, A., Moe, B. and ...", "Ada Lind, Berta Moe and ...". */
function severalNames(part: string, index: number, parts: readonly string[]): readonly string[] {
  if (part.length > longestList || ordinary.test(part)) return [part]
  const plain = part.replace(/^[\s,]+|[\s,]+$/g, '')
  if (plain.includes('{')) return [plain]
  if (/\s\\?&\s/.test(plain)) {
    const people = plain.split(/\s\\?&\s/)
    return people.every((one) => one.trim().includes(' ') && !isInstitution(one)) ? people : [plain]
  }
  const sides = plain.split(/\s*,\s*/)
  if (parts.length < 2 || sides.length < 2 || isWholeInstitution(plain)) return [plain]
  const isInitial = (side: string) => /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(side)
  if (sides.length > 2 && sides.length % 2 === 0 && sides.every((side, at) => isInitial(side) === (at % 2 === 1)))
    return sides.flatMap((side, at) => (at % 2 === 0 ? [`${side}, ${sides[at + 1] ?? ''}`] : []))
  // Where the others are written given name first, a comma parts two people.
  const others = parts.filter((_, at) => at !== index)
  const natural = others.every(
    (other) => !other.includes(',') || other.split(',').every((side) => isFullName(side.trim())),
  )
  return natural && sides.every((side, at) => at === 0 || areTwoPeople(sides[at - 1] ?? '', side)) ? sides : [plain]
}

/** "Solberg, Ingrid M.", as nearly all names are: nothing in it needs a second look. */
const ordinary = /^\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?, \p{Lu}(?:[\p{Ll}\p{M}]+|\.)(?: \p{Lu}\.)?$/u

/** One name. */
function readBibtexName(text: string): Name | undefined {
  const trimmed = text.trim()
  if (ordinary.test(trimmed)) {
    const comma = trimmed.indexOf(',')
    return { family: trimmed.slice(0, comma), given: trimmed.slice(comma + 2) }
  }
  const plain = withoutTitle(withoutDegrees(trimmed))
  if (plain === '' || isNoName(plain)) return undefined
  if (plain === 'others' || standsForOthers(plain)) return others
  const whole = wholeGroup(plain)
  if (whole !== null) {
    const literal = texToUnicode(whole)
    return literal === '' ? undefined : { literal }
  }
  if (/(?:^|,\s*)"?(?:family|given)(?:-i)?\s*=/.test(plain)) return extendedName(plain)
  if (isWholeInstitution(plain)) return { literal: texToUnicode(plain) }
  const sections = splitOutside(plain, ',').map((section) => section.trim())
  const [first = '', second = '', ...rest] = sections
  if (sections.length === 1) return undivided(words(first))
  if (sections.length === 2)
    return isNameSuffix(second) && words(first).length > 1
      ? { ...undivided(words(first)), suffix: texToUnicode(second) }
      : lastThenFirst(first, second)
  const suffix = [second, ...rest].find(isNameSuffix)
  if (suffix === undefined && rest.length === 1) return lastThenFirst(first, rest[0] ?? '', second)
  const given = [second, ...rest].filter((part) => part !== suffix && part !== '').join(', ')
  return lastThenFirst(first, given, suffix)
}

/** "given=Hans, family=Harman, prefix=von, suffix=Jr". */
function extendedName(text: string): Name | undefined {
  const name: { -readonly [K in keyof Name]: Name[K] } = {}
  const keys = { family: 'family', given: 'given', suffix: 'suffix', prefix: 'non-dropping-particle' } as const
  for (const part of splitOutside(text, ',')) {
    const match = /^\s*"?(family|given|suffix|prefix)\s*=\s*([\s\S]*?)"?\s*$/.exec(part)
    if (match?.[1] !== undefined) name[keys[match[1] as keyof typeof keys]] = texToUnicode(match[2] ?? '')
  }
  return name.family === undefined ? (name.given === undefined ? undefined : { literal: name.given }) : name
}

function lastThenFirst(last: string, given: string, suffix?: string): Name | undefined {
  const parts = words(last)
  // "O'Neil Jr., John", which BibTeX would have as "O'Neil, Jr., John".
  const ending =
    suffix === undefined && parts.length > 1 && /^(?:[JS]r\.?|II|III|IV)$/.test(parts.at(-1) ?? '')
      ? parts.at(-1)
      : undefined
  if (ending !== undefined) return lastThenFirst(parts.slice(0, -1).join(' '), given, ending)
  const von = vonLength(parts)
  return named(parts.slice(von), given, parts.slice(0, von), suffix)
}

/**
 * "First von Last": particles are the words from the first to the last one that begins small, but never the last word.
 */
function undivided(parts: readonly string[]): Name | undefined {
  const ending =
    parts.length > 2 && isNameSuffix(parts.at(-1) ?? '') && (parts.at(-1) ?? '').length > 1 ? parts.at(-1) : undefined
  const rest = ending === undefined ? parts : parts.slice(0, -1)
  const from = rest.findIndex((word, i) => i < rest.length - 1 && beginsSmall(word))
  // DBLP tells people of one name apart by four digits; Scopus writes "Sato M." for editors.
  if (rest.length > 1 && /^\d{4}$/.test(rest.at(-1) ?? '')) return undivided(rest.slice(0, -1))
  if (
    rest.length > 1 &&
    /^(?:\p{Lu}\.-?){1,4}$/u.test(rest.at(-1) ?? '') &&
    !/^\p{Lu}\.?$/u.test(rest[0] ?? '') &&
    !rest.slice(0, -1).some((word) => word.includes('.'))
  )
    return lastThenFirst(rest.slice(0, -1).join(' '), rest.at(-1) ?? '', ending)
  const ordered = familyFirst(rest)
  if (ordered !== null) return lastThenFirst(ordered.family, ordered.given, ending)
  if (from < 0) return named(rest.slice(-1), rest.slice(0, -1).join(' '), [], ending)
  const von = from + vonLength(rest.slice(from))
  return named(rest.slice(von), rest.slice(0, from).join(' '), rest.slice(from, von), ending)
}

/**
 * "Kimura A", "van Dam DL", which BibTeX would have as "Kimura, A": initials stand behind a name and are none themselves. "Wei LI" is a
 * Chinese name in its own order, with the family name in capitals. 山田 太郎 has its family name first. Null for other names.
 */
function familyFirst(words: readonly string[]): { readonly family: string; readonly given: string } | null {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length === 2 && !/\p{Script=Latin}/u.test(first)) {
    const name = undividedName(`${first} ${last}`)
    return name?.family === first && name.given === last ? { family: first, given: last } : null
  }
  const from = words.findIndex((word, at) => at > 0 && /^(?:\p{Lu}\.?-?){1,3}$/u.test(word))
  const behind = words.slice(from)
  if (from < 1 || !behind.every((word) => /^(?:\p{Lu}\.?-?){1,3}$/u.test(word)) || isNameSuffix(last)) return null
  const before = words.slice(0, from)
  if (!/\p{Ll}{2}/u.test(before.at(-1) ?? '') || before.some((word) => /^\p{Lu}\.?$|\.$/u.test(word))) return null
  if (words.length === 2 && /^\p{Lu}{2,3}$/u.test(last) && isChineseFamily(last) && isPinyin(first)) return null
  return { family: before.join(' '), given: behind.join(' ') }
}

/** How many words at the start are particles: up to the last one that begins small, leaving at least one word. */
function vonLength(parts: readonly string[]): number {
  if (parts.length < 2 || !beginsSmall(parts[0] ?? '')) return 0
  let n = 0
  for (let i = 0; i < parts.length - 1; i += 1) if (beginsSmall(parts[i] ?? '')) n = i + 1
  return n
}

function named(
  family: readonly string[],
  given: string,
  von: readonly string[],
  suffix: string | undefined,
): Name | undefined {
  const name: { -readonly [K in keyof Name]: Name[K] } = {}
  const [familyText, givenText, particle] = [
    texToUnicode(family.join(' ')),
    texToUnicode(given),
    texToUnicode(von.join(' ')),
  ]
  if (familyText === '') return givenText === '' ? undefined : { literal: givenText }
  name.family = familyText
  if (givenText !== '') name.given = givenText
  if (particle !== '') name['non-dropping-particle'] = particle
  if (suffix !== undefined && suffix !== '') name.suffix = texToUnicode(suffix)
  return name
}

/**
 * BibTeX looks at the first letter outside braces, or inside a special character (`{\'e}`); other groups have no case.
 */
function beginsSmall(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first >= 97 && first <= 122) return true
  if (first >= 65 && first <= 90) return false
  if (first === 123) {
    const letter = /^\{\\(?:[^a-zA-Z]|[a-zA-Z]+)[\s{]*(\p{L})?/u.exec(word)?.[1]
    return letter !== undefined && letter === letter.toLowerCase() && letter !== letter.toUpperCase()
  }
  const letter = /^['’`]?(\p{L})/u.exec(word)?.[1]
  return letter !== undefined && letter === letter.toLowerCase() && letter !== letter.toUpperCase()
}

/** The content of the group that is all of the text, or null. */
function wholeGroup(text: string): string | null {
  if (!text.startsWith('{') || !text.endsWith('}') || text.startsWith('{\\')) return null
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 123) depth += 1
    else if (code === 125) {
      depth -= 1
      if (depth === 0 && at < text.length - 1) return null
    }
  }
  return text.slice(1, -1)
}

function words(text: string): readonly string[] {
  // A tilde is a blank that holds, but not the accent of `\~n`.
  return splitOutside(text.replace(/(?<!\\)~/g, ' '), ' ').filter((word) => word !== '')
}

/** Splits at a sign (white space for ' ') outside braces. */
function splitOutside(text: string, sign: ',' | ' '): readonly string[] {
  if (!text.includes('{')) return sign === ',' ? text.split(',') : text.split(/\s+/)
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 123) depth += 1
    else if (code === 125) depth -= 1
    else if (depth <= 0 && (sign === ',' ? code === 44 : code === 32 || code === 10 || code === 9 || code === 13)) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

function splitAtAnd(value: string): readonly string[] {
  if (!value.includes('{'))
    return value
      .split(/\s+and\s+/i)
      .map((part) =>
        part
          .replace(/^and\s+/i, '')
          .replace(/\s+and$/i, '')
          .trim(),
      )
      .filter((part) => part !== '' && part !== 'and')
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at)
    if (code === 123) depth += 1
    else if (code === 125) depth -= 1
    else if (depth <= 0 && (code === 97 || code === 65) && isAnd(value, at)) {
      parts.push(value.slice(from, at))
      from = at + 3
      at += 2
    }
  }
  parts.push(value.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function isAnd(value: string, at: number): boolean {
  const space = (code: number) => code === 32 || code === 10 || code === 9 || code === 13
  return (
    value.slice(at, at + 3).toLowerCase() === 'and' &&
    (at === 0 || space(value.charCodeAt(at - 1)) || value.charCodeAt(at - 1) === 125) &&
    (at + 3 >= value.length || space(value.charCodeAt(at + 3)) || value.charCodeAt(at + 3) === 123)
  )
}
