import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type BrowserContext, type ElectronApplication, type Page } from '@playwright/test'
import { chooseFile, clipboardOf, launchElectron, saveInto, type Program } from './electron-program.ts'
import { freePort, spawnServer } from './shell-server.ts'

/** Where the browser is: found (or fetched) by scripts/e2e.mjs. */
const browserPath = process.env.EVIDENCE_DESK_BROWSER

/**
 * One running Evidence Desk over a library folder of its own: the browser shell's server as a child process and a Chromium window with a
 * profile of its own, or the Electron app where its binary (or its stand-in) is there. Everything it asks for and everything it complains about is kept, to be asserted at the end.
 */
export class AppUnderTest {
  readonly folder: string
  readonly libraryFolder: string
  readonly program: Program
  /** A folder that is offered as the second place of the library, from the next start on. */
  copyTo: string | null = null
  /** False: the server is started without a library’s name, in a home folder of its own. */
  namesLibrary = true
  readonly requests: string[] = []
  readonly complaints: string[] = []
  private server: ChildProcess | null = null
  private context: BrowserContext | null = null
  private app: ElectronApplication | null = null
  private port = 0
  private currentPage: Page | null = null
  private address = ''

  private constructor(folder: string, program: Program, libraryFolder: string) {
    this.folder = folder
    this.program = program
    this.libraryFolder = libraryFolder
  }

  /** A desk over a fresh folder, or over the library of another desk as a second program on the machine; not started. */
  static async create(program: Program = 'browser', libraryFolder?: string): Promise<AppUnderTest> {
    const folder = await mkdtemp(join(tmpdir(), 'evidence-desk-e2e-'))
    // Where the sample’s own library lies, so that opening the sample fills the library that is open, without a change of libraries.
    const desk = new AppUnderTest(folder, program, libraryFolder ?? join(folder, 'Sample library'))
    desk.port = await freePort()
    return desk
  }

  /** Which of the app's two shells runs: the stand-in runs the one for Electron. */
  get shell(): 'browser' | 'electron' {
    return this.program === 'browser' ? 'browser' : 'electron'
  }

  get profileFolder(): string {
    return join(this.folder, 'profile')
  }

  /** Where the window's databases are: Electron's profile has no folder "Default". */
  get databasesFolder(): string {
    const ofBrowser = join(this.profileFolder, 'Default', 'IndexedDB')
    return existsSync(ofBrowser) ? ofBrowser : join(this.profileFolder, 'IndexedDB')
  }

  get origin(): string {
    if (this.program === 'electron') return 'app://evidence-desk'
    // Chromium has no scheme of the app's own: see e2e/electron-stand-in/addresses.mjs.
    if (this.program === 'electron-stand-in') return 'http://evidence-desk.app.localhost'
    return `http://127.0.0.1:${this.port}`
  }

  get page(): Page {
    if (!this.currentPage) throw new Error('the desk is not started')
    return this.currentPage
  }

  /** The server's process id, for tests that kill it. */
  get serverPid(): number {
    if (!this.server?.pid) throw new Error('the server is not running')
    return this.server.pid
  }

  /** Starts server and window; the page is at the library when this is done. */
  async start(
    options: {
      readonly viewport?: { readonly width: number; readonly height: number }
      readonly colorScheme?: 'light' | 'dark'
    } = {},
  ): Promise<Page> {
    const page = this.program === 'browser' ? await this.startBrowser(options) : await this.startElectron(this.program)
    page.context().on('request', (request) => this.requests.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(error.stack ?? error.message))
    this.currentPage = page
    if (this.shell === 'browser') await this.page.goto(this.address)
    await this.opened()
    return page
  }

