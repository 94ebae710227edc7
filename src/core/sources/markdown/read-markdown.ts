import { decodeText } from '#core/references/reading/decode-text.ts'
import { ok, type Result } from '#core/result.ts'
import { BlockWords, type WordsPlace } from '../block-words.ts'
import { linesOf, type Line, type PlacedBlocks } from '../plain-blocks.ts'
import { goesOn, stepLength, stopped, type ReadingOptions } from '../reading-pace.ts'
import type { UncountedBlock } from '../row-blocks.ts'
import { levelOf } from '../written-text.ts'
import { addInline, type InlineContext } from './inline-words.ts'

/** A line that begins a block of its own, or goes on with one. */
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const fence = /^ {0,3}(`{3,}|~{3,})/
const item = /^(\s*)([-*+•]|\d{1,9}[.)])([ \t]+)(?=\S)/
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/
const tableRule = /^\s*\|?\s*:?-{1,200}:?\s*(?:\|\s*:?-{1,200}:?\s*)*\|?\s*$/
const noteText = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*/
const linkText = /^ {0,3}\[([^\]^][^\]]{0,300})\]:\s*<?([^\s<>]{1,2000})>?(?:\s+["'(].*)?\s*$/
const underline = /^ {0,3}(=+|-+)\s*$/

/**
 * A Markdown text (CommonMark, with GitHub's tables and notes) as the blocks that it is shown as, each with the place of its words in the
 * text. Front matter is left out; code is text; notes stand at the end. What is no Markdown is paragraphs.
 */
export async function readMarkdown(text: string, options: ReadingOptions = {}): Promise<Result<PlacedBlocks>> {
  return new MarkdownReader(text).read(options)
}

/** The same of a file's bytes, with the text that they are. */
export async function readMarkdownFile(bytes: Uint8Array): Promise<Result<PlacedBlocks & { readonly source: string }>> {
  const source = decodeText(bytes).text
  const read = await readMarkdown(source)
  return read.ok ? ok({ ...read.value, source }) : read
}

interface OpenBlock {
  readonly kind: UncountedBlock['kind']
  readonly level?: number
  readonly number?: string
  readonly lines: { readonly text: string; readonly start: number }[]
}

class MarkdownReader {
  private readonly lines: readonly Line[]
  private readonly made: { readonly block: UncountedBlock; readonly places: readonly WordsPlace[] }[] = []
  private readonly notes = new Map<string, OpenBlock>()
  private readonly noteNames: ReadonlySet<string>
  /** The numbers of notes, in the order of their calls. */
  private readonly called = new Map<string, number>()
  private readonly context: InlineContext
  private open: OpenBlock | null = null
  /** Indentation of the items that are open, outermost first. */
  private readonly items: number[] = []

  constructor(text: string) {
    this.lines = linesOf(text)
    const links = new Map<string, string>()
    for (const line of this.lines) {
      const [, name, address] = linkText.exec(line.text) ?? []
      if (name !== undefined && address !== undefined && !links.has(name.toLowerCase().trim()))
        links.set(name.toLowerCase().trim(), address)
    }
    this.noteNames = new Set(this.lines.flatMap(({ text }) => noteText.exec(text)?.[1] ?? []))
    this.context = { links, noteNumber: (name) => this.numberOf(name) }
  }

  async read(options: ReadingOptions): Promise<Result<PlacedBlocks>> {
    const whole = this.lines.at(-1)?.start ?? 0
    let looked = 0
    for (let index = this.afterFrontMatter(); index < this.lines.length;) {
      index = this.readBlock(index)
      const at = this.lines[index]?.start ?? whole
      if (at - looked < stepLength) continue
      looked = at
      if (!(await goesOn(options, at / whole))) return stopped
    }
    this.end()
    // Notes are numbered in the order of their calls; those that nothing calls come last.
    for (const name of new Set([...this.called.keys(), ...this.notes.keys()])) {
      const note = this.notes.get(name)
      if (note) this.put({ ...note, number: this.numberOf(name) ?? '' })
    }
    return ok({ blocks: this.made.map(({ block }) => block), places: this.made.map(({ places }) => places) })
  }

  private numberOf(name: string): string | null {
    if (!this.noteNames.has(name)) return null
    const number = this.called.get(name) ?? this.called.size + 1
    this.called.set(name, number)
    return String(number)
  }

  private afterFrontMatter(): number {
    if (this.lines[0]?.text.trimEnd() !== '---') return 0
    const end = this.lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text))
    const isMatter =
      end > 0 && this.lines.slice(1, end).every(({ text }) => /^\s*(?:#|-|$)|^\s*[\w-]{1,40}:/.test(text))
    return isMatter ? end + 1 : 0
  }

  /** Reads the block that begins at a line, or goes on with the open one. Answers the line behind it. */
  private readBlock(index: number): number {
    const line = this.lines[index]!
    const { text, start } = line
    if (text.trim() === '') {
      this.end()
      return index + 1
    }
    const fenced = fence.exec(text)
    if (fenced) return this.readCode(index, fenced[1] ?? '')
    const head = heading.exec(text)
    if (head) {
      const words = text.slice(head[0].length).replace(/(?:^|[ \t]+)#+[ \t]*$/, '')
      return this.whole(
        { kind: 'heading', level: head[1]?.length ?? 1, lines: [{ text: words, start: start + head[0].length }] },
        index,
      )
    }
    const under = this.open?.kind === 'paragraph' ? underline.exec(text) : null
    if (under && this.open) {
      this.open = { ...this.open, kind: 'heading', level: under[1]?.startsWith('=') ? 1 : 2 }
      this.end()
      return index + 1
    }
    if (rule.test(text) || linkText.test(text) || /^ {0,3}<!--[^]*-->\s*$/.test(text)) {
      this.end()
      return index + 1
    }
    const note = noteText.exec(text)
    if (note) return this.readNote(index, note[1] ?? '', note[0].length)
    if (
      text.includes('|') &&
      tableRule.test(this.lines[index + 1]?.text ?? '') &&
      this.lines[index + 1]?.text.includes('-')
    )
      return this.readTable(index)
    const quoted = /^ {0,3}((?:>[ \t]?){1,20})/.exec(text)
    if (quoted) return this.readQuoted(line, quoted, index)
    return this.readLine(line, index)
  }

  private readLine({ text, start }: Line, index: number): number {
    const found = item.exec(text)
    const indent = (found?.[1] ?? /^\s*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length
    if (found && (this.open?.kind !== 'paragraph' || /^\s*(?:[-*+•]|1[.)])/.test(text) || this.items.length > 0)) {
      this.end()
      while (this.items.length > 0 && indent < (this.items.at(-1) ?? 0)) this.items.pop()
      if (this.items.length === 0 || indent >= (this.items.at(-1) ?? 0) + 2) this.items.push(indent)
      const task = /^\[[ xX]\][ \t]+/.exec(text.slice(found[0].length))?.[0].length ?? 0
      const from = found[0].length + task
      const mark = found[2] ?? ''
      this.open = {
        kind: 'list-item',
        level: this.items.length,
        number: /\d/.test(mark) ? mark : '•',
        lines: [{ text: text.slice(from), start: start + from }],
      }
      return index + 1
    }
    if (this.open === null) {
      if (indent === 0) this.items.length = 0
      this.open = { kind: 'paragraph', lines: [] }
    }
    this.open.lines.push({ text, start })
    return index + 1
  }

  private readQuoted(line: Line, quoted: RegExpExecArray, index: number): number {
    const depth = (quoted[1] ?? '').replace(/[^>]/g, '').length
    const rest = line.text.slice(quoted[0].length)
    if (rest.trim() === '') this.end()
    else if (this.open?.kind === 'quotation' && (this.open.level ?? 1) === depth)
      this.open.lines.push({ text: rest, start: line.start + quoted[0].length })
    else {
      this.end()
      const from = quoted[0].length + (heading.exec(rest)?.[0].length ?? 0)
      this.open = {
        kind: 'quotation',
        level: depth,
        lines: [{ text: line.text.slice(from), start: line.start + from }],
      }
    }
    return index + 1
  }

  private readCode(index: number, mark: string): number {
    this.end()
    let end = index + 1
    const closes = (text: string) => text.trim().startsWith(mark) && text.trim().replaceAll(mark[0] ?? '`', '') === ''
    for (; end < this.lines.length && !closes(this.lines[end]!.text); end += 1) {
      const { text, start } = this.lines[end]!
      const words = new BlockWords()
      words.add(text, {}, start)
      this.add({ kind: 'paragraph' }, words)
    }
    return end + 1
  }

  private readNote(index: number, name: string, length: number): number {
    this.end()
    const { text, start } = this.lines[index]!
    const lines = [{ text: text.slice(length), start: start + length }]
    let end = index + 1
    for (; end < this.lines.length; end += 1) {
      const next = this.lines[end]!
      const isIndented = /^(?: {2,}|\t)\s*\S/.test(next.text)
      const goesOnAtOnce = this.lines[end - 1]?.text.trim() !== '' && !beginsBlock(next.text)
      if (next.text.trim() === '' && /^(?: {4}|\t)\S/.test(this.lines[end + 1]?.text ?? '')) continue
      if (next.text.trim() === '' || !(isIndented || goesOnAtOnce)) break
      lines.push({ text: next.text, start: next.start })
    }
    if (!this.notes.has(name)) this.notes.set(name, { kind: 'note', lines })
    else this.put({ kind: 'note', lines })
    return end
  }

  private readTable(index: number): number {
    this.end()
    let end = index
    for (; end < this.lines.length && this.lines[end]!.text.includes('|'); end += 1) {
      if (end === index + 1) continue
      const words = new BlockWords()
      for (const [column, cell] of cellsOf(this.lines[end]!).entries()) {
        if (column > 0) words.addTab()
        addInline(words, cell.text, cell.start, this.context)
      }
      this.add({ kind: 'table-row' }, words)
    }
    return end
  }

  private whole(block: OpenBlock, index: number): number {
    this.end()
    this.put(block)
    this.items.length = 0
    return index + 1
  }

  private end(): void {
    if (this.open) this.put(this.open)
    this.open = null
  }

  private put({ kind, level, number, lines }: OpenBlock): void {
    const words = new BlockWords()
    const [first] = lines
    if (!first) return
    // Emphasis and links may go on from line to line: the lines are read as one text, with what stands between them blanked out.
    const last = lines.at(-1)!
    const joined: string[] = []
    let at = first.start
    for (const { text, start } of lines) {
      joined.push(' '.repeat(Math.max(0, start - at)), text)
      at = start + text.length
    }
    addInline(words, joined.join('').slice(0, last.start + last.text.length - first.start), first.start, this.context)
    this.add(
      {
        kind,
        ...(level !== undefined && (kind !== 'quotation' || level > 1) && { level: levelOf(level) }),
        ...(number !== undefined && { listNumber: number }),
      },
      words,
    )
  }

  private add(block: Omit<UncountedBlock, 'text'>, words: BlockWords): void {
    const { text, marks, places } = words.done()
    if (text.trim() !== '') this.made.push({ block: { ...block, text, ...(marks.length > 0 && { marks }) }, places })
  }
}

function beginsBlock(line: string): boolean {
  return [heading, fence, item, rule, noteText, linkText, /^ {0,3}>/].some((sign) => sign.test(line))
}

/** The cells of a table's line: parted by bars that no backslash stands before. */
function cellsOf({ text, start }: Line): readonly Line[] {
  const cells: Line[] = []
  const ends = /\\\||\|/g
  let from = /^\s*\|/.exec(text)?.[0].length ?? 0
  ends.lastIndex = from
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    if (end[0] !== '|') continue
    cells.push({ text: text.slice(from, end.index), start: start + from })
    from = end.index + 1
  }
  if (text.slice(from).trim() !== '') cells.push({ text: text.slice(from), start: start + from })
  return cells
}
