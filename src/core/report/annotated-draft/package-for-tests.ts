import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'
import { joinedBytes } from '#core/joined-bytes.ts'

const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The namespaces of a document as Word declares them. */
export const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" mc:Ignorable="w14 w15 w16se"'

/** The text of a document part with this body. */
export const documentXml = (body: string, names = wordNames) =>
  `${xmlHead.trim()}\r\n<w:document ${names}><w:body>${body}<w:sectPr/></w:body></w:document>`

/** A part beside the text: its file's name, its kind as relations and types say it, and its text. */
export interface TestPart {
  readonly file: string
  readonly kind: string
  readonly xml: string
  /** Where its relation stands in another namespace than Office's own. */
  readonly relation?: string
}

/** What a package is made of; `main` is the name of the part that holds the text. */
export interface TestPackage {
  readonly text: string | Uint8Array
  readonly main?: string
  readonly beside?: readonly TestPart[]
  readonly links?: string
  readonly isStrict?: boolean
  /** What the package says of itself is written with this prefix. */
  readonly prefix?: string
}

/** The files of a package that names all its parts, as programs that open one ask for it. */
export function packageFiles({
  text,
  main = 'word/document.xml',
  beside = [],
  links = '',
  isStrict = false,
  prefix,
}: TestPackage): Readonly<Record<string, Uint8Array>> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = isStrict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : officeRelations
  const override = (name: string, kind: string) =>
    `<Override PartName="/${name}" ContentType="${wordTypes}${kind}+xml"/>`
  const types = [override(main, 'document.main'), ...beside.map(({ file, kind }) => override(folder + file, kind))]
  const related = beside.map(
    ({ file, kind, relation }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relation ?? relations}/${kind}" Target="${file}"/>`,
  )
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="${main}"/></Relationships>`,
    [main]: text,
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: `${xmlHead}<Relationships xmlns="${packageRelations}">${related.join('')}${links}</Relationships>`,
    ...Object.fromEntries(beside.map(({ file, xml }) => [folder + file, xml])),
    [`${folder}media/image1.bin`]: new Uint8Array([0, 255, 80, 75, 3, 4, 13, 10]),
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === 'string' ? strToU8(prefix && /rels$|Types/.test(name) ? prefixed(file, prefix) : file) : file,
    ]),
  )
}

const prefixed = (xml: string, prefix: string) =>
  xml.replaceAll(/<(\/?)(?=[A-Z])/g, `<$1${prefix}:`).replace(' xmlns=', ` xmlns:${prefix}=`)

/** A package as a zip. */
export const zipped = (parts: TestPackage, level: 0 | 6 = 6) => zipSync(packageFiles(parts), { level })

/** A package whose sizes stand behind its files, as programs write it that do not know them before. */
export function zippedInPieces(parts: TestPackage): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const [name, bytes] of Object.entries(packageFiles(parts))) {
    const file = new ZipDeflate(name)
    zip.add(file)
    file.push(bytes, true)
  }
  zip.end()
  return joinedBytes(chunks)
}

/** A text in UTF-16 with its mark. */
export function inUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const marked = `\uFEFF${text.replace('UTF-8', 'UTF-16')}`
  const bytes = new Uint8Array(2 * marked.length)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < marked.length; at += 1) view.setUint16(2 * at, marked.charCodeAt(at), !isBigEndian)
  return bytes
}
