import { linkSideWords } from '#core/model/claim.ts'
import { sides } from '#core/claims/board/board-entries.ts'
import { useCommands, type Command } from '#renderer/background/commands.ts'
import { copyRow, moveEntry, removeRow, takeEntryOff } from './board-actions.ts'
import type { BoardPosition } from './use-board-position.ts'

/** What stands over the board. */
export type BoardDialog = 'add' | 'words' | 'link' | 'quotes' | 'parts'

const group = 'Claims'

/** The keyboard of the screen. */
export function useBoardCommands(position: BoardPosition, onOpen: (dialog: BoardDialog) => void): void {
  useCommands([...rowCommands(position, onOpen), ...chipCommands(position), ...moveCommands(position)])
}

function rowCommands({ row, place, entry }: BoardPosition, onOpen: (dialog: BoardDialog) => void): readonly Command[] {
  const enabled = row !== null
  return [
    { id: 'board-add', label: 'Add a claim or question', group, keys: ['A'], run: () => onOpen('add') },
    {
      id: 'board-link',
      label: 'Link a study or other evidence',
      group,
      keys: ['S'],
      enabled,
      run: () => onOpen('link'),
    },
    {
      id: 'board-quotes',
      label: 'Show what is linked, with its quotes',
      group,
      keys: ['Enter'],
      enabled,
      run: () => onOpen(place?.column === 'claim' ? 'words' : 'quotes'),
    },
    { id: 'board-copy', label: 'Copy with sources', group, keys: ['Y'], enabled, run: () => row && void copyRow(row) },
    { id: 'board-parts', label: 'Put claims under this one', group, keys: ['U'], enabled, run: () => onOpen('parts') },
    { id: 'board-words', label: 'Change the words', group, keys: ['E'], enabled, run: () => onOpen('words') },
    {
      id: 'board-remove',
      label: 'Take the link off, or remove the claim',
      group,
      keys: ['Delete'],
      enabled: entry !== null || (row !== null && place?.column === 'claim'),
      run: () => (entry ? void takeEntryOff(entry) : row && void removeRow(row)),
    },
  ]
}

function chipCommands({ place, entry, goTo }: BoardPosition): readonly Command[] {
  return sides.map((side, index): Command => ({
    id: `board-side-${side}`,
    label: `Set the link to ${linkSideWords[side].toLowerCase()}`,
    group,
    keys: [String(index + 1)],
    enabled: entry !== null,
    run: () => {
      if (!entry || !place) return
      goTo({ ...place, column: side })
      void moveEntry(entry, side)
    },
  }))
}

function moveCommands({ place, move, jump }: BoardPosition): readonly Command[] {
  const command = (id: string, label: string, key: string, run: () => void): Command => ({
    id: `board-${id}`,
    label,
    group,
    keys: [key],
    keyOnly: true,
    enabled: place !== null,
    run,
  })
  return [
    command('down', 'Down the board', 'ArrowDown', () => move('down')),
    command('up', 'Up the board', 'ArrowUp', () => move('up')),
    command('right', 'To the right', 'ArrowRight', () => move('right')),
    command('left', 'To the left', 'ArrowLeft', () => move('left')),
    command('row-start', 'To the claim', 'Home', () => jump('first', 'row')),
    command('row-end', 'To the fair sentence', 'End', () => jump('last', 'row')),
    command('first', 'To the first claim', 'Mod+Home', () => jump('first', 'board')),
    command('last', 'To the last claim', 'Mod+End', () => jump('last', 'board')),
  ]
}
