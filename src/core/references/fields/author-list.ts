import type { Name } from '#core/model/reference.ts'
import { isInstitution, isNameSuffix, readPersonName } from '#core/model/person-name.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import { areTwoPeople } from './full-names.ts'
import { degreeIn, isNoName, standsForOthers, withoutDegrees, withoutTitle } from './name-words.ts'
import { quotedListItems } from './quoted-list.ts'
import { withoutTexAccents } from './tex-accents.ts'

const endsWithInitials = /\s(?:\p{Lu}\p{Ll}?\.?[-‐ ]?){1,5}$/u
/** "AM Berg", "K. van der Lo". */
const beginsWithInitials = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.[- ]?){1,4})\s\p{L}.*\p{Ll}/u
const onlyInitials = /^(?:\p{Lu}\p{Ll}?\.[-‐ ]?){1,5}$|^\p{Lu}{1,3}$/u

/**
 * The names of a cell that holds several: parted by semicolons, bars, line ends, "//" or "and"; by commas where each part is a name of its
 * own ("Liu R., Adler D.G.") or where family names and initials alternate ("Liu, R., Adler, D.G."); a list as Python prints it. One name
 * where none of it fits; none for "NA", "[No author name available]" and the like. Degrees and "et al." are no names.
 */
export function readAuthorList(text: string): readonly Name[] {
  const items = quotedListItems(text) ?? splitAuthors(withoutTexAccents(text))
  return items
    .map((part) => withoutTitle(withoutDegrees(part)))
    .filter((part) => !isNoName(part) && !standsForOthers(part) && degreeIn(part) !== 'clear')
    .map((part) => readPersonName(part))
    .filter((name) => name !== undefined)
}

function splitAuthors(text: string): readonly string[] {
  const plain = withoutEtAl(text.replace(/[^\S\n]+/g, ' ').trim())
  const unparted = withoutSeparators(plain)
  if (unparted !== null) return unparted
  for (const separator of [';', '|', '\n', '//', '；', '؛'])
    if (plain.includes(separator))
      return plain
        .split(separator)
        .map((part) => part.replace(/^\s*(?:and|&)\s/i, '').trim())
        .filter(Boolean)
        .map((part) => part.replace(writtenOut, ''))
        .flatMap(withinSemicolons)
  if (hanList.test(plain)) return plain.split(/[,，、]\s?/).filter(Boolean)
  if (/,/.test(plain) && /\s(?:and|&)\s/i.test(plain)) return joinedByAnd(plain)
  if (firm.test(plain)) return [plain]
  if (/\sand\s/.test(plain)) return plain.split(/\s+and\s+/).filter(Boolean)
  if (plain.endsWith(',')) return [plain]
  const parts = plain.split(/\s?,\s?/).filter(Boolean)
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && /\s\p{Lu}{1,4}$/u.test(parts[0] ?? '') && /\s\p{Lu}{1,4}\.$/u.test(last))
    parts[parts.length - 1] = last.slice(0, -1)
  if (parts.length > 1 && isInstitution(last) && /[^.]{4}\.$/.test(last)) parts[parts.length - 1] = last.slice(0, -1)
  return splitByCommas(parts, plain)
}

/** "刘海波,陈小燕,等": names of Han or Hangul, which need no comma of their own. */
const eastAsianName = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}(?:\s[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{1,5})?`
const hanList = pattern('u', `^${eastAsianName}(?:\\s?[,，、]\\s?${eastAsianName})+$`)

/** "Smith and Nephew Ltd": one word before "and", and a firm's ending. */
const firm = pattern(
  'u',
  String.raw`^[\p{L}'’-]+ (?:and|&) [\p{L}'’ -]{2,40},? `,
  anyOf(['Ltd|Inc|LLC|PLC|plc|Limited|GmbH|AG|Corp|Co|Company|Corporation']),
  String.raw`\.?$`,
)

/** "Ono, K. (Kei)": the given name once more, written out. */
const writtenOut = /(?<=\p{Lu}\.?)\s?\(\p{Lu}[\p{L}.\s-]{1,30}\)$/u

/** What stands between two semicolons: one name, or "Ono, Kei & Liu, Rong", or "Ono K, Liu R" beside a group. */
function withinSemicolons(part: string): readonly string[] {
  if (/\s(?:&|and)\s/.test(part) && !isInstitution(part)) {
    const people = part.split(/\s(?:&|and)\s/)
    if (people.every((person) => /^[^,]{2,},[^,]+$/.test(person))) return people
  }
  const names = part.split(/\s?,\s?/)
  return names.length > 1 && names.every((name) => endsWithInitials.test(name) && !onlyInitials.test(name))
    ? names
    : [part]
}

/** SpringerLink's table has "Anna M. BergKees van der LoPilar Ruiz": a capital behind a small letter begins the next name, but for "McKay" and the like. */
function withoutSeparators(text: string): readonly string[] | null {
  if (/[;|,&\n]|\sand\s/.test(text) || !/\s.*\s/.test(text)) return null
  const parts = text.split(
    /(?<=\p{Ll})(?<!\b(?:Mc|Mac|De|Del|Della|Di|Da|Du|La|Le|Van|Von|Fitz|Vander|Ter|Ben|Abu|El|Al|San|St))(?=\p{Lu}[\p{Ll}.])/u,
  )
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts.map((part) => part.trim()) : null
}

function withoutEtAl(text: string): string {
  const end = /^(.*?)[ ;,]{0,3}\bet al\.?$/i.exec(text.slice(-16))
  return end ? text.slice(0, Math.max(0, text.length - 16)) + (end[1] ?? '') : text
}

/** "Liu, Rong and Adler, Dan" has pairs; "R. Liu, D. Adler and K. Ono" a list. */
function joinedByAnd(text: string): readonly string[] {
  const parts = text.split(/\s*,?\s+(?:and|&)\s+/i).filter(Boolean)
  if (parts.every((part) => part.split(',').length === 2)) return parts
  const pieces = parts.flatMap((part) => part.split(/\s?,\s?/).filter(Boolean))
  if (pieces.every((piece) => piece.includes(' '))) return pieces
  return parts.flatMap((part) => splitByCommas(part.split(/\s?,\s?/).filter(Boolean), part))
}

function splitByCommas(parts: readonly string[], whole: string): readonly string[] {
  if (parts.length < 2) return parts
  const isName = (part: string) => endsWithInitials.test(part) && !onlyInitials.test(part)
  if (parts.every((part) => isName(part) || isInstitution(part)) && parts.some(isName)) return parts
  if (parts.every((part) => beginsWithInitials.test(part))) return parts
  const pairs = parts.length % 2 === 0 && parts.every((part, i) => (i % 2 === 1) === onlyInitials.test(part))
  if (pairs) return parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1] ?? ''}`] : []))
  if (parts.length === 2 && areTwoPeople(parts[0] ?? '', parts[1] ?? '')) return parts
  if (parts.length === 2 || (parts.length === 3 && parts.some(isNameSuffix))) return [whole]
  return parts.every((part) => part.includes(' ')) ? parts : [whole]
}
