import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { fromChromium, toChromium } from './addresses.mjs'
import { isolatedWorld, pageScript, preloadScript, receiveName, sendName } from './bridge.mjs'
import { chromium } from './chromium.mjs'
import { preventable } from './event.mjs'
import { ipcMain } from './ipc.mjs'
import { session } from './session.mjs'
import { pack } from './wire.mjs'

const byTarget = new Map()
let nextId = 1

/** The page of a window: a target of Chromium, with the preload in a world of its own before anything of the page runs. */
export class WebContents extends EventEmitter {
  id = nextId++
  session = session.defaultSession
  /** Settles when the page can be given an address. */
  attached
  #devtools
  #targetId
  #isGone = false
  #frames = new Map()
  #mainFrameId
  #worlds = new Map()
  #askedByPage = new Map()
  #isOurs = false
  #mayOpen = () => ({ action: 'allow' })

  constructor(window, settings) {
    super()
    this.window = window
    this.attached = this.#attach(settings)
    this.attached.catch((error) => console.error(error))
  }

  get targetId() {
    return this.#targetId
  }

  get mainFrame() {
    return this.#frame(this.#mainFrameId)
  }

  getURL() {
    return this.mainFrame?.url ?? ''
  }

  isDestroyed() {
    return this.#isGone
  }

  isCrashed() {
    return false
  }

  setWindowOpenHandler(handler) {
    this.#mayOpen = handler
  }

  async loadURL(address) {
    await this.attached
    this.#isOurs = true
    const { errorText } = await this.#devtools.call('Page.navigate', { url: toChromium(address) })
    if (errorText) throw new Error(`${errorText} loading '${address}'`)
  }

  reload() {
    this.#isOurs = true
    this.#devtools.tell('Page.reload')
  }

  close() {
    this.window.close()
  }

