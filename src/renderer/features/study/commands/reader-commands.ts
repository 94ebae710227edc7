import type { Command } from '#renderer/background/commands.ts'
import { splitCommands } from '../panes/split-actions.ts'
import type { PaperViewState } from '#renderer/pdf/paper-view.ts'
import { nextSpread, type ReaderActions } from '../reader/reader-bar.tsx'
import type { PaperSection } from '../reader/paper-sections.ts'

/** What the bar over the pages does, by keyboard and from the palette; a command for each section of the paper. */
export function readerCommands(
  actions: ReaderActions,
  sections: readonly PaperSection[],
  focusPages: () => void,
  view: Pick<PaperViewState, 'canGoBack' | 'canGoForward' | 'spread'> | null,
): readonly Command[] {
  const read = (id: string, label: string, keys: readonly string[], run: () => void): Command => ({
    id,
    label,
    group: 'Read',
    keys,
    run,
  })
  const { asPrinted } = actions
  return [
    { ...read('find', 'Search in this paper', ['Mod+F'], actions.toggleSearch), inTextFields: 'stay' },
    {
      ...read('print', 'Print the paper with your marks', ['Mod+P'], () => actions.print(true)),
      inTextFields: 'leave',
    },
    { id: 'print-alone', label: 'Print the paper alone', group: 'Read', run: () => actions.print(false) },
    read('larger', 'Zoom in', ['+', '='], () => actions.zoom(1)),
    read('smaller', 'Zoom out', ['-'], () => actions.zoom(-1)),
    read('fit-width', 'Fit width', ['W'], () => actions.fit('width')),
    read('fit-page', 'Fit page', ['Shift+W'], () => actions.fit('page')),
    read('spread', 'Two pages beside each other, or one', ['B'], () =>
      actions.setSpread(nextSpread(view?.spread ?? 'one')),
    ),
    read('rotate', 'Rotate pages', ['Shift+R'], actions.rotate),
    // Without a place to go back to, the key is the browser's: it leaves the study.
    { ...read('back', 'Back in this paper', ['Alt+ArrowLeft'], actions.goBack), enabled: view?.canGoBack === true },
    {
      ...read('forward', 'Forward in this paper', ['Alt+ArrowRight'], actions.goForward),
      enabled: view?.canGoForward === true,
    },
    read('next-link', 'Next link or note in the PDF', ['K'], () => actions.stepLink(1)),
    read('previous-link', 'Previous link or note in the PDF', ['Shift+K'], () => actions.stepLink(-1)),
    read('side', 'Show or hide outline and pages', ['O'], actions.toggleSide),
    read('to-pages', 'Focus the paper', ['V'], focusPages),
    ...splitCommands(actions.split),
    ...(asPrinted
      ? [
          {
            id: 'as-printed',
            label: asPrinted.on ? 'Show dark pages' : 'Show pages as printed',
            group: 'Read',
            run: asPrinted.toggle,
          },
        ]
      : []),
    ...sections.map((section) => ({
      id: `section ${section.kind}`,
      label: `Go to ${section.label}`,
      group: 'Read',
      run: () => actions.goToSection(section),
    })),
  ]
}
