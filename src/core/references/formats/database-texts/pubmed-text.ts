import { anyOf, pattern } from '#core/word-patterns.ts'
import type { ImportFormat } from '#core/references/contract/import-format.ts'
import { readPubmedPlace } from '#core/references/fields/cited-place.ts'
import { lastCut } from '#core/references/reading/source-lines.ts'
import {
  confidenceOf,
  headOf,
  readDatabaseText,
  type DatabaseTextField,
  type DatabaseTextRecord,
} from './database-text-records.ts'

/**
 * PubMed's "Abstract (text)": paragraphs in a set order, the place of publication first, then title, names,
 * affiliations, abstract, identifiers. A paragraph is wrapped over several lines.
 */
export const pubmedText: ImportFormat = {
  id: 'pubmed-text',
  detect: (text) => confidenceOf(isPubmedText(headOf(text))),
  read: (text, options) => readDatabaseText(text, options, recordsOf),
  // Behind the identifiers only: another numbered paragraph may be part of an abstract.
  cut: (text) =>
    lastCut(text, /(?<=[\r\n])PMID: \d[^\r\n]*(?:\r?\n|\r(?!\n))(?:[ \t]*(?:\r?\n|\r(?!\n)))+(?=\d{1,6}\. \S)/g),
}

const recordStart = /^\d{1,6}\. \S/
const identifier = /^(DOI|PMCID|PMID): (\S+)/
const bookSource = /^In: (.{2,300}?)(?: \[Internet\])?\. ([^:]{2,80}): ([^;]{2,120}); (\d{4}[^.]{0,20})\./
/** Notes on the record, each a paragraph; kept under their own words. */
const remark = anyOf([
  'Collaborators',
  'Comment (?:in|on)',
  'Erratum (?:in|for)',
  'Update (?:in|of)',
  'Republished (?:in|from)',
  'Retraction (?:in|of)',
  'Retracted and republished (?:in|from)',
  'Expression of concern (?:in|for)',
  'Summary for patients in',
  'Conflict of interest statement',
  'Conflict of interest',
  'Copyright',
  '©',
])
const startsWithRemark = pattern('i', `^${remark}`)
const name = /\s\p{Lu}{1,4}(?:\s(?:Jr|Sr|II|III|2nd|3rd|4th))?$/u
/** How far into a text its first record begins at the latest, in UTF-16 code units. */
const latestStart = 500

function isPubmedText(head: string): boolean {
  const start = /(?:^|\n)\s{0,3}\d{1,6}\. ([^\n]{5,300}(?:\n[^\n]{1,300}){0,3})\n\s{0,3}\n[^\n]{2,300}/.exec(
    head.slice(0, 5000),
  )
  if (
    start?.[1] === undefined ||
    start.index > latestStart ||
    !/^(?:PMID: \d{1,8}(?: \[[^\]]{1,60}\])?\s*$|Author information:)/m.test(head)
  )
    return false
  const place = start[1].replace(/\s*\n\s*/g, ' ')
  return readPubmedPlace(place) !== null || bookSource.test(place)
}

/** Lines without a blank one between them, their ends trimmed. */
interface Paragraph {
  readonly lines: readonly string[]
  /** The line it begins on, counted from 0. */
  readonly at: number
}

function* paragraphsOf(lines: readonly string[]): Generator<Paragraph> {
  for (let at = 0; at < lines.length; at += 1) {
    if ((lines[at] ?? '').trim() === '') continue
    let end = at
    while (end < lines.length && (lines[end] ?? '').trim() !== '') end += 1
    yield { lines: lines.slice(at, end).map((line) => line.trim()), at }
    at = end
  }
}

/**
 * A record begins at a numbered paragraph behind the PubMed id of the one before; where that one has none, at the next
 * number behind two blank lines.
 */
function* recordsOf(lines: readonly string[]): Generator<DatabaseTextRecord> {
  let [own, number, hasPmid]: [Paragraph[], number, boolean] = [[], 0, true]
  for (const paragraph of paragraphsOf(lines)) {
    const [head = ''] = paragraph.lines
    const isNext = Number(/^\d+/.exec(head)?.[0]) === number + 1 && (lines[paragraph.at - 2] ?? '').trim() === ''
    if (recordStart.test(head) && (hasPmid || isNext)) {
      if (own.length > 0) yield recordOf(own, paragraph.at)
      ;[own, number, hasPmid] = [[paragraph], Number.parseInt(head, 10), false]
    } else if (own.length > 0) {
      own.push(paragraph)
      hasPmid ||= paragraph.lines.some((line) => line.startsWith('PMID: '))
    }
  }
  if (own.length > 0) yield recordOf(own, lines.length)
}

