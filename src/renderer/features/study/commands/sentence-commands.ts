import { extendSentences, sentenceBelow, stepSentence } from '#core/paper/structure/sentence-selection.ts'
import type { Command } from '#renderer/background/commands.ts'
import type { Reading } from '../reader/use-reading.ts'

/** Selecting by keyboard, sentence by sentence, in the active pane (`reading`), and clearing any selection (`choosing`: the pane it is in). */
export function sentenceCommands(reading: Reading, choosing: Reading): readonly Command[] {
  const { prepared, sentences } = reading
  const move = (step: 1 | -1) => {
    if (prepared && sentences) reading.chooseSentences(stepSentence(prepared, sentences, step))
  }
  const extend = (step: 1 | -1) => {
    if (prepared && sentences) reading.chooseSentences(extendSentences(prepared, sentences, step))
  }
  const selectFirstVisible = () => {
    if (!prepared || !reading.view || !reading.opened) return
    const here = sentenceBelow(prepared, reading.view.pageIndex, reading.opened.view.topOf(reading.view.pageIndex))
    if (here) {
      reading.chooseSentences(here)
      reading.opened.view.focus()
    }
  }
  const bySentence = (id: string, label: string, key: string, run: () => void): Command => ({
    id,
    label,
    group: 'Read',
    keys: [key],
    enabled: sentences !== null,
    keyOnly: true,
    run,
  })
  return [
    {
      id: 'select-sentence',
      label: 'Select the first visible sentence',
      group: 'Read',
      keys: ['S'],
      enabled: prepared !== null,
      run: selectFirstVisible,
    },
    bySentence('sentence-next', 'Next sentence', 'ArrowDown', () => move(1)),
    bySentence('sentence-previous', 'Previous sentence', 'ArrowUp', () => move(-1)),
    bySentence('sentence-more', 'Extend by a sentence', 'Shift+ArrowDown', () => extend(1)),
    bySentence('sentence-less', 'Shrink by a sentence', 'Shift+ArrowUp', () => extend(-1)),
    {
      id: 'add-place',
      label: 'Add another place to what is selected',
      group: 'Read',
      keys: ['A'],
      enabled: choosing.current !== null,
      run: choosing.addPlace,
    },
    {
      id: 'leave',
      label: 'Clear the selection',
      group: 'Read',
      keys: ['Escape'],
      enabled: choosing.chosen !== null || choosing.loose !== null,
      keyOnly: true,
      run: choosing.leave,
    },
  ]
}
