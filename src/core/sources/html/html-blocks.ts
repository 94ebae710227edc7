import { Parser } from 'htmlparser2'
import { BlockWords, raisedFigures, safeAddress, type Look } from '../block-words.ts'
import { joinedRow, type UncountedBlock } from '../row-blocks.ts'
import { plainBlocks } from '../plain-blocks.ts'
import { levelOf } from '../written-text.ts'
import { numberAs } from '../list-number.ts'
import { blockElements, isHiddenElement } from './html-elements.ts'

interface List {
  readonly format: string | null
  next: number
}

interface Table {
  readonly cells: UncountedBlock[][]
}

/** How deep elements may stand in one another; browsers stop far earlier. */
const maxDepth = 1000

/** The page was too deep to be read in time that grows with its length. */
export class TooDeep extends Error {}

/**
 * The text of an HTML page as blocks, piece by piece. Nothing of the page runs, nothing is loaded; scripts, menus, controls and what is
 * hidden are left out. What is quoted, in lists and in tables keeps its kind.
 */
export class HtmlBlocks {
  readonly blocks: UncountedBlock[] = []
  /** Characters of text that are kept so far. */
  length = 0
  /** Words of menus and other ways through the site that were left out. */
  hasMenus = false
  /** Frames with pages of their own, which are not read. */
  frames = 0
  private readonly parser: Parser
  private readonly addressOf: (href: string) => string | undefined
  private words = new BlockWords()
  private kind: UncountedBlock['kind'] | null = null
  private level = 0
  private number: string | undefined
  private depth = 0
  /** Depths of elements in which nothing is seen. */
  private readonly hiding: number[] = []
  private readonly looks: { readonly name: string; readonly look: Look }[] = []
  private readonly lists: List[] = []
  private readonly tables: Table[] = []
  private quotations = 0
  private pre: string[] | null = null
  private breaks = 0
  private raised: boolean[] = []

  /** `addressOf` says where a link leads to; undefined where that may not be shown. */
  constructor(addressOf: (href: string) => string | undefined = safeAddress) {
    this.addressOf = addressOf
    this.parser = new Parser({
      onopentag: (name, attributes) => this.open(name, attributes),
      ontext: (text) => this.text(text),
      onclosetag: (name) => this.close(name),
    })
  }

  /** Reads on. Throws `TooDeep`. */
  write(html: string): void {
    this.parser.write(html)
  }

  /** The page has ended. */
  end(): void {
    this.parser.end()
    this.endBlock()
    while (this.tables.length > 0) this.endTable()
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1
    if (this.depth > maxDepth) throw new TooDeep()
    if (this.hiding.length > 0) return
    if (isHiddenElement(name, attributes)) {
      if (name === 'nav' || attributes['role'] === 'navigation') this.hasMenus = true
      if (name === 'iframe' || name === 'frame') this.frames += 1
      if (name === 'nav' || name === 'select') this.endBlock()
      this.hiding.push(this.depth)
      return
    }
    if (name === 'br') return this.lineBreak()
    if (name === 'td' || name === 'th') this.beginCell()
    else if (blockElements.has(name)) this.endBlock()
    if (/^h[1-6]$/.test(name)) this.begin('heading', Number(name[1]))
    else if (name === 'title') this.hiding.push(this.depth)
    else if (name === 'blockquote') this.quotations += 1
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') this.beginList(name, attributes)
    else if (name === 'li') this.beginItem(attributes)
    else if (name === 'table') this.tables.push({ cells: [] })
    else if (name === 'tr') this.tables.at(-1)?.cells.splice(0)
    else if (name === 'pre') this.pre = []
    else if (name === 'q') this.add('“')
    else if (name === 'sup' || name === 'sub') this.raised.push(name === 'sup')
    this.look(name, attributes)
  }

  private close(name: string): void {
    const depth = this.depth
    this.depth -= 1
    if (this.hiding.length > 0) {
      if (this.hiding.at(-1) === depth) this.hiding.pop()
      return
    }
    if (this.looks.at(-1)?.name === name) this.looks.pop()
    if (name === 'pre') this.endPre()
    if (name === 'td' || name === 'th' || blockElements.has(name)) this.endBlock()
    if (name === 'blockquote') this.quotations = Math.max(0, this.quotations - 1)
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') this.lists.pop()
    else if (name === 'tr') this.endRow()
    else if (name === 'table') this.endTable()
    else if (name === 'q') this.add('”')
    else if (name === 'sup' || name === 'sub') this.raised.pop()
  }

