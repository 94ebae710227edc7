import type { Payer, StudyFacts } from '../study-facts.ts'

/** Who paid, in the order in which it is told. */
const order: readonly Payer[] = [
  'maker',
  'industry',
  'mixed',
  'government',
  'charity',
  'institution',
  'other',
  'none',
  'not-stated',
]

const alone: Readonly<Record<Payer, string>> = {
  maker: 'paid by the maker',
  industry: 'paid by other industry',
  mixed: 'paid from mixed sources',
  government: 'paid by government',
  charity: 'paid by charity',
  institution: 'paid by an institution',
  other: 'paid by a payer of a kind not stated',
  none: 'without funding',
  'not-stated': 'who paid not stated',
}

/** What stands for each on a chip and behind a count. */
export const payerWords: Readonly<Record<Payer, string>> = {
  maker: 'maker',
  industry: 'industry',
  mixed: 'mixed',
  government: 'government',
  charity: 'charity',
  institution: 'institution',
  other: 'payer of a kind not stated',
  none: 'no funding',
  'not-stated': 'not stated',
}

/** Who paid for studies, in words: "paid by the maker", "all paid by charity", "who paid: maker 2, not stated 1"; '' of none. */
export function whoPaid(studies: readonly Pick<StudyFacts, 'payer'>[]): string {
  const counts = new Map<Payer, number>()
  for (const { payer } of studies) counts.set(payer ?? 'not-stated', (counts.get(payer ?? 'not-stated') ?? 0) + 1)
  const kinds = order.filter((kind) => counts.has(kind))
  const [only] = kinds
  if (only === undefined) return ''
  if (kinds.length > 1) return `who paid: ${kinds.map((kind) => `${payerWords[kind]} ${counts.get(kind)}`).join(', ')}`
  return studies.length > 1 && only !== 'not-stated' ? `all ${alone[only]}` : alone[only]
}
