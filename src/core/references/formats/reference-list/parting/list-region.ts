import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { isNamesLine, scholarLine } from '../lines/field-lines.ts'
import { isIdentifierLine } from '../lines/link-lines.ts'
import type { LeftOutStretch } from '../lines/left-out-stretch.ts'
import { isListHeading, isPagePart } from '../lines/list-headings.ts'
import { allCutAtOneWidth, authorStart, endsWhole, year, type PastedLine } from '../lines/pasted-line.ts'
import { hasBullet, hasMark, hasNumber, withoutMarker } from '../lines/reference-markers.ts'
import { isRunningText, signsOfReference } from '../lines/running-text.ts'

/** The lines of the list, and the stretches that stand around it. */
interface ListRegion {
  readonly kept: readonly PastedLine[]
  readonly stretches: readonly LeftOutStretch[]
}

type UnitKind = 'reference' | 'talk' | 'page' | 'heading' | 'unknown'

/** A line, or a paragraph of lines that were broken at a margin. */
interface Unit {
  readonly kind: UnitKind
  readonly lines: readonly PastedLine[]
  readonly text: string
  /** A heading that ends a list below which nothing more is read. */
  readonly ends: boolean
}

/**
 * Finds the list in what was pasted. Where a heading of a reference list stands alone, only what is below it is read,
 * up to the next part of the page; without one, running text above, below and between the references is left out, and
 * what stands beyond it. A text in which nothing looks like a reference is left as it is.
 */
export function listRegion(lines: readonly PastedLine[]): ListRegion {
  const units = withMarkedLines(unitsOf(lines))
  const isOut = units.some(({ kind }) => kind === 'reference') ? outAroundReferences(units) : outOfSparseText(units)
  const out = new Set(units.flatMap((unit, index) => (isOut[index] === true ? unit.lines : [])))
  return { kept: lines.filter((line) => !out.has(line)), stretches: stretchesOf(units, isOut) }
}

/** In a list whose references are marked, a line with the same mark is one, whatever it says. */
function withMarkedLines(units: readonly Unit[]): readonly Unit[] {
  const markOf = ({ text }: Unit) =>
    hasNumber(text)
      ? (/^\s*\S/u.exec(text)?.[0].trim().replace(/\d/u, '1') ?? '')
      : hasBullet(text)
        ? text.trim().charAt(0)
        : ''
  const marks = new Set(units.filter(({ kind }) => kind === 'reference').map(markOf))
  marks.delete('')
  if (marks.size === 0) return units
  const from = units.findIndex((unit) => unit.kind === 'reference' && markOf(unit) !== '')
  let numbered = units.findLastIndex((unit) => unit.kind === 'reference' && markOf(unit) !== '')
  return units.map((unit, index) => {
    const isOpen = unit.kind === 'unknown' || (unit.kind === 'talk' && signsOfReference(unit.text) >= 1)
    if (!isOpen || index < from || !marks.has(markOf(unit)) || index > numbered + 3) return unit
    numbered = Math.max(numbered, index)
    return { ...unit, kind: 'reference' }
  })
}

const mailFields = anyOf([
  'From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Message-ID|Von|An|Betreff|Gesendet|Datum|De|À|A|Objet|Envoyé|Para|Asunto|Enviado',
])
const mailField = pattern('u', '^', mailFields, String.raw`\s?:\s+\S`)
const greetings = String.raw`(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|bonjour|salut|cher|chère|hola|estimad[oa]s?|ciao|caro|cara|olá|beste|hej)`
const closings = anyOf([
  'best|kind|warm|many thanks|thanks|thank you|cheers|regards|sincerely|yours|all the best|take care|hope (?:this|that|it) helps',
  'mit (?:freundlichen|besten)|viele grüße|liebe grüße|beste grüße|cordialement|bien à vous|merci|saludos|un saludo|gracias|cordiali',
  'sent from my|get outlook|von meinem',
])
const greeting = pattern('iu', '^', greetings, String.raw`(?:\s[^.;:]{0,50})?[,!–-]\s*$`)
const closing = pattern('iu', '^', closings, String.raw`\b[^.:;]{0,40}[,!.]?\s*$`)
const mailStart = either(
  'iu',
  /^On .{6,120} wrote:$/,
  /^Am .{6,120} schrieb.{0,80}:$/,
  /^Le .{6,120} a écrit\s?:$/,
  /^-{2,}\s*(?:Original|Forwarded|Ursprüngliche)/,
)
const rule = /^\s*(?:[-=_*~–—]\s?){3,}\s*$/u

