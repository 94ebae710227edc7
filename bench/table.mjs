// The evidence table with many rows, in a real browser: first rows, sort, filter, frames while scrolling, memory, CSV.
//   node bench/table.mjs [--json] [--rows 50000]
// Peers in the same run: for frames a hand-written plain-DOM table of the same rows and columns; for the CSV a hand loop over its cells.
import { join } from 'node:path'
import { inAppWindow, settle } from './app-window.mjs'
import { bundled } from './bundled.mjs'

const asJson = process.argv.includes('--json')
const rows = Number(process.argv[process.argv.indexOf('--rows') + 1]) || 50_000
const frames = 150
const { inventedStudies, writeInventedLibrary, buildEvidenceTable, csvExport, makeReport } = await bundled(
  join(import.meta.dirname, 'synthetic-library.ts'),
)

const csv = csvAgainstHandLoop()
const table = await inAppWindow(measure, {
  prepare: (folder) => writeInventedLibrary(join(folder, 'library'), inventedStudies(rows, 3)),
  browser: ['--enable-precise-memory-info'],
})
report({ rows, ...table, ...csv })

/** As a writer who has the dialog as it was left: its key, then the key that exports. */
async function exportCsv(page) {
  await page.keyboard.press('ControlOrMeta+e')
  await page.getByRole('radio', { name: 'CSV', exact: true }).check()
  await page.keyboard.press('ControlOrMeta+Enter')
}

async function measure({ page, context, address }) {
  const session = await cpuSession(context, page)
  const before = performance.now()
  await page.goto(address)
  await page.getByRole('grid', { name: 'Studies' }).getByRole('row').nth(2).waitFor({ timeout: 600_000 })
  const fromFolderMs = performance.now() - before
  // The list has its rows; what follows (search for duplicates, checksums) must not be measured with the table.
  await settle(page)
  const firstRowsMs = await openTable(page)
  await settle(page)
  await showColumns(page)
  const memory = await heapOf(session)
  const scroll = []
  for (let round = 0; round < 3; round++)
    scroll.push({ ours: await scrollOf(page, session, '#evidence-grid', frames), peer: await peerOf(context) })
  const pick = (side, name) => median(scroll.map((pair) => pair[side][name]))
  await page.evaluate(() => {
    document.getElementById('evidence-grid').scrollTop = 0
  })
  const sortMs = []
  for (const [heading, item] of [
    ['Reference', 'A to Z'],
    ['Reference', 'Z to A'],
    ['N (people)', 'Largest first'],
    ['Design', 'A to Z'],
    ['Main result', 'Z to A'],
  ])
    sortMs.push(await sortBy(page, heading, item))
  const filterMs = []
  for (const words of ['c', 'cr', 'cre', 'cream', '']) filterMs.push(await filterBy(page, words))
  await settle(page)
  const exportStart = performance.now()
  await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), exportCsv(page)])
  const exportMs = performance.now() - exportStart
  return {
    fromFolderMs,
    firstRowsMs,
    heapMB: memory / 2 ** 20,
    sortMedianMs: median(sortMs),
    sortWorstMs: Math.max(...sortMs),
    filterMedianMs: median(filterMs),
    filterWorstMs: Math.max(...filterMs),
    exportMs,
    frameCpuMs: pick('ours', 'cpuMs'),
    peerCpuMs: pick('peer', 'cpuMs'),
    frameRatio: median(scroll.map((pair) => pair.ours.cpuMs / pair.peer.cpuMs)),
    frameP95Ms: pick('ours', 'p95'),
    frameWorstMs: Math.max(...scroll.map((pair) => pair.ours.worst)),
    peerWorstMs: Math.max(...scroll.map((pair) => pair.peer.worst)),
  }
}

/** Counts the time the main thread worked, not the time it waited for a core. */
async function cpuSession(context, page) {
  const session = await context.newCDPSession(page)
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
  await session.send('Performance.enable')
  return session
}

