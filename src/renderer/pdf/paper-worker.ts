import { GlobalWorkerOptions, PDFWorker, VerbosityLevel } from 'pdfjs-dist'

/** Where scripts/pdfjs-assets.mjs puts what pdf.js loads: maps, fonts and its worker. */
export const pdfjsAssets = new URL('pdfjs/', document.baseURI).href
GlobalWorkerOptions.workerSrc = `${pdfjsAssets}pdf.worker.min.mjs`

/** A worker of pdf.js, started with the first paper that is opened in it. `kept`: it stays warm from paper to paper, else it ends with its paper. */
export class PaperWorker {
  private worker: PDFWorker | null = null
  private readonly kept: boolean

  constructor(how: 'kept' | 'ends with its paper') {
    this.kept = how === 'kept'
  }

  /** The worker, running. */
  running(): PDFWorker {
    if (!this.worker || this.worker.destroyed) this.worker = new PDFWorker({ verbosity: VerbosityLevel.ERRORS })
    return this.worker
  }

  /** Throws the worker away, with whatever it hangs on: the next paper that is opened gets a new one. */
  drop(): void {
    this.worker?.destroy()
    this.worker = null
  }

  /** The next paper that is opened gets a worker of its own: this one may hang. Returns what ends it. */
  retire(): () => void {
    const retired = this.worker
    this.worker = null
    return () => retired?.destroy()
  }

  /** Its paper was closed. */
  paperClosed(): void {
    if (!this.kept) this.drop()
  }
}

/** The worker of the paper that is read, warm from study to study. */
export const keptWorker = new PaperWorker('kept')
