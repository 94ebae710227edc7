import type { Name } from '../model/reference.ts'

/** How a style prints a list of names. */
export interface NameListStyle {
  /** Which names stand with the family name first. */
  readonly inverted: 'all' | 'first' | 'none'
  /** Initials with this behind each ("A. B.", "AB"); null where given names are printed as they are. */
  readonly initials: '. ' | '.' | '' | null
  /** Between family and given name; ", " for most. */
  readonly separator?: ' '
  readonly and?: '&' | 'and'
  /** A comma before "and": always, never, or from three names on. */
  readonly commaBeforeAnd: 'always' | 'never' | 'from three'
  /** Of this many or more only the first `shown` are printed, then "et al.". */
  readonly etAlFrom: number
  readonly shown: number
  /** After the first ones an ellipsis and the last name, in place of "et al." (APA 7, 9.8). */
  readonly endsWithLast?: true
  /** "van der" behind the given name where the family name stands first (Chicago manual). */
  readonly particlesBehind?: true
  /** "Jean-Pierre" as "JP" and not "J-P". */
  readonly joinsHyphens?: true
}

/** A name list in words, and where "et al." begins in it, for the styles that set that in italics. */
export interface PrintedNames {
  readonly names: string
  readonly etAl: string
}

/** The names as the style prints them; '' where there are none. */
export function printedNames(names: readonly Name[], style: NameListStyle): PrintedNames {
  const printed = (name: Name, i: number) =>
    printedName(name, style, style.inverted === 'all' || (style.inverted === 'first' && i === 0))
  const total = names.length
  if (total >= style.etAlFrom) {
    const first = names.slice(0, style.shown).map(printed)
    if (style.endsWithLast) return { names: `${first.join(', ')}, … ${printed(names.at(-1)!, total - 1)}`, etAl: '' }
    return { names: first.join(', '), etAl: style.shown > 1 ? ', et al.' : ' et al.' }
  }
  const all = names.map(printed)
  const last = all.pop() ?? ''
  if (all.length === 0) return { names: last, etAl: '' }
  if (!style.and) return { names: [...all, last].join(', '), etAl: '' }
  const comma = style.commaBeforeAnd === 'always' || (style.commaBeforeAnd === 'from three' && total > 2)
  return { names: `${all.join(', ')}${comma ? ',' : ''} ${style.and} ${last}`, etAl: '' }
}

/** The family name as it is cited in the text: "van der Berg", "World Health Organization". */
export function shortName(name: Name): string {
  const { family, nonDropping, literal, given } = partsOf(name)
  return apostrophes(literal || joinedParticle(nonDropping, family) || given)
}

/** What tells a person from another one: family name, initials and given name, without full stops; null for an institution. */
export function givenName(
  name: Name,
  withParticle: boolean,
): { readonly family: string; readonly initials: string; readonly given: string } | null {
  const { family, given, nonDropping, literal } = partsOf(name)
  if (literal || !family) return null
  return {
    family: withParticle ? joinedParticle(nonDropping, family) : family,
    initials: initialsOf(given, '', false),
    given: given.replaceAll('.', ' ').replace(/\s+/gu, ' ').trim(),
  }
}

/**
 * Names as a list is sorted by them: family names first, no "and", those that "et al." stands for left out. Particles stand before the family
 * name, or behind the given one ("Berg, Anna van der").
 */
export function sortedNames(names: readonly Name[], style: NameListStyle, particles: 'before' | 'behind'): string {
  const shown = names.length >= style.etAlFrom ? names.slice(0, style.shown) : names
  return shown.map((name) => sortedName(name, style, particles)).join(', ')
}

