import { bibtexEntries, type BibtexEntry } from './bibtex-entries.ts'
import { withInherited, type BibtexValues } from './bibtex-inheritance.ts'
import { BibtexMacros } from './bibtex-macros.ts'
import { readBibtexRecord } from './bibtex-record.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { withLineEnds } from '#core/references/reading/source-lines.ts'

/** BibTeX and BibLaTeX: macros, crossref and xdata, name particles, LaTeX accents and maths. */
export const bibtex: ImportFormat = {
  id: 'bibtex',
  detect,
  read,
}

function detect(head: string): number {
  if (
    /^[ \t]{0,20}@[ \t]{0,4}[A-Za-z]{3,20}[ \t]{0,4}[{(][^\n={}]{0,200},?[ \t]*(?:\r?\n|$)/m.test(head) &&
    /=[ \t]*[{"\d]/.test(head)
  )
    return 0.97
  if (/@[A-Za-z]{3,20}\s{0,4}[{(][^{}"]{0,200},\s{0,80}[\w+:-]{1,40}\s{0,20}=/.test(head)) return 0.95
  return /^[ \t]{0,20}@(?:article|book|misc|string|comment|preamble|in\w+|\w*thesis|techreport|online)[ \t]{0,4}[{(]/im.test(
    head,
  )
    ? 0.8
    : 0
}

/** Entries that are not records: what they hold is used by others. */
const notRecords = new Set(['string', 'xdata', 'set'])

interface OpenEntry {
  readonly entry: BibtexEntry
  readonly values: BibtexValues
  /** Second values of a field that came twice. */
  readonly extra: readonly (readonly [string, string])[]
}

/**
 * A file without references from entry to entry is read in one go; else all entries are read before the first is
 * resolved.
 */
function read(source: string, options?: ReadOptions): ImportResult {
  const text = withLineEnds(source)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  const macros = new BibtexMacros()
  const progress = new ReadProgress(text.length, options)
  const all = new Map<string, { readonly type: string; readonly values: BibtexValues }>()
  const linked = /\b(?:crossref|xdata)\s{0,40}=/i.test(text)
  if (/@\s{0,8}string\b/i.test(text))
    for (const entry of bibtexEntries(text, [])) if (entry.type === 'string') macros.define(entry)
  if (linked) {
    for (const entry of bibtexEntries(text, [])) {
      if (entry.type !== 'string' && entry.key !== '' && !all.has(entry.key.toLowerCase()))
        all.set(entry.key.toLowerCase(), { type: entry.type, values: valuesOf(entry, macros).values })
    }
  }
  const keys = new Set<string>()
  const twice = new Map<string, number>()
  for (const entry of bibtexEntries(text, problems)) {
    if (notRecords.has(entry.type)) continue
    if (entry.fields.length === 0 && entry.key === '') {
      problems.push({ line: entry.line, message: 'This entry is empty; it was left out.', dropped: true })
      continue
    }
    if (entry.key !== '' && keys.has(entry.key)) twice.set(entry.key, twice.get(entry.key) ?? entry.line)
    keys.add(entry.key)
    const { values, extra } = valuesOf(entry, macros)
    const whole = linked ? withInherited(entry.key, values, entry.type, all) : values
    records.push(
      readBibtexRecord(
        {
          type: entry.type,
          key: entry.key,
          values: whole,
          extra,
          line: entry.line,
          raw: text.slice(entry.start, entry.end),
        },
        problems,
      ),
    )
    if (!progress.goOn(entry.end)) {
      problems.push(progress.stopped(entry.line))
      break
    }
  }
  for (const [key, line] of [...twice].slice(0, 20))
    problems.push({
      line,
      message: `The key ${key.slice(0, 80)} is used by more than one entry; each was read as a record of its own.`,
    })
  if (macros.unknown.size > 0) {
    const unknown = macros.unknown.size === 1 ? 'A macro is' : `${macros.unknown.size} macros are`
    const names = [...macros.unknown]
      .slice(0, 10)
      .map((name) => name.slice(0, 40))
      .join(', ')
    problems.push({
      line: 1,
      message: `${unknown} used but not defined in this file; the name stands in its place: ${names}.`,
    })
  }
  return { records, problems }
}

function valuesOf(entry: BibtexEntry, macros: BibtexMacros): OpenEntry {
  const values = new Map<string, string>()
  const extra: [string, string][] = []
  for (const [name, pieces] of entry.fields) {
    const value = macros.resolve(pieces)
    if (values.has(name)) extra.push([name, value])
    else values.set(name, value)
  }
  return { entry, values, extra }
}
