import type { QuoteAnchor } from '#core/model/quote.ts'
import { anchorOf } from './anchor.ts'
import { combinePlaces } from './combine-places.ts'
import { boxOfPart } from './span-boxes.ts'
import type { Box, PageText, PaperText, TextRange } from '../text/paper-text.ts'

/** A word with its inner hyphens and points ("12.5", "follow-up"), a sign of a script without spaces, or any other sign. */
const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`
const letter = String.raw`(?:(?![${spaceless}])[\p{L}\p{M}\p{N}])`
const wordPattern = new RegExp(String.raw`${letter}+(?:[.,'’:·-]${letter}+)*|[^\s]`, 'gu')

/** Share of the lower height by which a line and a box have to stand beside each other: programs draw boxes into the lines next to them. */
const sameLine = 0.5
/** Words that lie under a box by less than this are beside it: programs cut boxes within a letter, writers let go of the mouse within a word. */
const partOfWord = 0.5
/** Words in more places than this are no quote, and a box for each is no highlight. */
const most = { places: 100, boxes: 2000 } as const

/**
 * The quote of the whole words that lie under boxes of a page (points from its top left corner, as shown), as a highlight of another
 * program has them: half a number is never quoted. Null where no words lie there. Boxes that are no boxes are passed over.
 */
export function anchorUnder(paper: PaperText, pageIndex: number, boxes: readonly Box[]): QuoteAnchor | null {
  const page = paper.pages.find((each) => each.pageIndex === pageIndex)
  if (!page) return null
  const isUnder = lettersUnder(page, boxes.slice(0, most.boxes).filter(isBox))
  const words = [...page.text.matchAll(wordPattern)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .map((word) => ({ ...word, share: shareUnder(word, isUnder) }))
    .filter(({ share }) => share > 0)
  const whole = words.filter(({ share }) => share >= partOfWord)
  const taken = withoutHeads(page, whole.length > 0 ? whole : words)
  const places = joined(page, taken)
  if (places.length === 0 || places.length > most.places) return null
  return combinePlaces(
    paper,
    places.map(({ start, end }) =>
      anchorOf(paper, { start: { pageIndex, offset: start }, end: { pageIndex, offset: end } }),
    ),
  )
}

function isBox({ left, top, right, bottom }: Box): boolean {
  return [left, top, right, bottom].every(Number.isFinite) && right > left && bottom > top
}

/** For each letter of a page whether it lies under one of the boxes: its middle, on a line that the box is about. */
function lettersUnder(page: PageText, boxes: readonly Box[]): Uint8Array {
  const isUnder = new Uint8Array(page.text.length)
  for (const run of page.runs) {
    const near = boxes.filter((box) => isOnLine(run.box, box) && box.right > run.box.left && box.left < run.box.right)
    if (near.length === 0) continue
    for (let at = run.start; at < run.end; at += 1) {
      const { left, right, top, bottom } = boxOfPart(run, at, at + 1)
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      // A run that reads up or down the page is one box: its middle decides.
      const upright = bottom - top <= 2 * run.fontSize
      if (near.some((box) => x >= box.left && x <= box.right && (upright || (y >= box.top && y <= box.bottom))))
        isUnder[at] = 1
    }
  }
  return isUnder
}

function isOnLine(line: Box, box: Box): boolean {
  const beside = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top)
  return beside >= sameLine * Math.min(line.bottom - line.top, box.bottom - box.top)
}

function shareUnder({ start, end }: TextRange, isUnder: Uint8Array): number {
  return isUnder.subarray(start, end).reduce((sum, each) => sum + each, 0) / (end - start)
}

/** Running heads that a box over a break touches too are no part of what was marked, unless they alone were. */
function withoutHeads<W extends TextRange>(page: PageText, words: readonly W[]): readonly W[] {
  const inHead = (word: W) => page.furniture.some((head) => word.start >= head.start && word.end <= head.end)
  return words.every(inHead) ? words : words.filter((word) => !inHead(word))
}

/** Words that follow each other as one place. */
function joined(page: PageText, words: readonly TextRange[]): readonly TextRange[] {
  const places: TextRange[] = []
  for (const { start, end } of words) {
    const last = places.at(-1)
    if (last && page.text.slice(last.end, start).trim() === '') places[places.length - 1] = { start: last.start, end }
    else places.push({ start, end })
  }
  return places
}
