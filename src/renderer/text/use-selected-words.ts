import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react'
import { lazily } from '#core/lazily.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { anchorOf } from '#core/paper/anchoring/anchor.ts'
import { quoteOf, step, stepRight, type KeyboardSelection } from '#core/paper/structure/keyboard-selection.ts'
import { prepareText } from '#core/paper/structure/prepare-text.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { extendSentences, sentenceOfSpan } from '#core/paper/structure/sentence-selection.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import type { Command } from '#renderer/background/commands.ts'
import { blockElement, rectOfSpan, selectedSpan, selectSpan } from './text-places.ts'

/** Words chosen in a text, by mouse or keyboard. */
export interface SelectedWords {
  readonly anchor: QuoteAnchor
  /** Where they stand in the window now, for what is shown beside them. */
  readonly rect: DOMRect
}

/**
 * The words that are selected in a text view, and the commands that select by keyboard: `S` the first sentence in sight, then the arrows,
 * as in a paper. What is chosen is the browser's own selection, so that copying and reading aloud know it.
 */
export function useSelectedWords(
  view: RefObject<HTMLElement | null>,
  text: WrittenText | undefined,
): { readonly words: SelectedWords | null; clear(): void; readonly commands: readonly Command[] } {
  const [words, setWords] = useState<SelectedWords | null>(null)
  const [byKeyboard, setByKeyboard] = useState<KeyboardSelection | null>(null)
  // Long texts are cut into sentences only when somebody selects by keyboard.
  const prepared = useMemo(() => text && lazily(() => prepareText(paperOfText(text))), [text])
  const read = useCallback(() => {
    const span = text && view.current && selectedSpan(view.current)
    const anchor = span && anchorOf(paperOfText(text), span)
    const rect = span && view.current && rectOfSpan(view.current, span)
    setWords(anchor && rect && anchor.exact.trim() !== '' ? { anchor, rect } : null)
  }, [text, view])
  useEffect(() => {
    let isPressed = false
    const press = () => {
      isPressed = true
      setByKeyboard(null)
    }
    const release = () => {
      isPressed = false
      read()
    }
    const change = () => {
      if (!isPressed) read()
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('selectionchange', change)
    return () => {
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('selectionchange', change)
    }
  }, [read])

  const choose = (next: KeyboardSelection | null) => {
    const anchor = next && prepared && quoteOf(prepared(), next)
    if (!anchor || !view.current) return
    blockElement(view.current, anchor.start.pageIndex)?.scrollIntoView({ block: 'nearest' })
    if (!selectSpan(view.current, anchor)) return
    setByKeyboard(next)
    // Not when the browser tells of it: the key that is pressed next may be for these words.
    read()
  }
  const clear = () => {
    document.getSelection()?.removeAllRanges()
    setByKeyboard(null)
    setWords(null)
  }
  const move = (
    id: string,
    label: string,
    keys: readonly string[],
    to: (text: PreparedText, from: KeyboardSelection) => KeyboardSelection,
  ): Command => ({
    id,
    label,
    group: 'Select text',
    keys,
    enabled: byKeyboard !== null,
    keyOnly: true,
    run: () => choose(byKeyboard && prepared ? to(prepared(), byKeyboard) : null),
  })
  const commands: readonly Command[] = [
    {
      id: 'select-sentence',
      label: 'Select the first visible sentence',
      group: 'Select text',
      keys: ['S'],
      enabled: text !== undefined && text.blocks.length > 0,
      run: () => choose(prepared && view.current ? firstInSight(prepared(), view.current) : null),
    },
    move('sentence-next', 'Next sentence', ['ArrowDown'], (all, from) => step(all, whole(all, from), 1)),
    move('sentence-previous', 'Previous sentence', ['ArrowUp'], (all, from) => step(all, whole(all, from), -1)),
    move('sentence-more', 'Extend by a sentence', ['Shift+ArrowDown'], (all, from) => extended(all, from, 1)),
    move('sentence-less', 'Shrink by a sentence', ['Shift+ArrowUp'], (all, from) => extended(all, from, -1)),
    move('word-next', 'Next word', ['ArrowRight'], (all, from) => stepRight(all, from, 1, false)),
    move('word-previous', 'Previous word', ['ArrowLeft'], (all, from) => stepRight(all, from, -1, false)),
    move('word-more', 'Extend by a word', ['Shift+ArrowRight', 'Mod+Shift+ArrowRight'], (all, from) =>
      stepRight(all, from, 1, true),
    ),
    move('word-less', 'Shrink by a word', ['Shift+ArrowLeft', 'Mod+Shift+ArrowLeft'], (all, from) =>
      stepRight(all, from, -1, true),
    ),
    {
      id: 'leave',
      label: 'Clear the selection',
      group: 'Select text',
      keys: ['Escape'],
      enabled: words !== null,
      keyOnly: true,
      run: clear,
    },
  ]
  return { words, clear, commands }
}

/** The sentences that the chosen words stand in. */
function whole(text: PreparedText, from: KeyboardSelection): KeyboardSelection {
  if ('sentences' in from) return from
  const anchor = quoteOf(text, from)
  const sentences = anchor && sentenceOfSpan(text, anchor)
  return sentences ? { sentences } : from
}

function extended(text: PreparedText, from: KeyboardSelection, by: 1 | -1): KeyboardSelection {
  const sentences = whole(text, from)
  return 'sentences' in sentences ? { sentences: extendSentences(text, sentences.sentences, by) } : from
}

/** The first sentence of the first block whose top is in sight. */
function firstInSight(text: PreparedText, view: HTMLElement): KeyboardSelection | null {
  const top = (view.closest<HTMLElement>('[data-scrolls]') ?? view).getBoundingClientRect().top
  const blocks = [...view.querySelectorAll<HTMLElement>('[data-block]')]
  const block = blocks.find((each) => each.getBoundingClientRect().top >= top - 4) ?? blocks[0]
  if (!block) return null
  const pageIndex = Number(block.dataset['block'])
  const sentences = sentenceOfSpan(text, { start: { pageIndex, offset: 0 }, end: { pageIndex, offset: 1 } })
  return sentences && { sentences }
}
