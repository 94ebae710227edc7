import { anyOf } from '#core/word-patterns.ts'
import type { QuantityKind } from './quantity.ts'

/** A unit as the words name it, and what kind of quantity it makes. */
export interface Unit {
  readonly unit: string
  readonly kind: QuantityKind
}

// Longer wordings before the shorter ones that begin them. Letters alone are units behind figures only, which `unitAt` sees to.
const units: readonly (readonly [unit: string, kind: QuantityKind, wording: string])[] = [
  ['percentage point', 'share', String.raw`(?:percentage|per cent|percent|%)[\s-]points?|pp(?![\p{L}])`],
  ['%', 'share', String.raw`%|per ?cent|pct\.?`],
  [
    'times',
    'ratio',
    String.raw`fold|times(?= (?:more|less|as|higher|lower|greater|larger|smaller|the|longer|likelier|faster|stronger|better|worse|bigger|over)\b)|×(?!\s?\d)`,
  ],
  ['times', 'ratio', String.raw`x(?= (?:more|less|as|higher|lower|greater|larger|the|longer|faster)\b)`],
  ['mg/kg', 'measure', String.raw`mg ?\/ ?kg|mg per kg|milligrams? per kilo(?:gram)?`],
  ['mg/ml', 'measure', String.raw`mg ?\/ ?ml`],
  ['mg/dl', 'measure', String.raw`mg ?\/ ?dl`],
  ['µg/m³', 'measure', String.raw`[µμu]g ?\/ ?m(?:³|3|\^3)|micrograms? per cubic met(?:er|re)`],
  ['µg/ml', 'measure', String.raw`[µμ]g ?\/ ?ml`],
  ['particles/ml', 'measure', String.raw`particles? ?(?:\/ ?|per )(?:ml|millilit(?:er|re))`],
  ['cells/ml', 'measure', String.raw`cells? ?(?:\/ ?|per )(?:ml|millilit(?:er|re))`],
  ['J/cm²', 'measure', String.raw`J ?\/ ?cm(?:²|2)`],
  ['km/h', 'measure', String.raw`km ?\/ ?h|kmh|kph|kilomet(?:er|re)s? (?:an|per) hour`],
  ['mph', 'measure', String.raw`mph|miles (?:an|per) hour`],
  ['times a day', 'measure', String.raw`times? (?:a|per|each|every) day|times? daily|x daily`],
  ['times a week', 'measure', String.raw`times? (?:a|per|each|every) week|times? weekly|x weekly`],
  ['times a month', 'measure', String.raw`times? (?:a|per|each|every) month|times? monthly`],
  ['times a year', 'measure', String.raw`times? (?:a|per|each|every) year|times? (?:yearly|annually)`],
  ['mmHg', 'measure', String.raw`mm ?hg`],
  ['°C', 'measure', String.raw`°\s?c|degrees? (?:celsius|centigrade)`],
  ['°F', 'measure', String.raw`°\s?f|degrees? fahrenheit`],
  ['°', 'measure', String.raw`°|degrees?(?! (?:in|from|of))`],
  ['m²', 'measure', String.raw`square met(?:er|re)s?|m²`],
  ['cm²', 'measure', String.raw`square centimet(?:er|re)s?|cm²|cm2`],
  ['ng', 'measure', 'nanograms?|ng'],
  ['µg', 'measure', 'micrograms?|[µμ]g|mcg'],
  ['mg', 'measure', 'milligrams?|milligrammes?|mgs?'],
  ['kg', 'measure', 'kilograms?|kilogrammes?|kilos?|kgs?'],
  ['g', 'measure', 'grams?|grammes?|g'],
  ['tonne', 'measure', 'metric tons?|tonnes?|tons?'],
  ['lb', 'measure', 'lbs?|pounds?(?! sterling)'],
  ['oz', 'measure', 'ounces?|oz'],
  ['nm', 'measure', 'nanomet(?:er|re)s?|nm'],
  ['µm', 'measure', 'micromet(?:er|re)s?|microns?|[µμ]m'],
  ['mm', 'measure', 'millimet(?:er|re)s?|mm'],
  ['cm', 'measure', 'centimet(?:er|re)s?|cm'],
  ['km', 'measure', 'kilomet(?:er|re)s?|km'],
  ['inch', 'measure', 'inch(?:es)?'],
  ['foot', 'measure', 'feet|foot|ft'],
  ['mile', 'measure', 'miles?'],
  ['m', 'measure', 'met(?:er|re)s?|m'],
  ['µl', 'measure', 'microlit(?:er|re)s?|[µμ]l'],
  ['ml', 'measure', 'millilit(?:er|re)s?|ml|cc'],
  ['l', 'measure', 'lit(?:er|re)s?|l'],
  ['nM', 'measure', 'nanomolar|nM'],
  ['µM', 'measure', 'micromolar|[µμ]M'],
  ['mM', 'measure', 'millimolar|mM'],
  ['mmol/l', 'measure', String.raw`mmol ?\/ ?l`],
  ['kcal', 'measure', 'kilocalories?|calories?|kcal|cals?'],
  ['IU', 'measure', 'IU|international units?'],
  ['Hz', 'measure', 'hertz|Hz'],
  ['kWh', 'measure', 'kWh|kilowatt[ -]hours?'],
  ['W', 'measure', 'watts?|W'],
  ['dB', 'measure', 'decibels?|dB'],
  ['ppm', 'measure', 'ppm|parts per million'],
  ['point', 'measure', String.raw`points?(?! (?:of|in time|out))`],
  ['second', 'duration', 'seconds?|secs?|s'],
  ['minute', 'duration', 'minutes?|mins?'],
  ['hour', 'duration', 'hours?|hrs?|h'],
  ['day', 'duration', 'days?|nights?'],
  ['week', 'duration', 'weeks?|wks?'],
  ['month', 'duration', 'months?|mos?'],
  ['year', 'duration', 'years?|yrs?'],
  ['decade', 'duration', 'decades?'],
  ['century', 'duration', 'centur(?:y|ies)'],
  ['USD', 'money', String.raw`(?:US )?dollars?|USD|bucks?`],
  ['EUR', 'money', 'euros?|EUR|€'],
  ['GBP', 'money', 'pounds? sterling|GBP|quid'],
  ['CHF', 'money', '(?:Swiss )?francs?|CHF'],
  ['JPY', 'money', 'yen|JPY'],
  ['INR', 'money', 'rupees?|INR'],
  ['cent', 'money', 'cents?'],
  ['penny', 'money', 'pence|pennies'],
]
const unitPatterns = units.map(([unit, kind, wording]) => ({
  unit,
  kind,
  // Symbols whose capitals mean something else ("m" and "M") are read as written; words in either.
  wording: new RegExp(
    String.raw`[\s\u00a0\u202f-]{0,2}${anyOf([wording])}(?![\p{L}\d])`,
    /[nµm]M'?|Hz|IU|kWh|dB/.test(wording) ? 'uy' : 'iuy',
  ),
}))
// "5 ml/kg" is no 5 ml; a day or a week is left, since "500 mg daily" says it in another way.
const per = /\s?(?:\/|per)\s?(kg|g|mg|ml|l|cm[²2]|m[²2]|dose|tablet|capsule|person)(?!\p{L})/iuy
const single = /^[\s-]*(?:s|h|g|m|l|W)$/iu

