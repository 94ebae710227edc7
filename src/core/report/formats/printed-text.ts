import { closedTurns, withoutControls } from '#core/model/hidden-characters.ts'

// eslint-disable-next-line no-misleading-character-class -- halves of pairs and noncharacters are what is looked for
const unprintable = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g

/**
 * A text that came from anywhere, fit for a file that others open: without control characters, its hidden turns of direction closed, and
 * U+FFFD for what is no character (half a pair, U+FFFE).
 */
export function printedText(text: string): string {
  return closedTurns(withoutControls(text).replace(unprintable, '\ufffd'))
}

/** Every way to end a line, those of Unicode too. */
// eslint-disable-next-line no-control-regex -- VT and FF end lines
export const lineEnds = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/gu

/** The text on one line, its white space of any kind as single spaces. */
export function onOneLine(text: string): string {
  return printedText(text.replace(lineEnds, ' ')).replaceAll(/\s+/gu, ' ').trim()
}
