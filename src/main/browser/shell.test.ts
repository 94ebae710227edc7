import { spawnSync } from 'node:child_process'
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildShell,
  inShellFolder,
  openLibrary,
  patiently,
  program,
  removeShell,
  startShell,
} from './shell-for-tests.ts'

beforeAll(buildShell, 120_000)
afterAll(removeShell)

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
    inShellFolder(async (folder) => {
      for (const signals of [['SIGTERM'], ['SIGINT', 'SIGINT'], ['SIGHUP', 'SIGTERM']] as const) {
        const shell = await startShell(folder)
        expect(await openLibrary(shell.address())).toBe(200)
        expect(await readdir(join(folder, 'library'))).toContain('LOCK')
        for (const signal of signals) shell.process.kill(signal)
        expect(await shell.ended).toBe(0)
        expect(await readdir(join(folder, 'library'))).not.toContain('LOCK')
      }
    }))

  it('has the same address at the next start, and another one beside it', async () =>
    inShellFolder(async (folder) => {
      const first = await startShell(folder, ['--no-open'])
      const beside = await startShell(folder, ['--no-open'])
      expect(new URL(beside.address()).port).not.toBe(new URL(first.address()).port)
      first.process.kill('SIGTERM')
      await first.ended
      const again = await startShell(folder, ['--no-open'])
      expect(new URL(again.address()).port).toBe(new URL(first.address()).port)
    }))

  it('says which port is taken where one was asked for', async () =>
    inShellFolder(async (folder) => {
      const other = createServer().listen(0, '127.0.0.1')
      await new Promise((listening) => other.once('listening', listening))
      const address = other.address()
      const port = typeof address === 'object' && address ? String(address.port) : ''
      await expect(startShell(folder, ['--no-open', '--port', port])).rejects.toThrow(
        new RegExp(`ended with 1: Port ${port}`),
      )
      other.close()
    }))

  it('says why there is no window, and serves all the same', async () =>
    inShellFolder(async (folder) => {
      const noDisplay = await startShell(folder, ['--port', '0'])
      await expect.poll(noDisplay.said, patiently).toMatch(/No window was opened: there is no display/)
      const noBrowser = await startShell(folder, ['--port', '0', '--browser', join(folder, 'nothing')], {
        DISPLAY: ':99',
      })
      await expect.poll(noBrowser.said, patiently).toMatch(/exited immediately \(ENOENT\)/)
      expect(await openLibrary(noBrowser.address())).toBe(200)
      const brokenBrowser = await startShell(folder, ['--port', '0', '--browser', '/bin/false'], { DISPLAY: ':99' })
      await expect.poll(brokenBrowser.said, patiently).toMatch(/exited immediately \(exit status 1\)/)
      expect(brokenBrowser.process.exitCode).toBeNull()
    }))

  it('asked for an address instead of a window prints one that works as long as it runs, and for nobody else', async () =>
    inShellFolder(async (folder) => {
      const shell = await startShell(folder)
      const address = shell.address()
      const answer = await fetch(new URL(address).origin, { redirect: 'manual', headers: { accept: 'text/html' } })
      expect([answer.status, await answer.text()]).toEqual([
        403,
        expect.stringContaining('terminal where it was started'),
      ])
      expect([await openLibrary(address), await openLibrary(address)]).toEqual([200, 200])
      expect(await openLibrary(address.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBe(403)
      expect(shell.told()).toEqual([`Evidence Desk is at ${address}`])
    }))

  it('that could open no window prints an address that works once, and another one when a page is opened without a way in', async () =>
    inShellFolder(async (folder) => {
      const shell = await startShell(folder, ['--port', '0'])
      const first = shell.address()
      const { origin } = new URL(first)
      const lookIn = (path: string) =>
        fetch(`${origin}${path}`, { redirect: 'manual', headers: { accept: 'text/html' } })
      expect(await openLibrary(first)).toBe(200)
      expect(await openLibrary(first)).toBe(403)
      for (let looks = 0; looks < 3; looks += 1) expect((await lookIn(new URL(first).search)).status).toBe(403)
      await expect.poll(shell.told, patiently).toHaveLength(2)
      expect(shell.address()).not.toBe(first)
      expect(await openLibrary(shell.address())).toBe(200)
    }))

  it.skipIf(process.platform === 'win32')(
    'makes new folders for their owner alone, and leaves others as they are',
    async () =>
      inShellFolder(async (folder) => {
        const modeOf = async (name: string): Promise<string> =>
          ((await stat(join(folder, name))).mode & 0o777).toString(8)
        const shell = await startShell(folder, ['--port', '0'])
        expect(await openLibrary(shell.address())).toBe(200)
        expect([await modeOf('library'), await modeOf('data')]).toEqual(['700', '700'])
        shell.process.kill('SIGTERM')
        await shell.ended
        for (const name of ['library', 'data']) await chmod(join(folder, name), 0o750)
        const again = await startShell(folder, ['--port', '0'])
        expect(await openLibrary(again.address())).toBe(200)
        expect([await modeOf('library'), await modeOf('data')]).toEqual(['750', '750'])
      }),
  )
})

