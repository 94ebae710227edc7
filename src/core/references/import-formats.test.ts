import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { formatIds, formatNames, type ImportFormatId } from './contract/format-names.ts'
import { detectFormat, readerOf, readReferences, type ReadReferences } from './import-formats.ts'
import { readInChunks } from './read-in-chunks.ts'

const runs = Number(process.env['FUZZ_RUNS'] ?? 300)

/** A record in a format: undamaged, and damaged in a way that files in the wild are. */
interface Sample {
  readonly format: ImportFormatId
  readonly head: string
  readonly foot: string
  readonly record: (title: string, n: number) => string
  readonly damages: readonly ((record: string) => string)[]
  readonly between: string
}

const samples: readonly Sample[] = [
  {
    format: 'ris',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) => `TY  - JOUR\nTI  - ${title}\nAU  - Ono, K.\nPY  - 2020\nSP  - ${n}\nER  - \n`,
    damages: [
      (r) => r.replace(/ER {2}- \n/, ''),
      (r) => r.replace('TY  - JOUR', 'TY  - XYZZY'),
      (r) => r.replace('TY  - JOUR\n', 'TY  - JOUR\nno tag here\n'),
      (r) => r.replace('AU  - Ono, K.\n', 'AU  - \nAU -Ono\n'),
      () => 'TY  - JOUR\nER  - \n',
    ],
  },
  {
    format: 'bibtex',
    head: '% made by hand\n@string{j = "Journal of J"}\n',
    foot: '',
    between: '\n',
    record: (title, n) =>
      `@article{key${n},\n  title = {${title}},\n  author = {Ono, Kei},\n  journal = j,\n  year = 2020\n}\n`,
    damages: [
      (r) => r.replace(/\}\n$/, '\n'),
      (r) => r.replace('{Ono, Kei}', '{Ono, Kei'),
      (r) => r.replace('{Ono, Kei}', '"Ono, Kei'),
      (r) => r.replace(/\}\n$/, ')\n'),
      (r) => r.replace('Ono', 'O}no'),
      (r) => r.replace('{Ono, Kei},', '{Ono, Kei}'),
      (r) => r.replace('= 2020', '= # #'),
    ],
  },
  {
    format: 'nbib',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) => `PMID- ${1000 + n}\nTI  - ${title}\nFAU - Ono, Kei\nDP  - 2020 Mar\n`,
    damages: [
      (r) => r.replace('TI  - ', 'TI- '),
      (r) => r.replace('FAU - ', 'F?U - '),
      (r) => r.replace(/TI {2}- .*\n/, ''),
    ],
  },
  {
    format: 'nbib',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) =>
      `<${n + 1}. >\nVN  - Ovid Technologies\nAU  - Ono, Kei [Author]\nTI  - ${title}\nSO  - Journal of Nothing. 28(2):103-106, April 2015.\n`,
    damages: [
      (r) => r.replace('SO  - ', 'SO- '),
      (r) => r.replace('28(2)', '((('),
      (r) => r.replace(/TI {2}- .*\n/, ''),
    ],
  },
  {
    format: 'pubmed-xml',
    head: '<?xml version="1.0"?>\n<PubmedArticleSet>\n',
    foot: '</PubmedArticleSet>\n',
    between: '\n',
    record: (title, n) =>
      `<PubmedArticle><MedlineCitation><PMID>${n + 1}</PMID><Article><ArticleTitle>${title}</ArticleTitle><AuthorList><Author><LastName>Ono</LastName></Author></AuthorList></Article></MedlineCitation></PubmedArticle>\n`,
    damages: [
      (r) => r.replace('</PubmedArticle>', ''),
      (r) => r.replace('</AuthorList>', ''),
      (r) => r.replace('<PMID>', '<PMID a=b>'),
      (r) => r.replace('Ono', 'O&no; & <no'),
    ],
  },
  {
    format: 'endnote-xml',
    head: '<?xml version="1.0" encoding="UTF-8"?><xml><records>',
    foot: '</records></xml>',
    between: '\n',
    record: (title, n) =>
      `<record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>Ono, K.</author></authors></contributors><titles><title>${title}</title></titles><pages>${n}</pages></record>`,
    damages: [(r) => r.replace('</record>', ''), (r) => r.replace('</titles>', ''), (r) => r.replace('17<', '<<')],
  },
  {
    format: 'endnote-enw',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) => `%0 Journal Article\n%T ${title}\n%A Ono, Kei\n%P ${n}\n`,
    damages: [
      (r) => r.replace('%A ', '%A'),
      () => '%0 Journal Article\n',
      (r) => r.replace('Journal Article', 'Thing'),
    ],
  },
  {
    format: 'csl-json',
    head: '[\n',
    foot: '\n]',
    between: ',\n',
    record: (title, n) => JSON.stringify({ id: `i${n}`, type: 'article-journal', title, author: [{ family: 'Ono' }] }),
    damages: [
      (r) => r.replace('"Ono"', '"Ono'),
      (r) => r.replace('"type":', '"type"'),
      (r) => r.replace('article-journal', 'nothing'),
      () => '{}',
      (r) => r.replace('"title":', '"title":null,"text":'),
    ],
  },
  {
    format: 'service-json',
    head: '{"total":3,"data":[\n',
    foot: '\n]}',
    between: ',\n',
    record: (title, n) =>
      JSON.stringify({
        paperId: `p${n}`,
        title,
        year: 2020,
        authors: [{ name: 'Kei Ono' }],
        externalIds: { DOI: `10.5555/p${n}` },
      }),
    damages: [(r) => r.replace('"Kei Ono"', '"Kei Ono'), (r) => r.replace('"title":', '"title"'), () => '{"offset":3}'],
  },
  {
    format: 'wos',
    head: 'FN Clarivate Analytics Web of Science\nVR 1.0\n',
    foot: '\nEF',
    between: '\n',
    record: (title, n) => `PT J\nAU Ono, K\nTI ${title}\nSO J TEST\nBP ${n}\nER\n`,
    damages: [(r) => r.replace('ER\n', ''), (r) => r.replace('PT J', 'PT ?'), (r) => r.replace('AU ', 'AU')],
  },
  {
    format: 'refworks-tagged',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) =>
      `RT Journal Article\nSR Print\nA1 Ono,Kei\nT1 ${title}\nJF Journal of Nothing\nYR 2020\nSP ${n}\n`,
    damages: [
      (r) => r.replace('A1 ', 'A1'),
      () => 'RT Journal Article\n',
      (r) => r.replace('Journal Article', 'Thing'),
    ],
  },
  {
    format: 'mods',
    head: '<?xml version="1.0"?>\n<modsCollection xmlns="http://www.loc.gov/mods/v3">\n',
    foot: '</modsCollection>\n',
    between: '\n',
    record: (title, n) =>
      `<mods ID="m${n}"><titleInfo><title>${title}</title></titleInfo><name type="personal"><namePart type="family">Ono</namePart></name><genre>journalArticle</genre></mods>\n`,
    damages: [
      (r) => r.replace('</mods>', ''),
      (r) => r.replace('</name>', ''),
      (r) => r.replace('<genre>', '<genre a=b>'),
      (r) => r.replace('Ono', 'O&no; & <no'),
    ],
  },
  {
    format: 'database-xml',
    head: '<?xml version="1.0"?>\n<responseWrapper><resultList>',
    foot: '</resultList></responseWrapper>\n',
    between: '\n',
    record: (title, n) =>
      `<result><id>${n}</id><source>MED</source><title>${title}</title><authorString>Ono K.</authorString></result>`,
    damages: [
      (r) => r.replace('</result>', ''),
      (r) => r.replace('</title>', ''),
      (r) => r.replace('<id>', '<id a=b>'),
      (r) => r.replace('Ono', 'O&no; & <no'),
    ],
  },
  {
    format: 'zotero-rdf',
    head: '<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#">\n',
    foot: '</rdf:RDF>\n',
    between: '',
    record: (title, n) =>
      `<bib:Article rdf:about="#item_${n}"><z:itemType>journalArticle</z:itemType><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Ono</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors><dc:title>${title}</dc:title></bib:Article>\n`,
    damages: [
      (r) => r.replace('</bib:Article>', ''),
      (r) => r.replace('</bib:authors>', ''),
      (r) => r.replace('Ono', 'O&no; & <no'),
    ],
  },
  {
    format: 'jats',
    head: '<article article-type="x"><back><ref-list>\n',
    foot: '</ref-list></back></article>\n',
    between: '',
    record: (title, n) =>
      `<ref id="B${n}"><element-citation publication-type="journal"><name><surname>Ono</surname></name><article-title>${title}</article-title><source>J Test</source></element-citation></ref>\n`,
    damages: [
      (r) => r.replace('</ref>', ''),
      (r) => r.replace('</surname>', ''),
      (r) => r.replace('Ono', 'O&no; & <no'),
    ],
  },
  {
    format: 'word-sources',
    head: '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">\n',
    foot: '</b:Sources>\n',
    between: '',
    record: (title, n) =>
      `<b:Source><b:Tag>t${n}</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Title>${title}</b:Title><b:Author><b:Author><b:NameList><b:Person><b:Last>Ono</b:Last></b:Person></b:NameList></b:Author></b:Author></b:Source>\n`,
    damages: [
      (r) => r.replace('</b:Source>', ''),
      (r) => r.replace('</b:Last>', ''),
      (r) => r.replace('Ono', 'O&no; & <no'),
    ],
  },
  {
    format: 'ictrp',
    head: '<Trials_downloaded_from_ICTRP>\n',
    foot: '</Trials_downloaded_from_ICTRP>\n',
    between: '',
    record: (title, n) =>
      `<Trial><TrialID>NCT0000000${n}</TrialID><Public_title>${title}</Public_title><Primary_sponsor>Ono</Primary_sponsor></Trial>\n`,
    damages: [
      (r) => r.replace('</Trial>', ''),
      (r) => r.replace('</TrialID>', ''),
      (r) => r.replace('Ono', 'O&no; & <no'),
    ],
  },
  {
    format: 'web-page',
    head: '<div>\n',
    foot: '</div>\n',
    between: '',
    record: (title, n) =>
      `<span class="Z3988" title="rft.genre=article&amp;rft.atitle=${title.replaceAll(' ', '+')}&amp;rft.aulast=Ono&amp;rft.spage=${n}"></span>\n`,
    damages: [
      (r) => r.replace('</span>', ''),
      (r) => r.replace('&amp;rft.aulast', '&rft.aulast'),
      (r) => r.replace('Ono', '%E0%'),
    ],
  },
  {
    format: 'labelled-text',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) => `Title: ${title}\nAuthors: Ono K\nJournal: Journal of J\nYear: 2020\nPages: ${n}\n`,
    damages: [
      (r) => r.replace('Authors: ', 'Authors '),
      (r) => r.replace('Year: 2020', 'Year:'),
      (r) => `${r}and more\n`,
    ],
  },
  {
    format: 'csv',
    head: 'Title,Authors,Year,DOI\n',
    foot: '',
    between: '',
    record: (title, n) => `"${title}","Ono, K.",2020,10.5555/x${n}\n`,
    damages: [
      (r) => r.replace(',2020', ',2020,,,extra'),
      (r) => r.replace(',2020,', ','),
      (r) => r.replace('"Ono, K."', 'On"o'),
    ],
  },
  {
    format: 'identifier-list',
    head: '',
    foot: '',
    between: '',
    record: (_, n) => `10.5555/list.${n}\n`,
    damages: [(r) => r.replace('10.5555/', 'doi10-'), () => 'nothing-of-the-kind\n'],
  },
  {
    format: 'cochrane-text',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) => `Record #${n + 1} of 12\nID: CN-${n}\nAU: Ono K\nTI: ${title}\nSO: Journal of J\nYR: 2020\n`,
    damages: [
      (r) => r.replace('AU: ', 'AU '),
      (r) => r.replace(/TI: .*\n/, ''),
      (r) => r.replace('YR: ', 'Y: '),
      () => 'Record #1 of 12\n',
    ],
  },
  {
    format: 'proquest-text',
    head: '',
    foot: `${'_'.repeat(60)}\n\nContact us at: http://www.example.org/\n`,
    between: '\n',
    record: (title, n) =>
      `${'_'.repeat(60)}\n\nDocument ${n + 1} of 12\n\n${title}\n\nAuthor: Ono, K.\n\nTitle: ${title}\n\nPublication year: 2020\n\nPages: ${n}\n`,
    damages: [
      (r) => r.replace('Author: ', 'author '),
      (r) => r.replace(/Title: .*\n/, ''),
      (r) => r.replace(/^_+\n/, ''),
      (r) => r.replace(/Document[^]*$/, '$`Document 1 of 12\n'),
    ],
  },
  {
    format: 'sciencedirect-text',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) =>
      `Kei Ono,\n${title},\nJournal of J,\nVolume ${n + 1},\n2020,\nPages 1-9,\nISSN 1234-5679,\n(https://www.sciencedirect.com/science/article/pii/S${n})\nAbstract: We looked.\n`,
    damages: [
      (r) => r.replace('Kei Ono,\n', ''),
      (r) => r.replace('2020,', '20 20'),
      (r) => r.replace('ISSN', 'ISNS'),
      (r) => r.replace('Abstract: ', ''),
    ],
  },
  {
    format: 'pubmed-text',
    head: '',
    foot: '',
    between: '\n\n',
    record: (title, n) => `${n + 1}. J Test. 2020;1:${n + 1}.\n\n${title}.\n\nOno K.\n\nPMID: ${1000 + n}\n`,
    damages: [
      (r) => r.replace(/PMID: .*\n/, ''),
      (r) => r.replace('J Test. 2020;', 'J Test, '),
      (r) => r.replace('Ono K.\n\n', ''),
      (r) => r.replace('PMID: ', 'DOI: 10.5555/x\nPMID: '),
    ],
  },
  {
    format: 'wiki-citations',
    head: '',
    foot: '',
    between: '\n',
    record: (title, n) =>
      `{{cite journal |last1=Ono |first1=K. |date=2020 |title=${title} |journal=J Test |volume=1 |pages=${n + 1}–9}}\n`,
    damages: [(r) => r.replace('2020', '20 20'), (r) => r.replace('|first1=K. ', ''), (r) => r.replace('journal=', '')],
  },
  {
    format: 'reference-list',
    head: '',
    foot: '',
    between: '',
    record: (title, n) => `${n + 1}. Ono K. ${title}. J Test. 2020;1:${n + 1}-9.\n`,
    damages: [(r) => r.replace('2020', '20 20'), (r) => r.replace(';1:', ''), (r) => r.replace('Ono K. ', '')],
  },
]