  send(channel, ...words) {
    for (const world of this.#worlds.keys()) this.#tellWorld(world, { kind: 'send', channel, args: pack(words) })
  }

  async executeJavaScript(expression) {
    const asked = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await this.#devtools.call('Runtime.evaluate', asked)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  openDevTools() {}
  toggleDevTools() {}
  setZoomLevel() {}

  /** The page is asked to close, with its say. */
  askToClose() {
    this.attached.then(
      () => this.#devtools.tell('Page.close'),
      () => undefined,
    )
  }

  markDestroyed() {
    this.#isGone = true
    this.emit('destroyed')
  }

  async #attach({ width = 800, height = 600, preload }) {
    const { targetId } = await chromium().call('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    })
    this.#targetId = targetId
    byTarget.set(targetId, this)
    const { sessionId } = await chromium().call('Target.attachToTarget', { targetId, flatten: true })
    this.#devtools = chromium().connection.session(sessionId)
    this.#listen()
    const { frameTree } = await this.#devtools.call('Page.getFrameTree')
    this.#mainFrameId = frameTree.frame.id
    this.#frames.set(this.#mainFrameId, { parentId: null, url: '' })
    const worldName = isolatedWorld
    await Promise.all([
      this.#devtools.call('Page.enable'),
      this.#devtools.call('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.#devtools.call('Runtime.enable'),
      this.#devtools.call('Runtime.addBinding', { name: sendName, executionContextName: worldName }),
      this.#devtools.call('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      this.#devtools.call('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#devtools.call('Page.addScriptToEvaluateOnNewDocument', { source: pageScript }),
    ])
    const source = preload === undefined ? null : this.#readPreload(preload)
    if (source !== null)
      await this.#devtools.call('Page.addScriptToEvaluateOnNewDocument', { source: preloadScript(source), worldName })
  }

  // As in Electron, a preload that cannot be read leaves the page without it.
  #readPreload(path) {
    try {
      return readFileSync(path, 'utf8')
    } catch (error) {
      console.error(`Unable to load preload script: ${path}`)
      this.emit('preload-error', preventable(), path, error)
      return null
    }
  }

  #listen() {
    const on = (name, listener) => this.#devtools.on(name, listener)
    on('Page.frameNavigated', ({ frame }) => this.#navigated(frame))
    on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (this.#frames.has(frameId)) this.#frames.get(frameId).url = url
    })
    on('Page.frameAttached', ({ frameId, parentFrameId }) =>
      this.#frames.set(frameId, { parentId: parentFrameId, url: '' }),
    )
    on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.#frames.delete(frameId)
    })
    on('Page.frameRequestedNavigation', ({ frameId, url }) => this.#askedByPage.set(frameId, url))
    on('Page.lifecycleEvent', ({ name, frameId }) => {
      if (frameId !== this.#mainFrameId || this.getURL() === '') return
      if (name === 'firstPaint') this.emit('painted')
      if (name === 'load') this.emit('did-finish-load')
    })
    on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === isolatedWorld) this.#worlds.set(context.id, context.auxData.frameId)
    })
    on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.#worlds.delete(executionContextId))
    on('Runtime.executionContextsCleared', () => this.#worlds.clear())
    on('Runtime.bindingCalled', ({ name, payload, executionContextId: world }) => {
      if (name !== sendName) return
      const sender = this.#frame(this.#worlds.get(world))
      void ipcMain.receive(JSON.parse(payload), this, sender, (message) => this.#tellWorld(world, message))
    })
    on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 133 }),
    )
    on('Fetch.requestPaused', (paused) => this.#guard(paused, this.#devtools))
    on('Target.attachedToTarget', ({ sessionId }) => {
      const worker = chromium().connection.session(sessionId)
      worker.on('Fetch.requestPaused', (paused) => this.#guard(paused, worker))
      worker.tell('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
      worker.tell('Runtime.runIfWaitingForDebugger')
    })
  }

  #navigated({ id, parentId = null, url, urlFragment = '' }) {
    this.#frames.set(id, { parentId, url: url + urlFragment })
    if (id !== this.#mainFrameId) return
    this.session.applyPermissions(this)
    this.emit('did-navigate', preventable(), this.getURL(), 200, '')
  }

  #frame(frameId) {
    const known = this.#frames.get(frameId)
    return known
      ? { url: fromChromium(known.url), parent: known.parentId === null ? null : this.#frame(known.parentId) }
      : null
  }

  #tellWorld(contextId, message) {
    this.#devtools.tell('Runtime.evaluate', { contextId, expression: `${receiveName}(${JSON.stringify(message)})` })
  }

  // Every request waits until the app has said yes: a page that goes elsewhere is asked about first, then the session.
  async #guard({ requestId, request, resourceType, frameId }, devtools) {
    const url = fromChromium(request.url + (request.urlFragment ?? ''))
    const refuse = (errorReason) => devtools.tell('Fetch.failRequest', { requestId, errorReason })
    if (resourceType === 'Document' && this.#frames.has(frameId) && !this.#mayNavigate(frameId, url)) {
      refuse('Aborted')
      return
    }
    const details = { id: requestId, url, method: request.method, resourceType, webContentsId: this.id }
    if (await this.session.mayRequest(details)) devtools.tell('Fetch.continueRequest', { requestId })
    else refuse('BlockedByClient')
  }

  #mayNavigate(frameId, url) {
    const isMainFrame = frameId === this.#mainFrameId
    const isOurs = isMainFrame && this.#isOurs
    const isAsked = this.#askedByPage.delete(frameId)
    if (isMainFrame) this.#isOurs = false
    if (!isAsked || isOurs) return true
    const event = preventable({ url, isMainFrame, isSameDocument: false, frame: this.#frame(frameId) })
    this.emit('will-frame-navigate', event)
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url)
    return !event.defaultPrevented
  }

  /** A page that this one opened. */
  opens(targetId, address) {
    const { action } = this.#mayOpen({ url: fromChromium(address), frameName: '', features: '' })
    if (action === 'deny') chromium().tell('Target.closeTarget', { targetId })
  }
}

export const webContents = {
  getAllWebContents: () => [...byTarget.values()],
  fromDevToolsTargetId: (targetId) => byTarget.get(targetId),
}

/** Keeps windows and Chromium's targets in step: what closes there is gone here. */
export function followTargets() {
  chromium().on('Target.targetDestroyed', ({ targetId }) => {
    const contents = byTarget.get(targetId)
    byTarget.delete(targetId)
    contents?.window.isGone()
  })
  chromium().on('Target.targetCreated', ({ targetInfo: { type, openerId, targetId, url } }) => {
    if (type === 'page') byTarget.get(openerId)?.opens(targetId, url)
  })
}
