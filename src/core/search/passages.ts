import type { TextPosition } from '../model/quote.ts'
import { splitSentences } from '../paper/structure/sentences.ts'
import type { PageText, TextRange, TextSpan } from '../paper/text/paper-text.ts'
import type { SearchEntry } from './search-entry.ts'

/** What the search needs of a page, or of a block of a source or draft. */
export type SearchedPage = Pick<PageText, 'pageIndex' | 'text'> &
  Partial<Pick<PageText, 'furniture' | 'goesOn' | 'label'>>

/** Blocks of a source are taken together up to so many characters: a transcript's lines are too short to hold what is sought together. */
const charactersOfBlocks = 1200
/** Sentences of a passage at most; a paragraph with more is cut into passages of three to five. */
const sentencesOfPassage = 5
/** A line without a full stop that is no longer than this is a heading, and stands with what follows. */
const headingLength = 90

/** The text of a page as it is searched: running heads blanked, one space for each character, so that offsets stay those of the page. */
export function searchedText({ text, furniture = [] }: SearchedPage): string {
  let searched = text
  for (const { start, end } of furniture)
    searched = `${searched.slice(0, start)}${' '.repeat(end - start)}${searched.slice(end)}`
  return searched
}

/** The entries of a paper: a page each, with the first words of the page that follows. Pages without words have none. */
export function pageEntries(pages: readonly SearchedPage[]): readonly SearchEntry[] {
  const texts = pages.map(searchedText)
  return pages.flatMap((page, index): SearchEntry[] => {
    const text = texts[index]!
    if (text.trim() === '') return []
    const { pageIndex } = page
    const span = { start: { pageIndex, offset: 0 }, end: { pageIndex, offset: text.length } }
    return [{ kind: 'page', place: { span }, text, next: texts[index + 1]?.trimStart().slice(0, 200) }]
  })
}

/** The entries of a source or draft: its blocks, short ones taken together. `pageIndex` is a block's number. */
export function blockEntries(kind: 'source' | 'draft', blocks: readonly SearchedPage[]): readonly SearchEntry[] {
  const entries: SearchEntry[] = []
  let open: SearchedPage[] = []
  let length = 0
  const close = () => {
    const [first, last] = [open[0], open.at(-1)]
    if (first && last && open.some(({ text }) => text.trim() !== ''))
      entries.push({
        kind,
        place: {
          span: {
            start: { pageIndex: first.pageIndex, offset: 0 },
            end: { pageIndex: last.pageIndex, offset: last.text.length },
          },
        },
        text: open.map(searchedText).join('\n'),
      })
    ;[open, length] = [[], 0]
  }
  for (const block of blocks) {
    if (length + block.text.length > charactersOfBlocks) close()
    open.push(block)
    length += block.text.length
  }
  close()
  return entries
}

/** The text of an entry again, and the way from its offsets back to places; null where the text does not reach that far any more. */
export function textAt(
  pages: readonly SearchedPage[],
  { start, end }: TextSpan,
): { readonly text: string; position(offset: number): TextPosition } | null {
  const there = pages.filter(({ pageIndex }) => pageIndex >= start.pageIndex && pageIndex <= end.pageIndex)
  if (there.length !== end.pageIndex - start.pageIndex + 1) return null
  const texts = there.map(searchedText)
  return {
    text: texts.join('\n'),
    position: (offset) => {
      let [index, left] = [0, offset]
      while (index < texts.length - 1 && left > texts[index]!.length) {
        left -= texts[index]!.length + 1
        index += 1
      }
      const { pageIndex, label } = there[index]!
      return { pageIndex, offset: left, ...(label === undefined ? {} : { pageLabel: label }) }
    },
  }
}

/**
 * The passages of a text, in order: paragraphs, those of more than five sentences cut into three to five, a heading with what follows.
 * Ranges without white space at their edges.
 */
export function passagesOf(text: string): readonly TextRange[] {
  const passages: TextRange[] = []
  let heading: number | null = null
  let lineStart = 0
  for (const line of text.split('\n')) {
    const [start, end] = [lineStart, lineStart + line.length]
    lineStart = end + 1
    const sentences = splitSentences(line).map((range) => ({ start: range.start + start, end: range.end + start }))
    if (sentences.length === 0) continue
    const words = line.trim()
    if (sentences.length === 1 && words.length <= headingLength && !/[.!?…][)"”’\]]*$/.test(words)) {
      heading ??= sentences[0]!.start
      continue
    }
    const parts = Math.ceil(sentences.length / sentencesOfPassage)
    for (let part = 0; part < parts; part += 1) {
      const from = Math.round((part * sentences.length) / parts)
      const to = Math.round(((part + 1) * sentences.length) / parts)
      passages.push({ start: heading ?? sentences[from]!.start, end: sentences[to - 1]!.end })
      heading = null
    }
  }
  if (heading !== null) passages.push({ start: heading, end: text.trimEnd().length })
  return passages
}
