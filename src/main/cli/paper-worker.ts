import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { placeOfPaper } from '#core/model/kept-file.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { metadataReference } from '#core/paper/metadata/paper-metadata.ts'
import { checkResults } from '#core/results/checks/check-results.ts'
import { outcomeSuggestions } from '#core/suggestions/outcomes/outcome-suggestions.ts'
import { readContents } from '#core/suggestions/suggest-for-paper.ts'
import { highlightsToWrite } from '#core/report/papers-to-mark.ts'
import type { Failure } from '#core/result.ts'
import { createPdfReader } from '#pdfium/read-pdf.ts'
import { readKeptFile } from '../library/kept-files.ts'
import { libraryLayout } from '../library/library-layout.ts'
import type { DrawnAnswer, MarkAnswer, ProblemAnswer, ReadAnswer, ReadResults, ThreadQuestion } from './paper-thread.ts'
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

async function answer(question: ThreadQuestion): Promise<ReadAnswer | DrawnAnswer | MarkAnswer> {
  switch (question.kind) {
    case 'read':
      return read(question)
    case 'draw':
      return draw(question)
    case 'mark':
      return mark(question)
  }
}

async function read({ file, also }: ThreadQuestion & { readonly kind: 'read' }): Promise<ReadAnswer> {
  const input = await readInput(file)
  const read = input.ok ? await reader.read(input.value, { onPage: sayAlive }) : input
  if (!read.ok) return problemOf(file, read)
  const { metadata, suggestions } = readContents(read.value)
  const { pageCount, noTextLayer, paper } = read.value
  const text = also.includes('text') ? { text: paper } : {}
  const results = also.includes('results') && !noTextLayer ? { results: resultsIn(paper) } : {}
  return { file, pageCount, reference: metadataReference(metadata), suggestions, noTextLayer, ...text, ...results }
}

function resultsIn(paper: PaperText): ReadResults {
  return { ...outcomeSuggestions(prepareText(paper)), doubts: checkResults([], {}, paper) }
}

async function draw({ file, quotes }: ThreadQuestion & { readonly kind: 'draw' }): Promise<DrawnAnswer> {
  const input = await readInput(file)
  const drawn = input.ok ? await reader.draw(input.value, quotes, sayAlive) : input
  return drawn.ok ? { file, pictures: drawn.value } : problemOf(file, drawn)
}

async function mark({ file, library, ...toMark }: ThreadQuestion & { readonly kind: 'mark' }): Promise<MarkAnswer> {
  const found = await readKeptFile(libraryLayout(library), placeOfPaper(toMark.paper.sha256), new Map())
  if (!found.ok) return problemOf(file, found)
  const { bytes } = found.value
  const read = await reader.read(bytes, { onPage: sayAlive })
  const toWrite = read.ok ? highlightsToWrite(read.value.paper, toMark) : read
  if (!toWrite.ok) return problemOf(file, toWrite)
  const marked = await reader.mark(bytes, toWrite.value.highlights, sayAlive)
  return marked.ok ? { marked: { ...marked.value, ...toWrite.value } } : problemOf(file, marked)
}

function problemOf(file: string, { kind, message }: Failure): ProblemAnswer {
  return { file, problem: { kind, message } }
}

function sayAlive(): void {
  if (performance.now() - saidAliveAt < 250) return
  saidAliveAt = performance.now()
  port?.postMessage({ alive: true })
}
