import { describe, expect, it } from 'vitest'
import { readReferences } from './import-formats.ts'
import { readInChunks } from './read-in-chunks.ts'

// Invented records with letters and signs that every encoding below has in a place of its own.
const titles = [
  'Über die Wirkung von Nachtkerzenöl: naïve façade “Zürich” – ein Versuch',
  'Étude sur l’hydratation à Besançon',
] as const
const people = [
  ['Müller', 'Jörg', 2019],
  ['Nuñez', 'Íñigo', 2020],
] as const
const each = (record: (title: string, family: string, given: string, year: number, n: number) => string) =>
  titles.map((title, n) => {
    const [family, given, year] = people[n] ?? people[0]
    return record(title, family, given, year, n + 1)
  })

const files: Readonly<Record<string, string>> = {
  ris: each((t, f, g, y) => `TY  - JOUR\nTI  - ${t}\nAU  - ${f}, ${g}\nPY  - ${y}\nER  - \n`).join('\n'),
  bibtex: each(
    (t, f, g, y, n) => `@article{key${n},\n  title = {${t}},\n  author = {${f}, ${g}},\n  year = ${y}\n}\n`,
  ).join('\n'),
  nbib: each((t, f, g, y, n) => `PMID- ${1000 + n}\nTI  - ${t}\nFAU - ${f}, ${g}\nDP  - ${y}\n`).join('\n'),
  'endnote-enw': each((t, f, g, y) => `%0 Journal Article\n%T ${t}\n%A ${f}, ${g}\n%D ${y}\n`).join('\n'),
  wos: `FN Clarivate Analytics Web of Science\nVR 1.0\n${each((t, f, g, y) => `PT J\nAU ${f}, ${g}\nTI ${t}\nPY ${y}\nER\n`).join('\n')}\nEF`,
  'wos, a table': `PT\tAU\tTI\tSO\tPY\tUT\n${each((t, f, g, y, n) => `J\t${f}, ${g}\t${t}\tJ TEST\t${y}\tWOS:${n}\n`).join('')}`,
  csv: `Title,Authors,Year\n${each((t, f, g, y) => `"${t}","${f}, ${g}",${y}\n`).join('')}`,
  'csv, semicolons': `Title;Authors;Year\n${each((t, f, g, y) => `"${t}";"${f}, ${g}";${y}\n`).join('')}`,
  'csl-json': JSON.stringify(
    each((t, f, g, y, n) =>
      JSON.stringify({
        id: `i${n}`,
        type: 'article-journal',
        title: t,
        author: [{ family: f, given: g }],
        issued: { 'date-parts': [[y]] },
      }),
    ).map((one) => JSON.parse(one) as unknown),
    null,
    1,
  ),
  'endnote-xml': `<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>${each((t, f, g, y) => `<record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>${f}, ${g}</author></authors></contributors><titles><title>${t}</title></titles><dates><year>${y}</year></dates></record>`).join('\n')}</records></xml>`,
  'endnote-xml that says windows-1252': `<?xml version="1.0" encoding="windows-1252"?>\n<xml><records>${each((t, f, g, y) => `<record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>${f}, ${g}</author></authors></contributors><titles><title>${t}</title></titles><dates><year>${y}</year></dates></record>`).join('\n')}</records></xml>`,
  'pubmed-xml that says UTF-16': `<?xml version="1.0" encoding="UTF-16"?>\n<PubmedArticleSet>${each((t, f, g, y, n) => `<PubmedArticle><MedlineCitation><PMID>${n}</PMID><Article><Journal><JournalIssue><PubDate><Year>${y}</Year></PubDate></JournalIssue></Journal><ArticleTitle>${t}</ArticleTitle><AuthorList><Author><LastName>${f}</LastName><ForeName>${g}</ForeName></Author></AuthorList></Article></MedlineCitation></PubmedArticle>`).join('\n')}</PubmedArticleSet>`,
}

