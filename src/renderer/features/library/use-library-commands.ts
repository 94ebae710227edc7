import { useNavigate } from 'react-router'
import { useCommands, type Command } from '#renderer/background/commands.ts'
import type { Selection } from './list/use-selection.ts'
import type { StudyRow } from './list/study-row.ts'

/** Everything that can be done in the library, with its key. */
export function useLibraryCommands({
  selection,
  current,
  studyCount,
  detailsOpen,
  onOpen,
  onDetails,
  onCloseDetails,
  onCited,
}: {
  readonly selection: Selection
  /** The study that the list stands on. */
  readonly current: StudyRow | undefined
  readonly studyCount: number
  readonly detailsOpen: boolean
  onOpen(studyId: string): void
  onDetails(): void
  onCloseDetails(): void
  /** Puts the references of the current study's papers into the import. */
  onCited(): void
}): void {
  const navigate = useNavigate()
  useCommands([
    ...selectionCommands(selection),
    inLibrary('open', 'Read and tag the study', {
      keys: ['Enter'],
      enabled: !!current,
      run: () => {
        if (current) onOpen(current.study.id)
      },
    }),
    inLibrary('add', 'Add papers or references', { keys: ['A'], run: () => void navigate('/import') }),
    inLibrary('filter', 'Filter the list', {
      keys: ['F'],
      run: () => document.getElementById('library-words')?.focus(),
    }),
    inLibrary('details', 'Show the details of the study', { keys: ['D'], enabled: !!current, run: onDetails }),
    inLibrary('close-details', 'Close the details', {
      keys: ['Escape'],
      keyOnly: true,
      enabled: detailsOpen,
      run: onCloseDetails,
    }),
    inLibrary('duplicates', 'Find duplicates', { enabled: studyCount > 1, run: () => void navigate('/duplicates') }),
    inLibrary('cited', 'Papers this article cites', { enabled: !!current && current.paperCount > 0, run: onCited }),
  ])
}

function selectionCommands(selection: Selection): readonly Command[] {
  const byKey = (id: string, label: string, keys: readonly string[], run: () => void) =>
    inLibrary(id, label, { keys, keyOnly: true, run })
  return [
    byKey('next', 'Next study', ['ArrowDown', 'J'], () => selection.move(1)),
    byKey('previous', 'Previous study', ['ArrowUp', 'K'], () => selection.move(-1)),
    byKey('extend-down', 'Extend the selection down', ['Shift+ArrowDown'], () => selection.move(1, true)),
    byKey('extend-up', 'Extend the selection up', ['Shift+ArrowUp'], () => selection.move(-1, true)),
    inLibrary('all', 'Select all shown', { keys: ['Mod+A'], run: () => selection.selectAll() }),
  ]
}

function inLibrary(id: string, label: string, rest: Omit<Command, 'id' | 'label' | 'group'>): Command {
  return { id: `library-${id}`, label, group: 'Library', ...rest }
}
