import { subjectKey, type BoardEntry } from '#core/claims/board/board-entries.ts'
import type { BoardRow } from '#core/claims/board/claim-board.ts'
import type { ProposedRow } from '#core/claims/board/proposed-questions.ts'
import { changeOfParts, isInDraft } from '#core/claims/board/rows-of-board.ts'
import { proposeClaims } from '#core/claims/propose/propose-claims.ts'
import type { Claim, Evidence, LinkSide } from '#core/model/claim.ts'
import { claimWithSources } from '#core/report/claim-with-sources.ts'
import { nothingMore, whatStaysOut } from '#core/report/fact-check/what-stays-out.ts'
import { copyText } from '#renderer/background/copy-text.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { addRow, setParts, setSide, takeOff, type LinkOfClaim } from '#renderer/db/board-edits.ts'
import { changeClaim, removeClaims } from '#renderer/db/claim-edits.ts'
import { linkEvidence } from '#renderer/db/claim-links.ts'
import { removedSources } from '#renderer/db/removed.ts'
import { allSources } from '#renderer/db/story-queries.ts'
import type { BoardPlace } from './use-board-position.ts'

/** Adds a row. Its id; null where it could not be kept. */
export async function addToBoard({ text, isQuestion, partId }: ProposedRow): Promise<string | null> {
  const kind = isQuestion ? 'other' : (proposeClaims([text])[0]?.kind ?? 'other')
  const added = await addRow(
    { text, kind, ...(isQuestion ? { isQuestion } : {}) },
    partId === undefined ? [] : [partId],
  )
  return valueOrToast(added)?.ids[0] ?? null
}

/**
 * Keeps other words of a row, or that it is a question; true where that is done. `opened`: the claim that they were made of. Only what differs from
 * it is written, and nothing where another window changed that meanwhile.
 */
export async function changeRow(opened: Claim, text: string, isQuestion: boolean): Promise<boolean> {
  const isOtherText = !isInDraft(opened) && opened.text !== text.trim()
  const isOtherKind = (opened.isQuestion ?? false) !== isQuestion
  if (!isOtherText && !isOtherKind) return true
  const details = {
    ...(isOtherText ? { text } : {}),
    ...(isOtherKind ? { isQuestion: isQuestion ? (true as const) : undefined } : {}),
  }
  return valueOrToast(await changeClaim(opened.id, details, opened)) !== null
}

/** Links a row's claim; the place of the chip, or null where it could not be linked. */
export async function linkToRow(row: BoardRow, side: LinkSide, evidence: Evidence): Promise<BoardPlace | null> {
  const done = valueOrToast(await linkEvidence(row.id, { side, evidence }))
  return done && { rowId: row.id, column: side, item: subjectKey(evidence) }
}

/** Sets all links of a chip to a side. */
export async function moveEntry(entry: BoardEntry, side: LinkSide): Promise<void> {
  if (entry.side !== side) valueOrToast(await setSide(linksOf(entry), side))
}

/** Takes all links of a chip off, with the way back beside it. */
export async function takeEntryOff(entry: BoardEntry): Promise<void> {
  toastWithUndo(await takeOff(linksOf(entry)), `Took ${entry.title} off.`)
}

/** Removes a row with the way back; one that stands in a draft is the draft's, and stays. */
export async function removeRow({ claim }: BoardRow): Promise<void> {
  if (isInDraft(claim)) {
    showToast({ kind: 'problem', message: `Claim ${claim.number} stands in a draft. It can be removed in Story.` })
    return
  }
  toastWithUndo(await removeClaims([claim.id]), `Removed claim ${claim.number}.`)
}

/** Puts claims under a row and takes others out; true where that is done. `parts`: those under it that the writer chose from. */
export async function putUnder(rowId: string, parts: readonly Claim[], wanted: ReadonlySet<string>): Promise<boolean> {
  const change = changeOfParts(parts, wanted)
  if (change.put.length + change.takeOut.length === 0) return true
  return valueOrToast(await setParts(rowId, change)) !== null
}

/** Copies a row's words, its fair sentence and its sources. */
export async function copyRow(row: BoardRow): Promise<void> {
  const rule = whatStaysOut(await allSources(), nothingMore, await removedSources())
  await copyText(claimWithSources(row, rule), 'Copied with its sources')
}

function linksOf({ links }: BoardEntry): readonly LinkOfClaim[] {
  return links.map(({ claim, link }) => ({ claimId: claim.id, linkId: link.id }))
}
