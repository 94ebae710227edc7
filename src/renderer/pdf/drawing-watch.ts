/** How much of drawing a page may take before it is given up, in animation frames in which it was in sight and being drawn. */
export const drawingLimits = {
  /** Without a step of drawing: then the worker is asked whether it still answers. About ten seconds of a quiet machine. */
  silent: 600,
  /** Without an answer of the worker after that. */
  unanswered: 300,
  /** With steps of drawing all the while. */
  total: 1800,
  /** Milliseconds between two frames: what is longer was sleep or a machine with other work, and is not counted. */
  longestFrame: 250,
} as const

/** What to do about the page that is being drawn. `stuck`: the worker does not answer any more. */
type Verdict = 'go on' | 'ask the worker' | 'give up' | 'stuck'

/**
 * Counts the work on the page in sight that is being drawn, frame by frame. Time alone never counts: no frames come while a machine
 * sleeps, few where it is loaded, and a page that waits for its turn is not being drawn.
 */
export class DrawingWatch {
  private page: number | null = null
  private drawn = 0
  private silent = 0
  private asked: number | null = null
  private last = 0

  /** A frame at `now` (milliseconds) in which `page` was drawn; null: none was. Another page begins anew. */
  frame(page: number | null, now: number): Verdict {
    const gap = now - this.last
    this.last = now
    if (page !== this.page) {
      this.page = page
      this.drawn = 0
      this.heard()
    }
    if (page === null || gap > drawingLimits.longestFrame) return 'go on'
    this.drawn += 1
    this.silent += 1
    if (this.drawn > drawingLimits.total) return 'give up'
    if (this.asked !== null) return this.silent - this.asked > drawingLimits.unanswered ? 'stuck' : 'go on'
    if (this.silent <= drawingLimits.silent) return 'go on'
    this.asked = this.silent
    return 'ask the worker'
  }

  /** A step of the page was drawn, or the worker answered. */
  heard(): void {
    this.silent = 0
    this.asked = null
  }

  /** True where nothing was heard for a good while. */
  get isSilent(): boolean {
    return this.silent > drawingLimits.silent / 5
  }

  /** The page is to be tried anew. */
  again(): void {
    this.page = null
  }
}
