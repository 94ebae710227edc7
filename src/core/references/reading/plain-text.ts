// What is looked at of a text, in UTF-16 code units, and the share of signs that writing hardly has from which on it is none.
const headLength = 20_000
const mostOddSigns = 0.01

/**
 * Whether a text of no known format is what a person wrote, so that it may be read as a list of references: letters and
 * punctuation, no markup or data, and nothing that looks like the bytes of another kind of file.
 */
export function isPlainText(text: string): boolean {
  const head = text.slice(0, headLength)
  if (/^\s*(?:<[!?\w]|[{[]\s*["{[\]}])/.test(head)) return false
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  const odd = head.match(/(?![\t\n\v\f\r\uF0A7\uF0B7\uF0D8\uF0FC])[\p{Cc}\p{Cn}\p{Co}\uFFFD]/gu)?.length ?? 0
  const words = head.match(/\p{L}{3,}/gu)?.join('').length ?? 0
  return letters > 0 && odd <= mostOddSigns * head.length && words >= 0.4 * letters
}