  private look(name: string, attributes: Readonly<Record<string, string>>): void {
    const before = this.looks.at(-1)?.look ?? {}
    const style = attributes['style']
    if (style !== undefined && /font-(?:weight|style)/i.test(style)) {
      // Copies out of Google Docs stand in one <b> that is not bold, and say what is bold by style.
      const weight = /font-weight\s*:\s*(bold|[6-9]00)?/i.exec(style)
      const slant = /font-style\s*:\s*(italic|oblique)?/i.exec(style)
      const bold = weight === null ? before.bold : weight[1] !== undefined
      const italic = slant === null ? before.italic : slant[1] !== undefined
      this.looks.push({ name, look: { ...before, bold, italic } })
    } else if (name === 'b' || name === 'strong') this.looks.push({ name, look: { ...before, bold: true } })
    else if (name === 'i' || name === 'em' || name === 'cite' || name === 'dfn')
      this.looks.push({ name, look: { ...before, italic: true } })
    else if (name === 'a' && attributes['href'] !== undefined)
      this.looks.push({ name, look: { ...before, href: this.addressOf(attributes['href']) } })
  }

  private text(text: string): void {
    if (this.hiding.length > 0) return
    if (this.pre !== null) this.pre.push(text)
    else this.add(text)
  }

  private add(text: string): void {
    const raised = this.raised.at(-1)
    const wasEmpty = this.words.isEmpty
    this.words.add(raised === undefined ? text : raisedFigures(text, raised), this.looks.at(-1)?.look)
    if (wasEmpty && this.words.isEmpty) return
    this.breaks = 0
    this.length += text.length
  }

  /** One break is a line of an address or a verse; two are how older pages part paragraphs. */
  private lineBreak(): void {
    if (this.pre !== null) this.pre.push('\n')
    this.words.add(' ')
    this.breaks += 1
    if (this.breaks > 1 && this.pre === null) this.endBlock()
  }

  private begin(kind: UncountedBlock['kind'], level: number, number?: string): void {
    this.kind = kind
    this.level = level
    this.number = number
  }

  private endBlock(): void {
    const { text, marks } = this.words.done()
    this.breaks = 0
    // An item whose words stand in a paragraph of their own is still that item.
    if (text === '') return
    this.words = new BlockWords()
    const kind = this.kind ?? (this.quotations > 0 ? 'quotation' : 'paragraph')
    const level = kind === 'quotation' && this.quotations > 1 ? this.quotations : this.level
    this.put({
      kind,
      text,
      ...(level > 0 && { level: levelOf(level) }),
      ...(marks.length > 0 && { marks }),
      ...(this.number !== undefined && { listNumber: this.number }),
    })
    this.begin('paragraph', 0)
    this.kind = null
  }

  private put(block: UncountedBlock): void {
    const into = this.tables.at(-1)?.cells.at(-1) ?? this.blocks
    into.push(block)
  }

  private beginList(name: string, attributes: Readonly<Record<string, string>>): void {
    const start = Number(attributes['start'] ?? 1)
    const formats: Readonly<Record<string, string>> = {
      a: 'lowerLetter',
      A: 'upperLetter',
      i: 'lowerRoman',
      I: 'upperRoman',
    }
    this.lists.push({
      format: name === 'ol' ? (formats[attributes['type'] ?? ''] ?? 'decimal') : null,
      next: Number.isSafeInteger(start) ? start : 1,
    })
  }

  private beginItem(attributes: Readonly<Record<string, string>>): void {
    const list = this.lists.at(-1)
    const value = Number(attributes['value'])
    if (list && attributes['value'] !== undefined && Number.isSafeInteger(value)) list.next = value
    const number = list?.format ? `${numberAs(list.format, list.next)}.` : '•'
    if (list) list.next += 1
    this.begin('list-item', Math.max(1, this.lists.length), number)
  }

  private beginCell(): void {
    this.endBlock()
    this.tables.at(-1)?.cells.push([])
  }

  private endRow(): void {
    const table = this.tables.pop()
    if (!table) return
    // The row of a table within a cell stands in that cell.
    const cells = table.cells.splice(0)
    const joined = joinedRow(cells)
    for (const block of joined === null ? cells.flat() : [joined.row]) this.put(block)
    this.tables.push(table)
  }

  private endTable(): void {
    this.endRow()
    this.tables.pop()
  }

  private endPre(): void {
    const text = this.pre?.join('') ?? ''
    this.pre = null
    this.length += text.length
    for (const block of plainBlocks(text).blocks) this.put(block)
  }
}
