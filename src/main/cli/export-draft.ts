import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { appVersion } from '#core/app-version.ts'
import { formatCount } from '#core/format-count.ts'
import { placeOfPaper } from '#core/model/kept-file.ts'
import type { Draft } from '#core/model/draft.ts'
import { annotateDocx } from '#core/report/annotated-draft/annotate-docx.ts'
import { annotatedDraft, endingOfAnnotated } from '#core/report/annotated-draft/annotated-draft.ts'
import { claimsCsv, claimsWorkbook } from '#core/report/fact-check/claim-list.ts'
import { factCheck, type FactCheck } from '#core/report/fact-check/fact-check.ts'
import { quotedPapers, savePackage } from '#core/report/fact-check/save-package.ts'
import { takesOption, type StoryExport, type StoryExportOptions } from '#core/report/fact-check/story-export.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { readKeptFile } from '../library/kept-files.ts'
import { savingCalls } from '../save-in-pieces.ts'
import { parsedWords, wrongCall, type CliCommand, type CommandOutput } from './command.ts'
import { drawExcerpts } from './draw-excerpts.ts'
import { isFolder, readLibrary, rowsOf, type LibraryNow } from './read-library.ts'
import { draftOf, readStory, type StoryNow } from './read-story.ts'
import { writeOutput } from './write-output.ts'

/** How a draft is asked for among the exports of a library. */
export const draftUsage =
  'export <library folder> --draft [NUMBER] --out <file .docx, .md, .xlsx, .csv or .zip> [--with-contacts] [--with-off-record] [--with-papers]'

/** What a call for a draft asks for. */
interface DraftCall {
  readonly folder: string
  readonly out: string
  readonly what: StoryExport
  /** Null for the newest. */
  readonly number: number | null
  readonly options: StoryExportOptions
}

/** True where the words of an export ask for a draft. */
export function isForDraft(words: readonly string[]): boolean {
  return words.some((word) => word === '--draft' || word.startsWith('--draft='))
}

/**
 * A draft of a library as the window exports it: with a note on every claim, as a list of its claims, or as the fact-check package. Says what is
 * still open. Exit status 1 where the library or the draft cannot be read, or the file cannot be written whole.
 */
export async function exportDraft(
  command: CliCommand,
  words: readonly string[],
  output: CommandOutput,
): Promise<number> {
  const read = readCall(words)
  if (!read.ok) return wrongCall(command, read.message, output)
  const call = read.value
  if (!isFolder(call.folder)) return wrongCall(command, `There is no folder ${call.folder}.`, output)
  if (existsSync(call.out))
    return wrongCall(command, `There is a file ${call.out} already; it is not replaced.`, output)
  if (!isFolder(dirname(resolve(call.out))))
    return wrongCall(command, `There is no folder ${dirname(call.out)} to write into.`, output)
  const library = await readLibrary(call.folder)
  if (!library.ok) return failed(library.message, output)
  const draft = draftOf(library.value, call.number)
  if (!draft.ok) return wrongCall(command, draft.message, output)
  const whyNot = whyNotAs(call, draft.value)
  if (whyNot !== null) return wrongCall(command, whyNot, output)
  if (library.value.damage !== null) output.say(library.value.damage)
  const story = await readStory(library.value, draft.value)
  if (!story.ok) return failed(story.message, output)
  const { claims, unsettled, library: evidence, removed } = story.value
  const check = factCheck(draft.value, claims, unsettled, evidence, call.options, removed)
  const status = await write(command, call, { library: library.value, story: story.value, check }, output)
  return status === 0 && library.value.damage !== null ? 1 : status
}

function failed(message: string, output: CommandOutput): number {
  output.say(message)
  return 1
}

const endings: Readonly<Record<string, StoryExport>> = {
  docx: 'annotated',
  md: 'annotated',
  xlsx: 'claims-xlsx',
  csv: 'claims-csv',
  zip: 'package',
}

