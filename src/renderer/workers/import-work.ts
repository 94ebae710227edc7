import type { PossibleDuplicate } from '#core/references/duplicates/find-duplicates.ts'
import type { ComparedReference } from '#core/references/duplicates/comparable-record.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { ReadRecord } from './compress-long-texts.ts'
import { recordsOfPart, type ImportAnswer, type ImportRequest } from './import-messages.ts'

type Ask<K extends ImportRequest['kind']> = Omit<Extract<ImportRequest, { kind: K }>, 'id' | 'kind'>
type AnswerKind = 'read' | 'checked' | 'duplicates'
type Answer<K extends AnswerKind> = Extract<ImportAnswer, { kind: K }>['result']

/** Reads references off the main thread. `signal` throws the worker away; the answer is `cancelled` then. */
export function readReferencesInWorker(
  ask: Ask<'read'>,
  options: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Result<Answer<'read'>>> {
  const records: ReadRecord[] = []
  return run([{ id: 1, kind: 'read', ...ask }], 'read', {
    ...options,
    onRecords: (part) => {
      records.push(...part)
    },
  }).then((answer) => (answer.ok ? ok({ ...answer.value, records }) : answer))
}

/** What a batch shows beside each other and beside the library: faults and duplicates. */
export function checkBatchInWorker(
  ask: Ask<'check-part'>,
  options: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Result<Answer<'checked'>>> {
  const parts = Math.max(1, Math.ceil(Math.max(ask.records.length, ask.library.length) / recordsOfPart))
  const part = <T>(list: readonly T[], index: number) => list.slice(index * recordsOfPart, (index + 1) * recordsOfPart)
  const requests = Array.from({ length: parts }, (_, index): ImportRequest => ({
    id: 1,
    kind: 'check-part',
    records: part(ask.records, index),
    library: part(ask.library, index),
  }))
  return run([...requests, { id: 1, kind: 'check' }], 'checked', options)
}

/** The pairs of one work, or of works that belong together, in a list of references: indices into it, surest first. */
export function findDuplicatesInWorker(
  references: readonly ComparedReference[],
  options: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Result<readonly PossibleDuplicate[]>> {
  return run([{ id: 1, kind: 'duplicates', references }], 'duplicates', options)
}

/** One worker a piece of work: an import is rare, and its memory is given back as a whole. */
function run<K extends AnswerKind>(
  requests: readonly ImportRequest[],
  kind: K,
  { onProgress, onRecords, signal }: RunOptions,
): Promise<Result<Answer<K>>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: Result<Answer<K>>) => {
      worker.terminate()
      signal?.removeEventListener('abort', cancel)
      resolve(answer)
    }
    const cancel = () => end(fail('cancelled', 'Reading was stopped. Nothing was written.'))
    signal?.addEventListener('abort', cancel)
    worker.onmessage = (event: MessageEvent<ImportAnswer>) => {
      if (event.data.kind === 'progress') onProgress?.(event.data.share)
      else if (event.data.kind === 'records') {
        onRecords?.(event.data.records)
        worker.postMessage({ id: event.data.id, kind: 'next-records' } satisfies ImportRequest)
      } else if (event.data.kind === kind) end(ok(event.data.result as Answer<K>))
    }
    worker.onerror = (event) => end(fail('bad-input', 'This could not be read: reading it broke off.', event.message))
    for (const request of requests) worker.postMessage(request)
  })
}

interface RunOptions {
  readonly onProgress?: (share: number) => void
  readonly onRecords?: (records: readonly ReadRecord[]) => void
  readonly signal?: AbortSignal
}
