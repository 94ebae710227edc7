import { describe, expect, it } from 'vitest'
import { shortReference } from '#core/model/reference.ts'
import { readReferences } from '#core/references/import-formats.ts'
import { isWholeReference, readAuthorYear } from './csv-own-cells.ts'

const vancouver =
  'Adder A, Berg K. Moonlight on pansies in tired soil. J Pansies. 2021;3(2):7-15. doi:10.5555/jp.2021.7'
const apa = 'Cole, D. (2019). Frost on stone: A slow study. Journal of Frost, 12(4), 101-110.'

/** A table as a spreadsheet writes it: cells that hold the sign between two are quoted. */
function table(rows: readonly (readonly string[])[], sign = ','): string {
  const cell = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return `${rows.map((row) => row.map(cell).join(sign)).join('\n')}\n`
}

function read(rows: readonly (readonly string[])[], sign?: string) {
  return readReferences(new TextEncoder().encode(table(rows, sign)))
}

const both = [
  { title: 'Moonlight on pansies in tired soil', 'container-title': 'J Pansies', volume: '3', page: '7-15' },
  { title: 'Frost on stone: A slow study', 'container-title': 'Journal of Frost', volume: '12', page: '101-110' },
]

describe('a table in which one column holds whole references', () => {
  it.each<[string, readonly (readonly string[])[], string?]>([
    [
      'Full citation',
      [
        ['#', 'Full citation', 'Design', 'N'],
        ['1', vancouver, 'RCT', '40'],
        ['2', apa, 'lab', ''],
      ],
    ],
    [
      'Reference, tabs',
      [
        ['Reference', 'Notes', 'Link'],
        [vancouver, 'good', ''],
        [apa, '', '10.5555/jf'],
      ],
      '\t',
    ],
    [
      'Quelle, semicolons',
      [
        ['Quelle', 'Notiz', 'Wertung'],
        [vancouver, 'gut', '2'],
        [apa, '', '3'],
      ],
      ';',
    ],
    [
      'Source',
      [
        ['Source', 'Details'],
        [vancouver, 'x'],
        [apa, 'y'],
      ],
    ],
    [
      'a heading that says nothing',
      [
        ['No.', 'Literature', 'Country'],
        ['1', vancouver, 'Norway'],
        ['2', apa, ''],
      ],
    ],
    [
      'no headings',
      [
        ['1', vancouver, 'RCT', '40'],
        ['2', apa, 'lab', '12'],
      ],
    ],
    ['one column', [['Papers to check'], [vancouver], [apa]]],
    [
      'an acronym beside it',
      [
        ['Trial', 'N', 'Citation'],
        ['MOON-1', '40', vancouver],
        ['FROST', '12', apa],
      ],
    ],
  ])('%s', (_, rows, sign) => {
    const found = read(rows, sign)
    expect(found.format).toBe('csv')
    expect(found.records.map((record) => record.reference)).toMatchObject(both)
    expect(found.records[0]?.confidence?.title).toBeGreaterThan(0)
  })

  it('is joined with the other columns, which count first', () => {
    const rows = [
      ['Title', 'Year', 'PMID', 'Reference'],
      ['Moonlight on pansies', '2020', '31234567', vancouver],
    ]
    const [record] = read(rows).records
    expect(record?.reference).toMatchObject({ title: 'Moonlight on pansies', PMID: '31234567', volume: '3' })
    expect(record?.problems).toMatchObject([{ field: 'issued', message: expect.stringContaining('one of the two') }])
  })

  it('may have no headings at all: columns are known by what stands in them, and that is said', () => {
    const rows = [
      ['Dorn 2018', 'Snow on roofs', '10.5555/rs'],
      ['Elm 2019', 'Rain', '10.5555/jr'],
    ]
    const found = read(rows, '\t')
    expect(found.records.map(({ reference }) => [reference.title, reference.DOI])).toEqual([
      ['Snow on roofs', '10.5555/rs'],
      ['Rain', '10.5555/jr'],
    ])
    expect(found.problems).toMatchObject([{ line: 1, message: expect.stringContaining('Study, Title, DOI') }])
    const more = [
      ['Dorn E, Elm F', '2018', 'Snow on roofs and walls', 'Roof Sci'],
      ['Fir G', '2019', 'Rain on the walls', 'J Rain'],
    ]
    expect(read(more, '\t').records[1]?.reference).toMatchObject({
      title: 'Rain on the walls',
      'container-title': 'J Rain',
    })
  })

  it('is left to the reader of lists where it is a numbered list with tabs', () => {
    expect(
      read(
        [
          ['1.', vancouver],
          ['2.', apa],
        ],
        '\t',
      ).format,
    ).toBe('reference-list')
  })
})

