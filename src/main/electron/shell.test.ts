import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hostCalls } from '#core/host/host.ts'
import { contentSecurityPolicy } from '../content-security.ts'

// Electron's own program cannot be had everywhere, so this runs the shell's real modules against a stand-in of Electron's API
// that keeps what it was told. What is asserted is what the shell then answers.
const electron = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const kept = {
    order: [] as string[],
    handlers: new Map<string, (event: unknown, ...words: unknown[]) => Promise<unknown>>(),
    asked: [] as unknown[],
    opened: [] as string[],
    answer: 0,
    userData: '',
    isFirstStart: true,
    switches: [] as string[],
    handedOver: null as unknown,
    menu: [] as MenuItemConstructorOptions[],
  }
  const app = Object.assign(new Emitter(), {
    isPackaged: true,
    enableSandbox: () => kept.order.push('sandbox'),
    commandLine: {
      hasSwitch: (name: string) => kept.switches.includes(name),
      appendSwitch: (name: string, value: string) => kept.order.push(`${name}=${value}`),
    },
    getVersion: () => '0.0.0',
    setAboutPanelOptions: () => undefined,
    requestSingleInstanceLock: (data: unknown) => {
      kept.handedOver = data
      return kept.isFirstStart
    },
    whenReady: async () => {
      kept.order.push('ready')
    },
    getPath: () => kept.userData,
    quit: () => {
      kept.order.push('quit')
    },
    exit: (status: number) => {
      kept.order.push(`exit ${status}`)
    },
  })
  const session = Object.assign(new Emitter(), {
    setSpellCheckerLanguages: (languages: readonly string[]) => {
      kept.order.push(`spelling ${languages.length}`)
    },
    permissionRequest: (..._words: unknown[]): void => undefined,
    permissionCheck: (..._words: unknown[]): boolean => true,
    request: (_details: { url: string }, _answer: (said: { cancel: boolean }) => void): void => undefined,
    device: (): boolean => true,
    scheme: '',
    serve: async (_request: Request): Promise<Response> => new Response(),
    setPermissionRequestHandler(handler: (...words: unknown[]) => void) {
      kept.order.push('permissions')
      session.permissionRequest = handler
    },
    setPermissionCheckHandler(handler: (...words: unknown[]) => boolean) {
      session.permissionCheck = handler
    },
    setDevicePermissionHandler(handler: () => boolean) {
      session.device = handler
    },
    webRequest: {
      onBeforeRequest(handler: (details: { url: string }, answer: (said: { cancel: boolean }) => void) => void) {
        session.request = handler
      },
    },
    protocol: {
      handle(scheme: string, handler: (request: Request) => Promise<Response>) {
        session.scheme = scheme
        session.serve = handler
      },
    },
  })
  const windows: BrowserWindow[] = []
  class BrowserWindow extends Emitter {
    readonly settings: { webPreferences: Record<string, unknown> }
    readonly webContents = Object.assign(new Emitter(), {
      openHandler: (): unknown => ({ action: 'allow' }),
      setWindowOpenHandler(handler: () => unknown) {
        this.openHandler = handler
      },
      getURL: () => 'app://evidence-desk/',
      reload: () => kept.order.push('reload'),
    })
    address = ''
    isFocused = false
    constructor(settings: { webPreferences: Record<string, unknown> }) {
      super()
      this.settings = settings
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
    async loadURL(address: string): Promise<void> {
      this.address = address
    }
    isMinimized(): boolean {
      return false
    }
    isDestroyed(): boolean {
      return false
    }
    isVisible(): boolean {
      return kept.order.includes('show')
    }
    focus(): void {
      this.isFocused = true
    }
    show(): void {
      kept.order.push('show')
    }
  }
  return {
    kept,
    app,
    windows,
    session: { defaultSession: session },
    BrowserWindow,
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown[]) => {
        kept.order.push(`scheme ${JSON.stringify(schemes)}`)
      },
    },
    ipcMain: {
      handle: (name: string, handler: (event: unknown, ...words: unknown[]) => Promise<unknown>) => {
        kept.handlers.set(name, handler)
      },
    },
    Menu: {
      setApplicationMenu: () => undefined,
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => {
        kept.menu = template
        return {}
      },
    },
    nativeTheme: { shouldUseDarkColors: false },
    dialog: {
      showErrorBox: (title: string) => {
        kept.order.push(title)
      },
      showMessageBox: async (_window: unknown, words: unknown) => {
        kept.asked.push(words)
        return { response: kept.answer }
      },
    },
    shell: {
      openExternal: async (address: string) => {
        kept.opened.push(address)
      },
    },
  }
})
vi.mock('electron', () => electron)

