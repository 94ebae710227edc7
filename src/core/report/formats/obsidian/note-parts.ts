import { fnv1a } from '#core/hash-of.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** Begins our part of a note, with the sum of its words: Obsidian shows neither line. */
const beginLine = /^%% evidence-desk:begin ([0-9a-f]{8})\b[^\r\n]*%%[ \t]*$/u
const endLine = /^%% evidence-desk:end %%[ \t]*$/u
const anyMark = /evidence-desk:(?:begin|end)/gu

/** Our part of a note between its marks. */
export function markedPart(text: string): string {
  const hint = 'Lines between these marks are written anew at each export. Write above or below them.'
  return `%% evidence-desk:begin ${sumOf(text)} ${hint} %%\n${text}\n%% evidence-desk:end %%\n`
}

export interface NoteParts {
  /** The lines of the properties without the fences, each with its line end; null where there are none. */
  readonly properties: readonly string[] | null
  /** Everything before our part, from behind the properties; our part with its marks; everything behind it. All as they stand. */
  readonly before: string
  readonly ours: string
  readonly behind: string
  /** A mark of UTF-8 at the beginning, as it stood. */
  readonly byteOrderMark: string
  readonly fences: readonly [opening: string, closing: string]
}

/** A note in its parts, byte for byte; fails where our marks are damaged, or where somebody wrote between them. */
export function noteParts(note: string): Result<NoteParts> {
  const byteOrderMark = note.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lines = note.slice(byteOrderMark.length).match(/[^\n]*\n|[^\n]+$/g) ?? []
  const isFence = (line: string | undefined) => line !== undefined && /^---[ \t]*\r?\n?$/u.test(line)
  const closing = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1
  if (isFence(lines[0]) && closing === -1) return fail('conflict', 'its properties have no end')
  const body = lines.slice(closing + 1)
  const begins = body.flatMap((line, index) => (beginLine.test(line.trimEnd()) ? [index] : []))
  const ends = body.flatMap((line, index) => (endLine.test(line.trimEnd()) ? [index] : []))
  const [begin, end] = [begins[0], ends[0]]
  const marks = (note.match(anyMark) ?? []).length
  if (
    begin === undefined ||
    end === undefined ||
    begins.length !== 1 ||
    ends.length !== 1 ||
    end < begin ||
    marks !== 2
  )
    return fail('conflict', 'the marks around the part of Evidence Desk are damaged')
  const inside = body.slice(begin + 1, end).join('')
  if (sumOf(inside.replace(/\r?\n$/u, '')) !== beginLine.exec(body[begin]!.trimEnd())![1])
    return fail('conflict', 'somebody wrote between the marks of Evidence Desk; move those lines above or below them')
  return ok({
    byteOrderMark,
    properties: closing === -1 ? null : lines.slice(1, closing),
    fences: closing === -1 ? ['---\n', '---\n'] : [lines[0]!, lines[closing]!],
    before: body.slice(0, begin).join(''),
    ours: body.slice(begin, end + 1).join(''),
    behind: body.slice(end + 1).join(''),
  })
}

/** A hash of the words without line ends, white space at their ends, and where links lead: Obsidian changes those by itself. */
function sumOf(text: string): string {
  const words = text.replaceAll(/[ \t\r]+$/gmu, '').replaceAll(/\[\[[^\]\n]*\]\]/gu, '[[]]')
  return fnv1a(words).toString(16).padStart(8, '0')
}
