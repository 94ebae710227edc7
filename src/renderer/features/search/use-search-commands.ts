import { useCommands, type Command } from '#renderer/background/commands.ts'

/** What the keys of the screen do. */
export interface SearchControl {
  readonly canOpen: boolean
  open(): void
  step(by: 1 | -1): void
  stepGroup(by: 1 | -1): void
  stepHit(by: 1 | -1): void
  /** Null where the place has no words that could be kept. */
  readonly keep: (() => void) | null
  /** Null where the place can stand behind no claim. */
  readonly link: (() => void) | null
  /** Null where the place stands beside the list anyway. */
  readonly show: (() => void) | null
  toFilters(): void
  leave(): void
}

/** The keyboard of the screen, outside its box; in the box the arrows do the same, and leave it. */
export function useSearchCommands(control: SearchControl): void {
  useCommands([...wayCommands(control), ...placeCommands(control)])
}

const group = 'Search'

function wayCommands({ step, stepGroup, stepHit, toFilters, leave }: SearchControl): readonly Command[] {
  return [
    { id: 'search-next', label: 'Next place', group, keys: ['ArrowDown'], keyOnly: true, run: () => step(1) },
    { id: 'search-before', label: 'Place before', group, keys: ['ArrowUp'], keyOnly: true, run: () => step(-1) },
    { id: 'search-group', label: 'Next group', group, keys: ['Alt+ArrowDown'], keyOnly: true, run: () => stepGroup(1) },
    {
      id: 'search-group-before',
      label: 'Group before',
      group,
      keys: ['Alt+ArrowUp'],
      keyOnly: true,
      run: () => stepGroup(-1),
    },
    { id: 'search-hit', label: 'Next hit in this text', group, keys: [']'], run: () => stepHit(1) },
    { id: 'search-hit-before', label: 'Hit before in this text', group, keys: ['['], run: () => stepHit(-1) },
    { id: 'search-filters', label: 'Go to where and design', group, keys: ['F'], run: toFilters },
    { id: 'search-leave', label: 'Clear the search, or go back', group, keys: ['Escape'], keyOnly: true, run: leave },
  ]
}

function placeCommands({ canOpen, open, keep, link, show }: SearchControl): readonly Command[] {
  return [
    { id: 'search-open', label: 'Open the place', group, keys: ['Enter'], enabled: canOpen, run: open },
    {
      id: 'search-keep',
      label: 'Keep the sentence of the hit as a quote',
      group,
      keys: ['Q'],
      enabled: keep !== null,
      run: () => keep?.(),
    },
    {
      id: 'search-link',
      label: 'Put the place to a claim',
      group,
      keys: ['T'],
      enabled: link !== null,
      run: () => link?.(),
    },
    { id: 'search-show', label: 'Show the place', group, keys: ['P'], enabled: show !== null, run: () => show?.() },
  ]
}