function unitsOf(lines: readonly PastedLine[]): readonly Unit[] {
  const filled = lines.filter((line) => line.text.trim() !== '')
  const isBroken = allCutAtOneWidth(filled)
  const groups: { readonly lines: PastedLine[]; readonly isPageLine: boolean }[] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim()
    if (text === '') {
      open = false
      continue
    }
    const ofPage = isPageLine(lines, index)
    const alone = ofPage || isListHeading(text) || isPagePart(text)
    if (isBroken && open && !alone && !hasMark(text) && !hasNumber(text)) groups.at(-1)?.lines.push(line)
    else groups.push({ lines: [line], isPageLine: ofPage })
    open = !alone
  }
  const texts = groups.map((group) => group.lines.map((line) => line.text.trim()).join(' '))
  // Of each group the last marked line up to it that stands at the left.
  const marks: (PastedLine | undefined)[] = []
  for (const [index, group] of groups.entries()) {
    const [line] = group.lines
    const isMarked = line !== undefined && (hasMark(line.text) || hasNumber(line.text))
    marks.push(isMarked && !isNoteOf(line, marks[index - 1]) ? line : marks[index - 1])
  }
  return groups.map((group, index) => {
    const text = texts[index] ?? ''
    const isNote = isNoteOf(group.lines[0], marks[index - 1])
    const kind = group.isPageLine || isNote ? 'page' : kindOf(text, texts[index + 1] ?? '', texts[index - 1] ?? '')
    return { lines: group.lines, text, kind, ends: kind === 'page' && isPagePart(text) }
  })
}

/** A bullet that is indented below a marked reference and shows nothing of one: what someone says of it. */
function isNoteOf(line: PastedLine | undefined, above: PastedLine | undefined): boolean {
  return (
    line !== undefined &&
    above !== undefined &&
    line.indent >= above.indent + 2 &&
    hasBullet(line.text) &&
    signsOfReference(line.text) < 2
  )
}

/** A line of a mail's head, its greeting or closing, or a rule. */
function isPageLine(lines: readonly PastedLine[], index: number): boolean {
  const text = (lines[index]?.text ?? '').trim()
  if (text.length > 160) return false
  const beside = [lines[index - 1], lines[index + 1]].some((line) => mailField.test(line?.text.trim() ?? ''))
  return (
    (mailField.test(text) && beside) ||
    mailStart.test(text) ||
    rule.test(text) ||
    (!year.test(text) && (greeting.test(text) || closing.test(text)))
  )
}

function kindOf(text: string, next: string, before: string): UnitKind {
  if (isListHeading(text)) return 'heading'
  if (closing.test(before) && /^\p{Lu}[^\d.,]{1,40}$/u.test(text) && text.split(/\s+/u).length <= 3) return 'page'
  const signs = signsOfReference(text)
  if (signs < 2 && isPagePart(text)) return 'page'
  // A comment of Google Docs stands below the text that it was copied with.
  if (signs < 1 && /^\[[a-z]{1,2}\]\p{L}/u.test(text) && text.length <= 300) return 'page'
  if (isLeadIn(text, signs, next, before)) return 'page'
  // What Scholar quotes of a work stands below its line.
  if (scholarLine.test(before) && signs < 2 && !isNamesLine(next) && !scholarLine.test(next)) return 'page'
  // A title stands above its authors, whatever it says.
  if (isRunningText(text) && !isNamesLine(next)) return 'talk'
  return signs >= 2 || scholarLine.test(text) ? 'reference' : 'unknown'
}

