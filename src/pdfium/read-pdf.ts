import { assemblePaperText } from '#core/paper/text/assemble.ts'
import type { PageCharacters } from '#core/paper/text/page-characters.ts'
import { withFilledIn } from '#core/paper/text/filled-in.ts'
import { holdsText } from '#core/paper/text/holds-text.ts'
import { pageLinesOf, type PageLines } from '#core/paper/text/page-lines.ts'
import type { PdfDocumentText, PdfLink } from '#core/paper/text/pdf-document-text.ts'
import type { QuotePictures } from '#core/report/evidence-report.ts'
import type { PageHighlight } from '#core/report/paper-highlights.ts'
import type { MarkedCutOut } from '#core/report/quote-pictures.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { activeContentOf, readInfo, readLinks, readPageLabels } from './document-info.ts'
import { drawCutOuts } from './draw-cut-outs.ts'
import { findFileWords } from './file-words.ts'
import { markPdf, type MarkedPdf } from './mark-pdf.ts'
import { openDocument, type OpenDocument } from './open-pdf.ts'
import { readCharacters, scratchBytes } from './read-page-characters.ts'
import { notAPdf } from './pdf-signature.ts'
import { startPdfium, type Pdfium } from './pdfium-module.ts'
import { findXmp } from './xmp.ts'

/** Reads PDFs one after the other. Calls may overlap; they wait for each other. */
export interface PdfReader {
  /** The text and the data of a PDF. Never throws on input: what cannot be read is a failure with a sentence for the writer. */
  read(bytes: Uint8Array, options?: ReadPdfOptions): Promise<Result<PdfDocumentText>>
  /** A copy of a PDF with highlights written into it; the bytes that are given stay as they are. Never throws on input either. */
  mark(
    bytes: Uint8Array,
    highlights: readonly PageHighlight[],
    onPage?: ReadPdfOptions['onPage'],
  ): Promise<Result<MarkedPdf>>
  /** The pictures of each quote, whose parts of pages are given, in their order. Never throws on input either. */
  draw(
    bytes: Uint8Array,
    quotes: readonly (readonly MarkedCutOut[])[],
    onPage?: ReadPdfOptions['onPage'],
  ): Promise<Result<readonly QuotePictures[]>>
  /** True once a PDFium was thrown away: its memory comes back for sure only with the end of the thread. */
  isSpent(): boolean
}

interface ReadPdfOptions {
  readonly password?: string
  /** Called after each page, e.g. for a progress bar. */
  readonly onPage?: (progress: { readonly pageIndex: number; readonly pageCount: number }) => void
  /** Stops the reading between two pages. */
  readonly signal?: AbortSignal
  /** Pages behind these are counted, not read. */
  readonly maxPages?: number
  /** Time for the whole file in milliseconds, looked at between pages. */
  readonly maxMilliseconds?: number
}

/** What is read at most of one file, in bytes, pages and milliseconds: papers stay far below, a hostile file may never end. */
const largestFile = 500 * 1024 * 1024
const maxPages = 5000
const maxReadLength = 10 * 60 * 1000
/** Above this PDFium's memory is given back by starting it anew: WASM memory never shrinks. */
const largestMemory = 384 * 1024 * 1024
/** What PDFium may take beside the file: papers stay far below, a file that unfolds to gigabytes ends here as a page that cannot be read. */
const mostMemory = 400 * 1024 * 1024
/** Crashes of PDFium in one file after which the rest of the file is given up. */
const maxCrashes = 3
/** After so many milliseconds of work other things get a turn, such as a message that says stop. */
const maxTurnLength = 40

/** A reader over PDFium; `wasm` are the bytes of `@embedpdf/pdfium/pdfium.wasm`. PDFium itself starts with the first file. */
export function createPdfReader(wasm: Uint8Array): PdfReader {
  let pdfium: Pdfium | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let spent = false
  const engine: Engine = {
    get: async () => (pdfium ??= await startPdfium(wasm)),
    drop: () => {
      pdfium = null
      spent = true
    },
  }
  return {
    isSpent: () => spent,
    read(bytes, options = {}) {
      const turn = queue.then(() => readFile(engine, bytes, options))
      queue = turn
      return turn
    },
    mark(bytes, highlights, onPage) {
      const turn = queue.then(() =>
        onFile(engine, bytes, 'no marks can be written into it', (pdfium) =>
          markPdf(pdfium, bytes, highlights, onPage),
        ),
      )
      queue = turn
      return turn
    },
    draw(bytes, quotes, onPage) {
      const turn = queue.then(() =>
        onFile(engine, bytes, 'its pages cannot be drawn', (pdfium) => drawCutOuts(pdfium, bytes, quotes, onPage)),
      )
      queue = turn
      return turn
    },
  }
}

/** PDFium, started when needed and thrown away after a crash. */
interface Engine {
  get(): Promise<Pdfium>
  drop(): void
}

/** Does something with a file other than reading it. After a crash PDFium is thrown away, and the failure says what cannot be done. */
async function onFile<T>(
  engine: Engine,
  bytes: Uint8Array,
  whatFails: string,
  task: (pdfium: Pdfium) => Result<T>,
): Promise<Result<T>> {
  const unfit = await whyUnfit(engine, bytes)
  if (unfit) return unfit
  try {
    const pdfium = await engine.get()
    const done = task(pdfium)
    if (pdfium.bytes().length > largestMemory) engine.drop()
    return done
  } catch (error) {
    engine.drop()
    return fail('bad-input', `This PDF is damaged in a way that ${whatFails}.`, String(error))
  }
}

