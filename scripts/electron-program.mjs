// Electron for `npm start`: where its program is, how it is fetched, and whether it opens a window.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { forgetNote, readNote, writeNote } from './browser-notes.mjs'
import { passSignals, stoppedByHand } from './run-in-front.mjs'

const require = createRequire(import.meta.url)
const folder = join(require.resolve('electron/package.json'), '..')
/** A download may take this long: 110 MB at 2 Mbit/s. It stands in nobody's way. */
const downloadSeconds = Number(process.env.EVIDENCE_DESK_DOWNLOAD_SECONDS ?? 480)
/** A window is waited for so long. With the browser shell's own start it is less than 20 s until there is a way in. */
const windowSeconds = Number(process.env.EVIDENCE_DESK_WINDOW_SECONDS ?? 12)
const stoppingMs = 2_000
const forADay = 'EVIDENCE_DESK_RETRY=1 tries it again before tomorrow'

/** The path of Electron's program, or null where it is not there whole. */
export function installedElectron({ env = process.env, platform = process.platform } = {}) {
  const elsewhere = env.ELECTRON_OVERRIDE_DIST_PATH
  // path.txt is written last: without it the program may be there in part.
  if (!elsewhere && !existsSync(join(folder, 'path.txt'))) return null
  const program = join(elsewhere || join(folder, 'dist'), programName(platform))
  return existsSync(program) ? program : null
}

/** What the program is called in Electron's folder. */
export function programName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** Why Electron is not to be tried within this day; null where it is. */
export function whyNotElectron() {
  if (readNote('electron-without-window')) return `Electron opened no window at its last start; ${forADay}.`
  if (!installedElectron() && readNote('electron-download-failed'))
    return `Electron could not be downloaded within the last day; ${forADay}.`
  return null
}

/** Begins to fetch Electron, its progress on our stderr. `ended`: whether it is there now; what failed is said, and noted for a day. */
export function fetchElectron() {
  console.error('Fetching Electron (once, about 110 MB) ...')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fetch-electron.mjs')], {
    stdio: ['ignore', 2, 2],
    timeout: downloadSeconds * 1000,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise((done) => {
    child.once('error', () => done({ status: 1, signal: null }))
    child.once('exit', (status, signal) => done({ status, signal }))
  }).then(({ status, signal }) => {
    const isThere = status === 0 && installedElectron() !== null
    if (isThere) forgetNote('electron-download-failed')
    // What the writer stopped did not fail.
    else if (!stoppedByHand(status, signal)) writeNote('electron-download-failed')
    return isThere
  })
  return { child, ended }
}

/**
 * Runs the app in Electron, until it ends: its exit status. Or null, once it is said why and nothing of it runs any more, where it opened
 * no window: because it ended badly before, or was silent for too long.
 */
export async function runInElectron(program, words) {
  // The main side says by this channel that its window is shown (src/main/electron/starter.ts).
  const child = spawn(program, [...sandboxWords(), ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, EVIDENCE_DESK_STARTER: '1' },
  })
  const wasTold = passSignals(child)
  const ended = new Promise((done) => {
    child.once('error', (error) => done({ status: 1, why: error.message }))
    child.once('exit', (status, signal) => done({ status: status ?? 1, why: signal ?? `exit status ${status}` }))
  })
  const shown = new Promise((done) => {
    child.on('message', (word) => word === 'window-shown' && done('shown'))
  })
  const silence = new AbortController()
  const silent = pause(windowSeconds * 1000, 'silent', { signal: silence.signal }).catch(() => 'silent')
  const first = await Promise.race([ended, shown, silent])
  silence.abort()
  if (first === 'silent') {
    await stop(child, ended)
    if (wasTold()) return 1
    writeNote('electron-without-window')
    console.error(
      `Electron showed no window within ${windowSeconds} s and was stopped, so the app opens in a browser (${forADay}).`,
    )
    return null
  }
  const { status, why } = await ended
  if (first === 'shown' || status === 0 || wasTold()) {
    if (first === 'shown') forgetNote('electron-without-window')
    return status
  }
  console.error(`Electron ended before it opened a window (${why})${whyNoSandbox()}, so the app opens in a browser.`)
  return null
}

async function stop(child, ended) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), stoppingMs)
  await ended
  clearTimeout(timer)
}

// Electron as root needs it; anybody else keeps the sandbox.
function sandboxWords() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
}

// Ubuntu 23.10 and later give an unpacked Electron no sandbox: it aborts.
function whyNoSandbox() {
  try {
    const isForbidden = readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1'
    return isForbidden && process.getuid() !== 0 ? ': this system does not let it make the sandbox that it needs' : ''
  } catch {
    return ''
  }
}
