import type { Name } from './reference.ts'

const particles = new Set([
  'de',
  'del',
  'della',
  'dello',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'du',
  'van',
  'von',
  'vom',
  'der',
  'den',
  'het',
  'ter',
  'ten',
  'te',
  'zu',
  'zum',
  'zur',
  'la',
  'le',
  'las',
  'los',
  'y',
  'e',
  'af',
  'av',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'st',
  "d'",
  'd’',
  "'t",
  '’t',
  'op',
  'auf',
  'am',
  'und',
])
const suffix = /^(?:[Jj][Nn]?[Rr]\.?|[Ss][Nn]?[Rr]\.?|Junior|Senior|II|III|IV|V|VI{1,3}|2nd|3rd|4th|[Ee]sq\.?)$/
const initials = /^(?:\p{Lu}\p{Ll}?\.?[-‐ ]?){1,5}$/u
/** Beginnings of words that bodies of people have in their names. */
const bodyStems = [
  'universit|institut|consorti|associat|organi[sz]ation|department|collaborat|investigators',
  'foundation|laborator|federation|initiative|administration|committee|ministry|ministère',
  'ministerio|academ(?:y|ia)|sociedad|société|society',
]
/** Whole words of such names: within a longer word they say nothing. */
const bodyWords = [
  'group|groupe|network|agency|council|trial|team|task force|working party|board|college|school',
  'hospital|clinic|commission|bureau|office|company|corporation|gmbh|inc|ltd|llc|programme?',
  'project|service|services|press|registry|alliance|partnership|panel|authority|survey|bank|union',
  'nations|cent(?:er|re)s?',
]
const institution = new RegExp(String.raw`\b(?:${bodyStems.join('|')})|\b(?:${bodyWords.join('|')})\b`, 'i')

/** Han, kana and Hangul alone: there the family name stands first. */
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々\s]+$/u

/** How bodies of people end their names in Chinese, Japanese and Korean. */
const eastAsianBody =
  /(?:学会|學會|协会|協会|大学|大學|研究所|研究院|委员会|委員会|组织|組織|公司|会社|病院|医院|院|局|部|省|社|학회|협회|대학교|병원|위원회)$/

/** True where the words name a body of people rather than a person. */
export function isInstitution(text: string): boolean {
  return institution.test(text)
}

/** True for "Jr.", "III" and the like. */
export function isNameSuffix(text: string): boolean {
  return suffix.test(text)
}

/**
 * A name as tagged formats write it: "Family, Given[, Jr.]" (RIS specification); with a comma at the end an institution (EndNote's
 * convention); without a comma "Family I. J.", "Given Family", or an institution's words. Undefined for empty text.
 */
export function readPersonName(text: string): Name | undefined {
  const plain = text.trim()
  if (plain === '') return undefined
  const comma = plain.indexOf(',')
  if (comma < 0) return undividedName(plain)
  if (plain.endsWith(',')) {
    const before = plain.replace(/(?:[,\s]){1,50}$/, '')
    if (plain.endsWith(',,') || !before.includes(',') || isInstitution(before))
      return before === '' ? undefined : { literal: before }
    return readDividedName(before, false)
  }
  return readDividedName(plain, true)
}

/** "Family, Given[, Jr.]". `mayBeUndivided`: a lone "Jr." behind the comma may belong to a name that is not divided, "Kei Ono, Jr.". */
function readDividedName(plain: string, mayBeUndivided: boolean): Name | undefined {
  const comma = plain.indexOf(',')
  const family = plain.slice(0, comma).trim()
  const rest = plain.slice(comma + 1).trim()
  if (family === '') return undividedName(rest.replace(/^[\s,]+/, '')) ?? { literal: plain }
  if (family.split(/\s+/).length > 2 && isInstitution(family)) return { literal: plain }
  if (rest.indexOf(',') < 0)
    return mayBeUndivided && isLoneSuffix(family, rest)
      ? { ...undividedName(family), suffix: rest }
      : familyAndGiven(family, rest)
  const parts = rest
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const at = parts.findLastIndex((part) => suffix.test(part))
  const generation = at >= 0 ? parts.splice(at, 1)[0] : undefined
  if (isInstitution(plain) && parts.length > 1) return { literal: plain }
  return familyAndGiven(family, parts.join(', '), generation)
}

/** True where what stands behind the comma is a suffix and no given name; "Lopez Garcia, V" has an initial. */
function isLoneSuffix(family: string, rest: string): boolean {
  return rest.length > 1 && suffix.test(rest) && family.includes(' ')
}