/** Bytes of a one-byte encoding: what is not in `places` stands as in Latin-1. */
const oneByte = (places: Readonly<Record<string, number>>) => (text: string) =>
  Buffer.from([...text].map((letter) => places[letter] ?? letter.charCodeAt(0)))
const ends = ['\n', '\r\n', '\r']
const writings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark, or two': (text) => Buffer.from(`\uFEFF\uFEFF${text}`),
  'UTF-16 LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 LE with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 BE': (text) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-16 BE with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'windows-1252': oneByte({ '“': 147, '”': 148, '’': 146, '–': 150 }),
  'Mac OS Roman': oneByte({
    Ü: 134,
    ü: 159,
    ö: 154,
    ï: 149,
    ç: 141,
    '“': 210,
    '”': 211,
    '’': 213,
    '–': 208,
    É: 131,
    é: 142,
    à: 136,
    ñ: 150,
    Í: 234,
  }),
  'zeros at the end': (text) => Buffer.concat([Buffer.from(text), Buffer.alloc(300)]),
  'Ctrl+Z at the end': (text) => Buffer.from(`${text}\x1A`),
  'one damaged letter': (text) =>
    Buffer.concat([
      Buffer.from(text.slice(0, text.indexOf('sur '))),
      Buffer.from([0x95]),
      Buffer.from(text.slice(text.indexOf('sur '))),
    ]),
  'CR as line end': (text) => Buffer.from(text.replaceAll('\n', '\r')),
  'CR LF': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'CR CR LF': (text) => Buffer.from(text.replaceAll('\n', '\r\r\n')),
  'all line ends mixed': (text) => {
    let n = 0
    return Buffer.from(text.replace(/\n/g, () => ends[n++ % 3] ?? ''))
  },
  'blank lines before': (text) => Buffer.from(`\n\n   \n${text}`),
}

describe.each(Object.entries(files))('%s', (name, text) => {
  it.each(Object.entries(writings))('is read whole from %s', (how, write) => {
    // What a Macintosh file declares as another encoding is taken at its word.
    if (how === 'Mac OS Roman' && name.includes('windows-1252')) return
    const read = readReferences(new Uint8Array(write(text)))
    expect(
      read.records.map(({ reference }) => [
        reference.title?.replace('•', ''),
        reference.author?.[0]?.family,
        reference.issued?.['date-parts']?.[0]?.[0],
      ]),
    ).toEqual(titles.map((title, n) => [title, people[n]?.[0], people[n]?.[2]]))
    expect(read.problems.filter((problem) => problem.dropped)).toEqual([])
  })
})

const found = (text: string) => readReferences(new Uint8Array(Buffer.from(text)))
const brief = (text: string) =>
  found(text).records.map(({ reference }) => [reference.type, reference.title, reference.author?.[0]?.family ?? null])

describe('RIS whose tags are written in another way', () => {
  it.each([
    ['small letters', 'ty  - jour', '  - '],
    ['three blanks', 'TY   -   JOUR', '   -   '],
    ['no blanks', 'TY-JOUR', '-'],
    ['tabs', 'TY\t-\tJOUR', '\t-\t'],
    ['no-break spaces', 'TY\u00A0\u00A0-\u00A0JOUR', '\u00A0\u00A0-\u00A0'],
    ['an en dash', 'TY  – JOUR', '  – '],
    ['a colon', 'TY: JOUR', ': '],
  ])('%s', (_, first, sign) => {
    const isSmall = first.startsWith('ty')
    const record = (n: number) =>
      [
        first,
        `TI${sign}Frost on stone ${n}`,
        `AU${sign}Ono, Kei`,
        `AB${sign}Of in-vivo work`,
        'in-situ: T2-weighted',
        'ER' + sign,
      ]
        .map((line) => (isSmall ? line.replace(/^[A-Z]{2}/, (tag) => tag.toLowerCase()) : line))
        .join('\n')
    const text = `${record(1)}\n\n${record(2)}\n`
    expect(brief(text)).toEqual([
      ['article-journal', 'Frost on stone 1', 'Ono'],
      ['article-journal', 'Frost on stone 2', 'Ono'],
    ])
    const [one, two] = found(text).records
    expect(one?.reference.abstract).toContain('T2-weighted')
    expect(text).toContain(one?.raw)
    expect(two?.line).toBe(8)
  })
})

