import { fail, ok, type Result } from '#core/result.ts'
import type { Suggestions } from '#core/suggestions/shared/field-extractor.ts'
import type { QuotePictures } from '#core/report/evidence-report.ts'
import type { PageHighlight } from '#core/report/paper-highlights.ts'
import type { QuoteToDraw } from '#core/report/quote-pictures.ts'
import type { ListedWork } from '#core/overview/listed-works.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import type { MarkedPdf } from '#pdfium/mark-pdf.ts'
import type { KnownResults, PaperAnswer, PaperRequest, ReadPaper, ResultsOfText } from './paper-messages.ts'

// A page that takes longer than this is hanging: the worker is thrown away, the other papers go on.
const silenceLimitMs = 15_000
const poolSize = Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1))

interface Job {
  readonly request: PaperRequest
  readonly priority: boolean
  readonly onPage?: (pageIndex: number, pageCount: number) => void
  settle(answer: Result<PaperAnswer>): void
}

interface Lane {
  readonly worker: Worker
  job: Job | null
  timer: ReturnType<typeof setTimeout> | undefined
}

const lanes: Lane[] = []
const waiting: Job[] = []
let nextId = 1

/** Text, data and suggestions of a PDF, read in a worker. `first` puts it before what waits: the paper on screen. */
export async function readPaperInWorker(
  bytes: Uint8Array,
  options: {
    readonly password?: string
    readonly first?: boolean
    readonly onPage?: (pageIndex: number, pageCount: number) => void
  } = {},
): Promise<Result<ReadPaper>> {
  const answer = await run(
    { id: nextId++, kind: 'read', bytes, password: options.password },
    options.first ?? false,
    options.onPage,
  )
  if (!answer.ok) return answer
  return answer.value.kind === 'read' ? answer.value.result : fail('unavailable', 'The paper could not be read.')
}

/** A copy of a PDF with highlights in it, written in a worker. `bytes` are given away: they are empty afterwards. */
export async function markPaperInWorker(
  bytes: Uint8Array,
  highlights: readonly PageHighlight[],
): Promise<Result<MarkedPdf>> {
  const answer = await run({ id: nextId++, kind: 'mark', bytes, highlights }, true)
  if (!answer.ok) return answer
  return answer.value.kind === 'marked' ? answer.value.result : fail('unavailable', 'The copy could not be written.')
}

/**
 * The pictures of quotes of a paper, in their order, drawn in a worker from the bytes of its PDF and its text. `bytes` are given away: they
 * are empty afterwards.
 */
export async function drawQuotesInWorker(
  bytes: Uint8Array,
  paper: PaperText,
  quotes: readonly QuoteToDraw[],
): Promise<Result<readonly QuotePictures[]>> {
  const answer = await run({ id: nextId++, kind: 'draw', bytes, paper, quotes }, true)
  if (!answer.ok) return answer
  return answer.value.kind === 'drawn' ? answer.value.result : fail('unavailable', 'The pages could not be drawn.')
}

/** The suggestions of a text that is there already, by the rules as they are now. */
export async function suggestAgain(paper: PaperText, title: string | null): Promise<Result<Suggestions>> {
  const answer = await run({ id: nextId++, kind: 'suggest', paper, title }, false)
  if (!answer.ok) return answer
  return answer.value.kind === 'suggested'
    ? ok(answer.value.suggestions)
    : fail('unavailable', 'The paper could not be read.')
}

/** What a text says of its study's results, and what does not add up in them. */
export async function resultsInWorker(paper: PaperText, known: KnownResults): Promise<Result<ResultsOfText>> {
  const answer = await run({ id: nextId++, kind: 'results', paper, ...known }, true)
  if (!answer.ok) return answer
  return answer.value.kind === 'results' ? ok(answer.value) : fail('unavailable', 'The paper could not be read.')
}

/** Which works stand in a paper's list of references, by their studies' ids. */
export async function worksListedInWorker(
  paper: PaperText,
  works: readonly ListedWork[],
): Promise<Result<readonly string[]>> {
  const answer = await run({ id: nextId++, kind: 'listed', paper, works }, false)
  if (!answer.ok) return answer
  return answer.value.kind === 'listed'
    ? ok(answer.value.studyIds)
    : fail('unavailable', 'The list of references could not be read.')
}

function run(request: PaperRequest, priority: boolean, onPage?: Job['onPage']): Promise<Result<PaperAnswer>> {
  return new Promise((settle) => {
    const job: Job = { request, priority, onPage, settle }
    if (priority) waiting.unshift(job)
    else waiting.push(job)
    next()
  })
}

function next(): void {
  let lane = lanes.find((free) => !free.job)
  if (!lane && lanes.length < poolSize && waiting.length > 0) {
    lane = { worker: startWorker(), job: null, timer: undefined }
    lanes.push(lane)
  }
  const job = lane && waiting.shift()
  if (!lane || !job) return
  lane.job = job
  listen(lane)
  watch(lane)
  // A paper to mark or to draw is given away: one after the other, they would stand in memory twice.
  const { request } = job
  lane.worker.postMessage(request, request.kind === 'mark' || request.kind === 'draw' ? [request.bytes.buffer] : [])
  next()
}

function startWorker(): Worker {
  return new Worker(new URL('./paper.worker.ts', import.meta.url), { type: 'module' })
}

function listen(lane: Lane): void {
  lane.worker.onmessage = (event: MessageEvent<PaperAnswer>) => {
    const { job } = lane
    if (!job || event.data.id !== job.request.id) return
    if (event.data.kind === 'page') {
      watch(lane)
      job.onPage?.(event.data.pageIndex, event.data.pageCount)
      return
    }
    if ('isSpent' in event.data && event.data.isSpent) endLane(lane)
    finish(lane, ok(event.data))
  }
  lane.worker.onerror = (event) => {
    endLane(lane)
    finish(lane, fail('bad-input', 'This PDF could not be read: reading it broke off.', event.message))
  }
}

function watch(lane: Lane): void {
  clearTimeout(lane.timer)
  lane.timer = setTimeout(() => {
    endLane(lane)
    finish(lane, fail('timeout', 'This PDF could not be read: a page took longer than 15 seconds.'))
  }, silenceLimitMs)
}

function finish(lane: Lane, answer: Result<PaperAnswer>): void {
  clearTimeout(lane.timer)
  const { job } = lane
  lane.job = null
  job?.settle(answer)
  next()
}

/** Ends a worker that hangs, broke off or grew large; the next paper starts another. */
function endLane(lane: Lane): void {
  lane.worker.terminate()
  lanes.splice(lanes.indexOf(lane), 1)
}