  private async startBrowser(options: {
    readonly viewport?: { readonly width: number; readonly height: number }
    readonly colorScheme?: 'light' | 'dark'
  }): Promise<Page> {
    await this.startServer()
    this.context = await chromium.launchPersistentContext(this.profileFolder, {
      executablePath: browserPath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        // Painted in software without a process that plays a graphics card: three tests in 41 s instead of 44.
        '--disable-gpu',
        '--disable-extensions',
      ],
      viewport: options.viewport ?? { width: 1280, height: 800 },
      colorScheme: options.colorScheme ?? 'light',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    return this.context.pages()[0] ?? (await this.context.newPage())
  }

  private async startElectron(program: 'electron' | 'electron-stand-in'): Promise<Page> {
    const words = [`--user-data-dir=${this.profileFolder}`, ...this.libraryWords(), ...this.copyToWords()]
    this.app = await launchElectron(program, words, this.environment())
    return this.app.firstWindow()
  }

  /** Nothing of this machine’s person: neither what is remembered, nor the documents. */
  private environment(): Record<string, string> {
    const { XDG_CONFIG_HOME: _config, ...env } = process.env
    const own = { ...(env as Record<string, string>), EVIDENCE_DESK_DATA: join(this.folder, 'data') }
    return this.namesLibrary ? own : { ...own, HOME: this.folder, USERPROFILE: this.folder }
  }

  private libraryWords(): readonly string[] {
    return this.namesLibrary ? ['--library', this.libraryFolder] : []
  }

  private copyToWords(): readonly string[] {
    return this.copyTo === null ? [] : ['--copy-to', this.copyTo]
  }

  /** Keys pressed before the library is open go nowhere. */
  private async opened(): Promise<void> {
    await this.page.locator('#main, [role="alert"]').first().waitFor()
  }

  /** The file that `act` exports, as text. */
  async exported(act: () => Promise<void>): Promise<string> {
    return (await this.exportedBytes(act)).toString('utf8')
  }

  async exportedBytes(act: () => Promise<void>): Promise<Buffer> {
    return (await this.exportedFile(act)).bytes
  }

  /** The file that `act` exports and the name it was offered under: a download, or what the save dialog of Electron was told. */
  async exportedFile(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    if (this.app) {
      const folder = await mkdtemp(join(this.folder, 'exported-'))
      await saveInto(this.app, folder)
      await act()
      // Written beside its place and renamed: a file under its own name is whole.
      const whole = () => readdirSync(folder).filter((name) => !name.endsWith('.part'))
      await expect.poll(whole).toHaveLength(1)
      const [name = ''] = whole()
      return { name, bytes: await readFile(join(folder, name)) }
    }
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }

  /** Chooses this PDF in the dialog that `act` opens: the browser's, or the one of Electron. */
  async choosing(file: { readonly name: string; readonly bytes: Uint8Array }, act: () => Promise<void>): Promise<void> {
    const buffer = Buffer.from(file.bytes)
    if (this.app) {
      const path = join(await mkdtemp(join(this.folder, 'chosen-')), file.name)
      await writeFile(path, buffer)
      await chooseFile(this.app, path)
      await act()
      return
    }
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), act()])
    await chooser.setFiles({ name: file.name, mimeType: 'application/pdf', buffer })
  }

  /** What is on the clipboard in that form; empty where there is none. */
  async clipboard(type: 'text/plain' | 'text/html' = 'text/plain'): Promise<string> {
    if (this.app) return clipboardOf(this.app, type)
    return this.page.evaluate(async (kind) => {
      const item = (await navigator.clipboard.read()).find((one) => one.types.includes(kind))
      return item ? (await item.getType(kind)).text() : ''
    }, type)
  }

  /** Ends the server as a writer does, closes the window, and starts both again over the same folder and profile. */
  async restart(): Promise<Page> {
    await this.stop()
    return this.start()
  }

  /** Starts the server alone again, after it was killed, at the same address. */
  async startServer(): Promise<void> {
    const words = ['--port', String(this.port), ...this.libraryWords(), ...this.copyToWords()]
    const started = spawnServer(words, this.environment())
    this.server = started.server
    this.address = await started.address
  }

  /** The next start is at another port: another origin, so another IndexedDB. */
  async moveToAnotherPort(): Promise<void> {
    this.requests.length = 0
    this.port = await freePort()
  }

  /** `kill -9` of the main side. */
  async killServer(): Promise<void> {
    const { server } = this
    if (!server || server.exitCode !== null) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    await gone
  }

  /** Opens the address of a server that was started again. */
  async reopen(): Promise<void> {
    await this.page.goto(this.address)
    await this.opened()
  }

  async stop(): Promise<void> {
    await this.context?.close()
    await this.app?.close()
    this.context = null
    this.app = null
    this.currentPage = null
    const { server } = this
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
    }
    this.server = null
  }

  async dispose(): Promise<void> {
    await this.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Requests that left the app's own origin. */
  outsideRequests(): readonly string[] {
    return this.requests.filter(
      (url) => !url.startsWith(`${this.origin}/`) && !/^(blob|data|about|chrome|chrome-extension):/.test(url),
    )
  }
}
