import { writtenText } from './cell-text.ts'
import { columnLetters, type Sheet } from './sheet.ts'
import { relationId, type PlacedLink } from './workbook-links.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const partTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The part `[Content_Types].xml` of a workbook with so many sheets. */
export function contentTypesXml(sheetCount: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${partTypes}.${type}+xml"/>`
  return `${declaration}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('workbook.xml', 'sheet.main'),
    ...numbers(sheetCount).map((number) => override(`worksheets/sheet${number}.xml`, 'worksheet')),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
  ].join('')}</Types>`
}

/** The part `_rels/.rels`: where the workbook stands in the file. */
export const rootRelationsXml = relationsXml([relationXml('rId1', 'officeDocument', 'xl/workbook.xml')])

/** The part `xl/_rels/workbook.xml.rels`: sheet n is rIdn. */
export function workbookRelationsXml(sheetCount: number): string {
  return relationsXml([
    ...numbers(sheetCount).map((number) => relationXml(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
    relationXml('rIdStyles', 'styles', 'styles.xml'),
    relationXml('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
  ])
}

/** The addresses of a sheet's links to the web. */
export function linkRelationsXml(links: readonly PlacedLink[]): string {
  return relationsXml(
    links.flatMap(({ address, link }) =>
      link.kind === 'web' ? [relationXml(relationId(address), 'hyperlink', link.url, ' TargetMode="External"')] : [],
    ),
  )
}

/** The part `xl/workbook.xml`. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  return `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelations}"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets>${namesXml(sheets)}</workbook>`
}

/** A filter has a hidden name in Excel's own files too (ECMA-376, part 1, 18.2.5), and what repeats on every page of a print is a name. */
function namesXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, columns, rows, isTable }, index) =>
    isTable
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!$A$1:$${columnLetters(columns.length)}$${rows.length + 1}</definedName>`,
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$A:$A,${name}!$1:$1</definedName>`,
        ]
      : [],
  )
  return `<definedNames>${names.join('')}</definedNames>`
}

function relationsXml(relations: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packageNames}/relationships">${relations.join('')}</Relationships>`
}

function relationXml(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${writtenText(target)}"${more}/>`
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