describe('PubMed’s format as other hands leave it', () => {
  const record = (n: number) =>
    `PMID- 3000001${n}\nTI  - Lichen on glass ${n}.\nFAU - Ono, Kei\nAB  - Of\n      IL-6 in frost.\n`
  it.each([
    ['in small letters', (text: string) => text.replace(/^[A-Z]{2,4} {0,2}-/gm, (tag) => tag.toLowerCase())],
    ['with tabs', (text: string) => text.replace(/^([A-Z]{2,4}) {0,2}- /gm, '$1\t- ').replace(/^ {6}/gm, '\t')],
    ['without indents', (text: string) => text.replace(/^ {6}/gm, '')],
    ['in quotes of e-mail', (text: string) => text.replace(/\n/g, '\n\n')],
  ])('%s', (_, leave) => {
    const { records, problems } = found(leave(`${record(1)}\n${record(2)}`))
    expect(records.map(({ reference }) => [reference.PMID, reference.title, reference.abstract])).toEqual(
      [1, 2].map((n) => [`3000001${n}`, `Lichen on glass ${n}`, 'Of IL-6 in frost.']),
    )
    expect(problems).toEqual([])
  })
})

it('reads PubMed Central’s records, whose own number stands before the PubMed id', () => {
  const record = (n: number) => `PMC - PMC700000${n}\nPMID- 3000001${n}\nTI  - Lichen ${n}.\nFAU - Ono, Kei\n`
  expect(
    found(`${record(1)}\n${record(2)}`).records.map(({ reference }) => [
      reference.PMCID,
      reference.PMID,
      reference.title,
    ]),
  ).toEqual([1, 2].map((n) => [`PMC700000${n}`, `3000001${n}`, `Lichen ${n}`]))
})

it('takes off what hands add to names and links', () => {
  const [record] = found(
    'TY  - JOUR\nTI  - Frost\nAU  - O’Neil Jr., John;\nAU  - Berg, Anna\nUR  - <https://example.org/frost>\nDOI - 10.5555/frost.1\nPMID- 30000012\nER  - \n',
  ).records
  expect(record?.reference).toMatchObject({
    author: [
      { family: 'O’Neil', given: 'John', suffix: 'Jr.' },
      { family: 'Berg', given: 'Anna' },
    ],
    URL: 'https://example.org/frost',
    DOI: '10.5555/frost.1',
    PMID: '30000012',
  })
})

it('reads the Cochrane Library’s text export', () => {
  const record = (n: number) =>
    `Record #${n} of 2\nID: CN-0123456${n}\nAU: Almgren T\nAU: Silva MK\nTI: Moss and rain ${n}\nSO: Journal of Roofs\nYR: 2019\nVL: 12\nNO: 3\nPG: 201-209\nPM: PUBMED 3012345${n}\nPT: Journal article\nKY: moss; rain\nDOI: 10.5555/roof.${n}\nAB: Aims: to see.\nUS: https://library.example.org/CN-${n}\n`
  const read = found(`${record(1)}\n\n${record(2)}\n`)
  expect(read.format).toBe('cochrane-text')
  expect(read.problems).toEqual([])
  expect(read.records.map(({ reference }) => reference)).toMatchObject(
    [1, 2].map((n) => ({
      title: `Moss and rain ${n}`,
      'container-title': 'Journal of Roofs',
      volume: '12',
      issue: '3',
      page: '201-209',
      DOI: `10.5555/roof.${n}`,
      PMID: `3012345${n}`,
      issued: { 'date-parts': [[2019]] },
      abstract: 'Aims: to see.',
    })),
  )
  expect(read.records[1]?.raw).toBe(record(2).trimEnd())
})

