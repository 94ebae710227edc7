import type { CslDate } from '#core/model/reference.ts'
import { normalizeDoi, normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { isOvidRecord, ovidTag, readOvidRecord } from './ovid-tagged.ts'
import { nbibTargets, type NbibTarget } from './nbib-tags.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { headingTerm, typeOfPublication } from '#core/references/types/publication-types.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { oneLine, ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { lastCut } from '#core/references/reading/source-lines.ts'
import { readTagged, type TaggedField } from '#core/references/reading/tagged-records.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'

/** PubMed's MEDLINE display format (.nbib, or .txt saved as "PubMed"), and Ovid's own tagged formats, which descend from it. */
export const nbib: ImportFormat = {
  id: 'nbib',
  detect,
  read,
  // From the next record backwards: a run of line ends is looked at once.
  cut: (text) => lastCut(text, /(?=PMID ?- )(?<=\n[ \t\r]*\n|\r[ \t]*\r)/g),
}

/** "<12. >": Ovid's number of a record. */
const ovidNumber = /^\s{0,3}<\d{1,6}\s?\.?\s{0,2}>\s*$/
/** "Accession Number" alone on its line, the value indented below it: Ovid with long field names. */
const ovidName = /^[A-Z][A-Za-z /()-]{2,60}$/
/** Tags that a record has once. */
const onceOnly = new Set(['TI', 'OWN', 'STAT', 'DP', 'SO', 'TA', 'JT', 'AB'])
// With the dashes that word processors make of hyphens.
const tagLine = /^([A-Z][A-Z0-9]{1,3})[ \t]{0,3}[-\u2010-\u2015\u2212][ \t]?/

/** In capitals as PubMed has it, in small letters or with tabs as other hands leave it. */
const pmidLine = /^[ \t\u00a0]*(?:PMID|pmid)[ \t]?[-\u2010-\u2015\u2212][ \t]?\d+[ \t\u00a0]*$/m

function detect(head: string): number {
  if (pmidLine.test(head)) return /^TY {1,3}-/m.test(head) ? 0.5 : 0.97
  if (
    /^\s{0,3}<\d{1,6}\s?\.?\s{0,2}>\s*$/m.test(head) &&
    /^(?:VN  - Ovid|TI {0,2}- |Title\s*$|Authors?\s*$)/m.test(head)
  )
    return 0.9
  const tags =
    head.match(/^(?:PMCR?|OWN |STAT|FAU |AU  |TI  |DP  |PT  |JT  |TA  |LID |AID |MH  |SO  |AB  )- /gm)?.length ?? 0
  const ris = /^(?:TY|ER) {1,3}-/m.test(head)
  return ris ? 0 : tags >= 4 ? 0.85 : tags >= 2 ? 0.45 : 0
}

const ovidHeading = /^\s{0,3}<\d{1,6}\s?\.?\s{0,2}>\s*$/m

function read(source: string, options?: ReadOptions): ImportResult {
  const head = source.slice(0, 20_000)
  const fromOvid = ovidHeading.test(head) || /^VN {2}- Ovid/m.test(head)
  const isSmall = /^pmid[ \t]?-/m.test(head) && !/^PMID/m.test(head)
  return readTagged(source, options, {
    lineOf: (line, fields, afterBlank) => {
      if (fromOvid && ovidNumber.test(line)) return 'between'
      const tag = tagOf(fromOvid, isSmall ? line.slice(0, 5).toUpperCase() + line.slice(5) : line)
      if (tag !== undefined)
        return {
          tag: tag.name,
          value: line.slice(tag.end),
          begins:
            fields.length > 0 &&
            (tag.name === 'PMID'
              ? afterBlank || fields.some((field) => field.tag !== 'PMC')
              : afterBlank && beginsRecord(tag.name, fields)),
        }
      if (fromOvid && ovidName.test(line)) return { tag: ovidTag(line.trim()), value: '', begins: false }
      return fields.length === 0 && /^\s*(?:\d+[.:]|<\d+\s?\.?\s?>)\s*$/.test(line) ? 'nothing' : 'text'
    },
    isEmpty: (fields) => fields.every((field) => field.value.trim() === ''),
    readRecord: (fields, line, raw, problems) =>
      (fromOvid || isOvidRecord(fields) ? readOvidRecord : readNbibRecord)(fields, line, raw, problems),
  })
}

/** Whether a tag behind a blank line begins the next record: not where each line of one that began with its PMID has a blank line behind it. */
function beginsRecord(tag: string, fields: readonly TaggedField[]): boolean {
  return fields[0]?.tag !== 'PMID' || (onceOnly.has(tag) && fields.some((field) => field.tag === tag))
}

/** The tag of a line and where its value starts: in the usual four places, or one that is known in another way ("TI- ", "IL-6" is text). */
function tagOf(fromOvid: boolean, line: string): { readonly name: string; readonly end: number } | undefined {
  const match = tagLine.exec(line)
  if (match?.[1] === undefined) return undefined
  const isParted = /[ \t]$/.test(match[0]) || match[0].length === line.length
  const isUsual = isParted && (fromOvid || /^[-\u2010-\u2015\u2212]/.test(line.slice(4)) || match[0].includes('\t'))
  return isUsual || (nbibTargets.has(match[1]) && (isParted || match[1] === 'PMID'))
    ? { name: match[1], end: match[0].length }
    : undefined
}

/** What several tags say together. */
interface Pending {
  journal?: string
  journalShort?: string
  bookTitle?: string
  doi?: string
  pii?: string
  issued?: CslDate
  readonly publicationTypes: string[]
  readonly fullAuthors: string[]
  readonly shortAuthors: string[]
  readonly shortEditors: string[]
  readonly titles: string[]
}

function readNbibRecord(
  fields: readonly TaggedField[],
  line: number,
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const draft = new ReferenceDraft('article-journal', line, problems)
  const pending: Pending = { publicationTypes: [], fullAuthors: [], shortAuthors: [], shortEditors: [], titles: [] }
  for (const field of fields) {
    const value = decodeEntities(oneLine(field.value))
    const target = nbibTargets.get(field.tag)
    if (value === '') continue
    if (target === undefined) draft.keep(field.tag, value)
    else readField(draft, pending, target, value, field)
  }
  finishRecord(draft, pending)
  if (draft.reference.title === undefined) draft.report('This record has no title.')
  return draft.finish(raw)
}

function readField(
  draft: ReferenceDraft,
  pending: Pending,
  target: NbibTarget,
  value: string,
  { tag }: TaggedField,
): void {
  switch (target) {
    case 'author':
      pending.fullAuthors.push(value)
      return
    case 'editor':
      return addPerson(draft, target, value, tag)
    case 'short-author':
      pending.shortAuthors.push(value)
      return
    case 'short-editor':
      pending.shortEditors.push(value)
      return
    case 'corporate-author':
      return draft.addName('author', { literal: value }, tag)
    case 'issued':
      pending.issued ??= readDate(value)
      return
    case 'journal':
      pending.journal ??= value
      return
    case 'journal-short':
      pending.journalShort ??= value
      return
    case 'book-title':
      pending.bookTitle ??= value
      return
    case 'title':
      pending.titles.push(value)
      return
    case 'pages':
      return draft.set('page', normalizePages(value), tag)
    case 'serial-number':
      return readSerialNumbers(draft, value, tag)
    case 'location-id':
      return readLocationId(draft, pending, value, tag)
    case 'publication-type':
      pending.publicationTypes.push(value)
      return draft.keep(tag, value)
    case 'keyword':
      return draft.addKeywords(value, tag)
    case 'heading':
      draft.addKeywords(headingTerm(value), tag)
      return draft.keep(tag, value)
    case 'PMID':
      return draft.set('PMID', normalizePmid(value) ?? value, tag)
    case 'PMCID':
      return draft.set('PMCID', normalizePmcid(value) ?? value, tag)
    case 'DOI':
      pending.doi ??= normalizeDoi(value) ?? undefined
      return
    default:
      return draft.set(target, value, tag)
  }
}

function addPerson(draft: ReferenceDraft, role: 'author' | 'editor', value: string, tag: string): void {
  const name = readPersonName(value)
  if (name !== undefined) draft.addName(role, name, tag)
}

/** "10.1000/x [doi]", "S0001 [pii]", "e123 [pii]". */
function readLocationId(draft: ReferenceDraft, pending: Pending, value: string, tag: string): void {
  const doi = /\[doi\]|^doi|^10\./i.test(value) ? normalizeDoi(value) : null
  if (doi !== null) pending.doi ??= doi
  else if (/\[pii\]/i.test(value)) pending.pii ??= value.replace(/\s*\[pii\]\s*/i, '')
  if (doi === null || doi !== pending.doi) draft.keep(tag, value)
}

function finishRecord(draft: ReferenceDraft, pending: Pending): void {
  const { reference } = draft
  reference.type = typeOfPublication(pending.publicationTypes)
  if (pending.titles.length > 0) draft.set('title', pending.titles.join(' '), 'TI')
  if (pending.bookTitle !== undefined) {
    if (reference.title === undefined) {
      reference.title = pending.bookTitle
      reference.type = 'book'
    } else {
      draft.set('container-title', pending.bookTitle, 'BTI')
      reference.type = 'chapter'
    }
  }
  if (pending.journal !== undefined) draft.set('container-title', pending.journal, 'JT')
  if (pending.journalShort !== undefined)
    draft.set(
      reference['container-title'] === undefined ? 'container-title' : 'container-title-short',
      pending.journalShort,
      'TA',
    )
  if (pending.issued !== undefined) reference.issued = pending.issued
  if (pending.doi !== undefined) reference.DOI = pending.doi
  if (reference.page === undefined && pending.pii !== undefined && isArticleNumber(pending.pii))
    reference.page = pending.pii
  resolveAuthors(draft, pending)
  if (reference.editor === undefined) for (const name of pending.shortEditors) addPerson(draft, 'editor', name, 'ED')
}

/** Full names where they are given for all, else the short ones; groups behind the people. */
function resolveAuthors(draft: ReferenceDraft, pending: Pending): void {
  const names = pending.fullAuthors.length >= pending.shortAuthors.length ? pending.fullAuthors : pending.shortAuthors
  const groups = draft.reference.author
  delete draft.reference.author
  for (const name of names) addPerson(draft, 'author', name, 'FAU')
  for (const group of groups ?? []) draft.addName('author', group, 'CN')
}

/** A publisher's item id that serves as the page: a short number or "e123"; not "S0140-6736(20)30183-5". */
export function isArticleNumber(pii: string): boolean {
  return /^[A-Za-z]{0,4}\d{1,8}$/.test(pii)
}
