import { expect, it, vi } from 'vitest'

// What pdf.js draws under app: cannot be seen without Electron. Without this word its worker uses no colour profiles there.
const getDocument = vi.hoisted(() => {
  vi.stubGlobal('document', { baseURI: 'app://evidence-desk/' })
  return vi.fn((_asked: unknown) => ({ promise: Promise.resolve({ getPage: async () => ({}) }) }))
})
vi.mock('pdfjs-dist', () => ({
  getDocument,
  GlobalWorkerOptions: {},
  PasswordResponses: {},
  PDFDataRangeTransport: class {},
  PDFWorker: class {},
  VerbosityLevel: {},
}))

it('has the worker fetch colour profiles and decoders under every scheme', async () => {
  const { openPaper } = await import('./open-paper.ts')
  const { PaperWorker } = await import('./paper-worker.ts')
  const read = async () => ({ ok: true as const, value: { bytes: new Uint8Array(1) } })
  const opened = await openPaper(
    { sha256: '', sizeBytes: 1, read },
    async () => null,
    new AbortController().signal,
    new PaperWorker('kept'),
    () => undefined,
  )
  expect(opened.ok).toBe(true)
  expect(getDocument.mock.lastCall?.[0]).toMatchObject({
    useWorkerFetch: true,
    wasmUrl: 'app://evidence-desk/pdfjs/wasm/',
    iccUrl: 'app://evidence-desk/pdfjs/iccs/',
  })
})