function readCall(words: readonly string[]): Result<DraftCall> {
  const { number, others } = withoutDraft(words)
  if (number !== null && !/^[1-9]\d{0,8}$/.test(number)) return fail('bad-input', `${number} is no number of a draft.`)
  const parsed = parsedWords(others, {
    out: { type: 'string' },
    'with-contacts': { type: 'boolean', default: false },
    'with-off-record': { type: 'boolean', default: false },
    'with-papers': { type: 'boolean', default: false },
  })
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) return fail('bad-input', 'export takes one library folder.')
  if (values.out === undefined) return fail('bad-input', 'Name the file to write: --out "fact check.zip".')
  const what = endings[/\.([a-z]+)$/i.exec(values.out)?.[1]?.toLowerCase() ?? '']
  if (what === undefined)
    return fail(
      'bad-input',
      '--out ends in .docx or .md (annotated draft), .xlsx or .csv (claim list), or .zip (package).',
    )
  const options = {
    contacts: values['with-contacts'],
    offRecord: values['with-off-record'],
    papers: values['with-papers'],
  }
  for (const [option, flag] of flags)
    if (options[option] && !takesOption(what, option)) return fail('bad-input', `${flag} has no place in such a file.`)
  return ok({ folder, out: values.out, what, number: number === null ? null : Number(number), options })
}

const flags = [
  ['contacts', '--with-contacts'],
  ['offRecord', '--with-off-record'],
  ['papers', '--with-papers'],
] as const

/** The number behind --draft, which need not be there, and the other words. */
function withoutDraft(words: readonly string[]): {
  readonly number: string | null
  readonly others: readonly string[]
} {
  const at = words.findIndex((word) => word === '--draft' || word.startsWith('--draft='))
  const word = words[at]!
  if (word !== '--draft') return { number: word.slice('--draft='.length), others: words.toSpliced(at, 1) }
  const next = words[at + 1]
  const isNumber = next !== undefined && /^\d+$/.test(next)
  return { number: isNumber ? next : null, others: words.toSpliced(at, isNumber ? 2 : 1) }
}

function whyNotAs({ what, out }: DraftCall, draft: Draft): string | null {
  const ending = endingOfAnnotated(draft)
  if (what !== 'annotated' || out.toLowerCase().endsWith(`.${ending}`)) return null
  return `Draft ${draft.number} is annotated as .${ending}: ${ending === 'docx' ? 'a Word document stays one' : 'it is no Word document'}.`
}

interface Written {
  readonly library: LibraryNow
  readonly story: StoryNow
  readonly check: FactCheck
}

async function write(command: CliCommand, call: DraftCall, made: Written, output: CommandOutput): Promise<number> {
  const { check, story } = made
  const saved = call.what === 'package' ? await writePackage(call, made) : await bytesOf(call.what, story, check)
  if (!saved.ok) return failed(saved.message, output)
  const { bytes, said } = saved.value
  const status = bytes && (await writeOutput(command, call.out, bytes, output))
  if (status) return status
  output.say(
    check.open.length === 0
      ? 'Nothing is open.'
      : `Still open: ${formatCount(check.open.length, 'point')}, the gravest first.`,
  )
  for (const { number, words } of check.open) output.say(`  Claim ${number}: ${words}`)
  for (const sentence of [...check.staysOut, ...said]) output.say(sentence)
  output.say(`${formatCount(check.claims.length, 'claim')} of draft ${story.draft.number} in ${call.out}.`)
  return 0
}

/** A file to be written, or one that is there already, and what is to be known of it. */
type Made = Result<{ readonly bytes: Uint8Array | null; readonly said: readonly string[] }>

function annotated(story: StoryNow, check: FactCheck) {
  return annotatedDraft(story, check, annotateDocx)
}

async function bytesOf(what: Exclude<StoryExport, 'package'>, story: StoryNow, check: FactCheck): Promise<Made> {
  if (what === 'annotated') return annotated(story, check)
  const bytes = what === 'claims-csv' ? claimsCsv(check.claims) : claimsWorkbook(check, new Date().toISOString())
  return ok({ bytes, said: [] })
}

async function writePackage({ out, options }: DraftCall, { library, story, check }: Written): Promise<Made> {
  const { layout, state, name } = library
  const papers = quotedPapers(check, rowsOf(state, 'papers'))
  const saved = await savePackage(check, {
    saving: savingCalls(() => Promise.resolve(resolve(out))).calls,
    made: { madeAt: new Date().toISOString(), madeBy: appVersion, libraryName: name },
    annotate: () => annotated(story, check),
    draw: async () => ok(await drawExcerpts(check, papers, layout)),
    papers: options.papers ? [...papers.values()] : [],
    bytesOf: ({ sha256 }) => readKeptFile(layout, placeOfPaper(sha256), new Map()),
    sha256Of: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    isStopped: () => false,
  })
  return saved.ok ? ok({ bytes: null, said: saved.value?.said ?? [] }) : saved
}
