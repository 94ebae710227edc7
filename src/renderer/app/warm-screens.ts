/** Loads the study page and starts pdf.js once nothing else is to be done: the first paper then opens as fast as the later ones. Returns a function that cancels it. */
export function warmStudyPage(): () => void {
  const waiting = requestIdleCallback(
    () => {
      // Only ahead of need: what fails here is loaded, or told, when a study is opened.
      void Promise.all([
        import('../features/study/study-page.tsx'),
        import('../pdf/paper-worker.ts').then(({ keptWorker }) => keptWorker.running().promise),
      ]).catch(() => undefined)
    },
    { timeout: 10_000 },
  )
  return () => cancelIdleCallback(waiting)
}
