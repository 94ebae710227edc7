import { closedTurns } from '#core/model/hidden-characters.ts'

/** A piece of XML. Only `xml` makes one, so that whatever stands in it was escaped. */
export class Xml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** XML from a template: a text in a hole is escaped, for content and attributes alike; a piece of XML stands as it is. */
export function xml(parts: TemplateStringsArray, ...holes: readonly (Xml | readonly Xml[] | string | number)[]): Xml {
  let text = parts[0]!
  for (const [index, hole] of holes.entries()) text += inHole(hole) + parts[index + 1]!
  return new Xml(text)
}

export const nothing = new Xml('')

function inHole(hole: Xml | readonly Xml[] | string | number): string {
  if (typeof hole === 'string') return escaped(hole)
  if (typeof hole === 'number') return String(hole)
  if (hole instanceof Xml) return hole.text
  let text = ''
  for (const one of hole) text += one.text
  return text
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/g, (sign) => signs[sign]!)
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/g
const halfPairs = /[\uD800-\uDFFF]/gu

/** Without what XML 1.0 forbids (section 2.2) or advises against: control characters are left out, half a pair shows as U+FFFD. */
function withoutForbidden(text: string): string {
  return text.replace(forbidden, '').replace(halfPairs, '\uFFFD')
}

// eslint-disable-next-line no-control-regex -- a vertical tab and a form feed end a line, too
const lineEnds = /\r\n|[\n\r\x0B\x0C\x85\u2028\u2029]/g

/** The lines of a text, whatever ends them; what turns a line round ends with it. */
export function linesOf(text: string): readonly string[] {
  return closedTurns(text.replace(lineEnds, '\n')).split('\n')
}

/** A text for a place that has one line: a title, the name of a table, what a picture shows. Cut at `longest` characters, with a sign. */
export function oneLine(text: string, longest = 250): string {
  const line = linesOf(text).join(' ').replace(/\s+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
