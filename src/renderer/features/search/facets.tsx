import { entryKinds, type EntryKind } from '#core/search/search-entry.ts'
import type { FoundGroup } from '#renderer/background/search/find-everywhere.ts'
import { groupWords } from './place-words.ts'
import { countOfAll, countWords } from './search-words.ts'
import classes from './search-page.module.css'

/** Where it was found: everywhere, or in one group alone. */
export function Facets({
  groups,
  chosen,
  onChoose,
}: {
  readonly groups: readonly FoundGroup[]
  readonly chosen: EntryKind | null
  onChoose(kind: EntryKind | null): void
}) {
  const counts = new Map(groups.map((group) => [group.kind, group]))
  const all = countOfAll(groups)
  const facet = (kind: EntryKind | null, words: string, count: number, counted: FoundGroup['counted']) => (
    <button
      key={kind}
      type="button"
      className={classes.facet}
      aria-pressed={chosen === kind}
      disabled={count === 0 && chosen !== kind}
      onClick={() => onChoose(kind)}
    >
      <span>{words}</span>
      <span className="tabular">{countWords(count, counted)}</span>
    </button>
  )
  return (
    <nav className={classes.facets} aria-label="Where">
      <h2>Where</h2>
      {facet(null, 'Everywhere', all.count, all.counted)}
      {entryKinds.map((kind) => {
        const group = counts.get(kind)
        return facet(kind, groupWords[kind], group?.count ?? 0, group?.counted ?? 'exactly')
      })}
    </nav>
  )
}
