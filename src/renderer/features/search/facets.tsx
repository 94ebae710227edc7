import type { KeyboardEvent } from 'react'
import { designFilter, type DesignChoice } from '#core/search/design-filter.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import { entryKinds, type EntryKind } from '#core/search/search-entry.ts'
import type { FoundCount, FoundGroup } from '#renderer/background/search/find-everywhere.ts'
import { DesignBadge } from '#renderer/ui/study-marks.tsx'
import { groupWords } from './place-words.ts'
import { countOfAll, countWords } from './search-words.ts'
import { useDesigns } from './use-designs.ts'
import classes from './search-page.module.css'

/** The element of the filters; the arrows go through its buttons. */
export const facetsId = 'search-facets'

/** Where it was found, everywhere or in one group alone, and of which designs the studies are. */
export function Facets({
  groups,
  chosen,
  designs,
  counted,
  onChoose,
  onDesign,
}: {
  readonly groups: readonly FoundGroup[]
  readonly chosen: EntryKind | null
  readonly designs: DesignChoice
  /** How surely places are counted. */
  readonly counted: FoundCount['counted']
  onChoose(kind: EntryKind | null): void
  /** Null takes the filter off. */
  onDesign(code: StudyDesignCode | null): void
}) {
  const counts = new Map(groups.map((group) => [group.kind, group]))
  const all = countOfAll(groups)
  const facet = (kind: EntryKind | null, words: string, count: FoundCount) => (
    <button
      key={kind}
      type="button"
      className={classes.facet}
      aria-pressed={chosen === kind}
      disabled={count.count === 0 && chosen !== kind}
      onClick={() => onChoose(kind)}
    >
      <span>{words}</span>
      <span className="tabular">{countWords(count.count, count.counted)}</span>
    </button>
  )
  return (
    // The arrows are a shortcut: each button is reached by Tab, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav id={facetsId} className={classes.facets} aria-label="Where and design" onKeyDown={goThrough}>
      <h2>Where</h2>
      {facet(null, 'Everywhere', all)}
      {entryKinds.map((kind) => facet(kind, groupWords[kind], counts.get(kind) ?? { count: 0, counted: 'exactly' }))}
      <Designs designs={designs} counted={counted} onDesign={onDesign} />
    </nav>
  )
}

function Designs({
  designs: { chosen, without },
  counted,
  onDesign,
}: {
  readonly designs: DesignChoice
  readonly counted: FoundCount['counted']
  onDesign(code: StudyDesignCode | null): void
}) {
  const counts = useDesigns(without)
  const shown = counts?.designs ?? []
  // One that finds nothing has to be seen too: it is what empties the list.
  const others = counts ? chosen.filter((code) => !shown.some((each) => each.code === code)) : []
  const all = [...shown, ...others.map((code) => ({ code, count: 0 }))]
  if (all.length === 0) return null
  return (
    <>
      <h2>Design</h2>
      {all.map(({ code, count }) => (
        <button
          key={code}
          type="button"
          className={classes.facet}
          aria-pressed={chosen.includes(code)}
          title={designFilter(code)}
          onClick={() => onDesign(chosen.length === 1 && chosen[0] === code ? null : code)}
        >
          <DesignBadge code={code} />
          <span className="tabular">{countWords(count, counts?.isMore ? 'over' : counted)}</span>
        </button>
      ))}
    </>
  )
}

function goThrough(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || event.altKey) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:enabled')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus()
  event.preventDefault()
}
