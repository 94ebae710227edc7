import type { CslDate, CslType } from '#core/model/reference.ts'
import { normalizeArxiv, normalizeDoi, normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { bibtexTargets, type BibtexTarget } from './bibtex-fields.ts'
import { others, readBibtexNames } from './bibtex-names.ts'
import { bibtexTypeByName } from './bibtex-types.ts'
import type { ImportedRecord, ImportProblem } from '#core/references/contract/import-format.ts'
import { readOwnField } from '#core/references/fields/round-trip-fields.ts'
import { journalOfMacro } from './journal-macros.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { maxFieldCharacters, ReferenceDraft, type NameVariable } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { texToUnicode, verbatimValue } from './tex-to-unicode.ts'

/** An entry with its values resolved, still in TeX. */
interface BibtexRecord {
  readonly type: string
  readonly key: string
  readonly values: ReadonlyMap<string, string>
  readonly extra: readonly (readonly [string, string])[]
  readonly line: number
  readonly raw: string
}

/** What several fields say together. */
interface Pending {
  issue?: string
  subtitle?: string
  hostSubtitle?: string
  journal?: string
  fullJournal?: string
  host?: string
  mainTitle?: string
  article?: string
  eprint?: string
  eprintType?: string
  link?: string
}

const partTypes = new Set<CslType>(['chapter', 'paper-conference', 'entry', 'entry-encyclopedia', 'entry-dictionary'])

/** An entry as a reference. */
export function readBibtexRecord(record: BibtexRecord, problems: ImportProblem[]): ImportedRecord {
  const row = bibtexTypeByName.get(record.type)
  const draft = new ReferenceDraft(typeOf(record, row?.type), record.line, problems)
  if (row === undefined) {
    draft.keep('entrytype', record.type)
    draft.report(`The entry type @${record.type.slice(0, 40)} is not known; it was read as a document.`)
  }
  if (record.key !== '') draft.reference['citation-key'] = record.key
  const targets = bibtexTargets(draft.reference.type)
  const pending: Pending = {}
  for (const [name, value] of record.values)
    readField(draft, pending, targets.get(name), name, shortened(draft, name, value))
  for (const [name, value] of record.extra) draft.keep(name, texToUnicode(value))
  resolveDate(draft, record.values)
  finishRecord(draft, pending)
  if (draft.reference.genre === undefined && row?.genre !== undefined) draft.reference.genre = row.genre
  const done = draft.finish(record.raw)
  return draft.reference.author?.includes(others) === true
    ? {
        ...done,
        problems: [
          {
            kind: 'incomplete-authors',
            field: 'author',
            message: 'The list of authors ends with "and others": not all are named.',
          },
        ],
      }
    : done
}

/** A value that is longer than any field may be is cut before its TeX is read. */
function shortened(draft: ReferenceDraft, name: string, value: string): string {
  if (value.length <= 2 * maxFieldCharacters) return value
  draft.report(
    `The field ${name.slice(0, 40)} is ${value.length.toLocaleString('en')} characters long; only its beginning was read, the record is kept whole beside it.`,
  )
  return value.slice(0, 2 * maxFieldCharacters)
}

function typeOf(record: BibtexRecord, type: CslType | undefined): CslType {
  const subtype = (record.values.get('entrysubtype') ?? '').toLowerCase()
  if (type === 'article-journal' && subtype === 'newspaper') return 'article-newspaper'
  if (type === 'article-journal' && subtype === 'magazine') return 'article-magazine'
  return type ?? 'document'
}

function readField(
  draft: ReferenceDraft,
  pending: Pending,
  target: BibtexTarget | undefined,
  name: string,
  value: string,
): void {
  switch (target) {
    case undefined:
      return draft.keep(name, texToUnicode(value))
    case 'author':
    case 'editor':
    case 'translator':
      return readNames(draft, target, value, name)
    case 'date':
    case 'year':
    case 'month':
    case 'day':
      return
    case 'accessed':
      return readAccessed(draft, value, name)
    case 'DOI':
      return setOrKeep(draft, 'DOI', normalizeDoi(verbatimValue(unbroken(value))), name, value)
    case 'URL':
      for (const link of verbatimValue(unbroken(value)).split(/\s+(?=https?:)/)) draft.set('URL', link, name)
      return
    case 'verbatim':
      return draft.keep(name, verbatimValue(value))
    case 'PMID':
      return setOrKeep(draft, 'PMID', normalizePmid(verbatimValue(value)), name, value)
    case 'PMCID':
      return setOrKeep(draft, 'PMCID', normalizePmcid(verbatimValue(value)), name, value)
    case 'link':
      pending.link ??= verbatimValue(value)
      return draft.keep(name, verbatimValue(value))
    case 'pages':
      return draft.set('page', normalizePages(texToUnicode(value)), name)
    case 'serial-number':
      return readSerialNumbers(draft, texToUnicode(value), name)
    case 'keyword':
      return readKeywords(draft, texToUnicode(value), name)
    case 'note':
      return readNote(draft, value, name)
    case 'abstract':
      return draft.set('abstract', abstractOf(value), name)
    case 'how-published':
      return readHowPublished(draft, value, name)
    case 'issue-or-name':
      pending.issue = texToUnicode(value)
      return
    case 'subtype':
      return ['newspaper', 'magazine'].includes(value.toLowerCase()) ? undefined : draft.keep(name, texToUnicode(value))
    case 'own':
      for (const line of texToUnicode(value.replaceAll('\n', ' ')).split(' ¦ ')) readOwnField(draft, line, name)
      return
    case 'genre':
      return draft.set('genre', thesisWords(texToUnicode(value)), name)
    case 'journal':
      return readText(draft, pending, target, name, journalOfMacro(value) ?? texToUnicode(value))
    default:
      return readText(draft, pending, target, name, texToUnicode(value))
  }
}

type TextTarget = Exclude<
  BibtexTarget,
  | 'author'
  | 'editor'
  | 'translator'
  | 'date'
  | 'year'
  | 'month'
  | 'day'
  | 'accessed'
  | 'verbatim'
  | 'link'
  | 'pages'
  | 'serial-number'
  | 'how-published'
  | 'issue-or-name'
  | 'subtype'
  | 'own'
>

function readText(draft: ReferenceDraft, pending: Pending, target: TextTarget, name: string, text: string): void {
  switch (target) {
    case 'subtitle':
      pending.subtitle = text
      return
    case 'host-subtitle':
      pending.hostSubtitle = text
      return
    case 'journal':
      pending.journal = firstOf(draft, pending.journal, text, name)
      return
    case 'full-journal':
      pending.fullJournal = text
      return
    case 'host':
      pending.host = text
      return
    case 'main-title':
      pending.mainTitle = text
      return
    case 'article-number':
      pending.article ??= text
      return
    case 'eprint':
      pending.eprint = text
      return
    case 'eprint-type':
      pending.eprintType = text
      return
    default:
      return draft.set(target, text, name)
  }
}

function firstOf(draft: ReferenceDraft, before: string | undefined, text: string, name: string): string {
  if (before !== undefined && before !== text) draft.keep(name, text)
  return before ?? text
}

function setOrKeep(
  draft: ReferenceDraft,
  variable: 'DOI' | 'PMID' | 'PMCID',
  found: string | null,
  name: string,
  value: string,
): void {
  if (found === null) draft.keep(name, verbatimValue(value))
  else draft.set(variable, found, name)
}

function readNames(draft: ReferenceDraft, role: NameVariable, value: string, name: string): void {
  for (const one of readBibtexNames(value)) draft.addName(role, one, name)
}

function readAccessed(draft: ReferenceDraft, value: string, name: string): void {
  const text = texToUnicode(value)
  const date = readDate(
    text.replace(/^(?:accessed|retrieved|zugriff|visited|last (?:accessed|visited))\s*(?:on|am)?\s*:?\s*/i, ''),
  )
  if (date !== undefined && draft.reference.accessed === undefined) draft.reference.accessed = date
  else draft.keep(name, text)
}

/** By semicolons where there are any, else by commas. */
function readKeywords(draft: ReferenceDraft, text: string, name: string): void {
  draft.addKeywords(text.includes(';') ? text : text.replaceAll(',', ';'), name)
}

/** Blank lines part paragraphs. */
function abstractOf(value: string): string {
  return value.includes('\n')
    ? value
        .split(/\n[ \t]{0,20}\n/)
        .map((part) => texToUnicode(part))
        .filter((part) => part !== '')
        .join('\n')
    : texToUnicode(value)
}

/** "PMID: 123" alone in a note is the identifier. */
function readNote(draft: ReferenceDraft, value: string, name: string): void {
  const note = abstractOf(value)
  const visited =
    /^(?:\[?online;\s?)?(?:accessed|retrieved|visited|last (?:accessed|visited|checked)|zugriff|abgerufen)\b[^\d]{0,20}([^\]]{4,30})\]?\.?$/i.exec(
      note,
    )?.[1]
  const accessed = visited === undefined || draft.reference.accessed !== undefined ? undefined : readDate(visited)
  if (accessed?.['date-parts'] !== undefined) {
    draft.reference.accessed = accessed
    return
  }
  const pmid = /^PMID\s?:/i.test(note) ? normalizePmid(note) : null
  if (pmid !== null && draft.reference.PMID === undefined) draft.reference.PMID = pmid
  else draft.append('note', note, '\n', name)
}

