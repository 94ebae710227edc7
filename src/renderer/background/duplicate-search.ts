import { fnv1a } from '#core/hash-of.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { compared, mapRows } from '../db/map-rows.ts'
import { createStore, type ReadableStore } from '#core/store.ts'
import { findDuplicatesInWorker } from '../workers/import-work.ts'

/** Two studies that may be one work, or belong together. */
export interface DuplicateStudies {
  readonly a: string
  readonly b: string
  readonly reasons: readonly string[]
  readonly relation: 'duplicate' | 'related'
}

/** What the search for duplicates in the library knows. `share` is 0 to 1 while it searches, null otherwise. */
interface DuplicateSearch {
  readonly pairs: readonly DuplicateStudies[] | null
  readonly share: number | null
  readonly problem: string | null
}

// A larger library is searched when the writer asks for it, not by itself.
const maxUnasked = 20_000
const pauseMs = 1200

const search = createStore<DuplicateSearch>({ pairs: null, share: null, problem: null })
let searched = ''
let waiting: ReturnType<typeof setTimeout> | undefined
let abort: AbortController | null = null

/** How far the search is, and what it found. */
export const duplicateSearch: ReadableStore<DuplicateSearch> = search

/** Searches again a little later where a reference changed since the last search; does nothing where none did. */
export function keepDuplicatesCurrent(studies: readonly ListedStudy[]): void {
  clearTimeout(waiting)
  if (studies.length <= maxUnasked) waiting = setTimeout(() => void searchDuplicates(studies), pauseMs)
}

/** Searches the whole library for duplicates, in a worker. A search that still runs is given up for the new one. */
export async function searchDuplicates(studies: readonly ListedStudy[]): Promise<void> {
  const mark = markOf(studies)
  if (mark === searched) return
  abort?.abort()
  const controller = new AbortController()
  abort = controller
  search.update((now) => ({ ...now, share: 0, problem: null }))
  // The list has no abstracts, whose registration numbers tell reports of one trial.
  const rows = await mapRows('studies', compared)
  if (abort !== controller) return
  const found = await findDuplicatesInWorker(
    rows.map(({ reference }) => reference),
    {
      signal: controller.signal,
      onProgress: (share) => {
        if (abort === controller) search.update((now) => ({ ...now, share }))
      },
    },
  )
  if (abort !== controller) return
  abort = null
  if (!found.ok) {
    search.update((now) => ({ ...now, share: null, problem: found.message }))
    return
  }
  searched = mark
  search.set({
    share: null,
    problem: null,
    pairs: found.value.map((pair) => ({
      a: rows[pair.a]?.id ?? '',
      b: rows[pair.b]?.id ?? '',
      reasons: pair.reasons,
      relation: pair.relation,
    })),
  })
}

/** Changes where a study came, went, or changed in what is compared. The hash stands with the count. */
function markOf(studies: readonly ListedStudy[]): string {
  let hash = fnv1a('')
  for (const { id, reference } of studies) {
    const words = `${id}${reference.title ?? ''}${reference.DOI ?? ''}${reference.PMID ?? ''}${reference['container-title'] ?? ''}${reference.volume ?? ''}${reference.page ?? ''}${JSON.stringify(reference.issued ?? null)}${reference.author?.length ?? 0}`
    hash = fnv1a(words, hash)
  }
  return `${studies.length} ${hash}`
}
