// `npm start`: builds if needed, then opens the workbench in Electron where it can be had, else in an installed browser.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { forgetNote, readNote, writeNote } from './browser-notes.mjs'
import { ensureBrowser } from './get-browser.mjs'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const electronSeconds = Number(process.env.EVIDENCE_DESK_DOWNLOAD_SECONDS ?? 90)

const help = `Opens Evidence Desk.

Usage: npm start -- [options]

  --library <folder>  the library to open (default: "Evidence Desk" in your Documents; made if it is new)
  --browser <path>    use this Chromium, Chrome or Edge instead of Electron
  --port <number>     the port on 127.0.0.1 for a browser window (default: the same as last time)
  --no-open           only serve, print the address and wait
  --build             build even if nothing has changed
  --help              show this help

It builds the app if its sources are newer. Then it takes Electron if its program is there or can be downloaded (tried for
${electronSeconds} s at most, and once a day); else a window of an installed Chromium, Chrome or Edge; else it fetches a Chromium.
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
    return run(process.execPath, [join(root, 'out/main/browser.js'), ...words, '--no-open'])
  }
  const electron = options.browser || options.port ? null : electronProgram()
  if (electron) return run(electron, [root, ...library])
  try {
    const browser = options.browser ?? (await ensureBrowser())
    return run(process.execPath, [join(root, 'out/main/browser.js'), ...words, '--browser', browser])
  } catch (error) {
    console.error(error.message)
    return run(process.execPath, [join(root, 'out/main/browser.js'), ...words, '--no-open'])
  }
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

/** Electron's program: there already, or downloaded now. Null, with a word why, where it cannot be had; then not tried again for a day. */
function electronProgram() {
  const there = installedElectron()
  if (there) return there
  if (readNote('electron-download-failed')) return null
  console.error(`Fetching Electron (once, about 110 MB; at most ${electronSeconds} s) ...`)
  const download = spawnSync(process.execPath, [binOf('electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: electronSeconds * 1000,
    killSignal: 'SIGKILL',
  })
  const fetched = download.status === 0 ? installedElectron() : null
  if (fetched) {
    forgetNote('electron-download-failed')
    return fetched
  }
  writeNote('electron-download-failed')
  console.error(
    'Electron cannot be downloaded here, so a browser window is used instead (Electron is tried again tomorrow).',
  )
  return null
}

function installedElectron() {
  const folder = join(require.resolve('electron/package.json'), '..')
  const name = join(folder, 'path.txt')
  if (!existsSync(name)) return null
  const program = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'),
    readFileSync(name, 'utf8').trim(),
  )
  return existsSync(program) ? program : null
}

function binOf(packageName, path) {
  return join(require.resolve(`${packageName}/package.json`), '..', path)
}

/** Runs the app in front; signals reach it, and its exit status is ours. */
function run(program, words) {
  // Electron as root needs it; anybody else keeps the sandbox.
  const asRoot =
    program.includes('electron') && process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
  const child = spawn(program, [...asRoot, ...words], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`)
      done(1)
    })
    child.once('exit', (status) => done(status ?? 1))
  })
}
