import type { LibraryInfo, SnapshotsState } from '#core/host/host.ts'
import { createStore, type ReadableStore } from '#core/store.ts'

/** What is to be said of the library's folder now, beside what stands in it. */
export interface FolderState {
  readonly readOnly: LibraryInfo['readOnly']
  readonly filesAside: number
  readonly space: string | null
  readonly snapshots: SnapshotsState | null
  /** Why the folder cannot be looked at, or null. */
  readonly problem: string | null
}

const state = createStore<FolderState>({
  readOnly: null,
  filesAside: 0,
  space: null,
  snapshots: null,
  problem: null,
})

/** Follows the folder; written by `openLibrary` and `followFolder`. */
export const folderState: ReadableStore<FolderState> = state

/** Takes over what the main side says of the folder. */
export function setFolderState({ readOnly, filesAside, space, snapshots }: LibraryInfo): void {
  state.set({ readOnly, filesAside, space, snapshots, problem: null })
}

/** Says why the folder cannot be looked at. */
export function setFolderProblem(problem: string): void {
  state.update((now) => ({ ...now, problem }))
}