describe('a column of the writer’s own', () => {
  const one = (headings: readonly string[], cells: readonly string[]) => read([headings, cells]).records[0]
  it('“Study” and “Paper” may be the title, a link, or authors and year', () => {
    expect(one(['Paper', 'First author', 'Published in'], ['Moonlight', 'Adder A', 'J Pansies'])).toMatchObject({
      reference: { title: 'Moonlight', author: [{ family: 'Adder', given: 'A' }], 'container-title': 'J Pansies' },
      problems: [{ kind: 'incomplete-authors' }],
    })
    const named = one(['Study', 'N', 'Findings'], ['Adder et al. 2021', '40', 'more'])
    expect(named?.reference.title).toBeUndefined()
    expect(shortReference(named!.reference)).toContain('Adder 2021')
    expect(one(['Study', 'Year', 'N'], ['https://doi.org/10.5555/x', '2021', '3'])?.reference.DOI).toBe('10.5555/x')
    const beside = one(['Study ID', 'Title', 'Authors'], ['Adder 2021', 'Moonlight', 'Adder, Ann; Berg, Kim'])
    expect(beside?.reference).toMatchObject({
      title: 'Moonlight',
      author: [{}, {}],
      custom: { 'Study ID': ['Adder 2021'] },
    })
  })
  it('“Author (year)” has both', () => {
    const { reference } = one(['Author (year)', 'Title', 'DOI or link'], ['van der Berg (2021)', 'Moss', '10.5555/m'])!
    expect(reference).toMatchObject({ title: 'Moss', issued: { 'date-parts': [[2021]] }, DOI: '10.5555/m' })
  })
  it('“Citation” beside a title may be where it was published', () => {
    const { reference } = one(['Paper', 'Citation'], ['Moss', 'J Moss. 2021 Mar;3(2):7-15. doi: 10.5555/m.1.'])!
    expect(reference).toMatchObject({ title: 'Moss', 'container-title': 'J Moss', page: '7-15', DOI: '10.5555/m.1' })
  })
})

describe('headings in two rows', () => {
  it.each([
    [
      'groups above',
      [
        ['', 'Publication', '', 'Outcome', ''],
        ['Author', 'Year', 'Title', 'n', '%'],
      ],
    ],
    [
      'parts below',
      [
        ['Title', 'Author', 'Year', 'Results', ''],
        ['', '', '', 'n', '(%)'],
      ],
    ],
    [
      'gaps filled from above',
      [
        ['Author', 'Title', '', ''],
        ['', '', 'Year', 'Journal'],
      ],
    ],
  ])('%s', (_, headings) => {
    const cells: Readonly<Record<string, string>> = {
      Author: 'Adder A',
      Title: 'Moss',
      Year: '2021',
      Journal: 'J Moss',
    }
    const row = headings[0]!.map((_cell, i) => cells[headings[1]![i]!] ?? cells[headings[0]![i]!] ?? '12')
    const { records } = read([...headings, row, row])
    expect(records).toHaveLength(2)
    expect(records[0]?.reference).toMatchObject({ title: 'Moss', author: [{ family: 'Adder' }] })
  })
})

describe('cells', () => {
  it.each([
    ['Kimura 2021', ['Kimura']],
    ['Kimura et al. (2021)', ['Kimura']],
    ['Kimura & Rose, 2019a', ['Kimura', 'Rose']],
    ['van der Berg et al., 2020', ['van der Berg']],
    ['A study of moss 2021', null],
    ['Moss grows in 2021', null],
    ['MOSS-2021', null],
  ])('%s as authors and year', (cell, families) =>
    expect(readAuthorYear(cell)?.authors.map((name) => name.family) ?? null).toEqual(families),
  )
  it.each([
    [vancouver, true],
    [apa, true],
    ['A 2021 review of moss: methods, results, and other things, part 2.', false],
    ['We compared 12 roofs in 2018, 2019, and 2020; moss grew; nothing else did.', false],
    ['Adder 2021', false],
  ])('%s as a whole reference: %s', (cell, whole) => expect(isWholeReference(cell)).toBe(whole))
})

