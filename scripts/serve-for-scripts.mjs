// Starts the built browser shell over a folder, for scripts that drive it (demo, benchmarks). Answers its address and how to end it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { packageBin } from './package-bin.mjs'

/** Builds where nothing is built yet; ends the process with the builder's words where that fails. */
export function buildIfMissing() {
  if (existsSync('out/renderer/index.html') && existsSync('out/main/browser.js')) return
  console.error('Building ...')
  const [node, builder] = packageBin('electron-vite')
  const built = spawnSync(node, [builder, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (built.status !== 0) process.exit(built.status ?? 1)
}

/** The server of the browser shell over `${folder}/library`, on any free port (or `port`). */
export async function serve(folder, port = 0) {
  const server = spawn(
    process.execPath,
    ['out/main/browser.js', '--library', `${folder}/library`, '--port', String(port), '--no-open'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, EVIDENCE_DESK_DATA: `${folder}/data` } },
  )
  const address = await new Promise((found, failed) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const match = /http:\/\/\S+/.exec(line)
      if (match) found(match[0])
    })
    server.once('exit', (code) => failed(new Error(`the server ended with ${code}`)))
  })
  const stop = () =>
    new Promise((gone) => {
      if (server.exitCode !== null) {
        gone()
        return
      }
      server.once('exit', gone)
      server.kill('SIGTERM')
    })
  return { address, stop, pid: server.pid }
}

/** The arguments Chromium needs here: root has no sandbox. */
export const browserArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []
