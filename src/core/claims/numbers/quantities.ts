import { oncePerText } from '#core/once-per-text.ts'
import { countedThing } from './counted-things.ts'
import { datesIn } from './dates.ts'
import { withoutNames } from './not-numbers.ts'
import { numberAtoms, type NumberAtom } from './number-atoms.ts'
import type { Approximation, Quantity, QuantityKind } from './quantity.ts'
import { currencyBehindOf, inBaseUnit, unitAt } from './units.ts'
import { approximationBefore, approximationBehind, changeAround, isLevel } from './words-around.ts'

/**
 * The quantities of an English text, in order: figures ("1,200", "3.5k", "10⁶"), words ("twenty-eight", "a dozen", "two-thirds", "one in
 * eight", "twice", "tenfold"), ranges, with unit, sign and the words that say about how much. Left out: numbers in names (COVID-19, CD9),
 * references ([6], Figure 2), addresses, and "one" where it counts nothing. A text without any gives an empty list.
 */
export const quantitiesIn: (text: string) => readonly Quantity[] = oncePerText(readQuantities)

function readQuantities(text: string): readonly Quantity[] {
  const plain = withoutNames(text)
  const special = specialQuantities(plain)
  const rest = special.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    plain,
  )
  const found: Quantity[] = [...special]
  const atoms = numberAtoms(rest)
  for (let index = 0; index < atoms.length; index++) {
    const pair = proportion(rest, atoms[index]!, atoms[index + 1]) ?? range(rest, atoms[index]!, atoms[index + 1])
    const read = pair ?? single(rest, atoms[index]!, atoms[index + 1])
    if (read) found.push({ ...read, words: text.slice(read.start, read.end) })
    if (pair) index++
  }
  return found
    .map((quantity) => ({ ...quantity, words: text.slice(quantity.start, quantity.end) }))
    .toSorted((a, b) => a.start - b.start)
}

type Read = Omit<Quantity, 'words'>

const plainQuantity = { step: 1, unit: null, sign: 0, approximation: null } as const
const labelled =
  /(?<!\p{L})(?:phase|type|grade|level|stage|class|category|group|arm|section|step|part|version|number|no\.|item|question|cohort|tier|generation|SPF|pH)\s?(\d+(?:\.\d+)?)(?![\d%]|\s?%)/giu
const timeLabel = /(?<!\p{L})(second|minute|hour|day|week|month|year)s? (\d{1,3})(?![\d.,]*\d)(?!\p{L})/giu
const ordinals =
  /(?<![\p{L}\d-])(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:twenty|thirty|forty|fifty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))(?!\p{L})/giu
const ordinalWords = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const clock =
  /(?<![\d:])([01]?\d|2[0-4])(?::(\d\d)(?::\d\d)?(?:\s?([ap])(?:m\b|\.m\.))?|\s?([ap])(?:m\b|\.m\.))(?![\d:])/giu
const pValue = /(?<!\p{L})[pP](?:[- ]values?)?\s?(?:of\s)?([<>=≤≥])\s?(0?[.,]\d+)/gu
const multiples: readonly (readonly [number, RegExp])[] = [
  [
    2,
    /(?<!\p{L})(?:twice(?! (?:a|per|each|every|daily|weekly|monthly|yearly)(?!\p{L}))|double[sd]?|doubling)(?![\p{L}-])/giu,
  ],
  [3, /(?<!\p{L})(?:tripl(?:e[sd]?|ing)|thrice|trebled?)(?![\p{L}-])/giu],
  [4, /(?<!\p{L})quadrupl(?:e[sd]?|ing)(?![\p{L}-])/giu],
  [0.5, /(?<!\p{L})halv(?:e[sd]?|ing)(?![\p{L}-])/giu],
]
const foldWords = 'two three four five six seven eight nine ten'.split(' ')
const folds = /(?<!\p{L})(two|three|four|five|six|seven|eight|nine|ten)-?fold(?!\p{L})/giu
const longTimes: readonly (readonly [number, string, RegExp])[] = [
  [1, 'decade', /(?<!\p{L})a decade(?!\p{L})/giu],
  [1, 'century', /(?<!\p{L})a century(?!\p{L})/giu],
  [2, 'week', /(?<!\p{L})a fortnight(?!\p{L})/giu],
]
const frequencies: readonly (readonly [number, RegExp])[] = [
  [1, /(?<!\p{L})once(?: an?| per| each| every)? (daily|weekly|monthly|yearly|day|week|month|year)(?!\p{L})/giu],
  [2, /(?<!\p{L})twice(?: an?| per| each| every)? (daily|weekly|monthly|yearly|day|week|month|year)(?!\p{L})/giu],
]
const dayOf: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' }

/** What is read by its wording alone, before the numbers that are left: dates, times of day, places in an order, p values, "twice". */
function specialQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = []
  const add = (
    match: RegExpExecArray,
    quantity: Partial<Quantity> & { readonly from: number; readonly kind: QuantityKind },
  ) => {
    const start = match.index
    const end = start + match[0].length
    if (found.some((other) => start < other.end && other.start < end)) return
    found.push({ ...plainQuantity, to: quantity.from, ...quantity, start, end, words: match[0] })
  }
  for (const match of text.matchAll(clock)) {
    const afternoon = /p/i.test(match[3] ?? match[4] ?? '') && Number(match[1]) < 12
    add(match, {
      from: (Number(match[1]) + (afternoon ? 12 : 0)) * 60 + Number(match[2] ?? 0),
      unit: 'clock',
      kind: 'date',
    })
  }
  for (const { start, end, year, to, date } of datesIn(text))
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ ...plainQuantity, start, end, words: text.slice(start, end), from: year, to, kind: 'date', date })
  for (const match of text.matchAll(pValue))
    add(match, {
      from: Number(match[2]!.replace(',', '.')),
      step: 10 ** -(match[2]!.length - match[2]!.search(/[.,]/) - 1),
      unit: 'p',
      kind: 'measure',
      approximation: boundOf[match[1]!] ?? null,
    })
  for (const match of text.matchAll(timeLabel))
    add(match, { from: Number(match[2]), unit: match[1]!.toLowerCase(), kind: 'duration' })
  for (const match of text.matchAll(labelled)) {
    const measured = /^(?:SPF|pH(?!ase))/.exec(match[0])?.[0]
    add(match, { from: Number(match[1]), unit: measured ?? null, kind: measured ? 'measure' : 'identifier' })
  }
  for (const match of text.matchAll(ordinals)) {
    const place = ordinalWords.indexOf(match[0].toLowerCase()) + 1 || Number.parseInt(match[0], 10)
    // "two-thirds", "a third of" and "one-fifth" are shares, "30 seconds" a time.
    if (isShareWord(text, match)) continue
    add(match, { from: Number.isNaN(place) ? 0 : place, kind: 'ordinal' })
  }
  for (const [times, wording] of frequencies)
    for (const match of text.matchAll(wording)) {
      const word = match[1]!.toLowerCase()
      add(match, { from: times, unit: `times a ${dayOf[word] ?? word}`, kind: 'measure' })
    }
  for (const match of text.matchAll(folds))
    add(match, { from: foldWords.indexOf(match[1]!.toLowerCase()) + 2, unit: 'times', kind: 'ratio' })
  for (const [value, unit, wording] of longTimes)
    for (const match of text.matchAll(wording)) add(match, { from: value, unit, kind: 'duration' })
  for (const [times, wording] of multiples)
    for (const match of text.matchAll(wording)) add(match, { from: times, unit: 'times', kind: 'ratio' })
  return found
}

const boundOf: Readonly<Record<string, Approximation>> = { '<': 'under', '>': 'over', '≤': 'at-most', '≥': 'at-least' }

function isShareWord(text: string, match: RegExpExecArray): boolean {
  const atoms = numberAtoms(text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 14))
  return atoms.some(({ form }) => form === 'fraction') && !/^\d|^(?:first|second)$/i.test(match[0])
}

const inBetween =
  /^\s(?:in|out of|of|in every|of every|from)\s(?:the\s|these\s|all\s|every\s|those\s|its\s|their\s)?(?:first\s)?$/i

