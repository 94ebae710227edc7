import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docx, notesPart, paragraph, row, run } from '../docx-for-tests.ts'
import { runAt, sourceOffset } from './docx-places.ts'
import { readDocx, type ReadDocx } from './read-docx.ts'

async function read(bytes: Uint8Array): Promise<ReadDocx> {
  const answer = await readDocx(bytes)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}
const texts = async (body: string, more?: Readonly<Record<string, string>>, links?: string) =>
  (await read(docx(body, more, links))).text.blocks.map(({ text }) => text)

describe('the words of a Word document', () => {
  it.each([
    ['a word in three runs', paragraph(run('The ro') + run('of le', '<w:b/>') + run('aked.')), ['The roof leaked.']],
    ['space that is the file’s', paragraph('<w:r><w:t> edge \n</w:t></w:r>' + run(' in')), ['edge in']],
    ['two spaces', paragraph(run('one  two ') + run(' three')), ['one two three']],
    ['tabs and breaks', paragraph('<w:r><w:tab/><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'), ['a b c']],
    [
      'hyphens',
      paragraph('<w:r><w:t>T</w:t><w:noBreakHyphen/><w:t>cell so</w:t><w:softHyphen/><w:t>ft hy\u00ADphen</w:t></w:r>'),
      ['T\u2011cell soft hyphen'],
    ],
    ['entities', paragraph(run('5 &lt; 6 &amp; caf&#233; &#x1F600;')), ['5 < 6 & café 😀']],
    [
      'deletions and insertions',
      paragraph(
        run('It took ') +
          '<w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2">' +
          run('28') +
          '</w:ins>' +
          run(' days.'),
      ),
      ['It took 28 days.'],
    ],
    ['moved words', paragraph('<w:moveFrom w:id="1">' + run('gone ') + '</w:moveFrom>' + run('here')), ['here']],
    [
      'a deleted end of a paragraph',
      paragraph(run('one '), '<w:rPr><w:del w:id="3"/></w:rPr>') + paragraph(run('two')),
      ['one two'],
    ],
    [
      'a deleted row',
      `<w:tbl>${row('a', 'b')}<w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>${paragraph(run('x'))}</w:tc></w:tr></w:tbl>`,
      ['a\tb'],
    ],
    ['old properties', paragraph(run('as now', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')), ['as now']],
    ['hidden words', paragraph(run('seen') + run(' unseen', '<w:vanish/>')), ['seen']],
    [
      'fields',
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          run('May') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          run(' it'),
      ),
      ['May it'],
    ],
    [
      'a field that never ends',
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('code')) + paragraph(run('words')),
      ['words'],
    ],
    [
      'tags around runs',
      paragraph(
        `<w:smartTag>${run('a')}<w:sdt><w:sdtPr/><w:sdtContent>${run('b')}</w:sdtContent></w:sdt></w:smartTag><w:fldSimple w:instr="X">${run('c')}</w:fldSimple><w:bdo w:val="rtl">${run('d')}</w:bdo>`,
      ),
      ['abcd'],
    ],
    ['right to left', paragraph(run('מים', '<w:rtl/>'), '<w:bidi/>'), ['מים']],
    [
      'raised figures',
      paragraph(
        run('10') +
          run('6', '<w:vertAlign w:val="superscript"/>') +
          run(' CO') +
          run('2', '<w:vertAlign w:val="subscript"/>'),
      ),
      ['10⁶ CO₂'],
    ],
    [
      'signs of Symbol',
      paragraph(
        `<w:r><w:t xml:space="preserve">5 </w:t><w:sym w:font="Symbol" w:char="F06D"/><w:t>g</w:t></w:r>${run(' \uF0B3 3', '<w:rFonts w:ascii="Symbol"/>')}`,
      ),
      ['5 μg ≥ 3'],
    ],
    [
      'a fraction',
      paragraph(
        '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      ),
      ['1/2'],
    ],
    [
      'a pronunciation',
      paragraph(`<w:r><w:ruby><w:rt>${run('とう')}</w:rt><w:rubyBase>${run('東')}</w:rubyBase></w:ruby></w:r>`),
      ['東'],
    ],
    [
      'a text box, once',
      paragraph(
        run('Round') +
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          run(' it'),
      ),
      ['Round it', 'boxed'],
    ],
    ['a table', `<w:tbl>${row('Arm', 'People')}${row('Cream', '28')}</w:tbl>`, ['Arm\tPeople', 'Cream\t28']],
    [
      'a table for layout',
      `<w:tbl>${row(paragraph(run('Head'), '<w:pStyle w:val="berschrift2"/>') + paragraph(run('Text.')), 'Side')}</w:tbl>`,
      ['Head', 'Text.', 'Side'],
    ],
    ['a table in a cell', `<w:tbl>${row(`<w:tbl>${row('in', 'ner')}</w:tbl><w:p/>`, 'x')}</w:tbl>`, ['in\tner', 'x']],
  ])('are those on the page: %s', async (_, body, expected) => {
    expect(await texts(body)).toEqual(expected)
  })

  it('have their kind: headings in any language, lists with their numbers, quotations', async () => {
    const style = (name: string) => `<w:pStyle w:val="${name}"/>`
    const item = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
    const { text } = await read(
      docx(
        paragraph(run('Story'), style('Titel')) +
          paragraph(run('Part'), style('berschrift2')) +
          paragraph(run('Said.'), style('Zitat')) +
          [item(1), item(1, 1), item(1), item(2), item(3), item(1)].map((list) => paragraph(run('x'), list)).join('') +
          paragraph(run('End.')),
      ),
    )
    expect(
      text.blocks.map(({ kind, level, paragraph: number, listNumber }) => [kind, level, number, listNumber]),
    ).toEqual([
      ['heading', 1, null, undefined],
      ['heading', 2, null, undefined],
      ['quotation', undefined, 1, undefined],
      ['list-item', 1, 2, '1.'],
      ['list-item', 2, 3, '1.a)'],
      ['list-item', 1, 4, '2.'],
      ['list-item', 1, 5, '•'],
      ['list-item', 1, 6, '5.'],
      ['list-item', 1, 7, '6.'],
      ['paragraph', undefined, 8, undefined],
    ])
  })

  it('have their notes at the end, and links and looks as marks', async () => {
    const { text, places } = await read(
      docx(
        paragraph(
          `${run('It leaks')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(', says ')}<w:hyperlink r:id="a">${run('Dorn', '<w:rStyle w:val="Fett"/>')}</w:hyperlink><w:r><w:endnoteReference w:id="2"/></w:r>.`,
        ),
        {
          'word/footnotes.xml': notesPart('footnote', { 7: 'Since May.' }),
          'word/endnotes.xml': notesPart('endnote', { 2: 'By phone.', 3: 'Called by nobody.' }),
        },
        '<Relationship Id="a" Target="https://roofs.example/a?b=1&amp;c=2" TargetMode="External"/>',
      ),
    )
    expect(text.blocks.map(({ kind, text: words, listNumber }) => [kind, words, listNumber])).toEqual([
      ['paragraph', 'It leaks, says Dorn', undefined],
      ['note', 'Since May.', '1'],
      ['note', 'By phone.', 'i'],
    ])
    expect(text.blocks[0]?.marks).toEqual([
      { start: 8, end: 8, note: '1' },
      { start: 15, end: 19, bold: true, href: 'https://roofs.example/a?b=1&c=2' },
      { start: 19, end: 19, note: 'i' },
    ])
    expect(places.map(({ part, where }) => [part, where])).toEqual([
      ['word/document.xml', 'body'],
      ['word/footnotes.xml', 'note'],
      ['word/endnotes.xml', 'note'],
    ])
  })

  it('are read whatever prefix a program has chosen', async () => {
    const other = {
      'word/document.xml': `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:pPr><ns0:pStyle ns0:val="berschrift2"/></ns0:pPr><ns0:r><ns0:t>Words</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    }
    expect((await read(docx('', other))).text.blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Words', paragraph: null },
    ])
  })

  it('are said to be less than the file where they are', async () => {
    const { said } = await read(
      docx(paragraph('<w:ins>' + run('x') + '</w:ins>'), {
        'word/comments.xml': '<w:comments><w:comment w:id="1"/><w:comment w:id="2"/></w:comments>',
        'word/header1.xml': '<w:hdr><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>',
      }),
    )
    expect(said.join(' ')).toMatch(/tracked changes.*2 comments.*Headers/)
  })
})

describe('where the words of a Word document stand', () => {
  const word = fc.stringMatching(/^[a-zé&<😀]{1,8}$/u)
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const runs = fc.array(
    fc.tuple(word, fc.constantFrom('', ' ', '  ', '\u00AD'), fc.constantFrom('', '<w:b/>', '<w:i/>')),
    { minLength: 1, maxLength: 6 },
  )

  it('is told for every sign, in its own run; no word is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(runs, { minLength: 1, maxLength: 5 }), fc.boolean(), async (paragraphs, isTable) => {
        const made = paragraphs.map((parts) =>
          paragraph(parts.map(([text, space, look]) => run(escaped(text) + space, look)).join('')),
        )
        const body = isTable ? `<w:tbl>${row(...made)}</w:tbl>` : made.join('')
        const {
          text,
          places,
          file: { parts },
          runs: all,
        } = await read(docx(body))
        const shown = (words: string) => words.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
        const written = paragraphs.map((each) => shown(each.map(([words, space]) => words + space).join('')))
        if (isTable && paragraphs.length > 1)
          expect(text.blocks.map((block) => block.text)).toEqual([written.join('\t')])
        else expect(text.blocks.map((block) => block.text)).toEqual(written)
        for (const [index, block] of text.blocks.entries()) {
          const { part, words, paragraphs: around } = places[index]!
          const xml = parts.get(part) ?? ''
          for (const stretch of around)
            expect(xml.slice(stretch.start, stretch.start + 4) + xml.slice(stretch.end - 6, stretch.end)).toBe(
              '<w:p</w:p>',
            )
          for (let offset = 0; offset < block.text.length; offset += 1) {
            const source = sourceOffset(words, offset)
            const sign = block.text[offset]!
            if (sign === '\t') expect(source).toBeNull()
            else if (sign === '&' || sign === '<') expect(xml.slice(source!, source! + 4)).toMatch(/^&(?:amp|lt;)/)
            else expect(xml[source!]).toBe(sign)
            const within = source === null ? null : runAt(all.get(part)!, source)
            if (within !== null)
              expect(xml.slice(within.start, within.start + 4) + xml.slice(within.end - 6, within.end)).toBe(
                '<w:r</w:r>',
              )
            else expect(sign).toBe('\t')
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has the bytes of the part: a mark at its beginning, line ends of Windows and signs beyond 16 bits shift nothing', async () => {
    const xml = `\uFEFF<?xml version="1.0"?>\r\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\r\n<w:body>\r\n${paragraph(run('😀 gut'))}\r\n</w:body></w:document>`
    const {
      text,
      places,
      file: { parts },
    } = await read(docx('', { 'word/document.xml': xml }))
    expect(parts.get('word/document.xml')).toBe(xml)
    expect(xml[sourceOffset(places[0]!.words, text.blocks[0]!.text.indexOf('g'))!]).toBe('g')
  })
})
