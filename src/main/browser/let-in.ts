import { setTimeout as after } from 'node:timers/promises'

/** A browser that takes longer on a slow disk gets in all the same; the printed address is then one more way. */
const longestWaitMs = 30_000
const lastBreathMs = 1_000

interface LettingIn {
  /** Puts the cookie into the browser; null, or why that cannot be done. */
  readonly giveCookie: () => Promise<string | null>
  /** Fulfilled when a browser has come with the cookie. */
  readonly entered: Promise<void>
  /** Fulfilled when the browser has ended. */
  readonly ended: Promise<unknown>
  readonly longestMs?: number
}

/**
 * Lets the opened window in. Null when it is in, and also where the browser ended meanwhile: that is told by its end. Else why it is not
 * in, as the part of a sentence: a browser may be too old for the pipe, or be told by its administrator not to listen to it.
 */
export async function letIn({
  giveCookie,
  entered,
  ended,
  longestMs = longestWaitMs,
}: LettingIn): Promise<string | null> {
  const isOver = Promise.race([entered, ended]).then(() => null)
  const unable = giveCookie().then(async (problem) => {
    if (problem === null) return isOver
    // A browser that ends closes its pipe a moment before.
    return Promise.race([isOver, after(lastBreathMs, problem, { ref: false })])
  })
  const late = after(longestMs, `it did not come in within ${longestMs / 1000} s`, { ref: false })
  return Promise.race([isOver, unable, late])
}
