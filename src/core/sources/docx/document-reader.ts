import { SaxesParser } from 'saxes'
import { safeAddress } from '../block-words.ts'
import type { RunPlace } from './docx-places.ts'
import { addressOfField, FieldCodes } from './field-codes.ts'
import {
  madeBlocks,
  newFlow,
  newParagraph,
  putInto,
  type Flow,
  type Paragraph,
  type ParagraphSurroundings,
} from './paragraph-flow.ts'
import type { Findings } from './docx-details.ts'
import { passedOver, signs, wholeControls, wholes } from './word-signs.ts'
import { rawStretches } from './raw-text.ts'
import { lookOf, plainLook, readProperty, shownWords, signOf, type RunLook } from './run-look.ts'
import { rowBlocks, type MadeBlock } from './word-blocks.ts'
import { canonicalNames } from './word-names.ts'

/** What stands beside a part's text, and is asked for while it is read. */
export interface PartSurroundings extends ParagraphSurroundings {
  readonly links: ReadonlyMap<string, string>
  /** The number under which a note is called, in the order of the calls. */
  callNote(kind: 'footnote' | 'endnote', id: string, calledAt: number): string
}

interface OpenElement {
  readonly start: number
  /** How many elements are open with it. */
  readonly depth: number
}

const [maxErrors, maxDepth] = [50, 2000]

/**
 * Reads a part of a Word document that holds text (ECMA-376 part 1, 17): tracked insertions are shown, deletions are not; of alternates the
 * first is taken; codes of fields, hidden words and pronunciations are left out; text boxes come behind the paragraph that holds them.
 */
export class DocumentReader {
  readonly runs: RunPlace[] = []
  readonly findings: Findings = { insertions: 0, deletions: 0, unreadParts: 0, pronunciations: 0, errors: 0 }
  /** The blocks of each note by its id, in a part of notes. */
  readonly notes = new Map<string, readonly MadeBlock[]>()
  private readonly xml: string
  private readonly about: PartSurroundings
  private readonly parser = new SaxesParser({ position: true })
  private readonly names = canonicalNames()
  private readonly open: string[] = []
  /** Depths of elements in which nothing is seen. */
  private readonly hiding: number[] = []
  private readonly takenAlternates: boolean[] = []
  private readonly flows: Flow[] = [newFlow()]
  private readonly fields = new FieldCodes()
  private readonly hrefs: (string | undefined)[] = []
  private readonly openRuns: {
    start: number
    contentStart: number
    properties: string
    within: string
    look: RunLook
  }[] = []
  /** The outermost of the open elements that take nothing into themselves, and the last content control that may be one. */
  private whole: OpenElement | null = null
  private control: OpenElement | null = null
  /** Where the field begins that ends in the run that is open. */
  private endedField: number | null = null
  private textFrom = 0
  private keepsSpace = false
  private noteId = ''

  constructor(xml: string, about: PartSurroundings) {
    this.xml = xml
    this.about = about
    this.parser.on('error', () => {
      this.findings.errors += 1
      if (this.findings.errors > maxErrors) throw new TooManyErrors()
    })
    this.parser.on('opentag', ({ name, attributes }) => {
      const given = this.names.attributes(attributes as Record<string, string>)
      const known = this.names.element(name)
      this.open.push(known)
      if (this.open.length > maxDepth) throw new TooManyErrors()
      if (this.hiding.length === 0) this.begin(known, given)
    })
    this.parser.on('closetag', ({ name }) => {
      const known = this.names.element(name)
      if (this.hiding.length === 0) this.finish(known)
      else if (this.hiding.at(-1) === this.open.length) {
        this.hiding.pop()
        this.finish(known)
      }
      this.open.pop()
    })
  }

  /** Reads on to the offset `end` of the part; at its end the reading is closed. False where it is too broken to go on. */
  readTo(start: number, end: number): boolean {
    try {
      this.parser.write(this.xml.slice(start, end))
      if (end >= this.xml.length) this.parser.close()
      return true
    } catch (error) {
      if (error instanceof TooManyErrors) return false
      throw error
    }
  }

  /** The blocks of the part's body, in order. */
  blocks(): readonly MadeBlock[] {
    while (this.flows.length > 1) this.endFlow()
    const flow = this.flow()
    for (const paragraph of flow.paragraphs.splice(0)) this.put(madeBlocks(paragraph, this.xml.length, this.about))
    this.endCarried(flow)
    return flow.blocks
  }

  private flow(): Flow {
    return this.flows.at(-1)!
  }

  private paragraph(): Paragraph | null {
    return this.flow().paragraphs.at(-1) ?? null
  }

  private look(): RunLook {
    return this.openRuns.at(-1)?.look ?? this.flow().look
  }

  private parent(): string {
    return this.open.at(-2) ?? ''
  }

