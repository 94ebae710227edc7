import { useSearchParams } from 'react-router'
import type { FieldId } from '#core/model/tag.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import type { StudyField } from './fields/study-fields.ts'
import { useOnChange } from './use-on-change.ts'

/** Opens at `?quote=` or `?field=` of the address, once for each address: later edits of the fields must not jump again. */
export function useOpenAt(
  fields: readonly StudyField[],
  jump: (place: QuotePlace) => void,
  open: (fieldId: FieldId) => void,
): void {
  const [params] = useSearchParams()
  const quoteId = params.get('quote')
  const fieldId = params.get('field')
  useOnChange(`${quoteId} ${fieldId}`, () => {
    const field = fields.find((each) =>
      quoteId ? each.tag?.quotes.some((quote) => quote.id === quoteId) : each.id === fieldId,
    )
    if (!field) return
    open(field.id)
    const quote = field.tag?.quotes.find((each) => !quoteId || each.id === quoteId)
    if (quote) jump({ paperSha256: quote.paperSha256, anchor: quote.anchor })
  })
}
