// The first start of a window and the next ones, with a library of years of work: seconds, sizes, memory of both sides.
//   node bench/start.mjs [--json] [--studies 50000] [--changes 100000]
// Peer in the same run: the same first start without snapshots, where every change of the journal is read.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { ensureBrowser } from '../scripts/get-browser.mjs'
import { browserArguments, buildIfMissing, serve } from '../scripts/serve-for-scripts.mjs'
import { bundled } from './bundled.mjs'

const asJson = process.argv.includes('--json')
const argument = (name, otherwise) => Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) || otherwise
const studies = argument('studies', 50_000)
const changes = argument('changes', 100_000)
const years = 5
let port = 0
const dayMs = 24 * 60 * 60 * 1000
const browserPath = await ensureBrowser()
const { inventedStudies, outdatedSnapshots, writeYearsOfWork } = await bundled(
  join(import.meta.dirname, 'growing-library.ts'),
)

buildIfMissing()
const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-bench-'))
const library = join(folder, 'library')
try {
  await writeYearsOfWork(library, { studies: inventedStudies(studies, 4), changes, years })
  const journalBytes = bytesIn(join(library, 'journal'))
  const snapshotBytes = bytesIn(join(library, 'snapshots'))
  const rebuild = await started('profile', true)
  const start = await started('profile', false)
  rmSync(join(library, 'snapshots'), { recursive: true })
  const replay = await started('profile-of-replay', false)
  report({
    studies,
    changes,
    rebuildS: rebuild.seconds,
    rowsS: rebuild.rowsSeconds,
    historyWholeS: rebuild.historySeconds,
    startS: start.seconds,
    replayS: replay.seconds,
    ratio: rebuild.seconds / replay.seconds,
    serverMB: rebuild.serverMB,
    windowMB: rebuild.windowMB,
    replayServerMB: replay.serverMB,
    replayWindowMB: replay.windowMB,
    journalMB: journalBytes / 1e6,
    journalPackedMB: packedBytes(join(library, 'journal')) / 1e6,
    snapshotMB: snapshotBytes / 1e6,
    databaseMB: bytesIn(join(folder, 'profile')) / 1e6,
    years: overYears(journalBytes, snapshotBytes),
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Starts server and window; seconds from the address to the list with its studies, and the most memory both ever had. */
async function started(profile, waitsForHistory) {
  const server = await serve(folder, port)
  // Another port would be another origin, with a database of its own.
  port = Number(new URL(server.address).port)
  const context = await chromium.launchPersistentContext(join(folder, profile), {
    executablePath: browserPath,
    args: [...browserArguments, '--disable-background-networking'],
    viewport: { width: 1280, height: 800 },
  })
  const page = context.pages()[0]
  const before = performance.now()
  const since = () => (performance.now() - before) / 1000
  await page.goto(server.address, { waitUntil: 'commit' })
  await page.getByRole('grid', { name: 'Studies' }).getByRole('row').nth(2).waitFor({ timeout: 600_000 })
  const seconds = since()
  let rowsSeconds = null
  let historySeconds = null
  if (waitsForHistory) {
    // Comes when the transaction that fills the database is done.
    await isHistoryWhole(page)
    rowsSeconds = since()
    while (!(await isHistoryWhole(page))) await new Promise((resolve) => setTimeout(resolve, 500))
    historySeconds = since()
  }
  const memory = {
    serverMB: mostMemory(server.pid),
    windowMB: Math.max(...windows(join(folder, profile)).map(mostMemory)),
  }
  await context.close()
  await server.stop()
  return { seconds, rowsSeconds, historySeconds, ...memory }
}

function isHistoryWhole(page) {
  return page.evaluate(async () => {
    const [{ name }] = await indexedDB.databases()
    return new Promise((resolve, failed) => {
      const opening = indexedDB.open(name)
      opening.onerror = () => failed(opening.error)
      opening.onsuccess = () => {
        const asked = opening.result.transaction('meta').objectStore('meta').get('history')
        asked.onsuccess = () => {
          opening.result.close()
          resolve(asked.result === undefined)
        }
      }
    })
  })
}

/** The most megabytes a process ever had; 0 where the system does not say. */
function mostMemory(pid) {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** The processes that draw the window of a profile. */
function windows(profile) {
  if (!existsSync('/proc')) return [0]
  const all = processes()
  const own = new Set(all.filter(({ words }) => words.includes(`--user-data-dir=${profile}`)).map(({ pid }) => pid))
  // Their parent is a process that the browser starts them from.
  for (const { pid, parent } of all) if (own.has(parent)) own.add(pid)
  return all.filter(({ parent, words }) => own.has(parent) && words.includes('--type=renderer')).map(({ pid }) => pid)
}

function processes() {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return []
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
      return [{ pid: Number(pid), parent, words }]
    } catch (error) {
      // It ended between the list and the look.
      if (error.code === 'ENOENT' || error.code === 'ESRCH') return []
      throw error
    }
  })
}

/**
 * The folder after each year, were work spread evenly and a snapshot written at the end of each of 250 working days: by the rule that thins them,
 * asked day by day; a snapshot's size grows with the library.
 */
function overYears(journalBytes, snapshotBytes) {
  const first = Date.UTC(2026, 0, 1)
  const rows = []
  let there = []
  for (let day = 1; day <= years * 365; day += 1) {
    const part = day / (years * 365)
    if (day % 7 < 5) {
      const at = new Date(first + day * dayMs)
      there.push({ fileName: String(day), seq: day, at, isKept: false, sizeBytes: snapshotBytes * part })
      const untouchable = new Set(there.slice(-3).map(({ fileName }) => fileName))
      const gone = new Set(outdatedSnapshots(there, untouchable, at))
      there = there.filter((each) => !gone.has(each))
    }
    if (day % 365 === 0)
      rows.push({
        year: day / 365,
        journalMB: (journalBytes * part) / 1e6,
        snapshots: there.length,
        snapshotsMB: there.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) / 1e6,
      })
  }
  return rows
}

