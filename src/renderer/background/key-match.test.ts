import { describe, expect, it } from 'vitest'
import { matches, type KeyPress } from './key-match.ts'

function press(words: string, key: string, code: string): KeyPress {
  const held = words.split('+')
  return {
    key,
    code,
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Cmd'),
    shiftKey: held.includes('Shift'),
  }
}

const elsewhere = { isMac: false, isTyping: false }
const onMac = { isMac: true, isTyping: false }

describe('a key of a command', () => {
  it.each([
    ['Windows, Alt+2', press('Alt', '2', 'Digit2'), 'Alt+2', elsewhere],
    ['Windows in a text field, Alt+2', press('Alt', '2', 'Digit2'), 'Alt+2', { isMac: false, isTyping: true }],
    ['French Windows, where digits need Shift', press('Alt', 'é', 'Digit2'), 'Alt+2', elsewhere],
    ['a Mac, where Option+2 is ™', press('Alt', '™', 'Digit2'), 'Alt+2', onMac],
    ['a Mac, where Option+C is ç', press('Alt', 'ç', 'KeyC'), 'Alt+C', onMac],
    ['a Mac, where Option+N waits for a letter', press('Alt', 'Dead', 'KeyN'), 'Alt+N', onMac],
    ['a Mac, an arrow', press('Alt', 'ArrowLeft', 'ArrowLeft'), 'Alt+ArrowLeft', onMac],
    [
      'a Mac in a text field, an arrow',
      press('Alt', 'ArrowUp', 'ArrowUp'),
      'Alt+ArrowUp',
      { ...onMac, isTyping: true },
    ],
    ['Dvorak, whose C is elsewhere', press('Alt', 'c', 'KeyI'), 'Alt+C', elsewhere],
    ['a Greek keyboard', press('Alt', 'ψ', 'KeyC'), 'Alt+C', elsewhere],
    ['a Mac, Cmd+K', press('Cmd', 'k', 'KeyK'), 'Mod+K', onMac],
    ['Linux, Ctrl+K', press('Ctrl', 'k', 'KeyK'), 'Mod+K', elsewhere],
    ['Shift and a letter', press('Shift', 'S', 'KeyS'), 'Shift+S', elsewhere],
    ['a sign with Shift', press('Shift', '?', 'Slash'), '?', elsewhere],
    ['a sign without Shift', press('', '?', 'Minus'), '?', elsewhere],
    ['plus', press('Shift', '+', 'Equal'), '+', elsewhere],
  ])('is known on %s', (_where, pressed, key, keyboard) => {
    expect(matches(pressed, key, keyboard)).toBe(true)
  })

  it.each([
    ['a German Mac writes [ in a text field', press('Alt', '[', 'Digit5'), 'Alt+5', { ...onMac, isTyping: true }],
    ['Dvorak has J where others have C', press('Alt', 'j', 'KeyC'), 'Alt+C', elsewhere],
    ['Windows writes a character by its number', press('Alt', '2', 'Numpad2'), 'Alt+2', elsewhere],
    ['Alt Graph is Ctrl and Alt on Windows', press('Ctrl+Alt', '@', 'KeyQ'), 'Alt+Q', elsewhere],
    ['the other platform’s modifier is held', press('Ctrl', 'k', 'KeyK'), 'Mod+K', onMac],
    ['Alt is not held', press('', '2', 'Digit2'), 'Alt+2', elsewhere],
    ['Alt is held too', press('Alt', '2', 'Digit2'), '2', elsewhere],
    ['Shift is held too', press('Alt+Shift', '2', 'Digit2'), 'Alt+2', elsewhere],
  ])('is not taken where %s', (_where, pressed, key, keyboard) => {
    expect(matches(pressed, key, keyboard)).toBe(false)
  })
})
