import { quoteIndent } from './blocks.ts'
import { nothing, xml, type Xml } from './xml.ts'

// Sizes of type are half points; lengths twips, a twentieth of a point.

/** Of those that Word does not have itself. */
const ownStyles: ReadonlySet<string> = new Set([
  'Answer',
  'QuotePlace',
  'TableText',
  'SmallTableText',
  'Quiet',
  'Suggestion',
])
const ownMark = (id: string) => (ownStyles.has(id) ? xml` w:customStyle="1"` : nothing)

const paragraphStyle = (
  id: string,
  name: string,
  {
    paragraph,
    type = nothing,
    next = 'Normal',
  }: { readonly paragraph: Xml; readonly type?: Xml; readonly next?: string },
): Xml =>
  xml`<w:style w:type="paragraph"${ownMark(id)} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${type}</w:rPr></w:style>`

const characterStyle = (id: string, name: string, type: Xml): Xml =>
  xml`<w:style w:type="character"${ownMark(id)} w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${type}</w:rPr></w:style>`

const size = (halfPoints: number) => xml`<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const bold = xml`<w:b/><w:bCs/>`
const italic = xml`<w:i/><w:iCs/>`
/** On white 7:1, more than WCAG 2.2 asks of any text. */
const quiet = xml`<w:color w:val="595959"/>`
const spacing = (before: number, after: number) => xml`<w:spacing w:before="${before}" w:after="${after}"/>`
const heading = (before: number, level: number) =>
  xml`<w:keepNext/><w:keepLines/>${spacing(before, 120)}<w:outlineLvl w:val="${level}"/>`

const paragraphs = [
  paragraphStyle('Title', 'Title', { paragraph: spacing(0, 120), type: xml`${bold}${size(40)}` }),
  paragraphStyle('Heading1', 'heading 1', { paragraph: heading(360, 0), type: xml`${bold}${size(30)}` }),
  paragraphStyle('Heading2', 'heading 2', { paragraph: heading(240, 1), type: xml`${bold}${size(25)}` }),
  paragraphStyle('ListBullet', 'List Bullet', {
    paragraph: xml`<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 60)}`,
    next: 'ListBullet',
  }),
  paragraphStyle('Bibliography', 'Bibliography', {
    paragraph: xml`<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs>${spacing(0, 80)}<w:ind w:left="567" w:hanging="567"/>`,
    next: 'Bibliography',
  }),
  paragraphStyle('Answer', 'Answer', {
    paragraph: xml`<w:tabs><w:tab w:val="left" w:pos="3062"/></w:tabs>${spacing(100, 40)}<w:ind w:left="3062" w:hanging="3062"/>`,
  }),
  paragraphStyle('Quote', 'Quote', {
    paragraph: xml`<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="7F7F7F"/></w:pBdr>${spacing(60, 20)}<w:ind w:left="${quoteIndent}"/>`,
    next: 'QuotePlace',
  }),
  paragraphStyle('QuotePlace', 'Quote place', {
    paragraph: xml`${spacing(0, 80)}<w:ind w:left="${quoteIndent}"/>`,
    type: xml`${quiet}${size(18)}`,
  }),
  paragraphStyle('TableText', 'Table text', { paragraph: spacing(0, 0), type: size(18) }),
  paragraphStyle('SmallTableText', 'Table text, small', { paragraph: spacing(0, 0), type: size(16) }),
  paragraphStyle('Caption', 'caption', { paragraph: xml`<w:keepNext/>${spacing(200, 80)}`, type: bold }),
  paragraphStyle('Footer', 'footer', {
    paragraph: xml`${spacing(0, 0)}<w:jc w:val="right"/>`,
    type: xml`${quiet}${size(17)}`,
  }),
  paragraphStyle('FootnoteText', 'footnote text', { paragraph: spacing(0, 20), type: size(16) }),
]

const characters = [
  characterStyle('Strong', 'Strong', bold),
  characterStyle('Quiet', 'Quiet', quiet),
  characterStyle('Emphasis', 'Emphasis', italic),
  characterStyle('Suggestion', 'Suggestion', italic),
  characterStyle('Hyperlink', 'Hyperlink', xml`<w:color w:val="1F4E79"/><w:u w:val="single"/>`),
  characterStyle('FootnoteReference', 'footnote reference', xml`<w:vertAlign w:val="superscript"/>`),
]

const line = xml`w:val="single" w:sz="4" w:space="0" w:color="8C8C8C"`

/** The evidence table: thin rules, a head that is told by a grey ground and bold words, bold names of rows. */
const tables = xml`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="EvidenceTable"><w:name w:val="Evidence table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top ${line}/><w:left ${line}/><w:bottom ${line}/><w:right ${line}/><w:insideH ${line}/><w:insideV ${line}/></w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr>${bold}</w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr>${bold}</w:rPr></w:tblStylePr></w:style>`

/** `word/styles.xml`: real headings, so that the navigation pane lists them; English as the language of every word. */
export const styles = xml`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>${size(21)}<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>${paragraphs}${characters}${tables}</w:styles>`
