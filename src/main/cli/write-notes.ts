import { lstat, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatCount } from '#core/format-count.ts'
import { mergeNote } from '#core/report/formats/obsidian/merge-note.ts'
import { writtenId } from '#core/report/formats/obsidian/note-id.ts'
import { obsidianNotes, pathKey, tableNoteId, type ObsidianNote } from '#core/report/formats/obsidian/obsidian-notes.ts'
import { onOneLine } from '#core/report/formats/printed-text.ts'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import { canBeWritten, errorCode, readIfThere, writeDurably } from '../library/durable-files.ts'
import type { CommandOutput } from './command.ts'
import { notesInFolder } from './notes-in-folder.ts'
import { whyNothingCanBeWritten } from './out-folder.ts'

/**
 * Writes a note a study, and one with the table, into a folder of notes, each whole or not at all, and brings those up to date that are there:
 * what the writer wrote in them stays, and no other file is touched. Says on `out`, a line each, which notes have another name than they would,
 * were left as they are, or are of no study of this export; nothing is ever taken away. Answers the exit status: 1 where a note was left.
 */
export async function writeNotes(report: EvidenceReport, folder: string, output: CommandOutput): Promise<number> {
  const { byId, paths, problems } = await notesInFolder(folder)
  if ((await stat(join(folder, 'studies')).catch(() => null))?.isDirectory() === false) {
    output.say(`In ${folder} there is a file “studies”; the notes of the studies need a folder of that name.`)
    return 1
  }
  const ids = [tableNoteId(report), ...report.studies.map(({ study }) => study.id)]
  const pathOf = new Map(
    ids.flatMap((id) => {
      const path = byId.get(writtenId(id))?.[0]
      return path === undefined ? [] : [[id, path] as const]
    }),
  )
  const [table, ...ofStudies] = obsidianNotes(report, { pathOf, taken: paths })
  // The table leads to the others, so it comes last.
  const notes = [...ofStudies, table!]
  for (const problem of problems) output.say(onOneLine(problem))
  const counts = { new: 0, updated: 0, unchanged: 0, left: problems.length }
  for (const note of notes) {
    const put = await putNote(folder, note)
    if (put.kind === 'stopped') {
      const written = formatCount(counts.new + counts.updated, 'note')
      output.say(`${put.why} ${written} of ${notes.length} are written, each whole; the others are as they were.`)
      return 1
    }
    counts[put.kind] += 1
    if (put.kind === 'left') await output.out(lineOf(`Left as it is: ${note.path}: ${put.why}.`))
  }
  const isTaken = new Set(paths.map(pathKey))
  for (const { id, path } of notes) {
    const first = path.replace(/ \(\d+\)\.md$/u, '.md')
    if (!pathOf.has(id) && first !== path && isTaken.has(pathKey(first)))
      await output.out(lineOf(`Another name: ${path}, because there is a file ${first} that is no note of this study.`))
  }
  await sayWhatStays(byId, new Set(ids.map(writtenId)), output)
  output.say(
    `${folder}: ${formatCount(counts.new, 'new note')}, ${counts.updated} brought up to date, ${counts.unchanged} as they were.`,
  )
  return counts.left > 0 ? 1 : 0
}

async function sayWhatStays(
  byId: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlySet<string>,
  output: CommandOutput,
): Promise<void> {
  for (const [id, [first, ...copies]] of byId) {
    const left = ids.has(id) ? copies : [first!, ...copies]
    for (const path of left)
      await output.out(
        lineOf(
          ids.has(id)
            ? `Left as it is: ${path}: ${first} is the note of the same study.`
            : `Not in this export, left as it is: ${path}`,
        ),
      )
  }
}

type Put =
  | { readonly kind: 'new' | 'updated' | 'unchanged' }
  /** `why`: the end of a sentence. */
  | { readonly kind: 'left'; readonly why: string }
  /** `why`: a sentence. */
  | { readonly kind: 'stopped'; readonly why: string }

async function putNote(folder: string, { path, text }: ObsidianNote): Promise<Put> {
  try {
    return await written(join(folder, path), text)
  } catch (error) {
    if (errorCode(error) === '') throw error
    const stopped = whyNothingCanBeWritten(error)
    if (stopped !== null) return { kind: 'stopped', why: stopped }
    return { kind: 'left', why: `it cannot be written (${errorCode(error)})` }
  }
}

/** Read and written at once: the writer may have it open. */
async function written(path: string, text: string): Promise<Put> {
  const bytes = await readIfThere(path)
  if (bytes === null) {
    await mkdir(dirname(path), { recursive: true })
    // A link that leads nowhere is there too.
    if (await lstat(path).catch(() => null)) return { kind: 'left', why: 'something of that name is there' }
    await writeDurably(path, Buffer.from(text))
    return { kind: 'new' }
  }
  const existing = utf8(bytes)
  if (existing === null) return { kind: 'left', why: 'it is not in UTF-8' }
  const merged = mergeNote(existing, text)
  if (!merged.ok) return { kind: 'left', why: merged.message }
  if (merged.value === existing) return { kind: 'unchanged' }
  // Where it is a link, what it leads to; and what somebody has locked stays so, though a renaming would get past that.
  const target = await realpath(path)
  if (!(await canBeWritten(target))) return { kind: 'left', why: 'it may not be written' }
  await writeDurably(target, Buffer.from(merged.value))
  return { kind: 'updated' }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function lineOf(words: string): string {
  return `${onOneLine(words)}\n`
}
