import { readNumbers } from '#core/suggestions/shared/number-words.ts'
import { unitAt } from './units.ts'

/** One number as it stands, before its unit and the words around it are read. `step` is the smallest place said. */
export interface NumberAtom {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly step: number
  /** In words ("twenty-eight"), as a fraction in words ("two-thirds", then in per cent) or in figures. */
  readonly form: 'figures' | 'words' | 'fraction'
  /** A minus or plus sign stands before it. */
  readonly sign: -1 | 0 | 1
  /** Figures grouped ("1,200") or with a scale ("1.2 million") are no year. */
  readonly grouped: boolean
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}
const scaleBehind = /^(?:[\s-]?(thousand|million|billion|trillion|bn|mn)|(k))(?![\p{L}\d])/iu
// "1,200", "1 200" and "1'200" before "2.5", "0,5" and "28". A comma before one or two figures is a decimal comma behind 0, or where a
// per cent sign or a unit follows at once: else "3,4" may be two numbers.
const space = '\\u00a0\\u2009\\u202f '
const figures = new RegExp(
  String.raw`(?<![\p{L}\d.,·])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:[${space}'’]\d{3})+(?![\d,.]*\d)|\d+[.·]\d+|0,\d+|\d+,\d{1,2}(?=\s?(?:%|per ?cent|[kcmµμn]?[gm]\b|ml|kg|cm|mm))|\d+|(?<=[\s(<>=≤≥−-])\.\d+)`,
  'gu',
)
const power = /(?:\s?[×x·*]\s?)?10(?:\^\s?([-−]?\d+)|([⁻]?[⁰¹²³⁴-⁹]+))/uy
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 }
const labelBefore = /(?:table|figure|fig\.?|group|type|week|day|month|year|visit|phase|stage|grade)\s$/i

/** Every number of the text in order, in figures or in words; "two hundred" is one, "three and five" two. */
export function numberAtoms(text: string): readonly NumberAtom[] {
  const fractions = fractionAtoms(text)
  const taken = (start: number) => fractions.some((atom) => start >= atom.start && start < atom.end)
  const words = readNumbers(text)
    .filter(({ inWords, start }) => inWords && !taken(start))
    .map(({ value, start, end }) => wordAtom(text, value, start, end))
  return [...fractions, ...words, ...dozens(text), ...figureAtoms(text)]
    .toSorted((a, b) => a.start - b.start)
    .filter((atom, index, all) => index === 0 || atom.start >= all[index - 1]!.end)
}

function figureAtoms(text: string): NumberAtom[] {
  const atoms: NumberAtom[] = []
  let read = 0
  for (const match of text.matchAll(figures)) {
    if (match.index < read) continue
    let written = match[0]
    let start = match.index
    if (/[\s]/u.test(written) && labelBefore.test(text.slice(Math.max(0, start - 10), start))) {
      // "week 12 100 people": the first number belongs to the word before it.
      const first = written.split(/\s/u)[0]!
      atoms.push(atomOf(text, start, start + first.length, Number(first), 1, false))
      start += written.length - written.replace(/^\d+\s/u, '').length
      written = text.slice(start, match.index + match[0].length)
    }
    const atom = scaled(text, figureAtom(text, start, written))
    atoms.push(atom)
    read = atom.end
  }
  return atoms
}

