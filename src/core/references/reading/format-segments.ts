import type { ImportFormatId } from '../contract/format-names.ts'
import { LineCounter } from './source-lines.ts'

/** A stretch of a text in one format. */
interface FormatPart {
  readonly format: ImportFormatId
  readonly text: string
  /** Lines before it. */
  readonly linesBefore: number
}

/** Lines that begin a record in one format and are nothing in the others. */
const openings: readonly (readonly [ImportFormatId, string])[] = [
  ['ris', 'TY {1,2}- [A-Z]{3,10}[ \\t]*'],
  ['nbib', 'PMID ?- ?\\d{1,8}[ \\t]*'],
  ['wos', 'PT [JBSPC][ \\t]*'],
  ['wos', 'FN (?:Clarivate|Thomson|ISI)[^\\n]{0,80}'],
  ['endnote-enw', '%0 [A-Z][^\\n]{2,40}'],
  ['refworks-tagged', 'RT [A-Z][^\\n]{2,40}'],
  ['cochrane-text', 'Record #\\d{1,6} of \\d{1,6}[ \\t]*'],
  ['proquest-text', 'Document \\d{1,6} of \\d{1,6}[ \\t]*'],
  [
    'bibtex',
    '[ \\t]{0,4}@(?:article|book|in\\w{4,12}|misc|phdthesis|mastersthesis|techreport|online)[ \\t]{0,2}\\{[^\\s,={}]{1,100},[^\\n]*',
  ],
]
/** Formats that another one may follow; the last two have no line of their own that opens a record, so they can only come first. */
const formats = new Set<ImportFormatId>([...openings.map(([format]) => format), 'pubmed-text', 'sciencedirect-text'])
const anyOpening = new RegExp(`^(?:${openings.map(([, line]) => `(${line})`).join('|')})\\r?$`, 'gm')
// In UTF-16 code units: what is looked at for a list before the records, and the shortest that can be one.
const [longestHead, shortestHead] = [200_000, 60]
/** What stands before a line that opens a record: nothing, a blank line, or the end of another record. */
const before = /(?:^|\n)(?:[ \t]*|E[RF][ \t-]*|[ \t]*\})\r?\n$|^$/

/**
 * The stretches of a file that several programs have written to, each in its own tagged format or BibTeX; null where there is only
 * one. A stretch begins at a line that opens a record of another format, behind a blank line or the end of a record; what stands before
 * the first record is one where `isList` says that it is a list of references.
 */
export function formatSegments(
  text: string,
  format: ImportFormatId,
  isList: (text: string) => boolean,
): readonly FormatPart[] | null {
  if (!formats.has(format)) return null
  const starts: { readonly format: ImportFormatId; readonly at: number }[] = [{ format, at: 0 }]
  const first = text.slice(0, longestHead).search(anyOpening)
  if (first > shortestHead && isList(text.slice(0, first))) starts[0] = { format: 'reference-list', at: 0 }
  for (const match of text.matchAll(anyOpening)) {
    const found = openings[match.slice(1).findIndex((group) => group !== undefined)]?.[0]
    if (
      found !== undefined &&
      found !== starts.at(-1)?.format &&
      before.test(text.slice(Math.max(0, match.index - 200), match.index))
    )
      starts.push({ format: found, at: match.index })
  }
  if (starts.length === 1) return null
  const parts: FormatPart[] = []
  const lines = new LineCounter(text)
  for (const [i, start] of starts.entries()) {
    const part = text.slice(start.at, starts[i + 1]?.at)
    const linesBefore = lines.at(start.at) - 1
    if (part.trim() !== '') parts.push({ format: start.format, text: part, linesBefore })
  }
  return parts.length > 1 ? parts : null
}
