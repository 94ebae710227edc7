import type { Result } from '#core/result.ts'
import { saveState } from './save-state.ts'

const onTheirWay = new Set<Promise<unknown>>()
let isLeaving = false
// Something that was to be kept as the window was left could not be.
let isLost = false

/** Counts what is being kept as unsaved until it has ended. Where something is looked up before the commit, it is that whole work that counts. Answers `work`. */
export function untilKept<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  const isAfterLoss = isLost
  onTheirWay.add(work)
  const ended = (isKept: boolean) => {
    onTheirWay.delete(work)
    if (!isKept && isLeaving) isLost = true
    // Kept at last, or something newer is: the writer was told of the other.
    else if (isKept && isAfterLoss) isLost = false
    if (onTheirWay.size === 0) isLeaving = false
  }
  void work.then(
    // What is gone, or was so already, leaves nothing to be kept.
    (result) => ended(result.ok || result.kind === 'not-found'),
    () => ended(false),
  )
  return work
}

/** Waits until all that is being kept has ended, whether it was kept or not. */
export async function whenKept(): Promise<void> {
  while (onTheirWay.size > 0) await Promise.allSettled(onTheirWay)
}

/** Has `keepTyped` begin to keep what is being typed; answers true while that, or anything before it, is not saved. */
export function leavesUnsaved(keepTyped: () => void): boolean {
  isLeaving = true
  keepTyped()
  isLeaving = onTheirWay.size > 0
  return isLeaving || isLost || saveState.get().kind === 'not-saved'
}
