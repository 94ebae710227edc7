import type { Name } from '#core/model/reference.ts'
import { either } from '#core/word-patterns.ts'
import { readAuthorList } from './author-list.ts'
import { isNoName, standsForOthers, withoutDegrees, withoutGroupOpening } from './name-words.ts'

// What no name has, or only a list of several: anything else is left as it was read.
const odd = either(
  'u',
  /["[\]&{}|()]|\/\/|^(?:NA|N\/A|NaN|nan|None|none|null|NULL|undefined)$/,
  /\b[Aa]non|\b[Nn]o (?:[Aa]uthor|name)|[\s,][A-Z]{2,5}\.?$|Ph\.?\s?D|M\.?\s?Sc|^(?:for|on behalf of|representing|and) |^(?:al|others|colleagues|等人?)\.?$/,
)

/**
 * The names of a role as every tagged reader hands them over, with what is surely no name's taken off: "NA" and "[Anonymous]", degrees,
 * "on behalf of the"; a list printed by a program or parted by "//" becomes its names; names of one letter each are the name they spell.
 */
export function mendNames(names: readonly Name[]): readonly Name[] {
  if (names.length > 5 && names.every((name) => wholeOf(name).length <= 1)) return spelledNames(names)
  if (
    !names.some(
      (name) => odd.test(name.literal ?? name.family ?? '') || (name.given !== undefined && odd.test(name.given)),
    )
  )
    return names
  return names.flatMap(mendName)
}

function mendName(name: Name): readonly Name[] {
  const whole = wholeOf(name)
  if (isNoName(whole)) return []
  if (name.literal === 'others') return [name]
  // As in BibTeX's "and others": it stays with the names, and is told.
  if (standsForOthers(name.literal ?? [name.given, name.family].filter(Boolean).join(' ')))
    return [{ literal: 'others' }]
  if (/^\[\s*['"]|\/\//.test(whole)) return readAuthorList(whole)
  if (name.literal !== undefined) {
    const literal = withoutGroupOpening(name.literal)
    return literal === name.literal ? [name] : [{ ...name, literal }]
  }
  if (name.given === undefined || name.family === undefined) return [name]
  const bare = withoutDegrees(`${name.family}, ${name.given}`)
  const given = bare.slice(name.family.length + 1).trim()
  return given === name.given || given === '' || !bare.startsWith(`${name.family},`) ? [name] : [{ ...name, given }]
}

/** A name as one text, "Family, Given". */
function wholeOf(name: Name): string {
  if (name.literal !== undefined) return name.literal
  const { family, given, suffix } = name
  return given === undefined && suffix === undefined
    ? (family ?? '')
    : [family, given, suffix].filter((part) => part !== undefined).join(', ')
}

/**
 * A printed list that a tool took letter by letter: "[", "'", "L", "i", "n", "d", "A", "." ... The commas and spaces are lost, so a name ends
 * at its quote, and its initials begin at the next capital.
 */
function spelledNames(names: readonly Name[]): readonly Name[] {
  const spelled = names.map(wholeOf).join('')
  const parts = spelled.split(/[[\]'"]+/).filter((part) => /\p{L}/u.test(part))
  return parts.map((part) => {
    const [, family, given] = /^(\p{Lu}[\p{Ll}\p{M}-]+),?((?:\p{Lu}\.?[-\s]?)+|\p{Lu}[\p{Ll}\p{M}]+)$/u.exec(part) ?? []
    return family === undefined ? { literal: part } : { family, given: given ?? '' }
  })
}