function packedBytes(path) {
  return readdirSync(path).reduce((sum, name) => sum + gzipSync(readFileSync(join(path, name))).length, 0)
}

function bytesIn(path) {
  return readdirSync(path, { recursive: true }).reduce((sum, name) => {
    const stat = statSync(join(path, name))
    return sum + (stat.isFile() ? stat.size : 0)
  }, 0)
}

function report(result) {
  if (asJson) {
    console.log(JSON.stringify(result))
    return
  }
  const line = (name, words) => console.log(`${name.padEnd(34)} ${words}`)
  const s = (seconds) => `${seconds.toFixed(1)} s`
  line(`${studies} studies, ${changes} changes`, '')
  line(
    'first start, from a snapshot',
    `${s(result.rebuildS)} (target 15); every row there after ${s(result.rowsS)}, history whole after ${s(result.historyWholeS)}`,
  )
  line('first start, every change', `${s(result.replayS)}; from a snapshot ${result.ratio.toFixed(2)} x`)
  line('start with the database there', `${s(result.startS)} (target 2)`)
  line('most memory, from a snapshot', `main side ${result.serverMB} MB, window ${result.windowMB} MB`)
  line('most memory, every change', `main side ${result.replayServerMB} MB, window ${result.replayWindowMB} MB`)
  line('journal', `${result.journalMB.toFixed(0)} MB; packed it would be ${result.journalPackedMB.toFixed(0)} MB`)
  line('a snapshot; the profile', `${result.snapshotMB.toFixed(1)} MB; ${result.databaseMB.toFixed(0)} MB`)
  for (const { year, journalMB, snapshots, snapshotsMB } of result.years)
    line(
      `folder after year ${year}`,
      `journal ${journalMB.toFixed(0)} MB, ${snapshots} snapshots ${snapshotsMB.toFixed(0)} MB`,
    )
}
