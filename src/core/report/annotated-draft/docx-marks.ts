import type { TextSpan } from '#core/paper/text/paper-text.ts'
import { runAt, sourceOffset, type DocxBlockPlace, type RunPlace } from '#core/sources/docx/docx-places.ts'
import type { ReadDocx } from '#core/sources/docx/read-docx.ts'

/** What stands around the words of one comment. */
export interface CommentMark {
  readonly id: number
  readonly span: TextSpan
}

/** How a comment was put in: at its words, at the run that holds or calls them (a text box, a note), or not at all. */
export type Placed = 'at-words' | 'at-note' | 'at-text-box' | 'not-placed'

/** A place in the part between two runs, or where one has to be split. */
interface Boundary {
  readonly at: number
  /** `text`: within the words of a `<w:t>`; `run`: between two elements of a run. */
  readonly splits: 'nothing' | 'run' | 'text'
  readonly run: RunPlace
}

interface MarksAt {
  readonly boundary: Boundary
  readonly ends: number[]
  readonly starts: number[]
}

/**
 * The main part of a document with the marks of comments put in (ECMA-376 part 1, 17.13.4): ranges around their words, runs split where words
 * begin or end inside them. Nothing that stands there is changed but that: every change is an insertion.
 */
export function withCommentMarks(
  document: ReadDocx,
  marks: readonly CommentMark[],
): { readonly xml: string; readonly placed: ReadonlyMap<number, Placed> } {
  const source = document.parts.get(document.main)!
  const runs = document.runs.get(document.main) ?? []
  const prefix = /^<((?:[\w.-]+:)?)r[\s/>]/.exec(source.slice(runs[0]?.start ?? 0))?.[1] ?? 'w:'
  const places = new Map<string, MarksAt>()
  const placed = new Map<number, Placed>()
  const put = (boundary: Boundary, kind: 'starts' | 'ends', id: number) => {
    const key = `${boundary.at}`
    const there = places.get(key) ?? { boundary, ends: [], starts: [] }
    places.set(key, there)
    there[kind].push(id)
  }
  for (const { id, span } of marks) {
    const found = boundariesOf(document, source, runs, span)
    placed.set(id, found?.how ?? 'not-placed')
    if (!found) continue
    put(found.start, 'starts', id)
    put(found.end, 'ends', id)
  }
  const kept = new Set<number>()
  const insertions = [...places.values()].flatMap(({ boundary, starts, ends }) => {
    const [open, close] = [
      starts.map((id) => `<${prefix}commentRangeStart ${prefix}id="${id}"/>`),
      ends.map((id) => {
        const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
        return `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`
      }),
    ]
    const between = [...close, ...open].join('')
    const [before, after] = splitAround(boundary, prefix)
    const inserted = [{ at: boundary.at, text: before + between + after }]
    if (boundary.splits !== 'text') return inserted
    // White space at the edges of a split text would not be shown without this.
    const tag = source.lastIndexOf('<', boundary.at - 1)
    const isKept = /xml:space\s*=\s*["']preserve/.test(source.slice(tag, source.indexOf('>', tag)))
    if (isKept || kept.has(tag)) return inserted
    kept.add(tag)
    return [{ at: tag + `<${prefix}t`.length, text: ' xml:space="preserve"' }, ...inserted]
  })
  return { xml: withInsertions(source, insertions), placed }
}

function splitAround({ splits, run }: Boundary, prefix: string): readonly [string, string] {
  const begun = `<${prefix}r>${run.properties}`
  if (splits === 'nothing') return ['', '']
  return splits === 'run'
    ? [`</${prefix}r>`, begun]
    : [`</${prefix}t></${prefix}r>`, `${begun}<${prefix}t xml:space="preserve">`]
}

function withInsertions(source: string, insertions: readonly { readonly at: number; readonly text: string }[]): string {
  let made = ''
  let done = 0
  for (const { at, text } of insertions.toSorted((one, other) => one.at - other.at)) {
    made += source.slice(done, at) + text
    done = at
  }
  return made + source.slice(done)
}

interface Boundaries {
  readonly start: Boundary
  readonly end: Boundary
  readonly how: Placed
}

function boundariesOf(
  { places, main }: ReadDocx,
  source: string,
  runs: readonly RunPlace[],
  { start, end }: TextSpan,
): Boundaries | null {
  const [first, last] = [places[start.pageIndex], places[end.pageIndex]]
  if (!first || !last) return null
  // Word takes no comment in a text box or a note: it stands where that hangs on.
  if (first.where !== 'body' || last.where !== 'body' || first.part !== main || last.part !== main) {
    const outside = first.where === 'body' ? last : first
    const run = outside.calledAt === undefined ? null : runAt(runs, outside.calledAt)
    return run && { ...around(run), how: outside.where === 'note' ? 'at-note' : 'at-text-box' }
  }
  const from = firstOffset(first, start.offset)
  const to = endOffset(last, end.offset)
  if (from === null || to === null || to <= from) return null
  const [startRun, endRun] = [runAt(runs, from), runAt(runs, to - 1)]
  if (!startRun || !endRun) return null
  return {
    start: boundaryBefore(source, from, startRun),
    end: boundaryBehind(source, to, endRun),
    how: 'at-words',
  }
}

function around(run: RunPlace): Omit<Boundaries, 'how'> {
  return {
    start: { at: run.start, splits: 'nothing', run },
    end: { at: run.end, splits: 'nothing', run },
  }
}

/** The source offset of the first sign at or behind an offset of a block that stands anywhere. */
function firstOffset({ words }: DocxBlockPlace, offset: number): number | null {
  const next = words.find(({ end }) => end > offset)
  return next ? sourceOffset(words, Math.max(offset, next.start)) : null
}

/** The source offset behind the last sign before an offset of a block. */
function endOffset({ words }: DocxBlockPlace, offset: number): number | null {
  const last = words.findLast(({ start }) => start < offset)
  if (!last) return null
  const isSignForSign = last.end - last.start === last.sourceEnd - last.sourceStart
  return isSignForSign ? last.sourceStart + Math.min(offset, last.end) - last.start : last.sourceEnd
}

function boundaryBefore(source: string, at: number, run: RunPlace): Boundary {
  const tag = source.lastIndexOf('<', at)
  const tagEnd = source.indexOf('>', tag)
  // An element that stands for a sign (a tab), or the first sign behind its own opening tag.
  const element = at === tag ? at : at === tagEnd + 1 ? tag : null
  if (element === null) return { at, splits: 'text', run }
  if (element <= run.contentStart) return { at: run.start, splits: 'nothing', run }
  return { at: element, splits: 'run', run }
}

function boundaryBehind(source: string, at: number, run: RunPlace): Boundary {
  const isInText = source[at - 1] !== '>'
  const closing = /^<\/[\w.:-]+>/.exec(source.slice(at, at + 60))?.[0]
  if (isInText && closing === undefined) return { at, splits: 'text', run }
  const behind = isInText ? at + closing!.length : at
  if (/^<\/(?:[\w.-]+:)?r>/.test(source.slice(behind, behind + 40))) return { at: run.end, splits: 'nothing', run }
  return { at: behind, splits: 'run', run }
}
