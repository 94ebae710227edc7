import { notesPart, paragraph, row, run } from '#core/sources/docx-for-tests.ts'
import { comment, draft, made, part, styles, type InventedDraft } from './invented-draft-for-tests.ts'
import { wordNames } from './package-for-tests.ts'

const sign = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const code = (words: string) => `<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`
const control = (content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:id w:val="77"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const table = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`

const boxed = (words: string) => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="400000"/><wp:docPr id="1" name="Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${boxed('Moss grew on 14 roofs')}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:90pt;height:40pt"><v:textbox>${boxed('Moss grew on 14 roofs')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

const author = 'w:author="Ida Lund" w:date="2026-10-01T09:00:00Z"'
const changes =
  paragraph(
    `${run('The roof held ')}<w:del w:id="1" ${author}><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2" ${author}>${run('28 kilos')}</w:ins>${run(' of wet moss', `<w:b/><w:rPrChange w:id="3" ${author}><w:rPr><w:i/></w:rPr></w:rPrChange>`)}${run(' in May.')}`,
    `<w:jc w:val="left"/><w:pPrChange w:id="4" ${author}><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>`,
  ) +
  paragraph(
    `<w:moveFromRangeStart w:id="5" w:name="m1" ${author}/><w:moveFrom w:id="6" ${author}>${run('It was weighed twice.')}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>${run('Then it dried.')}`,
  ) +
  paragraph(
    `${run('At noon ')}<w:moveToRangeStart w:id="7" w:name="m1" ${author}/><w:moveTo w:id="8" ${author}>${run('it was weighed twice.')}</w:moveTo><w:moveToRangeEnd w:id="7"/>`,
  ) +
  paragraph(run('Nobody came '), `<w:rPr><w:del w:id="9" ${author}/></w:rPr>`) +
  paragraph(run('for 12 days.'))

const commented = `${run('Nine gardens ')}<w:commentRangeStart w:id="0"/>${run('were dug up in March')}<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>${run(' by badgers.')}`
const microsoft = (kind: string, xml: string, year = 2011) => ({
  file: `${kind}.xml`,
  kind,
  xml: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`,
  relation: `http://schemas.microsoft.com/office/${year}/relationships`,
})
const discussion = [
  {
    file: 'comments.xml',
    kind: 'comments',
    xml: `<w:comments ${wordNames}>${comment(0, 'All nine?')}${comment(3, 'Not marked in the text.')}</w:comments>`,
  },
  microsoft(
    'commentsExtended',
    `<w15:commentsEx ${wordNames}><w15:commentEx w15:paraId="0A000000" w15:done="1"/></w15:commentsEx>`,
  ),
  microsoft(
    'commentsIds',
    '<w16cid:commentsIds xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"><w16cid:commentId w16cid:paraId="0A000000" w16cid:durableId="1B000000"/></w16cid:commentsIds>',
    2016,
  ),
  microsoft('people', `<w15:people ${wordNames}><w15:person w15:author="Ida Lund"/></w15:people>`),
]

