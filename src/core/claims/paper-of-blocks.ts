import type { PaperText } from '#core/paper/text/paper-text.ts'

/** The blocks of a draft as a paper of one page each, so that its words are anchored and found as those of papers are. */
export function paperOfBlocks(blocks: readonly string[]): PaperText {
  return {
    pages: blocks.map((text, pageIndex) => ({ pageIndex, width: 0, height: 0, text, runs: [], furniture: [] })),
  }
}
