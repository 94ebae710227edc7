import { anyOf, pattern } from '#core/word-patterns.ts'

/** One line of a pasted block, or a part of one where several references stand on it. */
export interface PastedLine {
  /** 1-based. */
  readonly number: number
  /** Without trailing white space. */
  readonly text: string
  /** Columns of white space before the first character; a tab counts four. */
  readonly indent: number
  /** What was pasted, where signs of markup or words of the page were taken off `text`. */
  readonly source?: string
}

/** The lines of a text, whatever parts them (line feeds, form feeds, separators of Unicode). */
export function pastedLines(text: string): readonly PastedLine[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/u)
    .map((line, index) => ({ number: index + 1, text: line.trimEnd(), indent: indentOf(line) }))
}

function indentOf(line: string): number {
  return (/^[ \t\u00a0]*/u.exec(line)?.[0] ?? '').replace(/\t/gu, '    ').length
}

/** A year as references have it. */
export const year = /(?<!\d)(?:1[6-9]\d\d|20\d\d)(?!\d)/u

const wholeEnd = /(?:[.!?。．»”"」』)\]]|\d|https?:\/\/\S+|\b10\.\d{4,9}\/\S+|\bpress)\s*$/iu

/** Whether a reference may be over at the end of this text. */
export function endsWhole(text: string): boolean {
  return wholeEnd.test(text.slice(-200))
}

const familyParticles = String.raw`(?:(?:v[ao]n|de[rnl]?|d[iau]|dos|l[ae]|el|al|ten|ter|zu)\s+|d['’]\s?)*`
const familyName = String.raw`\p{Lu}[\p{L}'’-]+`
const moreFamilyNames = String.raw`(?:\s\p{Lu}?[\p{L}'’-]+){0,3}`
const initialsAndEnd = String.raw`(?:\p{Lu}\.?[\s-]?){1,4}(?:[,.;:&(]|\s|$)`
const authorForms = [
  String.raw`${familyParticles}${familyName}${moreFamilyNames},?\s+${initialsAndEnd}`,
  String.raw`(?:\p{Lu}\.[\s-]?){1,4}\s?${familyName}`,
  String.raw`${familyName},\s\p{Lu}\p{Ll}+`,
  // The author of the reference above once more.
  String.raw`(?:[—―⸺⸻]{1,3}|[_–-]{3,})[.,]`,
]
// "What I still need" is no name with its initial.
const saidByMe = String.raw`(?!\p{Lu}\p{Ll}+ I (?!(?:et|and|und|y|de|v[ao]n)\s)\p{Ll})`

/**
 * The beginning of a reference by people: family name and initials, initials and family name, family and given name
 * with a comma.
 */
export const authorStart = pattern('u', /^\s*["“«]?/, saidByMe, anyOf(authorForms))

/** Lines broken at a right margin: all but the last of each reference are about as long as the longest. */
export function allCutAtOneWidth(lines: readonly PastedLine[]): boolean {
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0)
  if (longest >= 130) return false
  const unfinished = lines.slice(0, -1).filter((line) => line.text.length > longest - 14 && !endsWhole(line.text))
  return unfinished.length > 0.25 * lines.length
}
