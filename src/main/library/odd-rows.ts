import type { StoredChange } from '#core/model/change.ts'
import { changedRowProblem, isPlace } from '#core/model/row-shapes/sound-change.ts'
import { rowWords } from '#core/model/row-shapes/row-problem.ts'
import { formatCount } from '#core/format-count.ts'

const mostNamed = 20

/** Finds the rows that stand with a wrong shape after all changes, which are shown to it in order. */
export class OddRows {
  readonly #odd = new Map<string, string>()

  /** Looks at the next change. Its rows are a list (`withSoundHead`); what they are is not known. */
  take({ seq, rows }: StoredChange): void {
    for (const [index, row] of rows.entries()) {
      const problem = changedRowProblem(row)
      const name = isPlace(row) ? `${row.table}/${row.key}` : `change ${seq}, row ${index}`
      const words = isPlace(row) ? `The ${rowWords[row.table][0]} ${row.key.slice(0, 100)}` : 'A row'
      if (problem === null) this.#odd.delete(name)
      else this.#odd.set(name, `${words} has a wrong shape: ${problem} (change ${seq}).`)
    }
  }

  /** A sentence each, at most 20 by name, and one for how many more there are. */
  problems(): readonly string[] {
    const sentences = [...this.#odd.values()]
    return sentences.length <= mostNamed
      ? sentences
      : [
          ...sentences.slice(0, mostNamed),
          `${formatCount(sentences.length - mostNamed, 'more row has', 'more rows have')} a wrong shape.`,
        ]
  }
}
