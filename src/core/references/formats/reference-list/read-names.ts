import type { Name } from '#core/model/reference.ts'

/** The people of an author or editor list. `incomplete` is true where "et al." or "…" hides some. */
export interface NameList {
  readonly names: readonly Name[]
  readonly incomplete: boolean
}

const andOthers =
  /[,;&\s]*(?:\b(?:and|und|y|et)\s+)?(?:\bet\s*\.?\s*al(?:ii|ia)?\b\.?|\band\s+(?:others|colleagues)\b|\bu\.\s?a\.|\by\s+(?:cols?|otros)\b\.?|\be\s+(?:cols?|outros)\b\.?|\bмежду другими\b|\bи др\.?)/giu
const ellipsis = /\s*(?:…|\.\s?\.\s?\.(?:\s?\.)?)\s*/gu
const particle =
  /^(?:(?:[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]e|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]as|[Dd]os|do|[Dd]u|[Ll]a|[Ll]e|les|[Tt]en|[Tt]er|[Zz]u|zur|af|av|al|el|[Bb]in|ibn|st|St\.|Ó|Ní|Nic|Uí)|VAN|VON|DER|DEN|DE|DEL|DI|DA|LA|LE|'t|d|y|e)$/u
const suffix = /^(?:Jr|Sr|II|III|IV|2nd|3rd)\.?$/iu
const organisation =
  /\b(?:organi[sz]ation|group|committee|society|association|ministry|university|universit[àäé]t?|institutes?|institution|council|team|collaborati(?:on|ve)|network|investigators|agency|department|cent(?:er|re)s?|college|board|commission|federation|foundation|consortium|bureau|service|administration|authority|academy|bank|united nations|government|company|inc|ltd|gmbh|corporation|panel|task force|working party|trialists|office|union|library|museum|program(?:me)?|project|initiative|registry|alliance|fund|laborator(?:y|ies)|publishers?|press)\b/iu
const capital = '\\p{Lu}'
const initials = new RegExp(
  `^(?:${capital}\\p{M}?(?:[hu]\\.)?\\.?[\\s\\u2010-]*){1,5}$|^(?:${capital}\\.[\\s\\u2010-]*)+$`,
  'u',
)

/** Reads "Kim, D. H., & Sung, J.", "Kim DH, Sung J", "D. H. Kim and J. Sung", "Kim, Dong Hyun, and Jae Sung" ... into people; institutions stay whole. */
export function readNames(text: string): NameList {
  const incomplete = new RegExp(andOthers.source, 'iu').test(text) || /…|\.\s?\.\s?\.|\b(?:and|&)\s*$/u.test(text)
  const plain = text
    .replace(andOthers, ' ')
    .replace(ellipsis, ', ')
    .replace(/(?<=\p{L}{2}) \(((?!(?:Eds?|Hg|Hrsg|Dir|Org|Coord)\b)(?:\p{Lu}\p{Ll}{0,2}\.[\s-]?){1,4})\)/gu, ' $1')
    .replace(/\((?:[^()]*)\)|\[[^\]]*\]/gu, ' ')
    .replace(/[*†‡§|_]|\p{No}/gu, ' ')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+([.,;:])/gu, '$1')
    .replace(/^\s*(?:by|von|par|edited by|eds?\.|hrsg\.)\s+/iu, '')
    .replace(/[,;]?\s+(?:and|und|et|y|e|ed|og|och|en|i|и)\s+(?=\p{L})/gu, ' & ')
    .replace(/[,;]\s*(?:and|und)\s+/gu, ' & ')
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
  return { names: evenInitials(names.filter((name) => Boolean(name.family ?? name.literal ?? name.given))), incomplete }
}

// The commonest Chinese family names in pinyin.
const chineseFamilies = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan shi liao dai jia xia qiu fang hou zou xiong meng qin bai yan xue lei fu qian mao hao gong shao wan gu lai kang yi'.split(
    ' ',
  ),
)

/** "Huang Lihua, Fang Mei" and "Lihua Huang, Mei Fang": two or more people of two words, where one place alone always holds a Chinese family name; null otherwise. */
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
  const hasFamily = (place: number) => people.every((words) => chineseFamilies.has((words[place] ?? '').toLowerCase()))
  if (!isName || hasFamily(0) === hasFamily(1)) return null
  const place = hasFamily(0) ? 0 : 1
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

/** "Kim DH": a family name and initials with no comma between them. */
function isWholeName(part: string): boolean {
  const words = part.split(/\s+/u)
  const trailing = trailingInitials(words)
  return trailing > 0 && trailing < words.length
}

