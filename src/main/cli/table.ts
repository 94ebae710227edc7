import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { formatCount } from '#core/format-count.ts'
import { appVersion } from '#core/app-version.ts'
import { exportFormats } from '#core/report/export-formats.ts'
import { makeReport } from '#core/report/make-report.ts'
import { readReferences } from '#core/references/import-formats.ts'
import { newStudy, saysFictional } from '#core/model/new-study.ts'
import type { Reference } from '#core/model/reference.ts'
import type { Origin, Study } from '#core/model/study.ts'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import { buildEvidenceTable, type StudyEvidence } from '#core/table/build-evidence-table.ts'
import { worthShowing } from '#core/suggestions/suggest-for-paper.ts'
import { doiKey } from '#core/model/identifiers.ts'
import { hasPdfHeader } from '#core/pdf-header.ts'
import { wrongCall, type CliCommand, type CommandOutput } from './command.ts'
import { readPapers } from './paper-thread.ts'
import { exportLibrary, formatOf } from './export.ts'
import { readInput } from './read-input.ts'
import { isFolder } from './read-library.ts'
import { writeReport } from './write-output.ts'

/** `table FILE... --out evidence.csv`: papers and references in, the evidence table of what they suggest out, marked as unconfirmed; of a library folder, its own. */
export const table: CliCommand = {
  usage: 'table FILE... --out evidence.csv\ntable <library folder> --out evidence.csv',
  summary: `papers and reference files in, an evidence table of unconfirmed suggestions out (${exportFormats.map((format) => `.${format.extension}`).join(', ')})`,
  async run(words, output) {
    const call = readCall(words)
    if ('problem' in call) return wrongCall(table, call.problem, output)
    const [folder] = call.files
    if (call.files.length === 1 && folder !== undefined && isFolder(folder))
      return exportLibrary.run([folder, '--out', call.out], output)
    const format = formatOf(undefined, call.out)
    if (!format.ok) return wrongCall(table, format.message, output)
    const evidence = await gather(call.files, output)
    const refused = await writeReport(
      table,
      { format: format.value, report: reportOf(evidence), out: call.out },
      output,
    )
    if (refused !== null) return refused
    output.say(
      `${formatCount(evidence.length, 'study', 'studies')} in ${call.out}. The values are suggestions that nobody has confirmed.`,
    )
    return 0
  },
}

function reportOf(evidence: readonly (StudyEvidence & { readonly study: Study })[]): EvidenceReport {
  const byId = new Map(evidence.map((one) => [one.study.id, one]))
  return makeReport({
    table: buildEvidenceTable(evidence),
    detailsOf: (id) => ({ study: byId.get(id)!.study, tags: [], papers: [] }),
    // They were taken from the text a moment ago.
    findingOf: () => ({ check: 'word-for-word' }),
    about: {
      libraryName: 'Evidence table',
      madeAt: new Date().toISOString(),
      madeBy: appVersion,
      selection: formatCount(evidence.length, 'study', 'studies'),
      withSuggestions: true,
      withNotes: false,
    },
  })
}

interface Row {
  readonly reference: Reference
  readonly origin: Origin
  readonly suggestions: StudyEvidence['suggestions']
}

/** A study a record; a PDF with the DOI of a record belongs to that one, any other is a study of its own. */
async function gather(
  files: readonly string[],
  output: CommandOutput,
): Promise<readonly (StudyEvidence & { readonly study: Study })[]> {
  const rows: Row[] = []
  const papers: string[] = []
  for (const file of files) {
    const input = await readInput(file)
    if (!input.ok) output.say(input.message)
    else if (hasPdfHeader(input.value) || extname(file).toLowerCase() === '.pdf') papers.push(file)
    else rows.push(...referencesOf(file, input.value, output))
  }
  await readPapers(papers, (answer) => {
    if ('problem' in answer) {
      output.say(`${answer.file}: ${answer.problem.message}`)
      return
    }
    const doi = answer.reference.DOI
    const index =
      doi === undefined
        ? -1
        : rows.findIndex(({ reference }) => reference.DOI !== undefined && doiKey(reference.DOI) === doiKey(doi))
    const found = rows[index]
    const origin: Origin = { format: 'pdf', raw: '', sourceName: basename(answer.file), line: null }
    const suggestions = worthShowing(answer.suggestions)
    if (found) rows[index] = { ...found, suggestions }
    else
      rows.push({
        reference: answer.reference.title ? answer.reference : { ...answer.reference, title: basename(answer.file) },
        origin,
        suggestions,
      })
  })
  const addedAt = new Date().toISOString()
  return rows.map(({ reference, origin, suggestions }, index) => ({
    study: newStudy({ id: String(index + 1), addedAt, reference, origin, fictional: saysFictional(reference) }),
    tags: [],
    suggestions,
  }))
}

function referencesOf(file: string, bytes: Uint8Array, output: CommandOutput): readonly Row[] {
  const { format, notice, records, problems } = readReferences(bytes)
  if (notice) output.say(`${file}: ${notice}`)
  for (const { line, message } of problems) output.say(`${file}, line ${line}: ${message}`)
  return records.map(({ reference, raw, line }) => ({
    reference,
    origin: { format: format ?? 'unknown', raw, sourceName: basename(file), line },
    suggestions: {},
  }))
}

type Call = { readonly files: readonly string[]; readonly out: string } | { readonly problem: string }

function readCall(words: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: 'string' } },
    })
    if (positionals.length === 0) return { problem: 'table takes at least one file.' }
    return values.out === undefined
      ? { problem: 'Name an output file: --out evidence.csv.' }
      : { files: positionals, out: values.out }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}
