import { SaxesParser } from 'saxes'
import type { ImportedRecord, ImportProblem, ImportResult, ReadOptions } from '../contract/import-format.ts'
import { ReadProgress } from './read-progress.ts'
import { LineCounter } from './source-lines.ts'
import { raisedOrLowered } from './tex-symbols.ts'
import { namedEntities } from './text-entities.ts'

/** An element of a record: its children in order, text as strings. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** One record of an XML file. */
export interface XmlRecord {
  readonly element: XmlElement
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly line: number
}

/** How deep elements may stand in one another. */
const maxDepth = 60

/** After so many errors a record is not read further: each one costs time. */
const maxErrors = 50
class TooManyErrors extends Error {}

/**
 * Why an XML text is not read at all, or null: a DOCTYPE with an internal subset may define entities that grow without end or point
 * outside (OWASP, XML External Entity Prevention), so it is refused before anything is parsed.
 */
function refusedXml(text: string): string | null {
  const doctype = text.indexOf('<!DOCTYPE')
  if (doctype < 0)
    return /<!ENTITY/.test(text.slice(0, 100_000))
      ? 'This XML defines entities of its own; for safety it was not read.'
      : null
  const declaration = text.slice(doctype, doctype + 5000)
  let quote = ''
  for (const letter of declaration) {
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '[') return 'This XML has a DOCTYPE with definitions of its own; for safety it was not read.'
    else if (letter === '>')
      return /<!ENTITY/.test(text.slice(doctype + 10, doctype + 100_000))
        ? 'This XML defines entities of its own; for safety it was not read.'
        : null
  }
  return 'This XML has a DOCTYPE that does not end; it was not read.'
}

/** Reads an XML text record by record: each element named one of `names` by `readRecord`, which answers null where it is none. Where the text is refused, or the writer stops it, a problem says so. */
export function readXml(
  text: string,
  names: readonly string[],
  options: ReadOptions | undefined,
  readRecord: (record: XmlRecord, problems: ImportProblem[]) => ImportedRecord | null,
): ImportResult {
  const refused = refusedXml(text)
  if (refused !== null) return { records: [], problems: [{ line: 1, message: refused, dropped: true }] }
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  for (const record of xmlRecords(text, names, problems)) {
    const read = readRecord(record, problems)
    if (read !== null) records.push(read)
    if (!progress.goOn(record.end)) return { records, problems: [...problems, progress.stopped(record.line)] }
  }
  return { records, problems }
}

/**
 * The records of an XML text: each element named one of `names`, parsed on its own, so that a broken one costs no other. What is
 * broken in it is reported; an element that never ends is reported and left out.
 */
function* xmlRecords(text: string, names: readonly string[], problems: ImportProblem[]): Generator<XmlRecord> {
  const opening = new RegExp(`<(${names.join('|')})(?=[\\s>])`, 'g')
  const root = /<(PubmedArticleSet|records)[\s>]/.exec(text.slice(0, 5000))?.[1]
  if (root !== undefined && text.indexOf(`</${root}>`, text.length - 5000) < 0)
    problems.push({ line: 1, message: `The file ends before its </${root}>; perhaps its end is missing.` })
  const lines = new LineCounter(text)
  const ended = new Set<string>()
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index
    const name = match[1] ?? ''
    const close = ended.has(name) ? -1 : text.indexOf(`</${name}>`, start)
    if (close < 0) ended.add(name)
    const line = lines.at(start)
    const following = nextOpening(text, names, start + 1)
    if (close < 0 || (following >= 0 && following < close)) {
      problems.push({ line, message: `This <${name}> has no end; it was left out.`, dropped: true })
      continue
    }
    const end = close + name.length + 3
    const raw = text.slice(start, end)
    const element = parseElement(raw, line, problems)
    if (element !== null) yield { element, raw, start, end, line }
    opening.lastIndex = end
  }
}

