import { anyOf, either, pattern } from '#core/word-patterns.ts'

const smallParticles = [
  '[Vv]an|[Vv]on|[Dd]er|[Dd]en',
  '[Dd]e|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]as|[Dd]os|do|[Dd]u|[Ll]a|[Ll]e|les',
  '[Tt]en|[Tt]er|[Zz]u|zur|af|av',
  'al|el|[Bb]in|ibn',
  String.raw`st|St\.|Ó|Ní|Nic|Uí`,
]
const capitalParticles = 'VAN|VON|DER|DEN|DE|DEL|DI|DA|LA|LE'

/** A word that belongs to a family name and may be written small: "van", "de la", "Ó". */
export const particle = pattern('u', '^', anyOf([anyOf(smallParticles), capitalParticles, "'t|d|y|e"]), '$')

/** What follows a name and is no part of it: "Jr.", "III". */
export const suffix = /^(?:Jr|Sr|II|III|IV|2nd|3rd)\.?$/iu

const organisationWords = [
  'organi[sz]ation|group|committee|society|association|ministry',
  'university|universit[àäé]t?|institutes?|institution|council|team',
  'collaborati(?:on|ve)|network|investigators|agency|department|cent(?:er|re)s?|college|board',
  'commission|federation|foundation|consortium|bureau|service|administration|authority|academy|bank',
  'united nations|government|company|inc|ltd|gmbh|corporation',
  'school|channel|television|radio|guild',
  'research|analytics|consulting|insights|partners|labs|clinics?|hospitals?|pharmaceuticals?|pharma|llc|corp|plc|court|parliament',
  'trust|charity|coalition|brands|skincare|cosmetics|therapeutics|biotech|biosciences|technologies|solutions|holdings|healthcare|forum',
  'assembly|staff|herald|tribune|times',
  'panel|task force|working party|trialists|office|union|library|museum',
  'program(?:me)?|project|initiative|registry|alliance|fund|laborator(?:y|ies)|publishers?|press',
]
const organisation = pattern('iu', String.raw`\b`, anyOf(organisationWords), String.raw`\b`)
// "Co" alone is a family name.
const firm = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3} Co\.?$/u
const initials = either('u', /^(?:\p{Lu}\p{M}?(?:[hu]\.)?\.?[\s\u2010-]*){1,5}$/u, /^(?:\p{Lu}\.[\s\u2010-]*)+$/u)

/** Whether a part of a list is an institution: it holds a word for one, or "of", "for" among three words or more. */
export function isOrganisation(part: string): boolean {
  return (
    organisation.test(part) || firm.test(part) || (/\b(?:of|for|the|on)\b/u.test(part) && part.split(/\s+/u).length > 2)
  )
}

/** "DH", "D. H.", "J.-P.": initials alone, five at most. */
export function isInitials(part: string): boolean {
  const bare = part.replace(/[\s-]+(?:Jr|Sr|I{2,3}|IV|[23][nr]d)\.?$/u, '')
  return initials.test(bare) && bare.replace(/[^\p{L}]/gu, '').length <= 5 && !/^\p{Lu}{5,}$/u.test(bare)
}

/** "D. H.", "J.-P.", "Ch. B.", "H. van", initials with a particle after them. */
export function isGiven(part: string): boolean {
  if (isInitials(part)) return true
  const words = part.split(/\s+/u)
  return (
    (words.length <= 4 &&
      isInitials(words[0] ?? '') &&
      words.slice(1).every((each) => particle.test(each) || isInitials(each) || suffix.test(each))) ||
    /^\p{Lu}\p{Ll}{0,2}\.(?:[\s-]?\p{Lu}\p{Ll}{0,2}\.)*$/u.test(part)
  )
}

/**
 * "Melvin R.", "Rudolf", "Roger J.": given names in words; where people may follow, only with an initial or one word.
 */
export function isGivenInWords(part: string, certain: boolean): boolean {
  const words = part.split(/\s+/u).filter((each) => !particle.test(each))
  if (words.length === 0 || words.length > 3 || !/^\p{Lu}/u.test(words[0] ?? '')) return false
  return words.length === 1 || words.slice(1).every((each) => isInitials(each)) || certain
}

/**
 * One capitalised word (or a double name) with particles, no initials: a family name that waits for its given names.
 */
export function isFamilyAlone(part: string): boolean {
  const all = part.split(/\s+/u)
  if (leadingCapitals(all) > 0 || trailingCapitals(all) > 0) return false
  const words = part.split(/\s+/u).filter((each) => !particle.test(each))
  return (
    (words.length >= 1 &&
      words.length <= 3 &&
      words.every((each) => !isInitials(each) || (/^\p{Lu}{2,}$/u.test(each) && words.length === 1)) &&
      !words.some((each) => each.endsWith('.') && each.length <= 3)) ||
    (words.length === 1 && /^\p{Lu}\p{Ll}/u.test(words[0] ?? ''))
  )
}

/** "Kim DH": a family name and initials with no comma between them. */
export function isWholeName(part: string): boolean {
  const words = part.split(/\s+/u)
  const trailing = trailingInitials(words)
  return trailing > 0 && trailing < words.length
}

/**
 * How many words at the start are a family name in capitals before given names in words ("DE LA TOUR Marie": 3); "JRR"
 * and "J.R." are initials.
 */
export function leadingCapitals(words: readonly string[]): number {
  const end = words.findIndex((each) => !/^\p{Lu}[\p{Lu}'’-]+$/u.test(each))
  const isName = words
    .slice(0, Math.max(0, end))
    .some((each) => each.length > 3 || /^[^AEIOUY]+[AEIOUY][^AEIOUY]?$/u.test(each))
  return end > 0 &&
    isName &&
    words.slice(end).every((each) => /^\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\.)$/u.test(each) || particle.test(each)) &&
    /\p{Ll}/u.test(words[end] ?? '')
    ? end
    : 0
}

/** How many words at the end are a family name in capitals behind given names in words ("Marie LE GOFF": 2). */
export function trailingCapitals(whole: readonly string[]): number {
  const words = whole.map((word) => word.replace(/[.,]$/u, ''))
  const first = words.findIndex((each) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(each))
  const family = words.slice(first)
  return first > 0 &&
    words.slice(0, first).every((each) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(each)) &&
    family.every((each) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(each)) &&
    family.some((each) => each.length > 3 && /[AEIOUYÀ-ÖØ-Ý]/u.test(each))
    ? family.length
    : 0
}

/** How many words at the end are initials ("Kim D. H.": 2), where the name does not begin with initials. */
export function trailingInitials(words: readonly string[]): number {
  let count = 0
  while (count < words.length - 1 && isInitials(words[words.length - 1 - count] ?? '')) count += 1
  return isInitials(words[0] ?? '') && !/^\p{Lu}{2,}$/u.test(words[0] ?? '') ? 0 : count
}
