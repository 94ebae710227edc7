import type { StoredChange } from '#core/model/change.ts'
import { changedRowProblem, isPlace, withSoundHead } from '#core/model/row-shapes/sound-change.ts'
import { rowWords } from '#core/model/row-shapes/row-problem.ts'
import { formatCount } from '#core/format-count.ts'
import { readStoredChanges } from './journal-reader.ts'
import type { JournalScan } from './journal-scan.ts'

const mostNamed = 20

/** A sentence for each row that stands with a wrong shape after all changes, at most 20 by name, and one for how many more there are. */
export async function oddRowProblems(journal: string, scan: JournalScan): Promise<readonly string[]> {
  const odd = new Map<string, string>()
  await eachChange(journal, scan, ({ seq, rows }) => {
    for (const [index, row] of rows.entries()) {
      const problem = changedRowProblem(row)
      const name = isPlace(row) ? `${row.table}/${row.key}` : `change ${seq}, row ${index}`
      const words = isPlace(row) ? `The ${rowWords[row.table][0]} ${row.key.slice(0, 100)}` : 'A row'
      if (problem === null) odd.delete(name)
      else odd.set(name, `${words} has a wrong shape: ${problem} (change ${seq}).`)
    }
  })
  const sentences = [...odd.values()]
  return sentences.length <= mostNamed
    ? sentences
    : [
        ...sentences.slice(0, mostNamed),
        `${formatCount(sentences.length - mostNamed, 'more row has', 'more rows have')} a wrong shape.`,
      ]
}

/** Shows `take` every change of the journal whose chain holds, in order. Its rows are a list; what they are is not looked at. */
export async function eachChange(
  journal: string,
  scan: JournalScan,
  take: (change: StoredChange) => void,
): Promise<void> {
  for (let seq = 0; seq < scan.lastSeq;) {
    const changes = await readStoredChanges(journal, scan.segments, seq, 1_000)
    const last = changes.ok ? changes.value.at(-1) : undefined
    if (!changes.ok || !last) break
    for (const change of changes.value) take(withSoundHead(change))
    seq = last.seq
  }
}
