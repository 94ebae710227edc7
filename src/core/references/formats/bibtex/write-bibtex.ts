import type { CslDate, Name, Reference } from '#core/model/reference.ts'
import { bibtexFieldFor, bibtexTargets, type BibtexTarget } from './bibtex-fields.ts'
import { bibtexTypeFor } from './bibtex-types.ts'
import { ownCustomField, roundTripLine, roundTripVariables } from '#core/references/fields/round-trip-fields.ts'
import { dateAsIso } from '#core/references/fields/read-date.ts'
import { shortReference, yearOf } from '#core/model/reference.ts'
import type { ReferenceExport } from '#core/references/contract/reference-export.ts'

/**
 * BibTeX in UTF-8, by the import's own table of fields read the other way; what it has no field for stands in a field
 * `desk`.
 */
export const bibtexExport: ReferenceExport = {
  id: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mimeType: 'application/x-bibtex',
  write: (references) => {
    const keys = new Map<string, number>()
    return references.map((reference) => writeEntry(reference, keyOf(reference, keys))).join('\n')
  },
}

/** Variables with a field of their own, in the order of the file. */
const plain: readonly (BibtexTarget & keyof Reference)[] = [
  'title',
  'title-short',
  'collection-title',
  'event-title',
  'volume',
  'issue',
  'number',
  'edition',
  'number-of-pages',
  'publisher',
  'publisher-place',
  'abstract',
  'note',
  'language',
  'genre',
  'source',
  'container-title-short',
]
const verbatim: readonly (BibtexTarget & keyof Reference)[] = ['DOI', 'URL', 'PMID', 'PMCID']

function writeEntry(reference: Reference, key: string): string {
  const subtype =
    reference.type === 'article-newspaper'
      ? 'newspaper'
      : reference.type === 'article-magazine'
        ? 'magazine'
        : undefined
  const row =
    subtype === undefined ? bibtexTypeFor(reference.type, reference.genre) : { name: 'article', type: reference.type }
  const fields: string[] = []
  const written = new Set<string>(['citation-key'])
  const put = (name: string, value: string) => void fields.push(`  ${name} = {${value}}`)
  for (const role of ['author', 'editor', 'translator'] as const) {
    const names = reference[role] ?? []
    if (names.length > 0) put(role, names.map(writeName).join(' and '))
  }
  const fieldOf = (target: BibtexTarget) => {
    const name = bibtexFieldFor(target, reference.type)
    return name !== undefined && bibtexTargets(reference.type).get(name) === target ? name : undefined
  }
  for (const variable of plain) {
    const [name, value] = [fieldOf(variable), reference[variable]]
    if (name === undefined || typeof value !== 'string' || value === '') continue
    if (variable === 'genre' && value === row.genre) {
      written.add('genre')
      continue
    }
    if (!isPlainInTex(value, variable === 'abstract' || variable === 'note')) continue
    put(name, escaped(value).replaceAll('\n', '\n\n'))
    written.add(variable)
  }
  writeContainer(reference, put, written)
  for (const variable of verbatim) {
    const [name, value] = [fieldOf(variable), reference[variable]]
    if (name === undefined || typeof value !== 'string' || /[{}\\%$\s]/.test(value)) continue
    put(name, value)
    written.add(variable)
  }
  writeDates(reference, put)
  writeNumbers(reference, put, written)
  if (subtype !== undefined) put('entrysubtype', subtype)
  writeOwn(reference, put, written, row.type === reference.type)
  return `@${row.name}{${key},\n${fields.join(',\n')}\n}\n`
}

/**
 * True where reading the escaped text gives the text back: no line ends (but where paragraphs are kept), no double
 * blanks, no bare quotes that LaTeX joins.
 */
function isPlainInTex(value: string, paragraphs: boolean): boolean {
  return !(paragraphs ? /\n\s|\s\n|\t|\r| {2}/ : /[\n\r\t]| {2}/).test(value) && value === value.trim()
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
}

/**
 * A text with LaTeX's signs escaped and its dashes and quotes kept from becoming others; braces stay balanced for every
 * reader.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\{}&%$#_~^]/g, (sign) =>
      sign === '{' ? '{\\textbraceleft}' : sign === '}' ? '{\\textbraceright}' : (escapes[sign] ?? sign),
    )
    .replace(/-(?=-)/g, '-{}')
    .replace(/`(?=`)/g, '`{}')
    .replace(/'(?=')/g, "'{}")
}

/** "von Last, Jr, First"; an institution, or a name that would be read otherwise, in braces of its own. */
function writeName(name: Name): string {
  const group = (text: string | undefined) => (text === undefined || text === '' ? '' : guarded(text))
  if (name.literal !== undefined) return name.literal === 'others' ? 'others' : `{${escaped(name.literal)}}`
  const family = group(name.family)
  const last = [
    group(name['non-dropping-particle'] ?? name['dropping-particle']),
    name['non-dropping-particle'] === undefined && startsSmall(name.family ?? '') ? `{${family}}` : family,
  ]
    .filter((part) => part !== '')
    .join(' ')
  const given = group(name.given)
  if (name.suffix !== undefined) return `${last}, ${group(name.suffix)}, ${given}`
  return given === ''
    ? /\s/.test(name.family ?? '') || name['non-dropping-particle'] !== undefined
      ? `${last},`
      : last
    : `${last}, ${given}`
}

