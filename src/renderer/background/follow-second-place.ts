import type { SecondPlaceState } from '#core/host/host.ts'
import type { Result } from '#core/result.ts'
import { secondPlaceState, setSecondPlaceState } from '../db/second-place-state.ts'
import { host } from '../host/current-host.ts'
import { showToast } from './toast.ts'

const everyMs = 10_000
const whileCopyingMs = 500

/**
 * Looks every few seconds how the library's second place is, while the window is seen; more often while it is copied to. Returns a
 * function that stops it.
 */
export function startFollowingSecondPlace(): () => void {
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = (): void => {
    if (isStopped) return
    timer = setTimeout(() => void look(), secondPlaceState.get().place?.copying ? whileCopyingMs : everyMs)
  }
  const look = async (): Promise<void> => {
    if (document.visibilityState !== 'hidden') await followSecondPlace()
    again()
  }
  // What the writer did is followed at once.
  const unsubscribe = secondPlaceState.subscribe(() => {
    clearTimeout(timer)
    again()
  })
  void look()
  return () => {
    isStopped = true
    clearTimeout(timer)
    unsubscribe()
  }
}

/** Looks once. What the folder bars say of a main side that does not answer is not said again. */
export async function followSecondPlace(): Promise<void> {
  const answer = await host.lookAtSecondPlace()
  if (answer.ok) setSecondPlaceState(answer.value)
}

/** Copies now; with `checksAll` every file of the copy is read and compared. */
export async function copyNow(checksAll: boolean): Promise<void> {
  const answer = await host.copyToSecondPlace({ checksAll })
  if (!answer.ok) return showToast({ kind: 'problem', message: answer.message })
  const place = answer.value
  setSecondPlaceState({ isKept: true, place })
  if (place.problem && !place.copying)
    showToast({ kind: 'problem', message: `“${place.name}”: nothing was copied. ${place.problem.message}` })
}

/** Takes one of the offered places, or a folder that is picked in a dialog (null). */
export async function chooseSecondPlace(id: string | null): Promise<Result<SecondPlaceState | null>> {
  const answer = await host.chooseSecondPlace({ id })
  if (answer.ok && answer.value) setSecondPlaceState({ isKept: true, place: answer.value })
  return answer
}

/** Keeps a copy of other changes, and begins a new one beside it. */
export async function chooseSecondPlaceBeside(): Promise<Result<SecondPlaceState>> {
  const answer = await host.chooseSecondPlaceBeside()
  if (answer.ok) setSecondPlaceState({ isKept: true, place: answer.value })
  return answer
}

/** The library has no second place any more; the copy stays. */
export async function stopSecondPlace(): Promise<void> {
  const answer = await host.stopSecondPlace()
  if (!answer.ok) return showToast({ kind: 'problem', message: answer.message })
  setSecondPlaceState({ isKept: true, place: null })
}