/** "one in eight", "three out of four", "14 of the 28 women", "14/28": a share of two whole numbers, the first not above the second. */
function proportion(text: string, first: NumberAtom, second: NumberAtom | undefined): Read | null {
  if (!second || first.form === 'fraction' || second.form === 'fraction' || first.sign || second.sign) return null
  const between = text.slice(first.end, second.start)
  const slash = between === '/' && first.value > 0 && second.value > 3
  const word = inBetween.exec(between)?.[0].trim().toLowerCase()
  const whole = Number.isInteger(first.value) && Number.isInteger(second.value)
  if ((!slash && !word) || !whole || first.value > second.value || second.value < 2) return null
  const behind = unitAt(text, second.end, second.form === 'figures')
  if (behind && behind.kind !== 'share' && word !== 'out of') return null
  if (behind?.kind === 'share' || /^[/:\d]/.test(text.slice(second.end))) return null
  // "5 in 2024" was blanked with the date; "lost 3 in 10 attempts" is a share.
  const thing = countedThing(text, second.end)
  const bound = boundBefore(text, first.start)
  return {
    start: bound.start,
    end: thing?.end ?? second.end,
    from: (100 * first.value) / second.value,
    to: (100 * first.value) / second.value,
    step: 1,
    unit: '%',
    sign: 0,
    approximation: bound.approximation,
    kind: 'share',
    parts: { part: first.value, whole: second.value, unit: thing?.unit ?? null },
    ...(isFraction(first, second, word) ? { fraction: true as const } : {}),
  }
}

/** "three out of four" and "1 in 8" are rounded; "thirteen of the 28" has counted them. */
function isFraction(first: NumberAtom, second: NumberAtom, word: string | undefined): boolean {
  if (word === 'in' || word === 'in every') return true
  const isCounted = /\s(?:the|these|those|all|its|their)/.test(word ?? '') || second.value > 12
  return first.form === 'words' && !isCounted
}

function boundBefore(
  text: string,
  start: number,
): { readonly approximation: Approximation | null; readonly start: number } {
  const found = approximationBefore(text.slice(Math.max(0, start - 28), start))
  return found ? { approximation: found.approximation, start: start - found.length } : { approximation: null, start }
}

const rangeWord = /^(?:\s?[–—-]|-?\s?(?:to|through|till|up to))\s?$/i
const pairWord = /^\s?(?:[–—-]|to|through|or|and)(?:\s|-\s?)?$/i
const changeBeforeFrom =
  /\b(?:fell|falls?|rose|rises?|grew|grows?|went|dropped|drops?|changed?s?|increased?s?|decreased?s?|improved?s?|climbed|declined|reduced|shrank|moved|up|down|cut|raised)(?:\s[\p{L}-]+){0,6}?\s$/iu

/** "30–150 nm", "45 minutes to 2 hours", "between 3 and 5": one quantity. "From 12 to 18" behind a word of change is two. */
function range(text: string, first: NumberAtom, second: NumberAtom | undefined): Read | null {
  if (!second) return null
  const own = describe(text, first)
  const ownEnd = own.unitEnd ?? first.end
  const secondStart = currencyBehindOf(text, second.start)?.start ?? second.start
  const between = secondStart < ownEnd ? null : text.slice(ownEnd, secondStart)
  if (between === null || between.length > 8) return null
  const before = text.slice(Math.max(0, first.start - 90), first.start)
  const isBetween = /\bbetween\s(?:the\s|about\s|ages\s(?:of\s)?)?$/i.test(before)
  const isFrom = /\bfrom\s(?:about\s|an?\s|average\s|of\s){0,3}$/i.exec(before)
  const joined = isBetween
    ? pairWord.test(between)
    : rangeWord.test(between) || (/^\sor\s$/i.test(between) && !own.unitEnd)
  if (!joined || (isFrom && changeBeforeFrom.test(before.slice(0, isFrom.index)))) return null
  const last = describe(text, second)
  const scale = commonScale(own.unit, last.unit)
  if (scale === null || first.form === 'fraction' || second.form === 'fraction') return null
  const low = signed(first) * scale
  const high = signed(second)
  if (low > high) return null
  const lead = isBetween ? /\bbetween\s(?:the\s|about\s|ages\s(?:of\s)?)?$/i.exec(before)![0].length : 0
  const bound = boundBefore(text, first.start - lead)
  const start = own.currencyStart ?? bound.start
  return {
    ...withContext(text, last, Math.min(start, bound.start), second.end),
    from: low,
    to: high,
    step: Math.min(first.step * scale, second.step),
    ...(bound.approximation ? { approximation: bound.approximation } : {}),
    ...(first.sign || second.sign ? { sign: second.sign < 0 || (first.sign < 0 && high === 0) ? -1 : 0 } : {}),
    ...(own.kind === 'money' && last.kind !== 'money' ? { kind: 'money' as const, unit: own.unit } : {}),
  }
}

