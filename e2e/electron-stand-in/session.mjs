import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import { fromChromium, registerScheme, toChromium } from './addresses.mjs'
import { app } from './app.mjs'
import { chromium } from './chromium.mjs'
import { preventable } from './event.mjs'

// Chromium's names of the permissions that Electron asks about.
const permissions = {
  'clipboard-sanitized-write': { name: 'clipboard-write', allowWithoutSanitization: false },
  'clipboard-read': { name: 'clipboard-read', allowWithoutSanitization: true },
  geolocation: { name: 'geolocation' },
  notifications: { name: 'notifications' },
  media: { name: 'microphone' },
  midi: { name: 'midi' },
  'persistent-storage': { name: 'persistent-storage' },
}

class Session extends EventEmitter {
  #handlers = new Map()
  #beforeRequest = null
  #mayUse = () => true

  protocol = {
    handle: (scheme, handler) => {
      if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
      this.#handlers.set(scheme, handler)
    },
  }
  webRequest = { onBeforeRequest: (first, second) => (this.#beforeRequest = second ?? first) }

  setPermissionCheckHandler(handler) {
    this.#mayUse = handler
  }

  // Permissions are set before a page asks, by the check alone; nothing here has a device or a dictionary.
  setPermissionRequestHandler() {}
  setDevicePermissionHandler() {}
  setSpellCheckerLanguages() {}
  setSpellCheckerEnabled() {}

  /** Gives a page what the app's check allows it, and nothing else. */
  applyPermissions(contents) {
    const origin = new URL(toChromium(contents.getURL())).origin
    for (const [name, permission] of Object.entries(permissions)) {
      const allowed = this.#mayUse(contents, name, `${fromChromium(`${origin}/`)}`, {})
      setPermission(origin, permission, allowed)
    }
  }

  /** Whether the app lets a request through. */
  mayRequest(details) {
    const listener = this.#beforeRequest
    return listener === null || new Promise((done) => listener(details, ({ cancel }) => done(cancel !== true)))
  }

  handlerOf(scheme) {
    return this.#handlers.get(scheme)
  }
}

const only = new Session()

export const session = {
  get defaultSession() {
    if (!app.isReady()) throw new Error('Session can only be received when app is ready')
    return only
  },
}

export const protocol = {
  registerSchemesAsPrivileged(list) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of list) if (privileges?.standard && privileges.secure) registerScheme(scheme)
  },
}

/** Allows a page to read the clipboard while `act` runs, as the main side of Electron may at any time. */
export async function readingClipboard(contents, act) {
  const { origin } = new URL(toChromium(contents.getURL()))
  await setPermission(origin, permissions['clipboard-read'], true)
  try {
    return await act()
  } finally {
    await setPermission(origin, permissions['clipboard-read'], false)
  }
}

function setPermission(origin, permission, allowed) {
  const setting = allowed ? 'granted' : 'denied'
  return chromium()
    .call('Browser.setPermission', { permission, setting, origin })
    .catch(() => undefined)
}

/** A download that a page began: the app is asked, and nothing is kept. */
export function downloadBegins({ guid, url, suggestedFilename }) {
  const event = preventable()
  only.emit('will-download', event, { getURL: () => fromChromium(url), getFilename: () => suggestedFilename })
  if (event.defaultPrevented) chromium().tell('Browser.cancelDownload', { guid })
}

/** Answers the requests of the app's schemes by what it gave to `protocol.handle`. Answers the port. */
export async function serveSchemes() {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return server.address().port
}

async function answer(request, response) {
  const url = fromChromium(`http://${request.headers.host}${request.url}`)
  const handler = only.handlerOf(url.split(':')[0])
  if (!handler) {
    response.destroy()
    return
  }
  const answered = await handler(new Request(url, { method: request.method }))
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(Buffer.from(await answered.arrayBuffer()))
}
