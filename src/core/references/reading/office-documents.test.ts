import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readReferences } from '../import-formats.ts'
import { decodeText } from './decode-text.ts'

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`
const document = (body: string, links = '') =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${links}</Relationships>`,
  })

const dorn = 'Dorn E. Snow on roofs. Roof Sci. 2018;44:101-9.'
const elm = 'Elm F. Rain on walls. Roof Sci. 2019;45:1-9.'

describe('a Word document', () => {
  const text = (body: string, links?: string) => decodeText(document(body, links)).text
  it('is its paragraphs, a line each', () => {
    expect(text(paragraph(run('Dorn E. '), run('Snow &amp; rain.')) + paragraph() + paragraph(run('Elm F.')))).toBe(
      'Dorn E. Snow & rain.\n\nElm F.',
    )
  })
  it('has the numbers of its lists, and the addresses of its links where the words lack them', () => {
    const item = (words: string) => paragraph('<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>', words)
    const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`
    const links =
      '<Relationship Id="a" Target="https://doi.org/10.5555/x"/><Relationship Id="b" Target="https://pubmed.ncbi.nlm.nih.gov/31234567/"/>'
    expect(text(item(run('One. ') + link('a', '10.5555/x')) + item(run('Two. ') + link('b', 'PubMed')), links)).toBe(
      '1. One. 10.5555/x\n2. Two. PubMed https://pubmed.ncbi.nlm.nih.gov/31234567/',
    )
  })
  it('leaves out what is not seen: codes of fields, deleted words, second copies', () => {
    const hidden =
      '<w:r><w:instrText>ADDIN {"x":1}</w:instrText></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><mc:AlternateContent><mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></mc:AlternateContent>'
    expect(text(paragraph(run('Seen'), hidden))).toBe('Seen')
  })
  it('has rows of a table with tabs, and gives the references of a list', () => {
    const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const table = `<w:tbl>${row('Title', 'Authors', 'Year')}${row('Snow', 'Dorn E', '2018')}${row('Rain', 'Elm F', '2019')}</w:tbl>`
    expect(readReferences(document(table)).records.map(({ reference }) => reference.title)).toEqual(['Snow', 'Rain'])
    const list = readReferences(document(paragraph(run('References')) + paragraph(run(dorn)) + paragraph(run(elm))))
    expect(list.records.map(({ reference, line }) => [reference.title, line])).toEqual([
      ['Snow on roofs', 2],
      ['Rain on walls', 3],
    ])
    expect(list.notice).toBeNull()
  })
})

describe('an OpenDocument file', () => {
  const file = (body: string) =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body>${body}</office:body></office:document-content>`,
    })
  const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`
  it('is its paragraphs, the notes behind them, without deleted words and comments', () => {
    const body = `<office:text><text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:h>References</text:h>
      <text:list><text:list-item><text:p>Dorn<text:s/>E. <text:span>Snow &amp; rain.</text:span><office:annotation><text:p>check</text:p></office:annotation></text:p></text:list-item></text:list>
      <text:p>Elm F.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Roof Sci.</text:p></text:note-body></text:note> Walls</text:p></office:text>`
    expect(decodeText(file(body)).text).toBe('References\nDorn E. Snow & rain.\nElm F. Walls\n\nRoof Sci.')
  })
  it('gives the references of its text, and the rows of its sheets', () => {
    const text = `<office:text><text:p>${dorn}</text:p><text:p>${elm}</text:p></office:text>`
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
    const edge =
      '<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000"/></table:table-row>'
    const sheets = `<office:spreadsheet><table:table table:name="One">${row('Title', 'Authors', 'Year')}${row('Snow on roofs', 'Dorn E', '2018')}${row('Rain on walls', 'Elm F', '2019')}${edge}</table:table></office:spreadsheet>`
    for (const body of [text, sheets])
      expect(readReferences(file(body)).records.map(({ reference }) => reference.title)).toEqual([
        'Snow on roofs',
        'Rain on walls',
      ])
  })
})

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
const inline = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`

describe('an Excel workbook', () => {
  const workbook = (...sheets: readonly string[]) =>
    zip({
      'xl/workbook.xml': `<workbook><sheets>${sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, i) => `<Relationship Id="r${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
      'xl/sharedStrings.xml':
        '<sst><si><t>Title</t></si><si><r><t>Snow on </t></r><r><t>roofs, and walls</t></r><rPh><t>yomi</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\-mmm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="16"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    })
  const studies = sheet(
    `<row r="1"><c r="A1" t="s"><v>0</v></c>${inline('B1', 'Year')}${inline('C1', 'Pages')}${inline('D1', 'PMID')}</row>` +
      `<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>2018</v></c><c r="C3" s="1"><v>45296</v></c><c r="D3"><v>3.1234567E7</v></c></row>`,
  )
  it('is a sheet of rows: shared and own texts, numbers, days that were pages', () => {
    expect(decodeText(workbook(studies)).text).toBe(
      'Title,Year,Pages,PMID\n\n"Snow on roofs, and walls",2018,2024-01-05,31234567',
    )
    expect(decodeText(workbook(studies), 'utf-8').text).toContain('Snow on roofs')
    const [record] = readReferences(workbook(studies)).records
    expect(record?.line).toBe(3)
    expect(record?.reference).toMatchObject({ title: 'Snow on roofs, and walls', PMID: '31234567' })
    expect(record?.problems).toMatchObject([{ field: 'page' }])
  })
  it('is the first sheet with headings, and says which others there are', () => {
    const notes = sheet(`<row r="1">${inline('A1', 'Made by Eva')}</row>`)
    const read = readReferences(workbook(notes, studies, sheet('')))
    expect(read.records).toHaveLength(1)
    expect(read.problems).toMatchObject([{ message: expect.stringContaining('“S2” was read; “S1” was not') }])
    expect(readReferences(workbook(sheet(''))).problems[0]?.message).toContain('Excel')
  })
})

describe('a compressed file', () => {
  it('is not unpacked where it holds too much', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(120_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    const { records, problems } = readReferences(bomb)
    expect([records.length, problems[0]?.message]).toEqual([0, expect.stringContaining('over 100 MB')])
  })
  it('is named where it is no document, or broken', () => {
    const other = zip({ 'refs.ris': 'TY  - JOUR\nER  - ' })
    for (const bytes of [other, document(paragraph(run(dorn))).slice(0, 300)])
      expect(readReferences(bytes).problems[0]?.message).toMatch(/compressed file.*unpack it/)
  })
})

describe('other kinds of file', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  it.each([
    ['an old Word document', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00\x01\x02', /Word \.doc/],
    ['a library of EndNote', 'SQLite format 3\x00\x10\x01\x02', /EndNote library/],
    ['a saved link', '<?xml version="1.0"?>\n<plist version="1.0"><dict><key>URL</key></dict></plist>', /saved link/],
    ['TEI', '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>', /TEI/],
    ['Citavi', '<?xml version="1.0"?><CitaviExchangeData Version="6"/>', /Citavi as RIS/],
    ['RDF', '<rdf:RDF xmlns:rdf="x"><rdf:Description/></rdf:RDF>', /RDF of another kind/],
    ['XML', '<?xml version="1.0"?><orders><order/></orders>', /none of the kinds/],
    ['a web page', '<!DOCTYPE html><html><body><p>Snow falls on roofs.</p></body></html>', /web page/],
    ['a page in one file', 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n', /MHTML/],
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Dorn E. Snow. 2018.\r\n', /calendar/],
    ['an address book', 'BEGIN:VCARD\r\nFN:Dorn\r\nEND:VCARD\r\n', /address book/],
    [
      'a catalogue',
      '<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record/></collection>',
      /MARC/,
    ],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', /feed/],
    ['an e-book', 'PK\x03\x04\x14\x00\x00\x00mimetypeapplication/epub+zip', /EPUB/],
    ['a binary', Array.from({ length: 2000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''), /binary file/],
  ])('%s is named, without a word about its encoding', (_, text, message) => {
    const { records, problems, notice } = readReferences(bytes(text))
    expect([records.length, notice]).toEqual([0, null])
    expect(problems).toMatchObject([{ message: expect.stringMatching(message) }])
  })
})
