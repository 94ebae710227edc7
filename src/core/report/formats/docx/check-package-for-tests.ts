import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element as it was read. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

/**
 * The order in which WordprocessingML wants the children of an element (ECMA-376 part 1, annex A): what stands else, or in another order,
 * makes Word call a document damaged. Only elements that we write have a line.
 */
const orders: Readonly<Record<string, string>> = {
  'w:document': 'w:body',
  'w:body': 'w:p|w:tbl w:sectPr',
  'w:p': 'w:pPr w:r|w:hyperlink|w:bookmarkStart|w:bookmarkEnd',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:numPr w:pBdr w:tabs w:spacing w:ind w:jc w:outlineLvl w:rPr w:sectPr',
  'w:r':
    'w:rPr w:t|w:tab|w:br|w:fldChar|w:instrText|w:footnoteReference|w:footnoteRef|w:separator|w:continuationSeparator|w:drawing',
  'w:rPr': 'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:color w:sz w:szCs w:u w:vertAlign w:lang',
  'w:hyperlink': 'w:r',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tblPr': 'w:tblStyle w:tblW w:tblInd w:tblBorders w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  'w:tblBorders': 'w:top w:left w:bottom w:right w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:bottom w:right',
  'w:tblGrid': 'w:gridCol',
  'w:tr': 'w:trPr w:tc',
  'w:trPr': 'w:cantSplit|w:tblHeader',
  'w:tc': 'w:tcPr w:p',
  'w:tcPr': 'w:tcW w:shd',
  'w:sectPr': 'w:footerReference w:pgSz w:pgMar',
  'w:footnotes': 'w:footnote',
  'w:footnote': 'w:p',
  'w:ftr': 'w:p',
  'w:styles': 'w:docDefaults w:style',
  'w:style': 'w:name w:basedOn w:next w:uiPriority w:semiHidden w:qFormat w:pPr w:rPr w:tblPr w:tblStylePr',
  'w:tblStylePr': 'w:rPr w:tcPr',
  'w:numbering': 'w:abstractNum w:num',
  'w:abstractNum': 'w:multiLevelType w:lvl',
  'w:lvl': 'w:start w:numFmt w:lvlText w:lvlJc w:pPr',
  'w:numPr': 'w:ilvl w:numId',
  'w:settings': 'w:zoom w:footnotePr w:compat w:themeFontLang',
  'wp:inline': 'wp:extent wp:docPr a:graphic',
  'pic:pic': 'pic:nvPicPr pic:blipFill pic:spPr',
  Types: 'Default Override',
}

/** What is wrong with a Word document, in words: parts, relations, order of elements, references within; empty where nothing is. */
export function problemsOfPackage(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes)
  const problems: string[] = []
  const parts = new Map<string, Element>()
  for (const [name, content] of Object.entries(files))
    if (!name.endsWith('.png')) parts.set(name, parse(name, strFromU8(content), problems))
  for (const [name, root] of parts) walk(root, (element) => problems.push(...orderProblems(name, element)))
  return [...problems, ...typeProblems(Object.keys(files), parts), ...referenceProblems(Object.keys(files), parts)]
}

function parse(name: string, text: string, problems: string[]): Element {
  const parser = new SaxesParser({ xmlns: false, fragment: false })
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('error', ({ message }) => problems.push(`${name}: ${message}`))
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root
}

function walk(element: Element, look: (element: Element) => void): void {
  look(element)
  for (const child of element.children) walk(child, look)
}

function orderProblems(part: string, { name, children }: Element): readonly string[] {
  const order = orders[name]?.split(' ')
  if (!order) return []
  let at = 0
  for (const child of children) {
    const place = order.findIndex((names, index) => index >= at && names.split('|').includes(child.name))
    if (place < 0) return [`${part}: ${child.name} may not stand there in ${name}`]
    at = place
  }
  const isShort =
    (name === 'w:tc' || (name === 'w:footnote' && part === 'word/footnotes.xml')) && children.at(-1)?.name !== 'w:p'
  return isShort ? [`${part}: ${name} does not end with a paragraph`] : []
}