describe('what a spreadsheet did', () => {
  it('stays under its heading, and the field stays empty with a doubt', () => {
    const rows = [
      ['Title', 'Journal', 'Pages', 'Issue', 'PMID'],
      ['Moss', 'J Moss', '05-Jan', '03-Feb', '3.1E+07'],
    ]
    const [record] = read(rows).records
    expect(record?.reference).toEqual({
      type: 'article-journal',
      title: 'Moss',
      'container-title': 'J Moss',
      custom: { Pages: ['05-Jan'], Issue: ['03-Feb'], PMID: ['3.1E+07'] },
    })
    expect(record?.problems?.map((problem) => problem.field)).toEqual(['page', 'issue', 'PMID'])
  })
})

describe('headings in other languages', () => {
  it.each([
    ['German', 'Autoren;Titel;Zeitschrift;Jahr;Jahrgang;Heft;Seiten;Webadresse'],
    ['French', 'Auteurs;Titre;Revue;Année;Volume;Numéro;Pages;Lien'],
    ['Spanish', 'Autores;Título;Revista;Año;Volumen;Número;Páginas;Enlace'],
    ['Portuguese', 'Autores;Título do artigo;Periódico;Ano;Volume;Número;Páginas;Link'],
    ['Italian', 'Autori;Titolo;Rivista;Anno;Volume;Fascicolo;Pagine;Link'],
    ['Dutch', 'Auteurs;Titel;Tijdschrift;Jaar;Jaargang;Nummer;Bladzijden;Link'],
    ['Swedish', 'Författare;Titel;Tidskrift;År;Volym;Nr;Sidor;Länk'],
    ['Polish', 'Autorzy;Tytuł;Czasopismo;Rok;Tom;Zeszyt;Strony;URL'],
    ['Turkish', 'Yazarlar;Başlık;Dergi;Yıl;Cilt;Sayı;Sayfalar;URL'],
    ['Russian', 'Авторы;Название;Журнал;Год;Том;Номер;Страницы;Ссылка'],
    ['Japanese', '著者;タイトル;雑誌名;発行年;巻;号;ページ;リンク'],
    ['Chinese', '作者;题名;刊名;年份;卷;期;页码;网址'],
    ['Korean', '저자;제목;학술지명;발행연도;권;호;페이지;링크'],
  ])('are known in %s', (_, headings) => {
    const { records } = readReferences(
      `${headings}\nDorn, E.;Snow on roofs;Roof Science;2018;44;2;101-109;https://doi.org/10.5555/rs.44\n`,
    )
    expect(records.map(({ reference }) => reference)).toMatchObject([
      {
        title: 'Snow on roofs',
        author: [{ family: 'Dorn', given: 'E.' }],
        issued: { 'date-parts': [[2018]] },
        'container-title': 'Roof Science',
        volume: '44',
        issue: '2',
        page: '101-109',
        URL: 'https://doi.org/10.5555/rs.44',
      },
    ])
  })
})

describe('a row that is called by its study', () => {
  const table = (study: string) =>
    `Study ID\tN\tFull reference\n${study}\t60\tDorn E, Elm F, Ash G. Snow on roofs. Roof Sci. 2018;44(2):101-109.\n`
  it('has all the authors of the reference beside it', () => {
    const [record] = readReferences(table('Dorn 2018')).records
    expect(record?.reference.author?.map((name) => name.family)).toEqual(['Dorn', 'Elm', 'Ash'])
    expect(record?.problems ?? []).not.toContainEqual(expect.objectContaining({ field: 'author' }))
  })
  it('is doubted where the reference has no such author', () => {
    const [record] = readReferences(table('Solberg 2018')).records
    expect(record?.problems).toContainEqual(expect.objectContaining({ field: 'author' }))
  })
})
