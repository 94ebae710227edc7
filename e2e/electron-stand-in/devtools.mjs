// Chromium's DevTools protocol over its pipe: sessions, calls, events.
import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { createInterface } from 'node:readline'

/** Starts Chromium; answers its process and the session of the browser as a whole. */
export function launch(program, words) {
  const child = spawn(program, [...words, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  // Where a test attaches to Chromium, and what is the matter where it does not start; the rest is its small talk.
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (/DevTools listening|FATAL|Missing/.test(line)) console.error(line)
  })
  return { child, browser: new Connection(child.stdio[3], child.stdio[4]).session('') }
}

class Connection {
  #next = 1
  #waiting = new Map()
  #sessions = new Map()
  #out
  #parts = []

  constructor(out, input) {
    this.#out = out
    const gone = () => this.#gone()
    out.on('error', gone)
    input.on('error', gone)
    input.on('close', gone)
    input.on('data', (chunk) => this.#read(chunk))
  }

  session(id) {
    if (!this.#sessions.has(id)) this.#sessions.set(id, new Session(this, id))
    return this.#sessions.get(id)
  }

  call(sessionId, method, params) {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method })
      this.#out.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
    })
  }

  // Messages end with a zero byte and may come in pieces.
  #read(chunk) {
    let start = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#parts.push(chunk.subarray(start, end))
      this.#message(JSON.parse(Buffer.concat(this.#parts).toString('utf8')))
      this.#parts = []
      start = end + 1
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start))
  }

  #message({ id, result, error, method, params, sessionId }) {
    if (id === undefined) {
      this.#sessions.get(sessionId ?? '')?.emit(method, params)
      return
    }
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
    else waiting?.resolve(result)
  }

  #gone() {
    for (const { reject } of this.#waiting.values()) reject(new Error('Chromium is gone'))
    this.#waiting.clear()
  }
}

class Session extends EventEmitter {
  constructor(connection, id) {
    super()
    this.connection = connection
    this.id = id
  }

  call(method, params = {}) {
    return this.connection.call(this.id, method, params)
  }

  /** Calls and lets a failure pass: what it is for may be gone. */
  tell(method, params = {}) {
    this.call(method, params).catch(() => undefined)
  }
}
