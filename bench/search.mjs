// The search index of 2,000 invented papers: CPU against native FTS5 (python3's sqlite3) on the same text in the same run, p95 of a query, memory.
//   node --expose-gc bench/search.mjs [--json] [--papers 2000]
import { spawnSync } from 'node:child_process'
import { cpSync, createWriteStream, rmSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundledFile } from './bundled.mjs'

const valueOf = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
const papers = Number(valueOf('--papers')) || 2000
const { file, folder } = await bundledFile(join(import.meta.dirname, 'search-entry.ts'))
// SQLite looks for its WebAssembly beside itself.
cpSync(fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm')), join(folder, 'sqlite3.wasm'))
const cpu = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6

const native = `
import sqlite3, sys, json, time
db = sqlite3.connect(':memory:')
db.execute("CREATE VIRTUAL TABLE t USING fts5(words, content='')")
rows = [json.loads(line) for line in open(sys.argv[1])]
before = time.process_time()
with db:
    for id, text in enumerate(rows): db.execute("INSERT INTO t(rowid, words) VALUES (?, ?)", (id + 1, text))
print(time.process_time() - before)
`
try {
  const core = await import(pathToFileURL(file).href)
  const pagesFile = join(folder, 'pages.ndjson')
  const out = createWriteStream(pagesFile)
  for (const { pages } of core.inventedPapers(papers))
    for (const { text } of pages) if (!out.write(`${JSON.stringify(text)}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')

  const database = await core.databaseForTests()
  const index = core.openSearchIndex(database, 'bench')
  let indexing = 0
  let batch = []
  const put = () => {
    const before = cpu()
    index.put(
      batch.map(({ id, pages }) => ({
        key: `paper/${id}`,
        version: '1',
        studyId: id,
        entries: core.pageEntries(pages),
      })),
    )
    indexing += cpu() - before
    batch = []
  }
  for (const paper of core.inventedPapers(papers)) if (batch.push(paper) === 20) put()
  if (batch.length > 0) put()
  const peer = spawnSync('python3', ['-c', native, pagesFile], { encoding: 'utf8' })
  if (peer.status !== 0) throw new Error(peer.stderr)

  const queries = core.inventedQueries()
  const ask = (typed) => {
    const before = performance.now()
    index.find(core.readQuery(typed).query)
    return performance.now() - before
  }
  queries.slice(0, 20).forEach(ask)
  const times = queries.map(ask).sort((a, b) => a - b)
  const bytes = database.rows('PRAGMA page_count')[0][0] * database.rows('PRAGMA page_size')[0][0]
  global.gc?.()
  const figures = {
    papers,
    indexSeconds: indexing,
    nativeSeconds: Number(peer.stdout),
    ratio: indexing / Number(peer.stdout),
    medianQueryMs: times[Math.floor(times.length / 2)],
    p95QueryMs: times[Math.floor(times.length * 0.95)],
    indexMB: bytes / 2 ** 20,
    heapMB: process.memoryUsage().heapUsed / 2 ** 20,
    externalMB: process.memoryUsage().external / 2 ** 20,
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
  else for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${Number(value.toFixed(2))}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
