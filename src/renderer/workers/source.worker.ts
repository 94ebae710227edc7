import { readPasted, readSourceFile } from '#core/sources/read-source-file.ts'
import type { SourceAnswer, SourceRequest } from './source-messages.ts'

const progressEveryMs = 100

self.addEventListener('message', (event: MessageEvent<SourceRequest>) => {
  // What breaks here reaches the window as an error of the worker.
  read(event.data).catch((error: unknown) => {
    queueMicrotask(() => {
      throw error
    })
  })
})

async function read(request: SourceRequest): Promise<void> {
  const answer = (message: SourceAnswer) => self.postMessage(message)
  let lastSaid = 0
  const onProgress = (share: number) => {
    if (performance.now() - lastSaid < progressEveryMs) return
    lastSaid = performance.now()
    answer({ kind: 'progress', share })
  }
  const result =
    request.kind === 'file'
      ? await readSourceFile(request.bytes, request.fileName, request.mediaType, { onProgress })
      : await readPasted(request, { onProgress })
  answer({ kind: 'read', result })
}
