import { SaxesParser } from 'saxes'

/** Elements whose text is no part of what a reader sees: fields' codes, deleted words, a second copy for old programs. */
const unseen: ReadonlySet<string> = new Set(['w:instrText', 'w:delText', 'mc:Fallback', 'w:del', 'w:moveFrom'])

/**
 * The paragraphs of a Word document, a line each, so that a line's number is a paragraph's: items of a list with their numbers, cells of a
 * table with tabs between, the address of a link behind its paragraph where the words do not have it. `links`: address by relation id.
 */
export function wordText(xml: string, links: ReadonlyMap<string, string>): string {
  return new WordReader(links).read(xml)
}

class WordReader {
  private readonly lines: string[] = []
  private readonly links: ReadonlyMap<string, string>
  private text = ''
  private addresses: string[] = []
  private row: string[] | null = null
  private cell: string[] | null = null
  private list: string | null = null
  private readonly counts = new Map<string, number>()
  private hidden = 0
  private inText = false

  constructor(links: ReadonlyMap<string, string>) {
    this.links = links
  }

  read(xml: string): string {
    const parser = new SaxesParser({ position: false })
    parser.on('error', () => undefined)
    parser.on('opentag', ({ name, attributes, isSelfClosing }) =>
      this.open(name, attributes as Record<string, string>, isSelfClosing),
    )
    parser.on('closetag', ({ name }) => this.close(name))
    parser.on('text', (text) => {
      if (this.inText && this.hidden === 0) this.text += text
    })
    parser.write(xml).close()
    return this.lines.join('\n')
  }

  private open(name: string, attributes: Readonly<Record<string, string>>, isSelfClosing: boolean): void {
    if (unseen.has(name) && !isSelfClosing) this.hidden += 1
    if (name === 'w:t') this.inText = true
    else if (name === 'w:tab') this.text += this.cell === null && this.text !== '' ? '\t' : ' '
    else if (name === 'w:br' || name === 'w:cr') this.text += ' '
    else if (name === 'w:noBreakHyphen') this.text += '-'
    else if (name === 'w:numId') this.list = attributes['w:val'] ?? null
    else if (name === 'w:hyperlink') {
      const address = this.links.get(attributes['r:id'] ?? '')
      if (address !== undefined) this.addresses.push(address)
    } else if (name === 'w:tr') this.row = []
    else if (name === 'w:tc') this.cell = []
  }

  private close(name: string): void {
    if (unseen.has(name) && this.hidden > 0) this.hidden -= 1
    if (name === 'w:t') this.inText = false
    else if (name === 'w:p') this.endParagraph()
    else if (name === 'w:tc') {
      this.row?.push((this.cell ?? []).filter((words) => words !== '').join(' '))
      this.cell = null
    } else if (name === 'w:tr') {
      this.lines.push((this.row ?? []).join('\t'))
      this.row = null
    }
  }

  private endParagraph(): void {
    const words = this.text.trim()
    const missing = [...new Set(this.addresses)].filter(
      (address) => !words.includes(address.replace(/^https?:\/\/(?:www\.|(?:dx\.)?doi\.org\/)?/, '')),
    )
    const whole = [words, ...missing].filter((part) => part !== '').join(' ')
    if (this.cell !== null) this.cell.push(whole)
    else this.lines.push(whole === '' ? '' : `${this.marker()}${whole}`)
    this.text = ''
    this.addresses = []
    this.list = null
  }

  /** Word counts the items of a list itself, so their numbers stand nowhere in the text. */
  private marker(): string {
    if (this.list === null || this.list === '0') return ''
    const count = (this.counts.get(this.list) ?? 0) + 1
    this.counts.set(this.list, count)
    return `${count}. `
  }
}