/** A name from its parts: particles before the family name and "Jr" or particles behind the given names taken apart. */
export function familyAndGiven(family: string, given: string, generation?: string): Name {
  const ending = generation === undefined && family.includes(' ') ? /^(.+)\s([JS]r\.?|II|III|IV)$/.exec(family) : null
  if (ending?.[1] !== undefined) return familyAndGiven(ending[1], given, ending[2])
  const name: { -readonly [K in keyof Name]: Name[K] } = { family }
  if (given !== '') name.given = given
  const first = family.charCodeAt(0)
  if ((first >= 97 && first <= 122) || first === 39 || first === 0x20_19) splitLeadingParticles(name, family)
  if (given !== '' && given.includes(' ')) splitTrailingParticles(name, given)
  if (generation === undefined && given.includes(' ')) splitTrailingSuffix(name)
  if (generation !== undefined) name.suffix = generation
  return name
}

function splitLeadingParticles(name: { -readonly [K in keyof Name]: Name[K] }, family: string): void {
  const words = family.split(/\s+/)
  let n = 0
  while (n < words.length - 1 && /^['’\p{Ll}]/u.test(words[n] ?? '') && words[n] === words[n]?.toLowerCase()) n += 1
  if (n === 0 || !/^['’]?\p{L}/u.test(words[n] ?? '')) return
  name['non-dropping-particle'] = words.slice(0, n).join(' ')
  name.family = words.slice(n).join(' ')
}

/** MEDLINE's "Kei Jr", "A B 3rd". */
function splitTrailingSuffix(name: { -readonly [K in keyof Name]: Name[K] }): void {
  const given = name.given ?? ''
  const at = given.lastIndexOf(' ')
  const last = given.slice(at + 1)
  if (at < 0 || last.length < 2 || !/^(?:Jr\.?|Sr\.?|II|III|IV|2nd|3rd|4th)$/.test(last)) return
  name.given = given.slice(0, at)
  name.suffix = last
}

function splitTrailingParticles(name: { -readonly [K in keyof Name]: Name[K] }, given: string): void {
  const words = given.split(/\s+/)
  let n = words.length
  while (n > 1 && particles.has(words[n - 1] ?? '')) n -= 1
  if (n === words.length) return
  name.given = words.slice(0, n).join(' ')
  name['dropping-particle'] = words.slice(n).join(' ')
}

/** A name without a comma. */
export function undividedName(text: string): Name | undefined {
  const words = text.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  const whole = words.join(' ')
  if (words.length === 1) return /\d/.test(whole) ? { literal: whole } : { family: whole }
  const isFamilyAndInitials = words.length === 2 && isInitials(words[1] ?? '') && !isInitials(words[0] ?? '')
  if (
    (isInstitution(whole) && !isFamilyAndInitials) ||
    /[\d&]/.test(whole.replace(/\s(?:2nd|3rd|4th)$/, '')) ||
    words.length > 7
  )
    return { literal: whole }
  if (eastAsian.test(whole))
    return words.length > 2 || eastAsianBody.test(whole)
      ? { literal: whole }
      : { family: words[0] ?? '', given: words[1] ?? '' }
  if (words.length > 2 && /^(?:Dr|Prof|Professor)\.?$/.test(words[0] ?? '')) words.shift()
  const last = words.at(-1) ?? ''
  const generation =
    words.length > 2 && suffix.test(last) && last.length > 1 && !/^[IVX]{1,2}$/.test(last) ? words.pop() : undefined
  const shouting = whole === whole.toUpperCase() && !whole.includes('.')
  const firstInitial = words.findIndex((word, i) => i > 0 && isInitials(word))
  if (
    firstInitial > 0 &&
    words.slice(firstInitial).every(isInitials) &&
    !isInitials(words[0] ?? '') &&
    !(shouting && (words.at(-1)?.length ?? 0) > 2)
  ) {
    return familyAndGiven(words.slice(0, firstInitial).join(' '), words.slice(firstInitial).join(' '), generation)
  }
  let start = words.length - 1
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1
  return familyAndGiven(words.slice(start).join(' '), words.slice(0, start).join(' '), generation)
}

/** "R.", "D.G.", "JA", "J-P": capitals with or without dots, at most four. */
function isInitials(word: string): boolean {
  return (
    initials.test(word) && (word.includes('.') || (word.replace(/[^\p{L}]/gu, '').length <= 3 && !/\p{Ll}/u.test(word)))
  )
}

/** "Family, Given[, Jr.]" for formats whose names are one line; an institution's words with the comma behind them. */
export function nameAsLine(name: Name): string {
  if (name.literal !== undefined) return name.literal.includes(',') ? `${name.literal},,` : `${name.literal},`
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  if (given === '' && name.suffix === undefined) return family
  const line = [family, given, name.suffix].filter((part) => part !== undefined).join(', ')
  // A comma more says that this is all: what looks like "Jr." is a given name.
  return name.suffix === undefined && isLoneSuffix(family, given) ? `${line},` : line
}
