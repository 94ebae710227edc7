import { formatCount } from '#core/format-count.ts'
import { exportFormats } from '#core/report/export-formats.ts'
import { obsidianExport } from '#core/report/formats/obsidian/obsidian.ts'
import type { ExportFormat, ExportOptions } from '#core/report/export-format.ts'
import { wantsCharts } from '#core/report/formats/charts-option.ts'
import { wantsPictures } from '#core/report/formats/pictures-option.ts'
import { selectionInWords } from '#core/report/selection-words.ts'
import { quoteChecksInWords } from '#core/report/report-words.ts'
import { shownTable } from '#core/table/shown-table.ts'
import { choiceParts } from '#core/table/view-words.ts'
import { viewByName, viewsOf } from '#core/table/views.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parsedWords, wrongCall, type CliCommand, type CommandOutput } from './command.ts'
import { draftUsage, exportDraft, isForDraft } from './export-draft.ts'
import { libraryReport } from './library-report.ts'
import { whyNoOutFolder } from './out-folder.ts'
import { isFolder, readLibrary } from './read-library.ts'
import { writeNotes } from './write-notes.ts'
import { writeReport } from './write-output.ts'

/**
 * `export <library folder> --out <file>`: a library as one of the formats of the window's export dialog, the same file; as notes for Obsidian
 * into a folder, which is brought up to date; with `--draft` what a story sends out. Reads only of the library, also beside an open window. Exit status 1 where that cannot be read.
 */
export const exportLibrary: CliCommand = {
  usage: `export <library folder> --out <file> [--format ID] [--view NAME] [--set OPTION=VALUE]\nexport <library folder> --format obsidian --out <folder>\n${draftUsage}`,
  summary: `a library as a file: ${exportFormats.map(({ id }) => id).join(', ')}; --view names a view of its table (all columns), --without-suggestions and --without-notes leave those out; --draft: the newest draft, or that of a number, with a note on every claim, as a list of its claims, or as the fact-check package, and what is still open; changes nothing in the folder`,
  async run(words, output) {
    if (isForDraft(words)) return exportDraft(exportLibrary, words, output)
    const call = readCall(words)
    return call.ok ? writeExport(call.value, output) : wrongCall(exportLibrary, call.message, output)
  },
}

/** What a call asks for. */
interface ExportCall {
  readonly folder: string
  readonly out: string
  readonly format: ExportFormat
  readonly options: ExportOptions
  readonly view: string
  readonly withSuggestions: boolean
  readonly withNotes: boolean
}

function readCall(words: readonly string[]): Result<ExportCall> {
  const parsed = parsedWords(words, {
    out: { type: 'string' },
    format: { type: 'string' },
    view: { type: 'string', default: 'All columns' },
    set: { type: 'string', multiple: true, default: [] },
    'without-suggestions': { type: 'boolean', default: false },
    'without-notes': { type: 'boolean', default: false },
  })
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) return fail('bad-input', 'export takes one library folder.')
  if (values.out === undefined) return fail('bad-input', 'Name the file to write: --out evidence.xlsx.')
  const format = formatOf(values.format, values.out)
  if (!format.ok) return format
  const options = optionsOf(format.value, values.set)
  if (!options.ok) return options
  return ok({
    folder,
    out: values.out,
    format: format.value,
    options: options.value,
    view: values.view,
    withSuggestions: !values['without-suggestions'],
    withNotes: !values['without-notes'],
  })
}

/** The format that is named, or the first whose files end so. */
export function formatOf(id: string | undefined, out: string): Result<ExportFormat> {
  const found = exportFormats.find((format) =>
    id === undefined ? out.toLowerCase().endsWith(`.${format.extension}`) : format.id === id,
  )
  if (found) return ok(found)
  return id === undefined
    ? fail('bad-input', `--out ends in one of: ${exportFormats.map(({ extension }) => `.${extension}`).join(', ')}.`)
    : fail('bad-input', `There is no format ${id}. The formats are: ${exportFormats.map((one) => one.id).join(', ')}.`)
}

const switchWords: Readonly<Record<string, boolean>> = { on: true, off: false, yes: true, no: false }

function optionsOf({ id, options }: ExportFormat, settings: readonly string[]): Result<ExportOptions> {
  const chosen: Record<string, string | boolean> = {}
  for (const setting of settings) {
    const [name = '', ...rest] = setting.split('=')
    const value = rest.join('=')
    const option = options.find((one) => one.id === name)
    const values =
      option?.kind === 'switch'
        ? Object.keys(switchWords)
        : (option?.choices.map((choice) => String(choice.value)) ?? [])
    if (!option || !values.includes(value))
      return fail(
        'bad-input',
        option
          ? `${name} is one of: ${values.map((one) => JSON.stringify(one)).join(', ')}.`
          : `${id} has no option ${name}. It has: ${options.map((one) => one.id).join(', ') || 'none'}.`,
      )
    chosen[name] = option.kind === 'switch' ? switchWords[value]! : value
  }
  return ok(chosen)
}

async function writeExport(call: ExportCall, output: CommandOutput): Promise<number> {
  const { folder, out, format, options, withSuggestions, withNotes } = call
  if (!isFolder(folder)) return wrongCall(exportLibrary, `There is no folder ${folder}.`, output)
  const isIntoFolder = format.id === obsidianExport.id && (isFolder(out) || !out.toLowerCase().endsWith('.zip'))
  const whyNot = isIntoFolder ? await whyNoOutFolder(out, folder) : null
  if (whyNot !== null) return wrongCall(exportLibrary, whyNot, output)
  const read = await readLibrary(folder)
  if (!read.ok) {
    output.say(read.message)
    return 1
  }
  const library = read.value
  const view = viewByName(viewsOf([...library.state.rows('views').values()]), call.view)
  if (!view.ok) return wrongCall(exportLibrary, view.message, output)
  if (library.damage !== null) output.say(library.damage)
  const report = await libraryReport(
    library,
    {
      choose: (whole) => {
        const { choice } = view.value
        const table = shownTable(whole, choice)
        const filters = choiceParts(choice, whole.columns).find(({ label }) => label === 'Filters')?.words ?? ''
        return { table, selection: selectionInWords(table.rows.length, whole.rows.length, filters) }
      },
      about: { withSuggestions, withNotes, madeAt: new Date().toISOString() },
      withPictures: wantsPictures(options),
      withCharts: wantsCharts(format.options, options),
    },
    output,
  )
  const status = isIntoFolder
    ? await writeNotes(report, out, output)
    : await writeReport(exportLibrary, { format, report, options, out }, output)
  if (status !== null && status !== 0) return status
  output.say(
    `${formatCount(report.studies.length, 'study', 'studies')} in ${out}. ${quoteChecksInWords(report.quoteChecks)}.`,
  )
  return library.damage === null ? 0 : 1
}
