import type { CslDate, CslType } from '#core/model/reference.ts'
import { normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import { endNoteTypeOf } from '#core/references/types/endnote-types.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readPersonName } from '#core/model/person-name.ts'
import { joinDates, readDate } from '#core/references/fields/read-date.ts'
import { oneLine, paragraphs, ReferenceDraft, type TextVariable } from '#core/references/fields/reference-draft.ts'
import { countedPages } from '../ris/ris-record.ts'
import { resolvePreprint } from '#core/references/fields/preprint.ts'
import { readSerialNumbers } from '#core/references/fields/serial-numbers.ts'
import { lastCut } from '#core/references/reading/source-lines.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { readTagged, type TaggedField } from '#core/references/reading/tagged-records.ts'

/** EndNote's tagged export (.enw) and its ancestor, refer / BibIX: `%0 Journal Article`, `%A Name`, a blank line between records. */
export const endNoteEnw: ImportFormat = {
  id: 'endnote-enw',
  detect,
  read,
  // From the next record backwards: a run of line ends is looked at once.
  cut: (text) => lastCut(text, /(?=%0 )(?<=\n[ \t\r]*\n|\r[ \t]*\r)/g),
}

function detect(head: string): number {
  const tags = head.match(/^%[0-9A-Z@!#$&()*+>?[\]^~{},-] \S/gm)?.length ?? 0
  if (/^%0 [A-Z]/m.test(head) && tags >= 2) return 0.97
  return tags >= 2 && /^%[TA] /m.test(head) ? 0.85 : 0
}

const textTags: ReadonlyMap<string, TextVariable> = new Map<string, TextVariable>([
  ['T', 'title'],
  ['V', 'volume'],
  ['N', 'issue'],
  ['I', 'publisher'],
  ['C', 'publisher-place'],
  ['X', 'abstract'],
  ['G', 'language'],
  ['9', 'genre'],
  ['!', 'title-short'],
  ['~', 'source'],
  ['F', 'citation-key'],
  ['U', 'URL'],
  ['O', 'note'],
  ['Z', 'note'],
])

const taggedLine = /^%([0-9A-Za-z@!#$&()*+<>?[\]^~{},=|;:'"/.\\_-])(?:[ \t]+|$)(.*)$/

function read(source: string, options?: ReadOptions): ImportResult {
  return readTagged(source, options, {
    lineOf: (line, fields, afterBlank) => {
      const [, tag, value = ''] = taggedLine.exec(line) ?? []
      return tag === undefined
        ? 'text'
        : { tag, value, begins: afterBlank || (tag === '0' && fields.some((field) => field.tag !== '0')) }
    },
    isEmpty: (fields) => fields.every((field) => field.tag === '0' || field.value.trim() === ''),
    readRecord,
  })
}

function readRecord(
  fields: readonly TaggedField[],
  line: number,
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const names = fields.filter((field) => field.tag === '0').map((field) => oneLine(field.value))
  const types = names.map((name) => endNoteTypeOf(name)).filter((type) => type !== undefined)
  const has = (tag: string) => fields.some((field) => field.tag === tag)
  const guess: CslType = has('J') ? 'article-journal' : has('B') ? 'chapter' : has('I') ? 'book' : 'document'
  const draft = new ReferenceDraft(types.at(-1) ?? guess, line, problems)
  const read = names.findLast((name) => endNoteTypeOf(name) !== undefined)
  for (const name of names) if (name !== read) draft.keep('0', name)
  let issued: CslDate | undefined
  let accession = ''
  for (const { tag, value } of fields) {
    const text = decodeEntities(value)
    const words = oneLine(text)
    if (words === '' || tag === '0') continue
    if (tag === 'D' || tag === '8') issued = joinDates(issued, readDate(words))
    else if (tag === 'M') accession = words
    else readField(draft, tag, words, text)
  }
  if (issued !== undefined) draft.reference.issued = issued
  resolveAccession(draft, accession)
  resolvePreprint(draft.reference)
  return draft.finish(raw)
}

function readField(draft: ReferenceDraft, tag: string, words: string, value: string): void {
  switch (tag) {
    case 'A':
    case 'E':
    case '?':
    case 'Q':
      return addNames(draft, tag, value)
    case 'J':
      return draft.reference['container-title'] === undefined || draft.reference['container-title'] === words
        ? draft.set('container-title', words, tag)
        : draft.set('container-title-short', words, tag)
    case 'B':
      return readSecondTitle(draft, words)
    case '7':
      return /^\d{4}\/\d/.test(words) ? draft.keep(tag, words) : draft.set('edition', words, tag)
    case 'S':
      return draft.set('collection-title', words, tag)
    case 'P':
      return readPages(draft, words)
    case '@':
      return readSerialNumbers(draft, words, tag)
    case 'R':
      return draft.setDoi(value, tag)
    case '2':
      return /^PMC\d+$/i.test(words) ? draft.set('PMCID', normalizePmcid(words) ?? words, tag) : draft.keep(tag, words)
    case 'K':
      return draft.addKeywords(value, tag)
    case 'Z':
    case 'O':
      return draft.append('note', paragraphs(value), '\n', tag)
    case '[':
      return readAccessed(draft, words)
    default: {
      const variable = textTags.get(tag)
      if (variable === undefined) draft.keep(tag, words)
      else if (variable === 'issue' && (draft.reference.type === 'report' || draft.reference.type === 'patent'))
        draft.set('number', words, tag)
      else draft.set(variable, variable === 'abstract' ? paragraphs(value) : words, tag)
    }
  }
}

function addNames(draft: ReferenceDraft, tag: string, value: string): void {
  for (const text of value.split('\n')) {
    const name = readPersonName(oneLine(text))
    if (name !== undefined)
      draft.addName(tag === 'A' || tag === 'Q' ? 'author' : tag === 'E' ? 'editor' : 'translator', name, tag)
  }
}

function readPages(draft: ReferenceDraft, words: string): void {
  const pages = normalizePages(words)
  if (countedPages.has(draft.reference.type) && /^\d+(?:\s*p(?:p|ages)?\.?)?$/i.test(pages))
    draft.set('number-of-pages', pages.replace(/\D/g, ''), 'P')
  else draft.set('page', pages, 'P')
}

/** %B: the series of a book, the department of a thesis, and else what the work stands in. */
function readSecondTitle(draft: ReferenceDraft, words: string): void {
  if (draft.reference.type === 'thesis') draft.keep('B', words)
  else draft.set(draft.reference.type === 'book' ? 'collection-title' : 'container-title', words, 'B')
}

/** EndNote has the PubMed id of a MEDLINE record as its accession number. */
function resolveAccession(draft: ReferenceDraft, accession: string): void {
  const { source, custom } = draft.reference
  const fromPubmed = /pubmed|medline|\bnlm\b/i.test(`${source ?? ''} ${custom?.['W']?.[0] ?? ''}`)
  const pmid = fromPubmed && /^\d{5,8}$/.test(accession) ? normalizePmid(accession) : null
  if (pmid === null) draft.keep('M', accession)
  else draft.set('PMID', pmid, 'M')
}

function readAccessed(draft: ReferenceDraft, words: string): void {
  const date = readDate(words)
  if (date !== undefined && draft.reference.accessed === undefined) draft.reference.accessed = date
  else draft.keep('[', words)
}
