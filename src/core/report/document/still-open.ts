import { formatCount } from '#core/format-count.ts'
import { inWords } from '#core/in-words.ts'
import type {
  EvidenceReport,
  QuoteCheck,
  ReportAnswer,
  ReportColumn,
  ReportQuote,
  ReportStudy,
} from '../evidence-report.ts'
import { outcomeTitle } from '#core/model/outcome.ts'
import { doesNotAddUp } from '#core/results/checks/number-doubt.ts'
import { placeOfQuote, quoteCheckWords, resultsTitle } from '../report-words.ts'
import { plain, studySectionId, type Block, type Inline, type Inlines } from './report-document.ts'

/** What a reader must know before the rest: retracted studies, numbers that do not add up, quotes that were not found, values without proof or not confirmed, gaps. */
export function stillOpen(report: EvidenceReport): readonly Block[] {
  const items = [
    ...retracted(report),
    ...numbersDoubted(report),
    ...quotesNotFound(report),
    ...answersOpen(report),
    ...withoutPdf(report),
  ]
  return items.length > 0
    ? [{ kind: 'list', items }]
    : [
        {
          kind: 'paragraph',
          words: plain('Nothing: every value is confirmed, with a quote that was found word for word.'),
        },
      ]
}

function linkTo({ name }: ReportStudy, index: number): Inline {
  return { kind: 'section-link', text: name, sectionId: studySectionId(index) }
}

function retracted({ studies }: EvidenceReport): readonly Inlines[] {
  return studies.flatMap((study, index) =>
    study.isRetracted ? [[linkTo(study, index), ...plain(' was retracted. It is shown, and says so.')]] : [],
  )
}

function numbersDoubted({ studies }: EvidenceReport): readonly Inlines[] {
  return studies.flatMap((study, index) => {
    const line = (what: string, doubts: readonly string[]): readonly Inlines[] =>
      doubts.map((doubt) => [linkTo(study, index), ...plain(`${what}: ${doesNotAddUp} ${doubt}`)])
    return [
      ...line('', study.doubts),
      ...study.outcomes.flatMap(({ outcome, doubts }) => line(`, ${outcomeTitle(outcome)}`, doubts)),
    ]
  })
}

const notFound: ReadonlySet<QuoteCheck> = new Set(['nearly', 'page-only', 'not-found', 'no-pdf'])

function quotesNotFound({ studies, columns }: EvidenceReport): readonly Inlines[] {
  return studies.flatMap((study, index) => {
    const lines = (what: string, quotes: readonly ReportQuote[]): readonly Inlines[] =>
      quotes
        .filter(({ check }) => notFound.has(check))
        .map((quote) => {
          const found = `quote ${quote.number} ${quoteCheckWords[quote.check]}`
          return [linkTo(study, index), ...plain(`, ${what}, ${placeOfQuote(quote)}: ${found}.`)]
        })
    return [
      ...columns.flatMap(({ id, label }) => lines(label, study.answers[id]!.quotes)),
      ...study.outcomes.flatMap(({ outcome, quotes }) => lines(outcomeTitle(outcome), quotes)),
    ]
  })
}

const openAnswers: readonly { readonly words: string; readonly is: (answer: ReportAnswer) => boolean }[] = [
  { words: 'suggested, not confirmed', is: ({ state }) => state === 'suggestion' },
  { words: 'confirmed without a quote', is: ({ state, quotes }) => state === 'confirmed' && quotes.length === 0 },
  { words: 'unclear', is: ({ state }) => state === 'unclear' },
  { words: 'not looked at', is: ({ state }) => state === 'not-looked-at' },
]

/** A line a study and kind: what is open there. A study that nobody looked at is one word. */
function answersOpen({ studies, columns }: EvidenceReport): readonly Inlines[] {
  const asked = columns.filter(({ fieldId }) => fieldId !== null && fieldId !== 'quote')
  return studies.flatMap((study, index) => {
    const open = openAnswers.flatMap(({ words, is }) => {
      const those = asked.filter(({ id }) => is(study.answers[id]!))
      return those.length > 0 ? [`${words}: ${columnsInWords(those, asked)}`] : []
    })
    const unproven = study.outcomes.filter(({ quotes }) => quotes.length === 0)
    if (unproven.length > 0)
      open.push(
        `${resultsTitle.toLowerCase()} without a quote: ${inWords(unproven.map(({ outcome }) => outcomeTitle(outcome)))}`,
      )
    return open.length > 0 ? [[linkTo(study, index), ...plain(`: ${open.join('; ')}.`)]] : []
  })
}

function columnsInWords(those: readonly ReportColumn[], asked: readonly ReportColumn[]): string {
  return those.length === asked.length && those.length > 1 ? 'every field' : inWords(those.map(({ label }) => label))
}

function withoutPdf({ studies }: EvidenceReport): readonly Inlines[] {
  const without = studies.map((study, index) => ({ study, index })).filter(({ study }) => study.papers.length === 0)
  if (without.length === 0) return []
  const names = without.flatMap(({ study, index }, place) => [...(place > 0 ? plain(', ') : []), linkTo(study, index)])
  return [[...plain(`${formatCount(without.length, 'study', 'studies')} without a PDF: `), ...names, ...plain('.')]]
}
