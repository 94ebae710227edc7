import { catchUpWithFolder } from '../db/commit.ts'
import { currentLibrary, setCurrentLibrary } from '../db/current.ts'
import { setFolderProblem, setFolderState } from '../db/folder-state.ts'
import { saveState, setSaveState } from '../db/save-state.ts'
import { host } from '../host/current-host.ts'

const everyMs = 10_000

/**
 * Looks at the library's folder every few seconds while the window is seen, and when it is seen again: whether it is still the one that was
 * opened, what another window wrote, what other programs put there, and how much room there is. Returns a function that stops it.
 */
export function startFollowingFolder(): () => void {
  const timer = setInterval(() => void followFolder(), everyMs)
  const onVisible = () => void followFolder()
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onVisible)
  }
}

let looking: Promise<void> | null = null

/** Looks at the folder once; several calls share a look. */
export function followFolder(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve()
  looking ??= lookAtFolder().finally(() => {
    looking = null
  })
  return looking
}

async function lookAtFolder(): Promise<void> {
  const answer = await host.lookAtLibrary()
  if (!answer.ok) return setFolderProblem(answer.message)
  const info = answer.value
  const library = currentLibrary()
  // Another library, or none, under the same name: that is for the next start to settle.
  if (info.libraryId !== library.info.libraryId) return setFolderProblem(otherLibrary)
  const before = library.info.readOnly
  setCurrentLibrary({ ...library, info })
  setFolderState(info)
  if (info.readOnly) setSaveState({ kind: 'read-only', message: info.readOnly.message })
  else if (before) setSaveState({ kind: 'saved' })
  const known = (await library.db.meta.get('library'))?.lastSeq ?? 0
  if (info.lastSeq > known || saveState.get().kind === 'behind') await catchUpWithFolder()
}

const otherLibrary =
  'Another library is open now: it was opened from another window, or put into the folder. Nothing is saved from this window any more; reload it to see what is there.'
