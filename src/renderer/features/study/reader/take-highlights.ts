import { formatCount } from '#core/format-count.ts'
import { showToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { addQuotes } from '#renderer/db/tag-edits.ts'
import { targetOf, type StudyField } from '../fields/study-fields.ts'
import { keyOfNote, takenHighlights } from './file-highlights.ts'
import type { Reading } from './use-reading.ts'

/** Keeps all words that are marked in the open PDF, and no quotes yet, as plain quotes with their notes: one change, one undo. */
export async function takeHighlights(
  { paper, prepared, fileNotes }: Reading,
  studyId: string,
  fields: readonly StudyField[],
): Promise<void> {
  const field = fields.find(({ id }) => id === 'quote')
  if (!paper || !prepared || !field) return
  const taken = takenHighlights(prepared.paper, paper.sha256, fileNotes.highlights, fields)
  const left = fileNotes.highlights.filter(({ note }) => !taken.has(keyOfNote(note)))
  if (left.length === 0)
    return showToast({ kind: 'done', message: 'There is no highlight in the file that is not a quote already.' })
  const places = left.map(({ anchor, comment }) => ({
    paperSha256: paper.sha256,
    anchor,
    ...(comment ? { note: comment } : {}),
  }))
  const change = await addQuotes(targetOf(studyId, field), places)
  toastWithUndo(change, `${formatCount(left.length, 'highlight')} of the file taken as plain quotes`)
}
