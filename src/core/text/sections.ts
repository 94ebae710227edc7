import type { Section, SectionKind } from './prepared-text.ts'
import { bodyKinds, headingKind, isWeakHeading, plainHeading, statementKinds } from './section-headings.ts'

/** A heading found in the text. A run-in heading stands at the start of its paragraph or sentence, the text right behind it. */
export interface Heading {
  readonly start: number
  readonly end: number
  readonly kind: SectionKind
  readonly runIn: boolean
  readonly numbered?: boolean
  /** Its words stand over columns of tables too ("Patients"): inside the body it opens nothing. */
  readonly weak?: boolean
}

/** Longer than this, an abstract has gone over into the body without a heading. In characters. */
const longestAbstract = 6000

/**
 * The sections of a flat text, in order, covering it. A text without headings is one section: `abstract` where it is as
 * short as one, else `front`. In a structured abstract every part is of kind `abstract` and `part` says which part.
 */
export function findSections(text: string): Section[] {
  const headings = findHeadings(text)
  const sections: Section[] = []
  const open = (kind: SectionKind, heading: string, start: number, part?: SectionKind) => {
    const last = sections.at(-1)
    if (last) sections[sections.length - 1] = { ...last, end: start }
    sections.push({ kind, heading, start, end: text.length, ...(part ? { part } : {}) })
  }
  const state = new SectionOrder(text.length, bodyStartOf(headings))
  open(headings.length === 0 && text.length <= longestAbstract ? 'abstract' : 'front', '', 0)
  for (const heading of headings) {
    const placed = state.place(heading)
    if (placed === null) continue
    open(placed.kind, text.slice(heading.start, heading.end).trim(), heading.start, placed.part)
  }
  const found = sections[0] && sections[0].end === 0 && sections.length > 1 ? sections.slice(1) : sections
  return found.flatMap((section) => (section.kind === 'keywords' ? withoutBody(text, section) : [section]))
}

/** Keywords end at the first long paragraph: an introduction without a heading. */
function withoutBody(text: string, section: Section): Section[] {
  for (let at = text.indexOf('\n', section.start); at >= 0 && at < section.end; at = text.indexOf('\n', at + 1)) {
    const next = text.indexOf('\n', at + 1)
    const end = next < 0 || next > section.end ? section.end : next
    if (end - at > 300) return [{ ...section, end: at + 1 }, { kind: 'introduction', heading: '', start: at + 1, end: section.end }]
  }
  return [section]
}

/** Decides what each heading opens, from those before it: in an abstract "Methods" is a part, behind it a section. */
class SectionOrder {
  private kind: SectionKind = 'front'
  private abstractAt = -1
  private abstractSeen = false
  private readonly parts = new Set<SectionKind>()
  private bodySeen = false
  private readonly length: number
  private readonly bodyStart: number

  constructor(length: number, bodyStart: number) {
    this.length = length
    this.bodyStart = bodyStart
  }

  place(heading: Heading): { readonly kind: SectionKind; readonly part?: SectionKind } | null {
    const { kind } = heading
    if (kind === 'other') return this.placeUnknown(heading)
    if (kind === 'abstract') {
      // A summary behind the body is a conclusion; a second abstract (in another language) is an abstract.
      if (this.bodySeen) return heading.runIn ? null : this.open('conclusion')
      this.abstractAt = heading.start
      this.abstractSeen = true
      this.parts.clear()
      return this.open('abstract')
    }
    if (bodyKinds.has(kind)) return this.placeBody(heading)
    if (heading.runIn && !statementKinds.has(kind) && kind !== 'keywords') return null
    if (kind === 'references' && !this.bodySeen && heading.start < this.length * 0.3) return null
    return this.open(kind)
  }

  /** An unknown heading ends a statement; a numbered one ends an abstract. Elsewhere it is a subheading or a short line. */
  private placeUnknown(heading: Heading): { readonly kind: SectionKind } | null {
    if (statementKinds.has(this.kind)) return this.open('other')
    if (!heading.numbered || (this.kind !== 'abstract' && this.kind !== 'keywords')) return null
    this.bodySeen = true
    return this.open('other')
  }

