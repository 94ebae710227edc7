import type { Name } from '#core/model/reference.ts'
import { pattern } from '#core/word-patterns.ts'
import { vietnameseName } from '#core/references/fields/full-names.ts'
import { withoutDegrees, withoutGroupOpening, withoutTitle } from '#core/references/fields/name-words.ts'
import {
  isInitials,
  isOrganisation,
  leadingCapitals,
  particle,
  suffix,
  trailingCapitals,
  trailingInitials,
} from './name-parts.ts'

/** One person in one stretch: "Kim DH", "D. H. Kim", "Dong Hyun Kim", "Kim, D. H.". */
export function oneName(whole: string): Name {
  const text = withoutTitle(withoutDegrees(whole))
  const commas = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  if (commas.length === 2 && suffix.test(commas[1] ?? ''))
    return { ...oneName(commas[0] ?? ''), suffix: commas[1] ?? '' }
  if (commas.length >= 2)
    return isOrganisation(text) ? { literal: tidy(text) } : invertedName(commas[0] ?? '', commas[1] ?? '', commas[2])
  if (isOrganisation(text)) return { literal: tidy(withoutGroupOpening(text.trim())) }
  const words = text
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/\s+/u)
    .filter((each) => /\p{L}/u.test(each))
  const last = words.at(-1) ?? ''
  // "Smithers JR" has two initials; the suffix is written small, or stands behind initials.
  if (words.length > 1 && suffix.test(last) && (words.length > 2 || !/^[JS]R\.?$/u.test(last)))
    return { ...oneName(words.slice(0, -1).join(' ')), suffix: last }
  if (words.length === 1 && /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(last)) {
    // Two and two: nearly all names of four characters, Japanese or with a double family name.
    const family = last.length === 4 ? 2 : 1
    return { family: last.slice(0, family), given: last.slice(family) }
  }
  if (words.length === 1) return { family: tidy(last) }
  const capitals = trailingCapitals(words)
  if (capitals > 0) {
    const given = tidy(words.slice(0, -capitals).join(' '))
    return { ...withParticle(words.slice(-capitals).join(' ')), given }
  }
  const vietnamese = vietnameseName(words.map((word) => word.replace(/[.,]$/u, '')))
  if (vietnamese !== null) return vietnamese
  const trailing = trailingInitials(words)
  if (trailing > 0 && trailing < words.length)
    return { ...withParticle(words.slice(0, -trailing).join(' ')), given: tidy(words.slice(-trailing).join(' ')) }
  const upper = leadingCapitals(words)
  if (upper > 0) return { ...withParticle(words.slice(0, upper).join(' ')), given: tidy(words.slice(upper).join(' ')) }
  let start = words.length - 1
  while (start > 1 && particle.test(words[start - 1] ?? '') && /^\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1
  if (isInitials(words[0] ?? '')) {
    // All that follows the initials is the family: "A. Rodríguez Fernández".
    let first = 0
    while (first < words.length - 1 && isInitials(words[first] ?? '')) first += 1
    start = first
  }
  return { ...withParticle(words.slice(start).join(' ')), given: tidy(words.slice(0, start).join(' ')) }
}

/** A person from the two sides of a comma; `last` is a suffix behind a second one. */
export function invertedName(family: string, given: string, last?: string): Name {
  const words = given.split(/\s+/u)
  const tail = words.at(-1) ?? ''
  const end = last ?? (words.length > 1 && suffix.test(tail) ? tail : undefined)
  const rest = last === undefined && end !== undefined ? words.slice(0, -1) : words
  const particles: string[] = []
  while (rest.length > 1 && particle.test(rest.at(-1) ?? '') && /^\p{Ll}/u.test(rest.at(-1) ?? ''))
    particles.unshift(rest.pop() ?? '')
  return {
    ...withParticle(family),
    given: tidy(rest.join(' ')),
    ...(particles.length > 0 && { 'dropping-particle': particles.join(' ') }),
    ...(end && { suffix: end }),
  }
}

const lowerParticles = 'van|von|der|den|de|del|della|di|da|das|dos|do|du|ten|ter|zu|zur|af|av'
const familyWithParticle = pattern('u', String.raw`^((?:(?:${lowerParticles})\s+)+|d['’]\s?)`, /(?=\p{Lu})(.+)$/u)

/** "van der Berg": particle and family apart, as CSL wants it. */
function withParticle(family: string): Name {
  const match = familyWithParticle.exec(family)
  return match
    ? { 'non-dropping-particle': (match[1] ?? '').trim(), family: tidy(match[2] ?? '') }
    : { family: tidy(family) }
}

/**
 * White space made one, punctuation off both ends; the full stop of a word of three letters or more goes, that of an
 * initial stays.
 */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,:;'"“”]+|[\s,:;"“”]+$/gu, '')
    .replace(/(?<=\p{L}{3,}|\s\p{Lu}\p{Ll})\.$/u, '')
}