function sortedName(name: Name, style: NameListStyle, particles: 'before' | 'behind'): string {
  const { family, given, dropping, nonDropping, suffix, literal } = partsOf(name)
  if (literal || isEastAsian(family, given)) return printedName(name, style, true)
  const first = style.initials === null ? given : initialsOf(given, style.initials, false)
  // A particle that is written together with the name is a word of its own here.
  const [of, by] = [nonDropping, dropping].map((particle) => particle.replace(/['’-]$/u, ''))
  const parts = particles === 'before' ? [of, family, by, first] : [family, first, by, of]
  return [...parts, suffix].filter(Boolean).join(' ')
}

function printedName(name: Name, style: NameListStyle, inverted: boolean): string {
  const { family, given, dropping, nonDropping, suffix, literal } = partsOf(name)
  if (literal) return apostrophes(literal)
  const first = style.initials === null ? given : initialsOf(given, style.initials, style.joinsHyphens === true)
  if (isEastAsian(family, given))
    return eastAsian.test(given) ? family + given : [family, first].filter(Boolean).join(' ')
  const end = style.separator && style.initials === '' ? suffix.replaceAll('.', '') : suffix
  if (!inverted) {
    const body = joinedParticle(dropping, joinedParticle(nonDropping, family))
    return apostrophes([first, body, suffix].filter(Boolean).join(' '))
  }
  const behind = style.particlesBehind && given ? nonDropping : ''
  const whole = joinedParticle(behind ? '' : nonDropping, family)
  if (!first && !dropping) return apostrophes([whole, suffix].filter(Boolean).join(' '))
  const rest = [first, joinedParticle(dropping, behind)].filter(Boolean).join(' ')
  return apostrophes([whole, rest, end].filter(Boolean).join(style.separator ?? ', '))
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・]+$/u
/** Small words that a family name begins with: "van der Berg", "d'Arc", "al-Said". */
const leading = /^((?:\p{Ll}[\p{Ll}'’]*\s+)+|\p{Ll}{1,3}['’]|(?:al|el)-)(?=\p{Lu})/u
/** A small word that ends a given name: "Anna von", "Jean d'". */
const small = /^\p{Ll}+(?:['’]\p{Ll}*)?$/u

function isEastAsian(family: string, given: string): boolean {
  return eastAsian.test(family) || (!family && eastAsian.test(given))
}

function partsOf(name: Name) {
  const family = name.family?.trim() ?? ''
  const given = name.given?.trim() ?? ''
  const [lead = ''] = name['non-dropping-particle'] ? [] : (leading.exec(family) ?? [])
  const [first, last] = name['dropping-particle'] ? [given, ''] : withoutSmallWords(given)
  return {
    literal: name.literal ?? '',
    family: family.slice(lead.length),
    given: first,
    nonDropping: name['non-dropping-particle'] ?? lead.trim(),
    dropping: name['dropping-particle'] ?? last,
    suffix: name.suffix ?? '',
  }
}

/** A given name without the small words at its end, and those. Word by word: one expression for them takes years with a name of a page. */
function withoutSmallWords(given: string): readonly [string, string] {
  const words = given.split(/\s+/u)
  let end = words.length
  while (end > 1 && small.test(words[end - 1]!)) end -= 1
  return end === words.length ? [given, ''] : [words.slice(0, end).join(' '), words.slice(end).join(' ')]
}

/** "van der Berg", but "d'Arc" and "al-Said". */
function joinedParticle(particle: string, name: string): string {
  return particle && name ? particle + (/['’-]$/u.test(particle) ? '' : ' ') + name : particle || name
}

/**
 * Initials of given names. Small words within them stay ("Maria de los Angeles"), what was shortened to some letters stays too ("Chr."),
 * and capitals together are initials ("DH" is D. H.: PubMed writes them so).
 */
function initialsOf(given: string, dot: '. ' | '.' | '', joinsHyphens: boolean): string {
  if (eastAsian.test(given)) return given
  const mark = dot.trim()
  const words = given
    .replace(/^\p{Lu}{2,4}$/u, (letters) => [...letters].join(' '))
    .replaceAll('.', '. ')
    .replace(/\s+(?=[-‐])/gu, '')
    .trim()
    .split(/\s+/u)
  const printed = words.map((word) => {
    if (/^\p{Ll}/u.test(word)) return ` ${word} `
    return word
      .split(/[-‐]/u)
      .flatMap((part) => initialOf(part, mark))
      .join(joinsHyphens ? '' : '-')
  })
  return printed
    .join(dot === '. ' ? ' ' : '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function initialOf(part: string, mark: string): readonly string[] {
  if (part === '') return []
  if (/^\p{L}\p{Ll}+\.$/u.test(part)) return [part.slice(0, -1) + mark]
  const [letter = ''] = /\p{L}/u.exec(part) ?? []
  return letter === '' ? [part] : [letter + mark]
}

function apostrophes(text: string): string {
  return text.replaceAll("'", '’')
}
