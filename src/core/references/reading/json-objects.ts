import { anyOf, pattern } from '#core/word-patterns.ts'
import type { ImportProblem } from '../contract/import-format.ts'
import { LineCounter } from './source-lines.ts'

/** A JSON object of a file with its place. */
export interface JsonObject {
  readonly value: Readonly<Record<string, unknown>>
  readonly raw: string
  readonly line: number
  readonly start: number
  readonly end: number
}

/**
 * The objects of a JSON text: of an array, of an array under a key such as "items", one object, or one a line (NDJSON). Each is parsed on
 * its own; one that cannot be read is reported with its line and the next is looked for.
 */
export function* jsonObjects(text: string, problems: ImportProblem[]): Generator<JsonObject> {
  const lines = new LineCounter(text)
  const listAt = listStart(text)
  let [at, unended] = [listAt, 0]
  for (;;) {
    const start = text.indexOf('{', at)
    // What stands behind the list of an outer object is about the answer, as what stands before it.
    if (listAt > 0 && start > at && text.slice(at, start).includes(']')) return
    if (start < 0) {
      if (text[listAt - 1] === '[' || /^\s*\[/.test(text)) reportOpenEnd(text, at, problems)
      return
    }
    const line = lines.at(start)
    const end = objectEnd(text, start)
    const whole = end < 0 ? '' : text.slice(start, end)
    const strict = parsed(whole)
    const value = strict ?? (end < 0 ? null : parsed(withoutExtras(whole)))
    if (value !== null) {
      if (strict === null)
        problems.push({
          line,
          message: 'This object has a comma too many or a comment in it; it was read all the same.',
        })
      yield { value, raw: whole, line, start, end }
      at = end
      continue
    }
    problems.push({
      line,
      message: end < 0 ? 'This object has no end; it was left out.' : 'This object is not valid JSON; it was left out.',
      dropped: true,
    })
    if (end < 0) unended += 1
    at = unended > maxUnended ? -1 : nextObject(text, start)
    if (at < 0) return
  }
}

/** After the last object of an array only its end may follow. */
function reportOpenEnd(text: string, at: number, problems: ImportProblem[]): void {
  if (!text.slice(at, at + 1000).includes(']'))
    problems.push({
      line: new LineCounter(text).at(Math.max(0, text.length - 1)),
      message: 'The list has no end (]); perhaps the end of the file is missing.',
    })
}

/** Each object without an end costs a look at the whole rest, so after this many the rest is not read. */
const maxUnended = 20

/** What may stand before the list of an outer object: texts, numbers, lists of them, and objects that hold nothing else ("meta"). */
const plainValue = String.raw`(?:"[^"\\]{0,400}"|[\w.+-]{1,40}|\[[^[\]{}]{0,400}\]|\{[^{}[\]]{0,1000}\})`
const listNames = anyOf(['items|references|records|data|message|results|studies|resultList'])
const listOpening = pattern(
  '',
  String.raw`^\s*\{\s*(?:"[\w-]{1,40}"\s*:\s*`,
  plainValue,
  String.raw`\s*,\s*){0,12}"`,
  listNames,
  String.raw`"\s*:\s*(?:\{[^{}[\]]{0,1000}"(?:items|result)"\s*:\s*)?\[`,
)

/** Where the list of objects starts: inside "items", "references", "results" and the like of an outer object. */
function listStart(text: string): number {
  return listOpening.exec(text.slice(0, 5000))?.[0].length ?? 0
}

/** The offset behind the brace that closes the one at `start`; -1 where none does. */
export function objectEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      at = stringEnd(text, at)
      if (at < 0) return -1
    } else if (code === 123) depth += 1
    else if (code === 125) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return -1
}

/** The offset of the quote that ends the string starting at `start`; -1 where the line ends first (JSON strings hold no line ends). */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 92) at += 1
    else if (code === 34) return at
    else if (code === 10) return -1
  }
  return -1
}

/** Strings as they are; commas before a closing bracket, and comments, taken out: what people and some programs write. */
function withoutExtras(json: string): string {
  return json.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s{0,200}[}\]])|\/\/[^\n]*|\/\*[^*]{0,1000}\*\//g, (part) =>
    part.startsWith('"') ? part : '',
  )
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}

/** First keys of names, dates, tags and affiliations: objects inside an item, which are none themselves. */
const partsOfItems =
  'family|given|literal|suffix|name|non-dropping-particle|dropping-particle|isInstitution|ORCID|authenticated-orcid|sequence|affiliation|date-parts|raw|season|creatorType|firstName|lastName|tag|award'

/** Behind a broken object: where the next one starts, taken from the layout (`}, {` or a line that begins with a brace). */
function nextObject(text: string, start: number): number {
  const next = new RegExp(`(?:\\}\\s{0,20},\\s{0,200}|\\n\\s{0,4})\\{(?!\\s{0,200}"(?:${partsOfItems})")`, 'g')
  next.lastIndex = start + 1
  const match = next.exec(text)
  return match ? match.index + match[0].length - 1 : -1
}
