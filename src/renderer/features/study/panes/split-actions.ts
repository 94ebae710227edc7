import type { Paper } from '#core/model/study.ts'
import type { Command } from '#renderer/background/commands.ts'
import type { Panes } from './use-panes.ts'

/** Something about the two panes that can be done now, as the bar's menu, the palette and the keyboard offer it. */
export interface SplitAction {
  readonly id: 'split' | 'other-pane' | 'turn-panes' | `open-beside ${string}`
  readonly label: string
  readonly key?: string
  run(): void
}

/** What can be done about the panes of a study: open a second one, with any of its papers; go to the other, place it, close it. */
export function splitActions(panes: Panes, papers: readonly Paper[]): readonly SplitAction[] {
  const { shown, activeId, layout } = panes
  if (papers.length === 0) return []
  const openBeside = papers
    .filter(() => papers.length > 1)
    .map(({ sha256, fileName }): SplitAction => ({
      id: `open-beside ${sha256}`,
      label: `In the other pane: ${fileName}`,
      run: () => panes.openInOther(sha256),
    }))
  const otherId = shown.find((id) => id !== activeId)
  if (!otherId)
    return [{ id: 'split', label: 'Split the view', key: 'Shift+V', run: () => panes.openInOther() }, ...openBeside]
  const turn: SplitAction = {
    id: 'turn-panes',
    label: layout.beside ? 'One pane above the other' : 'Panes side by side',
    run: layout.turn,
  }
  return [
    { id: 'split', label: 'Close the other pane', key: 'Shift+V', run: () => panes.close(otherId) },
    { id: 'other-pane', label: 'Go to the other pane', key: 'F6', run: panes.toOther },
    ...(layout.canBeBeside ? [turn] : []),
    ...openBeside,
  ]
}

/** The same as commands. */
export function splitCommands(actions: readonly SplitAction[]): readonly Command[] {
  return actions.map(({ id, label, key, run }) => ({
    id,
    label,
    group: 'Read',
    ...(key ? { keys: [key] } : {}),
    run,
  }))
}