const { kept, app, windows } = electron
const session = electron.session.defaultSession
const ours = { senderFrame: { parent: null, url: 'app://evidence-desk/#/library' } }
const call = (name: string, event: unknown, ...words: unknown[]): Promise<unknown> =>
  kept.handlers.get(`host:${name}`)?.(event, ...words) ?? Promise.resolve('nobody')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-desk-electron-'))
  kept.userData = join(folder, 'data')
  vi.stubEnv('EVIDENCE_DESK_DATA', kept.userData)
  process.argv.push('--library', join(folder, 'library'))
  await import('../index.ts')
  await vi.waitFor(() => expect(windows).toHaveLength(1))
})
afterAll(async () => {
  process.argv.splice(-2)
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

describe('the Electron shell', () => {
  it('is sandboxed and has its scheme before it is ready', () => {
    expect(kept.order.slice(0, 4)).toEqual([
      'sandbox',
      'host-resolver-rules=MAP * ~NOTFOUND',
      expect.stringMatching(/^scheme /),
      'ready',
    ])
    // Standard and secure, and nothing that goes round the policy: no bypassCSP, no corsEnabled.
    expect(JSON.parse(kept.order[2]?.slice('scheme '.length) ?? '')).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
    expect(session.scheme).toBe('app')
  })

  it('looks for no spelling dictionary on a network: the search is given up before anything else of the session', () => {
    expect(kept.order.slice(4, 6)).toEqual(['spelling 0', 'permissions'])
  })

  it('opens one window at the app’s address, which a second start brings to the front', () => {
    // This origin is where the window’s copy of the library lives: it never changes.
    expect(windows[0]?.address).toBe('app://evidence-desk/')
    expect(windows[0]?.settings.webPreferences).toEqual({
      preload: expect.stringMatching(/preload.index\.cjs$/),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
    app.emit('second-instance', {}, [], '', { library: null, files: [] })
    expect(windows[0]?.isFocused).toBe(true)
    expect(kept.asked).toEqual([])
    expect(kept.handedOver).toEqual({ library: join(folder, 'library'), files: [] })
  })

  it('answers its own page, and nobody else', async () => {
    expect([...kept.handlers.keys()].sort()).toEqual(
      Object.keys(hostCalls)
        .map((name) => `host:${name}`)
        .sort(),
    )
    for (const senderFrame of [
      null,
      { parent: {}, url: 'app://evidence-desk/' },
      { parent: null, url: 'https://evil.example/' },
      { parent: null, url: 'app://evidence-desk.evil.example/' },
      { parent: null, url: 'app://other/' },
      { parent: null, url: 'file:///x' },
      { parent: null, url: '' },
    ]) {
      for (const name of Object.keys(hostCalls))
        expect(await call(name, { senderFrame })).toMatchObject({ ok: false, kind: 'refused' })
    }
    expect(await call('openLibrary', ours, undefined, 'more')).toMatchObject({ ok: false, kind: 'refused' })
    expect(await call('openLibrary', ours, undefined)).toMatchObject({
      ok: true,
      value: { folderName: 'library', isNew: true },
    })
  })

  it('says what to do where a second start asks for another library, and opens the files that it names', async () => {
    const path = join(folder, 'Kim 2021.pdf')
    await writeFile(path, '%PDF')
    app.emit('second-instance', {}, [], '', { library: '/elsewhere', files: [path] })
    expect(kept.asked.pop()).toMatchObject({ detail: expect.stringContaining('To work in /elsewhere') as string })
    const onMac = { preventDefault: vi.fn() }
    app.emit('open-file', onMac, path)
    expect(onMac.preventDefault).toHaveBeenCalled()
    const file = { id: expect.any(String) as string, name: 'Kim 2021.pdf' }
    const asked = { kind: 'files', files: [file] }
    const answer = (await call('nextRequests', ours, undefined)) as {
      value: readonly { files: readonly { id: string }[] }[]
    }
    expect(answer).toEqual({ ok: true, value: [asked, asked] })
    const { id } = answer.value[0]!.files[0]!
    expect(await call('readOpenedFile', ours, { id })).toMatchObject({ ok: true })
  })

  it('hands an entry of the menu to the page, which may load itself anew in between', async () => {
    const click = (label: string) =>
      kept.menu
        .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
        .find((entry) => entry.label === label)
        ?.click?.({} as never, undefined, {} as never)
    const ofPageBefore = call('nextRequests', ours, undefined)
    windows[0]?.webContents.emit('did-start-loading')
    expect(await ofPageBefore).toEqual({ ok: true, value: [] })
    click('Import…')
    expect(await call('nextRequests', ours, undefined)).toEqual({
      ok: true,
      value: [{ kind: 'command', id: 'go/import' }],
    })
    const waiting = call('nextRequests', ours, undefined)
    click('Keys of This View')
    expect(await waiting).toEqual({ ok: true, value: [{ kind: 'command', id: 'keys' }] })
  })

  it('offers to start a page that crashed again', async () => {
    kept.answer = 0
    windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'oom' })
    await vi.waitFor(() => expect(kept.order).toContain('reload'))
    expect(kept.asked.splice(0)).toEqual([
      expect.objectContaining({ message: 'The window stopped working and has to start again.' }),
    ])
  })

  it('shows the host before an address is opened, and opens nothing else', async () => {
    kept.answer = 1
    expect(await call('openExternal', ours, { url: 'https://example.org/a' })).toMatchObject({
      ok: false,
      kind: 'cancelled',
    })
    expect(kept.opened).toEqual([])
    kept.answer = 0
    expect(await call('openExternal', ours, { url: 'https://example.org/a' })).toMatchObject({ ok: true })
    expect(await call('openExternal', ours, { url: 'http://example.org/a' })).toMatchObject({
      ok: false,
      kind: 'refused',
    })
    expect(kept.opened).toEqual(['https://example.org/a'])
    expect(kept.asked[0]).toMatchObject({ message: 'Open example.org in your browser?' })
    expect(await call('openExternal', ours, { url: 'mailto:a@example.org' })).toMatchObject({ ok: true })
    expect(kept.opened).toEqual(['https://example.org/a', 'mailto:a@example.org'])
    expect(kept.asked).toHaveLength(3)
    for (const url of ['file:///x', 'javascript:1', 'smb://x', 'vscode://x'])
      expect(await call('openExternal', ours, { url })).toMatchObject({ ok: false, kind: 'refused' })
    expect(kept.asked).toHaveLength(3)
    expect(kept.opened).toHaveLength(2)
  })

  it('keeps pages where they are, in every kind of contents', () => {
    const webview = Object.assign(new EventEmitter(), { setWindowOpenHandler: () => undefined, getURL: () => '' })
    app.emit('web-contents-created', {}, webview)
    for (const contents of [windows[0]?.webContents, webview]) {
      for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
        const event = { preventDefault: vi.fn(), isMainFrame: true, url: 'app://evidence-desk/elsewhere.html' }
        contents?.emit(name, event)
        expect(event.preventDefault, name).toHaveBeenCalled()
      }
      // Not even to the page itself.
      for (const name of ['will-redirect', 'will-attach-webview']) {
        const event = { preventDefault: vi.fn(), isMainFrame: true, url: 'app://evidence-desk/' }
        contents?.emit(name, event)
        expect(event.preventDefault, name).toHaveBeenCalled()
      }
    }
    expect(windows[0]?.webContents.openHandler()).toEqual({ action: 'deny' })
    const download = { preventDefault: vi.fn() }
    session.emit('will-download', download)
    expect(download.preventDefault).toHaveBeenCalled()
  })

  it('lets a page load itself again, as after a fault, but no frame in it', () => {
    for (const [url, isMainFrame, stays] of [
      ['app://evidence-desk/', true, false],
      ['app://evidence-desk/#/library', true, false],
      ['app://evidence-desk/', false, true],
      ['https://evil.example/', true, true],
    ] as const) {
      for (const name of ['will-navigate', 'will-frame-navigate']) {
        const event = { preventDefault: vi.fn(), isMainFrame, url }
        windows[0]?.webContents.emit(name, event)
        expect(event.preventDefault.mock.calls.length > 0, `${name} ${url}`).toBe(stays)
      }
    }
  })

  it('lets requests reach the app only', () => {
    const isCancelled = (url: string): boolean | undefined => {
      let cancelled: boolean | undefined
      session.request({ url }, ({ cancel }) => {
        cancelled = cancel
      })
      return cancelled
    }
    for (const url of ['app://evidence-desk/assets/x.js', 'blob:app://evidence-desk/1', 'data:image/png;base64,AA'])
      expect(isCancelled(url)).toBe(false)
    for (const url of [
      'https://example.org',
      'http://127.0.0.1:80/',
      'ws://example.org',
      'file:///etc/passwd',
      'app://evidence-desk.evil/',
      'ftp://x/',
      'blob:https://example.org/1',
      'app://other/x',
    ])
      expect(isCancelled(url), url).toBe(true)
  })

  it('gives no permission but writing to the clipboard, asked for or checked', () => {
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fullscreen',
      'hid',
      'fileSystem',
      'unknown',
    ]) {
      const answered = vi.fn()
      session.permissionRequest(windows[0]?.webContents, permission, answered)
      expect(answered).toHaveBeenCalledWith(false)
      expect(session.permissionCheck(null, permission, 'app://evidence-desk')).toBe(false)
    }
    for (const [address, isGiven] of [
      ['app://evidence-desk/', true],
      ['https://evil.example/', false],
    ] as const) {
      const answered = vi.fn()
      session.permissionRequest({ getURL: () => address }, 'clipboard-sanitized-write', answered)
      expect(answered, address).toHaveBeenCalledWith(isGiven)
    }
    expect(session.device()).toBe(false)
    expect(session.permissionCheck(null, 'clipboard-sanitized-write', 'app://evidence-desk')).toBe(true)
    expect(session.permissionCheck(null, 'clipboard-sanitized-write', 'https://evil.example')).toBe(false)
  })

  it('serves the app with its policy, and nothing at other hosts or by other methods', async () => {
    // Run from the sources, the page is src/renderer/index.html.
    const page = await session.serve(new Request('app://evidence-desk/'))
    expect(page.status).toBe(200)
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1] ?? 'none'
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce))
    const text = await page.text()
    expect(text).toContain(`<meta name="csp-nonce" content="${nonce}" />`)
    expect(text).not.toContain('__CSP_NONCE__')
    for (const request of [
      new Request('app://other/'),
      new Request('app://evidence-desk/../../package.json'),
      new Request('app://evidence-desk/%2e%2e/package.json'),
      new Request('app://evidence-desk/', { method: 'POST' }),
    ]) {
      expect((await session.serve(request)).status).toBe(404)
    }
  })

  it('finishes writing and gives the library free before it quits', async () => {
    expect(existsSync(join(folder, 'library', 'LOCK'))).toBe(true)
    const event = { preventDefault: vi.fn() }
    app.emit('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalled()
    await vi.waitFor(() => expect(kept.order).toContain('quit'))
    expect(existsSync(join(folder, 'library', 'LOCK'))).toBe(false)
    const again = { preventDefault: vi.fn() }
    app.emit('will-quit', again)
    expect(again.preventDefault).not.toHaveBeenCalled()
  })

  it('leaves a second start without a window', async () => {
    kept.isFirstStart = false
    const before = kept.order.length
    vi.resetModules()
    await import('../index.ts')
    expect(kept.order.slice(before)).toEqual([
      'sandbox',
      expect.stringMatching(/^host-resolver/),
      expect.stringMatching(/^scheme /),
      'quit',
    ])
    expect(windows).toHaveLength(1)
  })

  it('asks for no sandbox where it was started without', async () => {
    kept.switches = ['no-sandbox']
    const before = kept.order.length
    vi.resetModules()
    await import('../index.ts')
    expect(kept.order.slice(before)).not.toContain('sandbox')
  })
})
