import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEvidenceTable, type StudyEvidence } from '../table/build-evidence-table.ts'
import type { Quote } from '../model/quote.ts'
import { newStudy } from '../model/new-study.ts'
import { tagId, type FieldId, type Tag, type TagValue } from '../model/tag.ts'
import { parseCsv } from './parse-csv-for-tests.ts'
import { csvExport } from './csv.ts'
import { unguardFormula } from '../formula-guard.ts'

const study = newStudy({
  id: 'one',
  addedAt: '2026-01-01T00:00:00Z',
  origin: { format: 'typed', raw: '', sourceName: null, line: null },
  fictional: true,
  reference: {
    type: 'article-journal',
    title: 'Serum, vehicle and "nothing"',
    author: [{ family: 'Ruiz', given: 'P.' }],
    issued: { 'date-parts': [[2023]] },
  },
})

function quote(exact: string, pageIndex: number): Quote {
  return {
    id: `q${pageIndex}`,
    paperSha256: 'x',
    madeAt: '',
    anchor: {
      exact,
      prefix: '',
      suffix: '',
      start: { pageIndex, offset: 0 },
      end: { pageIndex, offset: exact.length },
    },
  }
}

function tag(fieldId: FieldId, value: TagValue, quotes: readonly Quote[] = []): Tag {
  return { id: tagId('one', fieldId), studyId: 'one', fieldId, value, quotes, setBy: 'writer', setAt: '' }
}

function exported(
  evidence: Partial<StudyEvidence>,
  options?: Parameters<typeof csvExport.write>[1],
): readonly Record<string, string>[] {
  const table = buildEvidenceTable([{ study, tags: [], suggestions: {}, ...evidence }])
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvExport.write(table, options))
  const [header = [], ...rows] = parseCsv(
    text.replace(/^\uFEFF/, ''),
    typeof options?.delimiter === 'string' ? options.delimiter : ',',
  )
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? 'MISSING'])))
}

describe('the evidence table as CSV', () => {
  it('holds value, quote and page of each field', () => {
    const [row] = exported({
      tags: [
        tag('study-design', { kind: 'value', value: { design: 'RCT-SPLIT', flags: ['single-blind'] } }, [
          quote('a split-face trial', 0),
        ]),
        tag(
          'sample-size',
          { kind: 'value', value: { headline: 28, basis: 'analysed', units: { count: 56, unit: 'side' } } },
          [quote('Twenty-eight people', 1), quote('all were analysed', 2)],
        ),
      ],
    })
    expect(row).toMatchObject({
      Reference: 'Ruiz 2023 (fictional)',
      Year: '2023',
      Title: 'Serum, vehicle and "nothing"',
      Design: 'Split-face RCT (within-person) (single-blind)',
      'study-design_quote': 'a split-face trial',
      'study-design_page': '1',
      'N (people)': '28',
      'sample-size_quote': 'Twenty-eight people | all were analysed',
      'sample-size_page': '2 | 3',
    })
  })

  it('tells the four kinds of no value apart', () => {
    const [row] = exported({
      tags: [
        tag('harms', { kind: 'missing', missing: 'not-stated' }),
        tag('funding', { kind: 'missing', missing: 'unclear' }),
        tag('comparator', { kind: 'missing', missing: 'not-applicable' }),
      ],
    })
    expect(row).toMatchObject({
      Harms: 'Not stated',
      Funding: 'Unclear',
      Comparator: 'Not applicable',
      Population: 'Not looked at yet',
    })
  })

  it('marks what nobody has confirmed', () => {
    const anchor = quote('62 people', 0).anchor
    const [row] = exported({
      suggestions: { 'sample-size': [{ value: { headline: 62 }, quote: anchor, confidence: 0.9, rule: 'test' }] },
    })
    expect(row?.['N (people)']).toBe('62 (suggestion, not confirmed)')
  })

  it('keeps RFC 4180: CRLF, equal field counts, a byte order mark unless it is not wanted, no sep= line', () => {
    const table = buildEvidenceTable([{ study, tags: [], suggestions: {} }])
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvExport.write(table))
    expect(text.startsWith('\uFEFF"Reference",')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(new Set(parseCsv(text, ',').map((row) => row.length)).size).toBe(1)
    expect(csvExport.write(table, { byteOrderMark: false })[0]).toBe('"'.charCodeAt(0))
  })

  it('reads back what was written, whatever the words are, with every delimiter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(',', ';', '\t'), (words, delimiter) => {
        const clean = words.replaceAll(/[\uD800-\uDFFF]/g, '')
        fc.pre(clean.length > 0)
        const [row] = exported({ tags: [tag('main-result', { kind: 'value', value: { text: clean } })] }, { delimiter })
        expect(unguardFormula(row?.['Main result'] ?? '')).toBe(clean)
      }),
    )
  })
})