function startsSmall(text: string): boolean {
  const first = text[0] ?? ''
  return first === first.toLowerCase() && first !== first.toUpperCase()
}

/** Braces round a part that holds "and" or a comma. */
function guarded(text: string): string {
  return /,|\band\b/i.test(text) ? `{${escaped(text)}}` : escaped(text)
}

function writeContainer(reference: Reference, put: (name: string, value: string) => void, written: Set<string>): void {
  const container = reference['container-title']
  if (container === undefined || !isPlainInTex(container, false)) return
  const isPart = ['chapter', 'paper-conference', 'entry', 'entry-encyclopedia', 'entry-dictionary'].includes(
    reference.type,
  )
  put(isPart ? 'booktitle' : 'journal', escaped(container))
  written.add('container-title')
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The year for every reader; where more is known BibLaTeX's `date`, and the month for BibTeX. */
function writeDates(reference: Reference, put: (name: string, value: string) => void): void {
  const { issued, accessed } = reference
  const year = yearOf(reference)
  const first = issued?.['date-parts']?.[0]
  if (
    issued !== undefined &&
    first !== undefined &&
    (first.length > 1 ||
      (issued['date-parts']?.length ?? 0) > 1 ||
      issued.season !== undefined ||
      (first[0] ?? 0) < 1000)
  )
    put('date', dateText(issued))
  if (first !== undefined && year !== null && year > 0) put('year', String(year))
  else if (issued?.literal !== undefined && first === undefined) put('year', escaped(issued.literal))
  if (first?.[1] !== undefined) put('month', monthNames[first[1] - 1] ?? String(first[1]))
  if (accessed !== undefined)
    put('urldate', accessed['date-parts'] === undefined ? escaped(accessed.literal ?? '') : dateText(accessed))
}

function dateText(date: CslDate): string {
  return date.season !== undefined && date['date-parts']?.[0]?.length === 1
    ? `${dateAsIso({ 'date-parts': [date['date-parts'][0]] })}-2${date.season}`
    : dateAsIso(date)
}

function writeNumbers(reference: Reference, put: (name: string, value: string) => void, written: Set<string>): void {
  const { page, keyword, ISSN, ISBN } = reference
  if (page !== undefined && isPlainInTex(page, false)) {
    put('pages', escaped(page.replace(/^(\w+)-(\w+)$/, '$1@@$2')).replace('@@', '--'))
    written.add('page')
  }
  if (keyword !== undefined && isPlainInTex(keyword, false)) {
    put('keywords', escaped(keyword.includes(';') ? keyword : keyword.includes(',') ? `${keyword};` : keyword))
    written.add('keyword')
  }
  if (ISSN !== undefined) put('issn', escaped(ISSN))
  if (ISBN !== undefined) put('isbn', escaped(ISBN))
  for (const name of ['ISSN', 'ISBN']) written.add(name)
}

/** Lines of our own, parted by a broken bar; custom fields of BibTeX itself under their names. */
function writeOwn(
  reference: Reference,
  put: (name: string, value: string) => void,
  written: Set<string>,
  typeIsWritten: boolean,
): void {
  const own: string[] = []
  for (const variable of roundTripVariables) {
    const value = reference[variable]
    if (value !== undefined && value !== '' && !written.has(variable)) own.push(roundTripLine(variable, value))
  }
  for (const [tag, values] of Object.entries(reference.custom ?? {})) {
    const isField =
      values.length === 1 &&
      /^[a-z][a-z0-9-]{1,40}$/.test(tag) &&
      !bibtexTargets(reference.type).has(tag) &&
      !['crossref', 'xdata', 'entrytype'].includes(tag) &&
      isPlainInTex(values[0] ?? '', false)
    if (isField) put(tag, escaped(values[0] ?? ''))
    else for (const value of values) own.push(ownCustomField(tag, value))
  }
  if (!typeIsWritten) own.push(roundTripLine('type', reference.type))
  if (own.length > 0) put('desk', own.map(escaped).join(' ¦ '))
}

/**
 * The reference's own key where it has one that BibTeX can hold, else "kim2021"; letters behind it where it is taken.
 */
function keyOf(reference: Reference, taken: Map<string, number>): string {
  const own = (reference['citation-key'] ?? '').replace(/[\s,={}"#%\\'()~]/g, '')
  const made = shortReference(reference)
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
    .slice(0, 40)
  const stem = own !== '' ? own : made !== '' ? made : 'reference'
  let [key, n] = [stem, taken.get(stem) ?? 0]
  while (taken.has(key)) key = `${stem}-${(n += 1) + 1}`
  taken.set(stem, n)
  taken.set(key, taken.get(key) ?? 0)
  return key
}
