import type { Name } from '#core/model/reference.ts'
import { readAuthorList } from '#core/references/fields/author-list.ts'
import { isInstitution, isNameSuffix } from '#core/model/person-name.ts'
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
  const parts = splitAtAnd(value.replace(/\s+/g, ' '))
  const only = parts.length === 1 ? (parts[0] ?? '') : ''
  if (only !== '' && !only.includes('{')) {
    if (only.includes(';')) return readAuthorList(texToUnicode(only))
    const commas = only.split(',').length - 1
    if (commas >= 2) {
      const list = readAuthorList(texToUnicode(only))
      if (list.length > 2 || (list.length === 2 && !only.split(',').some((part) => isNameSuffix(part.trim()))))
        return list
    }
  }
  if (only !== '' && /\s\\?&\s/.test(only)) {
    const people = only.split(/\s\\?&\s/)
    if (people.every((one) => one.trim().includes(' ') && !isInstitution(one)))
      return people.map(readBibtexName).filter((name) => name !== undefined)
  }
  return parts.map(readBibtexName).filter((name) => name !== undefined)
}

/** One name. */
function readBibtexName(text: string): Name | undefined {
  const plain = text.trim()
  if (plain === '') return undefined
  if (plain === 'others') return others
  const whole = wholeGroup(plain)
  if (whole !== null) {
    const literal = texToUnicode(whole)
    return literal === '' ? undefined : { literal }
  }
  if (/(?:^|,\s*)"?(?:family|given)(?:-i)?\s*=/.test(plain)) return extendedName(plain)
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
  if (from < 0) return named(rest.slice(-1), rest.slice(0, -1).join(' '), [], ending)
  const von = from + vonLength(rest.slice(from))
  return named(rest.slice(von), rest.slice(0, from).join(' '), rest.slice(from, von), ending)
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
  return splitOutside(text.replaceAll('~', ' '), ' ').filter((word) => word !== '')
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
