// The overview of many studies, in a real browser: from its key to its figures and its first chart, from scrolling to the next, and from an arrow key to the next figure or mark.
//   node bench/overview.mjs [--json] [--rows 2000]
import { join } from 'node:path'
import { inAppWindow, settle } from './app-window.mjs'
import { bundled } from './bundled.mjs'

const asJson = process.argv.includes('--json')
const rows = Number(process.argv[process.argv.indexOf('--rows') + 1]) || 2000
const { inventedStudies, writeInventedLibrary } = await bundled(join(import.meta.dirname, 'synthetic-library.ts'))

const result = await inAppWindow(measure, {
  prepare: (folder) => writeInventedLibrary(join(folder, 'library'), inventedStudies(rows, 6)),
})
report({ rows, ...result })

async function measure({ page, address }) {
  await page.goto(address)
  await page.getByRole('grid', { name: 'Studies' }).getByRole('row').nth(2).waitFor({ timeout: 600_000 })
  await settle(page)
  const opened = []
  const charted = []
  for (let round = 0; round < 7; round++) {
    const times = await openOverview(page)
    opened.push(times.figures)
    charted.push(times.charts)
    await page.keyboard.press('Alt+1')
    await page.getByRole('grid', { name: 'Studies' }).waitFor()
    await settle(page)
  }
  await openOverview(page)
  await settle(page)
  const keys = await pressKeys(page)
  const plotDrawn = await scrolledTo(page, 'Which way it points')
  await settle(page)
  const bars = await keysFromMark(page, 'Which way it points')
  const marks = await keysFromMark(page, 'Evidence map')
  return {
    firstMs: opened[0],
    openMedianMs: median(opened),
    openWorstMs: Math.max(...opened),
    keyMedianMs: median(keys),
    keyWorstMs: Math.max(...keys),
    chartsFirstMs: charted[0],
    chartsMedianMs: median(charted),
    markKeyMedianMs: median(marks),
    markKeyWorstMs: Math.max(...marks),
    plotDrawnMs: plotDrawn,
    barKeyMedianMs: median(bars),
    barKeyWorstMs: Math.max(...bars),
  }
}

/** From the address until the figures are painted, and until the charts are. */
function openOverview(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const start = performance.now()
        location.hash = '#/overview'
        let figures = null
        const look = () =>
          requestAnimationFrame(() => {
            if (figures === null && document.querySelectorAll('[data-figure]').length > 5)
              requestAnimationFrame(() => (figures = performance.now() - start))
            if (document.querySelector('[data-mark]'))
              requestAnimationFrame(() => done({ figures, charts: performance.now() - start }))
            else look()
          })
        look()
      }),
  )
}

/** From scrolling to a chart that was not in sight until its picture is painted. */
function scrolledTo(page, title) {
  return page.evaluate(
    (name) =>
      new Promise((done) => {
        const chart = document.querySelector(`section[aria-label="${name}"]`)
        const start = performance.now()
        chart.scrollIntoView()
        const look = () =>
          requestAnimationFrame(() =>
            chart.querySelector('[data-mark]') ? requestAnimationFrame(() => done(performance.now() - start)) : look(),
          )
        look()
      }),
    title,
  )
}

async function keysFromMark(page, title) {
  await page.locator(`section[aria-label="${title}"] [data-mark][tabindex="0"]`).focus()
  return pressKeys(page)
}

async function pressKeys(page) {
  const times = []
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'Home'])
    for (let round = 0; round < 5; round++) times.push(await pressKey(page, key))
  return times
}

/** From a key until what it does is painted. */
function pressKey(page, key) {
  return page.evaluate(
    (name) =>
      new Promise((done) => {
        const start = performance.now()
        document.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
        )
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      }),
    key,
  )
}

function report(figures) {
  const tidy = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))]))
  if (asJson) {
    console.log(JSON.stringify(tidy))
    return
  }
  console.log(
    `overview of ${rows} studies: first ${tidy.firstMs} ms, median ${tidy.openMedianMs}, worst ${tidy.openWorstMs} (target 200)`,
  )
  console.log(`its charts: first ${tidy.chartsFirstMs} ms, median ${tidy.chartsMedianMs} (target 200)`)
  console.log(
    `an arrow key from mark to mark: median ${tidy.markKeyMedianMs} ms, worst ${tidy.markKeyWorstMs} (target 50)`,
  )
  console.log(`which way it points, from scrolling to it until it is drawn: ${tidy.plotDrawnMs} ms (target 200)`)
  console.log(`an arrow key from bar to bar: median ${tidy.barKeyMedianMs} ms, worst ${tidy.barKeyWorstMs} (target 50)`)
  console.log(`an arrow key: median ${tidy.keyMedianMs} ms, worst ${tidy.keyWorstMs} (target 50)`)
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}
