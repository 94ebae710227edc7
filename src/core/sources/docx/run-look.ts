import { raisedFigures, type Look } from '../block-words.ts'
import { symbolLetter, unknownSign } from './symbol-font.ts'
import { isOn, type WordStyle } from './word-styles.ts'

/** How the words of a run are shown. */
export interface RunLook {
  bold: boolean
  italic: boolean
  vanish: boolean
  font: string
  raised: 'superscript' | 'subscript' | null
}

/** The look of a run that says nothing. */
export function plainLook(): RunLook {
  return { bold: false, italic: false, vanish: false, font: '', raised: null }
}

/** Works one element of a run's properties in. */
export function readProperty(
  look: RunLook,
  name: string,
  attributes: Readonly<Record<string, string>>,
  styles: ReadonlyMap<string, WordStyle>,
): void {
  const value = attributes['w:val']
  if (name === 'w:b') look.bold = isOn(value)
  else if (name === 'w:i') look.italic = isOn(value)
  else if (name === 'w:vanish') look.vanish = isOn(value)
  else if (name === 'w:rFonts') look.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? look.font
  else if (name === 'w:vertAlign') look.raised = value === 'superscript' || value === 'subscript' ? value : null
  else if (name === 'w:rStyle') {
    const style = styles.get(value ?? '')
    look.bold ||= style?.bold ?? false
    look.italic ||= style?.italic ?? false
    look.vanish ||= style?.vanish ?? false
  }
}

/** The look as blocks keep it. */
export function lookOf({ bold, italic }: RunLook, href: string | undefined): Look {
  return { bold, italic, href }
}

/** Words as they are shown, as long as they stand: figures raised or lowered, signs of the font Symbol as the letters that they look like. */
export function shownWords(words: string, look: RunLook): string {
  const letters = /[\uF020-\uF0FF]/.test(words)
    ? words.replace(/[\uF021-\uF0FF]/g, (sign) => signOf(sign.charCodeAt(0), look.font)).replaceAll('\uF020', ' ')
    : words
  return look.raised === null ? letters : raisedFigures(letters, look.raised === 'superscript')
}

/** What a sign of a font of signs looks like; bullets of Wingdings and its kin as one. */
export function signOf(code: number, font: string): string {
  if (font === '' || /^symbol/i.test(font)) return symbolLetter(code)
  const place = code >= 0xf0_00 ? code - 0xf0_00 : code
  if (code >= 0x20_00 && code < 0xe0_00) return String.fromCharCode(code)
  if (/wingdings/i.test(font)) return wingdings[place] ?? unknownSign
  return unknownSign
}

// The signs of Wingdings that people put into texts; others have no letter that would be sure.
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x71: '❑',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
}
