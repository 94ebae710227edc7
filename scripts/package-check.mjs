// Packages the built app around stand-in binaries for three systems and reads back what was written: the files in the archive, the
// fuses, the names, the property list. `npm run package:check -- [linux|darwin|win32 ...]`; without words all three. What needs the real
// binary (installers, signing, a start) is in docs/electron-check.md.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, resolve } from 'node:path'
import { packageBin } from './package-bin.mjs'
import { writePapers } from './package-papers.mjs'
import { filesInArchive, fusesOf, textInArchive } from './packaged-files.mjs'
import { writeStandIn } from './stand-in-binaries.mjs'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)
const needs = ['node_modules/electron-builder', 'out/main/index.js']
const missing = needs.find((path) => !existsSync(path))
if (missing) endWith(`The packaging was not checked: ${missing} is not there (npm ci and npm run build make it).`)
writePapers(root, endWith)

const work = mkdtempSync(join(tmpdir(), 'evidence-desk-package-'))
const problems = []
const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'))
try {
  const only = process.argv.slice(2)
  for (const [platform, word] of Object.entries({ linux: '--linux', darwin: '--mac', win32: '--win' }))
    if (only.length === 0 || only.includes(platform)) await made(platform, word)
} finally {
  rmSync(work, { recursive: true, force: true })
}
for (const problem of problems) console.error(`FAILED: ${problem}`)
console.log(problems.length === 0 ? 'The app is packaged as it should be.' : `${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)

async function made(platform, word) {
  const [standIn, output] = [join(work, `electron-${platform}`), join(work, platform)]
  writeStandIn(standIn, platform, version)
  const [node, script] = packageBin('electron-builder')
  const words = [
    word,
    '--x64',
    '--dir',
    '--publish=never',
    `-c.electronDist=${standIn}`,
    `-c.directories.output=${output}`,
  ]
  const { status, said } = await run(node, [script, ...words])
  if (status !== 0) problems.push(`${platform}: electron-builder ended with ${status}: ${said.slice(-2000)}`)
  else look(platform, output)
}

function look(platform, output) {
  const app = join(
    output,
    { linux: 'linux-unpacked', darwin: 'mac/Evidence Desk.app/Contents', win32: 'win-unpacked' }[platform],
  )
  const resources = join(app, platform === 'darwin' ? 'Resources' : 'resources')
  const program = {
    linux: 'evidence-desk',
    win32: 'Evidence Desk.exe',
    darwin: 'Frameworks/Electron Framework.framework/Electron Framework',
  }[platform]
  const expectThat = (holds, problem) => holds || problems.push(`${platform}: ${problem}`)
  lookAtArchive(join(resources, 'app.asar'), expectThat)
  const fuses = fusesOf(readFileSync(join(app, program)))
  // In the order of Electron's fuses: run as Node, encrypted cookies, NODE_OPTIONS, --inspect, integrity, app.asar alone, snapshot, file:.
  expectThat(fuses.startsWith('00001100'), `the fuses are ${fuses}`)
  const papers = readFileSync(join(resources, 'third-party-licences.txt'), 'utf8')
  expectThat(
    papers.includes('\npdfjs-dist ') && existsSync(join(resources, 'sbom.json')),
    'licences or components are missing',
  )
  const languages = platform === 'darwin' ? readdirSync(resources) : readdirSync(join(app, 'locales'))
  expectThat(!languages.some((name) => /^de\b/.test(name)), 'languages that the app does not speak are shipped')
  if (platform === 'darwin') lookAtPropertyList(readFileSync(join(app, 'Info.plist'), 'utf8'), resources, expectThat)
}

/** All that the main side, the preload and the page have built, and nothing else. */
function lookAtArchive(archive, expectThat) {
  const packed = filesInArchive(archive)
  const wanted = ['package.json', 'LICENSE', 'out/main/index.js']
  for (const folder of ['out/main/chunks', 'out/preload', 'out/renderer'])
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && !entry.name.endsWith('.map'))
        wanted.push(posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
  const [left, extra] = [
    wanted.filter((name) => !packed.includes(name)),
    packed.filter((name) => !wanted.includes(name)),
  ]
  expectThat(left.length === 0, `left out of the archive: ${left.join(', ')}`)
  expectThat(extra.length === 0, `not for the archive: ${extra.slice(0, 20).join(', ')}`)
  const reached = reachedFrom('out/main/index.js')
  expectThat(
    reached.every((name) => packed.includes(name)),
    `imported and not packed: ${reached.filter((name) => !packed.includes(name)).join(', ')}`,
  )
  const strangers = reached.flatMap(packagesIn).filter((name) => name !== 'electron')
  expectThat(strangers.length === 0, `imported and not bundled: ${[...new Set(strangers)].join(', ')}`)
  const { main, productName, scripts } = JSON.parse(textInArchive(archive, 'package.json'))
  expectThat(packed.includes(posix.normalize(main)), `package.json starts ${main}`)
  expectThat(productName === 'Evidence Desk' && !scripts, 'package.json has another name, or scripts')
}

/** What a built file imports, at once or later, and what that imports. */
function reachedFrom(file, found = new Set()) {
  if (found.has(file)) return [...found]
  found.add(file)
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'`](\.\.?\/[^"'`]+)["'`]/g))
    reachedFrom(posix.join(posix.dirname(file), target), found)
  return [...found]
}

/** The packages that a built file imports, at once or later. */
function packagesIn(file) {
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:\bfrom|^import|\bimport\()\s*["'](?!node:)([a-z@][^"'./]*(?:\/[^"'./]+)?)["']/gm,
  )
  return [...imports].map(([, name]) => name)
}

function lookAtPropertyList(text, resources, expectThat) {
  const value = (key) => new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(text)?.[1]
  const [id, name, icon] = ['CFBundleIdentifier', 'CFBundleName', 'CFBundleIconFile'].map(value)
  expectThat(id === 'org.evidencedesk.EvidenceDesk', `the id is ${id}`)
  expectThat(name === 'Evidence Desk', `the name is ${name}`)
  expectThat(icon && existsSync(join(resources, icon)), 'the icon is missing')
  // A key without a value makes the list unreadable, and the app does not start.
  expectThat(!/<\/key>\s*<(?:key|\/dict)/.test(text), 'a key in Info.plist has no value')
  for (const ending of ['evidencedesk', 'pdf', 'ris', 'nbib', 'bib'])
    expectThat(text.includes(`<string>${ending}</string>`), `.${ending} is not a file type of the app`)
  for (const folder of ['Documents', 'Desktop', 'Downloads'])
    expectThat(value(`NS${folder}FolderUsageDescription`), `nothing is said when ${folder} is asked for`)
}

function endWith(sentence) {
  console.error(sentence)
  process.exit(1)
}

function run(program, words) {
  return new Promise((done) => {
    let said = ''
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    child.once('exit', (status) => done({ status, said }))
  })
}