function nextOpening(text: string, names: readonly string[], from: number): number {
  const next = new RegExp(`<(?:${names.join('|')})(?=[\\s>])`, 'g')
  next.lastIndex = from
  return next.exec(text)?.index ?? -1
}

/** One element as a tree; what is not well formed is reported once, and what could be read is used. Null where nothing could. */
function parseElement(raw: string, line: number, problems: ImportProblem[]): XmlElement | null {
  const parser = new SaxesParser({ position: true })
  Object.assign(parser.ENTITIES, namedEntities)
  const stack: XmlElement[] = []
  let root: XmlElement | null = null
  let errors = 0
  parser.on('error', (error) => {
    errors += 1
    if (errors > maxErrors) throw new TooManyErrors()
    if (errors > 1) return
    problems.push({
      line: line + Math.max(0, parser.line - 1),
      message: `This record is not well-formed XML (${error.message.replace(/^\d+:\d+: /, '')}); please look at what was read.`,
    })
  })
  parser.on('opentag', (tag) => {
    const element: XmlElement = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [] }
    if (stack.length < maxDepth) stack.at(-1)?.children.push(element)
    root ??= element
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  const addText = (text: string) => void stack.at(-1)?.children.push(text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  try {
    parser
      .write(
        mended(raw, () =>
          problems.push({
            line,
            message:
              'This record has a bare & or <, or a control character; it was read all the same, please look at it.',
          }),
        ),
      )
      .close()
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error
  }
  return root
}

// A section of plain text, in which all signs stand for themselves, or a sign that XML does not allow where it stands.
const oddSigns =
  /<!\[CDATA\[[\s\S]*?\]\]>|&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z]\w{0,30};)|<(?![a-z/!?_])|(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/giu

/** Programs that write XML by hand leave "A & B" and "< 5" as they are: such signs as themselves, control characters as blanks. */
function mended(raw: string, report: () => void): string {
  let count = 0
  const whole = raw.replace(oddSigns, (sign) => {
    if (sign.length > 1) return sign
    count += 1
    return sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : ' '
  })
  if (count > 0) report()
  return whole
}

/** An element and all in it by their names without the prefix of a namespace. */
export function withoutPrefix(element: XmlElement): XmlElement {
  return {
    ...element,
    name: element.name.replace(/^.*:/, ''),
    children: element.children.map((one) => (typeof one === 'string' ? one : withoutPrefix(one))),
  }
}

/** The first child element of a name, or undefined. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one): one is XmlElement => typeof one !== 'string' && one.name === name)
}

/** The child elements of a name, all where it is absent. */
export function children(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (one): one is XmlElement => typeof one !== 'string' && (name === undefined || one.name === name),
  )
}

/** The element at a path of names, or undefined. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((at: XmlElement | undefined, name) => child(at, name), element)
}

/** All text inside an element, on one line; '' where there is no element. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  return wholeText(element).replace(/\s+/g, ' ').trim()
}

function wholeText(element: XmlElement): string {
  const text = element.children.map((one) => (typeof one === 'string' ? one : wholeText(one))).join('')
  const raised = raisedBy(element)
  return raised === undefined ? text : raisedOrLowered(text, raised)
}

/** True for raised, false for lowered letters: `<sup>`, `<sub>`, EndNote's `<style face="superscript">`; undefined for any other element. */
function raisedBy({ name, attributes }: XmlElement): boolean | undefined {
  if (name === 'sup') return true
  if (name === 'sub' || name === 'inf') return false
  const face = name === 'style' ? attributes['face'] : undefined
  return face?.includes('superscript') ? true : face?.includes('subscript') ? false : undefined
}

/** All text inside an element with its line ends; a carriage return (EndNote's way of a new line) is one. */
export function linesOf(element: XmlElement | undefined): string {
  return element === undefined
    ? ''
    : wholeText(element)
        .split(/\r\n?|\n/)
        .map((line) => line.trim())
        .join('\n')
        .trim()
}
