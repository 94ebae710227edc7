import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { metadataReference } from '#core/paper/metadata/paper-metadata.ts'
import { readContents } from '#core/suggestions/suggest-for-paper.ts'
import { createPdfReader } from '#pdfium/read-pdf.ts'
import type { DrawnAnswer, ReadAnswer, ThreadQuestion } from './paper-thread.ts'
import { readInput } from './read-input.ts'

// One thread of the command line's PDF reading: a question about a file in, a sign of life after each page, an answer out. Whatever happens
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
        } satisfies ReadAnswer,
      })
    },
  )
})
port.postMessage({ ready: true })

async function answer(question: ThreadQuestion): Promise<ReadAnswer | DrawnAnswer> {
  const { file } = question
  const input = await readInput(file)
  if (question.kind === 'draw') {
    const drawn = input.ok ? await reader.draw(input.value, question.quotes, sayAlive) : input
    return drawn.ok ? { file, pictures: drawn.value } : { file, problem: { kind: drawn.kind, message: drawn.message } }
  }
  const read = input.ok ? await reader.read(input.value, { onPage: sayAlive }) : input
  if (!read.ok) return { file, problem: { kind: read.kind, message: read.message } }
  const { metadata, suggestions } = readContents(read.value)
  const { pageCount, noTextLayer, paper } = read.value
  const text = question.withText ? { text: paper } : {}
  return { file, pageCount, reference: metadataReference(metadata), suggestions, noTextLayer, ...text }
}

function sayAlive(): void {
  if (performance.now() - saidAliveAt < 250) return
  saidAliveAt = performance.now()
  port?.postMessage({ alive: true })
}
