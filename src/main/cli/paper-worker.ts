import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { suggest } from '#core/extraction/extractors.ts'
import { prepareText } from '#core/text/prepare-text.ts'
import { createPdfReader } from '#pdfium/read-pdf.ts'
import { readInput } from './read-input.ts'
import { shownSuggestions } from './shown-suggestions.ts'

// One thread of `extract --json`: a path in, a sign of life after each page, an answer out. Whatever happens in here, the
// other files are not harmed.
const port = parentPort
if (!port) throw new Error('this file is a worker')
const wasm = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
const reader = createPdfReader(wasm)

port.on('message', (path: string) => {
  answer(path).then((answered) => port.postMessage({ answer: answered }), (bug: unknown) => {
    port.postMessage({ answer: { file: path, problem: { kind: 'bad-input', message: `This PDF could not be read: ${String(bug)}` } } })
  })
})
port.postMessage({ ready: true })

async function answer(path: string): Promise<unknown> {
  const input = await readInput(path)
  const read = input.ok ? await reader.read(input.value, { onPage: () => port?.postMessage({ alive: true }) }) : input
  if (!read.ok) return { file: path, problem: { kind: read.kind, message: read.message } }
  const text = prepareText(read.value.paper)
  return { file: path, pages: read.value.pageCount, suggestions: shownSuggestions(suggest(text), true) }
}
