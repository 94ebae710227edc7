// Finds a browser of the Chromium family, or gets one: shared by `npm start`, the end-to-end tests and the demo.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readNote, writeNote } from './browser-notes.mjs'

const require = createRequire(import.meta.url)
/** A download may take this long, unless `EVIDENCE_DESK_DOWNLOAD_SECONDS` says otherwise. */
const downloadSeconds = Number(process.env.EVIDENCE_DESK_DOWNLOAD_SECONDS ?? 300)
// Progress goes to our stderr: stdout belongs to whoever called.
const limits = {
  stdio: ['ignore', 2, 'pipe'],
  timeout: downloadSeconds * 1000,
  killSignal: 'SIGKILL',
  encoding: 'utf8',
}

/**
 * The executable of an installed Chromium, Chrome or Edge, or null. Looks at CHROME_PATH, the usual places
 * (chrome-launcher), Edge's and Chromium's own, and what Playwright has downloaded.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) return isExecutable(named) ? named : null
  const places = [...(await installedByChromeLauncher()), ...otherPlaces(), await playwrightPlace()]
  return places.find((path) => isExecutable(path) && answers(path)) ?? null
}

/**
 * The executable of a browser, fetched where none is there: Playwright's Chromium, or Debian's package when root.
 * Throws with a sentence for the reader when there is no way. `say(line)` is told what takes time.
 */
export async function ensureBrowser({ say = (line) => console.error(line) } = {}) {
  const found = await findBrowser()
  if (found) return found
  if (process.env.CHROME_PATH) throw new Error(`CHROME_PATH names ${process.env.CHROME_PATH}, which is not a program.`)
  for (const road of canUseApt() ? [aptRoad, playwrightRoad] : [playwrightRoad]) {
    if (readNote(road.note)) {
      say(
        `${road.name} failed within the last day, so it is not tried again now; EVIDENCE_DESK_RETRY=1 tries all the same.`,
      )
      continue
    }
    say(road.announce)
    const problem = road.take()
    const browser = problem ? null : await findBrowser()
    if (browser) return browser
    say(problem ?? 'It was installed, but it cannot be found.')
    writeNote(road.note)
  }
  throw new Error(
    'No Chromium, Chrome or Edge is installed, and none could be fetched. Install one, or name it with CHROME_PATH.',
  )
}

const playwrightRoad = {
  name: 'Playwright’s download',
  announce: 'No Chromium, Chrome or Edge found: fetching Chromium through Playwright (once, about 170 MB) ...',
  note: 'playwright-download-failed',
  take() {
    const cli = join(require.resolve('playwright-core/package.json'), '..', 'cli.js')
    // A bare container lacks the libraries that a browser needs; they come from the system's packages.
    const libraries = canUseApt() ? ['--with-deps'] : []
    return problemOf(
      this.name,
      spawnSync(process.execPath, [cli, 'install', 'chromium', '--no-shell', ...libraries], limits),
    )
  },
}

const aptRoad = {
  name: 'apt-get install chromium',
  announce: 'No Chromium, Chrome or Edge found: installing the package chromium ...',
  note: 'apt-install-failed',
  take() {
    const options = { ...limits, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    // A fresh container has no package lists; where they are there already, a failed update is no reason to stop.
    spawnSync('apt-get', ['update', '-qq'], options)
    return problemOf(
      this.name,
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options),
    )
  },
}

function problemOf(what, run) {
  if (run.error?.code === 'ETIMEDOUT' || run.signal === 'SIGKILL')
    return `${what} took longer than ${downloadSeconds} s and was stopped.`
  if (run.error) return `${what} could not be started: ${run.error.message}`
  if (run.status === 0) return null
  return `${what} failed: ${(run.stderr ?? '').trim().split('\n').at(-1) || `exit status ${run.status}`}`
}

async function installedByChromeLauncher() {
  const { Launcher } = await import('chrome-launcher')
  try {
    return Launcher.getInstallations()
  } catch (error) {
    // Its way of saying that nothing is installed, on some systems.
    if (process.env.EVIDENCE_DESK_VERBOSE) console.error(`chrome-launcher: ${error.message}`)
    return []
  }
}

function otherPlaces() {
  if (process.platform === 'darwin') {
    return ['', homedir()].flatMap((root) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    )
  }
  if (process.platform === 'win32') {
    return [process.env['PROGRAMFILES(X86)'], process.env.PROGRAMFILES, process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((root) =>
        ['Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'].map((path) =>
          join(root, path),
        ),
      )
  }
  return ['chromium', 'microsoft-edge-stable', 'microsoft-edge'].flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  )
}

async function playwrightPlace() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

// Ubuntu's /usr/bin/chromium-browser may be a script that only asks for a snap. (On Windows --version would open a window.)
function answers(path) {
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
