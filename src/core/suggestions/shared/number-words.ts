/** A whole number as it stands in a text. Offsets are UTF-16 code units; `end` is exclusive. */
interface WrittenNumber {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly inWords: boolean
}

/** The words for 0 to 19, each at its own place. */
export const smallNumberWords: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const SMALL_WORDS: ReadonlyMap<string, number> = new Map(smallNumberWords.map((word, value) => [word, value]))
const TENS_WORDS: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [
    word,
    20 + 10 * index,
  ]),
)
const NUMBER_WORD =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen' +
  '|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand'

// "1.204 children": a point before three digits and a word of some length is a thousands separator too. Groups of three after a comma, a point raised or any kind of space; a plain space is looked at again in `readDigits`.
const DIGITS = String.raw`[1-9]\d{0,2}(?:\.\d{3})+(?=\s(?!\p{L}{1,3}\b)\p{L})|\d{1,3}(?:[,\u00b7\u2009\u202f\u00a0\u2008'’ ]\d{3})+(?![\d.]\d|\d)|\d+`
const WORDS = String.raw`(?:a\s+(?=hundred|thousand))?(?:${NUMBER_WORD})(?:(?:[-\u2010-\u2015\s]+(?:and[-\s]+)?)(?:${NUMBER_WORD}))*`
/** The first letters of the words for numbers: asked first, since what stands before a place costs more to look at. */
const WORD_STARTS = String.raw`a\s|e[il]|f[io]|hu|ni|on|s[ei]|t[ehw]|ze`
const NUMBER = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\d.,/]|\d:)(?:${DIGITS})|(?=${WORD_STARTS})(?<![\p{L}\d])(?:${WORDS})(?!\p{L})`,
  'giu',
)
const LABEL_BEFORE =
  /(?:table|figure|fig\.?|grade|stage|phase|group|arm|type|week|day|month|year|visit|study|experiment|version|chapter|aged?|of)\s*$/iu

/**
 * All whole numbers of a text in order: "48", "27,347", "27 347" (any kind of space), "Twenty-eight", "One hundred and six".
 * Left out: parts of decimals, of dates with slashes, of names ("HER2", "IL-6") and numbers over a thousand million.
 */
export function readNumbers(text: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = []
  for (const match of text.matchAll(NUMBER)) {
    const written = match[0]
    const start = match.index
    if (isDigit(written.charCodeAt(0))) numbers.push(...readDigits(text, written, start))
    else numbers.push(...readWords(written, start))
  }
  return numbers.filter((number) => number.value <= 1e9)
}

function readDigits(text: string, written: string, start: number): WrittenNumber[] {
  const end = start + written.length
  if (isPartOfSomethingElse(text, start, end)) return []
  // "Table 3 120 patients" is two numbers, "27 347 women" one.
  if (
    written.includes(' ') &&
    LABEL_BEFORE.test(text.slice(Math.max(0, start - 12), start)) &&
    !/\bof\s*$/iu.test(text.slice(Math.max(0, start - 4), start))
  ) {
    const last = written.slice(written.lastIndexOf(' ') + 1)
    return [{ value: Number(last), start: end - last.length, end, inWords: false }]
  }
  return [{ value: Number(written.replace(/\D/gu, '')), start, end, inWords: false }]
}

function isPartOfSomethingElse(text: string, start: number, end: number): boolean {
  const next = text.charAt(end)
  const afterNext = text.charCodeAt(end + 1)
  if ((next === '.' || next === '·' || next === ',') && isDigit(afterNext)) return true
  if (/\p{L}/u.test(next) || (next === ':' && isDigit(afterNext))) return true
  // A name or code: "IL-6", "COVID-19", "T-0"; but "aged-18" does not occur, and "n-40" is no count either.
  return nameBefore.test(text.slice(Math.max(0, start - 20), start))
}

/** "IL-", "CSSL8-", "HV12-3-": a name or code that goes on with the number behind it. */
const nameBefore = /\p{L}[\p{L}\d]*(?:[-\u2010\u2011]\d+)?[-\u2010\u2011]$/u

function readWords(written: string, start: number): WrittenNumber[] {
  const parts = [...written.matchAll(/\p{L}+/gu)].map((part) => ({
    word: part[0].toLowerCase(),
    start: start + part.index,
    end: start + part.index + part[0].length,
  }))
  const numbers: WrittenNumber[] = []
  let total = 0
  let hundreds = 0
  let from = -1
  let to = -1
  let room = Infinity // what the next word may still add: after "twenty" less than ten
  const close = () => {
    if (from >= 0) numbers.push({ value: total + hundreds, start: from, end: to, inWords: true })
    total = hundreds = 0
    from = -1
    room = Infinity
  }
  for (const part of parts) {
    if (part.word === 'and') continue
    const small = SMALL_WORDS.get(part.word) ?? TENS_WORDS.get(part.word)
    if (part.word === 'a') {
      from = part.start
      hundreds = 1
      continue
    }
    if (small !== undefined) {
      if (small >= room || (small === 0 && from >= 0)) close()
      if (from < 0) from = part.start
      hundreds += small
      room = small >= 20 ? 10 : 0
    } else if (part.word === 'hundred') {
      if (from < 0) continue // "hundreds of", "several hundred": not a count
      hundreds = Math.max(1, hundreds) * 100
      room = 100
    } else {
      if (from < 0) continue
      total += Math.max(1, hundreds) * 1000
      hundreds = 0
      room = 1000
    }
    to = part.end
  }
  if (to >= 0) close()
  return numbers
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
