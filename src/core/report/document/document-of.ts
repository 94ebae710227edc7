import { bibliography, citationStyles, type CitationPiece, type CitationStyleId } from '#core/citations/citations.ts'
import { formatCount } from '#core/format-count.ts'
import { closedTurns } from '#core/model/hidden-characters.ts'
import { referenceLine } from '#core/model/reference-line.ts'
import { referenceLinks } from '#core/model/reference-links.ts'
import { citedStudies } from '../cited-studies.ts'
import type { EvidenceReport, ReportAnswer, ReportColumn, ReportQuote, ReportStudy } from '../evidence-report.ts'
import { howMade, momentInWords } from './how-made.ts'
import { outcomeLines } from '../outcome-lines.ts'
import { answerStateWords, nameWithMarks, outcomeWithMarks, placeOfQuote, resultsTitle } from '../report-words.ts'
import {
  plain,
  studySectionId,
  type Block,
  type BlockQuote,
  type Inline,
  type Inlines,
  type ReportDocument,
  type ReportSection,
} from './report-document.ts'
import { stillOpen } from './still-open.ts'

/** The report as a document, its references in a style: what is still open first, then the table, a part for each study, the references, how it was made. */
export function documentOf(report: EvidenceReport, style: CitationStyleId = 'vancouver'): ReportDocument {
  const { about, studies } = report
  return {
    title: about.libraryName,
    sections: [
      section('about', 'Evidence', [
        { kind: 'paragraph', words: plain(`${momentInWords(about)}. ${about.selection}.`) },
        { kind: 'figures', figures: figuresOf(report) },
      ]),
      section('still-open', 'Still open', stillOpen(report)),
      section('table', 'Evidence table', [{ kind: 'table', table: tableOf(report) }]),
      ...(report.charts
        ? [
            section(
              'charts',
              'Charts',
              report.charts.map((chart) => ({ kind: 'chart', chart })),
            ),
          ]
        : []),
      section('studies', 'Studies', []),
      ...studies.map((study, index): ReportSection => ({
        id: studySectionId(index),
        level: 2,
        kind: 'study',
        title: nameWithMarks(study),
        blocks: studyBlocks(study, report),
      })),
      section('references', 'References', [referenceList(report, style)]),
      section('how-made', 'How this was made', howMade(report)),
    ],
  }
}

function section(
  kind: Exclude<ReportSection['kind'], 'study'>,
  title: string,
  blocks: readonly Block[],
): ReportSection {
  return { id: kind, level: 1, kind, title, blocks }
}

function referenceList({ studies }: EvidenceReport, style: CitationStyleId): Block {
  const entries = bibliography(citedStudies(studies), style)
  return {
    kind: 'references',
    isNumbered: citationStyles.some(({ id, isNumbered }) => id === style && isNumbered),
    items: entries.map(({ pieces }) => pieces.map(inlineOf)),
  }
}

function inlineOf({ text, italic, link }: CitationPiece): Inline {
  if (link?.startsWith('https://')) return { kind: 'link', text, url: link }
  return { kind: italic ? 'emphasis' : 'text', text }
}

function figuresOf({ about, studies, quoteChecks }: EvidenceReport) {
  const retracted = studies.filter(({ isRetracted }) => isRetracted).length
  const quotes = Object.values(quoteChecks).reduce((sum, count) => sum + count, 0)
  return [
    { number: studies.length.toLocaleString('en-GB'), label: studies.length === 1 ? 'study' : 'studies' },
    {
      number: about.people.toLocaleString('en-GB'),
      label: `people in ${formatCount(about.peopleFrom, 'study', 'studies')}, each counted once`,
    },
    {
      number: quoteChecks['word-for-word'].toLocaleString('en-GB'),
      label: `of ${formatCount(quotes, 'quote')} found again, word for word`,
    },
    ...(retracted > 0
      ? [
          {
            number: retracted.toLocaleString('en-GB'),
            label: retracted === 1 ? 'study retracted' : 'studies retracted',
          },
        ]
      : []),
  ]
}