function recordOf([place, ...others]: readonly Paragraph[], end: number): DatabaseTextRecord {
  const source = (place?.lines.join(' ') ?? '').replace(/^\d+\. /, '')
  const { type, fields } = readPlace(source)
  // What is kept comes last, so that identifiers are taken from their own lines before they are looked for elsewhere.
  const kept: DatabaseTextField[] = []
  let hasNames = false
  for (const [index, { lines }] of others.entries()) {
    const text = lines.join(' ')
    if (lines.some((line) => identifier.test(line)))
      for (const line of lines) (identifier.test(line) ? fields : kept).push(identifierField(line))
    else if (index === 0) fields.push({ tag: 'TI', value: text })
    else if (/^\[Article in [^\]]+\]$/.test(text)) fields.push({ tag: 'LA', value: text.slice(12, -1) })
    else if (!hasNames && isNames(text)) {
      hasNames = true
      fields.push({ tag: 'AU', value: namesOf(text) })
    } else if (text.startsWith('Author information:')) fields.push({ tag: 'AD', value: text.slice(19).trim() })
    else if (startsWithRemark.test(text)) kept.push({ tag: startsWithRemark.exec(text)?.[0] ?? '', value: text })
    else fields.push({ tag: 'AB', value: sectionsOf(lines).join('\n') })
  }
  return { type, fields: [...fields, ...kept], first: place?.at ?? 0, end }
}

/** What the first paragraph gives: where the work was published. */
function readPlace(text: string): { readonly type: string; readonly fields: DatabaseTextField[] } {
  const [, book, city = '', publisher = '', year = ''] = bookSource.exec(text) ?? []
  if (book !== undefined)
    return {
      type: 'CHAP',
      fields: [
        { tag: 'T2', value: book },
        { tag: 'CY', value: city },
        { tag: 'PB', value: publisher },
        { tag: 'PY', value: year },
      ],
    }
  const source = { tag: 'Source', value: text }
  const place = readPubmedPlace(text)
  if (place === null) return { type: 'JOUR', fields: [source] }
  const given = [
    ['JF', place.journal],
    ['PY', place.date],
    ['VL', place.volume],
    ['IS', place.issue],
    ['SP', place.pages],
  ] as const
  return {
    type: /\[Preprint\]/.test(place.journal) ? 'PREP' : 'JOUR',
    fields: [...given.flatMap(([tag, value]) => (value === undefined ? [] : [{ tag, value }])), source],
  }
}

function identifierField(line: string): DatabaseTextField {
  const [, kind, value = ''] = identifier.exec(line) ?? []
  if (kind === undefined) return { tag: 'Identifiers', value: line }
  return { tag: kind === 'DOI' ? 'DO' : kind === 'PMID' ? 'PM' : 'C2', value }
}

/** Names without the numbers of their affiliations and the signs of a footnote. */
function withoutMarks(text: string): string {
  return text.replace(/(?:\(\d{1,3}\)|\(#\)|[#*†‡]){1,9}/g, '').replace(/\.\s*$/, '')
}

/** Names have their initials behind them, groups stand behind a semicolon. */
function isNames(text: string): boolean {
  const people = withoutMarks(text).split(';')[0]
  return people?.split(',').every((one) => name.test(one.trim())) === true
}

function namesOf(text: string): string {
  const [people = '', ...groups] = withoutMarks(text).split(';')
  return [...people.split(',').map((one) => one.trim()), ...groups.map((group) => `${group.trim()},`)].join('; ')
}

/** The parts of an abstract, a line each: "METHODS: ..." begins a new one, other lines go on. */
function sectionsOf(lines: readonly string[]): readonly string[] {
  const sections: string[] = []
  for (const line of lines) {
    if (sections.length === 0 || /^[A-Z][A-Z &/,'()-]{2,60}: /.test(line)) sections.push(line)
    else sections.push(`${sections.pop() ?? ''} ${line}`)
  }
  return sections
}
