import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { externalUrl } from '../call-arguments.ts'
import { contentSecurityPolicy } from '../content-security.ts'
import { nameOf, nodesOf, ownerOf, parsedSource, sourcesUnder, type ParsedSource } from './syntax-for-tests.ts'

// What the Electron security checklist and OWASP ASVS 5 ask for and no call can show: that something is done in one place, or
// nowhere. It is read from the syntax trees, so that neither layout nor comments count. What the shell does when it is called is
// tested in shell.test.ts and in the test of the preload; who may import Electron in scripts/architecture.test.ts.
const src = join(import.meta.dirname, '..', '..')
const main = sourcesUnder('main')
const preload = sourcesUnder('preload')
const all = [...main, ...sourcesUnder('renderer'), ...preload]

/** Object literals' `name: value` with one of `names`, whatever the value is. */
const settings = (sources: readonly ParsedSource[], ...names: readonly string[]) =>
  nodesOf(sources, (report) => ({
    Property: (node) => {
      if (names.includes(nameOf(node.key) ?? '')) report(node)
    },
  }))
const calls = (sources: readonly ParsedSource[], ...names: readonly string[]) =>
  nodesOf(sources, (report) => ({
    CallExpression: (node) => {
      if (names.includes(nameOf(node.callee) ?? '')) report(node)
    },
  }))
const creations = (sources: readonly ParsedSource[], ...names: readonly string[]) =>
  nodesOf(sources, (report) => ({
    NewExpression: (node) => {
      if (names.includes(nameOf(node.callee) ?? '')) report(node)
    },
  }))
/** What is taken of an object, as `shell.openExternal` of `shell`. */
const membersOf = (sources: readonly ParsedSource[], object: string) =>
  nodesOf(sources, (report) => ({
    MemberExpression: (node) => {
      if (ownerOf(node) === object) report(node)
    },
  }))
const names = (sources: readonly ParsedSource[], ...wanted: readonly string[]) =>
  nodesOf(sources, (report) => ({
    Identifier: (node) => {
      if (wanted.includes(node.name)) report(node)
    },
  }))
/** String literals and parts of templates that `pattern` fits. */
const texts = (sources: readonly ParsedSource[], pattern: RegExp) =>
  nodesOf(sources, (report) => ({
    Literal: (node) => {
      if (typeof node.value === 'string' && pattern.test(node.value)) report(node)
    },
    TemplateElement: (node) => {
      if (pattern.test(node.value.raw)) report(node)
    },
  }))
const imports = (sources: readonly ParsedSource[]) =>
  sources.flatMap(({ path, parsed }) =>
    parsed.module.staticImports.map(({ moduleRequest, entries }) => ({
      path,
      from: moduleRequest.value,
      taken: entries.map(({ importName }) => importName.name ?? '*'),
    })),
  )
const filesOf = (found: readonly string[]) => [...new Set(found.map((one) => one.slice(0, one.indexOf(': '))))]

describe('windows', () => {
  const safe = {
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
  }
  const made = creations(main, 'BrowserWindow', 'BaseWindow', 'WebContentsView', 'BrowserView')

  it.each(Object.entries(safe))('are made with %s %s, and nothing sets it otherwise', (name, value) => {
    const [window = ''] = made
    const [path = '', text = ''] = [window.slice(0, window.indexOf(': ')), window.slice(window.indexOf(': ') + 2)]
    expect(settings([parsedSource(path, text)], name)).toEqual([`${path}: ${name}: ${value}`])
    expect(settings(main, name)).toEqual([`${path}: ${name}: ${value}`])
  })

  it('are made in one place only, which alone loads a page into them', () => {
    expect(made).toHaveLength(1)
    const loads = calls(main, 'loadURL', 'loadFile')
    expect(loads).toHaveLength(1)
    expect(filesOf(loads)).toEqual(filesOf(made))
    expect(texts(main, /file:\/\/|<webview/)).toEqual([])
  })
})

describe('the network', () => {
  it('is asked for nothing', () => {
    expect(
      imports(main).filter(({ from }) => /^(?:node:)?(?:https|http2|tls|dgram|dns)\b|^undici$/.test(from)),
    ).toEqual([])
    expect(calls(main, 'fetch')).toEqual([])
    expect(membersOf(main, 'net')).toEqual([])
    expect(names(main, 'autoUpdater', 'crashReporter')).toEqual([])
  })
})

describe('the content security policy', () => {
  it('allows what the app is made of, and nothing else', () => {
    const directives = contentSecurityPolicy('N')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
    expect(new Set(directives.map(([name]) => name)).size).toBe(directives.length)
    expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources.toSorted()]))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", "'wasm-unsafe-eval'"],
      'style-src': ["'nonce-N'", "'self'"],
      'img-src': ["'self'", 'blob:', 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'worker-src': ["'self'", 'blob:'],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    })
  })

  it('is not widened by the page, which has no script, style or address of its own', async () => {
    const elements = await elementsOf(join(src, 'renderer', 'index.html'))
    const named = (name: string) => elements.filter((element) => element.name === name)
    expect(named('meta').map(({ attributes }) => attributes)).toContainEqual({
      name: 'csp-nonce',
      content: '__CSP_NONCE__',
    })
    expect(named('style')).toEqual([])
    for (const { attributes, text } of named('script')) {
      expect(attributes['src']).toMatch(/^\.\//)
      expect(text.trim()).toBe('')
    }
    for (const [name, value] of elements.flatMap(({ attributes }) => Object.entries(attributes))) {
      expect(name).not.toMatch(/^on|^style$|^http-equiv$/i)
      expect(value).not.toMatch(/^\s*(?:https?:|\/\/|javascript:)/i)
    }
  })
})

