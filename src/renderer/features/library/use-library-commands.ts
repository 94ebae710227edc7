import { citationStyles } from '#core/citations/citations.ts'
import { useNavigate } from 'react-router'
import { useCommands, type Command } from '#renderer/background/commands.ts'
import { countedTwice } from './counted-twice.ts'
import { libraryOrders, sortedBy } from './list/library-filters.ts'
import type { LibraryList } from './list/use-library-list.ts'
import type { Selection } from './list/use-selection.ts'
import type { StudyRow } from './list/study-row.ts'
import type { StudyActions } from './use-study-actions.ts'

/** Everything that can be done in the library, with its key. */
export function useLibraryCommands({
  selection,
  list,
  current,
  chosen,
  actions,
  detailsOpen,
  onOpen,
  onDetails,
  onCloseDetails,
  onCited,
  onLabels,
  onManageLabels,
  onMissing,
  onExport,
}: {
  readonly selection: Selection
  readonly list: LibraryList
  /** The study that the list stands on. */
  readonly current: StudyRow | undefined
  /** The studies that were picked, else the current one. */
  readonly chosen: readonly StudyRow[]
  readonly actions: StudyActions
  readonly detailsOpen: boolean
  onOpen(studyId: string): void
  onDetails(): void
  onCloseDetails(): void
  /** Puts the references of the current study's papers into the import. */
  onCited(): void
  onLabels(rows: readonly StudyRow[]): void
  onManageLabels(): void
  onMissing(): void
  onExport(): void
}): void {
  const navigate = useNavigate()
  useCommands([
    ...selectionCommands(selection),
    ...markCommands(chosen, actions, onLabels),
    ...sortCommands(list),
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
    inLibrary('duplicates', 'Find duplicates', {
      enabled: list.rows.length > 1,
      run: () => void navigate('/duplicates'),
    }),
    inLibrary('missing', 'List the missing PDFs with links', {
      enabled: list.shown.some((row) => row.paperCount === 0),
      run: onMissing,
    }),
    inLibrary('manage-labels', 'Rename or delete labels', { enabled: list.labels.length > 0, run: onManageLabels }),
    inLibrary('export', 'Export…', { keys: ['Mod+E'], inTextFields: 'leave', run: onExport }),
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
    byKey('tick', 'Select the study, or not', [' '], () => {
      if (selection.current !== null) selection.tick(selection.current)
    }),
    // Written down for the list of keys; `useTypeAhead` does it.
    byKey('jump', 'Jump to a study: type the first letters of its name', ['A–Z'], () => undefined),
    inLibrary('all', 'Select all shown', { keys: ['Mod+A'], run: () => selection.selectAll() }),
  ]
}

function markCommands(
  chosen: readonly StudyRow[],
  actions: StudyActions,
  onLabels: (rows: readonly StudyRow[]) => void,
): readonly Command[] {
  const enabled = chosen.length > 0
  const { mayShare, review, others } = countedTwice(chosen)
  return [
    inLibrary('star', 'Star the study, or not', { keys: ['S'], enabled, run: () => actions.star(chosen) }),
    inLibrary('labels', 'Labels of the study', { keys: ['L'], enabled, run: () => onLabels(chosen) }),
    inLibrary('copy-reference', 'Copy the reference', { enabled, run: () => actions.copyReferences(chosen) }),
    ...citationStyles.map(({ id, label }) =>
      inLibrary(`copy-reference-${id}`, `Copy the reference in ${label}`, {
        enabled,
        run: () => actions.copyReferences(chosen, id),
      }),
    ),
    inLibrary('copy-quoted', 'Copy the reference with its quotes', {
      enabled,
      run: () => actions.copyQuotedReferences(chosen),
    }),
    ...citationStyles.map(({ id, label }) =>
      inLibrary(`copy-quoted-${id}`, `Copy the reference with its quotes in ${label}`, {
        enabled,
        run: () => actions.copyQuotedReferences(chosen, id),
      }),
    ),
    inLibrary('same-people', 'The selected studies are of the same people', {
      enabled: mayShare,
      run: () => actions.samePeople(chosen),
    }),
    inLibrary('held-by', 'The selected review holds the other selected studies', {
      enabled: review !== null,
      run: () => {
        if (review) actions.heldBy(review, others)
      },
    }),
    inLibrary('remove', 'Remove from the library', { enabled, run: () => actions.remove(chosen) }),
  ]
}

function sortCommands({ sort, setSort }: LibraryList): readonly Command[] {
  return libraryOrders.map(({ id, label }) =>
    inLibrary(
      `sort-${id}`,
      `Sort by ${label === 'N' ? label : label.toLowerCase()}${sort.by === id ? ' the other way' : ''}`,
      {
        run: () => setSort(sortedBy(sort, id)),
      },
    ),
  )
}

function inLibrary(id: string, label: string, rest: Omit<Command, 'id' | 'label' | 'group'>): Command {
  return { id: `library-${id}`, label, group: 'Library', ...rest }
}
