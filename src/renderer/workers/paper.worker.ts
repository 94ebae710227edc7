import pdfiumUrl from '@embedpdf/pdfium/pdfium.wasm?url'
import { markedCutOuts } from '#core/report/quote-pictures.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import { worksListed } from '#core/overview/listed-works.ts'
import { referenceSection } from '#core/paper/structure/reference-section.ts'
import { checkResults } from '#core/results/checks/check-results.ts'
import { outcomeSuggestions } from '#core/suggestions/outcomes/outcome-suggestions.ts'
import { readContents, suggestForPaper, worthShowing } from '#core/suggestions/suggest-for-paper.ts'
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
      suggestions: worthShowing(suggestForPaper(request.paper, request.title)),
    })
    return
  }
  if (request.kind === 'results') {
    const { id, paper, outcomes, people } = request
    const suggestions = outcomeSuggestions(prepareText(paper))
    answer({ id, kind: 'results', suggestions, doubts: checkResults(outcomes, people, paper) })
    return
  }
  if (request.kind === 'listed') {
    const list = referenceSection(prepareText(request.paper))
    answer({ id: request.id, kind: 'listed', studyIds: worksListed(list, request.works) })
    return
  }
  const { id, bytes } = request
  reader ??= startReader()
  const { read: readPdf, mark, draw, isSpent } = await reader
  const onPage = (page: { readonly pageIndex: number; readonly pageCount: number }) =>
    answer({ id, kind: 'page', ...page })
  if (request.kind === 'mark') {
    const result = await mark(bytes, request.highlights, onPage)
    const marked: PaperAnswer = { id, kind: 'marked', result, isSpent: isSpent() }
    self.postMessage(marked, { transfer: result.ok ? [result.value.bytes.buffer] : [] })
    return
  }
  if (request.kind === 'draw') {
    const result = await draw(bytes, markedCutOuts(request.paper, request.quotes), onPage)
    const drawn: PaperAnswer = { id, kind: 'drawn', result, isSpent: isSpent() }
    const pictures = result.ok ? result.value.flatMap((quote) => quote.pictures) : []
    self.postMessage(drawn, { transfer: pictures.map(({ png }) => png.buffer) })
    return
  }
  const read = await readPdf(bytes, { password: request.password, onPage })
  if (!read.ok) {
    answer({ id, kind: 'read', result: read, isSpent: isSpent() })
    return
  }
  const contents = readContents(read.value)
  const suggestions = worthShowing(contents.suggestions)
  answer({ id, kind: 'read', result: ok({ text: read.value, ...contents, suggestions }), isSpent: isSpent() })
}
