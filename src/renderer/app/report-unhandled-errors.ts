import { showToast } from '../background/toast.ts'

/** Says once what no screen has caught: a fault in an action would otherwise pass in silence. Returns a function that stops it. */
export function reportUnhandledErrors(): () => void {
  const tell = (error: unknown) => {
    // A paper that is closed while it is drawn or read (pdf.js) and requests that are given up are no faults.
    if (!(error instanceof Error) || /cancel|abort|destroy/i.test(`${error.name} ${error.message}`)) return
    showToast({
      kind: 'problem',
      message: `An unexpected error occurred, and the last action may not have been completed. What showed “Saved” is safe. (${error.message.slice(0, 120)})`,
    })
  }
  const onRejection = (event: PromiseRejectionEvent) => tell(event.reason)
  const onError = (event: ErrorEvent) => tell(event.error)
  window.addEventListener('unhandledrejection', onRejection)
  window.addEventListener('error', onError)
  return () => {
    window.removeEventListener('unhandledrejection', onRejection)
    window.removeEventListener('error', onError)
  }
}
