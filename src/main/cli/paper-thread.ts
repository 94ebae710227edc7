import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { availableParallelism } from 'node:os'
import type { Suggestions } from '#core/suggestions/shared/field-extractor.ts'
import type { Reference } from '#core/model/reference.ts'
import type { QuotePictures } from '#core/report/evidence-report.ts'
import type { PaperHighlights } from '#core/report/paper-highlights.ts'
import type { PaperToMark } from '#core/report/papers-to-mark.ts'
import type { MarkedCutOut } from '#core/report/quote-pictures.ts'
import type { NumberDoubt } from '#core/results/checks/number-doubt.ts'
import type { OutcomeSuggestions } from '#core/suggestions/outcomes/outcome-suggestion.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import type { MarkedPdf } from '#pdfium/mark-pdf.ts'
import type { FailureKind } from '#core/result.ts'

/** What a PDF on the command line gave when it was read. */
export type ReadAnswer =
  | {
      readonly file: string
      readonly pageCount: number
      readonly reference: Reference
      readonly suggestions: Suggestions
      readonly noTextLayer: boolean
      /** Where it was asked for. */
      readonly text?: PaperText
      readonly results?: ReadResults
    }
  | ProblemAnswer

/** What a text says of its study's outcomes, and which of its numbers do not add up. */
export interface ReadResults extends OutcomeSuggestions {
  readonly doubts: readonly NumberDoubt[]
}

/** What an answer is to have beside the rest. */
export type AlsoRead = 'text' | 'results'

/** The pictures of its quotes, in the order in which they were asked for. */
export type DrawnAnswer = { readonly file: string; readonly pictures: readonly QuotePictures[] } | ProblemAnswer

/** A copy of a paper with its quotes marked. */
export type MarkAnswer = { readonly marked: MarkedPdf & PaperHighlights } | ProblemAnswer

export interface ProblemAnswer {
  readonly file: string
  readonly problem: { readonly kind: FailureKind; readonly message: string }
}

/** A PDF for a thread to read, to draw parts of for each of some quotes, or (of a library) to make a marked copy of. */
export type ThreadQuestion =
  | { readonly kind: 'read'; readonly file: string; readonly also: readonly AlsoRead[] }
  | { readonly kind: 'draw'; readonly file: string; readonly quotes: readonly (readonly MarkedCutOut[])[] }
  | ({ readonly kind: 'mark'; readonly file: string; readonly library: string } & Pick<PaperToMark, 'paper' | 'fields'>)

type AnswerTo<Q extends ThreadQuestion> =
  | { readonly read: ReadAnswer; readonly draw: DrawnAnswer; readonly mark: MarkAnswer }[Q['kind']]
  | ProblemAnswer

/** A file that shows no progress for this long is given up; on a busy machine, once the reader has really had `workMs` of a processor. */
const patienceMs = 7_000
const workMs = 5_000
const longestSilenceMs = 60_000
const maxThreads = 4
/** A second thread has to start PDFium and the rules once more, which costs as much processor time as ten papers. */
const filesForAThread = 16

/** Reads PDFs over a few threads; `answered` is called in the order of the files. A file that hangs or crashes harms no other. */
export async function readPapers(
  files: readonly string[],
  answered: (answer: ReadAnswer) => void,
  also: readonly AlsoRead[] = [],
): Promise<void> {
  await askThreads(
    files.map((file) => ({ kind: 'read', file, also }) as const),
    answered,
  )
}

/** Draws the quotes of PDFs, as `readPapers` reads them. */
export async function drawPapers(
  papers: readonly { readonly file: string; readonly quotes: readonly (readonly MarkedCutOut[])[] }[],
  answered: (answer: DrawnAnswer) => void,
): Promise<void> {
  await askThreads(
    papers.map((paper) => ({ kind: 'draw', ...paper }) as const),
    answered,
  )
}

