import { pattern } from '#core/word-patterns.ts'
import { year, type PastedLine } from './pasted-line.ts'
import { isNumberAlone, withoutMarker } from './reference-markers.ts'

const particles = String.raw`(?:(?:v[ao]n|de[rnl]?|d[iau]|dos|l[ae]|el|al|ten|ter|zu)\s+|d['’]\s?)*`
const family = String.raw`${particles}\p{Lu}[\p{L}'’]+(?:[-‐][\p{L}'’]+)*(?:\s\p{Lu}[\p{L}'’-]+)?`
const initials = String.raw`(?:\p{Lu}\.?[\s-]?){1,4}(?![\p{Ll}])`
const oneName = pattern(
  'uy',
  String.raw`(?:${family},?\s${initials}(?:\s?(?:Jr|Sr|II|III)\.?)?`,
  String.raw`|(?:\p{Lu}\.[\s-]?){1,4}\s?${family}|\p{Lu}{1,3}\s${family}|et al\.?|…|\.\.\.)`,
)
const between = /[\s\d*†‡]*(?:,|;|∙|·|•|&|\band\b)?(?:\s*(?:&|and\b))?\s*/uy

/** Whether a line holds people with their initials and nothing else. */
export function isNamesLine(line: string): boolean {
  const text = line.trim().replace(/[.,;]+$/u, '')
  if (text.length < 4 || text.length > 2000 || !/\p{Lu}/u.test(text)) return false
  for (let at = 0; at < text.length;) {
    oneName.lastIndex = at
    if (oneName.exec(text) === null) return false
    between.lastIndex = oneName.lastIndex
    between.exec(text)
    at = between.lastIndex
  }
  return true
}

/** Google Scholar's line below a title: "T Almgren - Journal of Roofs, 2021 - publisher.example". */
export const scholarLine =
  /^\s*(\p{Lu}{1,4} \p{L}[^\d]{1,300}?)\s[-–]\s(?:(.{2,160}?),\s)?((?:19|20)\d\d)(?:\s[-–]\s(.{2,80}))?\s*$/u

const isPeople = (text: string) => isNamesLine(text) || scholarLine.test(text)

/**
 * Where references begin whose fields stand on lines of their own: people above or below the title, and the source
 * after both. Null where the lines are no such list.
 */
export function fieldLineStarts(lines: readonly PastedLine[]): ReadonlySet<PastedLine> | null {
  const people = lines.flatMap((line, index) => (isPeople(withoutMarker(line.text)) ? [index] : []))
  if (people.length === 0 || lines.length < 3 * people.length - people.length) return null
  const isFirst = people[0] === 0
  const starts = people.map((at) => (isFirst ? at : at - 1))
  if (starts[0] !== 0 || starts.some((start, index) => start - (starts[index - 1] ?? -2) < 2)) return null
  const isWhole = starts.every((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length).map((line) => line.text)
    return own.some((text) => year.test(text)) && own.length <= 8
  })
  return isWhole ? new Set(starts.flatMap((start) => lines[start] ?? [])) : null
}

/** The lines of a reference, its marker off, as one line in the usual order; null where its fields do not stand on lines. */
export function fieldsInOrder(lines: readonly string[]): string | null {
  const own = lines
    .filter((text) => text.trim() !== '' && !isNumberAlone(text.replace(/\W+/gu, '')))
    .map((text) => text.trim())
  const [first = '', second = '', ...rest] = own
  const scholar = scholarLine.exec(second)
  if (scholar) {
    const [, people = '', journal = '', published = ''] = scholar
    return [familyFirst(people), first, [journal, published].filter(Boolean).join(', '), ...rest]
      .map(sentence)
      .join(' ')
  }
  const [third = ''] = rest
  // A line that was broken at a margin goes on in small letters, or ends in the middle of names.
  if (own.length < 3 || /^\p{Ll}/u.test(third) || /[-,;]$/u.test(isNamesLine(first) ? second : first)) return null
  const [names, title] = isNamesLine(first) ? [first, second] : isNamesLine(second) ? [second, first] : ['', '']
  if (names === '' || !/^["“«‘„]?[\p{Lu}\p{Lo}\p{N}]/u.test(title) || /(?:[,;&]|\band)$/u.test(names)) return null
  return [sentence(people(names)), sentence(title), sourceLine(rest)].join(' ')
}

function sentence(text: string): string {
  return /[.?!…]["”’)]?$/u.test(text) ? text : `${text.replace(/[,;]$/u, '')}.`
}

function people(text: string): string {
  return text.replace(/\s*[∙·•]\s*/gu, ', ')
}

/** "T Almgren, M Tadesse": initials go behind the family names. */
export function familyFirst(text: string): string {
  return text
    .split(/,\s*/u)
    .map((name) => name.replace(/^(\p{Lu}{1,4})\s(.+)$/u, '$2 $1'))
    .join(', ')
}

/** Scopus' "2021 Journal of Roofs" and Web of Science's "Jun 2021 | JOURNAL OF ROOFS 12 (3)": the date goes last. */
function sourceLine(lines: readonly string[]): string {
  const [first = '', ...rest] = lines
  const dated = /^((?:\p{Lu}\p{Ll}{2,8}\s(?:\d{1,2}\s)?)?(?:19|20)\d\d)\s(?:\|\s)?(?=\p{Lu})(.+)$/u.exec(first)
  if (!dated) return lines.join(' ')
  const [, date = '', journal = ''] = dated
  const place = rest[0] !== undefined && /^\d/u.test(rest[0]) ? rest[0] : undefined
  const source = [journal.replace(/\s+,/gu, ','), ...(place === undefined ? [] : [place])].join(', ')
  return [`${source} (${date}).`, ...rest.slice(place === undefined ? 0 : 1)].join(' ')
}
