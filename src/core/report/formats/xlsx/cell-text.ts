import { escapeHtml } from '#core/escape-html.ts'
import { formatCount } from '#core/format-count.ts'
import { closedTurns, withoutControls } from '#core/model/hidden-characters.ts'

/** The most UTF-16 units that a cell takes (Microsoft, "Excel specifications and limits"). A longer one makes Excel repair the file. */
const longest = 32_767

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const laterControls = /[\u0080-\u009F]/g
/** Half a surrogate pair, U+FFFE and the like: XML 1.0 forbids or discourages them. */
const noCharacters = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu

/**
 * A text as a cell shows it: one kind of line end, no control characters, the replacement character for what is no character, turned
 * stretches ended. What is longer than a cell takes is cut, and says so.
 */
export function cellText(text: string): string {
  const clean = closedTurns(
    withoutControls(text.replace(lineEnds, '\n')).replace(laterControls, '').replace(noCharacters, '\uFFFD'),
  )
  if (clean.length <= longest) return clean
  const words = ` … [cut here: a cell takes ${formatCount(longest, 'character')}, this text has ${clean.length.toLocaleString('en-GB')}; the whole stands in the library]`
  const kept = clean.slice(0, longest - words.length - endsOfTurns).replace(/[\uD800-\uDBFF]$/, '')
  return closedTurns(kept).slice(0, longest - words.length) + words
}

/** Room for the ends of turned stretches that the cut leaves open. */
const endsOfTurns = 100

/**
 * A text as it is written into the file: a spreadsheet reads `_x0041_` as a character by its number (ECMA-376, part 1, 22.9.2.19), so words
 * that look so are escaped; then what XML reads as markup.
 */
export function writtenText(text: string): string {
  return escapeHtml(text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'))
}
