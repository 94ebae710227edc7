import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { whyNot } from '../electron-program.ts'

/** A way to break the built app: the files it is in, what is taken out of them (all of it, without `find`), and what the smoke script says. */
interface Fault {
  readonly what: string
  readonly files: RegExp
  readonly find?: RegExp
  readonly put?: string
  readonly said: RegExp
}

const faults: readonly Fault[] = [
  { what: 'the preload is missing', files: /^preload\/index\.cjs$/, said: /at the start|error in the window|\b404\b/ },
  {
    what: 'quitting is not wired',
    files: /^main\/index\.js$/,
    find: /\bapp\.on\(["']will-quit["'], \w+\);/,
    put: '',
    said: /LOCK was left behind/,
  },
  {
    what: 'a line of the policy is lost',
    files: /^main\/.*\.js$/,
    find: /["']object-src 'none'["'],/,
    put: '',
    said: /the page’s policy lacks object-src 'none'/,
  },
  {
    what: 'a line of the policy is lost that the app needs',
    files: /^main\/.*\.js$/,
    find: / 'wasm-unsafe-eval'/,
    put: '',
    said: /error in the window.*WebAssembly/i,
  },
  {
    what: 'scripts are served as plain text',
    files: /^main\/.*\.js$/,
    find: /(["']\.m?js["']: ["'])text\/javascript/g,
    put: '$1text/plain',
    said: /error in the window.*MIME/i,
  },
  {
    what: 'the app’s scheme is not registered',
    files: /^main\/index\.js$/,
    find: /^\s*registerAppScheme\(\);/m,
    put: '',
    said: /FAILED/,
  },
  {
    what: 'a chunk of the main side is not packaged',
    files: /^main\/chunks\/result-.*\.js$/,
    said: /ended with 1.*Cannot find module/s,
  },
  {
    what: 'a chunk of the window is not packaged',
    files: /^renderer\/assets\/study-page-.*\.js$/,
    said: /404 for .*study-page/,
  },
]

let folder: string
let out: string

test.beforeAll(async () => {
  const reason = whyNot('electron-stand-in')
  test.skip(reason !== null, reason ?? '')
  folder = await mkdtemp(join(tmpdir(), 'evidence-desk-packaged-'))
  out = join(folder, 'out')
  await cp('package.json', join(folder, 'package.json'))
  // The main side takes its libraries from there; it is not what is broken here.
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  for (const part of ['main', 'preload', 'renderer']) await cp(join('out', part), join(out, part), { recursive: true })
})

test.afterAll(() => rm(folder, { recursive: true, force: true }))

test('the built app starts, imports, reads, saves and quits', async () => {
  expect(await smokeOf(folder)).toEqual({ status: 0, said: 'The app starts, imports, reads, saves and quits.\n' })
})

for (const fault of faults)
  test(`the smoke script fails where ${fault.what}`, async () => {
    const mend = await breakBy(fault)
    try {
      const { status, said } = await smokeOf(folder)
      expect(said).toMatch(fault.said)
      expect(status).toBe(1)
    } finally {
      await mend()
    }
  })

/** Breaks the copy; answers what mends it again. */
async function breakBy({ files, find, put = '' }: Fault): Promise<() => Promise<void>> {
  const names = (await readdir(out, { recursive: true })).filter((name) => files.test(name.replaceAll('\\', '/')))
  const touched: { readonly path: string; readonly text: string }[] = []
  for (const path of names.map((name) => join(out, name))) {
    const text = await readFile(path, 'utf8')
    const broken = find ? text.replace(find, put) : null
    if (broken === text) continue
    touched.push({ path, text })
    await (broken === null ? rm(path) : writeFile(path, broken))
  }
  // The built code has changed its looks: the fault must be looked for anew, not passed over.
  expect(touched, 'places to break').not.toEqual([])
  return async () => {
    for (const { path, text } of touched) await writeFile(path, text)
  }
}

function smokeOf(appFolder: string): Promise<{ readonly status: number | null; readonly said: string }> {
  const here = join('e2e', 'electron-stand-in')
  const words = [join(here, 'smoke.mjs'), process.execPath, join(here, 'run.mjs'), appFolder]
  const running = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  return new Promise((done) => running.once('close', (status) => done({ status, said })))
}