function typeProblems(names: readonly string[], parts: ReadonlyMap<string, Element>): readonly string[] {
  const types = parts.get('[Content_Types].xml')?.children[0]?.children ?? []
  const known = new Set(types.map(({ attributes }) => attributes['PartName'] ?? `.${attributes['Extension']}`))
  const missing = [...known].filter((name) => name.startsWith('/') && !names.includes(name.slice(1)))
  const untyped = names.filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !known.has(`/${name}`) &&
      !(/\.(?:rels|png)$/.exec(name) && known.has(name.replace(/^.*\./, '.'))),
  )
  return [...missing.map((name) => `${name} is named and not there`), ...untyped.map((name) => `${name} has no type`)]
}

function referenceProblems(names: readonly string[], parts: ReadonlyMap<string, Element>): readonly string[] {
  const all = (part: string, name: string) => {
    const found: Element[] = []
    const root = parts.get(part)
    if (root) walk(root, (element) => element.name === name && found.push(element))
    return found
  }
  const document = 'word/document.xml'
  const values = (part: string, name: string, attribute: string) =>
    all(part, name).map(({ attributes }) => attributes[attribute] ?? '')
  const relations = all('word/_rels/document.xml.rels', 'Relationship').map(({ attributes }) => attributes)
  const ids = relations.map(({ Id }) => Id!)
  const problems: string[] = []
  const mustBe = (what: string, used: readonly string[], known: readonly string[]) => {
    const set = new Set(known)
    problems.push(...used.filter((one) => !set.has(one)).map((one) => `${what} ${one} is not there`))
    if (set.size < known.length) problems.push(`a ${what} stands twice`)
  }
  const used = ['w:hyperlink', 'w:footerReference'].flatMap((name) => values(document, name, 'r:id')).filter(Boolean)
  mustBe('relation', [...used, ...values(document, 'a:blip', 'r:embed')], ids)
  mustBe(
    'bookmark',
    values(document, 'w:hyperlink', 'w:anchor').filter(Boolean),
    values(document, 'w:bookmarkStart', 'w:name'),
  )
  mustBe('bookmark number', values(document, 'w:bookmarkEnd', 'w:id'), values(document, 'w:bookmarkStart', 'w:id'))
  mustBe(
    'footnote',
    values(document, 'w:footnoteReference', 'w:id'),
    values('word/footnotes.xml', 'w:footnote', 'w:id'),
  )
  const styles = values('word/styles.xml', 'w:style', 'w:styleId')
  for (const part of [document, 'word/footnotes.xml', 'word/footer.xml'])
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) mustBe('style', values(part, name, 'w:val'), styles)
  mustBe('numbering', values(document, 'w:numId', 'w:val'), values('word/numbering.xml', 'w:num', 'w:numId'))
  for (const { Target, TargetMode } of relations)
    if (TargetMode === 'External' ? !/^https:\/\/[\x21-\x7E]+$/.test(Target!) : !names.includes(`word/${Target}`))
      problems.push(`a relation points to ${Target}`)
  for (const name of values(document, 'w:bookmarkStart', 'w:name'))
    if (!/^[A-Za-z_]\w{0,39}$/.test(name)) problems.push(`a bookmark is called ${name}`)
  for (const table of all(document, 'w:tbl')) problems.push(...tableProblems(table))
  let depth = 0
  for (const type of values(document, 'w:fldChar', 'w:fldCharType')) depth += { begin: 1, end: -1 }[type] ?? 0
  return depth === 0 ? problems : [...problems, 'a field does not end']
}

function tableProblems({ children }: Element): readonly string[] {
  const columns = children.find(({ name }) => name === 'w:tblGrid')!.children.length
  const rows = children.filter(({ name }) => name === 'w:tr')
  const cells = (row: Element) => row.children.filter(({ name }) => name === 'w:tc').length
  return rows.some((row) => cells(row) !== columns)
    ? ['a row of a table has other cells than the table has columns']
    : []
}