/** "The studies of the review:" before a list that is marked or begins with people. */
function isLeadIn(text: string, signs: number, next: string, before: string): boolean {
  return (
    /[:：]$/u.test(text) &&
    text.length <= 200 &&
    signs < 1 &&
    !hasMark(text) &&
    (before === '' || endsWhole(before) || /[,!:]$/u.test(before)) &&
    (hasMark(next) ||
      hasNumber(next) ||
      authorStart.test(next) ||
      isIdentifierLine(next) ||
      signsOfReference(next) >= 3)
  )
}

// Where so much of a text talks, and nothing looks like a reference, there is no list in it.
const shareOfTalkInProse = 0.5

/** Nothing looks like a reference: what stands below a heading is the list; running text and a mail's lines are not. */
function outOfSparseText(units: readonly Unit[]): readonly boolean[] {
  const heading = units.findLastIndex(({ kind }) => kind === 'heading')
  const hasTalkAbove = units.slice(0, Math.max(0, heading)).some(({ kind }) => kind === 'talk')
  const end = units.findIndex(({ ends }, index) => ends && index > heading)
  const length = (some: readonly Unit[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const talks = units.filter(({ kind }) => kind === 'talk')
  if (heading < 0 && length(talks) >= shareOfTalkInProse * length(units) && talks.length > 0)
    return units.map(() => true)
  const isList = units.some(({ kind }) => kind === 'unknown')
  return units.map(
    ({ kind }, index) =>
      (hasTalkAbove && index < heading) ||
      (heading >= 0 && end >= 0 && index >= end) ||
      (isList && (kind === 'talk' || kind === 'page') && units.length > 1),
  )
}

// The share of a stretch's letters in references from which on it is a list, though it stands above the heading of one.
const shareOfList = 0.5

function outAroundReferences(units: readonly Unit[]): readonly boolean[] {
  const isOut = units.map(() => false)
  const heads = units.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []))
  const bounds = [...(heads[0] === 0 ? [] : [0]), ...heads, units.length]
  const parts = bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? units.length
    const own = units.slice(from, to)
    return { from, to, own, isHeaded: own[0]?.kind === 'heading', hasReference: own.some(isReference) }
  })
  const firstList = parts.findIndex(({ isHeaded, hasReference }) => isHeaded && hasReference)
  for (const [index, part] of parts.entries()) {
    const isAbove = firstList >= 0 && index < firstList
    const talks = part.own.some(({ kind }) => kind === 'talk' || kind === 'page')
    if (isAbove ? share(part.own) < shareOfList : !part.hasReference && talks) isOut.fill(true, part.from, part.to)
    else if (part.hasReference) trim(units, part.from, part.to, part.isHeaded, isOut)
  }
  return isOut
}

const isReference = ({ kind }: Unit) => kind === 'reference'

function share(units: readonly Unit[]): number {
  const length = (some: readonly Unit[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return length(units.filter(isReference)) / Math.max(1, length(units))
}

// So many paragraphs of running text in a row are no longer notes on the references.
const talksInRow = 3

/** Marks what stands around and between the references of the units `from` to `to`. */
function trim(units: readonly Unit[], from: number, to: number, isHeaded: boolean, isOut: boolean[]): void {
  const stops = ({ kind }: Unit) => kind === 'talk' || kind === 'page'
  const own = units.slice(from, to)
  const first = from + own.findIndex(isReference)
  const hardEnd = isHeaded ? endOfList(units, first, to) : to
  const last = from + units.slice(from, hardEnd).findLastIndex(isReference)
  const stopAbove = units.slice(from, first).findLastIndex(stops)
  const top = stopAbove < 0 ? from : from + stopAbove + 1
  const begin = stopAbove >= 0 && beginsWhole(units[first]) && units.slice(top, first).every(isShort) ? first : top
  const stopBelow = units.slice(last + 1, hardEnd).findIndex(stops)
  const hasEnd = stopBelow >= 0 || hardEnd < to
  const isOver =
    endsWhole(units[last]?.text ?? '') &&
    ((hasEnd && isShort(units[last + 1])) || endsAtBlank(units, first, last, hardEnd))
  const end = isOver ? last + 1 : stopBelow >= 0 ? last + 1 + stopBelow : hardEnd
  for (let at = from; at < to; at++) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'heading') continue
    // Running text between references stands behind a whole one; what goes on with one is a part of it.
    const before = units[at - 1]?.text ?? ''
    const isBetween = stops(unit) && (unit.kind === 'page' || endsWhole(before) || scholarLine.test(before))
    if (at < begin || at >= end || isBetween) isOut[at] = true
  }
}

