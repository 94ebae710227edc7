import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { csvExport } from '#core/report/formats/csv.ts'
import { reportForTests, studyForTests } from '#core/report/report-for-tests.ts'
import { csvColumns } from './csv-table.ts'
import { parseDelimited } from '#core/references/reading/delimited-text.ts'
import { readReferences } from '#core/references/import-formats.ts'

describe('csvColumns', () => {
  it('gives headings, sample values and what each column was guessed to be', () => {
    const columns = csvColumns(
      'sep=;\nTitel;Gutachter;Jahr;Zeitschrift;Mein Feld\nSalben;Ono;1999;Heft;ja\nCremes;Rose;2001;Heft;\n',
    )
    expect(columns?.delimiter).toBe(';')
    expect(columns?.columns).toEqual([
      { header: 'Titel', target: 'title', samples: ['Salben', 'Cremes'] },
      { header: 'Gutachter', target: '', samples: ['Ono', 'Rose'] },
      { header: 'Jahr', target: 'year', samples: ['1999', '2001'] },
      { header: 'Zeitschrift', target: 'container-title', samples: ['Heft', 'Heft'] },
      { header: 'Mein Feld', target: '', samples: ['ja'] },
    ])
    expect(columns?.targets).toContain('author')
    expect(csvColumns('a\tb\nOno\t1999\n')?.columns.map((column) => column.target)).toEqual(['', ''])
    expect(csvColumns('just some words')).toBeNull()
  })
  it('is followed where the writer has mapped the columns', () => {
    const text = 'A,B,Title\nOno K,1999,not the title\n'
    const [record] = readReferences(text, { format: 'csv', columns: { A: 'author', B: 'year' } }).records
    expect(record?.reference).toMatchObject({
      author: [{ family: 'Ono', given: 'K' }],
      issued: { 'date-parts': [[1999]] },
      custom: { Title: ['not the title'] },
    })
    expect(record?.reference.title).toBeUndefined()
    expect(
      readReferences('a;b\nOno K;1999\n', { format: 'csv', columns: { a: 'author', b: 'year' } }).records[0]?.reference
        .author,
    ).toHaveLength(1)
  })
})

describe('a table of ours', () => {
  const table = (title: string) =>
    reportForTests([
      studyForTests(
        's',
        'Ono',
        2020,
        title,
        {},
        {},
        {
          reference: { type: 'article-journal', 'container-title': 'J Test', DOI: '10.5555/x', PMID: '123' },
        },
      ),
    ])
  it.each([',', ';', '\t'])(
    'comes back with %j between its cells, the guard before formulas taken off',
    (delimiter) => {
      for (const title of [
        '=SUM(A1)',
        "'=quoted",
        '-omics, and "more"',
        '+1 for creams',
        '@home',
        "Moss;=2+42;stone, - and more | '@SUM(A1)",
        'Plain; with, all\tof it',
      ]) {
        const read = readReferences(csvExport.write(table(title), { delimiter }) as Uint8Array)
        expect(read.format).toBe('csv')
        expect(read.records[0]?.reference).toMatchObject({
          title: title.replace(/\s+/g, ' '),
          issued: { 'date-parts': [[2020]] },
          'container-title': 'J Test',
          DOI: '10.5555/x',
          PMID: '123',
        })
      }
    },
  )
})

describe('an apostrophe of another program', () => {
  it('stays: only what was written here carries the guard', () => {
    const titles = ["'+' and '-' as signs", "'-omics of moss", "Moss, '=' and stone"]
    const rows = titles.map((title, n) => `"${title}","Adder A",202${n}`)
    const { records } = readReferences(`Title,Authors,Year\n${rows.join('\n')}\n`)
    expect(records.map(({ reference }) => reference.title)).toEqual(titles)
  })
})

describe('parseDelimited', () => {
  it('reads back what RFC 4180 writes', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'b', ',', '"', '\n', ' ', 'é'), { maxLength: 6 })
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
        expect([...parseDelimited(text, ',', [])].map((row) => row.cells)).toEqual(rows)
      }),
    )
  })
})
