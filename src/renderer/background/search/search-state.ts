import { createStore, type Store } from '#core/store.ts'

/** How far the search index is. */
export interface SearchState {
  /** `at-work`: something is still to be put in. `failed`: there is no index, and why. */
  readonly phase: 'starting' | 'at-work' | 'ready' | 'failed'
  readonly papers: number
  /** Papers that are in the index, scans among them. */
  readonly papersSearched: number
  /** Papers without words: nothing of them can be found. */
  readonly scans: number
  /** Names of files of sources and drafts whose text cannot be searched. */
  readonly unreadFiles: readonly string[]
  readonly problem?: string
  /** It was damaged, and everything is being put in again. */
  readonly isRemade?: boolean
  /** Raised whenever something was put in or taken out: what was found before may be less. */
  readonly turn: number
}

/** Whether everything stands in the index that can: what it does not find is in no place. `unreadable`: papers whose text nobody can read. */
export function isComplete({ phase, papers, papersSearched }: SearchState, unreadable: number): boolean {
  return phase === 'ready' && papers - papersSearched <= unreadable
}

/** The state of the search index: written by the feed alone. */
export const searchState: Store<SearchState> = createStore<SearchState>({
  phase: 'starting',
  papers: 0,
  papersSearched: 0,
  scans: 0,
  unreadFiles: [],
  turn: 0,
})
