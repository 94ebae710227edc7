/** A template of a wiki: its name, its parameters by name in small letters, and where it stands. */
export interface WikiTemplate {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly start: number
  readonly end: number
}

/** A template longer than this is no citation. */
const longest = 20_000

/** The outermost templates of a text whose names match `names`, in order; what nothing closes is passed over. */
export function* wikiTemplates(text: string, names: RegExp): Generator<WikiTemplate> {
  let at = text.indexOf('{{')
  while (at >= 0) {
    const name = /^\{\{\s*([^{}|\n]{2,40}?)\s*(?=[|}\n])/u.exec(text.slice(at, at + 60))?.[1]
    const end = name !== undefined && names.test(name) ? endOf(text, at) : -1
    if (name !== undefined && end > 0)
      yield { name: name.toLowerCase(), parameters: parametersOf(text.slice(at + 2, end - 2)), start: at, end }
    at = text.indexOf('{{', end > 0 ? end : at + 2)
  }
}

function endOf(text: string, start: number): number {
  let depth = 0
  const bracket = /\{\{|\}\}/gu
  bracket.lastIndex = start
  for (let match = bracket.exec(text); match && match.index - start < longest; match = bracket.exec(text)) {
    depth += match[0] === '{{' ? 1 : -1
    if (depth === 0) return match.index + 2
  }
  return -1
}

/** What stands between the bars, those inside links and inner templates aside. */
function parametersOf(body: string): ReadonlyMap<string, string> {
  const parts: string[] = ['']
  let depth = 0
  for (const piece of body.split(/(\{\{|\}\}|\[\[|\]\]|\|)/u)) {
    if (piece === '{{' || piece === '[[') depth += 1
    else if (piece === '}}' || piece === ']]') depth -= 1
    if (piece === '|' && depth <= 0) parts.push('')
    else parts.push((parts.pop() ?? '') + piece)
  }
  const parameters = new Map<string, string>()
  for (const part of parts.slice(1)) {
    const equals = part.indexOf('=')
    const key = part.slice(0, equals).trim().toLowerCase()
    const value = plainWords(part.slice(equals + 1))
    if (equals > 0 && value !== '' && !parameters.has(key)) parameters.set(key, value)
  }
  return parameters
}

/** A value without links, quotes for italics, comments and inner templates. */
function plainWords(value: string): string {
  return value
    .replace(/<!--.{0,500}?-->|<ref\b[^<>]*>|<\/ref>/gsu, '')
    .replace(/\[\[(?:[^\]|]{0,200}\|)?([^\]|]{0,300})\]\]/gu, '$1')
    .replace(/\{\{\s*(?:nowrap|lang|abbr|transl?)\s*\|(?:[a-z-]{2,8}\|)?([^{}|]{0,200})[^{}]{0,200}\}\}/giu, '$1')
    .replace(/\{\{[^{}]{0,200}\}\}/gu, '')
    .replace(/'{2,5}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
