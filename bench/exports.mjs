// Every export of 2,000 studies with 20,000 quotes, each in a process of its own: seconds, peak memory, size, the longest step of progress.
//   node bench/exports.mjs [--json] [--studies 2000] [--only xlsx]
// Peer in the same run: write-excel-file given the words of the same sheets, without types, looks and links.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundledFile } from './bundled.mjs'

const valueOf = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
const studies = Number(valueOf('--studies')) || 2000
const { file, folder } = await bundledFile(join(import.meta.dirname, 'exports-entry.ts'))
const address = JSON.stringify(pathToFileURL(file).href)

/** What a process of its own says of `work`, which is code with a report at hand. */
function measured(work) {
  const script = `
    const { inventedReport, exportFormats, bareWorkbook } = await import(${address})
    const report = inventedReport(${studies})
    global.gc()
    const before = process.memoryUsage.rss()
    const start = performance.now()
    const { bytes, ...more } = await (async () => { ${work} })()
    const seconds = (performance.now() - start) / 1000
    const peak = process.resourceUsage().maxRSS * 1024
    console.log(JSON.stringify({ seconds, peakMB: peak / 2 ** 20, reportMB: before / 2 ** 20, sizeMB: bytes.length / 2 ** 20, ...more }))`
  const path = join(folder, 'measured.mjs')
  writeFileSync(path, script)
  const run = spawnSync(process.execPath, ['--expose-gc', path], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

const ours = (id) =>
  measured(`
    let [last, longestStep] = [0, 0]
    const bytes = await exportFormats.find((format) => format.id === '${id}').write(report, {}, (done) => {
      longestStep = Math.max(longestStep, done - last)
      last = done
    })
    return { bytes, longestStep: Math.max(longestStep, 1 - last) }`)
const peer = () =>
  measured(`return { bytes: await bareWorkbook(exportFormats.find(({ id }) => id === 'xlsx').preview(report).sheets) }`)

try {
  const { exportFormats } = await import(pathToFileURL(file).href)
  const ids = exportFormats.map(({ id }) => id).filter((id) => [undefined, id].includes(valueOf('--only')))
  const figures = { ...Object.fromEntries(ids.map((id) => [id, ours(id)])), 'write-excel-file, bare': peer() }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ studies, ...figures }))
  else
    for (const [name, { seconds, peakMB, reportMB, sizeMB, longestStep }] of Object.entries(figures))
      console.log(
        `${name}: ${seconds.toFixed(2)} s, peak ${peakMB.toFixed(0)} MB (the report alone ${reportMB.toFixed(0)} MB), file ${sizeMB.toFixed(1)} MB` +
          (longestStep === undefined ? '' : `, longest step of progress ${(longestStep * 100).toFixed(0)} %`),
      )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
