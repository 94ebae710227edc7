import { routes } from './routes.ts'

/**
 * Loads the screens and starts pdf.js whenever nothing else is to be done, the study's first: a screen then opens as fast the first time as
 * later. Returns a function that ends it.
 */
export function warmScreens(): () => void {
  const loads = [
    ...routes.filter(({ path }) => path === '/study/:studyId' || path === '/search').map(({ load }) => load),
    async () => (await import('../pdf/paper-worker.ts')).keptWorker.running().promise,
    ...routes.filter(({ rail }) => rail !== null).map(({ load }) => load),
  ]
  let waiting = 0
  const next = () => {
    const load = loads.shift()
    if (!load) return
    // Only ahead of need: what fails here is loaded, or told, when the screen is opened.
    waiting = requestIdleCallback(() => void load().then(next, next), { timeout: 10_000 })
  }
  next()
  return () => {
    loads.length = 0
    cancelIdleCallback(waiting)
  }
}
