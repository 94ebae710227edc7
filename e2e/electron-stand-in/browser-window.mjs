import { EventEmitter } from 'node:events'
import { isAbsolute } from 'node:path'
import { app, openWindows, staysOpen, windowIsGone } from './app.mjs'
import { chromium } from './chromium.mjs'
import { preventable } from './event.mjs'
import { WebContents } from './web-contents.mjs'

let nextId = 1

/** A window without a screen: it can be shown, hidden and minimised, and only says so. */
export class BrowserWindow extends EventEmitter {
  id = nextId++
  #isVisible
  #isMinimized = false
  #isDestroyed = false
  #bounds

  constructor(settings = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const { width = 800, height = 600, x = 0, y = 0, show = true, webPreferences: { preload } = {} } = settings
    if (preload !== undefined && !isAbsolute(preload)) throw new Error('preload script must have absolute path')
    this.#isVisible = show
    this.#bounds = { x, y, width, height }
    this.webContents = new WebContents(this, { width, height, preload })
    this.webContents.once('painted', () => this.emit('ready-to-show'))
    openWindows.add(this)
    app.emit('web-contents-created', preventable(), this.webContents)
    app.emit('browser-window-created', preventable(), this)
  }

  static getAllWindows = () => [...openWindows]
  static getFocusedWindow = () => [...openWindows][0] ?? null
  static fromWebContents = (contents) => contents?.window ?? null

  loadURL(address) {
    this.#mustBeThere()
    return this.webContents.loadURL(address)
  }

  show() {
    this.#mustBeThere()
    this.#isVisible = true
    this.emit('show')
  }

  hide() {
    this.#mustBeThere()
    this.#isVisible = false
  }

  isVisible() {
    this.#mustBeThere()
    return this.#isVisible
  }

  focus() {
    this.#mustBeThere()
    chromium().tell('Target.activateTarget', { targetId: this.webContents.targetId })
  }

  minimize() {
    this.#mustBeThere()
    this.#isMinimized = true
  }

  restore() {
    this.#mustBeThere()
    this.#isMinimized = false
  }

  isMinimized() {
    this.#mustBeThere()
    return this.#isMinimized
  }

  isMaximized = () => false
  isFullScreen = () => false
  isDestroyed = () => this.#isDestroyed
  getBounds = () => this.#bounds
  getNormalBounds = () => this.#bounds
  setBounds = (bounds) => Object.assign(this.#bounds, bounds)
  setMenu() {}
  setTitle() {}
  maximize() {}

  close() {
    this.#mustBeThere()
    const event = preventable()
    this.emit('close', event)
    if (event.defaultPrevented) staysOpen()
    else this.webContents.askToClose()
  }

  destroy() {
    if (this.#isDestroyed) return
    chromium().tell('Target.closeTarget', { targetId: this.webContents.targetId })
    this.isGone()
  }

  /** Its page is gone. */
  isGone() {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.webContents.markDestroyed()
    this.emit('closed')
    windowIsGone(this)
  }

  // Electron's own error: what holds on to a closed window is found here too.
  #mustBeThere() {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed')
  }
}
