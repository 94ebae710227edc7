import { currentLibrary } from '../db/current.ts'
import { checkEveryRow } from '../db/open-database.ts'
import { watch } from '../db/watch.ts'
import { startFollowingFolder } from './follow-folder.ts'
import { startFollowingSecondPlace } from './follow-second-place.ts'
import { showToast } from './toast.ts'
import { startSearchFeed } from './search/search-feed.ts'
import { papersToRead, readPapersInBackground } from './read-papers.ts'

/** Keeps an eye on papers without a text, and the search index like the library, for as long as the window is open, and looks once for damage. Returns a function that stops it. */
export function startBackgroundWork(): () => void {
  const idle = requestIdleCallback(() => void lookForDamage())
  // New papers come by import, by undo, or by a rebuild: whichever way, the query notices.
  const stop = watch(papersToRead, (papers) => {
    if (papers.length > 0) void readPapersInBackground()
  })
  const stopFollowing = startFollowingFolder()
  const stopFollowingPlace = startFollowingSecondPlace()
  const stopFeedingSearch = startSearchFeed()
  return () => {
    cancelIdleCallback(idle)
    stop()
    stopFollowing()
    stopFollowingPlace()
    stopFeedingSearch()
  }
}

/** A damaged copy may answer with fewer or other rows and no error, so every row is compared with what was written. */
async function lookForDamage(): Promise<void> {
  const damaged = await checkEveryRow(currentLibrary())
  if (damaged)
    showToast({
      kind: 'problem',
      message: `This window’s copy of the ${damaged} does not match what was saved. Your folder is intact: reload the window to rebuild the copy from it.`,
      action: { label: 'Reload', run: () => location.reload() },
    })
}
