import { useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { SavedView } from '#core/model/saved-view.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { columnsNotThere, sameChoice } from '#core/table/shown-table.ts'
import { freeViewName, isBuiltIn, quotedName } from '#core/table/views.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { showToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { removeView, saveView, saveViewChanges } from '#renderer/db/saved-views.ts'
import { choiceOfView, type TableView } from '../table-view.ts'

/** What can be done with the views of the table. */
export interface ViewActions {
  readonly views: readonly SavedView[]
  /** The view that the table is of; null where it is not in the library any more. */
  readonly current: SavedView | null
  /** The same, where it can be changed, renamed and deleted. */
  readonly own: SavedView | null
  /** True where the table shows something else than its view. */
  readonly isChanged: boolean
  /** What of the view is not in the library, in words; null where nothing is missing. */
  readonly missing: string | null
  /** Whether the menu of views is open. */
  readonly isOpen: boolean
  open(isOpen: boolean): void
  /** What is being given a name; null where nothing is. */
  readonly naming: 'new' | 'again' | null
  /** Lets the table show the view. What was shown and not saved can be had again. */
  show(view: SavedView): void
  /** Lets the view show what the table does. */
  saveChanges(): Promise<void>
  /** Begins to name what the table shows (`new`) or the view (`again`), or ends it. */
  name(what: ViewActions['naming']): void
  duplicate(): Promise<void>
  remove(): Promise<void>
  /** The table is of this view from now on, and shows what it does. */
  isOf(view: SavedView): void
}

/** The views of the table, what can be done with them, and the same as commands. */
export function useViewActions(
  table: EvidenceTable,
  views: readonly SavedView[],
  view: TableView,
  setView: (change: (view: TableView) => TableView) => void,
): ViewActions {
  const [isOpen, open] = useState(false)
  const [naming, setNaming] = useState<ViewActions['naming']>(null)
  const current = views.find(({ id }) => id === view.of.id) ?? null
  const own = current && !isBuiltIn(current) ? current : null
  const shown = choiceOfView(view)
  const isChanged = !current || !sameChoice(table, shown, current.choice)
  const isOf = ({ id, choice }: SavedView) => setView((now) => ({ ...now, of: { id, choice } }))
  const actions: ViewActions = {
    views,
    current,
    own,
    isChanged,
    missing: missingWords(columnsNotThere(table, shown).length),
    isOpen,
    open,
    naming,
    name: setNaming,
    isOf,
    show: (next) => {
      setView((now) => ({ ...now, ...next.choice, of: { id: next.id, choice: next.choice } }))
      const missing = missingWords(columnsNotThere(table, next.choice).length)
      const words = [
        ...(isChanged ? [`What was shown before is not saved${current ? ` in ${quotedName(current)}` : ''}.`] : []),
        ...(missing === null ? [] : [missing]),
      ]
      if (words.length === 0) return
      showToast({
        kind: 'done',
        message: `${quotedName(next)} is shown. ${words.join(' ')}`,
        ...(isChanged ? { action: { label: 'Show it again', run: () => setView(() => view) } } : {}),
      })
    },
    saveChanges: async () => {
      if (!own) return
      const result = await saveViewChanges(own, view.of.choice, shown)
      if (result.ok) isOf({ ...own, choice: shown })
      toastWithUndo(result, `The view ${quotedName(own)} shows this from now on.`)
    },
    duplicate: async () => {
      if (!current) return
      const copy = { ...current, id: crypto.randomUUID(), name: freeViewName(current.name, views) }
      const result = await saveView(copy)
      if (result.ok) isOf(copy)
      toastWithUndo(result, `The view ${quotedName(current)} was duplicated as ${quotedName(copy)}.`)
    },
    remove: async () => {
      if (!own) return
      toastWithUndo(await removeView(own), `The view ${quotedName(own)} was deleted. What the table shows stays.`)
    },
  }
  useViewCommands(actions)
  return actions
}

/** Gives the keyboard to the button with the name of the view. */
export function focusViewMenu(): void {
  document.querySelector<HTMLElement>('[data-view-menu]')?.focus()
}

function missingWords(columns: number): string | null {
  if (columns === 0) return null
  return `${formatCount(columns, 'column')} of the view ${columns === 1 ? 'is' : 'are'} not in this library now, and left out.`
}

function useViewCommands({ views, current, own, isChanged, ...actions }: ViewActions): void {
  const group = 'Evidence table'
  useCommands([
    {
      id: 'table-views',
      label: 'Choose a view',
      group,
      keys: ['Alt+V'],
      inTextFields: 'leave',
      run: () => {
        focusViewMenu()
        actions.open(true)
      },
    },
    {
      id: 'table-view-save',
      label: 'Save the changes of the view',
      group,
      enabled: own !== null && isChanged,
      run: () => void actions.saveChanges(),
    },
    {
      id: 'table-view-back',
      label: 'Go back to the view',
      group,
      enabled: current !== null && isChanged,
      run: () => current && actions.show(current),
    },
    { id: 'table-view-new', label: 'Save as a new view', group, run: () => actions.name('new') },
    {
      id: 'table-view-rename',
      label: 'Rename the view',
      group,
      enabled: own !== null,
      run: () => actions.name('again'),
    },
    {
      id: 'table-view-duplicate',
      label: 'Duplicate the view',
      group,
      enabled: current !== null,
      run: () => void actions.duplicate(),
    },
    {
      id: 'table-view-delete',
      label: 'Delete the view',
      group,
      enabled: own !== null,
      run: () => void actions.remove(),
    },
    ...views.map((view) => ({
      id: `table-view ${view.id}`,
      label: `Show the view ${quotedName(view)}`,
      group,
      run: () => actions.show(view),
    })),
  ])
}
