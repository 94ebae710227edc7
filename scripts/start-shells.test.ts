import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installedElectron, programName } from './electron-program.mjs'

// The real start.mjs in a package of its own, whose built app says how it was called, with programs in Electron's place.
const real = join(import.meta.dirname, '..')
const app = 'process.stdout.write(`app in a browser: ${process.argv.slice(2).join(" ")}\\n`)\n'
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evidence-desk-start-'))
  for (const folder of ['scripts', 'src', 'resources', 'node_modules', 'electron']) mkdirSync(join(root, folder))
  for (const name of readdirSync(join(real, 'scripts')).filter((each) => each.endsWith('.mjs')))
    copyFileSync(join(real, 'scripts', name), join(root, 'scripts', name))
  for (const name of ['electron', 'chrome-launcher', 'playwright-core'])
    symlinkSync(join(real, 'node_modules', name), join(root, 'node_modules', name))
  for (const name of ['package-lock.json', 'electron.vite.config.ts']) writeFileSync(join(root, name), '')
  for (const name of ['main/index.js', 'main/browser.js', 'preload/index.cjs', 'renderer/index.html']) {
    mkdirSync(join(root, 'out', dirname(name)), { recursive: true })
    writeFileSync(join(root, 'out', name), app)
  }
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Puts a program in Electron's place. */
function electronIs(source: string): void {
  const path = join(root, 'electron', programName(process.platform))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!${process.execPath}\n${source}\n`)
  chmodSync(path, 0o755)
}

const surroundings = (more: Readonly<Record<string, string>>) => ({
  ...process.env,
  DISPLAY: ':99',
  CHROME_PATH: process.execPath,
  ELECTRON_OVERRIDE_DIST_PATH: join(root, 'electron'),
  EVIDENCE_DESK_WINDOW_SECONDS: '40',
  EVIDENCE_DESK_RETRY: '',
  // Nothing listens there: as without a network.
  ELECTRON_MIRROR: 'http://127.0.0.1:1/',
  electron_config_cache: join(root, 'cache'),
  ...more,
})
const hanging = 'setInterval(() => undefined, 1_000)'
const impatient = { EVIDENCE_DESK_WINDOW_SECONDS: '1' }
const startFile = () => join(root, 'scripts', 'start.mjs')
const start = (more: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [startFile()], { encoding: 'utf8', env: surroundings(more) })

describe.skipIf(process.platform === 'win32')('npm start', { timeout: 60_000 }, () => {
  it.each([
    ['aborts', 'process.stderr.write("FATAL\\n"); process.kill(process.pid, "SIGTRAP")', {}, /\(SIGTRAP\)/],
    ['lacks a library', 'process.exit(127)', {}, /\(exit status 127\)/],
    ['hangs', hanging, impatient, /showed no window within 1 s/],
    [
      'hangs and does not end when told',
      `process.on("SIGTERM", () => 0); ${hanging}`,
      impatient,
      /no window within 1 s/,
    ],
  ])('opens the app in a browser where Electron %s, and says why', (_what, source, more, why) => {
    electronIs(source)
    const { status, stdout, stderr } = start(more)
    expect([status, stdout]).toEqual([0, `app in a browser: --browser ${process.execPath}\n`])
    expect(stderr).toMatch(why)
    expect(stderr.match(/opens in a browser/g)).toHaveLength(1)
  })

  it('does not wait again within a day for one that hung, and says so', () => {
    electronIs(hanging)
    start(impatient)
    electronIs('process.send("window-shown", () => process.exit(0))')
    const { stdout, stderr } = start()
    expect(stdout).toMatch(/^app in a browser/)
    expect(stderr).toMatch(/opened no window at its last start; EVIDENCE_DESK_RETRY=1/)
    expect(start({ EVIDENCE_DESK_RETRY: '1' }).stdout).toBe('')
    expect(start().stdout).toBe('')
  })

  it('ends as Electron does where it opened its window, or handed over to one that is open', () => {
    electronIs('process.send("window-shown", () => process.exit(3))')
    expect(start()).toMatchObject({ status: 3, stdout: '', stderr: '' })
    electronIs('process.exit(0)')
    expect(start()).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('never takes the sandbox away from anybody but root', () => {
    electronIs('process.stdout.write(process.argv.slice(2).join(" ")); process.exit(0)')
    expect(start().stdout.includes('--no-sandbox')).toBe(process.getuid?.() === 0)
  })

  it('without Electron and without a network opens the app in a browser, and tries the download once a day', () => {
    const { status, stdout, stderr } = start()
    expect([status, stdout]).toEqual([0, `app in a browser: --browser ${process.execPath}\n`])
    expect(stderr).toMatch(/Electron cannot be downloaded here, so the app opens in a browser/)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(start().stderr).toBe(
      'Electron could not be downloaded within the last day; EVIDENCE_DESK_RETRY=1 tries it again before tomorrow. The app opens in a browser.\n',
    )
  })

  it('without any program prints an address', () => {
    const { status, stdout, stderr } = start({ CHROME_PATH: join(root, 'nothing') })
    expect([status, stdout]).toEqual([0, 'app in a browser: --no-open\n'])
    expect(stderr).toMatch(/no window is opened\. The address below opens the app\./)
  })

  it('opens the app beside a download that takes long, which Ctrl+C ends with it', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await new Promise((listening) => silent.once('listening', listening))
    const address = silent.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    writeFileSync(
      join(root, 'out/main/browser.js'),
      `${app}process.on('SIGTERM', () => process.exit(0))\nsetInterval(() => undefined, 1_000)\n`,
    )
    const child = spawn(process.execPath, [startFile()], {
      env: surroundings({ ELECTRON_MIRROR: `http://127.0.0.1:${address.port}/` }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = saidBy(child)
    const begun = performance.now()
    await said.hears(/app in a browser/)
    expect(performance.now() - begun).toBeLessThan(20_000)
    expect(said.all()).toMatch(/Electron is still being fetched, for the next start/)
    child.kill('SIGTERM')
    await new Promise((ended) => child.once('close', ended))
    // It did not fail: the next start tries it again.
    expect(existsSync(join(root, 'node_modules/.cache/evidence-desk/electron-download-failed'))).toBe(false)
    silent.closeAllConnections()
    silent.close()
  })
})

/** What a process says, on both of its outputs. */
function saidBy(child: ChildProcess): { all: () => string; hears: (words: RegExp) => Promise<void> } {
  let all = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      all += piece.toString('utf8')
      for (const listener of listeners) listener()
    })
  return {
    all: () => all,
    hears: (words) =>
      new Promise((heard) => {
        const listen = () => {
          if (words.test(all)) heard()
        }
        listeners.add(listen)
        listen()
      }),
  }
}

describe('Electron’s program', () => {
  it.each([
    ['linux', 'electron'],
    ['win32', 'electron.exe'],
    ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ] as const)('on %s is %s, also where another folder is named and nothing was downloaded', (platform, name) => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'electron') }
    expect(installedElectron({ env, platform })).toBeNull()
    const path = join(root, 'electron', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
    expect(installedElectron({ env, platform })).toBe(path)
  })
})
