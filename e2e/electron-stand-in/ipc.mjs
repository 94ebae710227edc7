import { EventEmitter } from 'node:events'
import { preventable } from './event.mjs'
import { pack, unpack } from './wire.mjs'

class IpcMain extends EventEmitter {
  #handlers = new Map()

  handle(channel, handler) {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel) {
    this.#handlers.delete(channel)
  }

  /** Hands a message of the preload over; `reply` gets what goes back. */
  async receive(message, sender, senderFrame, reply) {
    const { kind, id, channel } = message
    const words = unpack(message.args)
    const event = preventable({ sender, senderFrame, type: 'frame' })
    if (kind === 'send') {
      this.emit(channel, event, ...words)
      return
    }
    try {
      const handler = this.#handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      reply({ kind: 'answer', id, ok: true, value: pack(await handler(event, ...words)) })
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error)
      reply({ kind: 'answer', id, ok: false, value: String(error) })
    }
  }
}

export const ipcMain = new IpcMain()
