import type { AnswerState, QuoteCheck, ReportChart, ReportPicture } from '#core/report/evidence-report.ts'
import { pictureInWords, pointsPerPixel, quoteCheckWords, sizeInPoints } from '#core/report/report-words.ts'
import {
  tableOfChart,
  type Block,
  type BlockCell,
  type BlockQuote,
  type BlockTable,
  type Inline,
  type Inlines,
} from '#core/report/document/report-document.ts'
import { markup, webLink, type Html } from './markup.ts'

// Browsers, workers and Node all have it, but the core's lib does not name it.
declare const btoa: (bytes: string) => string
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** The markup of every kind of block but the table, which comes a row at a time, the answer and the outcome. */
export function blockMarkup(block: Exclude<Block, { readonly kind: 'table' | 'answer' | 'outcome' }>): Html {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${inlines(block.words)}</p>\n`
    case 'heading':
      return markup`<h4>${block.text}</h4>\n`
    case 'list':
      return markup`<ul>\n${block.items.map(listItem)}</ul>\n`
    case 'references':
      return block.isNumbered
        ? markup`<ol>\n${block.items.map(listItem)}</ol>\n`
        : markup`<ul class="references">\n${block.items.map(listItem)}</ul>\n`
    case 'figures':
      return markup`<ul class="figures">\n${block.figures.map(figure)}</ul>\n`
    case 'chart':
      return chartMarkup(block.chart)
  }
}

function listItem(words: Inlines): Html {
  return markup`<li>${inlines(words)}</li>\n`
}

function figure({ number, label }: { readonly number: string; readonly label: string }): Html {
  return markup`<li><strong>${number}</strong> ${label}</li>\n`
}

/** A chart as a picture with its words for those who do not see it, and its data to be opened below it. */
function chartMarkup(chart: ReportChart): Html {
  const { words, svg, width, height } = chart
  const address = `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`
  const picture = markup`<img alt="${words.title}. ${words.description}" width="${width}" height="${height}" src="${address}">`
  const table = tableOfChart(chart)
  const rows = table.rows.map((row) => tableRow(row, table))
  return markup`<figure>\n${picture}\n<details>\n<summary>The data of “${words.title}”</summary>\n${tableStart(table)}${rows}${tableEnd}</details>\n</figure>\n`
}

/** A study's answer: its field, its words, the quotes that prove it. */
export function answerMarkup({ label, state, words, quotes }: Extract<Block, { readonly kind: 'answer' }>): Html {
  const answer = markup`<p class="${stateClass(state)}">${inlines(words)}</p>`
  return markup`<div>\n<dt>${label}</dt>\n<dd>${answer}${quotes.map((quote) => quoteMarkup(quote, backToTable(quote)))}</dd>\n</div>\n`
}

/** An outcome of a study, as an answer stands; its quotes are not in the table. */
export function outcomeMarkup({ label, lines, quotes }: Extract<Block, { readonly kind: 'outcome' }>): Html {
  const said = lines.map((line) => markup`<p>${inlines(line)}</p>`)
  return markup`<div>\n<dt>${label}</dt>\n<dd>${said}${quotes.map((quote) => quoteMarkup(quote, null))}</dd>\n</div>\n`
}

/** The beginning of a table, up to its rows. Cards on a narrow screen take the meaning of rows and cells away: the roles keep it. */
export function tableStart({ label, columns }: BlockTable): Html {
  const heads = columns.map((column) => markup`<th role="columnheader" scope="col">${column.label}</th>`)
  const head = markup`<thead role="rowgroup"><tr role="row">${heads}</tr></thead>`
  return markup`<table role="table" aria-label="${label}" class="${tableClass(columns.length)}">\n${head}\n<tbody role="rowgroup">\n`
}

export const tableEnd: Html = markup`</tbody>\n</table>\n`

/** A row of a table: its first cell names it. Each quote is a link to where it stands whole. */
export function tableRow([name, ...cells]: readonly BlockCell[], { columns }: BlockTable): Html {
  const first = markup`<th role="rowheader" scope="row">${inlines(name?.words ?? [])}</th>`
  const others = cells.map((cell, index) => {
    const words = cell.words.length > 0 && markup`<span class="words">${inlines(cell.words)}</span>`
    const inside = (words || cell.quotes.length > 0) && markup`<div>${words}${cell.quotes.map(quoteLink)}</div>`
    const kind = stateClass(cell.state ?? 'confirmed')
    return markup`<td role="cell" data-label="${columns[index + 1]!.label}" class="${kind}">${inside}</td>`
  })
  return markup`<tr role="row">${first}${others}</tr>\n`
}

/** How a table stands on paper: upright, across, or, with more columns than are read in a line, as a card for each row. */
function tableClass(columns: number): string {
  return columns <= 6 ? 'few' : columns <= 11 ? 'several' : 'many'
}

function stateClass(state: AnswerState): string {
  return state === 'confirmed' || state === 'suggestion' ? state : 'none'
}

const checkSigns: Readonly<Record<QuoteCheck, string>> = {
  'word-for-word': '✓',
  nearly: '≈',
  'page-only': '~',
  'not-found': '≠',
  'no-pdf': '?',
}

/** The number of the quote, with words where it was not found word for word. */
function quoteLink({ number, check }: BlockQuote): Html {
  const found = check === 'word-for-word' ? null : markup` ${checkSigns[check]} ${quoteCheckWords[check]}`
  return markup` <a class="to-quote ${check}" id="cell-${number}" href="#quote-${number}"><span class="unseen">quote </span>${number}${found}</a>`
}

function backToTable({ number }: BlockQuote): Html {
  return markup` <a class="back" href="#cell-${number}">to the table<span class="unseen"> from quote ${number}</span></a>`
}

function quoteMarkup(quote: BlockQuote, back: Html | null): Html {
  const { number, words, place, note, check, pictures = [], noPicture } = quote
  const checked = markup`<span class="check"><span aria-hidden="true">${checkSigns[check]}</span> ${quoteCheckWords[check]}</span>`
  const foot = markup`<span class="number">${number}</span> <span>${place}</span> ${checked}${back}${note !== '' && markup` <span class="note">Note: ${note}</span>`}`
  const seen = pictures.map((picture) => pictureMarkup(picture, pictureInWords(quote, picture)))
  const unseen = noPicture !== undefined && markup`<p class="quiet">No picture. ${noPicture}</p>`
  return markup`\n<blockquote id="quote-${number}" class="${check}"><p>“${words}”</p>${seen}${unseen}<footer>${foot}</footer></blockquote>`
}

/** A picture of a place in a paper, as large as there; `words` for those who do not see it. */
export function pictureMarkup(picture: ReportPicture, words: string): Html {
  const { width, height } = sizeInPoints(picture)
  const size = markup`width="${Math.round(width / pointsPerPixel)}" height="${Math.round(height / pointsPerPixel)}"`
  return markup`<img alt="${words}" ${size} src="data:image/png;base64,${base64(picture.png)}">`
}

const bytesAtOnce = 0x3000

function base64(bytes: Uint8Array): string {
  let text = ''
  // Three bytes are four signs: parts of a multiple of three can be joined.
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce)))
  return text
}

function inlines(words: Inlines): Html {
  return markup`${words.map(inline)}`
}

function inline(part: Inline): Html {
  switch (part.kind) {
    case 'text':
      return markup`${part.text}`
    case 'strong':
      return markup`<strong>${part.text}</strong>`
    case 'quiet':
      return markup`<span class="quiet">${part.text}</span>`
    case 'emphasis':
      return markup`<em>${part.text}</em>`
    case 'link':
      return webLink(part.url, part.text)
    case 'section-link':
      return markup`<a href="#${part.sectionId}">${part.text}</a>`
  }
}