/** Comma-separated lists, where a comma may part people or family from given names. */
function pairs(text: string): readonly Name[] {
  const inverted = new RegExp(
    `^(?!${capital}\\p{Ll}?\\.|${capital}\\s)[^,&]*\\p{L}{2}[^,&]*,\\s*(?:${capital}\\.?[\\s-]*){1,4}(?:$|[.,&\\s])`,
    'u',
  ).test(text)
  // "Young, LJ. Insel, TR." and "Bedford, H. Petticrew, M.": a full stop where a comma is meant.
  const mended = inverted
    ? text.replace(
        new RegExp(
          `(?<=\\p{L}{2},\\s*)((?:${capital}\\.?[\\s-]?){0,2}${capital}\\.)\\s+(?=(?:\\p{Ll}{1,4}\\s+)?${capital}[\\p{L}'’-]+\\s*,)`,
          'gu',
        ),
        '$1, ',
      )
    : text
  const groups = mended.split('&').map((group) =>
    group
      .split(',')
      .map((part) => part.trim())
      .filter((part) => /\p{L}/u.test(part)),
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
        names.push({ literal: part })
      } else if (isInitials(part) && names.length > 0 && next === undefined && !inverted) {
        names.push(oneName(part))
      } else if (
        next !== undefined &&
        isFamilyAlone(part) &&
        (isGiven(next) || (firstOfAll && isGivenInWords(next, groups.length > 1 || parts.length === 2)))
      ) {
        const after = parts[i + 2]
        const withSuffix = after !== undefined && suffix.test(after)
        names.push(invertedName(part, next, withSuffix ? after : undefined))
        i += withSuffix ? 2 : 1
      } else if (
        next !== undefined &&
        names.length > 0 &&
        isFamilyAlone(part) &&
        isGivenInWords(next, false) &&
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

/** "Smith, John, Jones, Mary": the names before were read as family, given in words. */
function inWordsBefore(names: readonly Name[]): boolean {
  return names.every((name) => name.given !== undefined && /\p{Ll}{2}/u.test(name.given) && !name.literal)
}

function isOrganisation(part: string): boolean {
  return organisation.test(part) || (/\b(?:of|for|the|on)\b/u.test(part) && part.split(/\s+/u).length > 2)
}

function isInitials(part: string): boolean {
  const bare = part.replace(/[\s-]+(?:Jr|Sr|I{2,3}|IV|[23][nr]d)\.?$/u, '')
  return initials.test(bare) && bare.replace(/[^\p{L}]/gu, '').length <= 5 && !/^\p{Lu}{5,}$/u.test(bare)
}

/** "D. H.", "J.-P.", "Ch. B.", "H. van", initials with a particle after them. */
function isGiven(part: string): boolean {
  if (isInitials(part)) return true
  const words = part.split(/\s+/u)
  return (
    (words.length <= 4 &&
      isInitials(words[0] ?? '') &&
      words.slice(1).every((each) => particle.test(each) || isInitials(each) || suffix.test(each))) ||
    /^\p{Lu}\p{Ll}{0,2}\.(?:[\s-]?\p{Lu}\p{Ll}{0,2}\.)*$/u.test(part)
  )
}

/** "Melvin R.", "Rudolf", "Roger J.": given names in words; where people may follow, only with an initial or one word. */
function isGivenInWords(part: string, certain: boolean): boolean {
  const words = part.split(/\s+/u).filter((each) => !particle.test(each))
  if (words.length === 0 || words.length > 3 || !/^\p{Lu}/u.test(words[0] ?? '')) return false
  return words.length === 1 || words.slice(1).every((each) => isInitials(each)) || certain
}

/** One capitalised word (or a double name) with particles, no initials: a family name that waits for its given names. */
function isFamilyAlone(part: string): boolean {
  if (leadingCapitals(part.split(/\s+/u)) > 0) return false
  const words = part.split(/\s+/u).filter((each) => !particle.test(each))
  return (
    (words.length >= 1 &&
      words.length <= 3 &&
      words.every((each) => !isInitials(each) || (/^\p{Lu}{2,}$/u.test(each) && words.length === 1)) &&
      !words.some((each) => each.endsWith('.') && each.length <= 3)) ||
    (words.length === 1 && /^\p{Lu}\p{Ll}/u.test(words[0] ?? ''))
  )
}

function invertedName(family: string, given: string, last?: string): Name {
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

/** "van der Berg": particle and family apart, as CSL wants it. */
function withParticle(family: string): Name {
  const match =
    /^((?:(?:van|von|der|den|de|del|della|di|da|das|dos|do|du|ten|ter|zu|zur|af|av)\s+)+|d['’]\s?)(?=\p{Lu})(.+)$/u.exec(
      family,
    )
  return match
    ? { 'non-dropping-particle': (match[1] ?? '').trim(), family: tidy(match[2] ?? '') }
    : { family: tidy(family) }
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,:;'"“”]+|[\s,:;"“”]+$/gu, '')
    .replace(/(?<=\p{L}{3,})\.$/u, '')
}

/** One person in one stretch: "Kim DH", "D. H. Kim", "Dong Hyun Kim", "Kim, D. H.". */
function oneName(text: string): Name {
  const commas = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  if (commas.length === 2 && suffix.test(commas[1] ?? ''))
    return { ...oneName(commas[0] ?? ''), suffix: commas[1] ?? '' }
  if (commas.length >= 2)
    return isOrganisation(text) ? { literal: tidy(text) } : invertedName(commas[0] ?? '', commas[1] ?? '', commas[2])
  if (isOrganisation(text)) return { literal: tidy(text) }
  const words = text
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/\s+/u)
    .filter((each) => /\p{L}/u.test(each))
  const last = words.at(-1) ?? ''
  if (words.length > 1 && suffix.test(last)) return { ...oneName(words.slice(0, -1).join(' ')), suffix: last }
  if (words.length === 1 && /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(last)) {
    // Two and two: nearly all names of four characters, Japanese or with a double family name.
    const family = last.length === 4 ? 2 : 1
    return { family: last.slice(0, family), given: last.slice(family) }
  }
  if (words.length === 1) return { family: tidy(last) }
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

/** How many words at the start are a family name in capitals before given names in words ("DE LA TOUR Marie": 3); "JRR" and "J.R." are initials. */
function leadingCapitals(words: readonly string[]): number {
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

/** How many words at the end are initials ("Kim D. H.": 2), where the name does not begin with initials. */
function trailingInitials(words: readonly string[]): number {
  let count = 0
  while (count < words.length && isInitials(words[words.length - 1 - count] ?? '')) count += 1
  return isInitials(words[0] ?? '') && !/^\p{Lu}{2,}$/u.test(words[0] ?? '') ? 0 : count
}
