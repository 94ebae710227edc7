import type { Name } from '#core/model/reference.ts'
import { plainKey } from './choose-metadata.ts'
import type { PaperFront } from './front-matter.ts'

const copyright = /(?:©|\(c\)|copyright)[\s:]{0,3}(?:(?:19|20)\d\d,?\s)?/gi
/** Names have few words: what stands further in front of "et al." is text. In characters. */
const longestName = 60
const etAl = /(?<=\p{L}[.,]?\s?)\bet\s?al\b/iu
const nameWords = /^[\s\d|·•]{0,12}(\p{L}[\p{L}.,'’‐ -]{1,58})$/u
const firstOfPair = /^[\s\d|·•]{0,12}(\p{L}[\p{L}.'’‐ -]{1,40}?)\s?(?:\/|\s(?:and|&)\s)\s?\p{Lu}/u

/** A word of a running head that stands for the first author: the family name, or given and family name. */
interface FirstAuthorSign {
  readonly words: string
  /** Whether "et al." says that it is a name; "X and Y" may be a title. */
  readonly isName: boolean
}

/**
 * Whom running heads, feet and copyright lines name: "Marlow et al.", "A. MARLOW ET AL.", "Marlow A, et al.", "Marlow/Tóth",
 * "© 2019 Marlow et al.". Initials are left out; each once, the most frequent first.
 */
export function firstAuthorSigns({ pdf, page, lines }: PaperFront): FirstAuthorSign[] {
  const heads = pdf.paper.pages.flatMap((each) =>
    each.furniture.map((range) => each.text.slice(range.start, range.end)),
  )
  const edges = lines.filter((line) => page && line.bottom < page.height * 0.12).map((line) => line.text)
  const rights = [...(page?.text ?? '').slice(0, 8000).matchAll(copyright)].map(
    (match) => page?.text.slice(match.index + match[0].length, match.index + match[0].length + 80) ?? '',
  )
  const counts = new Map<string, { readonly sign: FirstAuthorSign; count: number }>()
  for (const line of [...heads, ...edges, ...rights]) {
    const sign = signIn(line)
    const key = plainKey(sign?.words ?? '')
    if (sign === null || key.length < 2) continue
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { sign, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ sign }) => sign)
}

function signIn(line: string): FirstAuthorSign | null {
  const at = etAl.exec(line.slice(0, longestName + 6))?.index
  const named = at === undefined ? undefined : nameWords.exec(line.slice(0, at).replace(/[,\s]+$/, ''))?.[1]
  const words = named ?? (line.length < longestName ? firstOfPair.exec(line)?.[1] : undefined)
  if (words === undefined || words.split(/\s+/).length > 5) return null
  return { words: withoutInitials(words), isName: named !== undefined }
}

/** "A. Marlow", "Marlow A", "KIM JM" without the initials. */
function withoutInitials(words: string): string {
  const parts = words.replace(/,/g, '').trim().split(/\s+/)
  const isInitials = (part: string) => /^(?:\p{Lu}\p{Ll}?\.[-‐]?){1,4}$|^\p{Lu}$|^\p{Lu}-\p{Lu}$/u.test(part)
  while (parts.length > 1 && isInitials(parts[0] ?? '')) parts.shift()
  while (parts.length > 1 && (isInitials(parts.at(-1) ?? '') || /^\p{Lu}{1,3}$/u.test(parts.at(-1) ?? ''))) parts.pop()
  return parts.join(' ')
}

/** Whether the words of a sign can stand for this author: they are the end of the name, or all of it. */
export function signNames(words: string, name: Name): boolean {
  const key = plainKey(words)
  const whole = plainKey(wholeName(name))
  return key === whole || (whole.endsWith(key) && plainKey(familyName(name)).endsWith(key)) || isFamilyIn(name, words)
}

/** The family name with its particles. */
export function familyName(name: Name): string {
  return [name['non-dropping-particle'] ?? name['dropping-particle'], name.family ?? name.literal]
    .filter(Boolean)
    .join(' ')
}

/** All words of a name in the order of print. */
export function wholeName(name: Name): string {
  return [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family ?? name.literal]
    .filter(Boolean)
    .join(' ')
}

/** Whether words can be the family name of a name that was divided otherwise: they end it, or begin it. */
function isFamilyIn(name: Name, family: string): boolean {
  const key = plainKey(family)
  const words = wholeName(name).split(/\s+/)
  const count = family.split(/\s+/).length
  return (
    words.length > count &&
    (plainKey(words.slice(-count).join(' ')) === key || plainKey(words.slice(0, count).join(' ')) === key)
  )
}

/** The name divided so that this is its family name, where its words allow that at their end or at their beginning; else as it is. */
export function dividedBy(name: Name, family: string): Name {
  if (name.literal !== undefined || name.suffix !== undefined || !isFamilyIn(name, family)) return name
  if ([familyName(name), name.family ?? ''].some((known) => plainKey(known) === plainKey(family))) return name
  const words = wholeName(name).split(/\s+/)
  const count = family.split(/\s+/).length
  const isEnd = plainKey(words.slice(-count).join(' ')) === plainKey(family)
  const at = isEnd ? words.length - count : count
  const parts = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  const [given, own] = isEnd ? parts : parts.toReversed()
  return { family: own ?? family, ...(given ? { given } : {}) }
}
