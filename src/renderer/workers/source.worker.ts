import { readPasted, readSourceFile } from '#core/sources/read-source-file.ts'
import { annotateDocx } from '#core/report/annotated-draft/annotate-docx.ts'
import type { AnnotateRequest, SourceAnswer, SourceRequest } from './source-messages.ts'

const progressEveryMs = 100

self.addEventListener('message', (event: MessageEvent<SourceRequest | AnnotateRequest>) => {
  // What breaks here reaches the window as an error of the worker.
  read(event.data).catch((error: unknown) => {
    queueMicrotask(() => {
      throw error
    })
  })
})

async function read(request: SourceRequest | AnnotateRequest): Promise<void> {
  const answer = (message: SourceAnswer) => self.postMessage(message)
  if (request.kind === 'annotate') {
    answer({ kind: 'annotated', result: await annotateDocx(request.bytes, request.comments) })
    return
  }
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