function commonScale(first: string | null, second: string | null): number | null {
  if (first === null || second === null || first === second) return 1
  const [a, b] = [inBaseUnit(first), inBaseUnit(second)]
  return a.base === b.base ? a.factor / b.factor : null
}

const signed = (atom: NumberAtom) => (atom.sign < 0 ? -atom.value : atom.value)

const oneCounts =
  /^(?:\s(?:[\p{L}-]+\s)?(?:person|patient|participant|woman|man|child|volunteer|subject|individual|user|animal|mouse|study|trial|paper|week|month|year|hour|minute|day|side|session|treatment|company|hospital|clinic|group|in|out)\b|[\s-](?:of (?:the |them|these|its )|third|half|hundred)|\s?%|\s(?:per ?cent|percent|point))/iu
const oneIsNone =
  /^\s(?:of the (?:most|best|first|few|main|many|key|reasons?|biggest|largest|leading|world|top|oldest|only)|day\b)/iu

function single(text: string, atom: NumberAtom, next: NumberAtom | undefined): Read | null {
  const behind = text.slice(atom.end, atom.end + 40)
  if (atom.form === 'words' && atom.value === 1 && (!oneCounts.test(behind) || oneIsNone.test(behind))) return null
  // "From 12 to 18 per cent": the first has the unit of the second.
  const bare = describe(text, atom)
  const shared =
    next && bare.unit === null && /^ (?:to|±) $/.test(text.slice(atom.end, next.start)) ? describe(text, next) : null
  const described = shared ? { ...bare, unit: shared.unit, kind: shared.kind } : bare
  return {
    ...withContext(text, described, described.currencyStart ?? atom.start, atom.end),
    from: signed(atom),
    to: signed(atom),
    step: atom.step,
    ...(atom.sign ? { sign: atom.sign } : {}),
    ...(atom.form === 'fraction' ? { unit: '%', kind: 'share' as const, fraction: true as const } : {}),
  }
}

interface Described {
  readonly unit: string | null
  readonly kind: QuantityKind
  readonly unitEnd: number | null
  readonly currencyStart: number | null
}

const interval = /^\s?%\s?(?:CI|CrI|UI|confidence|credible)\b/
const ratioName =
  /\b(?:(?:hazard|odds|risk|rate) ratio|[aA]?(?:HR|OR|RR))(?:\s?\((?:HR|OR|RR)\))?(?:\s(?:of|was|is)|\s?[=:,])?\s?$/
// Pounds are money where something is paid.
const moneyBefore =
  /\b(?:costs?|prices?d?|paid|pays?|spen[dt]s?|worth|earn(?:s|ed)?|fees?|sold|raised|saved?)\b[^.;]*$/i
const equals = /(?:^|[^\p{L}])[nN]\s?=\s?$/u

