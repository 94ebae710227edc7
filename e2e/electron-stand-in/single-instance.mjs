import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

// A second start must know the answer in the same turn, so another process asks for it.
const tellFirst = `
const socket = require('node:net').connect(process.argv[1])
socket.on('connect', () => socket.end(process.argv[2]))
socket.on('close', (failed) => process.exit(failed ? 1 : 0))
socket.on('error', () => undefined)`

/** True for the first program over a profile. A later one hands its words to `onSecond` of the first and gets false. */
export function takeInstanceLock(profileFolder, data, onSecond) {
  mkdirSync(profileFolder, { recursive: true })
  const path = join(profileFolder, 'StandInInstance')
  if (existsSync(path)) {
    try {
      const words = JSON.stringify({ argv: process.argv, cwd: process.cwd(), data })
      execFileSync(process.execPath, ['-e', tellFirst, path, words], { timeout: 5_000 })
      return false
    } catch {
      // Left behind by a program that was killed.
      rmSync(path, { force: true })
    }
  }
  const server = createServer((socket) => {
    const parts = []
    socket.on('data', (chunk) => parts.push(chunk))
    socket.on('end', () => onSecond(JSON.parse(Buffer.concat(parts).toString('utf8'))))
  })
  server.listen(path)
  server.unref()
  process.once('exit', () => rmSync(path, { force: true }))
  return true
}
