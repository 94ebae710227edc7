import { useEffect, useRef } from 'react'
import { isInOverlay, isTyping, runCommandOfKey } from '#renderer/background/commands.ts'
import type { StudyRow } from './study-row.ts'

/** A letter acts when none has followed within this time; one that follows makes a word of the two. */
const actsAfterMs = 350
/** The longest pause between the letters of one word. */
const wordPauseMs = 900
/** What these do is no harm in the middle of a word: they go along the list, and into the filter, where the rest of the word is typed. */
const actsAtOnce = new Set(['j', 'k', 'f'])

/**
 * Letters typed together jump to the study whose reference begins with them ("cavi"), and none of them acts. So a letter that has an action
 * waits a moment for the next one.
 */
export function useTypeAhead(rows: readonly StudyRow[], jump: (studyId: string) => void): void {
  const newest = useRef({ rows, jump })
  newest.current = { rows, jump }
  useEffect(() => {
    let typed = ''
    let lastAt = -Infinity
    let waiting: ReturnType<typeof setTimeout> | undefined
    const jumpTo = (beginning: string) => {
      const found = newest.current.rows.find((row) => row.searchText.startsWith(beginning))
      if (found) newest.current.jump(found.study.id)
    }
    const act = (letter: string) => {
      typed = ''
      if (!runCommandOfKey(letter)) jumpTo(letter)
    }
    const onKey = (event: KeyboardEvent) => {
      const goesOn = typed !== '' && event.timeStamp - lastAt < wordPauseMs
      if (!isLetter(event, goesOn) || isTyping(event.target) || isInOverlay(event.target)) {
        clearTimeout(waiting)
        typed = ''
        return
      }
      const letter = event.key.toLowerCase()
      lastAt = event.timeStamp
      typed = goesOn ? typed + letter : letter
      // Going down the list and up again is no word.
      if (/^[jk]+$/.test(typed) || (typed.length === 1 && actsAtOnce.has(letter))) return
      event.preventDefault()
      event.stopPropagation()
      clearTimeout(waiting)
      if (typed.length > 1) jumpTo(typed)
      else if (event.shiftKey) jumpTo(letter)
      else if (!event.repeat) waiting = setTimeout(() => act(letter), actsAfterMs)
    }
    // Before the keys of the window, which act at once.
    document.addEventListener('keydown', onKey, true)
    return () => {
      clearTimeout(waiting)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [])
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, inWord: boolean): boolean {
  if (ctrlKey || metaKey || altKey) return false
  return /^\p{L}$/u.test(key) || (inWord && /^[\p{N} -]$/u.test(key))
}
