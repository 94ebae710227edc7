import { quoteCheckWords } from '#core/report/report-words.ts'
import type { BlockQuote, ReportDocument } from '#core/report/document/report-document.ts'
import { bookmarked, field, paragraph, run } from './runs.ts'
import { xml, type Xml } from './xml.ts'

interface Footnote {
  readonly quote: BlockQuote
  /** The numbers in the report of all quotes that say the same at the same place. */
  readonly numbers: number[]
  isShown: boolean
}

/**
 * The quotes of a document's tables as footnotes, which Word numbers. The same quote is one footnote: where it stands a second time a
 * cross-reference shows the first one's number. (The quotes of a study's part stand there whole.)
 */
export class Footnotes {
  readonly #byQuote = new Map<string, Footnote>()
  readonly #ids = new Map<Footnote, number>()

  constructor({ sections }: ReportDocument) {
    for (const { blocks } of sections)
      for (const block of blocks)
        if (block.kind === 'table') for (const row of block.table.rows) for (const cell of row) this.#take(cell.quotes)
  }

  #take(quotes: readonly BlockQuote[]): void {
    for (const quote of quotes) {
      const key = sameQuote(quote)
      const footnote = this.#byQuote.get(key)
      if (footnote) {
        if (!footnote.numbers.includes(quote.number)) footnote.numbers.push(quote.number)
        continue
      }
      const first: Footnote = { quote, numbers: [quote.number], isShown: false }
      this.#byQuote.set(key, first)
      this.#ids.set(first, this.#ids.size + 1)
    }
  }

  /** The raised numbers of some quotes, with commas between them. `bookmark` gives the number of a new bookmark. */
  references(quotes: readonly BlockQuote[], bookmark: () => number): readonly Xml[] {
    return quotes.flatMap((quote, index) => [
      ...(index > 0 ? [run(', ', 'FootnoteReference')] : []),
      this.#reference(quote, bookmark),
    ])
  }

  #reference(quote: BlockQuote, bookmark: () => number): Xml {
    const footnote = this.#byQuote.get(sameQuote(quote))!
    const id = this.#ids.get(footnote)!
    if (footnote.isShown) return field(`NOTEREF ${nameOf(id)} \\f \\h`, [run(String(id), 'FootnoteReference')])
    footnote.isShown = true
    return bookmarked(nameOf(id), bookmark(), [
      xml`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`,
    ])
  }

  /** The part `word/footnotes.xml`, in pieces: the two rules that Word draws between text and notes, then the notes. */
  *part(): Generator<Xml> {
    yield xml`<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`
    for (const [footnote, id] of this.#ids)
      yield xml`<w:footnote w:id="${id}">${paragraph(footnoteWords(footnote), 'FootnoteText')}</w:footnote>`
    yield xml`</w:footnotes>`
  }
}

function sameQuote({ words, place, note, check }: BlockQuote): string {
  return JSON.stringify([words, place, note, check])
}

function nameOf(id: number): string {
  return `footnote_${id}`
}

const mark = xml`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>`

function footnoteWords({ quote, numbers }: Footnote): readonly Xml[] {
  return [
    mark,
    run(` “${quote.words}” `),
    run(`Quote ${numbers.join(' and ')}, ${quote.place}: `, 'Quiet'),
    run(`${quoteCheckWords[quote.check]}.`, quote.check === 'word-for-word' ? 'Quiet' : 'Strong'),
    ...(quote.note === '' ? [] : [run(` Note: ${quote.note}`)]),
  ]
}