/** Opens the table: milliseconds until its first rows are painted. */
function openTable(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const start = performance.now()
        location.hash = '#/table'
        const look = () =>
          requestAnimationFrame(() =>
            document.querySelectorAll('[role="rowheader"]').length > 5
              ? requestAnimationFrame(() => done(performance.now() - start))
              : look(),
          )
        look()
      }),
  )
}

/** Fifteen columns, as in the peers' figures. */
async function showColumns(page) {
  await page.getByRole('button', { name: /^Columns/ }).click()
  for (const name of ['Year', 'Journal']) await page.getByRole('checkbox', { name, exact: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Scrolls 400 px a frame: main-thread CPU a frame, the 95th percentile of the frames' lengths, and the longest. */
async function scrollOf(page, session, selector, count) {
  const cpu = async () =>
    (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value * 1000
  await page.evaluate((at) => {
    document.querySelector(at).scrollTop = 0
  }, selector)
  await page.waitForTimeout(200)
  const before = await cpu()
  const lengths = await page.evaluate(
    ({ at, frameCount }) =>
      new Promise((done) => {
        const element = document.querySelector(at)
        const times = []
        let last = performance.now()
        const step = (now) => {
          times.push(now - last)
          last = now
          if (times.length > frameCount) {
            done(times.slice(1))
            return
          }
          element.scrollTop += 400
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
    { at: selector, frameCount: count },
  )
  const sorted = lengths.toSorted((a, b) => a - b)
  return {
    cpuMs: ((await cpu()) - before) / count,
    p95: sorted[Math.floor(sorted.length * 0.95)],
    worst: sorted.at(-1),
  }
}

/** The same scrolling over a table written by hand: rows placed absolutely, made and dropped as they come and go; fifteen columns of words, the first one sticks. */
async function peerOf(context) {
  const page = await context.newPage()
  const session = await cpuSession(context, page)
  await page.setContent(
    '<style>body{margin:0;font:13px/18px sans-serif}#grid{height:640px;width:1208px;overflow:auto;position:relative}.row{position:absolute;height:46px;display:flex;width:2900px;border-bottom:1px solid #ddd;box-sizing:border-box}.cell:first-child{position:sticky;left:0;background:#fff}.cell{width:190px;flex:none;padding:4px 12px;box-sizing:border-box;overflow:hidden;border-right:1px solid #ddd}</style><div id="grid"><div id="body" style="position:relative"></div></div>',
  )
  await page.evaluate((rowCount) => {
    const words = Array.from(
      { length: 997 },
      (_, index) => `a cream on the face, followed for twelve weeks (${index} of 1900)`,
    )
    const grid = document.getElementById('grid')
    const body = document.getElementById('body')
    body.style.height = `${rowCount * 46}px`
    const drawn = new Map()
    const draw = () => {
      const first = Math.max(0, Math.floor(grid.scrollTop / 46) - 6)
      const last = Math.min(rowCount - 1, Math.ceil((grid.scrollTop + grid.clientHeight) / 46) + 6)
      for (const [index, row] of drawn)
        if (index < first || index > last) {
          row.remove()
          drawn.delete(index)
        }
      for (let index = first; index <= last; index++) {
        if (drawn.has(index)) continue
        const row = document.createElement('div')
        row.className = 'row'
        row.style.top = `${index * 46}px`
        for (let column = 0; column < 15; column++) {
          const cell = document.createElement('div')
          cell.className = 'cell'
          cell.textContent = words[(index * 31 + column) % 997]
          row.append(cell)
        }
        body.append(row)
        drawn.set(index, row)
      }
    }
    grid.addEventListener('scroll', draw)
    draw()
  }, rows)
  const result = await scrollOf(page, session, '#grid', frames)
  await page.close()
  return result
}

async function sortBy(page, heading, item) {
  // Columns out of sight are not drawn.
  await page.evaluate((far) => {
    document.getElementById('evidence-grid').scrollLeft = far ? 900 : 0
  }, heading === 'Main result')
  await page.getByRole('columnheader', { name: heading }).getByRole('button').click()
  // The menu that was open before may still be fading away.
  const entry = page.getByRole('menu', { name: heading }).getByRole('menuitem', { name: item, exact: true })
  await entry.waitFor()
  return entry.evaluate(
    (element) =>
      new Promise((done) => {
        const start = performance.now()
        element.click()
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      }),
  )
}

/** From a key in the filter until what it leaves is painted. */
function filterBy(page, words) {
  return page.getByRole('textbox', { name: 'Filter Reference' }).evaluate(
    (input, typed) =>
      new Promise((done) => {
        const start = performance.now()
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, typed)
        input.dispatchEvent(new Event('input', { bubbles: true }))
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      }),
    words,
  )
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'JSHeapUsedSize').value
}

function reportOf(table, invented) {
  const byId = new Map(invented.map((one) => [one.study.id, { ...one, papers: [] }]))
  const about = { libraryName: 'Bench', madeAt: new Date().toISOString(), madeBy: '', selection: '' }
  return makeReport({
    table,
    detailsOf: (id) => byId.get(id),
    findingOf: () => ({ check: 'word-for-word' }),
    about: { ...about, withSuggestions: true, withNotes: true },
  })
}

/** 100,000 rows of every column: our report and writer against a loop that only quotes and joins the same cells' words, without guard or words for what is missing. */
function csvAgainstHandLoop() {
  const invented = inventedStudies(Math.min(100_000, rows * 2), 3)
  const table = buildEvidenceTable(invented.map(({ study, tags }) => ({ study, tags, suggestions: {} })))
  const fields = table.columns.filter((column) => column.fieldId)
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const byHand = () =>
    new TextEncoder().encode(
      table.rows
        .map(({ cells }) =>
          [
            ...table.columns.map((column) => cell(cells[column.id].text)),
            ...fields.flatMap((column) => [
              cell(cells[column.id].quotes[0]?.exact ?? ''),
              String(cells[column.id].quotes[0]?.pageNumber ?? ''),
            ]),
          ].join(','),
        )
        .join('\r\n'),
    )
  const ratios = []
  let ours = 0
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    csvExport.write(reportOf(table, invented))
    const middle = performance.now()
    byHand()
    ours = middle - start
    ratios.push(ours / (performance.now() - middle))
  }
  return {
    csvRows: invented.length,
    csvColumns: table.columns.length + fields.length * 2,
    csvMs: ours,
    csvRatio: median(ratios),
  }
}

function report(result) {
  const tidy = Object.fromEntries(Object.entries(result).map(([name, value]) => [name, Number(value.toFixed(2))]))
  if (asJson) {
    console.log(JSON.stringify(tidy))
    return
  }
  const line = (name, words) => console.log(`${name.padEnd(34)} ${words}`)
  line(`library of ${rows} from its folder`, `${Math.round(result.fromFolderMs)} ms`)
  line('first rows of the table', `${Math.round(result.firstRowsMs)} ms`)
  line('sort', `median ${Math.round(result.sortMedianMs)} ms, worst ${Math.round(result.sortWorstMs)} ms`)
  line('filter, a key', `median ${Math.round(result.filterMedianMs)} ms, worst ${Math.round(result.filterWorstMs)} ms`)
  line(
    'CPU a frame while scrolling',
    `${tidy.frameCpuMs} ms; plain DOM ${tidy.peerCpuMs} ms; ${tidy.frameRatio} x (target 1.4)`,
  )
  line(
    'frames while scrolling',
    `p95 ${tidy.frameP95Ms} ms, worst ${tidy.frameWorstMs} ms; plain DOM worst ${tidy.peerWorstMs} ms (target 50)`,
  )
  line('memory of the window', `${Math.round(result.heapMB)} MB of JavaScript`)
  line('export of what is shown', `${Math.round(result.exportMs)} ms to the file`)
  line(
    `CSV of ${result.csvRows} rows x ${result.csvColumns}`,
    `${Math.round(result.csvMs)} ms; ${tidy.csvRatio} x a hand loop (target 1.2)`,
  )
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}
