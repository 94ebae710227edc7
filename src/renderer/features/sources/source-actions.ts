import type { KeptFile } from '#core/model/kept-file.ts'
import { placeOfQuote, type QuoteAnchor } from '#core/model/quote.ts'
import type { QuoteUse, Source } from '#core/model/source.ts'
import { ok } from '#core/result.ts'
import { showToast, valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import {
  addSourceQuote,
  changeSourceQuote,
  keptAt,
  markOffRecord,
  removeSource,
  removeSourceFile,
  removeSourceQuote,
  unmarkOffRecord,
} from '#renderer/db/source-edits.ts'
import { idOf, type Passage } from './text/passages.ts'

/** The letter and the name of each use of a passage. */
export const uses = [
  { use: 'quoted', letter: 'Q', label: 'Quote, word for word' },
  { use: 'own-words', letter: 'S', label: 'In my own words' },
  { use: 'background', letter: 'B', label: 'Background' },
] as const satisfies readonly { readonly use: QuoteUse; readonly letter: string; readonly label: string }[]

/** The letter of a use. */
export function letterOf(use: QuoteUse): string {
  return uses.find((each) => each.use === use)!.letter
}

/** Keeps words of a file as a passage; the id of its highlight, null where it was not kept. */
export async function keepPassage(
  source: Source,
  file: KeptFile,
  anchor: QuoteAnchor,
  use: QuoteUse,
): Promise<string | null> {
  const known = keptAt(source, file.sha256, anchor)
  if (known) {
    if (known.use !== use) await changeUse(source, known.id, use)
    return idOf('quote', known.id)
  }
  const added = valueOrToast(await addSourceQuote(source.id, { fileSha256: file.sha256, anchor, use }))
  if (!added) return null
  toastWithUndo(ok(added.change), `Kept with its place, ${placeOfQuote(anchor)}.`)
  return idOf('quote', added.ids[0]!)
}

/** Says what a passage is for. */
export async function changeUse({ id }: Source, quoteId: string, use: QuoteUse): Promise<void> {
  valueOrToast(await changeSourceQuote(id, quoteId, { use }))
}

/** Marks words of a file as off the record; the id of the mark's highlight. */
export async function takeOffRecord({ id }: Source, file: KeptFile, anchor: QuoteAnchor): Promise<string | null> {
  const marked = valueOrToast(await markOffRecord(id, file.sha256, anchor))
  if (!marked) return null
  toastWithUndo(ok(marked.change), 'Off the record: kept out of exports.')
  return idOf('off-record', marked.ids[0]!)
}

/** Takes a passage away: a quote that claims link to only when the writer says so once more, a mark always. */
export async function removePassage(source: Source, passage: Passage): Promise<void> {
  if (passage.kind === 'off-record') {
    toastWithUndo(await unmarkOffRecord(source.id, passage.passage.id), 'On the record again, as its source is.')
    return
  }
  const removed = await removeSourceQuote(source.id, passage.quote.id)
  if (removed.ok || removed.kind !== 'conflict') return toastWithUndo(removed, 'The passage is removed.')
  const withLinks = async () =>
    toastWithUndo(
      await removeSourceQuote(source.id, passage.quote.id, { withLinks: true }),
      'The passage is removed, and its links with it.',
    )
  showToast({
    kind: 'problem',
    message: removed.message,
    action: { label: 'Remove it with the links', run: () => void withLinks() },
  })
}

/** Takes a source out of the library; true where it is out. */
export async function removeTheSource({ id, title }: Source): Promise<boolean> {
  const removed = await removeSource(id)
  toastWithUndo(removed, `Removed “${title}”. It stands among what was removed, too.`)
  return removed.ok
}

/** Takes a file off a source. */
export async function removeFile({ id }: Source, { sha256, fileName }: KeptFile): Promise<void> {
  toastWithUndo(await removeSourceFile(id, sha256), `Took “${fileName}” off the source.`)
}
