import { newStudy } from '../model/new-study.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Quote } from '../model/quote.ts'
import type { Paper, Study } from '../model/study.ts'
import { tagId, type FieldId, type Tag, type TagValue } from '../model/tag.ts'
import type { Suggestion } from '../suggestions/shared/field-extractor.ts'
import { buildEvidenceTable, type StudyEvidence } from '../table/build-evidence-table.ts'
import type { EvidenceTable } from '../table/evidence-table.ts'
import type { EvidenceReport, QuoteCheck, ReportAbout, ReportChart } from './evidence-report.ts'
import { makeReport } from './make-report.ts'
import type { StudyDetails } from './study-details.ts'

/** A report of invented studies, with the rows and columns of the table that are named (all), its quotes found as `check` says. */
export function reportForTests(
  evidence: readonly StudyEvidence[],
  {
    rows,
    columns,
    customFields = [],
    outcomes = [],
    check = () => 'word-for-word',
    about = {},
  }: {
    readonly rows?: readonly string[]
    readonly columns?: readonly string[]
    readonly customFields?: Parameters<typeof buildEvidenceTable>[1]
    readonly outcomes?: readonly Outcome[]
    readonly check?: (words: string) => QuoteCheck
    readonly about?: Partial<ReportAbout>
  } = {},
): EvidenceReport {
  const whole = buildEvidenceTable(evidence, customFields)
  const table: EvidenceTable = {
    rows: rows ? rows.map((id) => whole.rows.find((row) => row.studyId === id)!) : whole.rows,
    columns: columns ? columns.map((id) => whole.columns.find((column) => column.id === id)!) : whole.columns,
  }
  return makeReport({
    table,
    detailsOf: (studyId) => ({
      ...detailsForTests(evidence.find(({ study }) => study.id === studyId)!),
      outcomes: outcomes.filter((outcome) => outcome.studyId === studyId),
    }),
    findingOf: ({ exact }) => ({ check: check(exact) }),
    about: { ...aboutForTests, selection: `${table.rows.length} of ${whole.rows.length} studies`, ...about },
  })
}

/** Of a fixed moment and version, so that files are the same every time. */
export const aboutForTests: Omit<ReportAbout, 'people' | 'peopleFrom'> = {
  libraryName: 'Creams & “serums”',
  madeAt: '2026-11-30T16:40:00.000Z',
  madeBy: '1.2.3',
  selection: '',
  withSuggestions: true,
  withNotes: true,
}

function detailsForTests({ study, tags, papers = [] }: StudyEvidence): StudyDetails {
  return { study, tags, papers: papers as readonly Paper[] }
}

export const quoteForTests = (exact: string, pageIndex: number): Quote => ({
  id: exact,
  paperSha256: 'p',
  madeAt: '',
  anchor: { exact, prefix: '', suffix: '', start: { pageIndex, offset: 0 }, end: { pageIndex, offset: exact.length } },
})
const candidate = <V extends Suggestion['value']>(value: V, exact: string) => ({
  value,
  quote: quoteForTests(exact, 0).anchor,
  confidence: 0.8,
  rule: 'of the test',
})

/** A study as the tests of exports have it: its answers by field, each with its quotes. */
export function studyForTests(
  id: string,
  family: string,
  year: number,
  title: string,
  tags: Partial<Record<FieldId, readonly [TagValue, ...Quote[]]>>,
  more: Partial<StudyEvidence> = {},
  row: Partial<Study> = {},
): StudyEvidence {
  return {
    study: {
      ...newStudy({
        id,
        addedAt: '',
        fictional: true,
        origin: { format: 'typed', raw: '', sourceName: null, line: null },
        reference: {
          type: 'article-journal',
          title,
          author: [{ family, given: 'A.' }],
          issued: { 'date-parts': [[year]] },
          ...row.reference,
        },
      }),
      ...omitReference(row),
    },
    tags: Object.entries(tags).flatMap(([fieldId, answer]): Tag[] => {
      if (!answer) return []
      const [value, ...quotes] = answer
      return [
        {
          id: tagId(id, fieldId as FieldId),
          studyId: id,
          fieldId: fieldId as FieldId,
          value,
          quotes,
          setBy: 'writer',
          setAt: '',
        },
      ]
    }),
    suggestions: {},
    ...more,
  }
}

function omitReference({ reference: _reference, ...others }: Partial<Study>): Partial<Study> {
  return others
}

export const paperForTests = (sha256: string, studyId: string, fileName: string): Paper => ({
  sha256,
  studyId,
  fileName,
  sizeBytes: 1000,
  pageCount: 10,
  addedAt: '',
})

