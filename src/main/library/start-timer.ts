/** Calls back after `ms`; answers how to stop it. It keeps no process alive. */
export function startTimer(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms)
  timer.unref()
  return () => clearTimeout(timer)
}
