import { anyOf, pattern } from '#core/word-patterns.ts'
import type { Section } from './prepared-text.ts'
import type { SectionKind } from '../text/section-headings.ts'
import { bodyKinds, headingKind, isWeakHeading, plainHeading, statementKinds } from '../text/section-headings.ts'

/** A heading found in the text. A run-in heading stands at the start of its paragraph or sentence, the text right behind it. */
interface Heading {
  readonly start: number
  readonly end: number
  readonly kind: SectionKind
  readonly runIn: boolean
  readonly numbered?: boolean
  /** Its words stand over columns of tables too ("Patients"): inside the body it opens nothing. */
  readonly weak?: boolean
}

/** Longer than this, an abstract has gone over into the body without a heading. In characters. */
const maxAbstractLength = 6000

/** An abstract without headings of its own is at least as long as this; a shorter stretch is a line or two before its first part. */
const leastAbstract = 80
const leastConclusion = 30
const leastParagraph = 75

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
  const state = new SectionOrder(text.length, bodyStartOf(headings), isPaper(text, headings))
  open(headings.length === 0 && text.length <= maxAbstractLength ? 'abstract' : 'front', '', 0)
  for (const heading of headings) {
    const placed = state.place(heading)
    if (placed === null) continue
    open(placed.kind, text.slice(heading.start, heading.end).trim(), heading.start, placed.part)
  }
  const found = sections[0] && sections[0].end === 0 && sections.length > 1 ? sections.slice(1) : sections
  const bodyComes =
    isPaper(text, headings) &&
    found.some(({ kind }) => kind === 'methods' || kind === 'results' || kind === 'discussion')
  return found.flatMap((section, index) => {
    if (section.kind === 'keywords') return withoutBody(text, section)
    const endsAbstract =
      section.kind === 'abstract' &&
      bodyComes &&
      bodyKinds.has(found[index + 1]?.kind ?? 'other') &&
      found[index + 1]?.kind !== 'introduction'
    return endsAbstract ? withoutIntroduction(text, section) : [section]
  })
}

/**
 * An abstract that goes straight over into methods or results: the long paragraphs behind its first one, or behind its conclusion, are an
 * introduction without a heading.
 */
function withoutIntroduction(text: string, section: Section): Section[] {
  if (section.part && section.part !== 'conclusion' && section.part !== 'discussion') return [section]
  let told = 0
  for (let at = section.start; at < section.end;) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 || newline > section.end ? section.end : newline
    const line = text.slice(at, end)
    if (
      told >= (section.part ? leastConclusion : 2.5 * leastAbstract) &&
      line.length >= leastParagraph &&
      !startsWithLabel(line)
    )
      return [
        { ...section, end: at },
        { kind: 'introduction', heading: '', start: at, end: section.end },
      ]
    told += headingKind(line) === null ? line.length : 0
    at = end + 1
  }
  return [section]
}

/** "Methods We asked 40 people": a part of an abstract whose label has no mark behind it. */
function startsWithLabel(line: string): boolean {
  const words = line.split(' ', 3)
  return [1, 2, 3].some((count) => headingKind(words.slice(0, count).join(' ')) !== null) || line.startsWith('(')
}

/** A whole paper and not only its abstract: longer than one, or with references, or with a body's heading behind keywords or statements. */
function isPaper(text: string, headings: readonly Heading[]): boolean {
  return (
    text.length > maxAbstractLength ||
    headings.some(({ kind, runIn, start }) => kind === 'references' && !runIn && start > text.length * 0.3)
  )
}

/** Keywords end at the first long paragraph: an introduction without a heading. */
function withoutBody(text: string, section: Section): Section[] {
  for (let at = text.indexOf('\n', section.start); at >= 0 && at < section.end; at = text.indexOf('\n', at + 1)) {
    const next = text.indexOf('\n', at + 1)
    const end = next < 0 || next > section.end ? section.end : next
    if (end - at > 300)
      return [
        { ...section, end: at + 1 },
        { kind: 'introduction', heading: '', start: at + 1, end: section.end },
      ]
  }
  return [section]
}

/** Decides what each heading opens, from those before it: in an abstract "Methods" is a part, behind it a section. */
class SectionOrder {
  private kind: SectionKind = 'front'
  private abstractAt = -1
  private readonly parts = new Set<SectionKind>()
  private bodySeen = false
  private readonly length: number
  private readonly bodyStart: number
  private readonly isPaper: boolean

  constructor(length: number, bodyStart: number, isPaper: boolean) {
    this.length = length
    this.bodyStart = bodyStart
    this.isPaper = isPaper
  }

