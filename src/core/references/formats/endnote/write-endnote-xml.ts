import type { CslDate, Name, Reference } from '#core/model/reference.ts'
import { endNotePaths } from './endnote-xml-tags.ts'
import { endNoteTypeFor, endNoteTypeOf } from '#core/references/types/endnote-types.ts'
import { ownCustomField, roundTripLine, roundTripVariables } from '#core/references/fields/round-trip-fields.ts'
import { dateAsIso } from '#core/references/fields/read-date.ts'
import { countedPages } from '../ris/ris-record.ts'
import { nameAsLine } from '#core/model/person-name.ts'
import type { ReferenceExport } from '#core/references/contract/reference-export.ts'

/** EndNote's XML, by the import's own table of paths read the other way; what EndNote has no field for stands in its custom field 6. */
export const endNoteXmlExport: ReferenceExport = {
  id: 'endnote-xml',
  label: 'EndNote XML',
  extension: 'xml',
  mimeType: 'application/xml',
  write: (references) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n${references.map(writeRecord).join('\n')}\n</records></xml>\n`,
}

/** A tree of elements by name, in the order they were first put. */
class Tree {
  private readonly groups = new Map<string, Tree>()
  private readonly leaves: string[] = []

  /** Puts a leaf at a path; a group of the path is made where it is missing. */
  put(path: readonly string[], text: string | undefined): void {
    if (text === undefined || text === '') return
    const [first = '', ...rest] = path
    if (rest.length === 0) {
      this.leaves.push(`<${first}>${escaped(text)}</${first}>`)
      return
    }
    let group = this.groups.get(first)
    if (group === undefined) {
      group = new Tree()
      this.groups.set(first, group)
    }
    group.put(rest, text)
  }

  write(): string {
    return (
      this.leaves.join('') + [...this.groups].map(([name, group]) => `<${name}>${group.write()}</${name}>`).join('')
    )
  }
}

function writeRecord(reference: Reference, index: number): string {
  const tree = new Tree()
  const type = endNoteTypeFor(reference.type)
  const written = new Set<string>(['ISSN', 'ISBN', 'DOI', 'URL', 'keyword', 'page', 'PMID'])
  writeNames(tree, 'authors', reference.author)
  writeNames(tree, 'secondary-authors', reference.editor)
  writeNames(tree, 'subsidiary-authors', reference.translator)
  for (const row of endNotePaths) {
    const value = reference[row.variable]
    if (value === undefined || (!row.lines && value.includes('\n'))) continue
    tree.put(row.path, value)
    written.add(row.variable)
  }
  writeContainer(tree, reference, written)
  const isNumbered = ['report', 'patent', 'standard', 'bill', 'legislation', 'regulation'].includes(reference.type)
  tree.put(['number'], isNumbered ? reference.number : reference.issue)
  written.add(isNumbered ? 'number' : 'issue')
  const isCount = countedPages.has(reference.type) && reference.page === undefined
  tree.put(['pages'], isCount ? reference['number-of-pages'] : reference.page)
  if (isCount) written.add('number-of-pages')
  writeDate(tree, reference.issued)
  tree.put(['access-date'], dateText(reference.accessed))
  for (const keyword of reference.keyword?.split('; ') ?? []) tree.put(['keywords', 'keyword'], keyword)
  tree.put(['isbn'], [reference.ISSN, reference.ISBN].filter((number) => number !== undefined).join('\n'))
  tree.put(['electronic-resource-num'], reference.DOI)
  writeIdentifiers(tree, reference, written)
  tree.put(['urls', 'related-urls', 'url'], reference.URL)
  writeOwn(tree, reference, written, endNoteTypeOf(type.name) === reference.type)
  return `<record><rec-number>${index + 1}</rec-number><ref-type name="${escaped(type.name)}">${type.number}</ref-type>${tree.write()}</record>`
}

function writeNames(tree: Tree, group: string, names: readonly Name[] | undefined): void {
  for (const name of names ?? []) tree.put(['contributors', group, 'author'], nameAsLine(name))
}

function writeContainer(tree: Tree, reference: Reference, written: Set<string>): void {
  const isBook = reference.type === 'book'
  const container = reference['container-title']
  if (isBook && reference['collection-title'] !== undefined)
    tree.put(['titles', 'secondary-title'], reference['collection-title'])
  if (container !== undefined && reference.type !== 'thesis') {
    const event = reference.type === 'paper-conference' ? reference['event-title'] : undefined
    tree.put(isBook ? ['periodical', 'full-title'] : ['titles', 'secondary-title'], event ?? container)
    if (event !== undefined) {
      tree.put(['custom3'], container)
      written.add('event-title')
    }
    if (reference.type === 'article-journal') tree.put(['periodical', 'full-title'], container)
    if (!/\n/.test(container)) written.add('container-title')
  }
  tree.put(['periodical', 'abbr-1'], reference['container-title-short'])
  written.add('container-title-short')
}

function writeDate(tree: Tree, date: CslDate | undefined): void {
  const parts = date?.['date-parts']?.[0]
  tree.put(['dates', 'year'], parts === undefined ? date?.literal : String(parts[0]))
  if (
    parts !== undefined &&
    (parts.length > 1 || (date?.['date-parts']?.length ?? 0) > 1 || date?.season !== undefined)
  )
    tree.put(['dates', 'pub-dates', 'date'], dateText(date))
}

const seasons = ['', 'Spring', 'Summer', 'Autumn', 'Winter']

function dateText(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0]
  if (parts === undefined) return date?.literal
  if ((date?.['date-parts']?.length ?? 0) > 1 && date?.season === undefined) return dateAsIso(date ?? {})
  const [year = 0, month, day] = parts
  if (month === undefined && date?.season !== undefined) return `${year} ${seasons[date.season] ?? ''}`
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** A PMID goes where EndNote's PubMed import puts it, the accession number, if the source says PubMed or nothing. */
function writeIdentifiers(tree: Tree, reference: Reference, written: Set<string>): void {
  const isPubMed = /pubmed|medline|nlm|^$/i.test(reference.source ?? '') && /^\d{5,8}$/.test(reference.PMID ?? '')
  if (isPubMed) tree.put(['accession-num'], reference.PMID)
  else written.delete('PMID')
  tree.put(['custom2'], reference.PMCID)
  written.add('PMCID')
}

function writeOwn(tree: Tree, reference: Reference, written: Set<string>, typeIsWritten: boolean): void {
  const own: string[] = typeIsWritten ? [] : [roundTripLine('type', reference.type)]
  for (const variable of roundTripVariables) {
    const value = reference[variable]
    if (value !== undefined && value !== '' && !written.has(variable)) own.push(roundTripLine(variable, value))
  }
  for (const [tag, values] of Object.entries(reference.custom ?? {}))
    for (const value of values) own.push(ownCustomField(tag, value))
  tree.put(['custom6'], own.join('\n'))
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\P{Cc}\n\t]/gu, ' ')
}
