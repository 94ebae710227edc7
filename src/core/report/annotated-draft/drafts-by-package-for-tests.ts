import { notesPart, paragraph, run } from '#core/sources/docx-for-tests.ts'
import { comment, draft, made, part, styles, type InventedDraft } from './invented-draft-for-tests.ts'
import { documentXml, inUtf16, wordNames, zipped, zippedInPieces } from './package-for-tests.ts'

const control = (content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:id w:val="77"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const strictText = documentXml(
  paragraph(run('The strict form counts ') + run('17 owls', '<w:b/>') + run(' too.')),
  'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" w:conformance="strict"',
)
const renamed = (prefix: string) => (xml: string) =>
  xml.replaceAll(/(<\/?| )w:/g, `$1${prefix}:`).replaceAll('xmlns:w=', `xmlns:${prefix}=`)
const plainBody = paragraph(run('Twelve hens ') + run('laid 80 eg', '<w:i/>') + run('gs in June.'))
const withoutPrefix = documentXml(plainBody)
  .replaceAll(/(<\/?)w:/g, '$1')
  .replace('<document ', '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ')
const withoutAnyPrefix = `<?xml version="1.0"?><document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>Bare names hold 9 words here.</t></r></p></body></document>`

/** Drafts whose packages, encodings and names are of every make that was thought of. */
export const draftsByPackage: readonly InventedDraft[] = [
  draft('the strict form', zipped({ text: strictText, isStrict: true }), '17 owls', 'counts 17'),
  draft('another prefix', zipped({ text: renamed('ns0')(documentXml(plainBody)) }), '80 eggs', 'hens laid'),
  {
    ...draft('a package in another prefix', zipped({ text: documentXml(plainBody), prefix: 'pr' }), '80 eggs'),
    isRefusedByLibreOffice: true,
  },
  draft('names without a prefix', zipped({ text: withoutPrefix }), '80 eggs', 'hens laid'),
  draft('no prefix at all', zipped({ text: withoutAnyPrefix }), '9 words'),
  draft('UTF-16, little end first', zipped({ text: inUtf16(documentXml(plainBody), false) }), '80 eggs'),
  draft('UTF-16, big end first', zipped({ text: inUtf16(documentXml(plainBody), true) }), '80 eggs'),
  draft('UTF-8 with its mark', zipped({ text: `\uFEFF${documentXml(plainBody)}` }), '80 eggs'),
  draft(
    'parts under other names',
    made(
      paragraph(`${run('Told in June')}<w:r><w:footnoteReference w:id="2"/></w:r>`, '<w:pStyle w:val="Heading1"/>') +
        plainBody,
      {
        main: 'content/text2.xml',
        beside: [
          part('styles', styles, 'looks2.xml'),
          part('footnotes', notesPart('footnote', { 2: 'By 7 hens.' }), 'notes2.xml'),
          part('comments', `<w:comments ${wordNames}>${comment(4, 'Which June?')}</w:comments>`, 'remarks2.xml'),
        ],
      },
    ),
    '80 eggs',
    'in June',
    { words: '7 hens', how: 'at-note' },
  ),
  draft('files that are not packed', zipped({ text: documentXml(plainBody) }, 0), '80 eggs'),
  draft('sizes behind the files', zippedInPieces({ text: documentXml(plainBody) }), '80 eggs'),
  draft(
    'as LibreOffice writes it',
    made(
      `<w:p><w:pPr><w:pStyle w:val="Normal"/><w:bidi w:val="0"/><w:rPr></w:rPr></w:pPr><w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Frogs crossed </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>19 roads</w:t></w:r><w:r><w:rPr></w:rPr><w:t>.</w:t></w:r></w:p>`,
      {
        beside: [
          part('styles', styles),
          part('settings', `<w:settings ${wordNames}><w:zoom w:percent="100"/></w:settings>`),
        ],
      },
    ),
    'crossed 19',
    'roads.',
  ),
  draft(
    'as Google Docs writes it',
    made(
      `<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000" w14:paraId="00000001"><w:pPr><w:rPr/></w:pPr>${control('<w:commentRangeStart w:id="0"/>', '<w:tag w:val="goog_rdk_0"/>')}<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">Bats ate 600 moths</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve"> a night.</w:t></w:r></w:p>`,
      { beside: [part('comments', `<w:comments ${wordNames}>${comment(0, 'How many?')}</w:comments>`)] },
    ),
    '600 moths a night',
    'Bats ate',
  ),
  draft(
    'comments without any comment',
    made(plainBody, { beside: [part('comments', `<w:comments ${wordNames}/>`)] }),
    '80 eggs',
  ),
]