/**
 * Whether a list without blank lines, each reference with its number or bullet, is over at the blank line behind its last one: what
 * follows begins anew, and has no mark.
 */
function endsAtBlank(units: readonly Unit[], first: number, last: number, end: number): boolean {
  const own = units.slice(first, last + 1)
  const next = units[last + 1]
  const isMarked = ({ text }: Unit) => hasMark(text) || hasNumber(text)
  const isGap = (unit: Unit | undefined, after: Unit | undefined) =>
    (after?.lines[0]?.number ?? 0) > (unit?.lines.at(-1)?.number ?? 0) + 1
  return (
    next !== undefined &&
    last + 1 < end &&
    own.length >= 2 &&
    own.every(isMarked) &&
    /^\p{Lu}/u.test(next.text) &&
    !isMarked(next) &&
    isGap(units[last], next) &&
    !own.some((unit, index) => index > 0 && isGap(own[index - 1], unit))
  )
}

/** Where a list below a heading is over: at another part of the page, or where the running text begins again. */
function endOfList(units: readonly Unit[], first: number, to: number): number {
  let talks = 0
  for (let at = first + 1; at < to; at++) {
    const unit = units[at]
    if (unit?.ends === true) return at
    talks = unit?.kind === 'talk' ? talks + 1 : 0
    if (talks === talksInRow) return at - talksInRow + 1
  }
  return to
}

/** A reference from its first word on: with a mark or people. */
function beginsWhole(unit: Unit | undefined): boolean {
  const text = unit?.text ?? ''
  return hasMark(text) || hasNumber(text) || authorStart.test(withoutMarker(text)) || signsOfReference(text) >= 3
}

/** A short line that shows nothing of a reference: a heading, a name, a word of the page. */
function isShort(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.kind === 'unknown' &&
    unit.text.length <= 90 &&
    /^\P{Ll}/u.test(unit.text) &&
    signsOfReference(unit.text) < 1
  )
}

function stretchesOf(units: readonly Unit[], isOut: readonly boolean[]): readonly LeftOutStretch[] {
  const stretches: LeftOutStretch[] = []
  const firstKept = isOut.findIndex((out, index) => !out && units[index]?.kind !== 'heading')
  const lastKept = isOut.findLastIndex((out, index) => !out && units[index]?.kind !== 'heading')
  for (let at = 0; at < units.length; at++) {
    if (isOut[at] !== true) continue
    const start = at
    while (isOut[at + 1] === true) at += 1
    const own = units.slice(start, at + 1).flatMap(({ lines }) => lines)
    const text = own.length === 1 ? (own[0]?.text.trim() ?? '') : ''
    const below = units[at + 1]
    stretches.push({
      line: own[0]?.number ?? 1,
      lastLine: own.at(-1)?.number ?? 1,
      text: text !== '' && text.length <= 120 ? text : null,
      where: firstKept < 0 ? 'everywhere' : at < firstKept ? 'above' : start > lastKept ? 'below' : 'between',
      heading: below?.kind === 'heading' ? below.text : null,
      paragraphs: units.slice(start, at + 1).map(({ lines }) => lines),
    })
  }
  return stretches
}
