import { fail, type Failure } from '../result.ts'

// Node, the windows and their workers have it; the core's lib does not name it.
declare const setTimeout: (done: () => void, milliseconds: number) => unknown

/** Asked for by who waits for a long reading. */
export interface ReadingOptions {
  /** Hears of the part that is read, 0 to 1. Answering false stops the reading, which then fails as cancelled. */
  readonly onProgress?: (share: number) => boolean | void
}

/** What is read between two looks at whether somebody waits, in characters: some milliseconds of work. */
export const stepLength = 1 << 18

/** The reading was stopped by whoever asked for it. */
export const stopped: Failure = fail('cancelled', 'Reading was stopped.')

/** Lets others have their turn, tells how far the reading is, and answers whether to go on. */
export async function goesOn(options: ReadingOptions, share: number): Promise<boolean> {
  await new Promise<void>((done) => setTimeout(done, 0))
  return options.onProgress?.(Math.min(1, share)) !== false
}