function readHowPublished(draft: ReferenceDraft, value: string, name: string): void {
  const link = /\\(?:url|href)\s{0,5}\{([^{}]{1,2000})\}|(https?:\/\/[^\s{}]{1,2000})/.exec(value)
  if (link !== null && draft.reference.URL === undefined)
    draft.set('URL', verbatimValue(link[1] ?? link[2] ?? ''), name)
  const words = texToUnicode(value)
  if (link === null || words.length > (link[1] ?? link[2] ?? '').length + 3) draft.keep(name, words)
}

/** A link or DOI that the writer's program has broken over lines. */
function unbroken(value: string): string {
  return value.includes('\n')
    ? value
        .split('\n')
        .map((line) => line.trim())
        .join('')
    : value
}

/** BibLaTeX's keys for kinds of theses and reports. */
const typeKeys: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: "Master's thesis",
  bathesis: "Bachelor's thesis",
  candthesis: 'Candidate thesis',
  techreport: 'technical report',
  resreport: 'research report',
}

function thesisWords(text: string): string {
  return Object.hasOwn(typeKeys, text.toLowerCase()) ? (typeKeys[text.toLowerCase()] ?? text) : text
}

/** `date` before `year`, `month`, `day`; a date that cannot be read stays as text. */
function resolveDate(draft: ReferenceDraft, values: ReadonlyMap<string, string>): void {
  const text = (name: string) => texToUnicode(values.get(name) ?? '')
  const [date, year, month, day] = [text('date'), text('year'), text('month'), text('day')]
  const fromDate = date === '' ? undefined : readDate(date)
  let issued: CslDate | undefined = fromDate
  if (issued?.['date-parts'] === undefined && year !== '') {
    const plain = /^\d{1,2}$/.test(month)
      ? `${year}-${month.padStart(2, '0')}${/^\d{1,2}$/.test(day) ? `-${day.padStart(2, '0')}` : ''}`
      : [day, month, year].filter((part) => part !== '').join(' ')
    issued = readDate(plain) ?? readDate(year) ?? issued
    if (issued?.['date-parts'] === undefined) issued = readDate(year) ?? issued
  } else if (date !== '' && year !== '' && year !== date.slice(0, 4)) draft.keep('year', year)
  if (year === '' && month !== '' && date === '') draft.keep('month', month)
  // What "2004~", "1999?" and "1997/.." say beyond the year has no place in a CSL date.
  if (/[~?%]|\.\.|\b(?:open|unknown)\b/.test(values.get('date') ?? '') && fromDate?.['date-parts'] !== undefined)
    draft.keep('date', values.get('date') ?? '')
  if (issued !== undefined) draft.reference.issued = issued
}

