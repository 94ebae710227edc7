import { pictureInWords, pointsPerPixel, quoteCheckWords } from '#core/report/report-words.ts'
import type { ReportChart } from '#core/report/evidence-report.ts'
import { tableOfChart, type Block, type BlockQuote } from '#core/report/document/report-document.ts'
import { evidenceTable } from './evidence-table.ts'
import { pictureXml } from './pictures.ts'
import { fieldBegin, fieldEnd, inlines, paragraph, run } from './runs.ts'
import type { Writing } from './writing.ts'
import { nothing, xml, type Xml } from './xml.ts'

/** Room for words across the page, in twips. */
export interface Room {
  readonly text: number
  readonly table: number
}

/** A block as paragraphs or a table, in pieces. */
export function* blockXml(block: Block, room: Room, writing: Writing): Generator<Xml> {
  switch (block.kind) {
    case 'paragraph':
      yield paragraph(inlines(block.words, writing))
      break
    case 'heading':
      yield paragraph([run(block.text)], 'Caption')
      break
    case 'list':
      for (const item of block.items) yield paragraph(inlines(item, writing), 'ListBullet')
      break
    case 'figures':
      for (const { number, label } of block.figures)
        yield paragraph([run(number, 'Strong'), run(` ${label}`)], 'ListBullet')
      break
    case 'table':
      yield* evidenceTable(block.table, room.table, writing)
      break
    case 'chart':
      yield* chart(block.chart, room, writing)
      break
    case 'answer':
      yield* answer(block, room, writing)
      break
    case 'outcome':
      yield* outcome(block, room, writing)
      break
    case 'references':
      yield* references(
        block.items.map((item) => inlines(item, writing)),
        block.isNumbered,
        writing.bibliographyCode,
      )
      break
  }
}

/** A chart as a picture, its words for those who do not see it; where there is no picture, its data as a table. */
function* chart(of: ReportChart, { text }: Room, writing: Writing): Generator<Xml> {
  const { words, png, width, height } = of
  yield paragraph([run(words.title, 'Strong')], 'Answer', keepNext)
  if (!png) return yield* evidenceTable(tableOfChart(of), text, writing)
  const picture = { png, widthPx: 2 * width, heightPx: 2 * height, perPoint: 2 / pointsPerPixel, sheet: 1 }
  yield paragraph([pictureXml(picture, `${words.title}. ${words.description}`, text, writing)])
}

const keepNext = xml`<w:keepNext/>`

/** The field's name and its answer in a line, then each quote with its place. */
function* answer(
  { label, words, state, quotes }: Extract<Block, { kind: 'answer' }>,
  { text }: Room,
  writing: Writing,
): Generator<Xml> {
  const style = state === 'suggestion' ? 'Suggestion' : undefined
  yield paragraph(
    [run(label, 'Strong'), run('\t'), ...inlines(words, writing, style)],
    'Answer',
    quotes.length > 0 ? keepNext : nothing,
  )
  yield* quotations(quotes, text, writing)
}

/** The outcome's name on a line of its own, for it may be long; what is said of it where answers stand; then the quotes. */
function* outcome(
  { label, lines, quotes }: Extract<Block, { kind: 'outcome' }>,
  { text }: Room,
  writing: Writing,
): Generator<Xml> {
  yield paragraph([run(label, 'Strong')], 'Answer', keepNext)
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1
    yield paragraph(
      [run('\t'), ...inlines(line, writing)],
      'Answer',
      isLast && quotes.length === 0 ? nothing : keepNext,
    )
  }
  yield* quotations(quotes, text, writing)
}

function* quotations(quotes: readonly BlockQuote[], text: number, writing: Writing): Generator<Xml> {
  for (const quote of quotes) {
    yield paragraph([run(`“${quote.words}”`)], 'Quote', keepNext)
    for (const picture of quote.pictures ?? []) {
      const shown = pictureXml(picture, pictureInWords(quote, picture), text - quoteIndent, writing)
      if (shown !== nothing) yield paragraph([shown], 'QuotePlace', keepNext)
    }
    yield paragraph(placeWords(quote), 'QuotePlace')
  }
}

/** As the styles Quote and QuotePlace have it, left and right. */
export const quoteIndent = 850

function placeWords({ number, place, check, note, noPicture }: BlockQuote): readonly Xml[] {
  return [
    run(`Quote ${number}, ${place}: `),
    run(`${quoteCheckWords[check]}.`, check === 'word-for-word' ? undefined : 'Strong'),
    ...(noPicture === undefined ? [] : [run(` No picture. ${noPicture}`)]),
    ...(note === '' ? [] : [run(`\nNote: ${note}`)]),
  ]
}

/** Numbered by Word; within a live field the numbers are words, as its owner writes them. */
function* references(items: readonly (readonly Xml[])[], isNumbered: boolean, code: string | null): Generator<Xml> {
  if (items.length === 0) yield paragraph([run('No references.')])
  for (const [index, words] of items.entries()) {
    if (code === null) yield paragraph(words, 'Bibliography', isNumbered ? numbered : nothing)
    else {
      const begin = index === 0 ? [fieldBegin(code)] : []
      const end = index === items.length - 1 ? [fieldEnd] : []
      yield paragraph([...begin, run(`${index + 1}.\t`), ...words, ...end], 'Bibliography')
    }
  }
}

const numbered = xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>`
