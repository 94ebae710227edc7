import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

/** Starts the built browser shell without a window; `address` is the one it prints, or fails with what it said when it ended. */
export function spawnServer(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): { readonly server: ChildProcess; readonly address: Promise<string> } {
  const server = spawn(process.execPath, ['out/main/browser.js', '--no-open', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const match = /http:\/\/\S+/.exec(line)
      if (match) resolve(match[0])
    })
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  return { server, address }
}

/** A port of this machine that nothing listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
