import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import { hostileReportForTests, hostileValues, readableWords } from '#core/report/hostile-values-for-tests.ts'
import {
  customFieldsForTests,
  libraryForTests,
  outcomesForTests,
  reportForTests,
} from '#core/report/report-for-tests.ts'
import { cellText } from './cell-text.ts'
import { cellAddress } from './sheet.ts'
import { safeAddress } from './workbook-links.ts'
import { xlsxExport } from './xlsx.ts'

const library = reportForTests(libraryForTests, { customFields: customFieldsForTests })
const bytesOf = (report: EvidenceReport, options = {}) => xlsxExport.write(report, options) as Uint8Array

/** The sheets by name, as another program reads them. */
async function read(bytes: Uint8Array) {
  const sheets = await readWorkbook(Buffer.from(bytes))
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
}

/** The rows of a sheet by the names in its head. */
function rowsOf([head = [], ...rows]: readonly (readonly unknown[])[]) {
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null])))
}

/** The names of the elements within the root of each part; throws where a part is not well-formed. */
function elementsOf(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => {
      const parser = new SaxesParser({ xmlns: true })
      const names: string[] = []
      let depth = 0
      parser.on('opentag', ({ name }) => {
        if (depth++ === 1) names.push(name)
        // Nothing in a workbook of ours calculates.
        expect(['f', 'ddeLink', 'oleLink', 'externalReference']).not.toContain(name)
      })
      parser.on('closetag', () => depth--)
      parser.on('error', (error) => {
        throw error
      })
      parser.write(strFromU8(part)).close()
      return [path, names]
    }),
  )
}

