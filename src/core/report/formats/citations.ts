import { bibliography, citationText, type BibliographyEntry } from '#core/citations/citations.ts'
import { closedTurns, withoutControls } from '#core/model/hidden-characters.ts'
import { citedStudies } from '../cited-studies.ts'
import type { EvidenceReport } from '../evidence-report.ts'
import type { ExportFormat, ExportOptions } from '../export-format.ts'
import { placeOfQuote, quoteCheckWords } from '../report-words.ts'
import { encodedInParts } from './encoded-in-parts.ts'
import { referenceStyle, styleOf } from './reference-style.ts'

/**
 * The references as a plain list in the order of the style, an entry a paragraph. Options: `style` (of `citationStyles`), `quotes` (false):
 * below each the quotes that were taken from it, with their places.
 */
export const citationsExport: ExportFormat = {
  id: 'citations',
  label: 'Citations',
  summary: 'a list of references in one of six styles',
  extension: 'txt',
  mimeType: 'text/plain',
  options: [referenceStyle, { id: 'quotes', label: 'Quotes below each', kind: 'switch', default: false }],
  fixed: (choice, options = {}) => {
    if (choice === 'notes') return { isIn: false, why: 'a list of references has none' }
    return options['quotes'] === true ? null : { isIn: false, why: 'a list without quotes has no values' }
  },
  write: (report, options = {}, onProgress) =>
    encodedInParts(entries(report, options), report.studies.length, onProgress),
  preview: (report, options = {}) => ({ kind: 'text', text: [...entries(report, options)].join('') }),
}

function* entries({ studies, columns }: EvidenceReport, options: ExportOptions): Generator<string> {
  const byId = new Map(studies.map((study) => [study.study.id, study]))
  for (const entry of bibliography(citedStudies(studies), styleOf(options))) {
    const study = byId.get(entry.id)!
    const quotes = options['quotes'] === true ? columns.flatMap(({ id }) => study.answers[id]!.quotes) : []
    const lines = quotes.map((quote) => {
      const check = quote.check === 'word-for-word' ? '' : ` (${quoteCheckWords[quote.check]})`
      return `    “${onOneLine(quote.words)}” ${onOneLine(placeOfQuote(quote))}${check}\n`
    })
    yield `${numberOf(entry)}${onOneLine(citationText(entry))}\n${lines.join('')}`
  }
}

function numberOf({ number }: BibliographyEntry): string {
  return number === null ? '' : `${number}. `
}

/** What came from outside must not begin a line of its own, nor turn the next one round. */
function onOneLine(text: string): string {
  return closedTurns(withoutControls(text.replaceAll(/\s+/gu, ' ')).trim())
}
