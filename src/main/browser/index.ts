import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createHostCalls } from '../host-calls.ts'
import { knownLibraries } from '../known-libraries.ts'
import { recentLibraries } from '../other-libraries/recent-libraries.ts'
import { thisHome } from '../start/home-system.ts'
import { startFolders } from '../start/start-folders.ts'
import { errorCode } from '../library/durable-files.ts'
import { findInstalledBrowser, openAppWindow, whyNoWindow } from './app-window.ts'
import { rememberedPort, rememberPort, takeProfile } from './data-folder.ts'
import { letIn } from './let-in.ts'
import { listen } from './listen.ts'
import { openingPath } from './opening-page.ts'
import { openPaperCopy } from '../open-with-system.ts'
import { openOutside } from './open-outside.ts'
import { helpText, readOptions, type Options } from './options.ts'
import { PrintedAddress } from './printed-address.ts'
import { browserServer } from './server.ts'
import { cookieName, Session } from './session.ts'

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
  const { data, ...folders } = await startFolders(thisHome(), options)
  await mkdir(data, { recursive: true, mode: 0o700 })
  const session = new Session()
  const calls = createHostCalls({
    libraryFolder: folders.library,
    isUsualFolder: folders.isUsual,
    rememberFolder: folders.remember,
    known: knownLibraries(data),
    recent: recentLibraries(data),
    libraryOptions: { profileFolder: data },
    openExternal: openOutside,
    openPaper: openPaperCopy,
    librariesFolder: folders.libraries,
    secondPlace: { dataFolder: data, home: homedir(), named: options.copyTo },
  })
  const address = new PrintedAddress(session, (line) => console.log(line))
  const server = browserServer({
    calls,
    session,
    rendererFolder,
    onBug: (bug) => console.error(bug),
    onStranger: () => address.giveAgain(),
  })
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
  calls.openAhead()
  if (options.port === null && remembered === null) await rememberPort(data, port)
  const stopped = untilToldToEnd()
  const origin = `http://127.0.0.1:${port}`
  if (!options.opensWindow) address.give(origin, true)
  const whenNoWindow = (reason: string): Promise<void> => {
    address.give(origin)
    console.error(`${reason}. Open the address above in a browser; it works once. Ctrl+C ends Evidence Desk.`)
    return stopped
  }
  await Promise.race([
    stopped,
    options.opensWindow ? windowClosed(options, data, { session, port, stopped, whenNoWindow }) : stopped,
  ])
  // A disk that does not answer must not keep the process for ever.
  setTimeout(() => process.exit(1), longestClosingMs).unref()
  server.close()
  server.closeAllConnections()
  await calls.close()
  return 0
}

interface Opening {
  readonly session: Session
  readonly port: number
  /** Fulfilled when the program is told to end. */
  readonly stopped: Promise<void>
  /** Tells the reason and gives the other way in; ends as `stopped`. */
  readonly whenNoWindow: (reason: string) => Promise<void>
}

/** Opens the window and lets it in. Ends when it is closed; where there is none, or it is not let in, when told to end. */
async function windowClosed(
  options: Options,
  data: string,
  { session, port, stopped, whenNoWindow }: Opening,
): Promise<void> {
  const noWindow = whyNoWindow()
  const browser = findInstalledBrowser(options.browser)
  if (noWindow !== null || browser === null)
    return whenNoWindow(
      `No window was opened: ${noWindow ?? 'no Chromium, Chrome or Edge was found; --browser names one'}`,
    )
  const { path, lock } = await takeProfile(data)
  const openedAt = performance.now()
  const window = await openAppWindow(browser, `http://127.0.0.1:${port}${openingPath}`, path)
  console.log('Evidence Desk opens in a window of its own. Close it, or press Ctrl+C here, to end it.')
  try {
    const ended = Promise.race([stopped.then(() => null), endOf(window.process)])
    const giveCookie = (): Promise<string | null> => window.giveCookie(cookieName(port), session.cookie)
    const notIn = await letIn({ giveCookie, entered: session.entered, ended })
    if (notIn !== null) return await whenNoWindow(`${browser} was started, but cannot be let in: ${notIn}`)
    const problem = await ended
    // A window that a person closed was there for a while and ended well; a browser that lacks something does not get that far.
    if (problem !== null && performance.now() - openedAt < shortestUseMs)
      await whenNoWindow(`${browser} exited immediately (${problem})`)
  } finally {
    window.process.kill()
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
