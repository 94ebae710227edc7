import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inFolder } from '../library/changes-for-tests.ts'
import { isAlive } from '../library/folder-lock.ts'
import { findInstalledBrowser } from './app-window.ts'
import { listen } from './listen.ts'
import { buildShell, endShells, openLibraryWith, patiently, removeShell, startShell } from './shell-for-tests.ts'

// The real browser, where there is one. Chromium's /proc tells what other users of the machine can see of it.
const chromium =
  process.platform === 'linux' ? findInstalledBrowser(process.env['EVIDENCE_DESK_BROWSER'] ?? null) : null

/** Runs `work` with a temporary folder and a browser without a screen; every process that was started with the folder is ended afterwards. */
async function withBrowser(work: (folder: string, browser: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const browser = join(folder, 'browser')
    writeFileSync(browser, `#!/bin/sh\necho $$ > "${folder}/pid"\nexec "${chromium}" --headless=new "$@"\n`)
    chmodSync(browser, 0o755)
    try {
      await work(folder, browser)
    } finally {
      await endShells()
      if (existsSync(join(folder, 'pid')) && isAlive(browserOf(folder))) process.kill(browserOf(folder), 'SIGKILL')
      await expect.poll(() => everythingOnShow(folder), patiently).toBe('')
    }
  })
}

/** True once the page in the window reached the library: see `buildShell`. */
function hasReached(folder: string): boolean {
  return existsSync(join(folder, 'data', 'profile', 'Default', 'IndexedDB'))
}

function browserOf(folder: string): number {
  return Number(readFileSync(join(folder, 'pid'), 'utf8'))
}

/** The command lines and environments of the processes that were started with `folder`: other users see the first, this one the second too. */
function everythingOnShow(folder: string): string {
  const readable = (path: string): string => {
    try {
      return readFileSync(path, 'latin1')
    } catch {
      // The process has ended, or is not ours.
      return ''
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => `${readable(`/proc/${pid}/cmdline`)}\0${readable(`/proc/${pid}/environ`)}`)
    .filter((words) => words.includes(folder))
    .join('\0')
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0, null)
  await new Promise((closed) => server.close(closed))
  return port
}

beforeAll(buildShell, 120_000)
afterAll(removeShell)

describe.skipIf(chromium === null)('a window of the real browser (only on Linux, where one is installed)', () => {
  it('reaches the library; whoever watches all command lines meanwhile gets nothing', async () =>
    withBrowser(async (folder, browser) => {
      const shell = await startShell(folder, ['--port', '0', '--browser', browser], { DISPLAY: ':99' })
      const addresses = new Set<string>()
      const secrets = new Set<string>()
      while (!hasReached(folder)) {
        const seen = everythingOnShow(folder)
        for (const [address] of seen.matchAll(/http:\/\/127\.0\.0\.1:\d+[^\s\0]*/g)) addresses.add(address)
        for (const [word] of seen.matchAll(/(?<![\w-])[\w-]{43}(?![\w-])/g)) secrets.add(word)
        for (const address of addresses) {
          const answer = await fetch(address, { redirect: 'manual' }).catch(() => null)
          expect([address, answer?.headers.get('set-cookie') ?? null]).toEqual([address, null])
        }
      }
      const opening = [...addresses].filter((address) => address.endsWith('/opening'))
      expect(opening).toHaveLength(1)
      const { origin, port } = new URL(opening[0] ?? '')
      for (const secret of ['', ...secrets]) {
        expect(await openLibraryWith(origin, `evidence-desk-${port}=${secret}`)).toBe(403)
        expect((await fetch(`${origin}/?key=${secret}`, { redirect: 'manual' })).status).toBe(403)
      }
      expect([shell.address(), shell.said()]).toEqual(['', ''])
      shell.process.kill('SIGTERM')
      expect(await shell.ended).toBe(0)
    }))

  it('stays with what was typed into it when Evidence Desk is killed', async () =>
    withBrowser(async (folder, browser) => {
      const port = await freePort()
      const shell = await startShell(folder, ['--port', String(port), '--browser', browser], { DISPLAY: ':99' })
      await expect.poll(() => hasReached(folder), patiently).toBe(true)
      shell.process.kill('SIGKILL')
      await shell.ended
      // The page goes on asking at the port of its Evidence Desk: twenty times, a tenth of a second apart, are more than a browser lives that closes.
      let asked = 0
      const server = createServer((_request, response) => {
        asked += 1
        response.end()
      })
      await listen(server, port, null)
      await expect.poll(() => asked, patiently).toBeGreaterThan(20)
      expect(isAlive(browserOf(folder))).toBe(true)
      server.close()
      server.closeAllConnections()
    }))
})
