// What a page gets before anything of its own runs: in its own world the half of contextBridge that it sees, and in an isolated world
// the preload with what a sandboxed preload has of Electron. Neither world has the other's objects; all goes by cloned events.
import { mark, unmark } from './wire.mjs'

/** The isolated world's name, and the function of it that speaks to the main side. */
export const isolatedWorld = 'electron-stand-in'
export const sendName = '__standInSend'
export const receiveName = '__standInReceive'

/** The script of the page's own world: functions that were exposed become calls, everything else is cloned. */
export const pageScript = `(${function pageSide() {
  if (window !== top) return
  const waiting = new Map()
  let next = 1
  const call = (path, args) =>
    new Promise((resolve, reject) => {
      const id = next++
      waiting.set(id, { resolve, reject })
      document.dispatchEvent(new CustomEvent('standin:call', { detail: { id, path, args: structuredClone(args) } }))
    })
  const build = (shape, path) => {
    if (shape.kind === 'function') return (...args) => call(path, args)
    if (shape.kind !== 'object') return shape.value
    const entries = Object.entries(shape.keys).map(([key, inner]) => [key, build(inner, [...path, key])])
    return Object.freeze(Object.fromEntries(entries))
  }
  document.addEventListener('standin:expose', ({ detail: { name, shape } }) =>
    Object.defineProperty(window, name, { value: build(shape, [name]), enumerable: true }),
  )
  document.addEventListener('standin:answer', ({ detail: { id, ok, value } }) => {
    const { resolve, reject } = waiting.get(id)
    waiting.delete(id)
    if (ok) resolve(value)
    else reject(new Error(value))
  })
}})()`

/** The script of the isolated world, around the source of the preload. */
export function preloadScript(source) {
  const names = JSON.stringify({ send: sendName, receive: receiveName })
  return `(() => {
  if (window !== top) return
  ${mark}
  ${unmark}
  const modules = (${preloadSide})(${names}, (value) => mark(value, (bytes) => bytes.toBase64()), (value) => unmark(value, (text) => Uint8Array.fromBase64(text)))
  const require = (name) => { if (Object.hasOwn(modules, name)) return modules[name]; throw new Error('module not found: ' + name) }
  const process = Object.freeze({ type: 'renderer', sandboxed: true, contextIsolated: true, versions: {}, env: {} })
  ;(function (require, process, module, exports) {
${source}
  })(require, process, { exports: {} }, {})
})()`
}

// What a sandboxed preload may require. Runs in the page: only its arguments are there.
function preloadSide(names, pack, unpack) {
  const send = globalThis[names.send]
  const waiting = new Map()
  const listeners = new Map()
  const exposed = {}
  let next = 1
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = next++
        send(JSON.stringify({ kind: 'invoke', id, channel, args: pack(args) }))
        waiting.set(id, { channel, resolve, reject })
      }),
    send: (channel, ...args) => send(JSON.stringify({ kind: 'send', channel, args: pack(args) })),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off(channel, listener) {
      const left = (listeners.get(channel) ?? []).filter((one) => one !== listener)
      listeners.set(channel, left)
      return ipcRenderer
    },
  }
  ipcRenderer.removeListener = ipcRenderer.off
  globalThis[names.receive] = (message) => {
    if (message.kind === 'send') {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...unpack(message.args))
      return
    }
    const { channel, resolve, reject } = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.ok) resolve(unpack(message.value))
    else reject(new Error(`Error invoking remote method '${channel}': ${message.value}`))
  }
  const shapeOf = (value) => {
    if (typeof value === 'function') return { kind: 'function' }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'value', value }
    return {
      kind: 'object',
      keys: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)])),
    }
  }
  const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }))
  document.addEventListener('standin:call', async ({ detail: { id, path, args } }) => {
    try {
      const owner = path.slice(0, -1).reduce((object, key) => object[key], exposed)
      tell('standin:answer', { id, ok: true, value: await owner[path.at(-1)](...args) })
    } catch (error) {
      tell('standin:answer', { id, ok: false, value: error?.message ?? String(error) })
    }
  })
  const contextBridge = {
    exposeInMainWorld(name, api) {
      exposed[name] = api
      tell('standin:expose', { name, shape: shapeOf(api) })
    },
  }
  return { electron: { contextBridge, ipcRenderer } }
}
