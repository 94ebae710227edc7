import { watch } from '../db/watch.ts'
import { papersToRead, readPapersInBackground } from './read-papers.ts'

/** Keeps an eye on papers without a text, for as long as the window is open. Answers how to stop. */
export function startBackgroundWork(): () => void {
  // New papers come by import, by undo, or by a rebuild: whichever way, the query notices.
  return watch(papersToRead, (papers) => { if (papers.length > 0) void readPapersInBackground() })
}
