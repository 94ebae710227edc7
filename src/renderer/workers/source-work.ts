import type { ReadSource } from '#core/sources/read-source-file.ts'
import { fail, type Result } from '#core/result.ts'
import type { AnnotatedDocx } from '#core/report/annotated-draft/annotate-docx.ts'
import type { AnnotateRequest, SourceAnswer, SourceRequest } from './source-messages.ts'

/**
 * Reads a file of a source or a draft, or what was pasted, off the main thread. `signal` throws the worker away; the answer is `cancelled`
 * then. `onProgress` hears of the part that is read, 0 to 1.
 */
export function readSourceInWorker(request: SourceRequest, options: WorkOptions = {}): Promise<Result<ReadSource>> {
  return run(request, options, (answer) => (answer.kind === 'read' ? answer.result : null))
}

/** Puts comments into a Word draft off the main thread. */
export function annotateDocxInWorker(request: Omit<AnnotateRequest, 'kind'>): Promise<Result<AnnotatedDocx>> {
  return run({ kind: 'annotate', ...request }, {}, (answer) => (answer.kind === 'annotated' ? answer.result : null))
}

interface WorkOptions {
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

function run<T>(
  request: SourceRequest | AnnotateRequest,
  { onProgress, signal }: WorkOptions,
  resultOf: (answer: SourceAnswer) => Result<T> | null,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./source.worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: Result<T>) => {
      worker.terminate()
      signal?.removeEventListener('abort', cancel)
      resolve(answer)
    }
    const cancel = () => end(fail('cancelled', 'Reading was stopped. Nothing was kept.'))
    if (signal?.aborted) return cancel()
    signal?.addEventListener('abort', cancel)
    worker.onmessage = ({ data }: MessageEvent<SourceAnswer>) => {
      const result = resultOf(data)
      if (result) end(result)
      else if (data.kind === 'progress') onProgress?.(data.share)
    }
    worker.onerror = ({ message }) => end(fail('bad-input', 'This could not be read: reading it broke off.', message))
    worker.postMessage(request)
  })
}
