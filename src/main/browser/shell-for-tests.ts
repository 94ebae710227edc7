import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { inFolder } from '../library/changes-for-tests.ts'

const root = join(import.meta.dirname, '..', '..', '..')
// Inside the repository, so that the built shell finds its packages as the real one does.
const out = join(root, 'node_modules', '.cache', 'evidence-desk', `shell-test-${process.pid}`)
const running = new Set<ChildProcess>()

/** The built shell, there after `buildShell`. For tests. */
export const program = join(out, 'main', 'browser.js')

/** A shell that has been started. */
export interface Shell {
  readonly process: ChildProcess
  /** The address that was printed last; '' before. */
  readonly address: () => string
  /** Every line of its standard output. */
  readonly told: () => readonly string[]
  /** Its standard error. */
  readonly said: () => string
  /** The exit status, once it has ended. */
  readonly ended: Promise<number | null>
}

/** For what is waited for: only a machine that does not get there at all ends it. */
export const patiently = { timeout: 50_000 }

/** Builds the shell, over a page in the place of the app that goes on opening the library; once it did, its profile has a database. */
export async function buildShell(): Promise<void> {
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
  await writeFile(join(out, 'renderer', 'index.html'), '<script src="page.js"></script><p>Evidence Desk')
  await writeFile(
    join(out, 'renderer', 'page.js'),
    `const body = Uint8Array.from(${JSON.stringify([...emptyCall])})
    const open = () => fetch('/host/openLibrary', { method: 'POST', headers: { 'content-type': '${callType}' }, body })
      .then(() => indexedDB.open('reached')).catch(() => undefined).then(() => setTimeout(open, 100))
    open()`,
  )
}

/** Ends every shell that still runs. */
export async function endShells(): Promise<void> {
  await Promise.all(
    [...running].map((child) => {
      const closed = new Promise((end) => child.once('close', end))
      child.kill('SIGKILL')
      return closed
    }),
  )
}

/** Runs `work` with a temporary folder; shells that still run are ended before it is gone, for they have its library open. */
export function inShellFolder(work: (folder: string) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    try {
      await work(folder)
    } finally {
      await endShells()
    }
  })
}

/** Takes the built shell away. */
export function removeShell(): Promise<void> {
  return rm(out, { recursive: true, force: true })
}

/** Starts the shell with its library and data in `folder`; without a display where `env` names none. Ready with its first line. */
export function startShell(
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
    const told = (): readonly string[] => text.split('\n').slice(0, -1)
    const address = (): string =>
      told()
        .flatMap((line) => /^Evidence Desk is at (http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+)$/.exec(line)?.[1] ?? [])
        .at(-1) ?? ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (told().length > 0) started({ process: child, address, told, said: () => said, ended })
    })
    void ended.then((status) => failed(new Error(`ended with ${status}: ${said}`)))
  })
}

const callType = 'application/x-evidence-desk'
const emptyCall = Buffer.from('\u001c\0\0\0{"value":null,"parts":[]}   ', 'latin1')

/** Opens an address as a browser would, and then the library with whatever cookie came. Answers the status of the call. */
export async function openLibrary(address: string): Promise<number> {
  const exchanged = await fetch(address, { redirect: 'manual' })
  return openLibraryWith(new URL(address).origin, exchanged.headers.get('set-cookie')?.split(';')[0] ?? '')
}

/** The status of a call that opens the library, with that cookie. */
export async function openLibraryWith(origin: string, cookie: string): Promise<number> {
  const { status } = await fetch(`${origin}/host/openLibrary`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': callType },
    body: emptyCall,
  })
  return status
}
