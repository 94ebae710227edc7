import type { ReadSource } from '#core/sources/read-source-file.ts'
import { fail, type Result } from '#core/result.ts'
import type { SourceAnswer, SourceRequest } from './source-messages.ts'

/**
 * Reads a file of a source or a draft, or what was pasted, off the main thread. `signal` throws the worker away; the answer is `cancelled`
 * then. `onProgress` hears of the part that is read, 0 to 1.
 */
export function readSourceInWorker(
  request: SourceRequest,
  { onProgress, signal }: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Result<ReadSource>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./source.worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: Result<ReadSource>) => {
      worker.terminate()
      signal?.removeEventListener('abort', cancel)
      resolve(answer)
    }
    const cancel = () => end(fail('cancelled', 'Reading was stopped. Nothing was kept.'))
    if (signal?.aborted) return cancel()
    signal?.addEventListener('abort', cancel)
    worker.onmessage = ({ data }: MessageEvent<SourceAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.share)
      else end(data.result)
    }
    worker.onerror = ({ message }) => end(fail('bad-input', 'This could not be read: reading it broke off.', message))
    worker.postMessage(request)
  })
}
