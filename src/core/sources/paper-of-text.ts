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

function timesOf({ times, startsAt }: TextBlock): readonly { readonly offset: number; readonly seconds: number }[] {
  return times ?? (startsAt === undefined ? [] : [{ offset: 0, seconds: startsAt }])
}