async function askThreads<Q extends ThreadQuestion>(
  questions: readonly Q[],
  answered: (answer: AnswerTo<Q>) => void,
): Promise<void> {
  const waiting = new Map<number, AnswerTo<Q>>()
  let next = 0
  let told = 0
  const tell = (index: number, answer: AnswerTo<Q>): void => {
    waiting.set(index, answer)
    for (let due = waiting.get(told); due; due = waiting.get(told)) {
      waiting.delete(told)
      told += 1
      answered(due)
    }
  }
  const threads = Math.max(
    1,
    Math.min(maxThreads, availableParallelism(), Math.floor(questions.length / filesForAThread)),
  )
  await Promise.all(
    Array.from({ length: threads }, async () => {
      let thread: PaperThread | null = null
      for (let index = next; index < questions.length; index = next) {
        next += 1
        thread ??= new PaperThread()
        tell(index, await thread.ask(questions[index]!))
        if (thread.isOver) thread = null
      }
      await thread?.end()
    }),
  )
}

/** Makes marked copies of papers of a library folder, one after the other: each is handed over before the next is begun, until `answered` says no. */
export async function markPapers(
  library: string,
  papers: readonly PaperToMark[],
  answered: (answer: MarkAnswer, index: number) => Promise<boolean>,
): Promise<void> {
  let thread: PaperThread | null = null
  for (const [index, { paper, fields }] of papers.entries()) {
    thread ??= new PaperThread()
    const answer = await thread.ask({ kind: 'mark' as const, file: paper.fileName, library, paper, fields })
    if (thread.isOver) thread = null
    if (!(await answered(answer, index))) break
  }
  await thread?.end()
}

/** A thread that works at one paper after the other until it is over. */
class PaperThread {
  readonly #worker = new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: 1_500 } })
  /** True once it hung or crashed: it is of no more use. */
  isOver = false

  ask<Q extends ThreadQuestion>(question: Q): Promise<AnswerTo<Q>> {
    const { file } = question
    return new Promise((settle) => {
      const worker = this.#worker
      let timer: ReturnType<typeof setTimeout> | undefined
      let heardAt = { wallMs: performance.now(), workMs: workedMs() }
      const end = (answer: AnswerTo<Q>): void => {
        clearTimeout(timer)
        worker.off('message', heard).off('error', broke).off('exit', ended)
        settle(answer)
      }
      const giveUp = (kind: FailureKind, message: string): void => {
        this.isOver = true
        end({ file, problem: { kind, message } })
        // A later error of a thread that is given up already says nothing new.
        worker.on('error', () => undefined)
        void worker.terminate()
      }
      const wait = (): void => {
        clearTimeout(timer)
        heardAt = { wallMs: performance.now(), workMs: workedMs() }
        timer = setTimeout(lookAgain, patienceMs)
      }
      const lookAgain = (): void => {
        const silentMs = performance.now() - heardAt.wallMs
        if (silentMs < longestSilenceMs && workedMs() - heardAt.workMs < workMs) timer = setTimeout(lookAgain, 500)
        else
          giveUp(
            'timeout',
            `Reading this PDF was stopped: nothing happened for ${Math.round(silentMs / 1000)} seconds.`,
          )
      }
      const heard = (message: { readonly answer?: AnswerTo<Q> }): void => {
        if (message.answer === undefined) wait()
        else end(message.answer)
      }
      const broke = (error: Error): void => giveUp('bad-input', `This PDF stopped the reader: ${error.message}`)
      const ended = (): void => giveUp('bad-input', 'This PDF stopped the reader.')
      worker.on('message', heard).on('error', broke).on('exit', ended)
      wait()
      worker.postMessage(question)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

// Processor time of the whole process, all threads together: enough to tell a hang from a machine that is busy elsewhere.
function workedMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

// Built to out/main/paper-worker.js; this module may stand in out/main/chunks.
function workerFile(): string {
  const folder = import.meta.dirname
  return join(folder.endsWith('chunks') ? join(folder, '..') : folder, 'paper-worker.js')
}
