import { useSearchParams } from 'react-router'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import type { Paper } from '#core/model/study.ts'
import type { FieldId } from '#core/model/tag.ts'
import { plainTextIfRead } from '#renderer/background/read-papers.ts'
import { quoteOfOutcome } from '#renderer/db/outcome-rows.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { addressedPageWords, type AddressedPageWords } from '#renderer/ui/place-address.ts'
import type { StudyField } from './fields/study-fields.ts'
import { useOnChange } from './use-on-change.ts'

/** Opens at the words of a paper that the address names (`pageWordsAddress`), at `?quote=` (of a field or an outcome) or `?field=` of the address, once for each address: later edits of the fields must not jump again. */
export function useOpenAt(
  studyId: string,
  papers: readonly Paper[],
  fields: readonly StudyField[],
  jump: (place: QuotePlace) => void,
  open: (fieldId: FieldId) => void,
): void {
  const [params] = useSearchParams()
  const words = addressedPageWords(params)
  useOnChange(JSON.stringify(words), () => {
    const paper = papers.find(({ sha256 }) => sha256 === words?.sha256)
    if (paper && words)
      void placeOf(paper, words).then((place) => {
        if (place) jump(place)
      })
  })
  const quoteId = params.get('quote')
  const fieldId = params.get('field')
  useOnChange(`${quoteId} ${fieldId}`, () => {
    const field = fields.find((each) =>
      quoteId ? each.tag?.quotes.some((quote) => quote.id === quoteId) : each.id === fieldId,
    )
    if (!field) {
      if (quoteId)
        void quoteOfOutcome(studyId, quoteId).then((quote) => {
          if (quote) jump({ paperSha256: quote.paperSha256, anchor: quote.anchor })
        })
      return
    }
    open(field.id)
    const quote = field.tag?.quotes.find((each) => !quoteId || each.id === quoteId)
    if (quote) jump({ paperSha256: quote.paperSha256, anchor: quote.anchor })
  })
}

async function placeOf(paper: Paper, { pageIndex, start, end }: AddressedPageWords): Promise<QuotePlace | null> {
  const text = await plainTextIfRead(paper)
  const length = text?.paper.pages[pageIndex]?.text.length ?? 0
  if (!text || end > length) return null
  const span = { start: { pageIndex, offset: start }, end: { pageIndex, offset: end } }
  return { paperSha256: paper.sha256, anchor: anchorOf(text.paper, span) }
}