  private placeBody(heading: Heading): { readonly kind: SectionKind; readonly part?: SectionKind } | null {
    const { kind } = heading
    if (this.isKicker(heading)) return null
    if (this.inAbstract(heading)) {
      this.parts.add(kind)
      this.abstractSeen = true
      if (this.abstractAt < 0) this.abstractAt = heading.start
      this.kind = 'abstract'
      return { kind: 'abstract', part: kind }
    }
    if (heading.weak && this.bodySeen) return null
    if (heading.runIn) return kind === 'limitations' || this.length < longestAbstract ? this.open(kind) : null
    this.bodySeen = true
    return this.open(kind)
  }

  /** "Case Report" over the title names the kind of article. */
  private isKicker(heading: Heading): boolean {
    return heading.kind === 'results' && !heading.numbered && !heading.runIn && this.kind === 'front' && heading.start < 1000 && this.length > longestAbstract
  }

  /** Whether a body heading is a part of the abstract: none of its kind was one yet, and the order did not start again. */
  private inAbstract(heading: Heading): boolean {
    if (heading.start < this.bodyStart) return true
    if (this.bodySeen || heading.numbered || this.kind === 'keywords' || this.kind === 'references') return false
    if (this.abstractAt < 0 && !heading.runIn && this.length > longestAbstract) return false
    if (this.abstractAt >= 0 && heading.start - this.abstractAt > longestAbstract) return false
    if (heading.runIn) return true
    const startsAgain = heading.kind === 'introduction' && (this.parts.size > 1 || this.parts.has('methods') || (this.parts.size === 0 && heading.start - this.abstractAt > 600))
    const goesBack = heading.kind === 'methods' && (this.parts.has('results') || this.parts.has('conclusion'))
    return !startsAgain && !goesBack
  }

  private open(kind: SectionKind): { readonly kind: SectionKind } {
    this.kind = kind
    if (bodyKinds.has(kind)) this.bodySeen = true
    return { kind }
  }
}

/**
 * Where the body begins in a paper whose abstract has headings of the same kinds but none of its own: at the introduction behind
 * a first run of methods, results and conclusions, where methods come a second time. 0 where it is not so.
 */
function bodyStartOf(headings: readonly Heading[]): number {
  const first = headings.find((heading) => bodyKinds.has(heading.kind))
  if (!first) return 0
  const again = headings.find((heading) => heading.kind === 'introduction' && !heading.runIn && heading.start > first.start && heading.start - first.start < longestAbstract &&
    headings.some((before) => before.start < heading.start && (before.kind === 'methods' || before.kind === 'results')) &&
    headings.some((before) => before.start < heading.start && before.start > first.start && (before.kind === 'results' || before.kind === 'conclusion' || before.kind === 'discussion')) &&
    headings.some((later) => later.kind === 'methods' && later.start > heading.start))
  return again?.start ?? 0
}

/** Every heading of a flat text: lines of their own, and run in at the start of a paragraph or, with a colon, of a sentence. */
export function findHeadings(text: string): Heading[] {
  const headings: Heading[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const own = line.length <= 110 && !isRunning(line) ? headingKind(line) : null
    if (own !== null) headings.push({ start, end, kind: own, runIn: false, numbered: isNumbered(line), weak: !isNumbered(line) && isWeakHeading(line) })
    else {
      const before = headings.at(-1)
      const runIn = runInHeadings(line, start, before !== undefined && !before.runIn && before.end + 1 === start)
      headings.push(...runIn, ...(runIn[0]?.start === start ? [] : unknownHeading(line, start)))
    }
    start = end + 1
  }
  return headings
}

function isNumbered(line: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,4}[.)])\s+\p{Lu}/u.test(line)
}

/** A short line that is a sentence ("Results were good.") is no heading even where its words could be. */
function isRunning(line: string): boolean {
  return /\p{L}[.?!]\s+\p{L}/u.test(line) && plainHeading(line).length > 60
}

