import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Suggestion } from '../suggestions/shared/field-extractor.ts'
import { newStudy } from '../model/new-study.ts'
import type { Quote } from '../model/quote.ts'
import { tagId, type FieldId, type Tag, type TagValue } from '../model/tag.ts'
import { buildEvidenceTable, type StudyEvidence } from '../table/build-evidence-table.ts'
import type { EvidenceTable } from '../table/evidence-table.ts'
import { tableExports } from './table-exports.ts'

const quote = (exact: string, pageIndex: number): Quote => ({
  id: exact,
  paperSha256: 'p',
  madeAt: '',
  anchor: { exact, prefix: '', suffix: '', start: { pageIndex, offset: 0 }, end: { pageIndex, offset: exact.length } },
})
const candidate = <V extends Suggestion['value']>(value: V, exact: string) => ({
  value,
  quote: quote(exact, 0).anchor,
  confidence: 0.8,
  rule: 'of the test',
})

function study(
  id: string,
  family: string,
  year: number,
  title: string,
  tags: Partial<Record<FieldId, readonly [TagValue, ...Quote[]]>>,
  more: Partial<StudyEvidence> = {},
  labels?: readonly string[],
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
        },
      }),
      ...(labels ? { labels } : {}),
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

const library = buildEvidenceTable(
  [
    study('a', 'Invented', 2021, 'A cream, "so soft", against nothing', {
      'study-design': [
        { kind: 'value', value: { design: 'RCT-SPLIT', flags: ['double-blind'] } },
        quote('one half of each face, drawn by lot', 0),
      ],
      'sample-size': [
        { kind: 'value', value: { headline: 31, basis: 'analysed', units: { count: 62, unit: 'side' } } },
        quote('31 people (62 sides) were analysed', 2),
        quote('nobody left', 3),
      ],
      harms: [{ kind: 'missing', missing: 'not-stated' }],
      comparator: [{ kind: 'missing', missing: 'unclear' }],
      registration: [{ kind: 'missing', missing: 'not-applicable' }],
      'main-result': [
        { kind: 'value', value: { text: '=HYPERLINK("http://x.invalid")\nsecond line' } },
        quote('-0.4 points; the difference\r\nwas small', 4),
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
    }),
    study(
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
    study(
      'c',
      'Another',
      1999,
      '',
      { limitations: [{ kind: 'value', value: {} }, quote('We saw them once.', 9)] },
      {},
      ['Für den Kasten', '=for methods, or so'],
    ),
  ],
  [{ id: 'custom:cost', label: 'Cost' }],
)

/** The rows and columns as a writer left them on screen: filtered, moved, hidden. */
function shown(rows: readonly string[], columns: readonly string[]): EvidenceTable {
  return {
    rows: rows.map((id) => library.rows.find((row) => row.studyId === id)!),
    columns: columns.map((id) => library.columns.find((column) => column.id === id)!),
  }
}

// The first part of a file's name says which export it is of: `csv - ...`. Every export has one at least.
const cases: readonly (readonly [
  file: string,
  table: EvidenceTable,
  options: Readonly<Record<string, string | boolean>>,
])[] = [
  ['csv - every column.csv', library, {}],
  [
    'csv - as shown in another order.csv',
    shown(['c', 'a'], ['reference', 'sample-size', 'conflict-of-interest', 'study-design', 'custom:cost']),
    {},
  ],
  [
    'csv - semicolons without a mark.csv',
    shown(['b'], ['reference', 'year', 'title', 'study-design', 'sample-size', 'funding']),
    { delimiter: ';', byteOrderMark: false },
  ],
  ['csv - tabs.csv', shown(['a'], ['reference', 'main-result', 'custom:cost']), { delimiter: '\t' }],
  ['csv - no studies.csv', shown([], ['reference', 'study-design']), {}],
]

describe('an exported file, byte for byte', () => {
  it.each(tableExports.map(({ id }) => id))('%s has a golden file', (id) => {
    expect(cases.some(([file]) => file.startsWith(`${id} - `))).toBe(true)
  })
  it.each(cases)('%s', (file, table, options) => {
    const path = new URL(`./fixtures/${encodeURIComponent(file)}`, import.meta.url)
    const format = tableExports.find(({ id }) => file.startsWith(`${id} - `))!
    const bytes = Buffer.from(format.write(table, options))
    // A new case is written once, on demand, and read by a person before it is kept.
    if (process.env['WRITE_EXPECTED'] === '1') writeFileSync(path, bytes)
    expect(existsSync(path), 'the golden file is missing; WRITE_EXPECTED=1 writes it').toBe(true)
    expect(bytes.toString('utf8')).toBe(readFileSync(path).toString('utf8'))
    expect(bytes.equals(readFileSync(path))).toBe(true)
  })
})