it('reads a database’s text beside RIS in one file, each in its own format and at its own lines', () => {
  const ris = 'TY  - JOUR\nTI  - Frost\nAU  - Ono, Kei\nER  - \n\n'
  const texts = {
    'cochrane-text': 'Record #1 of 1\nAU: Berg A\nTI: Moss\n\n',
    'proquest-text': 'Document 1 of 1\n\nTitle: Moss\n\nAuthor: Berg, Anna\n\n',
  }
  for (const text of Object.values(texts)) {
    for (const [first, second] of [
      [ris, text],
      [text, ris],
    ] as const) {
      const read = found(`${first}${second}`)
      expect(read.records.map(({ reference }) => reference.title)).toEqual(
        first === ris ? ['Frost', 'Moss'] : ['Moss', 'Frost'],
      )
      expect(read.records.map(({ line }) => line)).toEqual([1, first.split('\n').length])
      expect(read.problems).toHaveLength(1)
      expect(read.problems[0]?.message).toMatch(/several formats \(.*text export/)
    }
  }
})

it('reads a file into which several programs have written, each stretch in its own format', () => {
  const ris = (n: number) => `TY  - JOUR\nTI  - Frost ${n}\nAU  - Ono, Kei\nER  - \n`
  const text = `${ris(1)}\nPMID- 30000013\nTI  - Moss on roofs.\nFAU - Berg, Anna\nDP  - 2019\n\n@book{k,\n  title = {Ice},\n  author = {Kim, Soo}\n}\n${ris(2)}`
  expect(brief(text)).toEqual([
    ['article-journal', 'Frost 1', 'Ono'],
    ['article-journal', 'Moss on roofs', 'Berg'],
    ['book', 'Ice', 'Kim'],
    ['article-journal', 'Frost 2', 'Ono'],
  ])
  const { records, problems } = found(text)
  expect(records.map((record) => record.line)).toEqual([1, 6, 11, 15])
  expect(records.map((record) => text.includes(record.raw))).toEqual([true, true, true, true])
  expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(/several formats/)])
})

it('reads such a file in pieces as it does whole', async () => {
  const text = Array.from(
    { length: 30 },
    (_, n) =>
      `TY  - JOUR\nTI  - Frost ${n}\nER  - \n\n${n % 7 === 3 ? `PMID- ${1000 + n}\nTI  - Moss ${n}.\nDP  - 2019\n\n` : ''}`,
  ).join('')
  const bytes = new Uint8Array(Buffer.from(text))
  const parts = await readInChunks(
    { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) },
    {},
    200,
  )
  const titles: (string | undefined)[] = []
  for await (const part of parts ?? []) titles.push(...part.records.map((record) => record.reference.title))
  expect(titles).toEqual(found(text).records.map((record) => record.reference.title))
  expect(titles).toHaveLength(34)
})

it('takes out signs that are not seen, and joins letters with the accents behind them', () => {
  const [record] = found(
    '\uFEFFTY  - JOUR\nTI  - Derma\u00ADtology in\u200B Zu\u0308rich\nAU  - Mu\u0308ller, Jo\u0308rg\nER  - \n',
  ).records
  expect(record?.reference).toMatchObject({
    title: 'Dermatology in Zürich',
    author: [{ family: 'Müller', given: 'Jörg' }],
  })
})

