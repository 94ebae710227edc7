import type { Name } from '#core/model/reference.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { pattern } from '#core/word-patterns.ts'
import { oneName } from './one-name.ts'

// Names that begin with the letter that is "and", too.
const arabicNames = 'وليد|وائل|وفاء|وسام|وهبة|ورد|وجدي|وداد|وحيد|ولاء|وهيب|وديع|وصفي|وجيه'
const hebrewNames = 'וו|וייס|ויס|וינ|ורד|ויק|וס'
const arabicAnd = pattern('gu', String.raw`\s+(?!(?:${arabicNames}))و\s?(?=\p{Script=Arabic}{2})|\s+و\s+`)
const hebrewAnd = pattern('gu', String.raw`\s+(?!(?:${hebrewNames}))ו[-־]?(?=\p{Script=Hebrew}{2})`)

/**
 * People in Arabic or Hebrew letters, which have no capitals to know names by: "and" is a letter before the next name, and a comma parts
 * family and given names where each has one. Null for other scripts.
 */
export function caselessNames(text: string): readonly Name[] | null {
  const isArabic = /\p{Script=Arabic}/u.test(text)
  if ((!isArabic && !/\p{Script=Hebrew}/u.test(text)) || /\p{Script=Latin}/u.test(text)) return null
  const commas = text
    .replace(/\s?،\s?/gu, ', ')
    .replace(/\s?؛\s?/gu, '; ')
    .replace(/\.$/u, '')
  const and = isArabic ? arabicAnd : hebrewAnd
  const parted = commas.includes(',') && !commas.includes(';') ? commas.replace(and, '; ') : commas
  return parted.split(/\s?[;&]\s?/u).flatMap(peopleOf)
}

function peopleOf(piece: string): readonly Name[] {
  const parts = piece
    .split(/,\s*/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
  const areWhole = parts.every((part) => /\p{L}{2}\S*\s\S*\p{L}{2}/u.test(part))
  if (parts.length % 2 === 1 || areWhole) return parts.map((part) => readPersonName(part) ?? oneName(part))
  return parts.flatMap((family, index) => (index % 2 === 0 ? [{ family, given: parts[index + 1] ?? '' }] : []))
}

const doubleFamilies = /^(?:남궁|황보|제갈|사공|선우|서문|독고)$/u

/** Koreans in their own letters, each a name of two to four signs, "김철수, 이영희"; null for anything else. */
export function koreanNames(text: string): readonly Name[] | null {
  const parts = text
    .replace(/\.$/u, '')
    .split(/\s*[,;&·・]\s*/u)
    .filter((part) => part !== '')
  if (!parts.every((part) => /^\p{Script=Hangul}{2,4}$/u.test(part)) || parts.length === 0) return null
  if (parts.length === 2 && doubleFamilies.test(parts[0] ?? '')) return null
  return parts.map((part) => oneName(part))
}
