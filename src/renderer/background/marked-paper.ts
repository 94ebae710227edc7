import type { Paper } from '#core/model/study.ts'
import type { PaperHighlights } from '#core/report/paper-highlights.ts'
import { highlightsToWrite, papersWithQuotes, type PaperToMark } from '#core/report/papers-to-mark.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { ok, type Result } from '#core/result.ts'
import { db } from '../db/current.ts'
import { host } from '../host/current-host.ts'
import { answerRows } from './answer-rows.ts'
import { markPaperInWorker, readPaperInWorker } from '../workers/paper-pool.ts'

/** A copy of a paper with its quotes marked. */
interface MarkedPaper extends PaperHighlights {
  readonly bytes: Uint8Array
  readonly isSigned: boolean
}

/** The papers of these studies that hold quotes, in the order of the studies. */
export async function papersToMark(studyIds: readonly string[]): Promise<readonly PaperToMark[]> {
  return papersWithQuotes(await answerRows(studyIds))
}

/** Writes a copy of a paper with its quotes marked, each looked up in its text anew. Fails in a sentence that can stand behind the paper's name. */
export async function markPaper(toMark: PaperToMark): Promise<Result<MarkedPaper>> {
  const { paper } = toMark
  const found = await host.getPaper({ sha256: paper.sha256 })
  if (!found.ok) return found
  const text = await textOf(paper, found.value.bytes)
  if (!text.ok) return text
  const toWrite = highlightsToWrite(text.value, toMark)
  if (!toWrite.ok) return toWrite
  const marked = await markPaperInWorker(found.value.bytes, toWrite.value.highlights)
  return marked.ok ? ok({ ...marked.value, ...toWrite.value }) : marked
}

/** The text of a paper as it is kept; read now where it was not read yet. */
async function textOf(paper: Paper, bytes: Uint8Array): Promise<Result<PaperText>> {
  const kept = await db().pageTexts.get(paper.sha256)
  if (kept) return ok(kept.paper)
  const read = await readPaperInWorker(bytes)
  return read.ok ? ok(read.value.text.paper) : read
}
