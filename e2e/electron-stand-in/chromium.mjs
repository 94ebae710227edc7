import { hostRules } from './addresses.mjs'
import { launch } from './devtools.mjs'

// As little of its own as Chromium can be asked for: what Electron leaves out does not run here either.
const quiet = [
  '--headless=new',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-extensions',
  '--disable-gpu',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
]

let running = null
let isStopping = false

/** Starts the browser under test with a profile of its own; names of the app's schemes are answered at `port`, no other is known. */
export async function startChromium({ profileFolder, port, debuggingPort }) {
  const program = process.env.EVIDENCE_DESK_BROWSER ?? process.env.CHROME_PATH
  if (program === undefined) throw new Error('Name a Chromium by CHROME_PATH; npm run e2e finds one by itself.')
  running = launch(program, [
    ...quiet,
    `--user-data-dir=${profileFolder}`,
    `--host-resolver-rules=${hostRules(port)}`,
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ])
  running.child.once('error', (error) => {
    console.error(`${program} cannot be started: ${error.message}`)
    process.exit(1)
  })
  running.child.once('exit', (code, signal) => {
    if (isStopping) return
    console.error(`Chromium ended by itself (${code ?? signal})`)
    process.exit(1)
  })
  await running.browser.call('Target.setDiscoverTargets', { discover: true })
  return running.browser
}

/** The session of the browser as a whole. */
export function chromium() {
  if (!running) throw new Error('Chromium is not started')
  return running.browser
}

/** Ends the browser as a writer does, with time to put its databases away. */
export async function stopChromium() {
  if (!running || isStopping) return
  isStopping = true
  const ended = new Promise((done) => running.child.once('exit', done))
  running.browser.tell('Browser.close')
  const late = new Promise((done) => setTimeout(done, 5_000).unref())
  await Promise.race([ended, late])
}
