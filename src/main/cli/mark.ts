import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { formatCount } from '#core/format-count.ts'
import { shortReference } from '#core/model/reference.ts'
import { shortNames } from '#core/model/short-names.ts'
import type { Study } from '#core/model/study.ts'
import { markedNames } from '#core/report/marked-names.ts'
import { markRemarks, papersWithQuotes } from '#core/report/papers-to-mark.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { errorCode, readIfThere, removeQuietly, writeDurably } from '../library/durable-files.ts'
import { parsedWords, wrongCall, type CliCommand, type CommandOutput } from './command.ts'
import { isLeftOver, whyNoOutFolder, whyNothingCanBeWritten } from './out-folder.ts'
import { markPapers } from './paper-thread.ts'
import { customFieldsOf, isFolder, readLibrary, rowsOf, type LibraryNow } from './read-library.ts'

/**
 * `mark <library folder> --out <folder>`: copies of papers with their quotes as highlights, the same files as the window's. Names each copy on
 * `out`. Exit status 1 where a copy or a mark is missing; what stands under a copy's name already is not replaced unless that is asked for.
 */
export const mark: CliCommand = {
  usage: 'mark <library folder> --out <folder> [--study NAME] [--replace]',
  summary:
    'copies of papers with their quotes as highlights: of all studies, or of those that --study names, by what the table calls them or by id; changes nothing in the library',
  async run(words, output) {
    const call = readCall(words)
    if (!call.ok) return wrongCall(mark, call.message, output)
    const { folder, out, studies, replace } = call.value
    if (!isFolder(folder)) return wrongCall(mark, `There is no folder ${folder}.`, output)
    const whyNot = await whyNoOutFolder(out, folder)
    if (whyNot !== null) return wrongCall(mark, whyNot, output)
    const read = await readLibrary(folder)
    if (!read.ok) {
      output.say(read.message)
      return 1
    }
    const chosen = chooseStudies(read.value, studies)
    if (!chosen.ok) return wrongCall(mark, chosen.message, output)
    if (read.value.damage !== null) output.say(read.value.damage)
    const isWhole = await writeCopies(read.value, chosen.value, { out, replace }, output)
    return isWhole && read.value.damage === null ? 0 : 1
  },
}

interface MarkCall {
  readonly folder: string
  readonly out: string
  readonly studies: readonly string[]
  readonly replace: boolean
}

function readCall(words: readonly string[]): Result<MarkCall> {
  const parsed = parsedWords(words, {
    out: { type: 'string' },
    study: { type: 'string', multiple: true, default: [] },
    replace: { type: 'boolean', default: false },
  })
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) return fail('bad-input', 'mark takes one library folder.')
  if (values.out === undefined) return fail('bad-input', 'Name the folder for the copies: --out marked.')
  return ok({ folder, out: values.out, studies: values.study, replace: values.replace })
}

/** Studies with what they are called in their library. */
interface ChosenStudies {
  readonly studies: readonly Study[]
  nameOf(study: Study): string
}

function chooseStudies({ state }: LibraryNow, wanted: readonly string[]): Result<ChosenStudies> {
  const all = rowsOf(state, 'studies')
  const names = shortNames(all)
  const nameOf = (study: Study) => names.get(study.id) ?? shortReference(study.reference)
  const compared = (text: string) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase()
  const isMeant = (study: Study, words: string) => study.id === words || compared(nameOf(study)) === compared(words)
  const unknown = wanted.find((words) => !all.some((study) => isMeant(study, words)))
  if (unknown !== undefined)
    return fail('bad-input', `There is no study “${unknown}” in this library. Name it as the table does: “Kim 2021”.`)
  const studies = wanted.length === 0 ? all : all.filter((study) => wanted.some((words) => isMeant(study, words)))
  return ok({ studies, nameOf })
}

/** True where every paper has its copy, and every quote its mark. */
async function writeCopies(
  { state, layout }: LibraryNow,
  { studies, nameOf }: ChosenStudies,
  { out, replace }: Pick<MarkCall, 'out' | 'replace'>,
  output: CommandOutput,
): Promise<boolean> {
  const [papers, tags] = [rowsOf(state, 'papers'), rowsOf(state, 'tags')]
  const toMark = papersWithQuotes({ studies, papers, tags, customFields: customFieldsOf(state) })
  if (toMark.length === 0) {
    output.say('There is no quote to mark: none was taken from these papers.')
    return false
  }
  for (const name of await readdir(out)) if (isLeftOver(name, markedEnding)) await removeQuietly(join(out, name))
  const names = markedNames(toMark.map(({ study }) => nameOf(study)))
  const done = { copies: 0, highlights: 0, missing: 0, stopped: '' }
  await markPapers(resolve(layout.folder), toMark, async (answer, index) => {
    const { study, paper } = toMark[index]!
    const say = (words: string) => output.say(`${nameOf(study)} (${paper.fileName}): ${words}`)
    if ('problem' in answer) {
      done.missing += 1
      say(answer.problem.message)
      return true
    }
    const { bytes, highlights, notFound } = answer.marked
    for (const remark of markRemarks(answer.marked)) say(remark)
    const name = names[index]!
    const put = await putCopy(join(out, name), bytes, replace)
    if (put.kind === 'stopped') {
      done.stopped = put.why
      return false
    }
    done.missing += notFound.length + (put.kind === 'left' ? 1 : 0)
    if (put.kind === 'left') say(put.why)
    else {
      done.copies += 1
      done.highlights += highlights.length
      await output.out(`${name}\n`)
    }
    return true
  })
  if (done.stopped !== '') output.say(`${done.stopped} The copies that are named are written, each whole.`)
  output.say(`${formatCount(done.copies, 'paper')} with ${formatCount(done.highlights, 'highlight')} in ${out}.`)
  return done.stopped === '' && done.missing === 0
}

const markedEnding = ' - marked.pdf'

type Put = { readonly kind: 'written' } | { readonly kind: 'left' | 'stopped'; readonly why: string }

/** Somebody may have written notes of their own into an earlier copy. */
async function putCopy(path: string, bytes: Uint8Array, replace: boolean): Promise<Put> {
  try {
    const there = await readIfThere(path)
    if (there !== null && Buffer.compare(there, bytes) === 0) return { kind: 'written' }
    if (there !== null && !replace)
      return { kind: 'left', why: `there is another file ${path} already; it is not replaced (--replace does so).` }
    await writeDurably(path, bytes)
    return { kind: 'written' }
  } catch (error) {
    if (errorCode(error) === '') throw error
    const stopped = whyNothingCanBeWritten(error)
    return stopped === null
      ? { kind: 'left', why: `its copy cannot be written (${errorCode(error)}).` }
      : { kind: 'stopped', why: stopped }
  }
}
