import type { FundingValue } from '#core/model/tag.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'

/** Who paid for a study, as far as it was confirmed. Industry that is not the maker's is one of others. */
export type Payer = 'maker' | 'others' | 'nobody' | 'mixed' | 'not-known'

/** In words, behind a study's name. */
export const payerWords: Readonly<Record<Payer, string>> = {
  maker: 'paid by the maker',
  others: 'paid by others',
  nobody: 'paid by nobody',
  mixed: 'mixed money',
  'not-known': 'payer not known',
}

/** Who paid for the study of a row. Of mixed money it is not known whether the maker's is in it; what is only suggested is not known. */
export function payerOf({ cells: { funding } }: EvidenceRow): Payer {
  if (funding?.state !== 'value') return 'not-known'
  const payer = payerInFunding(funding.value as FundingValue)
  return typeof payer === 'string' ? payer : 'not-known'
}

/** Who paid by an answer of the field *Funding*, or why that cannot be said. */
export function payerInFunding({
  status,
  type,
}: FundingValue): Exclude<Payer, 'not-known'> | { readonly why: 'not-stated' | 'kind-not-known' } {
  if (status === 'none') return 'nobody'
  if (status === 'not-stated') return { why: 'not-stated' }
  if (type === 'not-stated') return { why: 'kind-not-known' }
  if (type === 'none') return 'nobody'
  return type === 'maker' || type === 'mixed' ? type : 'others'
}
