import { useCommands, type Command } from '#renderer/background/commands.ts'
import { showToast } from '#renderer/background/toast.ts'
import { changeUse, removePassage, uses } from './source-actions.ts'
import type { QuoteUse } from '#core/model/source.ts'
import type { OpenSource } from './use-open-source.ts'

/** What the keys of an open source do beyond the source itself. */
export interface SourceControl {
  readonly open: OpenSource
  /** Keeps the chosen words. */
  onUse(use: QuoteUse): Promise<void>
  onOffRecord(): Promise<void>
  onLink(): void
  /** Gives the chosen words to the claim that lacks this place; null where there is none. */
  readonly onPlace: (() => void) | null
  onEdit(): void
  onRemove(): void
  onAddFile(): void
  /** Shows the details where they have no room beside the text. */
  onShow(): void
}

/** The keyboard of an open source. With words chosen the letters keep them; numbers change the passage that the writer is at. */
export function useSourceCommands(control: SourceControl): void {
  const { selecting } = control.open
  useCommands([
    ...wordCommands(control),
    ...selecting.commands.filter(({ enabled, keyOnly }) => !keyOnly || enabled),
    ...passageCommands(control),
    ...sourceCommands(control),
  ])
}

function wordCommands({ open, onUse, onOffRecord, onLink, onPlace }: SourceControl): readonly Command[] {
  const { source, current, selecting } = open
  const hasWords = selecting.words !== null
  const quote = !hasWords && current?.kind === 'quote' ? current.quote : null
  const ofWords = (id: string, label: string, key: string, more: Partial<Command> & Pick<Command, 'run'>): Command => ({
    id: `source-${id}`,
    label,
    group: 'Passage',
    keys: [key],
    ...more,
  })
  return [
    {
      id: 'source-place',
      label: 'Give the claim that lacks it this place',
      group: 'Passage',
      keys: ['Enter'],
      enabled: hasWords && onPlace !== null,
      run: () => onPlace?.(),
    },
    ...uses.map(({ use, letter, label }) =>
      ofWords(use, label, letter, { enabled: hasWords, run: () => void onUse(use) }),
    ),
    ...uses.map(({ use, label }, index) =>
      ofWords(`change-${use}`, `The passage is for: ${label.toLowerCase()}`, String(index + 1), {
        enabled: quote !== null,
        run: () => quote && void changeUse(source, quote.id, use),
      }),
    ),
    ofWords('link', 'Put to a claim', 'T', { enabled: true, run: onLink }),
    ofWords('off-record', 'Off the record, or on it again', 'O', {
      enabled: hasWords || current?.kind === 'off-record',
      run: () => {
        if (hasWords) void onOffRecord()
        else if (current?.kind === 'off-record') void removePassage(source, current)
      },
    }),
  ]
}

function passageCommands({ open, onShow }: SourceControl): readonly Command[] {
  const { source, passages, current, goTo, selecting } = open
  const step = (by: 1 | -1) => () => {
    const at = passages.findIndex(({ id }) => id === current?.id)
    const next = at < 0 ? passages.at(by === 1 ? 0 : -1) : passages[(at + by + passages.length) % passages.length]
    if (next) goTo(next.id)
    else showToast({ kind: 'done', message: 'No passage of this source is kept yet: select words.' })
  }
  const toField = (id: string) => () => {
    onShow()
    // On a narrow window the sheet is there after the next frame.
    requestAnimationFrame(() => document.getElementById(id)?.focus())
  }
  return [
    { id: 'source-next', label: 'Next passage', group: 'Passage', keys: ['J'], run: step(1) },
    { id: 'source-previous', label: 'Previous passage', group: 'Passage', keys: ['K'], run: step(-1) },
    {
      id: 'source-note',
      label: 'Write a note on the passage',
      group: 'Passage',
      keys: ['N'],
      enabled: current?.kind === 'quote',
      run: toField('passage-note'),
    },
    {
      id: 'source-own',
      label: 'Write the passage in your own words',
      group: 'Passage',
      keys: ['W'],
      enabled: current?.kind === 'quote' && current.quote.use === 'own-words',
      run: toField('passage-own-words'),
    },
    {
      id: 'source-remove-passage',
      label: 'Remove the passage',
      group: 'Passage',
      keys: ['Delete'],
      enabled: current !== null && selecting.words === null,
      run: () => current && void removePassage(source, current),
    },
    {
      id: 'source-leave-passage',
      label: 'Leave the passage',
      group: 'Passage',
      keys: ['Escape'],
      keyOnly: true,
      enabled: current !== null && selecting.words === null,
      run: () => goTo(null),
    },
  ]
}

function sourceCommands({ onEdit, onRemove, onAddFile, onShow }: SourceControl): readonly Command[] {
  return [
    { id: 'source-edit', label: 'Change what is said of the source', group: 'Sources', keys: ['E'], run: onEdit },
    { id: 'source-add-file', label: 'Add a file to the source', group: 'Sources', run: onAddFile },
    { id: 'source-remove', label: 'Remove the source', group: 'Sources', keys: ['Shift+Delete'], run: onRemove },
    { id: 'source-show', label: 'Show the details', group: 'Sources', keys: ['P'], run: onShow },
  ]
}
