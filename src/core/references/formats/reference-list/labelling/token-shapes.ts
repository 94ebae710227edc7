/**
 * The look of a token. "Xx" capitalised, "xx" lower case, "X" one capital, "XX" two to three, "XXX" more, "xX" mixed;
 * digits by length; "Y" a likely year. Placeholders of identifiers are their own shape.
 */
export function shapeOf(text: string): string {
  if (text.startsWith('<')) return text
  if (/^\p{N}/u.test(text)) {
    if (/^(?:1[5-9]\d\d|20[0-3]\d)$/u.test(text)) return 'Y'
    return text.length >= 6 ? 'D6' : `D${text.startsWith('0') ? 'z' : ''}${text.length}`
  }
  if (/^\p{Lu}$/u.test(text)) return 'X'
  if (/^[IVXLC]{2,}$/u.test(text)) return 'RN'
  if (/^\p{Lu}{2,3}$/u.test(text)) return 'XX'
  if (/^\p{Lu}{4,}$/u.test(text)) return 'XXX'
  if (/^\p{Ll}$/u.test(text)) return 'x'
  if (/^[\p{Ll}\p{M}'’]+$/u.test(text)) return 'xx'
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text)) return text.length <= 4 ? 'Xxx' : 'Xx'
  if (/^\p{Lu}/u.test(text)) return 'XxX'
  return /^\p{Lo}/u.test(text) ? 'Lo' : 'xX'
}

/** The marks of a gap in order, a run of spaces as "_"; quotes, dashes and tags made alike. */
export function gapClass(gap: string): string {
  const western = gap
    .replace(/[「『《〈【]/gu, '“')
    .replace(/[」』》〉】]/gu, '”')
    .replace(/[，、]/gu, ', ')
    .replace(/[。．]/gu, '. ')
    .replace(/：/gu, ': ')
    .replace(/；/gu, '; ')
    .replace(/（/gu, '(')
    .replace(/）/gu, ')')
  const plain = western
    .replace(/<[^<>]{0,20}>/gu, ' ')
    .replace(/[|*_]/gu, ' ')
    .replace(/[‐‑‒–—−]+|--+/gu, '-')
    .replace(/[“„«]\s*/gu, '“')
    .replace(/\s*[”»]/gu, '”')
    .replace(/["]/gu, '"')
    .replace(/[‘’'`´]+/gu, '’')
    .replace(/…|\.\s?\.\s?\./gu, '…')
    .replace(/\s+/gu, '_')
  const loose = plain
    .replace(/_(?=[.,;:)\]])/gu, '')
    .replace(/(?<=[([])_/gu, '')
    .replace(/([.,;])\1+/gu, '$1')
  return loose.length > 5 ? `${loose.slice(0, 3)}~${loose.slice(-2)}` : loose
}