const titles = (n: number) => Array.from({ length: n }, (_, i) => `Number ${i} of an invented series of studies`)

describe.each(samples.map((sample) => [sample.format, sample] as const))('%s', (id, sample) => {
  const whole = (records: readonly string[]) => sample.head + records.join(sample.between) + sample.foot

  it('is known by its content', () => {
    const text = whole(titles(3).map(sample.record))
    expect(detectFormat(text)[0]?.format.id).toBe(id)
    expect(readReferences(new Uint8Array(Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).records).toHaveLength(
      3,
    )
    expect(readReferences(text.replaceAll('\n', '\r')).records).toHaveLength(3)
  })

  it('gives or reports every record, and gives the sound ones as they are', () => {
    const damage = fc.option(fc.nat(), { nil: null, freq: 2 })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 8 }), (damages) => {
        const records = titles(damages.length).map((title, n) => {
          const record = sample.record(title, n)
          const kind = damages[n]
          return kind === null || kind === undefined
            ? record
            : (sample.damages[kind % sample.damages.length]?.(record) ?? record)
        })
        const read = readReferences(whole(records), { format: id })
        const dropped = read.problems.filter((problem) => problem.dropped === true).length
        expect(read.records.length + dropped, whole(records)).toBe(damages.length)
        const found = read.records.map((record) => record.reference.title ?? record.reference.DOI)
        for (const [n, kind] of damages.entries())
          if (kind === null)
            expect(found, whole(records)).toContain(id === 'identifier-list' ? `10.5555/list.${n}` : titles(n + 1)[n])
        if (damages.every((kind) => kind === null)) expect(read.problems).toEqual([])
        for (const problem of read.problems) expect(problem.line).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: runs },
    )
  })

  it('says where each record stands, and keeps it whole', () => {
    const text = whole(titles(5).map(sample.record))
    for (const record of readReferences(text, { format: id }).records) {
      expect(text).toContain(record.raw)
      expect(text.split('\n')[record.line - 1]).toContain(record.raw.split('\n')[0]?.slice(0, 10))
    }
  })

  it('is read in parts as it is read whole', async () => {
    const damage = fc.option(fc.nat(), { nil: null, freq: 4 })
    const encoded: readonly ((text: string) => Uint8Array)[] = [
      (text) => Buffer.from(text),
      (text) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
      (text) => Buffer.from(text.replaceAll('\n', '\r')),
      (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      (text) => Buffer.from(text, 'latin1'),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.array(damage, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 40, max: 900 }),
        fc.constantFrom(...encoded),
        async (damages, pieceBytes, encode) => {
          const records = titles(damages.length).map((title, n) =>
            (damages[n] === null
              ? (r: string) => r
              : (sample.damages[(damages[n] ?? 0) % sample.damages.length] ?? ((r: string) => r)))(
              sample.record(`${title} – Ünï`, n),
            ),
          )
          const bytes = encode(whole(records))
          const file = { size: bytes.length, read: async (start: number, end: number) => bytes.slice(start, end) }
          const inParts = await readInChunks(file, { format: id }, pieceBytes)
          const parts: ReadReferences[] = []
          if (inParts === null) return
          for await (const part of inParts) parts.push(part)
          const atOnce = readReferences(bytes, { format: id })
          expect(parts.flatMap((part) => part.records)).toEqual(atOnce.records)
          expect(parts.flatMap((part) => part.problems).filter((problem) => problem.dropped)).toEqual(
            atOnce.problems.filter((problem) => problem.dropped),
          )
          expect(new Set(parts.map((part) => `${part.format} ${part.encoding}`))).toEqual(
            new Set([`${atOnce.format} ${atOnce.encoding}`]),
          )
        },
      ),
      { numRuns: runs },
    )
    const bytes = Buffer.from(whole(titles(12).map(sample.record)))
    const undamaged = await readInChunks(
      { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) },
      {},
      300,
    )
    let count = 0
    if (undamaged !== null) for await (const part of undamaged) count += Math.sign(part.records.length)
    expect(count > 2).toBe(readerOf(id).cut !== undefined && !sample.record('', 0).startsWith('<1'))
  })

  it('survives any mutation of itself', () => {
    const text = whole(titles(4).map(sample.record))
    const piece = fc.constantFrom(
      '',
      '\n',
      '\r',
      '\0',
      '{',
      '}',
      '"',
      "'",
      '\\',
      '@',
      '<',
      '>',
      '&',
      ',',
      ';',
      '\t',
      '=',
      '#',
      '%',
      '$',
      '  - ',
      'ER  - ',
      'TY  - JOUR',
      '__proto__',
      'constructor',
      '\uD800',
      '\uFEFF',
      '\u202E',
      '<!--',
      '<![CDATA[',
      ']]>',
      '\\u',
      '"}',
      '@string{a = a}',
      '1e999',
      'é',
      '\u0000',
    )
    const edit = fc.record({
      at: fc.nat({ max: text.length }),
      cut: fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: text.length })),
      put: fc.oneof(piece, fc.string({ maxLength: 8, unit: 'binary' })),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const mutated = edits.reduce((so, { at, cut, put }) => so.slice(0, at) + put + so.slice(at + cut), text)
        const started = process.cpuUsage()
        const asItself = readReferences(mutated, { format: id })
        readReferences(new Uint8Array(Buffer.from(mutated, 'latin1')))
        expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
        for (const record of asItself.records) expect(typeof record.reference.type).toBe('string')
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      }),
      { numRuns: runs },
    )
  })

  it('takes no longer for long runs of any sign', () => {
    const [first = ''] = titles(1).map(sample.record)
    for (const sign of [
      '{',
      '}',
      '\\',
      '"',
      "'",
      ' ',
      '\t',
      '-',
      ',',
      ';',
      '$',
      '&',
      '<',
      '>',
      '(',
      '10.5555/',
      '%',
      '@',
      '_',
      'and ',
      '\\(',
      '{\\a',
      '#',
      '[',
      '0',
      '1-',
      'a.',
      '\n',
      '\n ',
      '@a{b,c={',
      '&#',
      '<a>',
      '"a',
      'A B. ',
    ]) {
      const run = sign.repeat(Math.ceil(200_000 / sign.length))
      for (const place of ['Ono', 'Number', '2020', '10.5555/']) {
        const started = process.cpuUsage()
        readReferences(whole([first.replace(place, () => place + run), sample.record('After', 2)]), { format: id })
        expect(process.cpuUsage(started).user / 1000, `${place} ${JSON.stringify(sign)}`).toBeLessThan(2000)
      }
    }
  })

  it('changes no prototype, whatever the fields are called', () => {
    const [first = ''] = titles(1).map(sample.record)
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      for (const record of readReferences(whole([first.replaceAll(/author|Authors|FAU|AU|%A|title|Title/g, name)]), {
        format: id,
      }).records) {
        expect(Object.getPrototypeOf(record.reference)).toBe(Object.prototype)
        expect(Object.getPrototypeOf(record.reference.custom ?? {})).toBe(Object.prototype)
      }
    }
    expect(({} as { family?: string }).family).toBeUndefined()
  })
})

