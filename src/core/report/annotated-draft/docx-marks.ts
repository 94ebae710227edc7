import type { TextSpan } from '#core/paper/text/paper-text.ts'
import {
  outerRuns,
  runAt,
  sourceOffset,
  type DocxBlockPlace,
  type PartStretch,
  type RunPlace,
} from '#core/sources/docx/docx-places.ts'
import type { ReadDocx } from '#core/sources/docx/read-docx.ts'
import { openedRun, type OpenedRun, type RunChild } from './run-children.ts'
import { wordPrefixOf } from './word-prefix.ts'

/** What stands around the words of one comment. */
export interface CommentMark {
  readonly id: number
  readonly span: TextSpan
}

/** How a comment was put in: at its words, at the run that holds or calls them (a text box, a note), or not at all. */
export type Placed = 'at-words' | 'at-note' | 'at-text-box' | 'not-placed'

/** A place in the part that marks can stand at: between runs, or where one has to be parted. */
interface Boundary {
  readonly at: number
  /** What is parted there: the run, and of it the words of an element, if any. */
  readonly parts?: { readonly run: OpenedRun; readonly words?: NonNullable<RunChild['words']> }
}

interface MarksAt {
  readonly boundary: Boundary
  readonly ends: number[]
  readonly starts: number[]
}

/**
 * The main part of a document with the marks of comments put in (ECMA-376 part 1, 17.13.4): ranges around their words, runs parted where words
 * begin or end inside them. Nothing that stands there is changed but that: every change is an insertion. What takes no marks into itself (a
 * formula, a sign with its pronunciation) has them around it.
 */
export function withCommentMarks(
  document: ReadDocx,
  marks: readonly CommentMark[],
): { readonly xml: string; readonly placed: ReadonlyMap<number, Placed> } {
  const { main, parts } = document.file
  const source = parts.get(main)!
  const runs = outerRuns(document.runs.get(main) ?? [])
  const opened = openedOnce(source)
  const places = new Map<number, MarksAt>()
  const placed = new Map<number, Placed>()
  const put = (boundary: Boundary, kind: 'starts' | 'ends', id: number) => {
    const there = places.get(boundary.at) ?? { boundary, ends: [], starts: [] }
    places.set(boundary.at, there)
    there[kind].push(id)
  }
  for (const { id, span } of marks) {
    const found = boundariesOf(document, runs, opened, span)
    placed.set(id, found?.how ?? 'not-placed')
    if (!found) continue
    put(found.start, 'starts', id)
    put(found.end, 'ends', id)
  }
  const { prefix, declared } = wordPrefixOf(source)
  const mark = (name: string, id: number) => `<${prefix}${name}${declared} ${prefix}id="${id}"/>`
  const keepsSpace = new Set<number>()
  const insertions = [...places.values()].flatMap(({ boundary: { at, parts: parted }, starts, ends }) => {
    const between = [
      ...ends.map(
        (id) => `${mark('commentRangeEnd', id)}<${prefix}r${declared}>${mark('commentReference', id)}</${prefix}r>`,
      ),
      ...starts.map((id) => mark('commentRangeStart', id)),
    ].join('')
    if (parted === undefined) return [{ at, text: between }]
    const { run, words } = parted
    if (words === undefined) return [{ at, text: `</${run.name}>${between}${run.beginning}` }]
    const behind = `${run.beginning}<${words.tag} xml:space="preserve">`
    const inserted = { at, text: `</${words.tag}></${run.name}>${between}${behind}` }
    // White space at the edges of parted words would not be shown without this.
    if (words.keepsSpace || keepsSpace.has(words.start)) return [inserted]
    keepsSpace.add(words.start)
    return [{ at: words.start - 1, text: ' xml:space="preserve"' }, inserted]
  })
  return { xml: withInsertions(source, insertions), placed }
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

type Opened = (run: RunPlace) => OpenedRun

/** Reads each run once: a long one may hold many claims. */
function openedOnce(source: string): Opened {
  const known = new Map<RunPlace, OpenedRun>()
  return (place) => {
    const run = known.get(place) ?? openedRun(source, place)
    known.set(place, run)
    return run
  }
}

interface Boundaries {
  readonly start: Boundary
  readonly end: Boundary
  readonly how: Placed
}

function boundariesOf(
  { places, file: { main } }: ReadDocx,
  runs: readonly RunPlace[],
  opened: Opened,
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
    start: boundaryAt(opened, startRun, from, 'start'),
    end: boundaryAt(opened, endRun, to, 'end'),
    how: 'at-words',
  }
}

function around({ start, end }: PartStretch): Omit<Boundaries, 'how'> {
  return { start: { at: start }, end: { at: end } }
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

/** Where words begin or end in a run: among the words of an element, beside an element, or beside the run where nothing else stands there. */
function boundaryAt(opened: Opened, place: RunPlace, at: number, side: 'start' | 'end'): Boundary {
  const outer = { at: place[side] }
  if (place.isWhole) return outer
  const run = opened(place)
  const sign = side === 'start' ? at : at - 1
  const child = run.children.find(({ start, end }) => start <= sign && sign < end)
  if (!child) return outer
  const { words } = child
  if (words && at > words.start && at < words.end) return { at, parts: { run, words } }
  const isOutermost = child === run.children.at(side === 'start' ? 0 : -1)
  return isOutermost ? outer : { at: child[side], parts: { run } }
}
