import { isOfQuestion } from '#core/search/index-database.ts'
import { openIndexFile, type IndexFile } from './search-index-file.ts'
import { unasked, type Numbered, type SearchAnswer, type SearchQuestion } from './search-messages.ts'

/** How long nobody asks before the index is checked: that takes its time, and what is asked meanwhile waits for it. */
const quietMs = 20_000

let file: IndexFile | null = null
let last = Promise.resolve()
/** What the index held when it was opened was not checked yet. */
let isUnchecked = false
let quiet: ReturnType<typeof setTimeout> | undefined

self.addEventListener('message', ({ data }: MessageEvent<Numbered<SearchQuestion>>) => {
  clearTimeout(quiet)
  // One after the other: opening takes its time.
  last = last.then(() => settle(data)).then(checkWhenQuiet)
  // What breaks here reaches the window as an error of the worker.
  last.catch((error: unknown) => {
    queueMicrotask(() => {
      throw error
    })
  })
})

async function settle(question: Numbered<SearchQuestion>): Promise<void> {
  const { id } = question
  if (question.kind === 'open') {
    file = await openIndexFile(question.libraryId, question.version)
    isUnchecked = true
  }
  try {
    say(id, answer(question))
  } catch (error) {
    if (isOfQuestion(error)) return say(id, { kind: 'refused', reason: String(error) })
    lose(id, error)
  }
}

function say(id: number, given: SearchAnswer): void {
  self.postMessage({ ...given, id } satisfies Numbered<SearchAnswer>)
}

/** It can always be made again from the library, so one that fails is not mended. */
function lose(id: number, error: unknown): void {
  isUnchecked = false
  file = file?.anew() ?? null
  say(id, { kind: 'lost', reason: String(error) })
}

/** Once a window: a damaged page that no question comes upon finds less, and says nothing. */
function checkWhenQuiet(): void {
  clearTimeout(quiet)
  if (isUnchecked) quiet = setTimeout(check, quietMs)
}

function check(): void {
  isUnchecked = false
  try {
    file?.index.check()
  } catch (error) {
    lose(unasked, error)
  }
}

function answer(question: SearchQuestion): SearchAnswer {
  if (!file) throw new Error('the index is not open')
  const { index } = file
  switch (question.kind) {
    case 'open':
      return { kind: 'opened', versions: index.versions(), mark: index.mark() }
    case 'mark':
      index.setMark(question.mark)
      return { kind: 'done' }
    case 'put':
      index.put(question.documents)
      return { kind: 'done' }
    case 'remove':
      index.remove(question.keys)
      return { kind: 'done' }
    case 'find':
      return { kind: 'found', groups: index.find(question.query, question.options) }
    case 'designs':
      return { kind: 'designs', counts: index.designs(question.query) }
    case 'frequencies':
      return { kind: 'frequencies', ...index.frequencies(question.expressions) }
    case 'likeliest':
      return { kind: 'likeliest', hits: index.likeliest(question.expression, question.limit) }
  }
}
