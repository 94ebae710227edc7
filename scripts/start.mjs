// `npm start`: builds if needed, then opens the workbench in Electron where it can be had, else in an installed browser.
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { fetchElectron, installedElectron, runInElectron, whyNotElectron } from './electron-program.mjs'
import { findBrowser } from './get-browser.mjs'
import { passSignals, runInFront } from './run-in-front.mjs'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
/** A download is waited for so long; then the app opens without it. */
const patienceMs = 8_000

const help = `Opens Evidence Desk.

Usage: npm start -- [options]

  --library <folder>  the library to open (default: "Evidence Desk" in your Documents; made if it is new)
  --browser <path>    use this Chromium, Chrome or Edge instead of Electron
  --port <number>     the port on 127.0.0.1 for a browser window (default: the same as last time)
  --no-open           only serve, print the address and wait
  --build             build even if nothing has changed
  --help              show this help

It builds the app if its sources are newer. Then it opens Electron if its program is there and opens a window; else a window of an
installed Chromium, Chrome or Edge; else it prints an address. What is missing is fetched meanwhile, for the next start.
Without a display it serves the app and prints its address.`

const options = readOptions()
if (options.help) {
  console.log(help)
} else {
  process.exitCode = await start(options)
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        library: { type: 'string' },
        port: { type: 'string' },
        browser: { type: 'string' },
        'no-open': { type: 'boolean' },
        build: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    console.error(`${error.message}\n\n${help}`)
    process.exit(2)
  }
}

async function start(options) {
  if (options.build || isStale()) {
    console.error('Building the app (once, and when its sources change) ...')
    const build = spawnSync(
      process.execPath,
      [binOf('electron-vite', 'bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
      { cwd: root, stdio: ['ignore', 2, 2] },
    )
    if (build.status !== 0) {
      console.error('The app could not be built; the reason stands above.')
      return 1
    }
  }
  // npm runs this in the package's folder; a relative path is meant from where the writer stands.
  const library =
    options.library === undefined ? [] : ['--library', resolve(process.env.INIT_CWD ?? process.cwd(), options.library)]
  const words = [...library, ...(options.port === undefined ? [] : ['--port', options.port])]
  const noDisplay = whyNoDisplay()
  if (noDisplay || options['no-open']) {
    if (noDisplay && !options['no-open'])
      console.error(
        `No window is opened: ${noDisplay}. The address below opens the app in a browser on this machine; Ctrl+C ends it.`,
      )
    return (await browserShell([...words, '--no-open'])).status
  }
  const fetching = { next: null }
  const status = options.browser || options.port ? null : await tryElectron([root, ...library], fetching)
  if (status !== null) return status
  const browser = options.browser ?? (await findBrowser())
  if (!browser && !fetching.next) fetching.next = fetchBrowser()
  const ended = await browserShell(browser ? [...words, '--browser', browser] : [...words, '--no-open'])
  await endFetching(fetching.next, ended.wasTold)
  return ended.status
}

function browserShell(words) {
  return runInFront(process.execPath, [join(root, 'out/main/browser.js'), ...words])
}

/** The exit status of the app in Electron; null where it cannot be had now, which is said. `fetching.next`: the download that goes on. */
async function tryElectron(words, fetching) {
  const why = whyNotElectron()
  if (why) {
    console.error(`${why} The app opens in a browser.`)
    return null
  }
  if (!installedElectron()) {
    const download = fetchElectron()
    const isThere = await Promise.race([download.ended, pause(patienceMs, null, { ref: false })])
    if (isThere === null) fetching.next = download
    if (!isThere) {
      console.error(
        isThere === null
          ? 'Electron is still being fetched, for the next start; until then the app opens in a browser.'
          : 'Electron cannot be downloaded here, so the app opens in a browser (Electron is tried again tomorrow).',
      )
      return null
    }
  }
  return runInElectron(installedElectron(), words)
}

/** Fetches a browser in a process of its own, for the next start: meanwhile there is an address. */
function fetchBrowser() {
  console.error('No Chromium, Chrome or Edge is installed, so no window is opened. The address below opens the app.')
  const child = spawn(process.execPath, [join(root, 'scripts', 'fetch-browser.mjs')], { stdio: ['ignore', 2, 2] })
  return { child, ended: new Promise((done) => child.once('exit', done)) }
}

// A download that is cut off begins anew the next time: on a slow line it would never be whole.
async function endFetching(fetching, isStopped) {
  if (!fetching || fetching.child.exitCode !== null || fetching.child.signalCode !== null) return
  passSignals(fetching.child)
  if (isStopped) fetching.child.kill()
  else console.error('Evidence Desk is closed. What the next start needs is still being fetched; Ctrl+C stops that.')
  await fetching.ended
}

/** True where nothing is built, or a source or the list of packages is newer than what was built. */
function isStale() {
  const built = ['out/main/index.js', 'out/main/browser.js', 'out/preload/index.cjs', 'out/renderer/index.html'].map(
    (path) => timeOf(join(root, path)),
  )
  const sources = ['src', 'resources']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => timeOf(join(entry.parentPath, entry.name)))
  return (
    Math.min(...built) <
    Math.max(...sources, ...['package-lock.json', 'electron.vite.config.ts'].map((path) => timeOf(join(root, path))))
  )
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function whyNoDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return null
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY
    ? null
    : 'there is no display (DISPLAY and WAYLAND_DISPLAY are not set)'
}

function binOf(packageName, path) {
  return join(require.resolve(`${packageName}/package.json`), '..', path)
}
