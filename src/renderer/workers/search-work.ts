import type { DesignCounts } from '#core/search/count-designs.ts'
import type { EntryHit, HitGroup, SearchDocument } from '#core/search/search-entry.ts'
import type { FindOptions } from '#core/search/search-index.ts'
import type { Query } from '#core/search/query.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import type { Numbered, SearchAnswer, SearchQuestion } from './search-messages.ts'

/** What an index held when it was opened. */
export interface OpenedIndex {
  readonly versions: ReadonlyMap<string, string>
  readonly mark: string | null
}

/** The search index, in a worker. `onLost`: it was damaged and is empty now, so everything has to be put in again. */
export interface SearchWork {
  /** Opens the index of a library: the versions of the documents that it holds, by key, and its mark. */
  open(libraryId: string, version: string): Promise<Result<OpenedIndex>>
  /** Puts a mark on the index as it is now. */
  setMark(mark: string): Promise<Result<null>>
  put(documents: readonly SearchDocument[]): Promise<Result<null>>
  remove(keys: readonly string[]): Promise<Result<null>>
  find(query: Query, options: FindOptions): Promise<Result<readonly HitGroup[]>>
  designs(query: Query | null): Promise<Result<DesignCounts>>
  frequencies(
    expressions: readonly string[],
  ): Promise<Result<{ readonly total: number; readonly found: readonly number[] }>>
  likeliest(expression: string, limit: number): Promise<Result<readonly EntryHit[]>>
  /** Throws the worker away; the file of the index stays. */
  end(): void
}

/** Starts the worker of the search index. */
export function startSearchWork(onLost: () => void): SearchWork {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (answer: Result<SearchAnswer>) => void>()
  let nextId = 1
  let ended: Failure | null = null

  const stop = (why: Failure) => {
    ended ??= why
    worker.terminate()
    for (const settle of waiting.values()) settle(ended)
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<Numbered<SearchAnswer>>) => {
    const settle = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'lost') {
      settle?.(fail('damaged', 'The search index was damaged. It is being made again from the library.', data.reason))
      onLost()
    } else if (data.kind === 'refused')
      settle?.(fail('bad-input', 'This search is too long. Search for fewer words.', data.reason))
    else settle?.(ok(data))
  }
  worker.onerror = ({ message }) =>
    stop(fail('unavailable', 'The search broke off. Reload the window to search.', message))

  const ask = async <K extends SearchAnswer['kind'], T>(
    question: SearchQuestion,
    kind: K,
    take: (answer: Extract<SearchAnswer, { kind: K }>) => T,
  ): Promise<Result<T>> => {
    if (ended) return ended
    const answer = await new Promise<Result<SearchAnswer>>((resolve) => {
      const id = nextId++
      waiting.set(id, resolve)
      worker.postMessage({ ...question, id } satisfies Numbered<SearchQuestion>)
    })
    if (!answer.ok) return answer
    const isOfKind = (value: SearchAnswer): value is Extract<SearchAnswer, { kind: K }> => value.kind === kind
    return isOfKind(answer.value) ? ok(take(answer.value)) : fail('unavailable', 'The search answered out of turn.')
  }
  return {
    open: (libraryId, version) => ask({ kind: 'open', libraryId, version }, 'opened', (opened) => opened),
    setMark: (mark) => ask({ kind: 'mark', mark }, 'done', () => null),
    put: (documents) => ask({ kind: 'put', documents }, 'done', () => null),
    remove: (keys) => ask({ kind: 'remove', keys }, 'done', () => null),
    find: (query, options) => ask({ kind: 'find', query, options }, 'found', ({ groups }) => groups),
    designs: (query) => ask({ kind: 'designs', query }, 'designs', ({ counts }) => counts),
    frequencies: (expressions) => ask({ kind: 'frequencies', expressions }, 'frequencies', (answer) => answer),
    likeliest: (expression, limit) => ask({ kind: 'likeliest', expression, limit }, 'likeliest', ({ hits }) => hits),
    end: () => stop(fail('cancelled', 'The search was ended.')),
  }
}
