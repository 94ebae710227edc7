import type { QuoteAnchor } from '#core/model/quote.ts'
import type { QuoteCheck } from '#core/report/evidence-report.ts'
import type { TextAtHand } from '#core/report/look-up-quotes.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import type {
  ExportAnswer,
  ExportQuestion,
  Numbered,
  ReportPart,
  WriteOrder,
  WrittenExport,
} from './export-messages.ts'

/** One export off the main thread: quotes are looked up, then rows handed over and written. Everything fails as `cancelled` once it is ended. */
export interface ExportWork {
  /** What came of looking these quotes up in the text of their paper, in their order. */
  lookUp(text: TextAtHand, anchors: readonly QuoteAnchor[]): Promise<Result<readonly QuoteCheck[]>>
  /** Hands rows over; answered when they have been taken, so that they never wait in a queue. */
  add(part: ReportPart): Promise<Result<null>>
  /** Writes what was handed over. `onProgress` hears of the part that is done, 0 to 1. */
  write(order: WriteOrder, onProgress: (done: number) => void): Promise<Result<WrittenExport>>
  /** Throws the worker away, with all its memory. */
  end(): void
}

interface Waiting {
  settle(answer: Result<ExportAnswer>): void
  readonly onProgress?: (done: number) => void
}

/** Starts the worker of an export. */
export function startExportWork(): ExportWork {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let ended: Failure | null = null

  const stop = (why: Failure) => {
    ended ??= why
    worker.terminate()
    for (const { settle } of waiting.values()) settle(ended)
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<Numbered<ExportAnswer>>) => {
    const asked = waiting.get(data.id)
    if (data.kind === 'progress') return asked?.onProgress?.(data.done)
    waiting.delete(data.id)
    asked?.settle(ok(data))
  }
  worker.onerror = ({ message }) =>
    stop(fail('unavailable', 'The export broke off, and nothing was written. The library is as it was.', message))

  const ask = (question: ExportQuestion, onProgress?: Waiting['onProgress'], transfer: Transferable[] = []) =>
    new Promise<Result<ExportAnswer>>((settle) => {
      if (ended) return settle(ended)
      const id = nextId++
      waiting.set(id, { settle, onProgress })
      worker.postMessage({ ...question, id }, transfer)
    })
  return {
    lookUp: async (text, anchors) => {
      const answer = await ask({ kind: 'look-up', text, anchors })
      return answer.ok ? ok(answer.value.kind === 'looked-up' ? answer.value.checks : []) : answer
    },
    add: async (part) => {
      const pngs = [...part.pictures.values()].flatMap(({ pictures }) => pictures.map(({ png }) => png.buffer))
      const answer = await ask({ kind: 'part', part }, undefined, pngs)
      return answer.ok ? ok(null) : answer
    },
    write: async (order, onProgress) => {
      const answer = await ask({ kind: 'write', order }, onProgress)
      if (!answer.ok) return answer
      if (answer.value.kind === 'refused') return fail('refused', answer.value.why)
      return answer.value.kind === 'written' ? ok(answer.value.written) : fail('unavailable', 'Nothing was written.')
    },
    end: () => stop(fail('cancelled', 'The export was stopped. Nothing was written.')),
  }
}