const labelAhead = /(?:^|(?<=[.;!?)\]]["”’]?\s{1,3}))([\p{Lu}][\p{L}\d,'’/&() -]{1,80}?)\s*(:|\.(?=\s)|\s[–—-](?=\s)|—)/gu
const startersAhead = '(?=(?:The|This|These|That|All|We|Our|In|None|No|Not|It|There|Dr|Dra|Prof|A|An|One|Both|Each|Every|Authors?|Supported|Support|Funded|Financial|Partial|Written|Informed|Ethical|Approval|Is|Was|Received|Research|Data|Additional|Supplementary|Los|Las|El|La|Os|As|Le|Les|Die|Der|Das|Gli|I|Il|Nothing|Nil|Disclosures?|[A-Z]\\.|[A-Z]{2,4}\\b(?=,?\\s(?:has|had|have|is|was|were|are|and|received|reports?|conceived|designed|wrote|performed|contributed|collected|analy[sz]ed|[A-Z]{2,4})\\b))\\b)'
const unmarked = new RegExp(
  '^((?:Funding|Financial [Ss]upport|Acknowledge?ments?|(?:Declaration of |Potential )?(?:Conflicts? of [Ii]nterests?|(?:C|c)ompeting (?:(?:F|f)inancial )?(?:I|i)nterests?)|Disclosures?|' +
    "Ethic(?:s|al) (?:[Aa]pproval(?: and [Cc]onsent to [Pp]articipate)?|[Ss]tatement|[Cc]onsiderations?)|Author(?:s|s['’]|['’]s)? [Cc]ontributions?|Data [Aa]vailability|Availability of [Dd]ata and [Mm]aterials?|Informed [Cc]onsent|Trial [Rr]egistration)" +
    '(?: (?:[Ss]tatement|[Ii]nformation|[Ss]ources?|[Dd]isclosures?|[Dd]eclarations?))?) ' + startersAhead,
  'u',
)

/** Run-in headings of a paragraph. `underHeading`: a heading of its own stands right above, so labels with a stop may follow. */
function runInHeadings(line: string, lineStart: number, underHeading: boolean): Heading[] {
  const found: Heading[] = []
  const plain = unmarked.exec(line)
  if (plain?.[1]) {
    const kind = headingKind(plain[1])
    if (kind) found.push({ start: lineStart, end: lineStart + plain[1].length, kind, runIn: true })
  }
  labelAhead.lastIndex = 0
  let labelled = underHeading
  for (let match = labelAhead.exec(line); match; match = labelAhead.exec(line)) {
    const [whole, label = '', mark = ''] = match
    const kind = line.length > match.index + whole.length ? headingKind(label) : null
    if (kind === null || !isLabel(label, mark, match.index === 0, labelled, kind)) {
      labelAhead.lastIndex = match.index + Math.max(1, label.length)
      continue
    }
    labelled ||= match.index === 0
    found.push({ start: lineStart + match.index, end: lineStart + match.index + whole.length, kind, runIn: true })
  }
  return found.filter((heading, index) => index === 0 || heading.start > (found[index - 1]?.start ?? -1))
}

/** Whether words before a mark are a label, and not the start of a sentence that happens to hold the mark. */
function isLabel(label: string, mark: string, atStart: boolean, labelled: boolean, kind: SectionKind): boolean {
  const capitals = label === label.toUpperCase() && label.length > 3
  if (mark === ':') return atStart || capitals || label.length <= 60
  if (mark === '.') return (atStart || capitals || labelled || statementKinds.has(kind)) && label.split(/\s+/).length <= 8
  return atStart && (capitals || statementKinds.has(kind) || kind === 'abstract' || kind === 'keywords')
}

/** A line of its own that looks like a heading of a kind that we do not know; it ends a statement. */
function unknownHeading(line: string, start: number): Heading[] {
  if (line.length > 70 || line.length < 4) return []
  const numbered = isNumbered(line)
  const words = line.split(/\s+/)
  const looksLike = numbered || (/^\p{Lu}/u.test(line) && words.length <= 8 && !/[.,;:?!]$/.test(line) && !/:\s|\d{4}/.test(line))
  return looksLike ? [{ start, end: start + line.length, kind: 'other', runIn: false, numbered }] : []
}