  private hide(): void {
    this.hiding.push(this.open.length)
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const tagStart = () => this.xml.lastIndexOf('<', this.parser.position - 1)
    this.beginWhole(name, tagStart)
    switch (name) {
      case 'w:p':
        return this.beginParagraph(tagStart())
      case 'w:r':
      case 'm:r':
        this.openRuns.push({
          start: tagStart(),
          contentStart: this.parser.position,
          properties: '',
          within: this.parent(),
          look: { ...plainLook() },
        })
        return
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.textFrom = this.parser.position
        this.keepsSpace = attributes['xml:space'] === 'preserve' || name !== 'w:t'
        return
      case 'w:tbl':
        this.flow().tables.push({ cells: [], rowDeleted: false })
        return
      case 'w:tr': {
        const table = this.flow().tables.at(-1)
        if (table) [table.cells.length, table.rowDeleted] = [0, false]
        return
      }
      case 'w:tc':
        this.flow().tables.at(-1)?.cells.push([])
        return
      case 'w:txbxContent':
        this.flows.push(newFlow())
        return
      case 'w:footnote':
      case 'w:endnote':
        this.noteId = attributes['w:id'] ?? ''
        this.flows.push(newFlow())
        if (/separator|notice/i.test(attributes['w:type'] ?? '')) this.hide()
        return
      case 'w:hyperlink': {
        const address = safeAddress(this.about.links.get(attributes['r:id'] ?? ''))
        this.hrefs.push(address)
        return
      }
      case 'mc:AlternateContent':
        this.takenAlternates.push(false)
        return
      case 'mc:Choice':
      case 'mc:Fallback':
        if (this.takenAlternates.at(-1)) this.hide()
        else if (this.takenAlternates.length > 0) this.takenAlternates[this.takenAlternates.length - 1] = true
        return
      case 'w:ruby':
        this.findings.pronunciations += 1
        return
      case 'w:rt':
        return this.hide()
      case 'w:altChunk':
      case 'c:chart':
      case 'dgm:relIds':
        this.findings.unreadParts += 1
        return
      default:
        if (passedOver.has(name)) this.hide()
        else if (name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo') this.change(name)
        else if (this.open.includes('w:pPr')) this.paragraphProperty(name, attributes)
        else if (this.parent() === 'w:rPr') readProperty(this.look(), name, attributes, this.about.styles)
        else this.sign(name, attributes, tagStart())
    }
  }

  /** Elements of a run that stand for a sign, a note, or a part of a field or a formula. */
  private sign(name: string, attributes: Readonly<Record<string, string>>, start: number): void {
    const shown = signs[name]
    if (shown !== undefined) return this.addSign(shown, start)
    switch (name) {
      case 'w:sym':
        return this.addSign(
          signOf(Number.parseInt(attributes['w:char'] ?? '', 16) || 0, attributes['w:font'] ?? ''),
          start,
        )
      case 'w:fldChar':
        this.endedField =
          this.fields.sign(attributes['w:fldCharType'] ?? '', this.openRuns[0]?.start ?? start) ?? this.endedField
        return
      case 'w:fldSimple':
        this.hrefs.push(addressOfField(attributes['w:instr'] ?? ''))
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const run = this.openRuns.at(-1)
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
        if (run === undefined || this.fields.isCode) return
        const number = this.about.callNote(kind, attributes['w:id'] ?? '', this.openRuns[0]!.start)
        if (attributes['w:customMarkFollows'] === undefined) this.paragraph()?.words.callNote(number)
        return
      }
      case 'm:den':
        return this.addSign('/', start)
      case 'm:sup':
      case 'm:sub':
        return
      case 'm:rad':
        return this.addSign('√', start)
      default:
        return
    }
  }

  private finish(name: string): void {
    if (this.whole?.depth === this.open.length) {
      this.addWhole(this.whole.start)
      this.whole = null
    }
    switch (name) {
      case 'w:p':
        return this.endParagraph()
      case 'w:r':
      case 'm:r':
        return this.endRun()
      case 'w:rPr': {
        const run = this.openRuns.at(-1)
        if (run === undefined || this.parent() !== 'w:r') return
        const from = run.contentStart
        run.contentStart = this.parser.position
        run.properties = this.xml.slice(from, this.parser.position).trim()
        return
      }
      case 'w:t':
      case 'm:t':
        return this.addText()
      case 'w:instrText': {
        this.fields.addCode(
          this.stretches()
            .map(({ words }) => words)
            .join(''),
        )
        return
      }
      case 'w:tr':
        return this.endRow()
      case 'w:tbl':
        this.flow().tables.pop()
        return
      case 'w:txbxContent':
      case 'w:footnote':
      case 'w:endnote':
        return this.endFlow(name)
      case 'w:hyperlink':
      case 'w:fldSimple':
        this.hrefs.pop()
        return
      case 'mc:AlternateContent':
        this.takenAlternates.pop()
        return
      default:
        return
    }
  }

  private change(name: string): void {
    const isGone = name === 'w:del' || name === 'w:moveFrom'
    if (this.parent() === 'w:rPr') {
      // The end of a paragraph that was deleted: the next runs on.
      const paragraph = this.paragraph()
      if (isGone && paragraph && this.open.at(-3) === 'w:pPr') paragraph.endDeleted = true
    } else if (this.parent() === 'w:trPr') {
      const table = this.flow().tables.at(-1)
      if (isGone && table) table.rowDeleted = true
    } else if (isGone) this.hide()
    if (isGone) this.findings.deletions += 1
    else this.findings.insertions += 1
  }

