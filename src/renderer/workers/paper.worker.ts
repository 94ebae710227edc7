import pdfiumUrl from '@embedpdf/pdfium/pdfium.wasm?url'
import { suggest } from '#core/suggestions/extractors.ts'
import { readPaperMetadata } from '#core/paper/metadata/paper-metadata.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import { ok } from '#core/result.ts'
import { createPdfReader, type PdfReader } from '#pdfium/read-pdf.ts'
import type { PaperAnswer, PaperRequest } from './paper-messages.ts'

let reader: Promise<PdfReader> | null = null

async function startReader(): Promise<PdfReader> {
  const answer = await fetch(pdfiumUrl)
  if (!answer.ok) throw new Error(`PDFium could not be loaded: ${answer.status}`)
  return createPdfReader(new Uint8Array(await answer.arrayBuffer()))
}

self.addEventListener('message', (event: MessageEvent<PaperRequest>) => {
  // Thrown outside the promise it reaches the pool's onerror at once; a rejection would only be noticed as silence.
  work(event.data).catch((error: unknown) =>
    queueMicrotask(() => {
      throw error
    }),
  )
})

async function work(request: PaperRequest): Promise<void> {
  const answer = (message: PaperAnswer) => self.postMessage(message)
  if (request.kind === 'suggest') {
    answer({
      id: request.id,
      kind: 'suggested',
      suggestions: suggest(prepareText(request.paper, { title: request.title })),
    })
    return
  }
  const { id, bytes, password } = request
  reader ??= startReader()
  const read = await (
    await reader
  ).read(bytes, {
    password,
    onPage: ({ pageIndex, pageCount }) => answer({ id, kind: 'page', pageIndex, pageCount }),
  })
  if (!read.ok) {
    answer({ id, kind: 'read', result: read })
    return
  }
  const metadata = readPaperMetadata(read.value)
  const suggestions = suggest(prepareText(read.value.paper, { title: metadata.title[0]?.value ?? null }))
  answer({ id, kind: 'read', result: ok({ text: read.value, metadata, suggestions }) })
}
