import { stepDown, stepRight, wordBelow, type KeyboardSelection } from '#core/paper/structure/keyboard-selection.ts'
import { sentenceBelow } from '#core/paper/structure/sentence-selection.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { Command } from '#renderer/background/commands.ts'
import type { Reading } from '../reader/use-reading.ts'

/**
 * Selecting by keyboard, sentence by sentence or word by word, in the active pane (`reading`), and clearing any selection (`choosing`: the
 * pane it is in).
 */
export function selectionCommands(reading: Reading, choosing: Reading): readonly Command[] {
  const { prepared, byKeyboard, view, opened } = reading
  const select = (first: (text: PreparedText, pageIndex: number, top: number) => KeyboardSelection | null) => {
    const here = prepared && view && opened && first(prepared, view.pageIndex, opened.view.topOf(view.pageIndex))
    if (!here) return
    reading.chooseByKeyboard(here)
    opened.view.focus()
  }
  const move = (
    id: string,
    label: string,
    keys: readonly string[],
    to: typeof stepDown,
    by: 1 | -1,
    extended: boolean,
  ): Command => ({
    id,
    label,
    group: 'Select text',
    keys,
    enabled: byKeyboard !== null,
    keyOnly: true,
    run: () => {
      if (prepared && byKeyboard) reading.chooseByKeyboard(to(prepared, byKeyboard, by, extended))
    },
  })
  return [
    {
      id: 'select-sentence',
      label: 'Select the first visible sentence',
      group: 'Select text',
      keys: ['S'],
      enabled: prepared !== null,
      run: () =>
        select((text, pageIndex, top) => {
          const sentences = sentenceBelow(text, pageIndex, top)
          return sentences && { sentences }
        }),
    },
    {
      id: 'select-word',
      label: 'Select the first visible word, or the first of the sentence',
      group: 'Select text',
      keys: ['Shift+S'],
      enabled: prepared !== null,
      run: () => {
        if (prepared && byKeyboard && 'sentences' in byKeyboard)
          reading.chooseByKeyboard(stepRight(prepared, byKeyboard, 1, false))
        else select(wordBelow)
      },
    },
    move('sentence-next', 'Next sentence, or word in the line below', ['ArrowDown'], stepDown, 1, false),
    move('sentence-previous', 'Previous sentence, or word in the line above', ['ArrowUp'], stepDown, -1, false),
    move('sentence-more', 'Extend by a sentence or line', ['Shift+ArrowDown'], stepDown, 1, true),
    move('sentence-less', 'Shrink by a sentence or line', ['Shift+ArrowUp'], stepDown, -1, true),
    move('word-next', 'Next word', ['ArrowRight'], stepRight, 1, false),
    move('word-previous', 'Previous word', ['ArrowLeft'], stepRight, -1, false),
    move('word-more', 'Extend by a word', ['Shift+ArrowRight', 'Mod+Shift+ArrowRight'], stepRight, 1, true),
    move('word-less', 'Shrink by a word', ['Shift+ArrowLeft', 'Mod+Shift+ArrowLeft'], stepRight, -1, true),
    {
      id: 'add-place',
      label: 'Add another place to what is selected',
      group: 'Select text',
      keys: ['A'],
      enabled: choosing.current !== null,
      run: choosing.addPlace,
    },
    {
      id: 'leave',
      label: 'Clear the selection',
      group: 'Select text',
      keys: ['Escape'],
      enabled: choosing.chosen !== null || choosing.loose !== null,
      keyOnly: true,
      run: choosing.leave,
    },
  ]
}
