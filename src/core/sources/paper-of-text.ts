import type { PaperText } from '../paper/text/paper-text.ts'
import type { TextBlock, WrittenText } from './written-text.ts'

const papers = new WeakMap<WrittenText, PaperText>()

/**
 * A text without pages as a paper whose pages are its blocks: what anchors, finds and selects words in papers does the same here. Made once
 * for each text. Line breaks inside a block stay.
 */
export function paperOfText(text: WrittenText): PaperText {
  const known = papers.get(text)
  if (known) return known
  const paper: PaperText = {
    pages: text.blocks.map((block, pageIndex) => ({
      pageIndex,
      width: 0,
      height: 0,
      text: block.text,
      runs: [],
      furniture: [],
      block: { paragraph: block.paragraph, times: timesOf(block) },
    })),
  }
  papers.set(text, paper)
  return paper
}

/**
 * The text of a PDF in the shape of a text without pages: each page a block, whose index is that of the page. Quotes in it are anchored in the
 * paper itself, by page.
 */
export function textOfPages(paper: PaperText): WrittenText {
  const text: WrittenText = {
    blocks: paper.pages.map((page) => ({
      kind: 'paragraph',
      text: page.text,
      paragraph: null,
      page: page.label ?? String(page.pageIndex + 1),
    })),
  }
  papers.set(text, paper)
  return text
}

function timesOf({ times, startsAt }: TextBlock): readonly { readonly offset: number; readonly seconds: number }[] {
  return times ?? (startsAt === undefined ? [] : [{ offset: 0, seconds: startsAt }])
}
