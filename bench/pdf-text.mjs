// CPU a page of our PDF text (PDFium, lines, columns, paragraphs) against native pdftotext, in paired rounds over the same files.
//   node bench/pdf-text.mjs [--json] [--rounds N] [FOLDER or FILE.pdf ...]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')
const options = process.argv.slice(2)
const asJson = options.includes('--json')
const rounds = Number(options[options.indexOf('--rounds') + 1]) || 5
const given = options.filter((option, index) => !option.startsWith('--') && options[index - 1] !== '--rounds')
const places = given.length > 0 ? given : [join(root, '../shared/eval/pdf'), join(root, 'resources/sample')].filter((place) => existsSync(place)).slice(0, 1)
const files = places.flatMap((place) => (statSync(place).isDirectory() ? readdirSync(place).filter((name) => name.endsWith('.pdf')).map((name) => join(place, name)) : [place]))
if (files.length === 0) {
  console.error('no PDF to measure: give a folder or files')
  process.exit(2)
}

const { createPdfReader } = await bundled(join(root, 'bench/pdf-text-entry.ts'))
const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
const reader = createPdfReader(wasm)

const first = await ours()
const pairs = []
for (let round = 0; round < rounds; round += 1) pairs.push({ pdftotext: theirs(), ours: await ours() })
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const pages = first.pages
const result = {
  files: files.length, pages, rounds,
  oursMsPerPage: median(pairs.map((pair) => pair.ours.ms)) / pages,
  pdftotextMsPerPage: median(pairs.map((pair) => pair.pdftotext)) / pages,
  ratio: median(pairs.map((pair) => pair.ours.ms / pair.pdftotext)),
  ratios: pairs.map((pair) => Number((pair.ours.ms / pair.pdftotext).toFixed(3))),
  firstRunMsPerPage: first.ms / pages,
}
if (asJson) console.log(JSON.stringify(result))
else {
  console.log(`${result.files} PDFs, ${pages} pages, median of ${rounds} paired rounds, CPU time`)
  console.log(`ours       ${result.oursMsPerPage.toFixed(2)} ms a page (first run, with start-up and cold code: ${result.firstRunMsPerPage.toFixed(2)})`)
  console.log(`pdftotext  ${result.pdftotextMsPerPage.toFixed(2)} ms a page`)
  console.log(`ratio      ${result.ratio.toFixed(2)}  (aim 0.8, never above 1.0)`)
}

/** CPU milliseconds of all threads of this process while it reads every file. */
async function ours() {
  const before = process.cpuUsage()
  let count = 0
  for (const file of files) {
    const read = await reader.read(new Uint8Array(readFileSync(file)))
    if (read.ok) count += read.value.pageCount
  }
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, pages: count }
}

/** CPU milliseconds of pdftotext over the same files, one process a file as it is used; from bash's `times`. */
function theirs() {
  const run = spawnSync('bash', ['-c', 'for file in "$@"; do pdftotext -q "$file" /dev/null; done; times', 'bash', ...files], { encoding: 'utf8' })
  const children = run.stdout.trim().split('\n').at(-1) ?? ''
  const [user, system] = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map((match) => Number(match[1]) * 60_000 + Number(match[2]) * 1000)
  if (!user) throw new Error('pdftotext could not be measured: is poppler-utils installed?')
  return user + system
}

async function bundled(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-bench-'))
  const bundle = await rolldown({ input: entry, platform: 'node' })
  const { output } = await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' })
  const module = await import(pathToFileURL(join(folder, output[0].fileName)).href)
  rmSync(folder, { recursive: true })
  return module
}
