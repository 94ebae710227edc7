const combining: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
}
const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
}

/** Letters that TeX writes by commands, `{\"u}`, `\v{c}`, `{\o}`, as letters; for names in cells that came out of a .bib file. */
export function withoutTexAccents(text: string): string {
  if (!text.includes('\\')) return text
  return text
    .replace(/\{?\\([cvuHkr])\s?\{([A-Za-z])\}\}?|\{\\([cvuHkr])\s([A-Za-z])\}/g, (_, a, b, c, d) =>
      accented(String(b ?? d), String(a ?? c)),
    )
    .replace(/\{?\\(["'`^~=.])\s?\{?\\?([A-Za-z])\}?\}?/g, (_, sign: string, letter: string) => accented(letter, sign))
    .replace(
      /\{\\(ss|[oOlLij]|ae|AE|oe|OE|aa|AA)\}|\\(ss|[oOlL]|ae|AE|oe|OE|aa|AA)(?:\{\}|\s|(?![A-Za-z]))/g,
      (_, a, b) => String(letters[String(a ?? b)]),
    )
    .replace(/\\&/g, '&')
}

function accented(letter: string, sign: string): string {
  return (letter + (combining[sign] ?? '')).normalize('NFC')
}