describe('the evidence table as a workbook', () => {
  it('is refused in plain words where a sheet would have more rows than a spreadsheet holds', () => {
    const quoted = library.studies.find(({ answers }) =>
      Object.values(answers).some(({ quotes }) => quotes.length > 0),
    )!
    const quotes = Object.values(quoted.answers).flatMap((answer) => answer.quotes).length
    const many = (count: number) => ({ ...library, studies: Array.from({ length: count }, () => quoted) })
    const alone = { quotes: false, about: false }
    expect(xlsxExport.whyNot!(many(1_048_575), alone)).toBeNull()
    expect(xlsxExport.whyNot!(many(1_048_576), alone)).toMatch(
      /holds 1,048,576 rows, and Evidence would have 1,048,577/,
    )
    const fitting = Math.floor(1_048_575 / quotes)
    expect(xlsxExport.whyNot!(many(fitting), { about: false })).toBeNull()
    expect(xlsxExport.whyNot!(many(fitting + 1), { about: false })).toMatch(/and Quotes would have/)
    expect(xlsxExport.whyNot!(library)).toBeNull()
  })

  it('holds numbers as numbers and tells the state of each answer in words', async () => {
    const { Evidence } = await read(bytesOf(library))
    const [invented, doubt, , mouse] = rowsOf(Evidence!)
    expect(invented).toMatchObject({
      Reference: 'Invented 2021 (fictional)',
      Year: 2021,
      DOI: '10.5555/creams.2021.1',
      PMID: '99999991',
      'Quote numbers': '1 to 4',
      Design: 'Split-face RCT (within-person) (double-blind)',
      'N (people)': 31,
      'N (people): other units': 62,
      'N (people): state': 'confirmed',
      'Main result': '=HYPERLINK("http://x.invalid")\nsecond line',
      Harms: 'not stated',
      Comparator: 'unclear',
      Registration: 'not applicable',
      Population: 'not looked at',
    })
    expect(doubt).toMatchObject({
      Design: 'Single-arm trial, before and after (suggestion)',
      'N (people)': 19,
      'N (people): state': 'suggestion',
    })
    expect(mouse).toMatchObject({ Reference: 'Mouse 2020 (retracted, fictional)', 'N (people)': null })
  })

  it('has a row for each quote, linked with the cell that it proves', async () => {
    const bytes = bytesOf(library)
    const quotes = rowsOf((await read(bytes)).Quotes!)
    const all = library.studies.flatMap(({ answers }) => Object.values(answers).flatMap((answer) => answer.quotes))
    expect(quotes.map((row) => row['Number'])).toEqual(all.map(({ number }) => number))
    expect(quotes[3]).toMatchObject({
      Study: 'Invented 2021 (fictional)',
      Field: 'Main result',
      Quote: '-0.4 points; the difference\nwas small',
      Page: '5',
      File: 'invented-2021.pdf',
      'Quote looked up': 'found word for word',
    })
    const head = (await read(bytes)).Evidence![0]!
    const parts = unzipSync(bytes)
    const address = cellAddress(2, head.indexOf('Main result') + 1)
    expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain(`ref="C5" location="Evidence!${address}"`)
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('location="Quotes!A2"')
    expect(strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!)).toContain(
      'Target="https://doi.org/10.5555/creams.2021.1" TargetMode="External"',
    )
  })

  it('has a row for each outcome, its numbers as numbers, its words and quotes as words', async () => {
    const report = reportForTests(libraryForTests, { outcomes: outcomesForTests })
    const sheets = await read(bytesOf(report))
    expect(Object.keys(sheets)).toEqual(['Evidence', 'Quotes', 'Results', 'Columns', 'About'])
    const [softness, redness, wrinkles, fur, ...more] = rowsOf(sheets.Results!)
    expect(more).toEqual([])
    expect(softness).toMatchObject({
      Study: 'Invented 2021 (fictional)',
      Outcome: '=Softness',
      Time: 'week 8',
      Primary: 'yes',
      Direction: 'better',
      'Good is': 'more',
      Kind: 'pairs: better, same, worse',
      'Better with what was tested': 18,
      'The same': 8,
      'Better with the other': 5,
      Measure: 'risk ratio (RR)',
      Estimate: 3.6,
      Lower: 1.4,
      Upper: 9.2,
      'Level (%)': 95,
      p: 'p = 0.01',
      'In words': expect.stringMatching(/^Of 100 people, about 42 more would choose the cream side/),
      Quote: '18 chose the cream, 5 the other side\nRR 3.6',
      Page: '5\n6',
      'Quote looked up': 'found word for word\nfound word for word',
      Note: expect.stringContaining('@Ina: blinded?'),
      'Group 1': null,
    })
    expect(redness).toMatchObject({
      'Unwanted effect': 'yes',
      'Group 1': 'cream',
      'Group 1: events': 4,
      'Group 1: N': 31,
      'Group 2': 'nothing',
      'Group 2: events': 9,
      'In words': expect.stringMatching(/the sum for two groups is not offered here/),
    })
    expect(wrinkles).toMatchObject({ Kind: 'estimate alone', Estimate: 0.61, File: null })
    expect(fur).toMatchObject({ 'In words': 'Fur was <softer> | “so” they say', Quote: null })
    expect(sheets.Results![0]).not.toContain('Group 1: mean')
    expect(rowsOf(sheets.Columns!).flatMap((row) => (row['Sheet'] === 'Results' ? [row['Column']] : []))).toEqual(
      sheets.Results![0],
    )
  })

  it('says what every column means and how the file was made', async () => {
    const { Columns, About, Evidence, Quotes } = await read(bytesOf(library))
    expect(rowsOf(Columns!).map((row) => row['Column'])).toEqual(
      expect.arrayContaining([...Evidence![0]!, ...Quotes![0]!]),
    )
    expect(About!.flat().join('\n')).toContain('Made on 2026-11-30, 16:40 UTC with Evidence Desk 1.2.3.')
    expect(About!.flat()).toContain('Mouse 2020 was retracted. It is shown, and says so.')
  })

  it('leaves sheets out and names columns by ids where that is chosen', async () => {
    const sheets = await read(bytesOf(library, { quotes: false, columns: false, about: false, names: 'ids' }))
    expect(Object.keys(sheets)).toEqual(['Evidence'])
    expect(sheets.Evidence![0]).toEqual(expect.arrayContaining(['reference', 'sample_size', 'sample_size_state']))
    expect(sheets.Evidence![0]).not.toContain('quote_numbers')
  })

  it('shows before what the file holds', async () => {
    const preview = xlsxExport.preview(library)
    if (preview.kind !== 'sheets') throw new Error('no sheets')
    const sheets = await read(bytesOf(library))
    for (const { name, head, rows } of preview.sheets) {
      const texts = sheets[name]!.map((row) => row.map((cell) => String(cell ?? '')))
      expect([...(head.length > 0 ? [head] : []), ...rows.map((row) => row.map(({ text }) => text))]).toEqual(texts)
    }
  })

  it('keeps the order of parts that the format asks for, also without studies', () => {
    const order =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells hyperlinks pageMargins pageSetup'.split(
        ' ',
      )
    for (const report of [library, reportForTests(libraryForTests, { rows: [] })]) {
      const elements = elementsOf(bytesOf(report))
      for (const [path, names] of Object.entries(elements))
        if (/sheet\d\.xml$/.test(path)) expect(names).toEqual(order.filter((name) => names.includes(name)))
      expect(elements['xl/workbook.xml']).toEqual(['bookViews', 'sheets', 'definedNames'])
      expect(elements['xl/styles.xml']).toEqual(['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'])
    }
  })

  it('is the same file every time', () => {
    expect(Buffer.from(bytesOf(library)).equals(bytesOf(library))).toBe(true)
  })

  it.each(hostileValues)('takes $name for words alone', async ({ text }) => {
    const report = hostileReportForTests(text)
    const bytes = bytesOf(report)
    elementsOf(bytes)
    const { Evidence, Quotes, Results } = await read(bytes)
    const [hostile, untouched] = rowsOf(Evidence!)
    expect(untouched).toMatchObject({ Title: 'untouched', 'N (people)': 12, 'Main result': 'nothing changed' })
    const seen = cellText(text)
    expect(String(hostile!['Title'] ?? '').trim()).toBe(seen.trim())
    expect(String(rowsOf(Quotes!)[0]!['Quote'] ?? '').trim()).toBe(
      cellText(report.studies[0]!.answers['study-design']!.quotes[0]!.words).trim(),
    )
    if (text.length < 30_000) for (const word of readableWords(text)) expect(seen).toContain(word)
    const [outcome] = rowsOf(Results!)
    expect(String(outcome!['Outcome'] ?? '').trim()).toBe(seen.trim())
    expect(outcome).toMatchObject({ 'Better with what was tested': 5, Lower: -0.5 })
    for (const row of [...Evidence!, ...Quotes!, ...Results!])
      for (const cell of row) expect(String(cell ?? '').length).toBeLessThanOrEqual(32_767)
    for (const [path, part] of Object.entries(unzipSync(bytes)))
      if (path.endsWith('.rels'))
        for (const [, target] of strFromU8(part).matchAll(/Target="([^"]*)" TargetMode="External"/g))
          expect(target).toMatch(/^https:\/\//)
  })
})

describe('the text of a cell', () => {
  it('says that it was cut, and halves no character', () => {
    for (const text of ['x'.repeat(40_000), '\u{1F600}'.repeat(20_000), `\u202E${'y'.repeat(40_000)}`]) {
      const cut = cellText(text)
      expect(cut.length).toBeLessThanOrEqual(32_767)
      expect(cut).toContain('cut here: a cell takes 32,767 characters, this text has 40,0')
      expect(cut).not.toMatch(/\p{Surrogate}/u)
    }
    expect(cellText('x'.repeat(32_767))).toHaveLength(32_767)
  })
})

describe('an address in a workbook', () => {
  it.each([
    ['https://a.invalid/x y"<z>', 'https://a.invalid/x%20y%22%3Cz%3E'],
    ['https://a.invalid/#b#c', 'https://a.invalid/#b%23c'],
    ['http://a.invalid', null],
    ['javascript:alert(1)', null],
    ['https://doi.org@evil.invalid/', null],
    ['https://', null],
    [`https://a.invalid/${'x'.repeat(3000)}`, null],
  ])('%s', (text, url) => {
    expect(safeAddress(text)).toBe(url)
  })
})
