import type { FundingValue } from '../../model/tag.ts'
import type { EvidenceRow } from '../../table/evidence-table.ts'

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
  const { status, type } = funding.value as FundingValue
  if (status === 'none' || (status === 'stated' && type === 'none')) return 'nobody'
  if (status === 'not-stated' || type === 'not-stated') return 'not-known'
  return type === 'maker' || type === 'mixed' ? type : 'others'
}
