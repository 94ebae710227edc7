/** A key press, as far as it is compared. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

interface Keyboard {
  /** Cmd takes the place of Ctrl, and Option types signs. */
  readonly isMac: boolean
  /** True where key presses write. */
  readonly isTyping: boolean
}

/**
 * True where the press is the command's key ("N", "Shift+S", "Mod+K", "Alt+2", "?"). With Alt, what the layout makes of the key comes first, so that
 * a letter stands where it stands on the writer's keyboard; where it makes no Latin letter or digit of it (Option+2 is ™, Alt+2 on a French keyboard é),
 * the place of the key counts. In a text field on a Mac it does not: there Option+5 is how a German keyboard writes "[".
 */
export function matches(press: KeyPress, key: string, keyboard: Keyboard): boolean {
  const parts = key.split('+')
  const name = (parts.at(-1) || '+').toLowerCase()
  const mod = keyboard.isMac ? press.metaKey : press.ctrlKey
  if (mod !== parts.includes('Mod') || press.altKey !== parts.includes('Alt')) return false
  // For signs such as "?" and "[" the layout decides whether Shift is down; for letters and named keys it must be as said.
  const isSign = name.length === 1 && !isLatin(name)
  if (!isSign && press.shiftKey !== parts.includes('Shift')) return false
  return (press.altKey ? keyWithAlt(press, keyboard) : press.key.toLowerCase()) === name
}

function keyWithAlt({ key, code }: KeyPress, { isMac, isTyping }: Keyboard): string {
  // On Windows, Alt and digits of the number pad write a character by its number.
  if (code.startsWith('Numpad') && isLatin(key)) return ''
  const isNamed = key.length > 1 && key !== 'Dead'
  if (isNamed || isLatin(key) || (isMac && isTyping)) return key.toLowerCase()
  return code.replace(/^(Key|Digit)/, '').toLowerCase()
}

function isLatin(key: string): boolean {
  return /^[a-z0-9]$/i.test(key)
}