/** Unit and kind of one number: its currency, the unit behind it, or what it counts. */
function describe(text: string, atom: NumberAtom): Described {
  const none = { unitEnd: null, currencyStart: null }
  if (interval.test(text.slice(atom.end, atom.end + 16))) return { ...none, unit: 'CI level', kind: 'measure' }
  const currency = currencyBehindOf(text, atom.start)
  if (currency) return { unit: currency.unit, kind: 'money', unitEnd: null, currencyStart: currency.start }
  const before = text.slice(Math.max(0, atom.start - 40), atom.start)
  if (ratioName.test(before)) return { ...none, unit: lastRatio(before), kind: 'ratio' }
  const measured = unitAt(text, atom.end, atom.form === 'figures')
  if (measured?.unit === 'lb' && (atom.value >= 1e5 || moneyBefore.test(before)))
    return { unit: 'GBP', kind: 'money', unitEnd: measured.end, currencyStart: null }
  if (measured) return { unit: measured.unit, kind: measured.kind, unitEnd: measured.end, currencyStart: null }
  if (atom.form === 'fraction') return { ...none, unit: '%', kind: 'share' }
  const thing = countedThing(text, text.charAt(atom.end) === '+' ? atom.end + 1 : atom.end)
  if (thing) return { unit: thing.unit, kind: 'count', unitEnd: thing.end, currencyStart: null }
  if (equals.test(before)) return { ...none, unit: null, kind: 'count' }
  return { ...none, unit: null, kind: Number.isInteger(atom.value) ? 'count' : 'measure' }
}

function lastRatio(words: string): string {
  const name = /(hazard|odds|risk|rate) ratio|(HR|OR|RR)/gi
  const last = [...words.matchAll(name)].at(-1)!
  return { hazard: 'HR', odds: 'OR', risk: 'RR', rate: 'RR' }[(last[1] ?? '').toLowerCase()] ?? last[2]!.toUpperCase()
}

const ageBefore =
  /\b(?:aged?|ages|age[sd]? (?:of|was|were|between|range[d]?|from|range:?|ranging from)|mean age|median age|average age)(?:\s(?:of|was|is|from|between|about|around|at least|over|under|just|:))*[\s:(]*$/i
const ageBehind = /^[\s-]?(?:years?|yrs?|months?|weeks?|days?)[\s-](?:olds?|of age)\b/i
const ageGroup =
  /(?:\b(?:over|under)[-\s]|\b(?:the|mid|early|late|their|her|his|my)[-\s](?:mid[- ]|early |late |over-|under-)?)$/i

/** A number with its unit, with the words around it: about how much, whether it is an age, whether it rose or fell. */
function withContext(
  text: string,
  described: Described,
  from: number,
  numberEnd: number,
): Omit<Read, 'from' | 'to' | 'step'> {
  const bound = boundBefore(text, from)
  const end = described.kind === 'count' ? numberEnd : (described.unitEnd ?? numberEnd)
  const behindNumber = approximationBehind(text.slice(end, end + 24))
  const before = text.slice(Math.max(0, bound.start - 120), bound.start)
  const isAge =
    ageBehind.test(text.slice(numberEnd, numberEnd + 20)) ||
    (ageBefore.test(before) && (described.unit === null || described.unit === 'year')) ||
    (/^s\b/.test(text.slice(numberEnd)) && ageGroup.test(text.slice(Math.max(0, from - 16), from)))
  const ageWords = ageBehind.exec(text.slice(numberEnd, numberEnd + 20))
  // "Over 12 weeks" says how long, not more than.
  const during =
    !isAge &&
    bound.approximation === 'over' &&
    described.kind === 'duration' &&
    /\bover(?: the)?\s?$/i.test(text.slice(bound.start, from)) &&
    !/\b(?:just|well|for|lasted|lasting|took|takes)\s$/i.test(before)
  const approximation = (during ? null : bound.approximation) ?? behindNumber?.approximation ?? null
  const unitEnd = described.unitEnd ?? numberEnd
  return {
    start: during ? from : bound.start,
    end: Math.max(
      isAge && ageWords ? numberEnd + ageWords[0].length : unitEnd,
      behindNumber ? end + behindNumber.length : 0,
    ),
    unit: isAge ? (ageWords && !/year|yr/i.test(ageWords[0]) ? described.unit : 'year') : described.unit,
    sign:
      changeAround(before, text.slice(unitEnd)) ||
      (described.kind === 'count' ? changeAround('', text.slice(numberEnd)) : 0),
    approximation,
    ...(isLevel(before) ? { level: true as const } : {}),
    kind: isAge ? 'age' : described.kind,
  }
}
