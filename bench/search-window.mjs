// The search index in a real browser, in its file in the origin private file system: opening it, p95 of a query, the check of every page.
//   node bench/search-window.mjs [--json] [--papers 2000]
import { createServer } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { rolldown } from 'rolldown'
import { ensureBrowser } from '../scripts/get-browser.mjs'
import { browserArguments } from '../scripts/serve-for-scripts.mjs'

const papers = Number(process.argv[process.argv.indexOf('--papers') + 1]) || 2000
const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-bench-'))
const bundle = await rolldown({ input: join(import.meta.dirname, 'search-window-entry.ts'), platform: 'browser' })
await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'worker.js', chunkFileNames: '[name].js' })
const wasm = fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'))
const server = createServer((request, response) => {
  const name = request.url.split('?')[0].split('/').at(-1)
  const isCode = /\.(js|wasm)$/.test(name)
  const type = name.endsWith('.js') ? 'text/javascript' : isCode ? 'application/wasm' : 'text/html'
  response.setHeader('content-type', type)
  response.end(isCode ? readFileSync(name.endsWith('.wasm') ? wasm : join(folder, name)) : '<title>bench</title>')
})
try {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = `http://127.0.0.1:${server.address().port}/`
  const filled = await inWindow(address, papers)
  // Another window: nothing is warm but the file.
  const { held, openMs, first, times, designs, checkMs } = await inWindow(address, 0)
  const figures = {
    papers: held,
    fillSeconds: filled.fillSeconds,
    openMs,
    firstQueriesP95Ms: quantile(first, 0.95),
    medianQueryMs: quantile(times, 0.5),
    p95QueryMs: quantile(times, 0.95),
    p95DesignsMs: quantile(designs, 0.95),
    checkMs,
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
  else for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${Number(value.toFixed(2))}`)
} finally {
  server.close()
  rmSync(folder, { recursive: true, force: true })
}

/** What the worker answers in a window of its own over the same profile. */
async function inWindow(address, fill) {
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: await ensureBrowser(),
    args: browserArguments,
  })
  try {
    const page = context.pages()[0]
    await page.goto(address)
    return await page.evaluate(
      (asked) =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' })
          worker.addEventListener('message', ({ data }) => resolve(data))
          worker.addEventListener('error', ({ message }) => reject(new Error(message)))
          worker.postMessage({ fill: asked })
        }),
      fill,
    )
  } finally {
    await context.close()
  }
}

function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]
}
