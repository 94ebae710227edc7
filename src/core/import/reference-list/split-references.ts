/** One reference of a pasted block. */
export interface SplitReference {
  /** Its lines as pasted, line breaks and all. */
  readonly raw: string
  /** Its words on one line: marker ("[12]", "3.", "•") off, lines joined, words parted at a line's end mended. */
  readonly text: string
  /** 1-based line of its start. */
  readonly line: number
}

/** A line that is no reference: a heading, a running head, a page number. */
export interface LeftOutLine {
  readonly line: number
  readonly text: string
}

export interface SplitList {
  readonly references: readonly SplitReference[]
  readonly leftOut: readonly LeftOutLine[]
}

interface Line {
  readonly number: number
  /** Without trailing white space. */
  readonly text: string
  readonly indent: number
}

const bracketed = /^\s*(?:\[\s?(\d{1,4})\s?\]|\((\d{1,4})\)|\{(\d{1,4})\})\s*/u
const dotted = /^\s*(\d{1,4})\s?[.)](?!\d)\s*(?=[^\s\d]|\d)/u
const bare = /^\s*(\d{1,4})\s+(?=["“«‘]?\p{Lu})/u
const bullet = /^\s*[•▪■□●○◦‣·*–—-]\s+/u
// "[Silva2006-AB]", "[ST98]": a label always has a digit; "[Anonymous]" has none.
const label = /^\s*\[\p{L}[\p{L}+&:-]{0,25}\d[\p{L}\p{N}:-]{0,12}\]\s+(?=\S)/u
const heading = /^\s*(?:\d+\.?\s+)?(?:references?(?:\s+(?:and notes|cited|list))?|bibliograph(?:y|ie)|literature(?:\s+cited)?|works cited|literatur(?:verzeichnis)?|r[ée]f[ée]rences(?:\s+bibliographiques)?|bibliograf[ií]a|referencias(?:\s+bibliogr[áa]ficas)?|refer[êe]ncias(?:\s+bibliogr[áa]ficas)?|sources)\s*:?\s*$/iu
const pageNumber = /^\s*(?:page\s+)?[-–—]?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–—]?\s*$/iu
const year = /(?<!\d)(?:1[6-9]\d\d|20\d\d)(?!\d)/u
const endsWhole = /(?:[.!?»”")\]]|\d|https?:\/\/\S+|\b10\.\d{4,9}\/\S+|\bpress)\s*$/iu
const authorStart = /^\s*["“«]?(?:(?:(?:v[ao]n|de[rnl]?|d[iau]|dos|l[ae]|el|al|ten|ter|zu)\s+|d['’]\s?)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}?[\p{L}'’-]+){0,3},?\s+(?:\p{Lu}\.?[\s-]?){1,4}(?:[,.;:&(]|\s|$)|(?:\p{Lu}\.[\s-]?){1,4}\s?\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+,\s\p{Lu}\p{Ll}+)/u

/**
 * Splits a pasted block into references. A list of one reference a line stays one record a line; else numbers, bullets,
 * blank lines, hanging indents, and at last the look of each line decide. Every line is in a reference or in `leftOut`.
 */
export function splitReferences(text: string): SplitList {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\f\v\u2028\u2029]/u).map((line, index) => ({ number: index + 1, text: line.trimEnd(), indent: indentOf(line) }))
  const leftOut: LeftOutLine[] = []
  const furniture = runningHeads(lines)
  const kept = lines.filter((line) => {
    const out = isFurniture(lines, line, furniture)
    if (out) leftOut.push({ line: line.number, text: line.text.trim() })
    return !out
  })
  const filled = kept.filter((line) => line.text.trim() !== '').flatMap(partsOfLine)
  // Where every line repeats, nothing is a running head.
  if (filled.length === 0 && furniture.size > 0) return { references: referencesOf(lines.filter((line) => line.text.trim() !== '')), leftOut: [] }
  const groups = groupLines(kept, filled)
  return { references: groups.flatMap(referencesOf), leftOut }
}

/** "[1] ... [2] ... [3] ..." or "1. ... 2. ..." run together on one line: a line a reference, at the same line number. */
function partsOfLine(line: Line): readonly Line[] {
  for (const [pattern, inside, certain] of [[bracketed, /(?<=[\p{L}\p{N}.)\]”"/])\s+(?=[[({]\s?(\d{1,4})\s?[\])}]\s*\S)/gu, true], [dotted, /(?<=[.)\]\d/])\s+(?=(\d{1,4})[.)]\s+\S)/gu, false]] as const) {
    const first = pattern.exec(line.text)
    if (!first) continue
    let expected = Number(first[1] ?? first[2] ?? first[3]) + 1
    const cuts: number[] = []
    for (const match of line.text.matchAll(inside)) {
      if (Number(match[1]) !== expected) continue
      const rest = line.text.slice(match.index + match[0].length)
      if (!certain && !authorStart.test(rest.replace(dotted, ''))) continue
      cuts.push(match.index)
      expected += 1
    }
    if (cuts.length === 0) continue
    const ends = [...cuts, line.text.length]
    return [0, ...cuts].map((start, index) => ({ ...line, text: line.text.slice(start, ends[index]).trim() }))
  }
  return [line]
}

/** Headings, page numbers and running heads: all short, so that long lines are never searched for them. */
function isFurniture(lines: readonly Line[], line: Line, heads: ReadonlySet<string>): boolean {
  const text = line.text.trim()
  return text !== '' && text.length <= 120 && (heading.test(text) || pageNumber.test(text) || isPageHead(text) || heads.has(headOf(text)) || besidePageNumber(lines, line))
}

/** "418        P. Almgren et al." and "Journal of Roofs 2021, 12        417": a wide gap parts a page number from a running head. */
function isPageHead(text: string): boolean {
  const left = /^\s*\d{1,4}(?: {4,}|\t+)(\S.{2,70})$/u.exec(text)?.[1]
  if (left !== undefined) return /\bet al\.?$/u.test(left) || (!/[.,;:]/u.test(left) && !year.test(left))
  const right = /^\s*(\S.{2,70}?)(?: {4,}|\t+)\d{1,4}$/u.exec(text)?.[1]
  return right !== undefined && !authorStart.test(right)
}

/** A short line of words alone, above or below a page number: the running head of that page. */
function besidePageNumber(lines: readonly Line[], line: Line): boolean {
  const text = line.text.trim()
  if (text.length > 70 || /[\d.,:;]/u.test(text.replace(/\bet al\.?$/u, '')) || !/^\p{Lu}/u.test(text)) return false
  const filled = (step: number) => {
    for (let at = line.number - 1 + step; at >= 0 && at < lines.length; at += step) if (lines[at]?.text.trim() !== '') return (lines[at]?.text ?? '').trim().slice(0, 200)
    return ''
  }
  return (pageNumber.test(filled(-1)) || pageNumber.test(filled(1))) && !(pageNumber.test(filled(-1)) && pageNumber.test(filled(1)))
}

function groupLines(kept: readonly Line[], filled: readonly Line[]): readonly (readonly Line[])[] {
  if (filled.length <= 1) return filled.map((line) => [line])
  const numbered = numberedStarts(filled)
  if (numbered !== null) return cutAt(filled, (line) => numbered.has(line))
  const blocks = blocksOf(kept)
  if (blocksBeginWithAuthors(blocks)) return blocks
  if (oneReferenceALine(filled)) return filled.map((line) => [line])
  const bullets = filled.filter((line) => bullet.test(line.text))
  if (bullets.length >= 2 && bullet.test(filled[0]?.text ?? '')) return cutAt(filled, (line) => bullet.test(line.text))
  if (blocks.length >= 2 && blocks.length < filled.length && blocks.filter((block) => year.test(block.map((line) => line.text).join(' '))).length >= 0.7 * blocks.length) {
    return blocks.flatMap((block) => (oneReferenceALine(block) && block.length > 1 ? block.map((line) => [line]) : [block]))
  }
  const hanging = hangingStarts(filled)
  if (hanging !== null) return cutAt(filled, (line) => hanging.has(line))
  return cutByLook(kept)
}

/** Numbers that go up by one from line to line (a few may be lost); null where the list is not numbered. */
function numberedStarts(lines: readonly Line[]): ReadonlySet<Line> | null {
  for (const pattern of [bracketed, dotted, bare]) {
    const marked = lines.flatMap((line) => {
      const match = pattern.exec(line.text)
      return match ? [{ line, value: Number(match[1] ?? match[2] ?? match[3]) }] : []
    })
    if (marked.length < 2 || marked[0]?.line !== lines[0]) continue
    const starts = new Set<Line>()
    let last: number | null = null
    for (const { line, value } of marked) {
      if (last === null || (value > last && value <= last + 3)) {
        starts.add(line)
        last = value
      }
    }
    // A list of one reference a line may hold a few numbered ones by chance: then most lines that look whole carry no number.
    const wholeWithout = lines.filter((line) => !starts.has(line) && authorStart.test(withoutMarker(line.text)) && year.test(line.text) && line.text.length > 60)
    if (starts.size >= 2 && wholeWithout.length <= starts.size / 2) return starts
  }
  return null
}

/** Most lines hold a whole reference: a year or identifier, a plausible beginning, and lines of very different lengths. */
function oneReferenceALine(lines: readonly Line[]): boolean {
  if (lines.filter((line) => authorStart.test(withoutMarker(line.text)) && year.test(line.text)).length >= 0.9 * lines.length) return true
  const dated = lines.filter((line) => year.test(line.text) || /\b10\.\d{4,9}\/|\bPMID\b|\bin press\b|\bpubmed\b|\bn\.\s?d\./iu.test(line.text))
  if (dated.length < 0.75 * lines.length) return false
  const continued = lines.filter((line, index) => index > 0 && /^\s*\p{Ll}/u.test(line.text) && !/^\s*(?:von|van|de|der|den|di|da|al|el|d['’])\b/u.test(line.text) && !endsWhole.test(lines[index - 1]?.text ?? ''))
  if (continued.length > 0.1 * lines.length) return false
  const starts = lines.filter((line) => /^\W*(?:\p{Lu}|\p{Lo}|\p{N}|(?:von|van|de|der|den|di|da|al|el|d['’]))/u.test(line.text))
  return starts.length >= 0.7 * lines.length && lines.filter((line) => line.text.length >= 50).length >= 0.6 * lines.length && !allCutAtOneWidth(lines)
}

/** Lines broken at a right margin: all but the last of each reference are about as long as the longest. */
function allCutAtOneWidth(lines: readonly Line[]): boolean {
  const longest = Math.max(...lines.map((line) => line.text.length))
  const unfinished = lines.slice(0, -1).filter((line) => line.text.length > longest - 14 && !endsWhole.test(line.text))
  return longest < 130 && unfinished.length > 0.25 * lines.length
}

/** Blank lines part references of several lines each: authors begin the first line of a block and hardly any other. */
function blocksBeginWithAuthors(blocks: readonly (readonly Line[])[]): boolean {
  const later = blocks.flatMap((block) => block.slice(1))
  const beginning = (lines: readonly (Line | undefined)[]) => lines.filter((line) => line !== undefined && authorStart.test(withoutMarker(line.text))).length / Math.max(1, lines.length)
  return blocks.length >= 2 && later.length >= blocks.length / 2 && beginning(blocks.map((block) => block[0])) >= 0.7 && beginning(later) <= 0.2
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  let open = false
  for (const line of lines) {
    if (line.text.trim() === '') {
      open = false
    } else if (open) {
      blocks.at(-1)?.push(line)
    } else {
      blocks.push([line])
      open = true
    }
  }
  return blocks
}

/** Starts at the left, the rest indented (or the first line indented and the rest at the left). */
function hangingStarts(lines: readonly Line[]): ReadonlySet<Line> | null {
  const left = Math.min(...lines.map((line) => line.indent))
  const indented = lines.filter((line) => line.indent >= left + 2)
  const flush = lines.filter((line) => line.indent < left + 2)
  if (indented.length === 0 || flush.length < 2 && indented.length < 2) return null
  const looks = (some: readonly Line[]) => some.filter((line) => authorStart.test(line.text)).length / Math.max(1, some.length)
  if (lines[0] !== undefined && lines[0].indent < left + 2 && looks(flush) >= looks(indented)) return new Set(flush)
  return lines[0] !== undefined && lines[0].indent >= left + 2 && looks(indented) > looks(flush) ? new Set(indented) : null
}

/** No outward sign: a line begins a reference where it looks like authors and what stands before it looks whole. */
function cutByLook(kept: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  let afterBlank = true
  let open = { dated: false, length: 0, last: '' }
  for (const line of kept) {
    if (line.text.trim() === '') {
      afterBlank = true
      continue
    }
    const whole = endsWhole.test(open.last) && open.dated && open.length >= 40
    const starts = authorStart.test(line.text) || bracketed.test(line.text) || bullet.test(line.text)
    const isNew = groups.length === 0 || (starts && whole) || (afterBlank && (whole || starts))
    const dated = year.test(line.text) || /\b10\.\d{4,9}\//u.test(line.text)
    if (isNew) groups.push([line])
    else groups.at(-1)?.push(line)
    open = { dated: dated || (!isNew && open.dated), length: line.text.length + (isNew ? 0 : open.length), last: line.text }
    afterBlank = false
  }
  return groups
}

function cutAt(lines: readonly Line[], isStart: (line: Line) => boolean): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of lines) {
    if (groups.length === 0 || isStart(line)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

/** Short lines that come back three times or more, page numbers aside: running heads. A line with a year must come back letter for letter. */
function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (line.text.length > 400) continue
    const head = headOf(line.text)
    const isReference = year.test(line.text) && (authorStart.test(line.text) || head.length > 60)
    if (head.length >= 4 && head.length <= 80 && !isReference && !/^\s*(?:\[?\d+[\].)])/u.test(line.text)) counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([head]) => head))
}

function headOf(text: string): string {
  const plain = text.trim().replace(/\s+/gu, ' ')
  return year.test(plain) ? plain : plain.replace(/\d+/gu, '#')
}

function indentOf(line: string): number {
  return (/^[ \t\u00a0]*/u.exec(line)?.[0] ?? '').replace(/\t/gu, '    ').length
}

function referencesOf(lines: readonly Line[]): SplitReference[] {
  const raw = lines.map((line) => line.text).join('\n')
  const text = withoutMarkup(joinLines(lines.map((line) => line.text.trim())))
  return text === '' && raw.trim() === '' ? [] : [{ raw: raw.trim() === raw ? raw : raw.trimStart(), text, line: lines[0]?.number ?? 1 }]
}

/** The words without tags of italics and the like, and without number, bullet or label. */
function withoutMarkup(text: string): string {
  return withoutMarker(text.replace(/<\/?(?:i|b|em|u|sup|sub|strong|italic|bold|span|font|p|a|br)(?:\s[^<>]*)?\/?>/giu, ''))
}

/** The reference without its number, bullet or label. */
function withoutMarker(text: string): string {
  for (const pattern of [bracketed, label, bullet, dotted, bare]) {
    const match = pattern.exec(text)
    if (match && !(pattern === bare && Number(match[1]) > 1500) && !(pattern === dotted && Number(match[1]) > 1500)) return text.slice(match[0].length)
  }
  return text
}

/** Joins lines: words parted by a hyphen and broken addresses become whole again. */
function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  for (const line of lines) {
    const before = parts.at(-1)
    if (before === undefined) {
      parts.push(line)
      continue
    }
    const lastWord = before.slice(-300).split(/\s/u).at(-1) ?? ''
    const inAddress = /^(?:https?:\/\/|www\.|doi:?\s?10\.|10\.\d{4,9}\/)/iu.test(lastWord.replace(/^[(<[]+/u, ''))
    const goesOn = /[/\-_.=?&%#~]$/u.test(lastWord) || (/^\S*[/.=?&%]/u.test(line) && /^[\da-z/?&=._%-]/u.test(line))
    if (inAddress && goesOn && !/^\p{Lu}\p{Ll}+\s/u.test(line)) parts.push(line)
    else if (/\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(line)) parts.push(...[parts.pop() ?? '', line].map((part, index) => (index === 0 ? part.replace(/[-\u00ad]$/u, '') : part)))
    else if (/[-–—/]$/u.test(before) && /^[\d\p{Lu}]/u.test(line) && !/\s[-–—/]$/u.test(before)) parts.push(line)
    else parts.push(` ${line}`)
  }
  return parts.join('')
}
