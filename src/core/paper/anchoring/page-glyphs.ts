import { countWhile } from '#core/binary-search.ts'
import { flattenPaper } from '../text/flat-text.ts'
import type { Box, PageText, PaperText } from '../text/paper-text.ts'
import { matchKey } from './match-key.ts'
import { keyOfFlat } from './quote-places.ts'
import { boxOfPart } from './span-boxes.ts'

/** The letters of a page as they are compared, each with its place. */
export interface PageGlyphs {
  readonly key: string
  /** Per letter of `key`: left, top, right, bottom in points; four numbers each. */
  readonly boxes: Float32Array
  /** Per letter of `key`: its index in the key of the paper's flat text; -1 in running heads. */
  readonly flat: Int32Array
  /** Per letter of `key`: the run that it stands in, as an index of the page's runs. */
  readonly runs: Int32Array
}

const known = new WeakMap<PageText, PageGlyphs>()

/** The letters of a page with their places, worked out once. Null where the page has no places. */
export function glyphsOf(paper: PaperText, page: PageText): PageGlyphs | null {
  if (page.runs.length === 0) return null
  const before = known.get(page)
  if (before) return before
  const flat = flattenPaper(paper)
  const source = keyOfFlat(flat)
  const { key, starts, ends } = matchKey(page.text)
  const boxes = new Float32Array(4 * key.length)
  const places = new Int32Array(key.length).fill(-1)
  const runs = new Int32Array(key.length)
  const heads = page.furniture
  let run = 0
  let at = -1
  for (let index = 0; index < key.length; index += 1) {
    const start = starts[index] ?? 0
    while (run + 1 < page.runs.length && (page.runs[run]?.end ?? 0) <= start) run += 1
    const own = page.runs[run]
    runs[index] = run
    if (own)
      boxes.set(
        valuesOf(boxOfPart(own, Math.max(start, own.start), Math.min(ends[index] ?? start, own.end))),
        4 * index,
      )
    if (heads.some((range) => start >= range.start && start < range.end)) continue
    const offset = flat.offset({ pageIndex: page.pageIndex, offset: start })
    at = at >= 0 && source.starts[at + 1] === offset ? at + 1 : keyIndexAt(source.starts, source.key.length, offset)
    if (source.key[at] === key[index]) places[index] = at
  }
  const glyphs = { key, boxes, flat: places, runs }
  known.set(page, glyphs)
  return glyphs
}

/** The letter of a page that stands at an index of the flat text's key; -1 where none does. */
export function glyphAt({ flat }: PageGlyphs, place: number): number {
  const first = flat.findIndex((each) => each >= 0)
  // Running heads between put it further back, never forward.
  return first < 0 ? -1 : flat.indexOf(place, first + place - (flat[first] ?? 0))
}

/** The box of one letter. */
export function boxOfGlyph({ boxes }: PageGlyphs, index: number): Box {
  const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(4 * index, 4 * index + 4)
  return { left, top, right, bottom }
}

function keyIndexAt(starts: Int32Array, length: number, offset: number): number {
  return countWhile(starts.subarray(0, length), (start) => start < offset)
}

function valuesOf({ left, top, right, bottom }: Box): readonly number[] {
  return [left, top, right, bottom]
}
