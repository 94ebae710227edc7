import type { Box, PaperText, TextRun } from './paper-text.ts'

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/**
 * The same text without the places of its letters, a tenth of its size: for looking words up, not for showing where they stand. Flattened
 * it is the same, figures that are raised among it.
 */
export function withoutGeometry(paper: PaperText): PaperText {
  return {
    pages: paper.pages.map((page) => {
      const [first] = page.runs
      const raised = page.runs.filter(({ script }) => script !== undefined)
      // That a page has runs says that it is laid out, and its lines are joined already.
      return { ...page, runs: (raised.length > 0 || !first ? raised : [{ ...first, end: first.start }]).map(bare) }
    }),
  }
}

function bare({ start, end, script }: TextRun): TextRun {
  return { start, end, box: nowhere, fontSize: 0, bold: false, italic: false, ...(script ? { script } : {}) }
}