  private paragraphProperty(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.paragraph()
    const value = attributes['w:val'] ?? ''
    if (!paragraph) return
    if (name === 'w:pStyle') paragraph.style = value
    else if (name === 'w:outlineLvl') paragraph.outline = Number(value)
    else if (name === 'w:numId') paragraph.list = value
    else if (name === 'w:ilvl') paragraph.listLevel = Number(value)
  }

  private beginParagraph(start: number): void {
    const flow = this.flow()
    const carried = flow.carried
    flow.carried = null
    flow.paragraphs.push(newParagraph(start, carried))
  }

  private endParagraph(): void {
    const flow = this.flow()
    const paragraph = flow.paragraphs.pop()
    this.fields.endCodes()
    if (!paragraph) return
    if (paragraph.endDeleted) {
      paragraph.stretches.push({ start: paragraph.start, end: this.parser.position })
      flow.carried = paragraph
    } else this.put(madeBlocks(paragraph, this.parser.position, this.about))
  }

  private beginWhole(name: string, tagStart: () => number): void {
    if (this.whole !== null || this.openRuns.length > 0 || this.paragraph() === null) return
    const depth = this.open.length
    if (wholes.has(name)) this.whole = { start: tagStart(), depth }
    else if (name === 'w:sdt') this.control = { start: tagStart(), depth }
    else if (wholeControls.has(name) && this.control?.depth === depth - 2) this.whole = this.control
  }

  private addWhole(start: number): void {
    const end = this.parser.position
    this.runs.push({ start, end, contentStart: start, properties: '', within: this.parent(), isWhole: true })
  }

  private endRun(): void {
    const run = this.openRuns.pop()
    if (run)
      this.runs.push({
        start: run.start,
        end: this.parser.position,
        contentStart: run.contentStart,
        properties: run.properties,
        within: run.within,
      })
    if (this.endedField === null || this.openRuns.length > 0) return
    this.addWhole(this.endedField)
    this.endedField = null
  }

  private endRow(): void {
    const flow = this.flow()
    this.endCarried(flow)
    const table = flow.tables.at(-1)
    if (!table) return
    const cells = table.cells.splice(0)
    if (table.rowDeleted) return
    // The row of a table within a cell stands in that cell.
    flow.tables.pop()
    this.put(rowBlocks(cells))
    flow.tables.push(table)
  }

  private endFlow(name = 'w:txbxContent'): void {
    const flow = this.flows.pop()
    if (!flow) return
    this.endCarried(flow)
    if (name !== 'w:txbxContent') this.notes.set(this.noteId, flow.blocks)
    else {
      const calledAt = this.openRuns[0]?.start
      const inBox = flow.blocks.map(({ block, place }) => ({
        block,
        place: { ...place, where: 'text-box' as const, ...(calledAt !== undefined && { calledAt }) },
      }))
      const holder = this.paragraph()
      if (holder) holder.after.push(...inBox)
      else this.put(inBox)
    }
  }

  private endCarried(flow: Flow): void {
    const carried = flow.carried
    flow.carried = null
    if (carried) putInto(flow, madeBlocks(carried, carried.stretches.at(-1)?.end ?? this.xml.length, this.about))
  }

  private put(blocks: readonly MadeBlock[]): void {
    putInto(this.flow(), blocks)
  }

  private stretches() {
    const end = this.xml.lastIndexOf('</', this.parser.position - 1)
    return end < this.textFrom ? [] : rawStretches(this.xml, this.textFrom, end)
  }

  private addText(): void {
    const words = this.paragraph()?.words
    const run = this.look()
    if (!words || run.vanish || this.fields.isCode) return
    const raised = this.open.findLast((name) => name === 'm:sup' || name === 'm:sub')
    const shown =
      raised === undefined
        ? run
        : { ...run, raised: raised === 'm:sup' ? ('superscript' as const) : ('subscript' as const) }
    const look = lookOf(run, this.href())
    const stretches = this.stretches()
    for (const [index, { words: raw, start, end }] of stretches.entries()) {
      let [from, to] = [0, raw.length]
      // Without xml:space, white space at both ends is the file's and not the text's.
      if (!this.keepsSpace && index === 0) from = raw.length - raw.trimStart().length
      if (!this.keepsSpace && index === stretches.length - 1) to = Math.max(from, raw.trimEnd().length)
      const isAsItStands = raw.length === end - start
      if (isAsItStands) words.add(shownWords(raw.slice(from, to), shown), look, start + from)
      else words.addSign(shownWords(raw, shown), look, start, end)
    }
  }

  private addSign(shown: string, start: number): void {
    if (this.look().vanish || this.fields.isCode) return
    this.paragraph()?.words.addSign(shown, lookOf(this.look(), this.href()), start, this.parser.position)
  }

  private href(): string | undefined {
    return this.hrefs.findLast((each) => each !== undefined) ?? this.fields.href
  }
}

/** Too many errors, or elements too deep in one another: each one costs time. */
class TooManyErrors extends Error {}
