import type { ReportAbout } from '#core/report/evidence-report.ts'
import { field, paragraph, run } from './runs.ts'
import { oneLine, xml, type Xml } from './xml.ts'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** `[Content_Types].xml`: what each part is. */
export function contentTypes(hasProperties: boolean): Xml {
  const part = (name: string, type: string) => xml`<Override PartName="${name}" ContentType="${type}"/>`
  return xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${[
    part('/word/document.xml', `${wordTypes}.document.main+xml`),
    ...['styles', 'numbering', 'settings', 'footnotes', 'footer'].map((name) =>
      part(`/word/${name}.xml`, `${wordTypes}.${name}+xml`),
    ),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ...(hasProperties
      ? [part('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml')]
      : []),
  ]}</Types>`
}

/** `_rels/.rels`: where the document and its properties are. */
export function packageRelations(hasProperties: boolean): Xml {
  const relation = (id: string, type: string, target: string) =>
    xml`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  return xml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    relation('document', `${relationTypes}/officeDocument`, 'word/document.xml'),
    relation(
      'core',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
    relation('app', `${relationTypes}/extended-properties`, 'docProps/app.xml'),
    ...(hasProperties ? [relation('custom', `${relationTypes}/custom-properties`, 'docProps/custom.xml')] : []),
  ]}</Relationships>`
}

/** `docProps/core.xml`: what the document is called, by which program, when; no person's or computer's name. */
export function coreProperties({ libraryName, madeAt, madeBy }: ReportAbout): Xml {
  const moment = `${madeAt.slice(0, 19)}Z`
  const program = `Evidence Desk ${madeBy}`
  return xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${oneLine(libraryName)}</dc:title><dc:creator>${program}</dc:creator><cp:lastModifiedBy>${program}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified><dc:language>en-GB</dc:language></cp:coreProperties>`
}

/** `docProps/app.xml`. */
export const appProperties = xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Evidence Desk</Application></Properties>`

/** `docProps/custom.xml`: texts by name. The format's number is that of every such part (ECMA-376 part 1, 22.3); numbers begin at 2. */
export function customProperties(properties: readonly { readonly name: string; readonly value: string }[]): Xml {
  return xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.map(
    ({ name, value }, index) =>
      xml`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  )}</Properties>`
}

/** `word/settings.xml`: as the versions of Word since 2013 lay pages out, and where the rules above footnotes are. */
export const settings = xml`<w:settings xmlns:w="${w}"><w:zoom w:percent="100"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>`

const level = (format: string, text: string, left: number) =>
  xml`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${left}"/></w:pPr></w:lvl>`

/** `word/numbering.xml`: 1 are dots, 2 are the numbers of references. */
export const numbering = xml`<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '•', 340)}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.', 567)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`

/** `word/footer.xml`: whose pages they are, and which of how many. */
export function footer({ libraryName }: ReportAbout): Xml {
  const words = [
    run(`${oneLine(libraryName, 80)} · Page `),
    field('PAGE', [run('1')]),
    run(' of '),
    field('NUMPAGES', [run('1')]),
  ]
  return xml`<w:ftr xmlns:w="${w}">${paragraph(words, 'Footer')}</w:ftr>`
}
