import type { ImportProblem, ReadOptions } from '../contract/import-format.ts'

/** Tells how far a reading is, every few hundred records, and whether to go on. */
export class ReadProgress {
  private count = 0
  private readonly total: number
  private readonly options: ReadOptions | undefined

  constructor(total: number, options: ReadOptions | undefined) {
    this.total = Math.max(total, 1)
    this.options = options
  }

  /** Called once a record with the place it ends at; false where the writer stopped the reading. */
  goOn(position: number): boolean {
    this.count += 1
    if (this.count % 256 !== 0 || this.options?.onProgress === undefined) return true
    return this.options.onProgress(Math.min(position / this.total, 1))
  }

  /** What is said when it was stopped. */
  stopped(line: number): ImportProblem {
    return { line, message: `Reading was stopped here, after ${this.count.toLocaleString('en')} records.` }
  }
}
