import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportOptions } from '../export-format.ts'
import { hostileReportForTests, hostileValues, readableWords } from '../hostile-values-for-tests.ts'
import { quoteForTests as quote, reportForTests, studyForTests } from '../report-for-tests.ts'
import { parseCsv } from './parse-csv-for-tests.ts'
import { csvExport } from './csv.ts'
import { unguardFormula } from '#core/formula-guard.ts'

const title = 'Serum, vehicle and "nothing"'
const studyWith = (...[tags, more]: [Parameters<typeof studyForTests>[4]?, Parameters<typeof studyForTests>[5]?]) =>
  studyForTests('one', 'Ruiz', 2023, title, tags ?? {}, more)

function exported(
  study: ReturnType<typeof studyForTests>,
  options?: ExportOptions,
  about?: NonNullable<Parameters<typeof reportForTests>[1]>['about'],
): readonly Record<string, string>[] {
  const bytes = csvExport.write(reportForTests([study], about ? { about } : {}), options) as Uint8Array
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const [header = [], ...rows] = parseCsv(
    text.replace(/^\uFEFF/, ''),
    typeof options?.delimiter === 'string' ? options.delimiter : ',',
  )
  expect(new Set(header).size).toBe(header.length)
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? 'MISSING'])))
}

const split = { kind: 'value', value: { design: 'RCT-SPLIT', flags: ['single-blind'] } } as const
const sides = { kind: 'value', value: { headline: 28, basis: 'analysed', units: { count: 56, unit: 'side' } } } as const

describe('the evidence table as CSV', () => {
  it('holds each value with its state, quote and page beside it, numbers alone', () => {
    const study = studyWith({
      'study-design': [split, quote('a split-face trial', 0)],
      'sample-size': [sides, quote('Twenty-eight people', 1), { ...quote('all were analysed', 2), note: 'sides?' }],
    })
    const [row] = exported(study)
    expect(row).toMatchObject({
      Reference: 'Ruiz 2023 (fictional)',
      Authors: 'Ruiz A.',
      Year: '2023',
      Title: title,
      Design: 'Split-face RCT (within-person) (single-blind)',
      'Design: state': 'confirmed',
      'Design: quote': 'a split-face trial',
      'Design: page': '1',
      'Design: quote looked up': 'found word for word',
      'N (people)': '28',
      'N (people): counted as': 'analysed',
      'N (people): other units': '56',
      'N (people): unit': 'sides',
      'N (people): state': 'confirmed',
      'N (people): quote': 'Twenty-eight people | all were analysed',
      'N (people): page': '2 | 3',
      'N (people): note': ' | sides?',
    })
    const [byId] = exported(study, { names: 'ids' })
    expect(byId).toMatchObject({ sample_size: '28', sample_size_basis: 'analysed', sample_size_page: '2 | 3' })
    expect(Object.keys(byId!).every((name) => /^[a-z0-9_]+$/.test(name))).toBe(true)
  })

  it('tells the four kinds of no value apart, beside the values and not among them', () => {
    const [row] = exported(
      studyWith({
        harms: [{ kind: 'missing', missing: 'not-stated' }],
        funding: [{ kind: 'missing', missing: 'unclear' }],
        comparator: [{ kind: 'missing', missing: 'not-applicable' }],
      }),
    )
    expect(row).toMatchObject({
      Harms: '',
      'Harms: state': 'not stated',
      'Funding: state': 'unclear',
      'Comparator: state': 'not applicable',
      Population: '',
      'Population: state': 'not looked at',
    })
  })

  it('marks what nobody has confirmed, and leaves it out where it is to stay out', () => {
    const study = studyWith(
      {},
      {
        suggestions: {
          'sample-size': [
            { value: { headline: 62 }, quote: quote('62 people', 0).anchor, confidence: 0.9, rule: 'test' },
          ],
        },
      },
    )
    expect(exported(study)[0]).toMatchObject({ 'N (people)': '62', 'N (people): state': 'suggestion' })
    expect(exported(study, {}, { withSuggestions: false })[0]).toMatchObject({
      'N (people)': '',
      'N (people): state': 'not looked at',
      'N (people): quote': '',
    })
  })

  it('counts people only in the column of people', () => {
    const mice = { kind: 'value', value: { headline: 24, unit: 'animal' } } as const
    expect(exported(studyWith({ 'sample-size': [mice] }))[0]).toMatchObject({
      'N (people)': '',
      'N (people): other units': '24',
      'N (people): unit': 'animals',
    })
  })

  it('keeps RFC 4180: CRLF, equal field counts, a byte order mark unless it is not wanted, no sep= line', () => {
    const report = reportForTests([studyWith()])
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvExport.write(report) as Uint8Array)
    expect(text.startsWith('\uFEFF"Reference",')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(new Set(parseCsv(text, ',').map((row) => row.length)).size).toBe(1)
    expect((csvExport.write(report, { byteOrderMark: false }) as Uint8Array)[0]).toBe('"'.charCodeAt(0))
  })

  it('reads back what was written, whatever the words are, with every delimiter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(',', ';', '\t'), (words, delimiter) => {
        const clean = words.replaceAll(/[\uD800-\uDFFF]/g, '')
        fc.pre(clean.length > 0)
        const [row] = exported(studyWith({ 'main-result': [{ kind: 'value', value: { text: clean } }] }), { delimiter })
        expect(unguardFormula(row?.['Main result'] ?? '')).toBe(clean)
      }),
    )
  })

  it.each(hostileValues)('$name: no cell of it runs, no row comes apart, the words are there', ({ text }) => {
    for (const delimiter of [',', ';', '\t']) {
      const bytes = csvExport.write(hostileReportForTests(text), { delimiter }) as Uint8Array
      const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).slice(1)
      const rows = parseCsv(file, delimiter)
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => rows[0]!.length))
      expect(rows.at(-1)?.[2]).toBe('untouched')
      expect(
        rows.flat().filter((cell) => /^[=+\-@\t\r\n\0＝＋－＠]/u.test(cell) && !/^-?\d+(?:[.,]\d+)?%?$/.test(cell)),
      ).toEqual([])
      for (const word of readableWords(text)) expect(file).toContain(word)
    }
  })
})
