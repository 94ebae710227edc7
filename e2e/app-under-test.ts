import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { _electron, chromium, expect, type BrowserContext, type ElectronApplication, type Page } from '@playwright/test'

/** Where the browser is: found (or fetched) by scripts/e2e.mjs. */
const browserPath = process.env.EVIDENCE_DESK_BROWSER

export type ShellName = 'browser' | 'electron'

/**
 * One running Evidence Desk over a library folder of its own: the browser shell's server as a child process and a Chromium window with a
 * profile of its own, or the Electron app where its binary is there. Everything it asks for and everything it complains about is kept, to be asserted at the end.
 */
export class AppUnderTest {
  readonly folder: string
  readonly libraryFolder: string
  readonly shell: ShellName
  /** A folder that is offered as the second place of the library, from the next start on. */
  copyTo: string | null = null
  readonly requests: string[] = []
  readonly complaints: string[] = []
  private server: ChildProcess | null = null
  private context: BrowserContext | null = null
  private app: ElectronApplication | null = null
  private port = 0
  private currentPage: Page | null = null
  private address = ''

  private constructor(folder: string, shell: ShellName, libraryFolder: string) {
    this.folder = folder
    this.shell = shell
    this.libraryFolder = libraryFolder
  }

  /** A desk over a fresh folder, or over the library of another desk as a second program on the machine; not started. */
  static async create(shell: ShellName = 'browser', libraryFolder?: string): Promise<AppUnderTest> {
    const folder = await mkdtemp(join(tmpdir(), 'evidence-desk-e2e-'))
    const desk = new AppUnderTest(folder, shell, libraryFolder ?? join(folder, 'library'))
    desk.port = await freePort()
    return desk
  }

  get profileFolder(): string {
    return join(this.folder, 'profile')
  }

  get origin(): string {
    return this.shell === 'electron' ? 'app://evidence-desk' : `http://127.0.0.1:${this.port}`
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
    const page = this.shell === 'electron' ? await this.startElectron() : await this.startBrowser(options)
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

  private async startElectron(): Promise<Page> {
    this.app = await _electron.launch({
      args: ['.', `--user-data-dir=${this.profileFolder}`, '--library', this.libraryFolder, ...this.copyToWords()],
    })
    return this.app.firstWindow()
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

  /** The file that `act` exports: a download, or what the save dialog of Electron was told. */
  async exportedBytes(act: () => Promise<void>): Promise<Buffer> {
    if (this.app) {
      const path = join(this.folder, 'exported')
      await this.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
      await act()
      await expect.poll(() => existsSync(path)).toBe(true)
      return readFile(path)
    }
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()])
    return readFile(await download.path())
  }

  /** Ends the server as a writer does, closes the window, and starts both again over the same folder and profile. */
  async restart(): Promise<Page> {
    await this.stop()
    return this.start()
  }

  /** Starts the server alone again, after it was killed, at the same address. */
  async startServer(): Promise<void> {
    const port = String(this.port)
    const server = spawn(
      process.execPath,
      ['out/main/browser.js', '--no-open', '--port', port, '--library', this.libraryFolder, ...this.copyToWords()],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, EVIDENCE_DESK_DATA: join(this.folder, 'data') },
      },
    )
    this.server = server
    let said = ''
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    this.address = await new Promise<string>((resolve, reject) => {
      createInterface({ input: server.stdout }).on('line', (line) => {
        const match = /http:\/\/\S+/.exec(line)
        if (match) resolve(match[0])
      })
      server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    })
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
