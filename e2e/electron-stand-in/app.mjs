import { EventEmitter } from 'node:events'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { stopChromium } from './chromium.mjs'
import { preventable } from './event.mjs'
import { takeInstanceLock } from './single-instance.mjs'

/** The windows that are open. */
export const openWindows = new Set()

const about = { name: 'Electron', version: '0', folder: '' }
const paths = new Map()
const switches = new Map()
let resolveReady
const ready = new Promise((resolve) => (resolveReady = resolve))
let isReady = false
let isQuitting = false
let isExiting = false
let isGone = false

class App extends EventEmitter {
  commandLine = {
    appendSwitch: (name, value = '') => switches.set(name, value),
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
    removeSwitch: (name) => switches.delete(name),
  }
  isPackaged = false
  name = ''

  getName = () => this.name
  setName = (name) => (this.name = name)
  getVersion = () => about.version
  getAppPath = () => about.folder
  getLocale = () => 'en-GB'
  isReady = () => isReady
  whenReady = () => ready

  enableSandbox() {
    if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    switches.delete('no-sandbox')
  }

  // What a system shows of an app and no test can see here.
  setAppUserModelId() {}
  setAboutPanelOptions() {}
  addRecentDocument() {}
  focus() {}

  getPath(name) {
    const home = homedir()
    const known = {
      home,
      appData: process.env.XDG_CONFIG_HOME ?? join(home, '.config'),
      userData: join(process.env.XDG_CONFIG_HOME ?? join(home, '.config'), this.name),
      temp: tmpdir(),
      exe: process.execPath,
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      desktop: join(home, 'Desktop'),
    }
    const path = paths.get(name) ?? (name === 'sessionData' ? this.getPath('userData') : known[name])
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  setPath(name, path) {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    paths.set(name, path)
  }

  requestSingleInstanceLock(data) {
    return takeInstanceLock(this.getPath('userData'), data, ({ argv, cwd, data: theirs }) =>
      this.emit('second-instance', preventable(), argv, cwd, theirs),
    )
  }

  /** Electron's order: before-quit, every window asked to close, will-quit, quit. Each may say no. */
  quit() {
    if (isQuitting) return
    const event = preventable()
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    isQuitting = true
    if (openWindows.size === 0) willQuit()
    for (const window of openWindows) window.close()
  }

  /** At once: nobody is asked. */
  exit(code = 0) {
    isExiting = true
    for (const window of openWindows) window.destroy()
    void end(code)
  }
}

export const app = new App()

/** What Electron knows of the app before its first line runs. `words` are the program's. */
export function describeApp({ name, version, folder, userData, words }) {
  Object.assign(about, { version, folder })
  app.name = name
  if (userData !== undefined) paths.set('userData', userData)
  for (const word of words) {
    const [, option, value = ''] = /^--([\w-]+)(?:=(.*))?$/.exec(word) ?? []
    if (option) switches.set(option, value)
  }
}

/** The app's own first lines have run and Chromium is there. */
export function becomeReady() {
  isReady = true
  resolveReady()
  app.emit('ready', preventable(), {})
}

/** True when the app gave up before it was ready (a second start, say); it ends then. */
export function gaveUp() {
  if (!isQuitting && !isGone) return false
  willQuit()
  return true
}

/** A window said no to closing: nothing is quit. */
export function staysOpen() {
  isQuitting = false
}

/** A window is gone. The last one ends the app, unless the app listens for that itself. */
export function windowIsGone(window) {
  openWindows.delete(window)
  if (openWindows.size > 0 || isExiting) return
  if (isQuitting) willQuit()
  else if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
  else app.quit()
}

function willQuit() {
  if (isGone) return
  const event = preventable()
  app.emit('will-quit', event)
  if (event.defaultPrevented) isQuitting = false
  else void end(0)
}

async function end(code) {
  if (isGone) return
  isGone = true
  app.emit('quit', preventable(), code)
  await stopChromium()
  process.exit(code)
}
