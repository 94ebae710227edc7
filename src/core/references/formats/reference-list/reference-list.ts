import type { Name, Reference } from '#core/model/reference.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { assembleReference } from './parts/assemble-reference.ts'
import { readBookInBrackets } from './works/book-in-brackets.ts'
import { readEastAsianWork } from './works/east-asian-works.ts'
import { readLegalWork } from './works/legal-works.ts'
import { mendLabels } from './labelling/mend-labels.ts'
import { withFirstDays } from './works/stated-dates.ts'
import { takeStatedFacts } from './parts/stated-facts.ts'
import { readTrialRegistration } from './works/trial-registrations.ts'
import { hasTableOfReferences } from './page/pasted-markup.ts'
import { leftOutProblems } from './left-out.ts'
import { linkRecord } from './works/link-record.ts'
import { toWesternConventions } from './labelling/western-conventions.ts'
import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { typeStatedBy } from './parts/reference-type.ts'
import weights from '#models/reference-labeller.json' with { type: 'json' }
import { referenceLabeller, type ReferenceLabeller } from './labelling/reference-labeller.ts'
import { referenceTokens } from './labelling/reference-tokens.ts'
import { recordOfNames, recordOfTitle } from './works/sparse-records.ts'
import { repeatsAuthors, withAuthorsOfAbove } from './parting/repeated-authors.ts'
import { splitReferences, type SplitReference } from './parting/split-references.ts'

const dated = /(?<!\d)(?:1[6-9]\d\d|20\d\d)(?!\d)|\((?:in press|forthcoming|n\.\s?d\.)\)/iu

let ready: ReferenceLabeller | null = null

/** Unpacking the weights takes a moment, so it waits for the first list. */
function labeller(): ReferenceLabeller {
  ready ??= referenceLabeller(weights)
  return ready
}

/**
 * References pasted from the end of an article, in any style: split into records, each read with a confidence per
 * field.
 */
export const referenceList: ImportFormat = {
  id: 'reference-list',
  detect: detectReferenceList,
  read: readReferenceList,
}

/**
 * How much a text looks like a list of references: years, pages, initials, in lines that no other format would write.
 * At most 0.6.
 */
function detectReferenceList(head: string): number {
  if (/^\s*(?:<\?xml|<!DOCTYPE|[[{]\s*["{[]|@\w+\s*\{|TY {1,2}- |PMID- |%0 |FN )/u.test(head)) return 0
  const lines = head.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '')
  if (lines.length === 0) return 0
  const tagged = lines.filter((line) => /^(?:[A-Z][A-Z0-9] {2}- |[A-Z]{2,4} *- |%[A-Z0-9] )/u.test(line)).length
  if (tagged > lines.length / 3) return 0
  if (hasTableOfReferences(lines)) return 0.95
  const { references } = splitReferences(head)
  const looks = references.filter(
    ({ text }) => dated.test(text) && /[.,;:(]/u.test(text) && text.length > 30 && /\p{L}{3}/u.test(text),
  ).length
  const share = looks / Math.max(1, references.length)
  return share >= 0.5 ? 0.3 + 0.3 * share : 0.1 * share
}

/**
 * Reads a pasted list. Never throws; what is no reference (running text around the list, headings, page numbers, words
 * of the page) is a problem with its lines.
 */
function readReferenceList(text: string, options: ReadOptions = {}): ImportResult {
  const list = splitReferences(text, options.everyLine)
  const { references } = list
  const records: ImportedRecord[] = []
  const problems = [...leftOutProblems(list)]
  for (const [index, reference] of references.entries()) {
    if (index % 50 === 0 && options.onProgress?.(index / references.length) === false) {
      problems.push({
        line: reference.line,
        message: `Reading was stopped here, after ${records.length.toLocaleString('en')} of ${references.length.toLocaleString('en')} references.`,
        dropped: true,
      })
      break
    }
    const above = records.at(-1)?.reference.author
    const record = readSparse(reference) ?? readReference(withNamesOfDash(reference, above))
    records.push(reference.isOutsideList === true ? { ...record, isOutsideList: true } : record)
  }
  return { records, problems }
}

function withNamesOfDash(reference: SplitReference, above: readonly Name[] | undefined): SplitReference {
  return repeatsAuthors(reference.text) ? { ...reference, text: withAuthorsOfAbove(reference.text, above) } : reference
}

/** What says too little for the labeller: an address, a title alone, names and a year; null for a reference with more. */
function readSparse({ raw, text, line, link, isTitle, work }: SplitReference): ImportedRecord | null {
  if (work !== undefined) {
    const read = byMarks(work.reference, raw, line)
    return work.doubted === undefined ? read : { ...read, confidence: { ...read.confidence, [work.doubted]: 0.5 } }
  }
  const read = link ? linkRecord(link) : (recordOfNames(text) ?? (isTitle === true ? recordOfTitle(text) : null))
  return read && { ...read, raw, line }
}

// Longer than any reference: a chapter of text, or a file that is no list. Reading it word by word would only take
// time.
const maxReferenceLength = 6000

// Works that are read by the marks of their own convention, not by the labeller.
const sureOfConvention = 0.9

function readByConvention(raw: string, text: string): Reference | null {
  // "42 U.S.C." begins with a number that is no item's.
  const withNumber = /^\d{1,2}\s+(?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R)\b/u.test(raw) ? raw : text
  return readLegalWork(withNumber) ?? readEastAsianWork(text) ?? readTrialRegistration(text) ?? readBookInBrackets(text)
}

function byMarks(reference: Reference, raw: string, line: number): ImportedRecord {
  const confidence = Object.fromEntries(Object.keys(reference).map((field) => [field, sureOfConvention]))
  return { reference, raw, line, confidence }
}

function readReference({ raw, text: asSplit, line }: SplitReference): ImportedRecord {
  const whole = asSplit.length > maxReferenceLength ? null : readByConvention(raw, asSplit)
  if (whole !== null) return byMarks(whole, raw, line)
  const stated = takeStatedFacts(withFirstDays(asSplit))
  const text = toWesternConventions(stated.rest)
  if (text.length > maxReferenceLength) {
    const message = `This stretch of ${text.length} characters is too long for one reference; it is kept whole in the note, and nothing was read from it.`
    return {
      reference: { type: 'document', note: asSplit },
      raw,
      line,
      confidence: {},
      problems: [{ kind: 'unread-text', field: 'note', message }],
    }
  }
  const found = findIdentifiers(text)
  const tokens = referenceTokens(text, found.spans)
  const { reference, confidence, problems } = assembleReference(
    text,
    tokens,
    mendLabels(tokens, labeller().label(tokens, text.slice(tokens.at(-1)?.end ?? 0))),
    found,
    { ...stated, ...typeStatedBy(asSplit, stated) },
  )
  return { reference, raw, line, confidence, ...(problems.length > 0 && { problems }) }
}