describe('readReferences', () => {
  it('says that there is nothing in an empty file, and that it does not know another', () => {
    expect(readReferences('  \n').problems).toEqual([{ line: 1, message: 'There is nothing in it.' }])
    expect(readReferences(new Uint8Array()).problems).toHaveLength(1)
    expect(readReferences(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])).records).toEqual([])
  })
  it.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a Word document', 'PK\u0003\u0004'],
    ['a web page', '<!DOCTYPE html><html><body><p>A title.</p></body></html>'],
  ])('says that %s is no file of references', (_, start) => {
    const read = readReferences(new Uint8Array(Buffer.from(start)))
    expect(read.records).toEqual([])
    expect(read.problems[0]?.message).toMatch(/This is a/)
  })
  it.each([
    ['RIS without ER', 'TY  - JOUR\nTI  - A\n'],
    ['BibTeX without a comma', '@article{k, title = {A} year = 2020}'],
    ['BibTeX with a brace too few', '@article{k, title = {A, year = 2020}'],
    ['BibTeX with a key twice', '@misc{k, title={A}}\n@misc{k, title={B}}'],
    [
      'PubMed XML that is cut',
      '<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle>',
    ],
    ['JSON that is cut', '[{"type": "book", "title": "A"},\n{"type": "bo'],
    ['JSON without its end', '[{"type": "book", "title": "A"}'],
    ['a table with a short row', 'Title,Authors,Year\nA,Ono K\n'],
    ['a table with an open quote', 'Title,Authors,Year\n"A,Ono K,2020\n'],
    ['Web of Science without ER', 'FN Clarivate\nPT J\nAU Ono, K\nTI A\n'],
  ])('says so of %s, and reads what there is', (name, text) => {
    const read = readReferences(text)
    expect(read.problems.length).toBeGreaterThan(0)
    expect(read.records.map((record) => record.reference.title ?? record.reference.PMID)[0], name).toMatch(/^"?A|^1$/)
  })
  it('stops when it is told to, and says so', () => {
    const text = Array.from({ length: 2000 }, (_, n) => samples[0]?.record('Long', n)).join('\n')
    const shares: number[] = []
    const read = readReferences(text, { onProgress: (share) => shares.push(share) < 2 })
    expect(read.records.length).toBe(512)
    expect(read.problems.at(-1)?.message).toMatch(/stopped/)
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
  })
  it('caps a title of ten megabytes, says so, and keeps the record whole', () => {
    for (const text of [
      `TY  - JOUR\nTI  - ${'long '.repeat(2_000_000)}\nER  - \n`,
      `@article{k, title = {${'long '.repeat(2_000_000)}}}`,
    ]) {
      const read = readReferences(text)
      expect(read.records[0]?.reference.title?.length).toBeLessThanOrEqual(200_000)
      expect(read.records[0]?.raw.length).toBeGreaterThan(9_000_000)
      expect(read.problems.length).toBeGreaterThan(0)
    }
  })
  it('refuses XML that defines entities of its own, before reading it', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle></PubmedArticleSet>'
    const read = readReferences(bomb)
    expect(read.records).toEqual([])
    expect(read.problems[0]?.message).toMatch(/safety/)
    const plain = bomb.replace(
      /<!DOCTYPE x \[.*?\]>/,
      '<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.example.org/pubmed.dtd">',
    )
    expect(readReferences(plain).records).toHaveLength(1)
  })
  it('ends macros that call themselves or grow', () => {
    const loop = '@string{a = a # b}\n@string{b = a # a}\n@article{k, title = a # " x", year = 2020}\n'
    const bomb = `${Array.from({ length: 60 }, (_, i) => `@string{m${i} = ${i === 0 ? '"ha"' : `m${i - 1} # m${i - 1}`}}`).join('\n')}\n@article{k, title = m59}\n`
    for (const text of [loop, bomb]) {
      const started = process.cpuUsage()
      expect(readReferences(text).records).toHaveLength(1)
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
    }
  })
})

describe.each(formatIds)('%s', (id) => {
  it('is read by the reader of that id', () => expect(readerOf(id).id).toBe(id))
  it('has a label of its own', () =>
    expect(formatIds.filter((other) => formatNames[other].label === formatNames[id].label)).toEqual([id]))
  it('has a sample above', () => expect(samples.map((sample) => sample.format)).toContain(id))
  it('has a pair of fixtures in its folder, with an ending it is known by', () => {
    const own = fixtureNames().filter((name) => name.startsWith(`${id} - `))
    const inputs = own.filter((name) => !name.endsWith('.expected.json'))
    expect(inputs.length).toBeGreaterThan(0)
    expect(own.filter((name) => name.endsWith('.expected.json')).sort()).toEqual(
      inputs.map((name) => `${name}.expected.json`).sort(),
    )
    const endings: readonly string[] = formatNames[id].extensions
    for (const name of inputs) expect(endings).toContain(name.split('.').at(-1))
  })
})

function fixtureNames(): readonly string[] {
  const formats = new URL('./formats/', import.meta.url)
  return readdirSync(formats).flatMap((folder) => {
    const fixtures = new URL(`${folder}/fixtures/`, formats)
    return existsSync(fixtures) ? readdirSync(fixtures) : []
  })
}