function finishRecord(draft: ReferenceDraft, pending: Pending): void {
  const { reference } = draft
  if (pending.subtitle !== undefined) {
    if (reference.title === undefined) reference.title = pending.subtitle
    else reference.title += `${/[?!:.]$/.test(reference.title) ? '' : ':'} ${pending.subtitle}`
  }
  if (pending.issue !== undefined) draft.set('issue', pending.issue, 'issue')
  resolveContainer(draft, pending)
  if (pending.article !== undefined) {
    if (reference.page === undefined) draft.set('page', normalizePages(pending.article), 'eid')
    else if (reference.page !== pending.article) draft.keep('eid', pending.article)
  }
  resolveEprint(draft, pending)
  if (reference.type === 'document' && reference.custom?.['arXiv'] !== undefined) reference.type = 'article'
  if (reference.DOI === undefined) {
    const link = [reference.URL, pending.link].find((url) => url !== undefined && /doi\.org\/10\./i.test(url))
    const doi = link === undefined ? null : normalizeDoi(link)
    if (doi !== null) reference.DOI = doi
  }
}

function resolveContainer(draft: ReferenceDraft, pending: Pending): void {
  const isPart = partTypes.has(draft.reference.type)
  const subtitled = (title: string | undefined) =>
    title === undefined || pending.hostSubtitle === undefined ? title : `${title}: ${pending.hostSubtitle}`
  if (pending.fullJournal !== undefined) draft.set('container-title', pending.fullJournal, 'fjournal')
  if (isPart && pending.host !== undefined) draft.set('container-title', subtitled(pending.host) ?? '', 'booktitle')
  if (pending.journal !== undefined) {
    if (pending.fullJournal === undefined) draft.set('container-title', subtitled(pending.journal) ?? '', 'journal')
    else if (pending.journal !== pending.fullJournal) draft.set('container-title-short', pending.journal, 'journal')
  }
  if (!isPart && pending.host !== undefined) draft.set('container-title', subtitled(pending.host) ?? '', 'booktitle')
  if (pending.mainTitle !== undefined) {
    if (isPart && pending.host === undefined) draft.set('container-title', pending.mainTitle, 'maintitle')
    else draft.keep('maintitle', pending.mainTitle)
  }
}

/**
 * `eprint` by its `eprinttype` (`archiveprefix`): PubMed and PMC ids are variables; an arXiv id and others are kept
 * with their archive.
 */
function resolveEprint(draft: ReferenceDraft, pending: Pending): void {
  const { eprint, eprintType } = pending
  const archive = (eprintType ?? '').toLowerCase()
  const pmid = archive === 'pubmed' || archive === 'pmid' ? normalizePmid(eprint ?? '') : null
  const pmcid = archive === 'pmc' || archive === 'pmcid' ? normalizePmcid(eprint ?? '') : null
  if (pmid !== null) return draft.set('PMID', pmid, 'eprint')
  if (pmcid !== null) return draft.set('PMCID', pmcid, 'eprint')
  if (eprint !== undefined)
    draft.keep(archive === 'arxiv' && normalizeArxiv(eprint) !== null ? 'arXiv' : 'eprint', eprint)
  if (eprintType !== undefined && !(archive === 'arxiv' && eprint !== undefined && normalizeArxiv(eprint) !== null))
    draft.keep('eprinttype', eprintType)
}
