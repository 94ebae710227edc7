// `node e2e/electron-stand-in/smoke.mjs [program words ...]`: starts the desktop app as a writer would, imports the sample library, reads
// a paper, closes the window, and looks at what is left. Without words it runs the built app in the stand-in; with words any program
// that takes Electron's (`npx electron .`, a packaged app). Says what is wrong and ends with 1, or with 0.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const standIn = join(import.meta.dirname, 'run.mjs')

// Written down a second time: a line that is lost from the app's policy, or added to it, has to be meant.
const policy = [
  "base-uri 'none'",
  "connect-src 'self'",
  "default-src 'none'",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'nonce-'",
  "worker-src 'self' blob:",
]

/**
 * What is wrong with the app when it is started, used and closed once; empty where nothing is. Stops at the first error in the window,
 * so that a broken app is told within seconds. `words` are what starts it: a program and its first words.
 */
export async function smoke(words = [process.execPath, standIn, '.']) {
  // With what often goes wrong: a space, and letters of other alphabets.
  const folder = mkdtempSync(join(tmpdir(), 'evidence desk Ünï 试 '))
  // Where the sample’s own library lies: opening the sample goes to no other.
  const library = join(folder, 'Sample library')
  const app = startApp(words, [`--user-data-dir=${join(folder, 'profile')}`, '--library', library], {
    ...process.env,
    EVIDENCE_DESK_DATA: join(folder, 'data'),
  })
  try {
    const endpoint = await Promise.race([
      app.endpoint,
      app.ended.then((status) => `ended with ${status}: ${app.said()}`),
    ])
    if (!endpoint.startsWith('ws://')) return [endpoint]
    const inWindow = await useWindow(endpoint)
    const status = await Promise.race([app.ended, after(20_000, 'it has not ended after 20 s')])
    return [
      ...inWindow,
      ...(status === 0 ? [] : [`exit status: ${status}`]),
      ...(/JavaScript error|UnhandledPromise/.test(app.said()) ? [app.said()] : []),
      ...leftOver(library),
    ]
  } finally {
    app.kill()
    await app.ended
    // What the app had started may outlive a killed one for a moment, and still write to its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

function startApp([program, ...first], words, env) {
  const child = spawn(program, [...first, '--remote-debugging-port=0', ...words], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const lines = []
  const ended = new Promise((done) => child.once('exit', (status, signal) => done(status ?? signal)))
  const endpoint = new Promise((found) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line)
      const match = /DevTools listening on (ws:\S+)/.exec(line)
      if (match) found(match[1])
    })
  })
  return { endpoint, ended, said: () => lines.join('\n'), kill: () => child.kill('SIGKILL') }
}

/** Uses the app by its window and closes that; answers what went wrong there. */
async function useWindow(endpoint) {
  const browser = await chromium.connectOverCDP(endpoint)
  const [context] = browser.contexts()
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  try {
    await page.waitForURL((url) => url.protocol !== 'about:', { timeout: 20_000 })
    const { watch, outside } = watched(page)
    await Promise.race([readSample(page), watch])
    const problems = [...outside(), ...(await policyProblems(page))]
    await page.close({ runBeforeUnload: true })
    return problems
  } catch (error) {
    // The window is closed all the same: what is left behind is told with it.
    await page.close({ runBeforeUnload: true }).catch(() => undefined)
    return [String(error).split('\n')[0]]
  }
}

/** `watch` fails at the first error in the window or refused file; `outside` are requests that left the app's own origin. */
function watched(page) {
  const asked = []
  const origin = page.url().replace(/^(\w+:\/\/[^/]+).*$/s, '$1')
  const watch = new Promise((_, failed) => {
    const tellError = (error) => failed(new Error(`error in the window: ${error.message}`))
    const tellMessage = (message) => {
      if (message.type() === 'error') failed(new Error(`error in the window: ${message.text()}`))
    }
    page.on('pageerror', tellError)
    page.on('console', tellMessage)
    // What was said before anybody listened.
    void page.pageErrors().then((errors) => errors.forEach(tellError))
    void page.consoleMessages().then((messages) => messages.forEach(tellMessage))
    page.on('response', (response) => {
      if (response.status() >= 400) failed(new Error(`${response.status()} for ${response.url()}`))
    })
  })
  page.context().on('request', (request) => asked.push(request.url()))
  const isOutside = (url) => !url.startsWith(`${origin}/`) && !/^(blob|data|about):/.test(url)
  return { watch, outside: () => asked.filter(isOutside).map((url) => `asked outside for ${url}`) }
}

async function readSample(page) {
  page.setDefaultTimeout(45_000)
  const alert = page.getByRole('alert').first()
  await page.locator('#main').or(alert).first().waitFor()
  if (await alert.isVisible()) throw new Error(`at the start: ${await alert.innerText()}`)
  await page.getByRole('button', { name: 'Open the sample library' }).click()
  await page.getByRole('button', { name: /^Import [\d,]+ of [1-9]/ }).click()
  await page.getByRole('grid', { name: 'Studies' }).getByText('Adipose-derived exosome solution').first().dblclick()
  await page.locator('.textLayer span').first().waitFor()
  await page.getByTestId('save-state').getByText('Saved', { exact: true }).waitFor()
}

async function policyProblems(page) {
  const header = await page.evaluate(async () => (await fetch('./')).headers.get('content-security-policy') ?? '')
  const lines = header.replace(/'nonce-[^']+'/, "'nonce-'").split('; ')
  return [
    ...policy.filter((line) => !lines.includes(line)).map((line) => `the page’s policy lacks ${line}`),
    ...lines.filter((line) => !policy.includes(line)).map((line) => `the page’s policy also has ${line}`),
  ]
}

/** The library as the app left it: free, and every change of it whole, by the command line's own check. */
function leftOver(library) {
  const verified = spawnSync(process.execPath, [resolve('out/main/cli.js'), 'verify', library], { encoding: 'utf8' })
  const { changes = 0, problems = [verified.stderr] } = verified.stdout ? JSON.parse(verified.stdout) : {}
  return [
    ...(existsSync(join(library, 'LOCK')) ? ['LOCK was left behind'] : []),
    ...problems.map((problem) => `in the library: ${problem}`),
    ...(changes === 0 ? ['nothing is in the journal'] : []),
  ]
}

const after = (milliseconds, words) => new Promise((done) => setTimeout(done, milliseconds, words).unref())

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2)
  const problems = await smoke(words.length > 0 ? words : undefined)
  for (const problem of problems) console.error(`FAILED: ${problem}`)
  if (problems.length === 0) console.log('The app starts, imports, reads, saves and quits.')
  process.exit(problems.length === 0 ? 0 : 1)
}
