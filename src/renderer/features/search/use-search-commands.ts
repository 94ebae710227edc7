import { useCommands } from '#renderer/background/commands.ts'

interface SearchControl {
  readonly canOpen: boolean
  open(): void
  step(by: 1 | -1): void
  stepGroup(by: 1 | -1): void
  stepHit(by: 1 | -1): void
  leave(): void
}

/** The keyboard of the screen, outside its box; in the box the same keys do the same. */
export function useSearchCommands({ canOpen, open, step, stepGroup, stepHit, leave }: SearchControl): void {
  const group = 'Search'
  useCommands([
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
    { id: 'search-open', label: 'Open the place', group, keys: ['Enter'], enabled: canOpen, run: open },
    { id: 'search-leave', label: 'Clear the search, or go back', group, keys: ['Escape'], keyOnly: true, run: leave },
  ])
}
