import type { CustomField } from '#core/model/custom-field.ts'
import { fields } from '#core/model/fields.ts'
import type { Paper, Study } from '#core/model/study.ts'
import { isConfirmed } from '#core/model/tag.ts'
import { paperHighlights, type HighlightField, type PaperHighlights } from '#core/report/paper-highlights.ts'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { db } from '../db/current.ts'
import { host } from '../host/current-host.ts'
import { fieldColorOnWhite } from '#core/report/field-colors.ts'
import { markPaperInWorker, readPaperInWorker } from '../workers/paper-pool.ts'

/** A paper that holds quotes, with the answers they prove, in the order of the form. */
export interface PaperToMark {
  readonly study: Study
  readonly paper: Paper
  readonly fields: readonly HighlightField[]
}

/** A copy of a paper with its quotes marked. */
interface MarkedPaper extends PaperHighlights {
  readonly bytes: Uint8Array
  readonly isSigned: boolean
}

/** The papers of these studies that hold quotes, in the order of the studies. What nobody has confirmed is no answer, and marked nowhere. */
export async function papersToMark(studyIds: readonly string[]): Promise<readonly PaperToMark[]> {
  const [studies, papers, tags, custom] = await Promise.all([
    db().studies.bulkGet([...studyIds]),
    db().papers.where('studyId').anyOf(studyIds).toArray(),
    db().tags.where('studyId').anyOf(studyIds).toArray(),
    db().settings.get('custom-fields'),
  ])
  const own = (custom?.value ?? []) as readonly CustomField[]
  const form = [...fields, ...own.map((field) => ({ ...field, letter: null }))]
  return studies.flatMap((study) => {
    const answers = form.flatMap(({ id, label, letter }): readonly HighlightField[] => {
      const tag = tags.find((each) => each.studyId === study?.id && each.fieldId === id && isConfirmed(each))
      return tag ? [{ label, letter, color: fieldColorOnWhite(id), tag }] : []
    })
    return papers
      .filter(({ studyId }) => studyId === study?.id)
      .flatMap((paper) => {
        const inPaper = answers.filter(({ tag }) => tag.quotes.some((quote) => quote.paperSha256 === paper.sha256))
        return study && inPaper.length > 0 ? [{ study, paper, fields: inPaper }] : []
      })
  })
}

/** Writes a copy of a paper with its quotes marked, each looked up in its text anew. Fails in a sentence that can stand behind the paper's name. */
export async function markPaper({ paper, fields: answers }: PaperToMark): Promise<Result<MarkedPaper>> {
  const found = await host.getPaper({ sha256: paper.sha256 })
  if (!found.ok) return found
  const text = await textOf(paper, found.value.bytes)
  if (!text.ok) return text
  const { highlights, notFound } = paperHighlights(text.value, paper.sha256, answers)
  if (highlights.length === 0)
    return fail('not-found', 'None of its quotes was found in its text, so there is nothing to mark.')
  const marked = await markPaperInWorker(found.value.bytes, highlights)
  return marked.ok ? ok({ ...marked.value, highlights, notFound }) : marked
}

/** The text of a paper as it is kept; read now where it was not read yet. */
async function textOf(paper: Paper, bytes: Uint8Array): Promise<Result<PaperText>> {
  const kept = await db().pageTexts.get(paper.sha256)
  if (kept) return ok(kept.paper)
  const read = await readPaperInWorker(bytes)
  return read.ok ? ok(read.value.text.paper) : read
}