/** Studies with a bit of everything: every state, several quotes, notes, several PDFs, signs that mean something to a spreadsheet. */
export const libraryForTests: readonly StudyEvidence[] = [
  studyForTests(
    'a',
    'Invented',
    2021,
    'A cream, "so soft", against nothing',
    {
      'study-design': [
        { kind: 'value', value: { design: 'RCT-SPLIT', flags: ['double-blind'] } },
        quoteForTests('one half of each face, drawn by lot', 0),
      ],
      'sample-size': [
        { kind: 'value', value: { headline: 31, basis: 'analysed', units: { count: 62, unit: 'side' } } },
        quoteForTests('31 people (62 sides) were analysed', 2),
        quoteForTests('nobody left', 3),
      ],
      harms: [{ kind: 'missing', missing: 'not-stated' }],
      comparator: [{ kind: 'missing', missing: 'unclear' }],
      registration: [{ kind: 'missing', missing: 'not-applicable' }],
      'main-result': [
        { kind: 'value', value: { text: '=HYPERLINK("http://x.invalid")\nsecond line' } },
        quoteForTests('-0.4 points; the difference\r\nwas small', 4),
      ],
      'conflict-of-interest': [
        {
          kind: 'value',
          value: {
            status: 'declared-present',
            industry: true,
            parties: [{ author: 'A. Invented', organisation: 'Creams & Söhne', kind: 'employment' }],
          },
        },
      ],
      'custom:cost': [{ kind: 'value', value: { text: '+12 € a week' } }],
    },
    { papers: [paperForTests('p', 'a', 'invented-2021.pdf'), paperForTests('p2', 'a', '=supplement.pdf')] },
    {
      notes: 'Asked the author; no answer.\nAsk again.',
      reference: {
        type: 'article-journal',
        'container-title': 'Journal of Creams',
        DOI: '10.5555/creams.2021.1',
        PMID: '99999991',
      },
    },
  ),
  studyForTests(
    'b',
    'Müller-Øster',
    2023,
    '“Zweifel” – 中文 and a lone comma,',
    {},
    {
      suggestions: {
        'study-design': [candidate({ design: 'UCT', flags: [] } as const, 'all were treated alike')],
        'sample-size': [candidate({ headline: 19 }, '19 people came')],
        funding: [candidate({ status: 'none', funders: [], type: 'none' } as const, 'Nobody paid.')],
      },
    },
  ),
  studyForTests(
    'c',
    'Another',
    1999,
    '',
    { limitations: [{ kind: 'value', value: {} }, quoteForTests('We saw them once.', 9)] },
    {},
    { labels: ['Für den Kasten', '=for methods, or so'] },
  ),
  studyForTests('d', 'Mouse', 2020, 'Of mice', {
    'study-design': [{ kind: 'value', value: { design: 'ANIM', flags: ['retracted'] } }],
    'sample-size': [
      { kind: 'value', value: { headline: 24, unit: 'animal' } },
      { ...quoteForTests('24 mice', 1), note: '@Ina: = were they counted twice?' },
    ],
  }),
]

export const customFieldsForTests = [{ id: 'custom:cost', label: 'Cost' }] as const

/** Outcomes of the studies of `libraryForTests`: a split face, an unwanted effect, a ratio alone, words alone without a quote. */
export const outcomesForTests: readonly Outcome[] = [
  outcomeForTests('a', 'Redness', {
    time: 'day 3',
    isHarm: true,
    found: {
      kind: 'events',
      arms: [
        { label: 'cream', events: 4, total: 31 },
        { label: 'nothing', events: 9, total: 31 },
      ],
    },
    quotes: [quoteForTests('4 of 31 sides were red, 9 without', 5)],
  }),
  outcomeForTests('a', '=Softness', {
    time: 'week 8',
    isPrimary: true,
    good: 'more',
    direction: 'better',
    found: { kind: 'pairs', labels: ['cream', 'other'], better: 18, same: 8, worse: 5, judgedBy: 'themselves' },
    estimate: { measure: 'risk-ratio', value: 3.6, interval: { low: 1.4, high: 9.2, level: 95 }, p: 'p = 0.01' },
    quotes: [
      { ...quoteForTests('18 chose the cream, 5 the other side', 4), note: '@Ina: blinded?' },
      quoteForTests('RR 3.6', 5),
    ],
  }),
  outcomeForTests('c', 'Wrinkles', {
    found: { kind: 'estimate' },
    estimate: { measure: 'hazard-ratio', value: 0.61, interval: { low: 0.45, high: 0.83, level: 95 } },
    quotes: [{ ...quoteForTests('HR 0.61', 8), paperSha256: 'gone' }],
  }),
  outcomeForTests('d', 'Fur', { found: { kind: 'words', text: 'Fur was <softer> | “so” they say' } }),
]

function outcomeForTests(studyId: string, name: string, more: Pick<Outcome, 'found'> & Partial<Outcome>): Outcome {
  const id = `${studyId} ${name}`
  const quotes = (more.quotes ?? []).map((quote) => ({ ...quote, id: `${id}: ${quote.id}` }))
  return { id, studyId, name, setBy: 'writer', addedAt: '2026-01-01', ...more, quotes }
}

/** A chart with a hostile name, without a PNG. */
export const chartForTests: ReportChart = {
  words: { title: 'Lines <by> design', description: '28 people in 1 study.' },
  table: { columns: ['Outcome', 'Design', 'People'], rows: [['Lines & scars', 'RCT-SPLIT', '28']] },
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><title>Lines — by design</title></svg>',
  width: 400,
  height: 200,
}
