import { either } from '#core/word-patterns.ts'
import { headingKind } from '../text/section-headings.ts'
import type { PageText, PaperText, TextRun } from '../text/paper-text.ts'

/** A line of the first page as printed, with its look. */
export interface FrontLine {
  readonly text: string
  /** The words without superscripts, each of which is a comma: "Tai,1 Lin1,2" gives "Tai,, Lin,". */
  readonly withoutMarks: string
  readonly start: number
  readonly end: number
  readonly size: number
  readonly bold: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The page that a paper begins on, and the cover sheet before it where it has one. */
export function frontPages(paper: PaperText): { readonly page: PageText | null; readonly cover: PageText | null } {
  const [first, second] = paper.pages
  return first && second && isCoverSheet(first) ? { page: second, cover: first } : { page: first ?? null, cover: null }
}

const coverSheet = either(
  'i',
  'see discussions, stats, and author profiles for this publication',
  'this content downloaded from|your use of the jstor archive|stable url:',
  'full terms & conditions of access|view related articles|this is a repository copy of',
  'this is the accepted manuscript made available',
  'citation for published version|university research online|open research online',
  String.raw`to link to this article|provided by\s.*\bcore\b`,
  "publisher's PDF, also known as version of record",
  'peer reviewed version',
)
/** Sheets that archives and networks put before a paper, and pages without words. */
function isCoverSheet(page: PageText): boolean {
  const start = page.text.slice(0, 3000)
  if (page.text.trim().length < 40) return true
  return coverSheet.test(start) && page.text.length < 6000 && !/\babstract\b[^]{300}/i.test(start)
}

/** The lines of a page in reading order, running heads included, from its runs. */
export function frontLines(page: PageText): FrontLine[] {
  const groups: TextRun[][] = []
  for (const run of page.runs) {
    const last = groups.at(-1)?.at(-1)
    const sameLine =
      last &&
      last.box.top === run.box.top &&
      last.box.bottom === run.box.bottom &&
      run.box.left >= last.box.left - 1 &&
      run.start - last.end <= 1
    if (sameLine) groups.at(-1)?.push(run)
    else groups.push([run])
  }
  return groups.map((runs) => lineOf(page, runs))
}

function lineOf(page: PageText, runs: readonly TextRun[]): FrontLine {
  const size = mostly(runs, (run) => run.fontSize)
  const start = runs[0]?.start ?? 0
  const end = runs.at(-1)?.end ?? start
  const withoutMarks = runs
    .map((run) => {
      const words = page.text.slice(run.start, run.end)
      const isMark = run.fontSize < 0.8 * size && words.length < 14
      return isMark ? `,${/\s$/.test(words) ? ' ' : ''}` : words
    })
    .join('')
  return {
    text: page.text.slice(start, end),
    withoutMarks,
    start,
    end,
    size,
    bold: mostly(runs, (run) => run.bold),
    left: Math.min(...runs.map((run) => run.box.left)),
    right: Math.max(...runs.map((run) => run.box.right)),
    top: runs[0]?.box.top ?? 0,
    bottom: runs[0]?.box.bottom ?? 0,
  }
}

/** The answer that most characters of the runs give. */
function mostly<T>(runs: readonly TextRun[], answer: (run: TextRun) => T): T {
  const counts = new Map<T, number>()
  for (const run of runs) counts.set(answer(run), (counts.get(answer(run)) ?? 0) + run.end - run.start)
  const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  return best[0]
}

/** The size that most of the paper is set in; 0 where sizes are not known. */
export function bodySizeOf(paper: PaperText): number {
  const runs = paper.pages.slice(0, 6).flatMap((page) => page.runs)
  return runs.length === 0 ? 0 : mostly(runs, (run) => Math.round(run.fontSize * 5) / 5)
}

const knownStarts = new WeakMap<PageText, number>()

/** Where the reference list of a page begins; the length of its text where it has none. Read once a page. */
export function referencesStart(page: PageText): number {
  const start = knownStarts.get(page) ?? findReferences(page)
  knownStarts.set(page, start)
  return start
}

function findReferences(page: PageText): number {
  let start = 0
  for (const line of page.text.split('\n')) {
    if (line.length < 60 && headingKind(line) === 'references') return start
    start += line.length + 1
  }
  return page.text.length
}
