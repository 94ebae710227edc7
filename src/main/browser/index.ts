import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createHostCalls } from '../host-calls.ts'
import { knownLibraries } from '../known-libraries.ts'
import { errorCode } from '../library/durable-files.ts'
import { findInstalledBrowser, openAppWindow, whyNoWindow } from './app-window.ts'
import { dataFolder, rememberedPort, rememberPort, takeProfile } from './data-folder.ts'
import { listen } from './listen.ts'
import { openPaperCopy } from '../open-with-system.ts'
import { openOutside } from './open-outside.ts'
import { helpText, readOptions, type Options } from './options.ts'
import { browserServer } from './server.ts'
import { Session } from './session.ts'

// Built to out/main/browser.js, beside out/renderer.
const rendererFolder = join(import.meta.dirname, '..', 'renderer')
const longestClosingMs = 10_000
const shortestUseMs = 5_000

/** Serves the app until its window is closed or the process is told to end. Returns the exit status. */
async function run(options: Options): Promise<number> {
  if (!existsSync(join(rendererFolder, 'index.html'))) {
    console.error('The app is not built yet: run "npm run build", or simply "npm start".')
    return 1
  }
  const data = dataFolder()
  await mkdir(data, { recursive: true })
  const session = new Session()
  const calls = createHostCalls({
    libraryFolder: options.libraryFolder,
    isUsualFolder: options.isUsualFolder,
    known: knownLibraries(data),
    libraryOptions: { profileFolder: data },
    openExternal: openOutside,
    openPaper: openPaperCopy,
    howToChooseLibrary:
      'To work in another library, close this window and start Evidence Desk with --library and its folder.',
  })
  const server = browserServer({ calls, session, rendererFolder, onBug: (bug) => console.error(bug) })
  const remembered = await rememberedPort(data)
  let port: number
  try {
    port = await listen(server, options.port, remembered)
  } catch (error) {
    if (errorCode(error) === '') throw error
    console.error(
      `Port ${options.port ?? remembered} on 127.0.0.1 cannot be used (${errorCode(error)}). Try another --port.`,
    )
    return 1
  }
  if (options.port === null && remembered === null) await rememberPort(data, port)
  const stopped = untilToldToEnd()
  console.log(`Evidence Desk is at http://127.0.0.1:${port}/?key=${session.printedKey}`)
  await Promise.race([
    stopped,
    options.opensWindow
      ? windowClosed(options, data, `http://127.0.0.1:${port}/?key=${session.oneTimeKey()}`, stopped)
      : stopped,
  ])
  // A disk that does not answer must not keep the process for ever.
  setTimeout(() => process.exit(1), longestClosingMs).unref()
  server.close()
  server.closeAllConnections()
  await calls.close()
  return 0
}

/** Ends when the window is closed; never, where none could be opened: then the printed address is the way in. */
async function windowClosed(options: Options, data: string, address: string, stopped: Promise<void>): Promise<void> {
  const reason = whyNoWindow()
  const browser = findInstalledBrowser(options.browser)
  if (reason !== null || browser === null) {
    console.error(
      `No window was opened: ${reason ?? 'no Chromium, Chrome or Edge was found; --browser names one'}. Open the address above in a browser; Ctrl+C ends it.`,
    )
    return stopped
  }
  const { path, lock } = await takeProfile(data)
  const openedAt = performance.now()
  const window = openAppWindow(browser, address, path)
  try {
    const problem = await Promise.race([stopped.then(() => null), endOf(window)])
    // A window that a person closed was there for a while and ended well; a browser that lacks something does not get that far.
    if (problem !== null && performance.now() - openedAt < shortestUseMs) {
      console.error(`${browser} exited immediately (${problem}). Open the address above in a browser; Ctrl+C ends it.`)
      await stopped
    }
  } finally {
    window.kill()
    await lock.release()
  }
}

/** Null where the browser ended well, else what went wrong with it. */
function endOf(window: ChildProcess): Promise<string | null> {
  return new Promise((ended) => {
    window.once('error', (error) => ended(errorCode(error) || error.message))
    window.once('exit', (status, signal) => ended(status === 0 ? null : `exit status ${status ?? signal}`))
  })
}

function untilToldToEnd(): Promise<void> {
  return new Promise((told) => {
    // Stays on: Ctrl+C reaches this process from the terminal and once more through `npm start`, and must not cut the closing short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => told())
  })
}

const options = readOptions(process.argv.slice(2))
if ('problem' in options) {
  console.error(options.problem)
  process.exitCode = 2
} else if (options.help) {
  console.log(helpText)
} else {
  process.exitCode = await run(options)
  // Chromium's pipes may keep the process for a moment longer; everything of ours is closed by now.
  process.exit()
}