function figureAtom(text: string, start: number, written: string): NumberAtom {
  const grouped = /\d[,'’\s]\d{3}/u.test(written) && !written.startsWith('0,')
  const plain = grouped ? written.replace(/[,'’\s]/gu, '') : written.replace(/[·,]/u, '.')
  const value = Number(plain)
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0
  const end = start + written.length
  power.lastIndex = written === '10' ? start : end
  const raisedTo = power.exec(text)
  if (raisedTo) {
    const exponent = exponentOf(raisedTo)
    const base = written === '10' && power.lastIndex - raisedTo[0].length === start ? 1 : value
    return atomOf(text, start, power.lastIndex, base * 10 ** exponent, 10 ** (exponent - decimals), true)
  }
  const mixed = vulgar[text.charAt(end)]
  if (mixed) return atomOf(text, start, end + 1, value + mixed, 0.5, true)
  return atomOf(text, start, end, value, 10 ** -decimals, grouped)
}

function exponentOf(match: RegExpExecArray): number {
  if (match[1] !== undefined) return Number(match[1].replace('−', '-'))
  const figuresRaised = [...match[2]!].filter((sign) => sign !== '⁻').map((sign) => raised.indexOf(sign))
  return Number(figuresRaised.join('')) * (match[2]!.startsWith('⁻') ? -1 : 1)
}

function wordAtom(text: string, value: number, start: number, end: number): NumberAtom {
  const half = /^ and a (half|quarter)\b/i.exec(text.slice(end, end + 16))
  const more = half ? (half[1]!.toLowerCase() === 'half' ? 0.5 : 0.25) : 0
  const dozen = /^ dozen\b/i.exec(text.slice(end, end + 7))
  const base = atomOf(
    text,
    start,
    end + (half?.[0].length ?? dozen?.[0].length ?? 0),
    dozen ? value * 12 : value + more,
    more || 1,
    false,
  )
  return scaled(text, { ...base, form: 'words' })
}

function scaled(text: string, atom: NumberAtom): NumberAtom {
  const behind = scaleBehind.exec(text.slice(atom.end, atom.end + 12))
  const money = behind ? null : moneyScale(text, atom)
  const scale = behind ? scales[(behind[1] ?? behind[2])!.toLowerCase()]! : (money?.scale ?? 1)
  if (scale === 1) return atom
  const end = atom.end + (behind?.[0].length ?? money!.length)
  return { ...atom, end, value: atom.value * scale, step: atom.step * scale, grouped: true }
}

// "£2m" is millions, "2m" two metres.
function moneyScale(text: string, atom: NumberAtom) {
  return /[$€£¥]\s?$/.test(text.slice(Math.max(0, atom.start - 2), atom.start)) &&
    /^m(?!\p{L})/u.test(text.slice(atom.end, atom.end + 2))
    ? { scale: 1e6, length: 1 }
    : null
}

/** "A dozen", "a million", "a pair of": what is one of its kind and no small number. */
function dozens(text: string): NumberAtom[] {
  const named =
    /(?<!\p{L})(?:(half a dozen)|(a dozen)|a (million|billion|trillion)|(?:a (?:pair|couple) of))(?!\p{L})/giu
  return [...text.matchAll(named)].map((match) => {
    const scale = match[3] ? scales[match[3].toLowerCase()]! : 1
    const value = match[1] ? 6 : match[2] ? 12 : match[3] ? scale : 2
    const end = match.index + match[0].length
    return { ...atomOf(text, match.index, end, value, scale, scale > 1), form: 'words' as const }
  })
}

const denominators: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}
const numerators: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
}
// "a third study" counts, "a third of", "by a third" and "two-thirds" share.
const fraction =
  /(?<![\p{L}\d])(?:(a|one|two|three|four|five|six|seven|eight|nine)[\s-](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(s?)(?!\p{L})|half(?!\p{L}))/giu
const shareBehind =
  /^(?:[\s-]?(?:of|as|said|were|was|had|did|less|more|fewer|lower|higher|that|reported|felt)\b|[.,;:)]|$)/i
const shareBefore = /\b(?:by|to|about|nearly|almost|only|over|under|than|roughly|around|just|up|down)\s$/i
const halfOfTime =
  /(?:first|second|latter|other|better|last|next|earlier|later|former|each|either|right|left|upper|lower|northern|southern|one|treated|untreated)[\s-]$/i

function fractionAtoms(text: string): NumberAtom[] {
  const atoms: NumberAtom[] = []
  for (const match of text.matchAll(fraction)) {
    const end = match.index + match[0].length
    const behind = text.slice(end, end + 14)
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const whole = match[2] ? denominators[match[2].toLowerCase()]! : 2
    if (match[2] && !match[3] && !shareBehind.test(behind) && !shareBefore.test(before)) continue
    if (!match[2] && (halfOfTime.test(before) || /^(?: a dozen|-)/i.test(behind) || /\band a $/i.test(before))) continue
    const part = match[1] ? numerators[match[1].toLowerCase()]! : 1
    const base: NumberAtom = { ...atomOf(text, match.index, end, (100 * part) / whole, 1, false), form: 'fraction' }
    atoms.push(fractionOfUnit(text, base, part / whole) ?? base)
  }
  return atoms
}

/** "Half an hour", "a quarter of a million": so much of a unit, no share. Null where no unit follows. */
function fractionOfUnit(text: string, atom: NumberAtom, value: number): NumberAtom | null {
  const article = /^ (?:of )?an? (?=\p{L})/iu.exec(text.slice(atom.end, atom.end + 8))?.[0]
  if (!article) return null
  const end = atom.end + article.length
  const whole: NumberAtom = { ...atom, end: end - 1, value, step: value, form: 'words' }
  const many = scaled(text, whole)
  if (many !== whole) return many
  return unitAt(text, end, true) ? { ...whole, end } : null
}

function atomOf(text: string, start: number, end: number, value: number, step: number, grouped: boolean): NumberAtom {
  const sign = signBefore.exec(text.slice(Math.max(0, start - 7), start))?.[0]
  return {
    start: sign ? start - sign.length : start,
    end,
    value,
    step,
    form: 'figures',
    sign: sign === undefined ? 0 : /[+p]/i.test(sign.trimEnd()) ? 1 : -1,
    grouped,
  }
}

const signBefore = /(?:(?<=^|[\s([=:~≈,;])[−–+-]|\b(?:minus|plus) )$/iu
