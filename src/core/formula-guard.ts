/**
 * What a spreadsheet takes for the start of a formula or a control character (OWASP ASVS 1.2.10, CWE-1236), with the full-width
 * forms that some of them fold.
 */
const opens = /^'*[=+\-@\t\r\n\0＝＋－＠]/u
const plainNumber = /^-?\d+(?:[.,]\d+)?%?$/

/** A text cell that no spreadsheet runs: prefixed with `'` where it begins like a formula. Plain numbers are left as they are. */
export function guardFormula(text: string): string {
  // Nearly every cell begins with a letter or a digit, which needs no second look.
  const first = text.charCodeAt(0)
  if (first > 0x40 && first < 0xff00) return text
  return opens.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** Takes the prefix off again: `unguardFormula(guardFormula(x))` is x for every text. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && opens.test(text) ? text.slice(1) : text
}
