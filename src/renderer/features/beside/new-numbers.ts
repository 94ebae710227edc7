import type { StoredChange } from '#core/model/change.ts'
import type { RowToBringIn } from '#renderer/db/bring-in.ts'

/** Where a claim or a draft cannot keep the number that it has in the file: what it is to be called, and why; '' else. */
export function newNumberWords({ table, newNumber, there }: RowToBringIn): string {
  if (newNumber === undefined || !there || !('number' in there)) return ''
  const one = table === 'claims' ? 'claim' : 'draft'
  return `It comes as ${one} ${newNumber}: another ${one} has the number ${there.number} here.`
}

/** What claims and drafts are called now that could not keep their numbers, as it was written. */
export function renumberedWords(rows: readonly RowToBringIn[], change: StoredChange): readonly string[] {
  const words = change.rows.flatMap(({ table, key, after }) => {
    const there = rows.find((row) => row.table === table && row.key === key)?.there
    if (!after || !there || !('number' in after && 'number' in there) || after.number === there.number) return []
    const one = table === 'claims' ? 'Claim' : 'Draft'
    return [`${one} ${there.number} of the file is ${one.toLowerCase()} ${after.number} here.`]
  })
  return words.length > 3 ? [`${words.length} claims and drafts have another number here than in the file.`] : words
}
