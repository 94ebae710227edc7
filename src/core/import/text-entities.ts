const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  hellip: '…', copy: '©', reg: '®', trade: '™', deg: '°', plusmn: '±', micro: 'µ', times: '×', middot: '·', bull: '•', sup2: '²', sup3: '³',
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', kappa: 'κ', lambda: 'λ', mu: 'μ', pi: 'π', sigma: 'σ', tau: 'τ', omega: 'ω', Delta: 'Δ', Omega: 'Ω',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', Eacute: 'É', aacute: 'á',
  agrave: 'à', acirc: 'â', atilde: 'ã', aring: 'å', Aring: 'Å', aelig: 'æ', iacute: 'í', icirc: 'î', iuml: 'ï', oacute: 'ó', ocirc: 'ô', otilde: 'õ', oslash: 'ø',
  Oslash: 'Ø', uacute: 'ú', ugrave: 'ù', ucirc: 'û', ccedil: 'ç', ntilde: 'ñ', yacute: 'ý', scaron: 'š', Scaron: 'Š', le: '≤', ge: '≥', minus: '−', rarr: '→',
}

/** The entities of `decodeEntities`, for an XML reader that meets them without their DTD. */
export const namedEntities = named

/**
 * Character references that databases leave in plain text (`&amp;`, `&#233;`, `&eacute;`) as the characters they stand for; others stay,
 * and in TeX so does one behind a backslash.
 */
export function decodeEntities(text: string, isTex = false): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d?));/g, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined, offset: number) => {
    if (isTex && text[offset - 1] === '\\') return whole
    if (name !== undefined) return Object.hasOwn(named, name) ? named[name] ?? whole : whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : whole
  })
}

/** What `decodeEntities` would take for a character reference written so that it comes back as it is. */
export function guardedAmpersands(text: string): string {
  return /&(?:#\w+|\w+);/.test(text) ? text.replaceAll('&', '&amp;') : text
}
