import { useMantineColorScheme } from '@mantine/core'
import { useNavigate } from 'react-router'
import { useCommands, type Command } from '../background/commands.ts'
import { startNaming } from '../background/naming.ts'
import { redoLast, undoLast } from '../background/undo-actions.ts'
import type { useUndoRedo } from '../db/queries.ts'
import { holdKeys } from '../ui/held-keys.ts'
import { openPalette } from './palette.tsx'
import { routes } from './routes.ts'
import { useWindowRequests } from './use-window-requests.ts'

/** What can be done on every screen, with its key. */
export function useShellCommands(
  { undo: undoLabel, redo: redoLabel }: ReturnType<typeof useUndoRedo>,
  showKeys: () => void,
): void {
  const navigate = useNavigate()
  const { toggleColorScheme } = useMantineColorScheme()
  useWindowRequests((path) => void navigate(path))
  useCommands([
    {
      id: 'palette',
      label: 'Show all actions',
      group: 'Everywhere',
      keys: ['Mod+K'],
      inTextFields: 'stay',
      keyOnly: true,
      run: () => openPalette(),
    },
    {
      id: 'search',
      label: 'Search everything',
      group: 'Everywhere',
      keys: ['/'],
      run: () => {
        const box = document.querySelector<HTMLInputElement>('#search-slot input')
        if (box) return box.focus()
        holdKeys()
        void navigate('/search')
      },
    },
    {
      id: 'keys',
      label: 'Show the keys of this view',
      group: 'Everywhere',
      keys: ['?'],
      run: () => showKeys(),
    },
    // Never switched off: what the buttons know comes from the database a moment after it is there, and a key must not be lost in between.
    {
      id: 'undo',
      label: undoLabel ? `Undo: ${undoLabel}` : 'Undo',
      group: 'Everywhere',
      keys: ['Mod+Z'],
      run: () => void undoLast(),
    },
    {
      id: 'redo',
      label: redoLabel ? `Redo: ${redoLabel}` : 'Redo',
      group: 'Everywhere',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      run: () => void redoLast(),
    },
    {
      id: 'name-moment',
      label: 'Name this moment',
      group: 'Everywhere',
      keys: ['Mod+Shift+S'],
      inTextFields: 'leave',
      run: () => startNaming({ kind: 'now' }),
    },
    { id: 'colour-scheme', label: 'Switch between light and dark', group: 'Everywhere', run: toggleColorScheme },
    ...screenCommands((path) => void navigate(path)),
  ])
}

/** A command for each screen; those in the rail have a key. */
function screenCommands(go: (path: string) => void): readonly Command[] {
  return routes.flatMap(({ path, rail, command }): readonly Command[] => {
    if (rail)
      return [
        {
          id: `go${path}`,
          label: `Go to ${rail.label}`,
          group: 'Everywhere',
          keys: rail.keys,
          inTextFields: 'leave',
          run: () => go(path),
        },
      ]
    return command ? [{ id: `go${path}`, label: command, group: 'Everywhere', run: () => go(path) }] : []
  })
}