describe.skipIf(process.platform === 'win32')('a window (not on Windows: its stand-in browser is a script)', () => {
  /** Stands for the browser: notes its words, does `acts`, and "is closed" when a file appears. */
  async function standIn(folder: string, acts: string): Promise<string> {
    const path = join(folder, 'browser')
    await writeFile(
      path,
      `#!${process.execPath}
      const { closeSync, existsSync, readSync, writeFileSync, writeSync } = require('node:fs')
      const words = process.argv.slice(2)
      const address = words.find((word) => word.startsWith('--app=')).slice('--app='.length)
      writeFileSync(${JSON.stringify(join(folder, 'words'))}, words.join('\\n'))
      setInterval(() => existsSync(${JSON.stringify(join(folder, 'close'))}) && process.exit(0), 50)
      ${acts}`,
    )
    await chmod(path, 0o755)
    return path
  }
  const comesIn = `
    const bytes = Buffer.alloc(65536)
    const command = JSON.parse(bytes.toString('utf8', 0, readSync(3, bytes) - 1))
    const { name, value, url } = command.params.cookies[0]
    writeSync(4, JSON.stringify({ method: 'Target.somethingElse' }) + '\\0' + JSON.stringify({ id: command.id, result: {} }) + '\\0')
    fetch(url, { headers: { cookie: name + '=' + value } })`
  const start = (folder: string, browser: string) =>
    startShell(folder, ['--port', '0', '--browser', browser], { DISPLAY: ':99' })

  it('has a profile of its own and no secret on its command line; the program ends with it', async () =>
    inShellFolder(async (folder) => {
      const browser = await standIn(folder, comesIn)
      const words = () => readFile(join(folder, 'words'), 'utf8').catch(() => '')
      const shell = await start(folder, browser)
      await expect.poll(words, patiently).toContain(`--user-data-dir=${join(folder, 'data', 'profile')}\n`)
      expect(await words()).toMatch(/^--app=http:\/\/127\.0\.0\.1:\d+\/opening$/m)
      expect((await words()).includes('--no-sandbox')).toBe(process.getuid?.() === 0)
      const beside = await start(folder, browser)
      await expect.poll(words, patiently).toContain(`--user-data-dir=${join(folder, 'data', 'profile-2')}\n`)
      expect(await words()).not.toMatch(/[?&]|remote-debugging-port/)
      await writeFile(join(folder, 'close'), '')
      expect([await shell.ended, await beside.ended]).toEqual([0, 0])
      expect([shell.address(), shell.said()]).toEqual(['', ''])
    }))

  it.each([
    ['closes the pipe', 'closeSync(3); closeSync(4)', 'it closed the pipe'],
    ['refuses', `writeSync(4, '{"id":1,"error":{"message":"not allowed here"}}\\0')`, 'not allowed here'],
    ['talks of other things', `writeSync(4, 'hello\\0')`, 'cannot be read (hello)'],
  ])('of a browser that %s is told in words, with an address', async (_name, acts, reason) =>
    inShellFolder(async (folder) => {
      const shell = await start(folder, await standIn(folder, acts))
      await expect.poll(shell.said, patiently).toContain(reason)
      expect(shell.said()).toContain('Open the address above in a browser; it works once.')
      expect(await openLibrary(shell.address())).toBe(200)
      // The window that was of no use may be closed: the program stays for the other browser.
      await writeFile(join(folder, 'close'), '')
      expect(await openLibrary(shell.address())).toBe(403)
      shell.process.kill('SIGTERM')
      expect(await shell.ended).toBe(0)
    }),
  )
})
