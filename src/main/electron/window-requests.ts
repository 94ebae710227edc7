import type { HostCalls, WindowRequest } from '#core/host/host.ts'
import { ok, type Result } from '#core/result.ts'

/** What the system asks of the window, and the call with which the window fetches it. */
export interface WindowRequests {
  readonly calls: Pick<HostCalls, 'nextRequests'>
  /** Passes it on as soon as the window asks. */
  ask(request: WindowRequest): void
  /** The page is loaded anew: whoever waited is gone. */
  forget(): void
}

/** A queue: what is asked before the page is there, or while it loads itself again, waits for it. */
export function windowRequests(): WindowRequests {
  let waiting: WindowRequest[] = []
  let answer: ((requests: Result<readonly WindowRequest[]>) => void) | null = null
  const handOver = (): void => {
    if (!answer || waiting.length === 0) return
    const requests = waiting
    waiting = []
    answer(ok(requests))
    answer = null
  }
  const forget = (): void => {
    answer?.(ok([]))
    answer = null
  }
  return {
    ask(request) {
      waiting.push(request)
      handOver()
    },
    forget,
    calls: {
      nextRequests: () => {
        forget()
        return new Promise((resolve) => {
          answer = resolve
          handOver()
        })
      },
    },
  }
}
