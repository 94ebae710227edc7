/** The second half of the names of accented letters in HTML, with what is set over or under the letter. */
const accents = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  ogon: '\u0328',
  dblac: '\u030B',
} as const

/** "Sacute" -> "Ś": the names of all letters that Unicode has with one of these accents. */
function accentedLetters(): readonly (readonly [string, string])[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz']
  return letters.flatMap((letter) =>
    Object.entries(accents).flatMap(([name, accent]) => {
      const composed = (letter + accent).normalize('NFC')
      return composed.length === 1 ? [[letter + name, composed] as const] : []
    }),
  )
}

const named: Readonly<Record<string, string>> = {
  ...Object.fromEntries(accentedLetters()),
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  micro: 'µ',
  times: '×',
  middot: '·',
  bull: '•',
  sup2: '²',
  sup3: '³',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  tau: 'τ',
  omega: 'ω',
  Delta: 'Δ',
  Omega: 'Ω',
  szlig: 'ß',
  lstrok: 'ł',
  Lstrok: 'Ł',
  dstrok: 'đ',
  Dstrok: 'Đ',
  hstrok: 'ħ',
  Hstrok: 'Ħ',
  inodot: 'ı',
  imath: 'ı',
  kgreen: 'ĸ',
  eng: 'ŋ',
  ENG: 'Ŋ',
  fnof: 'ƒ',
  aelig: 'æ',
  oslash: 'ø',
  AElig: 'Æ',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  oelig: 'œ',
  OElig: 'Œ',
  iexcl: '¡',
  iquest: '¿',
  laquo: '«',
  raquo: '»',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  nu: 'ν',
  xi: 'ξ',
  rho: 'ρ',
  upsilon: 'υ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  Gamma: 'Γ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  sbquo: '‚',
  bdquo: '„',
  prime: '′',
  Prime: '″',
  dagger: '†',
  sect: '§',
  para: '¶',
  cent: '¢',
  pound: '£',
  yen: '¥',
  euro: '€',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  divide: '÷',
  ne: '≠',
  asymp: '≈',
  sim: '∼',
  infin: '∞',
  larr: '←',
  harr: '↔',
  radic: '√',
  sum: '∑',
  ordm: 'º',
  ordf: 'ª',
  Oslash: 'Ø',
  le: '≤',
  ge: '≥',
  minus: '−',
  rarr: '→',
}

/** The entities of `decodeEntities`, for an XML reader that meets them without their DTD. */
export const namedEntities = named

/**
 * Character references that databases leave in plain text (`&amp;`, `&#233;`, `&eacute;`) as the characters they stand for; others stay,
 * and in TeX so does one behind a backslash.
 */
export function decodeEntities(text: string, isTex = false): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined, offset: number) => {
      if (isTex && text[offset - 1] === '\\') return whole
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
        ? String.fromCodePoint(code)
        : whole
    },
  )
}

/** What `decodeEntities` would take for a character reference written so that it comes back as it is. */
export function guardedAmpersands(text: string): string {
  return /&(?:#\w+|\w+);/.test(text) ? text.replaceAll('&', '&amp;') : text
}
