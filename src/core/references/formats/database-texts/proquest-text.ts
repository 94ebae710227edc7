import type { ImportFormat } from '#core/references/contract/import-format.ts'
import { lastCut } from '#core/references/reading/source-lines.ts'
import {
  confidenceOf,
  headOf,
  readDatabaseText,
  type DatabaseTextField,
  type DatabaseTextRecord,
} from './database-text-records.ts'

/**
 * ProQuest's text export: "Document 1 of 23" behind a rule, the title, then "Label: value" lines, and at the end of
 * the text an address.
 */
export const proquestText: ImportFormat = {
  id: 'proquest-text',
  detect(text) {
    const head = headOf(text)
    return confidenceOf(
      /^_{20,}\s*$/m.test(head) && /^(?:Document \d{1,6} of \d{1,6}|ProQuest document (?:link|ID:.*))\s*$/m.test(head),
    )
  },
  read: (text, options) => readDatabaseText(text, options, recordsOf, true),
  cut: (text) => lastCut(text, /[\r\n](?=Document \d{1,6} of \d{1,6}[ \t]*[\r\n])/g),
}

const rule = /^_{20,}\s*$/
const documentLine = /^Document \d+ of \d+\s*$/
const labelled = /^([A-Z][\w /()-]{2,40}):(?:\s(.*))?$/

/** ProQuest's labels, in small letters, and the tags of RIS that mean the same. */
const risTags: ReadonlyMap<string, string> = new Map([
  ['title', 'TI'],
  ['author', 'AU'],
  ['editor', 'ED'],
  ['publication title', 'JF'],
  ['book title', 'JF'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['pages', 'SP'],
  ['number of pages', 'SP'],
  ['publication year', 'PY'],
  ['publication date', 'DA'],
  ['publisher', 'PB'],
  ['university/institution', 'PB'],
  ['place of publication', 'CY'],
  ['issn', 'SN'],
  ['e-issn', 'SN'],
  ['isbn', 'SN'],
  ['language of publication', 'LA'],
  ['language', 'LA'],
  ['document type', 'M3'],
  ['degree', 'M3'],
  ['doi', 'DO'],
  ['proquest document id', 'AN'],
  ['document url', 'UR'],
  ['database', 'DB'],
  ['subject', 'KW'],
  ['identifier / keyword', 'KW'],
  ['mesh subject', 'KW'],
  ['keywords', 'KW'],
  ['abstract', 'AB'],
  ['abstract (summary)', 'AB'],
  ['notes', 'N1'],
  ['pubmed id', 'PM'],
  ['edition', 'ET'],
  ['advisor', 'A3'],
])
/**
 * Labels whose value may go on over several lines, in which words before a colon are no label unless they are a known
 * one.
 */
const longLabels = new Set(['abstract', 'abstract (summary)', 'notes', 'full text'])
/** What "Source type" says, and the type of RIS; the first that is found counts. */
const sourceTypes: readonly (readonly [RegExp, string])[] = [
  [/dissertation|thes[ie]s/i, 'THES'],
  [/conference/i, 'CPAPER'],
  [/book/i, 'BOOK'],
  [/newspaper/i, 'NEWS'],
  [/magazine/i, 'MGZN'],
  [/report/i, 'RPRT'],
  [/working paper/i, 'UNPB'],
]
/** How many lines of a document are searched for its source type. */
const linesOfDocument = 400

function* recordsOf(lines: readonly string[]): Generator<DatabaseTextRecord> {
  for (let first = lines.findIndex((line) => documentLine.test(line)); first >= 0;) {
    let end = first + 1
    while (end < lines.length && !rule.test(lines[end] ?? '') && !documentLine.test(lines[end] ?? '')) end += 1
    const own = lines.slice(first + 1, end)
    yield { type: typeOf(own), fields: fieldsOf(own), first, end }
    while (end < lines.length && !documentLine.test(lines[end] ?? '')) end += 1
    first = end < lines.length ? end : -1
  }
}

function typeOf(lines: readonly string[]): string {
  const said = lines.slice(0, linesOfDocument).find((line) => /^Source type: /i.test(line)) ?? ''
  return sourceTypes.find(([words]) => words.test(said))?.[1] ?? 'JOUR'
}

/** The labelled lines of a document; the title above them stands under "Title" again. */
function fieldsOf(lines: readonly string[]): readonly DatabaseTextField[] {
  const fields: DatabaseTextField[] = []
  let label = ''
  for (const line of lines) {
    const [, words, value = ''] = labelled.exec(line) ?? []
    const known = words?.toLowerCase() ?? ''
    const last = fields.at(-1)
    if (words !== undefined && (risTags.has(known) || !longLabels.has(label))) {
      label = known
      fields.push(fieldOf(known, words, value.trim()))
    } else if (longLabels.has(label)) {
      if (last !== undefined) last.value += `\n${line}`
    } else if (label === 'author' && line.trim() !== '') fields.push({ tag: 'AD', value: line.trim() })
  }
  return fields
}

function fieldOf(known: string, label: string, value: string): DatabaseTextField {
  const tag = risTags.get(known) ?? label
  if (tag === 'AU') return { tag, value: value.split(';').map(withoutAffiliations).filter(Boolean).join('; ') }
  // Behind a journal stands its place: "Frost Letters; Nowtown".
  return { tag, value: tag === 'JF' ? value.replace(/\s?;[^;]{0,80}$/, '') : value }
}

/** A name without the numbers of its affiliations behind it: "Berg, Anna 1 2". */
function withoutAffiliations(name: string): string {
  return name.replace(/(?:\s\d{1,3}){1,9}\s*$/, '').trim()
}
