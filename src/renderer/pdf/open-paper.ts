import {
  getDocument,
  PasswordResponses,
  PDFDataRangeTransport,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist'
import { lockedWithoutPassword } from '#core/pdf-lock.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { pdfjsAssets, type PaperWorker } from './paper-worker.ts'

/** Where the bytes of a paper come from. `read` gives bytes [start, end). */
export interface PaperSource {
  readonly sha256: string
  readonly sizeBytes: number
  read(start: number, end: number): Promise<Result<{ readonly bytes: Uint8Array }>>
}

/** Asks the writer for a password; `again` where the last one did not fit. Null: they gave up. */
export type AskPassword = (again: boolean) => Promise<string | null>

/** Up to here a paper is read whole, which is quicker than many small reads; above, only what is looked at is read. */
const wholeAtMostBytes = 12 * 1024 * 1024
const chunkBytes = 256 * 1024
const passwordTries = 3
/** How pdf.js calls a security handler that it does not know, and a kind of the standard one. */
const unknownLock = /unknown encryption method|unsupported encryption algorithm/

/**
 * Opens a paper for reading. Fails with `encrypted` after three wrong passwords, `bad-input` where the file is no readable PDF
 * or is locked so that no password helps,
 * `not-found` and others as `read` answers. `onLost` is told where a part of an open paper cannot be read any more. Scripts, forms and embedded files are never run: the scripting and XFA parts are not loaded.
 */
export async function openPaper(
  source: PaperSource,
  askPassword: AskPassword,
  signal: AbortSignal,
  worker: PaperWorker,
  onLost: (failure: Failure) => void,
): Promise<Result<PDFDocumentProxy>> {
  const failures: Failure[] = []
  let isOpen = false
  const input = await inputOf(source, (failure) => {
    failures.push(failure)
    // pdf.js would wait for the missing part for ever.
    if (isOpen) onLost(failure)
    else void task.destroy()
  })
  if (!input.ok) return input
  // Left while its bytes came: what is opened now would never be closed.
  if (signal.aborted) return fail('cancelled', 'Closed before it was open.')
  const task = getDocument({
    ...input.value,
    worker: worker.running(),
    cMapUrl: `${pdfjsAssets}cmaps/`,
    standardFontDataUrl: `${pdfjsAssets}standard_fonts/`,
    wasmUrl: `${pdfjsAssets}wasm/`,
    iccUrl: `${pdfjsAssets}iccs/`,
    // pdf.js itself has the worker fetch under http: only; under Electron's app: it would go without colour profiles, and colours would differ.
    useWorkerFetch: true,
    enableXfa: false,
    // Image bombs: nothing above 100 megapixels is decoded.
    maxImageSize: 100_000_000,
    verbosity: VerbosityLevel.ERRORS,
  })
  signal.addEventListener('abort', () => void task.destroy().finally(() => worker.paperClosed()), { once: true })
  let tries = 0
  let gaveUp = false
  task.onPassword = (update: (password: string) => void, reason: number) => {
    void (async () => {
      const password = tries < passwordTries ? await askPassword(reason === PasswordResponses.INCORRECT_PASSWORD) : null
      tries += 1
      if (password !== null) return update(password)
      gaveUp = true
      await task.destroy()
    })()
  }
  try {
    const paper = await task.promise
    // A file can open and still have no page that can be read; better said now than by a blank.
    await paper.getPage(1)
    isOpen = true
    return ok(paper)
  } catch (error) {
    if (gaveUp)
      return fail(
        'encrypted',
        'This paper is protected by a password. Everything else in the study works; open it again when you have the password.',
      )
    if (signal.aborted) return fail('cancelled', 'Closed before it was open.')
    if (failures[0]) return failures[0]
    if (unknownLock.test(String(error))) {
      const part = await source.read(0, Math.min(source.sizeBytes, wholeAtMostBytes))
      return part.ok ? lockedWithoutPassword(part.value.bytes) : part
    }
    return fail(
      'bad-input',
      'This PDF is damaged and cannot be shown. The study and its tags are untouched; attach another copy of the paper, or tag by hand.',
      String(error),
    )
  }
}

type Input =
  | { readonly data: Uint8Array<ArrayBuffer> }
  | {
      readonly range: PDFDataRangeTransport
      readonly rangeChunkSize: number
      readonly disableAutoFetch: true
      readonly disableStream: true
    }

async function inputOf(source: PaperSource, failed: (failure: Failure) => void): Promise<Result<Input>> {
  const whole = source.sizeBytes <= wholeAtMostBytes
  const first = await source.read(0, whole ? source.sizeBytes : chunkBytes)
  if (!first.ok) return first
  // pdf.js takes the buffer over, so it gets its own.
  if (whole) return ok({ data: new Uint8Array(first.value.bytes) })
  return ok({
    range: new RangeReader(source, new Uint8Array(first.value.bytes), failed),
    rangeChunkSize: chunkBytes,
    disableAutoFetch: true,
    disableStream: true,
  })
}

/** Hands pdf.js the parts of a large paper as it asks for them. */
class RangeReader extends PDFDataRangeTransport {
  private readonly source: PaperSource
  private readonly failed: (failure: Failure) => void

  constructor(source: PaperSource, first: Uint8Array, failed: (failure: Failure) => void) {
    super(source.sizeBytes, first)
    this.source = source
    this.failed = failed
  }

  override requestDataRange(begin: number, end: number): void {
    void this.source.read(begin, end).then((answer) => {
      if (answer.ok) this.onDataRange(begin, new Uint8Array(answer.value.bytes))
      else this.failed(answer)
    })
  }
}