/** The unit that stands at `at`, behind a number in figures or not, with the end of its words; null where none stands. */
export function unitAt(text: string, at: number, inFigures: boolean): (Unit & { readonly end: number }) | null {
  for (const { unit, kind, wording } of unitPatterns) {
    wording.lastIndex = at
    const found = wording.exec(text)
    if (!found) continue
    if (single.test(found[0]) && (!inFigures || /\p{Lu}/u.test(found[0].replace('W', '')))) continue
    const end = at + found[0].length
    per.lastIndex = end
    const compound = kind === 'measure' && !unit.includes('/') ? per.exec(text) : null
    return compound
      ? { unit: `${unit}/${compound[1]!.toLowerCase().replace('2', '²')}`, kind, end: end + compound[0].length }
      : { unit, kind, end }
  }
  return null
}

// Exact factors only: a month is no number of weeks, a year twelve months.
const conversions: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  ng: ['mg', 1e-6],
  µg: ['mg', 1e-3],
  mg: ['mg', 1],
  g: ['mg', 1e3],
  kg: ['mg', 1e6],
  tonne: ['mg', 1e9],
  oz: ['mg', 28_349.523125],
  lb: ['mg', 453_592.37],
  nm: ['mm', 1e-6],
  µm: ['mm', 1e-3],
  mm: ['mm', 1],
  cm: ['mm', 10],
  m: ['mm', 1e3],
  km: ['mm', 1e6],
  inch: ['mm', 25.4],
  foot: ['mm', 304.8],
  mile: ['mm', 1_609_344],
  µl: ['ml', 1e-3],
  ml: ['ml', 1],
  l: ['ml', 1e3],
  nM: ['mM', 1e-6],
  µM: ['mM', 1e-3],
  mM: ['mM', 1],
  second: ['minute', 1 / 60],
  minute: ['minute', 1],
  hour: ['minute', 60],
  day: ['minute', 1440],
  week: ['minute', 10_080],
  month: ['month', 1],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
  USD: ['USD', 1],
  cent: ['USD', 0.01],
  GBP: ['GBP', 1],
  penny: ['GBP', 0.01],
}

/** A unit as a multiple of the one it is compared in: g = 1000 mg, an hour = 60 minutes, a year = 12 months. Others stand for themselves. */
export function inBaseUnit(unit: string): { readonly base: string; readonly factor: number } {
  const known = Object.hasOwn(conversions, unit) ? conversions[unit] : undefined
  return known ? { base: known[0], factor: known[1] } : { base: unit, factor: 1 }
}

const currencySigns: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' }
const currencyBefore = /(?:(?:US|A|C|NZ|HK)?([$€£¥₹])|\b(USD|EUR|GBP|CHF|JPY))\s?[-−]?$/u

/** The currency whose sign or code stands before `at`, with where it begins; null where none does. */
export function currencyBehindOf(text: string, at: number): { readonly unit: string; readonly start: number } | null {
  const from = Math.max(0, at - 6)
  const found = currencyBefore.exec(text.slice(from, at))
  return found ? { unit: found[2] ?? currencySigns[found[1]!]!, start: from + found.index } : null
}
