import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inFolder } from '../library/changes-for-tests.ts'

const root = join(import.meta.dirname, '..', '..', '..')
// Inside the repository, so that the built shell finds its packages as the real one does.
const out = join(root, 'node_modules', '.cache', 'evidence-desk', `shell-test-${process.pid}`)
const program = join(out, 'main', 'browser.js')
const running = new Set<ChildProcess>()

interface Shell {
  readonly process: ChildProcess
  readonly address: string
  readonly said: () => string
  /** The exit status, once it has ended. */
  readonly ended: Promise<number | null>
}

function start(
  folder: string,
  words: readonly string[] = ['--no-open', '--port', '0'],
  env: Readonly<Record<string, string>> = {},
): Promise<Shell> {
  return new Promise((started, failed) => {
    const child = spawn(process.execPath, [program, '--library', join(folder, 'library'), ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, EVIDENCE_DESK_DATA: join(folder, 'data'), DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
    })
    running.add(child)
    const ended = new Promise<number | null>((end) =>
      child.once('close', (status) => {
        running.delete(child)
        end(status)
      }),
    )
    let text = ''
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const address = /^Evidence Desk is at (http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+)\n$/.exec(text)?.[1]
      if (address) started({ process: child, address, said: () => said, ended })
    })
    void ended.then((status) => failed(new Error(`ended with ${status}: ${said}`)))
  })
}

/** Opens the library as the page would: exchanges the key and calls. */
async function openLibrary(address: string): Promise<number> {
  const { origin } = new URL(address)
  const exchanged = await fetch(address, { redirect: 'manual' })
  const cookie = exchanged.headers.get('set-cookie')?.split(';')[0] ?? ''
  const message = Buffer.from('\u001c\0\0\0{"value":null,"parts":[]}   ', 'latin1')
  const { status } = await fetch(`${origin}/host/openLibrary`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/x-evidence-desk' },
    body: message,
  })
  return status
}

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      ssr: true,
      outDir: join(out, 'main'),
      target: 'node20',
      copyPublicDir: false,
      rollupOptions: {
        input: { browser: join(import.meta.dirname, 'index.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  await mkdir(join(out, 'renderer'), { recursive: true })
  await writeFile(join(out, 'package.json'), '{"type":"module"}')
  await writeFile(join(out, 'renderer', 'index.html'), '<p>Evidence Desk')
}, 120_000)
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})
afterAll(() => rm(out, { recursive: true, force: true }))

describe('the browser shell', () => {
  it('explains itself; a wrong call is answered 2', () => {
    const help = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' })
    expect([help.status, help.stderr]).toEqual([0, ''])
    for (const word of ['--library', '--port', '--browser', '--no-open', 'EVIDENCE_DESK_DATA'])
      expect(help.stdout).toContain(word)
    for (const words of [['--nonsense'], ['--port', 'x'], ['--port', '70000'], ['stray']]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' })
      expect([status, stdout, stderr.length > 10]).toEqual([2, '', true])
    }
  })

  it('serves, says one line, and gives the library free when told to end, once or twice', async () =>
    inFolder(async (folder) => {
      for (const signals of [['SIGTERM'], ['SIGINT', 'SIGINT'], ['SIGHUP', 'SIGTERM']] as const) {
        const shell = await start(folder)
        expect(await openLibrary(shell.address)).toBe(200)
        expect(await readdir(join(folder, 'library'))).toContain('LOCK')
        for (const signal of signals) shell.process.kill(signal)
        expect(await shell.ended).toBe(0)
        expect(await readdir(join(folder, 'library'))).not.toContain('LOCK')
      }
    }))

  it('has the same address at the next start, and another one beside it', async () =>
    inFolder(async (folder) => {
      const first = await start(folder, ['--no-open'])
      const beside = await start(folder, ['--no-open'])
      expect(new URL(beside.address).port).not.toBe(new URL(first.address).port)
      first.process.kill('SIGTERM')
      await first.ended
      const again = await start(folder, ['--no-open'])
      expect(new URL(again.address).port).toBe(new URL(first.address).port)
    }))

  it('says which port is taken where one was asked for', async () =>
    inFolder(async (folder) => {
      const other = createServer().listen(0, '127.0.0.1')
      await new Promise((listening) => other.once('listening', listening))
      const address = other.address()
      const port = typeof address === 'object' && address ? String(address.port) : ''
      await expect(start(folder, ['--no-open', '--port', port])).rejects.toThrow(
        new RegExp(`ended with 1: Port ${port}`),
      )
      other.close()
    }))

  it('says why there is no window, and serves all the same', async () =>
    inFolder(async (folder) => {
      const noDisplay = await start(folder, ['--port', '0'])
      await expect.poll(noDisplay.said).toMatch(/No window was opened: there is no display/)
      const noBrowser = await start(folder, ['--port', '0', '--browser', join(folder, 'nothing')], { DISPLAY: ':99' })
      await expect.poll(noBrowser.said).toMatch(/exited immediately \(ENOENT\)/)
      expect(await openLibrary(noBrowser.address)).toBe(200)
      const brokenBrowser = await start(folder, ['--port', '0', '--browser', '/bin/false'], { DISPLAY: ':99' })
      await expect.poll(brokenBrowser.said).toMatch(/exited immediately \(exit status 1\)/)
      expect(brokenBrowser.process.exitCode).toBeNull()
    }))

  it.skipIf(process.platform === 'win32')(
    'ends with its window; the window has a profile of its own and a key that works once (not on Windows: its stand-in browser is a shell script)',
    async () =>
      inFolder(async (folder) => {
        // Stands for the browser: notes its words, opens the address it was given, and "is closed" when a file appears.
        const browser = join(folder, 'browser')
        await writeFile(
          browser,
          `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/words"\nwhile [ ! -e "${folder}/close" ]; do sleep 0.05; done\n`,
        )
        await chmod(browser, 0o755)
        const shell = await start(folder, ['--port', '0', '--browser', browser], { DISPLAY: ':99' })
        await expect.poll(() => readFile(join(folder, 'words'), 'utf8').catch(() => '')).toContain('--app=')
        const words = (await readFile(join(folder, 'words'), 'utf8')).split('\n')
        const address = words.find((word) => word.startsWith('--app='))?.slice('--app='.length) ?? ''
        expect(words).toContain(`--user-data-dir=${join(folder, 'data', 'profile')}`)
        expect(words.includes('--no-sandbox')).toBe(process.getuid?.() === 0)
        expect(address).not.toBe(shell.address)
        expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
        expect((await fetch(address, { redirect: 'manual' })).status).toBe(403)
        const beside = await start(folder, ['--port', '0', '--browser', browser], { DISPLAY: ':99' })
        await expect
          .poll(() => readFile(join(folder, 'words'), 'utf8'))
          .toContain(`--user-data-dir=${join(folder, 'data', 'profile-2')}`)
        await writeFile(join(folder, 'close'), '')
        expect([await shell.ended, await beside.ended]).toEqual([0, 0])
      }),
  )
})
