import type { FileBytes } from '#core/host/host.ts'
import type { Result } from '#core/result.ts'
import { db } from '../db/current.ts'
import { host } from '../host/current-host.ts'

// Larger papers are read in parts, as they are looked at.
const maxBytes = 12_000_000
const pauseMs = 60

let ahead: { readonly sha256: string; readonly answer: Promise<Result<FileBytes>> } | null = null
let waiting: ReturnType<typeof setTimeout> | undefined

/** Reads the first paper of the study that will probably be opened next, so that its first page need not wait for the bytes. One paper is kept. */
export function readAhead(studyId: string | undefined): void {
  clearTimeout(waiting)
  if (studyId === undefined) return
  // Going through the list with the arrow keys reads nothing on the way.
  waiting = setTimeout(() => {
    void db()
      .papers.where('studyId')
      .equals(studyId)
      .first()
      .then((paper) => {
        if (!paper || paper.sizeBytes > maxBytes || paper.sha256 === ahead?.sha256) return
        ahead = { sha256: paper.sha256, answer: host.getPaper({ sha256: paper.sha256 }) }
        // Only ahead of need: what fails here is told when the study is opened.
      })
      .catch(() => undefined)
  }, pauseMs)
}

/** The bytes of a paper, whole: those read ahead, else read now. */
export async function wholePaper(sha256: string): Promise<Result<FileBytes>> {
  const found = ahead?.sha256 === sha256 ? ahead : null
  // Handed out once: pdf.js keeps a copy of its own, and a failure is tried again.
  if (found) ahead = null
  const answer = await found?.answer
  return answer?.ok ? answer : host.getPaper({ sha256 })
}
