import { flattenPaper } from '../text/flat-text.ts'
import type { Box, PageBox, PageText, PaperText, TextRun, TextSpan } from '../text/paper-text.ts'

/**
 * Where a span stands on its pages: one box a line, in points from the top left corner of the page as the viewer shows it
 * without turning it. Running heads between two pages are left out. Empty for text without places.
 */
export function boxesOf(paper: PaperText, span: TextSpan): PageBox[] {
  const flat = flattenPaper(paper)
  const insideHead = flat.offset(span.start) >= flat.offset(span.end)
  return paper.pages.flatMap((page) => {
    if (page.pageIndex < span.start.pageIndex || page.pageIndex > span.end.pageIndex) return []
    const start = page.pageIndex === span.start.pageIndex ? span.start.offset : 0
    const end = page.pageIndex === span.end.pageIndex ? span.end.offset : page.text.length
    const runs = page.runs.filter(
      (run) => run.end > start && run.start < end && (insideHead || !inFurniture(page, run)),
    )
    return linesOf(
      page.pageIndex,
      runs.map((run) => ({ run, box: boxOfPart(run, Math.max(start, run.start), Math.min(end, run.end)) })),
    )
  })
}

function inFurniture(page: PageText, run: TextRun): boolean {
  return page.furniture.some((range) => run.start >= range.start && run.end <= range.end)
}

/** The box of [start, end) of a run, in the measure of its page. */
export function boxOfPart(run: TextRun, start: number, end: number): Box {
  // A word that reads up or down the page has no places from left to right: all of it is marked.
  if (run.xs === undefined && run.box.right - run.box.left < 1.6 * run.fontSize) return run.box
  const share = (offset: number) =>
    run.box.left + ((run.box.right - run.box.left) * (offset - run.start)) / Math.max(1, run.end - run.start)
  const left = run.xs?.[start - run.start] ?? share(start)
  const right = run.xs?.[end - run.start] ?? share(end)
  return { left: Math.min(left, right), right: Math.max(left, right), top: run.box.top, bottom: run.box.bottom }
}

/** Joins the boxes of runs that follow each other on one line, also on one that reads up or down. */
function linesOf(
  pageIndex: number,
  parts: readonly {
    readonly run: TextRun
    readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  }[],
): PageBox[] {
  const boxes: PageBox[] = []
  for (const { run, box } of parts) {
    const last = boxes.at(-1)
    const upright = run.xs !== undefined || box.right - box.left >= 1.6 * run.fontSize
    if (
      last &&
      !upright &&
      Math.abs(last.left - box.left) < 1 &&
      Math.abs(last.right - box.right) < 1 &&
      box.top - last.bottom < run.fontSize &&
      last.top - box.bottom < run.fontSize
    ) {
      boxes[boxes.length - 1] = { ...last, top: Math.min(last.top, box.top), bottom: Math.max(last.bottom, box.bottom) }
      continue
    }
    const height = box.bottom - box.top
    const sameLine =
      last &&
      Math.abs(last.top - box.top) < 0.3 * height &&
      Math.abs(last.bottom - box.bottom) < 0.5 * height &&
      box.left > last.left - 1 &&
      box.left - last.right < 2.5 * height
    if (last && sameLine) {
      boxes[boxes.length - 1] = {
        pageIndex,
        left: last.left,
        right: Math.max(last.right, box.right),
        top: Math.min(last.top, box.top),
        bottom: Math.max(last.bottom, box.bottom),
      }
    } else if (box.right > box.left) boxes.push({ pageIndex, ...box })
  }
  return boxes
}
