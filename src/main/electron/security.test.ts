import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../content-security.ts'
import { externalUrl } from '../call-arguments.ts'

// The static gate of SAFETY.md section 3: each item of the list stands here as a test of the sources, because the Electron
// binary is not everywhere where these tests run.
const source = join(import.meta.dirname, '..', '..')

async function sourcesUnder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(join(source, folder), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async (path) => [path.slice(source.length + 1), await readFile(path, 'utf8')] as const),
    ),
  )
}

const main = await sourcesUnder('main')
const renderer = await sourcesUnder('renderer')
const preload = await sourcesUnder('preload')
const text = (path: string): string => (main.get(path) ?? preload.get(path) ?? '').replace(/\s+/g, ' ')
const files = (sources: ReadonlyMap<string, string>, pattern: RegExp): string[] =>
  [...sources].filter(([, code]) => pattern.test(code)).map(([path]) => path)

describe('windows', () => {
  const window = text('main/electron/window.ts')

  it.each([
    'sandbox: true',
    'contextIsolation: true',
    'nodeIntegration: false',
    'nodeIntegrationInWorker: false',
    'nodeIntegrationInSubFrames: false',
    'webSecurity: true',
    'webviewTag: false',
    'allowRunningInsecureContent: false',
    'experimentalFeatures: false',
    'navigateOnDragDrop: false',
  ])('are made with %s', (setting) => expect(window).toContain(setting))

  it('are made in one place only, from the app’s own address', () => {
    expect(files(main, /new (BrowserWindow|BaseWindow|WebContentsView|BrowserView)\b/)).toEqual([
      'main/electron/window.ts',
    ])
    expect(files(main, /\.load(URL|File)\(/)).toEqual(['main/electron/window.ts'])
    expect(window).toContain('loadURL(`${appOrigin}/`)')
    expect([...main.values()].join('')).not.toMatch(
      /file:\/\/|nodeIntegration: true|contextIsolation: false|sandbox: false|webSecurity: false|<webview/,
    )
  })

  it('are sandboxed as a whole, before the app is ready', () => {
    const index = text('main/index.ts')
    expect(index).toContain('app.enableSandbox()')
    expect(index.indexOf('app.enableSandbox()')).toBeLessThan(index.indexOf('whenReady'))
  })

  it('stay one: a second start shows the first', () =>
    expect(text('main/index.ts')).toMatch(/if \(app\.requestSingleInstanceLock\(\)\)/))
})

describe('pages', () => {
  const permissions = text('main/electron/permissions.ts')

  it.each(['will-redirect', 'will-attach-webview'])('cannot %s', (event) => {
    expect(permissions).toContain(`contents.on('${event}', (event) => event.preventDefault())`)
  })
  it.each(['will-navigate', 'will-frame-navigate'])('cannot %s but to themselves', (event) => {
    expect(permissions).toContain(`contents.on('${event}', stay)`)
    expect(permissions).toContain('if (!event.isMainFrame || !isReload(contents, event.url)) event.preventDefault()')
  })

  it('open no window', () => expect(permissions).toContain("setWindowOpenHandler(() => ({ action: 'deny' }))"))

  it('are restricted wherever they come from', () => {
    expect(text('main/index.ts')).toContain(
      "app.on('web-contents-created', (_event, contents) => restrictContents(contents))",
    )
    expect(text('main/index.ts')).toContain('restrictSession(session.defaultSession)')
  })

  it('get no permission, asked for or checked, but writing to the clipboard', () => {
    expect(permissions).toMatch(/setPermissionRequestHandler\(.*?permission === allowedPermission && isAppAddress/)
    expect(permissions).toMatch(/setPermissionCheckHandler\(.*?permission === allowedPermission && isAppAddress/)
    expect(permissions).toContain("const allowedPermission = 'clipboard-sanitized-write'")
    expect(permissions).toContain('setDevicePermissionHandler(() => false)')
  })

  it('reach no network', () => {
    expect(permissions).toContain(
      'webRequest.onBeforeRequest((details, answer) => answer({ cancel: !staysInside(details.url) }))',
    )
    expect([...main.values()].join('')).not.toMatch(/from 'node:https'|net\.fetch|\bfetch\(|autoUpdater|crashReporter/)
  })
})

describe('the app’s scheme', () => {
  const protocol = text('main/electron/app-protocol.ts')

  it('is standard and secure, and its host never changes: the library’s copy lives there', () => {
    expect(protocol).toContain("appScheme = 'app'")
    expect(protocol).toContain('appOrigin = `${appScheme}://evidence-desk`')
    expect(protocol).toMatch(/privileges: \{ standard: true, secure: true/)
    expect(protocol).not.toContain('bypassCSP')
    expect(protocol).not.toContain('corsEnabled')
  })

  it('is registered before the app is ready', () => {
    const index = text('main/index.ts')
    expect(index.indexOf('registerAppScheme()')).toBeLessThan(index.indexOf('whenReady'))
  })
})

describe('the content security policy', () => {
  it('is the one of SAFETY.md, word for word', () => {
    expect(contentSecurityPolicy('N')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-N'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })

  it('is never rewriteAsRis by a page of our own', async () => {
    const html = await readFile(join(source, 'renderer', 'index.html'), 'utf8')
    expect(html).toContain('<meta name="csp-nonce" content="__CSP_NONCE__"')
    expect(html).not.toMatch(/http-equiv|https?:\/\/|<script>|<style|\son\w+=/)
  })
})

describe('the bridge', () => {
  it('has the calls of the contract and nothing else', () => {
    const bridge = text('preload/index.ts')
    expect(bridge.match(/exposeInMainWorld/g)).toHaveLength(1)
    expect(bridge).toContain('Object.keys(hostCalls)')
    expect(bridge).toContain("import { contextBridge, ipcRenderer } from 'electron'")
    expect(bridge).not.toMatch(/ipcRenderer\.(send|on|sendSync|postMessage)|require\(|process\./)
    expect(bridge.length).toBeLessThan(1_200)
  })

  it('answers the app’s own top frame only, one argument at most', () => {
    const ipc = text('main/electron/ipc.ts')
    expect(ipc).toContain("if (!isOurPage(event)) return fail('refused'")
    expect(ipc).toContain("if (words.length > 1) return fail('refused'")
    expect(ipc).toContain('frame !== null && frame.parent === null && isAppAddress(frame.url)')
    expect(files(main, /ipcMain\.(handle|on|once|handleOnce)\(/)).toEqual(['main/electron/ipc.ts'])
  })
})

describe('addresses outside', () => {
  it('are opened for https: and mailto: only, after the host was shown', () => {
    const dialogs = text('main/electron/dialogs.ts')
    expect(files(main, /shell\.openExternal/)).toEqual(['main/electron/dialogs.ts'])
    expect(dialogs).toMatch(
      /showMessageBox\(.*Open \$\{url\.host\} in your browser\?.*if \(response !== 0\).*shell\.openExternal/,
    )
    for (const address of ['http://example.org', 'file:///x', 'javascript:1', 'smb://x', 'vscode://x'])
      expect(externalUrl(address)).toBeNull()
    expect(files(main, /shell\.(openPath|showItemInFolder|trashItem)/)).toEqual([])
  })
})

describe('arrows', () => {
  it('electron is imported by its own folder, the entry and the preload only', () => {
    for (const path of files(main, /from 'electron'/)) expect(path).toMatch(/^main\/(electron\/|index\.ts)/)
    expect(files(preload, /from 'electron'/)).toEqual(['preload/index.ts'])
    expect(files(renderer, /from 'electron'/)).toEqual([])
    for (const path of ['main/browser/', 'main/library/', 'main/cli/']) {
      for (const [name, code] of main)
        if (name.startsWith(path)) expect(code, name).not.toMatch(/from '(electron|(\.\.\/)+electron\/)/)
    }
  })

  it('nothing runs text as code', () => {
    for (const [path, code] of [...main, ...renderer, ...preload])
      expect(code, path).not.toMatch(
        /\beval\(|new Function\(|\.innerHTML\b|dangerouslySetInnerHTML|unsafeUrl|document\.write\(/,
      )
  })

  it('no child process reads a shell', () => {
    for (const [path, code] of main) expect(code, path).not.toMatch(/\bexec(Sync)?\(['"`]|shell: true/)
  })
})

describe('versions', () => {
  it('are at least those with the known holes closed, and Electron is pinned', async () => {
    const { dependencies, devDependencies } = JSON.parse(
      await readFile(join(source, '..', 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>
    const [major = 0, minor = 0, patch = 0] = (dependencies?.['pdfjs-dist'] ?? '').split('.').map(Number)
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(6_002_108)
    expect(devDependencies?.['electron']).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Object.keys({ ...dependencies, ...devDependencies })).not.toContain('xlsx')
  })
})