describe('the bridge', () => {
  it('takes of Electron what carries a call, and nothing of Node', () => {
    expect(preload.map(({ path }) => path)).toEqual(['preload/index.ts'])
    expect(imports(preload).map(({ from, taken }) => [from, taken.toSorted()])).toEqual([
      ['electron', ['contextBridge', 'ipcRenderer']],
      ['#core/host/host-faults.ts', ['noAnswer']],
      ['#core/host/host.ts', ['hostCalls']],
    ])
    expect(membersOf(preload, 'contextBridge')).toEqual(['preload/index.ts: contextBridge.exposeInMainWorld'])
    expect(membersOf(preload, 'ipcRenderer')).toEqual(['preload/index.ts: ipcRenderer.invoke'])
    expect(names(preload, 'require', 'process')).toEqual([])
    expect(nodesOf(preload, (report) => ({ ImportExpression: report }))).toEqual([])
  })

  it('is answered in one place', () => {
    const answered = membersOf(main, 'ipcMain')
    expect(answered).toHaveLength(1)
    expect(answered[0]).toMatch(/ipcMain\.handle$/)
    expect(imports(main).filter(({ taken }) => taken.includes('ipcMain'))).toHaveLength(1)
  })
})

describe('addresses outside', () => {
  it('are opened in one place, and nothing else is', () => {
    const opened = imports(main).filter(({ from, taken }) => from === 'electron' && taken.includes('shell'))
    expect(opened).toHaveLength(1)
    expect(membersOf(main, 'shell')).toEqual([`${opened[0]?.path}: shell.openExternal`])
    // Nothing of Electron is reached another way.
    expect(imports(main).filter(({ from, taken }) => from === 'electron' && taken.includes('*'))).toEqual([])
  })

  it.each(['http://example.org', 'file:///x', 'javascript:1', 'smb://x', 'vscode://x'])('are never %s', (address) =>
    expect(externalUrl(address)).toBeNull(),
  )
})

describe('text', () => {
  it('is never run as code', () => {
    expect(calls(all, 'eval', 'Function')).toEqual([])
    expect(creations(all, 'Function')).toEqual([])
    expect(
      nodesOf(all, (report) => ({
        CallExpression: (node) => {
          const [first] = node.arguments
          const isText =
            first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string')
          if (isText && ['setTimeout', 'setInterval'].includes(nameOf(node.callee) ?? '')) report(node)
        },
      })),
    ).toEqual([])
  })

  it('is never shown as markup', () => {
    const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'unsafeUrl', 'dangerouslySetInnerHTML']
    expect(
      nodesOf(all, (report) => ({
        MemberExpression: (node) => {
          if (markup.includes(nameOf(node) ?? '')) report(node)
          if (ownerOf(node) === 'document' && /^write(?:ln)?$/.test(nameOf(node) ?? '')) report(node)
        },
        JSXAttribute: (node) => {
          if (markup.includes(nameOf(node.name) ?? '')) report(node)
        },
      })),
    ).toEqual([])
    expect(settings(all, ...markup)).toEqual([])
    expect(names(all, ...markup)).toEqual([])
  })

  it('is never read by the system’s shell', () => {
    const taken = imports(main).filter(({ from }) => /^(?:node:)?child_process$/.test(from))
    expect(
      taken.flatMap((one) => one.taken).filter((name) => !['spawn', 'execFile', 'ChildProcess'].includes(name)),
    ).toEqual([])
    expect(settings(main, 'shell')).toEqual([])
    expect(texts(main, /^(?:node:)?child_process$/)).toHaveLength(taken.length)
  })
})

describe('versions', () => {
  it('are at least those with the known holes closed, and Electron is pinned', async () => {
    const { dependencies, devDependencies } = JSON.parse(
      await readFile(join(src, '..', 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>
    const [major = 0, minor = 0, patch = 0] = (dependencies?.['pdfjs-dist'] ?? '').split('.').map(Number)
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(6_002_108)
    expect(devDependencies?.['electron']).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Object.keys({ ...dependencies, ...devDependencies })).not.toContain('xlsx')
  })
})

interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** The elements of a page of ours, which but for its doctype is well-formed XML. Throws where it is not. */
async function elementsOf(path: string): Promise<readonly PageElement[]> {
  const elements: PageElement[] = []
  const open: PageElement[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write((await readFile(path, 'utf8')).replace(/^<!doctype html>/i, '')).close()
  return elements
}