  place(heading: Heading): { readonly kind: SectionKind; readonly part?: SectionKind } | null {
    const { kind } = heading
    if (kind === 'other') return this.placeUnknown(heading)
    if (kind === 'abstract') {
      // A summary behind the body is a conclusion; a second abstract (in another language) is an abstract.
      if (this.bodySeen) return heading.runIn ? null : this.open('conclusion')
      this.abstractAt = heading.start
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
    if (this.isArticleTypeLabel(heading)) return null
    if (this.inAbstract(heading)) {
      this.parts.add(kind)
      if (this.abstractAt < 0) this.abstractAt = heading.start
      this.kind = 'abstract'
      return { kind: 'abstract', part: kind }
    }
    if (heading.weak && this.bodySeen) return null
    if (heading.runIn) return kind === 'limitations' || !this.isPaper ? this.open(kind) : null
    this.bodySeen = true
    return this.open(kind)
  }

  /** "Case Report" over the title names the kind of article. */
  private isArticleTypeLabel(heading: Heading): boolean {
    return (
      heading.kind === 'results' &&
      !heading.numbered &&
      !heading.runIn &&
      this.kind === 'front' &&
      heading.start < 1000 &&
      this.isPaper
    )
  }

  /** Whether a body heading is a part of the abstract: none of its kind was one yet, and the order did not start again. */
  private inAbstract(heading: Heading): boolean {
    if (heading.start < this.bodyStart) return true
    if (this.bodySeen || heading.numbered || this.kind === 'keywords' || this.kind === 'references') return false
    if (this.abstractAt < 0 && !heading.runIn && this.isPaper) return false
    if (this.abstractAt >= 0 && heading.start - this.abstractAt > maxAbstractLength) return false
    if (heading.runIn) return true
    const startsAgain =
      heading.kind === 'introduction' &&
      (this.parts.size > 1 ||
        this.parts.has('methods') ||
        (this.parts.size === 0 && heading.start - this.abstractAt > (this.isPaper ? leastAbstract : 600)))
    const goesBack = heading.kind === 'methods' && (this.parts.has('results') || this.parts.has('conclusion'))
    const isBodyOfPlain =
      heading.kind === 'methods' &&
      !heading.weak &&
      this.isPaper &&
      this.parts.size === 0 &&
      this.abstractAt >= 0 &&
      heading.start - this.abstractAt > 4 * leastAbstract
    return !startsAgain && !goesBack && !isBodyOfPlain
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
  const again = headings.find(
    (heading) =>
      heading.kind === 'introduction' &&
      !heading.runIn &&
      heading.start > first.start &&
      heading.start - first.start < maxAbstractLength &&
      headings.some(
        (before) => before.start < heading.start && (before.kind === 'methods' || before.kind === 'results'),
      ) &&
      headings.some(
        (before) =>
          before.start < heading.start &&
          before.start > first.start &&
          (before.kind === 'results' || before.kind === 'conclusion' || before.kind === 'discussion'),
      ) &&
      headings.some((later) => later.kind === 'methods' && later.start > heading.start),
  )
  return again?.start ?? 0
}

/** Every heading of a flat text: lines of their own, and run in at the start of a paragraph or, with a colon, of a sentence. */
function findHeadings(text: string): Heading[] {
  const headings: Heading[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const own = line.length <= 110 && !isRunning(line) ? headingKind(line) : null
    if (own !== null)
      headings.push({
        start,
        end,
        kind: own,
        runIn: false,
        numbered: isNumbered(line),
        weak: !isNumbered(line) && isWeakHeading(line),
      })
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

const labelAhead =
  /(?:^|(?<=[.;!?)\]]["”’]?\s{1,3}))([\p{Lu}][\p{L}\d,'’/&() -]{1,80}?)\s*(:|\.(?=\s)|\s[–—-](?=\s)|—)/gu
const initialsVerb = anyOf([
  'has|had|have|is|was|were|are|and|received|reports?|conceived|designed|wrote|performed',
  'contributed|collected|analy[sz]ed|[A-Z]{2,4}',
])
const statementOpening = anyOf([
  // English: articles, pronouns, quantities
  'The|This|These|That|All|We|Our|In|None|No|Not|It|There|Dr|Dra|Prof|A|An|One|Both|Each|Every',
  'Authors?',
  // English: support, consent, data
  'Supported|Support|Funded|Financial|Partial|Written|Informed|Ethical|Approval|Is|Was|Received',
  'Research|Data|Additional|Supplementary',
  // Spanish, Portuguese, French, German, Italian
  'Los|Las|El|La|Os|As|Le|Les|Die|Der|Das|Gli|I|Il',
  // denials
  'Nothing|Nil|Disclosures?',
  // initials of an author
  String.raw`[A-Z]\.|[A-Z]{2,4}\b(?=,?\s${initialsVerb}\b)`,
])
const startersAhead = String.raw`(?=${statementOpening}\b)`
const interestsByName = anyOf(['Conflicts? of [Ii]nterests?', '(?:C|c)ompeting (?:(?:F|f)inancial )?(?:I|i)nterests?'])
const unmarkedLabel = anyOf([
  // money, thanks, interests
  'Funding|Financial [Ss]upport|Acknowledge?ments?',
  `(?:Declaration of |Potential )?${interestsByName}|Disclosures?`,
  // ethics and contributions
  'Ethic(?:s|al) (?:[Aa]pproval(?: and [Cc]onsent to [Pp]articipate)?|[Ss]tatement|[Cc]onsiderations?)',
  "Author(?:s|s['’]|['’]s)? [Cc]ontributions?",
  // data, consent, registration
  'Data [Aa]vailability|Availability of [Dd]ata and [Mm]aterials?|Informed [Cc]onsent|Trial [Rr]egistration',
])
const labelSuffix = '(?: (?:[Ss]tatement|[Ii]nformation|[Ss]ources?|[Dd]isclosures?|[Dd]eclarations?))?'
const unmarked = pattern('u', `^(${unmarkedLabel}${labelSuffix}) `, startersAhead)

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
  if (mark === '.')
    return (atStart || capitals || labelled || statementKinds.has(kind)) && label.split(/\s+/).length <= 8
  return atStart && (capitals || statementKinds.has(kind) || kind === 'abstract' || kind === 'keywords')
}

/** A line of its own that looks like a heading of a kind that we do not know; it ends a statement. */
function unknownHeading(line: string, start: number): Heading[] {
  if (line.length > 70 || line.length < 4) return []
  const numbered = isNumbered(line)
  const words = line.split(/\s+/)
  const looksLike =
    numbered || (/^\p{Lu}/u.test(line) && words.length <= 8 && !/[.,;:?!]$/.test(line) && !/:\s|\d{4}/.test(line))
  return looksLike ? [{ start, end: start + line.length, kind: 'other', runIn: false, numbered }] : []
}