const fields =
  control(
    paragraph(
      `${sign('begin')}${code('TOC \\o "1-2"')}${sign('separate')}<w:hyperlink w:anchor="_Toc1">${run('Rain and roofs')}<w:r><w:tab/></w:r>${sign('begin')}${code('PAGEREF _Toc1')}${sign('separate')}${run('2')}${sign('end')}</w:hyperlink>`,
    ) + paragraph(sign('end')),
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
  ) +
  paragraph(
    `<w:bookmarkStart w:id="0" w:name="_Toc1"/>${run('Rain fell on ')}<w:fldSimple w:instr=" ADDIN when ">${run('11 May 2026')}</w:fldSimple>${run(' again ')}${sign('begin')}${code('ADDIN CITATIONS {"a":1}')}${sign('separate')}${run('(Berg 2021,')}${run(' p. 4)')}${sign('end')}${run('.')}<w:bookmarkEnd w:id="0"/>`,
  ) +
  paragraph(
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> HYPERLINK "https://roofs.example/?a=1" </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>The roofers’ report</w:t><w:fldChar w:fldCharType="end"/></w:r>${run(' counts ')}<w:hyperlink r:id="rIdLink" w:history="1">${run('212 slates', '<w:u w:val="single"/>')}</w:hyperlink>${run('.')}`,
  )

const signs = paragraph(
  '<w:r><w:tab></w:tab><w:t>Over</w:t><w:softHyphen/><w:t>all 5</w:t><w:tab></w:tab><w:t xml:space="preserve">grams, </w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"></w:sym><w:t xml:space="preserve"> 3 T</w:t><w:noBreakHyphen></w:noBreakHyphen><w:t>cells</w:t><w:br/><w:t>per leaf</w:t></w:r>',
)

const formula = (content: string) => `<m:oMath>${content}</m:oMath>`
const mathRun = (words: string) => `<m:r><w:rPr><w:rFonts w:ascii="Cambria Math"/></w:rPr><m:t>${words}</m:t></m:r>`
const equations =
  paragraph(
    `${run('The slope is ')}${formula(`${mathRun('y=')}<m:f><m:num>${mathRun('12')}</m:num><m:den>${mathRun('8')}</m:den></m:f>`)}${run(' on average.')}`,
  ) + paragraph(`<m:oMathPara>${formula(mathRun('x&lt;7'))}</m:oMathPara>`)

const odd =
  paragraph(
    `${run('Snow lay for ')}<w:r><w:t xml:space="preserve"><![CDATA[40 days & nights]]> at n > 5 </w:t><w:t><!-- a note -->sites</w:t></w:r>${run(' or fewer.')}`,
  ) +
  paragraph(
    `<w:r><w:ruby><w:rubyPr><w:lid w:val="ja-JP"/></w:rubyPr><w:rt>${run('とう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>${run('の雪は3日', '<w:lang w:val="ja-JP"/>')}`,
  ) +
  paragraph(
    `<w:r><w:t xml:space="preserve">They were glad </w:t><mc:AlternateContent><mc:Choice Requires="w16se"><w:t>🙂</w:t></mc:Choice><mc:Fallback><w:t>:)</w:t></mc:Fallback></mc:AlternateContent><w:t xml:space="preserve"> for 6 weeks</w:t></w:r>`,
  ) +
  paragraph(
    `<mc:AlternateContent><mc:Choice Requires="w14">${run('Shown by new programs')}</mc:Choice><mc:Fallback>${run('Shown by old programs')}</mc:Fallback></mc:AlternateContent>${run(' and by 4 more.')}`,
  ) +
  paragraph('<w:r>\n  <w:t>\n    Printed with white space\n  </w:t>\n</w:r>')

const numbered = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
const numbering = `<w:numbering ${wordNames}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const pages = Array.from({ length: 300 }, (_, page) =>
  paragraph(
    `${run(`Page ${page + 1} tells of ${page + 3} gulls `, page % 2 ? '<w:b/>' : '')}${run('over the bay. '.repeat(20))}<w:r><w:br w:type="page"/></w:r>`,
  ),
).join('')

/** Drafts whose words stand in everything that Word knows and that was thought of. */
export const draftsByWords: readonly InventedDraft[] = [
  draft(
    'runs that part a word',
    made(
      paragraph(
        `<w:r w:rsidR="00A1" w:rsidRPr="00B2"><w:rPr><w:b/></w:rPr><w:t>In 2024 twen</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00C3"><w:t>ty-</w:t></w:r><w:r><w:rPr><w:lang w:val="de-DE"/></w:rPr><w:t>eight hedge</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:lastRenderedPageBreak/><w:t>hogs slept.</w:t></w:r>`,
      ),
    ),
    'twenty-eight',
    'eight hedgehogs',
    'hogs slept',
    '2024',
  ),
  draft(
    'tables',
    made(
      table(
        row('Garden', 'Slugs'),
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${paragraph(run('Ninety slugs in all'))}</w:tc></w:tr>`,
        row('North', '31 slugs'),
      ) + paragraph(''),
    ),
    'Ninety slugs',
    '31 slugs',
    { words: 'North\t31', between: 'North31' },
  ),
  draft(
    'tables in tables',
    made(table(row(`${table(row('inner 7', 'inner 8'))}<w:p/>`, 'outer 9')) + paragraph(run('After it.'))),
    'inner 7',
    'outer 9',
  ),
  draft(
    'text boxes, both halves',
    made(paragraph(`${run('Before the box ')}${box}${run(' and behind it.')}`)),
    { words: '14 roofs', how: 'at-text-box' },
    { words: 'box and behind', between: 'box Moss grew on 14 roofs and behind' },
  ),
  draft('tracked changes', made(changes), '28 kilos of wet', 'moss in May', 'weighed twice', 'came for 12'),
  draft(
    'comments that are there',
    made(paragraph(commented), { beside: discussion }),
    'Nine gardens were dug',
    'badgers',
  ),
  draft(
    'footnotes and endnotes',
    made(
      paragraph(
        `${run('Frost came early')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(', in 9 of 10 years')}<w:r><w:endnoteReference w:id="3"/></w:r>${run('.')}`,
      ),
      {
        beside: [
          part('footnotes', notesPart('footnote', { 2: 'Weighed by 3 people.' })),
          part('endnotes', notesPart('endnote', { 3: 'Told by 2 farmers.' })),
        ],
      },
    ),
    'early, in 9',
    { words: '3 people', how: 'at-note' },
    { words: '2 farmers', how: 'at-note' },
  ),
  draft(
    'right to left',
    made(
      paragraph(run('בשנת 2024 נספרו 28 ציפורים', '<w:rtl/><w:lang w:bidi="he-IL"/>'), '<w:bidi/>') +
        paragraph(
          `<w:bdo w:val="rtl">${run('شارك ٢٨ شخصا', '<w:rtl/>')}</w:bdo>${run(' في الدراسة', '<w:rtl/>')}`,
          '<w:bidi/>',
        ),
    ),
    '28 ציפורים',
    '٢٨ شخصا في',
  ),
  draft('300 pages', made(pages), 'Page 1 tells of 3 gulls', '152 gulls over', 'Page 300'),
  draft(
    'fields, links and contents',
    made(fields, {
      links:
        '<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://slates.example/" TargetMode="External"/>',
    }),
    { words: 'and roofs', inLibreOffice: null },
    { words: 'on 11 May', between: 'on 11 May 2026' },
    { words: 'again (Berg 2021', between: 'again (Berg 2021, p. 4)' },
    'roofers’ report counts 212',
  ),
  draft(
    'content controls',
    made(
      control(paragraph(run('A block holds 5 facts.'))) +
        paragraph(
          `${run('Inline ')}${control(run('12 words') + control(run(' nested')))}${run(' end on ')}${control(run('9 April'), '<w:date/>')}${run('.')}`,
        ) +
        table(control(row('A row of 6', 'cells'))) +
        paragraph(''),
    ),
    { words: '5 facts', inLibreOffice: null },
    'Inline 12',
    'words nested end',
    { words: 'on 9', between: 'on 9 April' },
    '6',
  ),
  draft(
    'smart tags and custom XML',
    made(
      paragraph(
        `${run('In ')}<w:smartTag w:uri="urn:x" w:element="place">${run('Bergen 40')}</w:smartTag><w:customXml w:element="b">${run(' gulls')}</w:customXml>${run(' nest.')}`,
      ),
    ),
    { words: 'Bergen', between: 'Bergen 40' },
    { words: '40 gulls nest', between: 'Bergen 40 gulls nest' },
  ),
  draft('tabs, hyphens and symbols', made(signs), 'Overall 5', 'grams, ≥ 3', 'T\u2011cells per'),
  draft(
    'numbered headings and lists',
    made(
      paragraph(run('Eels in 3 rivers'), `<w:pStyle w:val="Heading1"/>${numbered(1)}`) +
        paragraph(run('The Orle had 50 eels.'), numbered(1)),
      { beside: [part('styles', styles), part('numbering', numbering)] },
    ),
    '3 rivers',
    '50 eels',
  ),
  draft(
    'equations',
    made(equations),
    { words: '12/8', between: 'y=128', inLibreOffice: '' },
    { words: 'slope is y', between: 'slope is y=128', inLibreOffice: 'slope is' },
    'on average',
    { words: '7', between: 'x<7', inLibreOffice: '' },
  ),
  draft(
    'over paragraphs, with empty ones between',
    made(
      paragraph(run('Crows hid 90 nuts.')) + '<w:p/>' + paragraph('<w:r/>') + paragraph(run('They found 81 again.')),
    ),
    { words: '90 nuts.', to: 'They found 81', between: '90 nuts.They found 81' },
    '81 again',
  ),
  draft(
    'odd ways to write words',
    made(odd),
    'for 40 days & nights at n > 5',
    { words: 'days & nights at', between: '40 days & nights at n > 5' },
    'or fewer',
    { words: '東京の雪', between: 'とう東京の雪', inLibreOffice: '東京とうの雪' },
    'for 6 weeks',
    { words: 'glad 🙂', inLibreOffice: 'glad :)' },
    { words: 'new programs and by', between: 'Shown by new programs and by' },
    { words: 'white space', between: 'Printed with white space' },
  ),
]
