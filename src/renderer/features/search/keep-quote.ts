import { fieldDefinition } from '#core/model/fields.ts'
import { placeOfQuote, quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import type { StoredChange } from '#core/model/change.ts'
import type { Source } from '#core/model/source.ts'
import { ok, type Result } from '#core/result.ts'
import { sentencesOfHit } from '#renderer/background/search/found-words.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { addSourceQuote, keptAt } from '#renderer/db/source-edits.ts'
import { shortWords } from '#renderer/db/story-rows.ts'
import { addQuote, answerOf } from '#renderer/db/tag-edits.ts'
import { withQuote } from '#renderer/db/tag-writing.ts'
import type { ShownPlace } from './place-words.ts'

/** Keeps the whole sentences around a hit: as a quote of its study, or a passage of its source. What is kept already stays once, and that is said. */
export async function keepAsQuote({ place, source }: ShownPlace, hit: number): Promise<void> {
  const anchor = valueOrToast(await sentencesOfHit(place, hit))
  if (!anchor) return
  const { id } = place.of
  const kept = source ? await keepInSource(source, id, anchor) : await keepInStudy(place.studyId!, id, anchor)
  if (kept) toastWithUndo(kept, `Kept with its place, ${placeOfQuote(anchor)}: “${shortWords(quoteWords(anchor))}”`)
  else showToast({ kind: 'done', message: `This is kept already, ${placeOfQuote(anchor)}.` })
}

/** Null: it is kept already. */
type Kept = Promise<Result<StoredChange> | null>

async function keepInSource(source: Source, fileSha256: string, anchor: QuoteAnchor): Kept {
  if (keptAt(source, fileSha256, anchor)) return null
  const added = await addSourceQuote(source.id, { fileSha256, anchor, use: 'quoted' })
  return added.ok ? ok(added.value.change) : added
}

async function keepInStudy(studyId: string, paperSha256: string, anchor: QuoteAnchor): Kept {
  const target = { studyId, fieldId: 'quote', label: fieldDefinition('quote').label } as const
  const added = { paperSha256, anchor }
  const answer = await answerOf(target)
  if (answer?.value.kind === 'value' && withQuote(answer.quotes, added) === answer.quotes) return null
  return addQuote(target, added, answer?.value.kind === 'value')
}
