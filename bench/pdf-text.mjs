// CPU a page of our PDF text (PDFium, lines, columns, paragraphs), and of text, metadata and suggestions together, against native
// pdftotext (one process a file, as it is used), in paired rounds over the same files.
//   node bench/pdf-text.mjs [--json] [--rounds N] [FOLDER or FILE.pdf ...]
// Counted is the processor time of all threads. "In a process that stays" is what the app's workers do after their first papers:
// this process, start-up and first round apart. "As a command" is one whole `evidence-desk extract --json FILES`, with the start of
// Node, of PDFium and of cold code; it needs a build (npm run build).
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundled } from './bundled.mjs'

const root = join(import.meta.dirname, '..')
const options = process.argv.slice(2)
const asJson = options.includes('--json')
const rounds = Number(options[options.indexOf('--rounds') + 1]) || 5
const given = options.filter((option, index) => !option.startsWith('--') && options[index - 1] !== '--rounds')
const places =
  given.length > 0
    ? given
    : [join(root, '../shared/eval/pdf'), join(root, 'resources/public/sample')]
        .filter((place) => existsSync(place))
        .slice(0, 1)
const files = places.flatMap((place) =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => join(place, name))
    : [place],
)
if (files.length === 0) {
  console.error('no PDF to measure: give a folder or files')
  process.exit(2)
}

const { createPdfReader, suggestFor } = await bundled(join(root, 'bench/pdf-text-entry.ts'))
const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
const reader = createPdfReader(wasm)

const command = join(root, 'out/main/cli.js')
const text = (read) => read
const together = (read) => suggestFor(read)
const first = await ours(together)
const pairs = []
for (let round = 0; round < rounds; round += 1) {
  pairs.push({
    pdftotext: theirs(),
    text: (await ours(text)).ms,
    together: (await ours(together)).ms,
    command: existsSync(command) ? asCommand() : null,
  })
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const pages = first.pages
const of = (kind) => ({
  msPerPage: median(pairs.map((pair) => pair[kind])) / pages,
  ratio: median(pairs.map((pair) => pair[kind] / pair.pdftotext)),
  ratios: pairs.map((pair) => Number((pair[kind] / pair.pdftotext).toFixed(3))),
})
const result = {
  files: files.length,
  pages,
  rounds,
  pdftotextMsPerPage: median(pairs.map((pair) => pair.pdftotext)) / pages,
  text: of('text'),
  together: of('together'),
  command: existsSync(command) ? of('command') : null,
  firstRunMsPerPage: first.ms / pages,
}
if (asJson) console.log(JSON.stringify(result))
else {
  const line = (name, { msPerPage, ratio }, aim) =>
    console.log(`${name.padEnd(52)}${msPerPage.toFixed(2).padStart(6)} ms a page   ratio ${ratio.toFixed(2)}   ${aim}`)
  console.log(`${result.files} PDFs, ${pages} pages, median of ${rounds} paired rounds, CPU time of all threads`)
  console.log(`${'pdftotext'.padEnd(52)}${result.pdftotextMsPerPage.toFixed(2).padStart(6)} ms a page`)
  line('text, in a process that stays', result.text, '(aim 0.8, never above 1.0)')
  line('text and suggestions together, the same', result.together, '(aim 1.3)')
  if (result.command)
    line('text and suggestions together, as a command', result.command, '(with the start of Node and cold code)')
  else console.log('text and suggestions as a command: not measured, nothing is built (npm run build)')
  console.log(
    `${'the first round of this process, together'.padEnd(52)}${result.firstRunMsPerPage.toFixed(2).padStart(6)} ms a page`,
  )
}

/** CPU milliseconds of all threads of this process while it reads every file and does the work with each. */
async function ours(work) {
  const before = process.cpuUsage()
  let count = 0
  for (const file of files) {
    const read = await reader.read(new Uint8Array(readFileSync(file)))
    if (!read.ok) continue
    count += read.value.pageCount
    work(read.value)
  }
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, pages: count }
}

/** CPU milliseconds of pdftotext over the same files, one process a file as it is used. */
function theirs() {
  return childrenMs('for file in "$@"; do pdftotext -q "$file" /dev/null; done')
}

/** CPU milliseconds of the built command line over the same files in one call. */
function asCommand() {
  return childrenMs(`'${process.execPath}' '${command}' extract --json "$@" > /dev/null`)
}

/** CPU milliseconds of what a line of bash starts; from its own `times`. */
function childrenMs(line) {
  const run = spawnSync('bash', ['-c', `${line}; times`, 'bash', ...files], { encoding: 'utf8' })
  const children = run.stdout.trim().split('\n').at(-1) ?? ''
  const [user, system] = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    (match) => Number(match[1]) * 60_000 + Number(match[2]) * 1000,
  )
  if (!user) throw new Error('pdftotext could not be measured: is poppler-utils installed?')
  return user + system
}
