import { isOfQuestion } from '#core/search/index-database.ts'
import { openIndexFile, type IndexFile } from './search-index-file.ts'
import type { Numbered, SearchAnswer, SearchQuestion } from './search-messages.ts'

let file: IndexFile | null = null
let last = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<Numbered<SearchQuestion>>) => {
  // One after the other: opening takes its time.
  last = last.then(() => settle(data))
  // What breaks here reaches the window as an error of the worker.
  last.catch((error: unknown) => {
    queueMicrotask(() => {
      throw error
    })
  })
})

async function settle(question: Numbered<SearchQuestion>): Promise<void> {
  const say = (answer: SearchAnswer) => self.postMessage({ ...answer, id: question.id })
  if (question.kind === 'open') file = await openIndexFile(question.libraryId, question.version)
  try {
    say(answer(question))
  } catch (error) {
    if (isOfQuestion(error)) return say({ kind: 'refused', reason: String(error) })
    // It can always be made again from the library, so one that fails is not mended.
    file = file?.anew() ?? null
    say({ kind: 'lost', reason: String(error) })
  }
}

function answer(question: SearchQuestion): SearchAnswer {
  if (!file) throw new Error('the index is not open')
  const { index } = file
  switch (question.kind) {
    case 'open':
      return { kind: 'opened', versions: index.versions() }
    case 'put':
      index.put(question.documents)
      return { kind: 'done' }
    case 'remove':
      index.remove(question.keys)
      return { kind: 'done' }
    case 'find':
      return { kind: 'found', groups: index.find(question.query, question.options) }
    case 'frequencies':
      return { kind: 'frequencies', ...index.frequencies(question.expressions) }
    case 'likeliest':
      return { kind: 'likeliest', hits: index.likeliest(question.expression, question.limit) }
  }
}
