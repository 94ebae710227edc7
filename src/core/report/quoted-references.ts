import {
  bibliography,
  citationHtml,
  citationText,
  inTextCitation,
  type BibliographyEntry,
  type CitationStyleId,
  type CitedReference,
} from '../citations/citations.ts'
import { escapeHtml } from '../escape-html.ts'
import { pagesOfQuote, quoteWords, type Quote } from '../model/quote.ts'
import type { Paper } from '../model/study.ts'
import { onOneLine } from './formats/printed-text.ts'
import { placeOfQuote } from './report-words.ts'

/** A study to cite with what was quoted from it: its confirmed answers, in the order of the form. */
export interface QuotedStudy extends CitedReference {
  readonly papers: readonly Pick<Paper, 'sha256' | 'fileName'>[]
  readonly answers: readonly { readonly label: string; readonly quotes: readonly Quote[] }[]
}

/** References with their quotes, to be pasted into a text or a letter. */
export interface QuotedReferences {
  readonly text: string
  readonly html: string
  /** How many quotes stand in it, and from how many of the studies. */
  readonly quotes: number
  readonly quotedStudies: number
}

interface QuoteLine {
  readonly label: string
  readonly words: string
  readonly cited: string
  readonly place: string
  readonly note: string
}

/**
 * A numbered list of the references in the order of the style; below each its quotes: the field, the words as they stand, how the study is
 * cited in the text, the page (and the file, where the study has several) and the writer's note. Every text is escaped in the HTML.
 */
export function quotedReferences(studies: readonly QuotedStudy[], style: CitationStyleId): QuotedReferences {
  const byId = new Map(studies.map((study) => [study.id, study]))
  const items = bibliography(studies, style).map((entry) => ({
    entry,
    quotes: quoteLines(byId.get(entry.id)!, entry, style),
  }))
  return {
    text: items.map(({ entry, quotes }, i) => [textOf(entry, i + 1), ...quotes.map(lineText)].join('\n')).join('\n\n'),
    html: `<ol>${items.map(({ entry, quotes }) => `<li>${citationHtml(entry)}${listHtml(quotes)}</li>`).join('')}</ol>`,
    quotes: items.reduce((sum, { quotes }) => sum + quotes.length, 0),
    quotedStudies: items.filter(({ quotes }) => quotes.length > 0).length,
  }
}

function quoteLines(
  { answers, papers }: QuotedStudy,
  entry: BibliographyEntry,
  style: CitationStyleId,
): readonly QuoteLine[] {
  const cited = behindQuote(onOneLine(citationText(inTextCitation([entry], style))))
  return answers.flatMap(({ label, quotes }) =>
    quotes.map(({ anchor, note = '', paperSha256 }) => {
      const file = papers.length > 1 ? papers.find(({ sha256 }) => sha256 === paperSha256) : undefined
      return {
        label: onOneLine(label),
        words: `“${onOneLine(quoteWords(anchor))}”`,
        cited,
        place: onOneLine(placeOfQuote({ pages: pagesOfQuote(anchor), fileName: file?.fileName ?? null })),
        note: onOneLine(note),
      }
    }),
  )
}

/** A number without brackets stands raised (AMA), everything else behind a blank. */
function behindQuote(cited: string): string {
  if (!/^\d+$/u.test(cited)) return ` ${cited}`
  return cited.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)
}

function textOf(entry: BibliographyEntry, number: number): string {
  return `${number}. ${onOneLine(citationText(entry))}`
}

const indent = '   '

function lineText({ label, words, cited, place, note }: QuoteLine): string {
  const line = `${indent}${label}: ${words}${cited}, ${place}`
  return note ? `${line}\n${indent}${indent}Note: ${note}` : line
}

function listHtml(quotes: readonly QuoteLine[]): string {
  if (quotes.length === 0) return ''
  const items = quotes.map(({ label, words, cited, place, note }) => {
    const line = `<b>${escapeHtml(label)}:</b> ${escapeHtml(`${words}${cited}, ${place}`)}`
    return `<li>${line}${note ? `<br>Note: ${escapeHtml(note)}` : ''}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}