/** Why a file is not even tried; null where it is, with PDFium started. */
async function whyUnfit(engine: Engine, bytes: Uint8Array): Promise<Failure | null> {
  const foreign = notAPdf(bytes)
  if (foreign !== null) return fail('bad-input', foreign)
  if (bytes.length > largestFile)
    return fail('too-large', 'This PDF is larger than 500 MB, which is more than can be read.')
  try {
    await engine.get()
    return null
  } catch (error) {
    return fail('unavailable', 'The part of this program that reads PDFs could not be started.', String(error))
  }
}

async function readFile(engine: Engine, bytes: Uint8Array, options: ReadPdfOptions): Promise<Result<PdfDocumentText>> {
  const unfit = await whyUnfit(engine, bytes)
  if (unfit) return unfit
  const reading = new FileReading(engine, bytes, options)
  try {
    return await reading.run()
  } catch (error) {
    engine.drop()
    return fail('bad-input', 'This PDF is damaged and cannot be read.', String(error))
  }
}

/** The reading of one file: survives crashes of PDFium by opening the file anew behind the page that caused it. */
class FileReading {
  private readonly engine: Engine
  private readonly bytes: Uint8Array
  private readonly options: ReadPdfOptions
  private readonly pages: PageLines[] = []
  private readonly damaged = new Set<number>()
  private readonly links: PdfLink[] = []
  private launches = false
  private crashes = 0
  private readonly startedAt = performance.now()
  private turnStartedAt = performance.now()

  constructor(engine: Engine, bytes: Uint8Array, options: ReadPdfOptions) {
    this.engine = engine
    this.bytes = bytes
    this.options = options
  }

  async run(): Promise<Result<PdfDocumentText>> {
    for (;;) {
      const pdfium = await this.engine.get()
      pdfium.limitMemory(mostMemory + this.bytes.length)
      const opened = openDocument(pdfium, this.bytes, this.options.password)
      if (!opened.ok) return opened
      const { document, close } = opened.value
      try {
        const pageCount = pdfium.call.FPDF_GetPageCount(document)
        if (pageCount <= 0) return fail('bad-input', 'This PDF has no pages that can be read.')
        const last = Math.min(pageCount, this.options.maxPages ?? maxPages)
        const stopped = await this.readPages(pdfium, opened.value, last, pageCount)
        if (stopped !== null) return stopped
        const info = readInfo(pdfium, document)
        const words = findFileWords(this.bytes)
        const activeContent = activeContentOf(pdfium, document, words, this.launches)
        const paper = assemblePaperText(this.pages, readPageLabels(pdfium, document, this.pages.length))
        return ok({
          paper,
          pageCount,
          truncated: last < pageCount,
          info,
          xmp: await findXmp(this.bytes, words),
          links: this.links,
          noTextLayer: !holdsText(paper),
          activeContent,
          damagedPages: [...this.damaged].sort((a, b) => a - b),
        })
      } catch (error) {
        // A trap inside PDFium leaves its memory in an unknown state: start anew behind this page, or give up.
        this.engine.drop()
        this.crashes += 1
        if (this.crashes > maxCrashes) throw error
        this.damagePage(this.pages.length)
        continue
      } finally {
        close()
        if (pdfium.bytes().length > largestMemory) this.engine.drop()
      }
    }
  }

  /** Null when all pages are read, else why reading stopped. */
  private async readPages(
    pdfium: Pdfium,
    open: OpenDocument,
    last: number,
    pageCount: number,
  ): Promise<Failure | null> {
    const scratch = pdfium.call.malloc(scratchBytes)
    while (this.pages.length < last) {
      const pageIndex = this.pages.length
      if (this.options.signal?.aborted) return fail('cancelled', 'Reading this PDF was stopped.')
      if (performance.now() - this.startedAt > (this.options.maxMilliseconds ?? maxReadLength)) {
        return fail(
          'timeout',
          `Reading this PDF took too long: it was stopped at page ${pageIndex + 1} of ${pageCount}.`,
        )
      }
      this.readPage(pdfium, open, pageIndex, scratch)
      this.options.onPage?.({ pageIndex, pageCount })
      if (performance.now() - this.turnStartedAt > maxTurnLength) {
        await new Promise((resolve) => setTimeout(resolve))
        this.turnStartedAt = performance.now()
      }
    }
    pdfium.call.free(scratch)
    return null
  }

  private readPage(pdfium: Pdfium, { document, form }: OpenDocument, pageIndex: number, scratch: number): void {
    const { call } = pdfium
    const page = call.FPDF_LoadPage(document, pageIndex)
    const textPage = page === 0 ? 0 : call.FPDFText_LoadPage(page)
    if (textPage === 0) {
      if (page !== 0) call.FPDF_ClosePage(page)
      this.damagePage(pageIndex)
      return
    }
    const characters: PageCharacters = readCharacters(pdfium, page, textPage, pageIndex, scratch)
    const { links, launches } = readLinks(pdfium, document, page, pageIndex, characters.height, scratch)
    const filledIn = form.onPage(page, scratch)
    call.FPDFText_ClosePage(textPage)
    call.FPDF_ClosePage(page)
    for (const link of links) if (this.links.length < 5000) this.links.push(link)
    this.launches ||= launches
    const lines = pageLinesOf(characters, this.pages.at(-1)?.numbering)
    this.pages.push(filledIn.length > 0 ? { ...lines, lines: withFilledIn(lines.lines, filledIn) } : lines)
  }

  private damagePage(pageIndex: number): void {
    this.damaged.add(pageIndex)
    this.pages.push({ pageIndex, width: 612, height: 792, lines: [], margin: [] })
  }
}
