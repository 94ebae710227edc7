import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { metadataReference } from '#core/paper/metadata/paper-metadata.ts'
import { readContents } from '#core/suggestions/suggest-for-paper.ts'
import { createPdfReader } from '#pdfium/read-pdf.ts'
import type { ThreadAnswer, ThreadQuestion } from './paper-thread.ts'
import { readInput } from './read-input.ts'

// One thread of the command line's PDF reading: a path in, a sign of life after each page, an answer out. Whatever happens
// in here, the other files are not harmed.
const port = parentPort
if (!port) throw new Error('this file is a worker')
const reader = createPdfReader(await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')))

let saidAliveAt = 0

port.on('message', (question: ThreadQuestion) => {
  answer(question).then(
    (answered) => port.postMessage({ answer: answered }),
    (bug: unknown) => {
      port.postMessage({
        answer: {
          file: question.file,
          problem: { kind: 'bad-input', message: `This PDF could not be read: ${String(bug)}` },
        } satisfies ThreadAnswer,
      })
    },
  )
})
port.postMessage({ ready: true })

async function answer({ file, withText }: ThreadQuestion): Promise<ThreadAnswer> {
  const input = await readInput(file)
  const read = input.ok ? await reader.read(input.value, { onPage: sayAlive }) : input
  if (!read.ok) return { file, problem: { kind: read.kind, message: read.message } }
  const { metadata, suggestions } = readContents(read.value)
  const { pageCount, noTextLayer, paper } = read.value
  const text = withText ? { text: paper } : {}
  return { file, pageCount, reference: metadataReference(metadata), suggestions, noTextLayer, ...text }
}

function sayAlive(): void {
  if (performance.now() - saidAliveAt < 250) return
  saidAliveAt = performance.now()
  port?.postMessage({ alive: true })
}