function tableOf({ columns, studies }: EvidenceReport) {
  return {
    label: 'Evidence table',
    isOfStudies: true as const,
    columns: [{ label: 'Reference', kind: 'text' as const }, ...columns.map(({ label, kind }) => ({ label, kind }))],
    rows: studies.map((study, index) => [
      {
        state: null,
        words: [
          { kind: 'section-link', text: nameWithMarks(study), sectionId: studySectionId(index) } as const,
          ...(study.alsoIn === '' ? [] : [{ kind: 'quiet', text: ` (${closedTurns(study.alsoIn)})` } as const]),
        ],
        quotes: [],
      },
      ...columns.map((column) => {
        const answer = study.answers[column.id]!
        return { state: answer.state, words: answerWords(answer, column), quotes: answer.quotes.map(blockQuote) }
      }),
    ]),
  }
}

function studyBlocks(study: ReportStudy, { columns, about }: EvidenceReport): readonly Block[] {
  const { reference, notes } = study.study
  const links: Inline[] = referenceLinks(reference)
    .filter(({ kind }) => kind === 'paper')
    .flatMap(({ label, url }, index) => [...(index > 0 ? plain(' · ') : []), { kind: 'link', text: label, url }])
  const papers = study.papers.map(({ fileName }) => fileName)
  const alsoIn = closedTurns(study.alsoIn)
  return [
    { kind: 'paragraph', words: plain(referenceLine(reference)) },
    ...(links.length > 0 ? [{ kind: 'paragraph', words: links } as const] : []),
    ...(alsoIn === ''
      ? []
      : [{ kind: 'paragraph', words: plain(`${alsoIn[0]!.toUpperCase()}${alsoIn.slice(1)}.`) } as const]),
    {
      kind: 'paragraph',
      words: [{ kind: 'quiet', text: papers.length > 0 ? `PDF: ${papers.join('; ')}` : 'No PDF in the library' }],
    },
    ...columns
      .filter(({ id, fieldId }) => fieldId !== null || isWorthALine(study.answers[id]!, id))
      .map((column): Block => {
        const answer = study.answers[column.id]!
        return {
          kind: 'answer',
          label: column.label,
          state: answer.state,
          words: answerWords(answer, column),
          quotes: answer.quotes.map(blockQuote),
        }
      }),
    ...(about.withNotes && notes && !columns.some(({ id }) => id === 'notes')
      ? [{ kind: 'answer', label: 'Notes', state: 'confirmed', words: plain(notes), quotes: [] } as const]
      : []),
    ...outcomeBlocks(study),
  ]
}

function outcomeBlocks({ outcomes }: ReportStudy): readonly Block[] {
  if (outcomes.length === 0) return []
  return [
    { kind: 'heading', text: resultsTitle },
    ...outcomes.map((reported): Block => ({
      kind: 'outcome',
      label: outcomeWithMarks(reported),
      lines: outcomeLines(reported).map(({ text, isQuiet }) => (isQuiet ? [{ kind: 'quiet', text }] : plain(text))),
      quotes: reported.quotes.map(blockQuote),
    })),
  ]
}

function isWorthALine({ text }: ReportAnswer, id: string): boolean {
  return text !== '' && id !== 'design-code'
}

function answerWords({ state, text, detail }: ReportAnswer, { fieldId }: ReportColumn): Inlines {
  const hasValue = state === 'confirmed' || state === 'suggestion'
  // A column that follows from another is empty where that one is, or says nothing of it.
  if (fieldId === null && text === '') return []
  if (!hasValue) return [{ kind: 'quiet', text: answerStateWords[state] }]
  return [
    ...plain(text),
    ...(detail ? [{ kind: 'quiet', text: ` (${detail})` } as const] : []),
    ...(state === 'suggestion' ? [{ kind: 'quiet', text: ' – suggestion, not confirmed' } as const] : []),
  ]
}

function blockQuote(quote: ReportQuote): BlockQuote {
  const { number, words, note, check, fileName, sheet, pictures, noPicture } = quote
  const shown = { ...(pictures ? { pictures } : {}), ...(noPicture === undefined ? {} : { noPicture }) }
  return { number, words, place: placeOfQuote(quote), note, check, fileName, sheet, ...shown }
}
