import type { FieldId } from '#core/model/tag.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { proofOf } from './field-proof.ts'
import type { StudyField } from './fields/study-fields.ts'
import type { FieldEditing } from './fields/use-field-editing.ts'
import { whereIs } from './reader/quote-boxes.ts'
import type { Panes } from './panes/use-panes.ts'
import { useOnChange } from './use-on-change.ts'

/**
 * Keeps in sight what the keyboard is at. Tab to a field (`head`) brings its proof into sight, without the flash of a jump; so does another
 * suggestion; so does walking from sentence to sentence and from word to word.
 */
export function useKeepInSight(
  panes: Panes,
  fields: readonly StudyField[],
  fieldEditing: FieldEditing,
  head: FieldId | null,
): void {
  const { current: chosen, paper } = panes.choosing
  const current = fields.find((field) => field.id === fieldEditing.current)
  const proof = current && proofOf(current, fieldEditing)
  const keepInSight = (place: QuotePlace | null | undefined, reading = place && panes.showing(place.paperSha256)) => {
    const at = place && reading?.prepared ? whereIs(reading.prepared.paper, place) : null
    if (at) reading?.opened?.view.reveal(at.pageIndex, at.boxes)
  }
  useOnChange(head && `${head} ${proof?.anchor.exact ?? ''}`, () => {
    if (head) keepInSight(proof)
  })
  useOnChange(chosen?.by === 'keyboard' ? chosen.anchor.exact : null, () => {
    if (chosen?.by === 'keyboard' && paper)
      keepInSight({ paperSha256: paper.sha256, anchor: chosen.anchor }, panes.choosing)
  })
}
