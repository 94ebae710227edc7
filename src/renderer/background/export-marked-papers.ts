import { formatCount } from '#core/format-count.ts'
import { markedNames } from '#core/report/marked-names.ts'
import { markRemarks, type PaperToMark } from '#core/report/papers-to-mark.ts'
import { ZipInPieces } from '#core/report/zip-in-pieces.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import { nameOf } from '../db/study-names.ts'
import { host } from '../host/current-host.ts'
import { libraryName } from './export-report.ts'
import { markPaper, papersToMark } from './marked-paper.ts'
import { startTask } from './tasks.ts'
import { showToast } from './toast.ts'

/** What became of the papers, for the writer. */
interface Report {
  papers: number
  highlights: number
  /** A sentence each: what was left out, not found, or is to be known about a copy. */
  readonly remarks: string[]
}

/**
 * Saves copies of the papers of these studies with their quotes as highlights: one as a PDF, several as a zip, where the writer says. Tells
 * how it went, with every paper that was refused and every quote that was not found. The papers of the library stay as they are.
 */
export async function exportMarkedPapers(studyIds: readonly string[]): Promise<void> {
  const papers = await papersToMark(studyIds)
  const [first] = papers
  if (!first)
    return showToast({ kind: 'problem', message: 'There is no quote to mark: none was taken from these papers.' })
  const stop = new AbortController()
  const report: Report = { papers: 0, highlights: 0, remarks: [] }
  const saved = papers.length === 1 ? await saveOne(first, report, stop) : await saveZip(papers, report, stop)
  if (!saved.ok) return showToast({ kind: saved.kind === 'cancelled' ? 'done' : 'problem', message: saved.message })
  if (!saved.value) return
  const what = papers.length === 1 ? '' : `${formatCount(report.papers, 'paper')} with `
  const message = `${what}${formatCount(report.highlights, 'highlight')} saved as ${saved.value.savedAs}.`
  showToast({
    kind: report.remarks.length > 0 ? 'problem' : 'done',
    message: [message, ...shortened(report.remarks, papers.length > 1)].join('\n'),
  })
}

type Saved = Result<{ readonly savedAs: string } | null>

async function saveOne(paper: PaperToMark, report: Report, stop: AbortController): Promise<Saved> {
  const task = startTask('Writing marks into a paper', 1, () => stop.abort())
  const bytes = await markAndNote(paper, report).finally(() => task.end())
  if (stop.signal.aborted) return cancelled
  if (!bytes) return fail('bad-input', report.remarks.join('\n'))
  return host.saveFile({ suggestedName: namesOf([paper])[0] ?? '', bytes })
}

async function saveZip(papers: readonly PaperToMark[], report: Report, stop: AbortController): Promise<Saved> {
  const begun = await host.beginSaving({
    suggestedName: `${safeFileName(await libraryName(), 'Library')} papers with marks.zip`,
  })
  if (!begun.ok || !begun.value) return begun.ok ? ok(null) : begun
  const { id } = begun.value
  const task = startTask('Writing marks into papers', papers.length, () => stop.abort())
  const zip = new ZipInPieces((offset, bytes) => host.savePiece({ id, offset, bytes }))
  let written: Result<null> | null = null
  try {
    written = await fillZip(zip, papers, report, stop.signal, task.update)
  } finally {
    task.end()
    // Nothing half stays behind, whatever went wrong.
    if (!written?.ok) await host.endSaving({ id, keep: false })
  }
  return written.ok ? host.endSaving({ id, keep: true }) : written
}

async function fillZip(
  zip: ZipInPieces,
  papers: readonly PaperToMark[],
  report: Report,
  stop: AbortSignal,
  progress: ReturnType<typeof startTask>['update'],
): Promise<Result<null>> {
  const names = namesOf(papers)
  for (const [index, paper] of papers.entries()) {
    progress({ done: index, at: paper.paper.fileName })
    const bytes = await markAndNote(paper, report)
    if (stop.aborted) return cancelled
    const added = bytes ? await zip.add(names[index] ?? '', bytes) : ok(null)
    if (!added.ok) return added
  }
  if (report.papers === 0)
    return fail('bad-input', ['Nothing was written.', ...shortened(report.remarks, false)].join('\n'))
  const remarks = new TextEncoder().encode(`${report.remarks.join('\n')}\n`)
  const noted = report.remarks.length > 0 ? await zip.add(remarksName, remarks) : ok(null)
  return noted.ok ? zip.end() : noted
}

/** A marked copy, counted; null where there is none, with the reason among the remarks. */
async function markAndNote(paper: PaperToMark, report: Report): Promise<Uint8Array | null> {
  const name = `${nameOf(paper.study)} (${paper.paper.fileName})`
  const marked = await markPaper(paper)
  if (!marked.ok) {
    report.remarks.push(`${name}: ${marked.message}`)
    return null
  }
  const { bytes, highlights } = marked.value
  report.papers += 1
  report.highlights += highlights.length
  for (const remark of markRemarks(marked.value)) report.remarks.push(`${name}: ${remark}`)
  return bytes
}

const cancelled = fail('cancelled', 'Cancelled; nothing was written.')

const remarksName = 'What is not marked.txt'
const mostShown = { inZip: 3, alone: 10 } as const
const longestShown = 300

/** As many remarks as a message can hold; the others are counted, and in the zip they all stand in a file of their own. */
function shortened(remarks: readonly string[], isInZip: boolean): readonly string[] {
  const shown = remarks
    .slice(0, isInZip ? mostShown.inZip : mostShown.alone)
    .map((each) => (each.length > longestShown ? `${each.slice(0, longestShown)}…` : each))
  const left = remarks.length - shown.length
  return left > 0 ? [...shown, `And ${left} more${isInZip ? `: see “${remarksName}” in the zip` : ''}.`] : shown
}

function namesOf(papers: readonly PaperToMark[]): readonly string[] {
  return markedNames(papers.map(({ study }) => nameOf(study)))
}