describe('files that people and programs damage', () => {
  it.each([
    [
      'JSON with commas too many',
      '[{"type":"book","title":"A,]",},\n{"type":"book","title":"B",},]',
      [
        ['book', 'A,]', null],
        ['book', 'B', null],
      ],
    ],
    [
      'JSON that is cut in a record with several names',
      '[{"type":"book","title":"A","author":[{"family":"Ono","given":"K"},{"family":"Berg"},{"given":"Ann","family":"Kim"},{"family":"Lo',
      [],
    ],
    [
      'JSON whose first record is broken',
      '[{"type":"book","title":"A,"author":[{"family":"Ono"},{"family":"Berg"}]},\n{"type":"book","title":"B"}]',
      [['book', 'B', null]],
    ],
    [
      'JSON with comments',
      '// from somewhere\n[{"type":"book", /* old */ "title":"A // b"}]',
      [['book', 'A // b', null]],
    ],
    [
      'JSON of works under their keys',
      '{"a":{"type":"book","title":"A"},"b":{"type":"book","title":"B"}}',
      [
        ['book', 'A', null],
        ['book', 'B', null],
      ],
    ],
    [
      'JSON lines',
      '{"type":"book","title":"A"}\n{"type":"book","title":"B"}\n',
      [
        ['book', 'A', null],
        ['book', 'B', null],
      ],
    ],
    [
      'Crossref’s answer about one work',
      '{"status":"ok","message-type":"work","message":{"type":"journal-article","title":["A"],"DOI":"10.5555/a","author":[{"given":"K","family":"Ono"}]}}',
      [['article-journal', 'A', 'Ono']],
    ],
    [
      'Zotero’s own JSON',
      '[{"key":"K","version":3,"data":{"itemType":"journalArticle","title":"A","creators":[{"creatorType":"author","firstName":"K","lastName":"Ono"}],"date":"2019-02"}}]',
      [['article-journal', 'A', 'Ono']],
    ],
    [
      'BibTeX with an ampersand between names',
      '@article{k, title={A}, author={K. Ono & Anna Berg}}',
      [['article-journal', 'A', 'Ono']],
    ],
    [
      'BibTeX without the comma behind the key',
      '@article{k title={A}\n author={Ono, K}\n year=2019}\n@book{l, title={B}}',
      [
        ['article-journal', 'A', 'Ono'],
        ['book', 'B', null],
      ],
    ],
    [
      'BibTeX on one line with a brace too many',
      '@article{k, title={A {b}, author={Ono, K}, year=2019}\n\n@book{l, title={B}}\n',
      [
        ['article-journal', 'A b', 'Ono'],
        ['book', 'B', null],
      ],
    ],
    [
      'XML with bare signs and control characters',
      '<xml><records><record><ref-type>17</ref-type><titles><title>A & B < 5 µm</title></titles></record><record><ref-type>6</ref-type><titles><title>C\u0001D<![CDATA[ & E]]></title></titles></record></records></xml>',
      [
        ['article-journal', 'A & B < 5 µm', null],
        ['book', 'C D & E', null],
      ],
    ],
  ])('%s', (_, text, expected) => expect(brief(text)).toEqual(expected))
})

describe('what is in no Western encoding and declares none', () => {
  const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
  const asRis = (hex: string) =>
    new Uint8Array(Buffer.concat([Buffer.from('TY  - JOUR\nTI  - '), bytes(hex), Buffer.from('\nER  - \n')]))
  it.each([
    [
      'Cyrillic of Windows',
      'c2ebe8ffede8e520eaf0e5ece020ede020eaeee6f320efeee6e8ebfbf520ebfee4e5e9',
      'Влияние крема на кожу пожилых людей',
    ],
    [
      'KOI8-R',
      'f7ccc9d1cec9c520cbd2c5cdc120cec120cbcfd6d520d0cfd6c9ccd9c820ccc0c4c5ca',
      'Влияние крема на кожу пожилых людей',
    ],
    ['GB 18030', 'c3e6cbaab6d4c0cfc4eac8cbc6a4b7f4b5c4d7f7d3c3d1d0bebf', '面霜对老年人皮肤的作用研究'],
    [
      'Shift JIS',
      '834e838a815b838082cc8d8297ee8ed282cc94e7958682d682cc8cf889ca82c982c282a282c4',
      'クリームの高齢者の皮膚への効果について',
    ],
  ])('is read as %s, and said to be a guess', (_, hex, title) => {
    const read = readReferences(asRis(hex))
    expect(read.records[0]?.reference.title).toBe(title)
    expect(read.notice).toMatch(/Please look/)
  })
})
