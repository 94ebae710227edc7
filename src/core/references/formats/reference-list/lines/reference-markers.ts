import { authorStart, year, type PastedLine } from './pasted-line.ts'

const bracketed = /^\s*(?:\[\s?(\d{1,6})\s?\]|\((\d{1,6})\)|\{(\d{1,6})\})(?:[.:–-](?=\s))?\s*/u
const dotted = /^\s*(?:ref(?:erence)?\.?\s{0,3})?(?:#\s?)?(\d{1,6})\s?(?:[.):](?!\d)|[–-](?=\s))\*?\s*(?=\S|$)/iu
const hashed = /^\s*#\s?(\d{1,6})\s+(?=\S)/u
// "a) Almgren ...", "ii. Almgren ...".
const lettered =
  /^\s*\(?([a-z]|[ivxl]{2,7})[.)]\s+(?=["“«‘]?\p{Lu}|(?:v[ao]n|de[nrls]?|d[aiu]|al|el|l[ae]|te[nr])\s|d['’]\p{Lu})/u
// "II. Almgren T": only where the list counts on, as "I." may be an initial.
const roman = /^\s*\(?([IVXL]{1,7})[.)]\s+(?=["“«‘]?\p{Lu}\p{Ll}|(?:v[ao]n|de[nrls]?|d[aiu]|al|el|l[ae]|te[nr])\s)/u
const bare = /^\s*(\d{1,6})\s+(?=["“«‘]?\p{Lu})/u
const alone = /^\s*(\d{1,6})\s*$/u
// Some journals' numbers lose the space behind them: "12Almgren T."
const glued = /^\s*(\d{1,6})(?=\p{Lu}\p{Ll}+[\s,])/u
const raised = /^\s*([⁰¹²³⁴-⁹]{1,6})\s*(?=\S)/u
// Word's second level comes as "o" and a tab, its others as letters of Symbol and Wingdings.
const bullet = /^\s*(?:[•▪■□●○◦‣·*–—⁃◾◼➢➤►✓✔\uf0b7\uf0a7\uf0d8\uf0fc-]\s+|[oØ§]\t\s*|[\^↑↵]\s*)/u
// Wikipedia's links back to the text: "^ a b", "Jump up to: a b", "↑ 1,0 1,1".
const jump = /^\s*jump up(?:\s+to)?:?\s*\^?\s*/iu
const backLinks =
  /^(?:(?:[a-z],?\s+(?:(?:et|und|and|y|e|og|en|и)\s+)?){2,26}|(?:\d{1,2}[.,]\d{1,2}\s+){2,26})(?=\P{Ll})/u
/** The number at the beginning: "1,001.", "[1.001]", "1 001". */
const grouped = /^(\s*(?:ref(?:erence)?\.?\s{0,3})?[[({#]?\s?\d{1,3})[,.'’ \u00a0\u2009\u202f](\d{3})(?!\d)/iu
/** The same line without the sign between the thousands of its number; what the sign is only the neighbours can tell. */
const ungrouped = (text: string) => text.replace(grouped, '$1$2')

// "[Silva2006-AB]", "[ST98]": a label always has a digit; "[Anonymous]" has none.
// The box of a task list: "[ ]", "[x]".
const box = /^\s*\[[ xX✓✔-]?\]\s+(?=\S)/u
const label = /^\s*\[\p{L}[\p{L}+&:-]{0,25}\d[\p{L}\p{N}:-]{0,12}\]\s+(?=\S)/u

/** Whether a line begins with a number in brackets or with a bullet: a start whatever comes after. */
export function hasMark(text: string): boolean {
  return bracketed.test(text) || raised.test(text) || bullet.test(text)
}

/** Whether a line begins with a number that counts references: "[1]", "1.", "1". */
export function hasNumber(text: string): boolean {
  return [bracketed, dotted, raised, hashed, bare].some((mark) => {
    const match = mark.exec(text)
    return match !== null && !(mark !== bracketed && valueOf(match) > 1500 && valueOf(match) < 2100)
  })
}

/** Whether a line begins with a bullet. */
export function hasBullet(text: string): boolean {
  return bullet.test(text)
}

/**
 * The reference without its number, bullet or label. A number that may be a year stays, unless the list `isNumbered`.
 */
export function withoutMarker(text: string, isNumbered = false): string {
  const bare = withoutMark(text, isNumbered)
  const jumped = bare.replace(jump, '')
  const isLinked = jumped !== bare || /^\s*(?:\d{1,6}\.?\s*)?[\^↑]/u.test(text)
  return isLinked ? jumped.replace(/^[\^↑]\s*/u, '').replace(backLinks, '') : bare
}

// "- [1]" has a bullet and a number; more signs than this in a row are text.
const mostBullets = 4

function withoutMark(text: string, isNumbered: boolean, bullets = 0): string {
  const bare = withoutPlainMark(text, isNumbered, bullets)
  if (bare !== text || !isNumbered || !grouped.test(text)) return bare
  const plain = ungrouped(text)
  const rest = withoutPlainMark(plain, isNumbered, bullets)
  return rest === plain ? text : rest
}

function withoutPlainMark(text: string, isNumbered: boolean, bullets: number): string {
  for (const pattern of [
    bracketed,
    label,
    bullet,
    raised,
    dotted,
    hashed,
    bare,
    ...(isNumbered ? [glued, roman] : []),
    lettered,
  ]) {
    const match = pattern.exec(text)
    if (match && pattern === bullet)
      return bullets === mostBullets
        ? text
        : withoutMark(text.slice(match[0].length).replace(box, ''), isNumbered, bullets + 1)
    if (match && (isNumbered || !((pattern === bare || pattern === dotted) && Number(match[1]) > 1500)))
      return text.slice(match[0].length)
  }
  return text
}

/** Whether a line is a number and nothing else. */
export function isNumberAlone(text: string): boolean {
  return alone.test(text)
}

/** Numbers that go up by one from line to line (a few may be lost); null where the list is not numbered. */
export function numberedStarts(lines: readonly PastedLine[]): ReadonlySet<PastedLine> | null {
  for (const pattern of [bracketed, dotted, raised, hashed, bare, alone, glued, lettered, roman]) {
    // "(9), 2101–2104" at a line's beginning is an issue, and other brackets than the first line's number something
    // else.
    const sign = lines[0]?.text.trim().charAt(0) ?? ''
    const marked = lines.flatMap((line) => {
      const match = pattern.exec(line.text) ?? pattern.exec(ungrouped(line.text))
      if (match && (pattern === lettered || pattern === roman))
        return letterValues((match[1] ?? '').toLowerCase()).map((value) => ({ line, value }))
      return match &&
        (pattern !== bracketed ||
          (line.text.trimStart().startsWith(sign) && !/^[,;:]/u.test(match.input.slice(match[0].length))))
        ? [{ line, value: valueOf(match) }]
        : []
    })
    if (marked.length < 2 || marked[0]?.line !== lines[0]) continue
    const starts = new Set<PastedLine>()
    let last: number | null = null
    for (const { line, value } of marked) {
      if (last === null || (value > last && value <= last + 3)) {
        starts.add(line)
        last = value
      }
    }
    // A list of one reference a line may hold a few numbered ones by chance: then most lines that look whole carry no
    // number.
    const wholeWithout = lines.filter(
      (line, index) =>
        !starts.has(line) &&
        !(pattern === alone && starts.has(lines[index - 1] ?? line)) &&
        authorStart.test(withoutMarker(line.text)) &&
        year.test(line.text) &&
        line.text.length > 60,
    )
    const ownLines = [...starts].filter((line) => /^\s*\d{1,6}\s?[.)]?\s*$/u.test(line.text)).length
    if (starts.size >= 2 && (wholeWithout.length <= starts.size / 2 || ownLines > starts.size / 2)) return starts
  }
  return null
}

/** What "c" or "iii" may count as: its place in the alphabet, its Roman value. */
function letterValues(letters: string): readonly number[] {
  const roman = [...letters].map((each) => ({ i: 1, v: 5, x: 10, l: 50 })[each])
  const isRoman = roman.every((each) => each !== undefined)
  const value = roman.reduce<number>((sum, each = 0, index) => sum + (each < (roman[index + 1] ?? 0) ? -each : each), 0)
  return [...(isRoman ? [value] : []), ...(letters.length === 1 ? [letters.charCodeAt(0) - 96] : [])]
}

/**
 * How many lines before a list numbered from 1 say what it is ("The studies of the review:"); 0 where there are none.
 */
export function linesBeforeList(lines: readonly PastedLine[]): number {
  for (const pattern of [bracketed, dotted, raised]) {
    const first = lines.slice(0, 4).findIndex((line) => valueOf(pattern.exec(line.text) ?? []) === 1)
    const isTold =
      first > 0 &&
      lines.slice(0, first).every(({ text }) => text.length <= 160 && !year.test(text) && !authorStart.test(text))
    if (isTold && lines.slice(first).some((line) => valueOf(pattern.exec(line.text) ?? []) === 2)) return first
  }
  return 0
}

/** Whether the numbers at the beginnings of these lines leave none out. */
export function isUnbroken(starts: readonly PastedLine[]): boolean {
  const first = (text: string) => valueOf(/(\d{1,6}|[⁰¹²³⁴-⁹]{1,6})/u.exec(text) ?? [])
  let last: number | null = null
  return starts.every(({ text }) => {
    const value = last === null || first(text) === last + 1 ? first(text) : first(ungrouped(text))
    const goesOn = last === null || value === last + 1
    last = value
    return goesOn
  })
}

function valueOf(match: readonly (string | undefined)[]): number {
  const digits = match[1] ?? match[2] ?? match[3] ?? ''
  return Number(digits.replace(/[,.]/g, '').replace(/[⁰¹²³⁴-⁹]/gu, (sign) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))))
}

interface RunningKind {
  readonly first: RegExp
  readonly inside: RegExp
  readonly certain: boolean
  /** Letters and Roman numbers: they stand in titles, too, so that people must follow and a whole reference go before. */
  readonly isLettered?: true
}

// Each kind of number at a start, and the same after a space within the text; all but the first two need a look at what
// follows.
const runningKinds: readonly RunningKind[] = [
  {
    first: bracketed,
    inside: /(?<=[\p{L}\p{N}.)\]”"’»/;,>])\s+(?=[[({]\s?(\d{1,3}(?:[,.]\d{3})+|\d{1,6})\s?[\])}]\s*\S)/gu,
    certain: true,
  },
  { first: raised, inside: /(?<=[\p{L}\p{N}.)\]”"’»/;,>])\s+(?=([⁰¹²³⁴-⁹]{1,6})\s*\S)/gu, certain: true },
  {
    first: /^\s*(\d{1,6})\s?[.)](?!\d)/u,
    inside: /(?<=[.)\]”"’»\d/;>]|\p{L})\s+(?=(\d{1,3}(?:[,.]\d{3})+|\d{1,6})[.)]\s+\S)/gu,
    certain: false,
  },
  {
    first: /^\s*\(?([ai])\)\s/u,
    inside: /(?<=[.)\]”"’»\d/;>])\s+(?=(?:and\s)?\(?([a-z]|[ivxl]{1,6})\)\s+\S)/gu,
    certain: false,
    isLettered: true,
  },
  {
    first: /^\s*(I)\.\s/u,
    inside: /(?<=[.)\]”"’»\d/;>])\s+(?=([IVXL]{1,6})\.\s+\S)/gu,
    certain: false,
    isLettered: true,
  },
]

/**
 * "[1] ... [2] ... [3] ..." or "1. ... 2. ..." run together, on one line or on lines broken anywhere: the lines of each
 * reference. Null where the numbers stand at the beginnings of lines, or there are none.
 */
export function runTogether(lines: readonly PastedLine[]): readonly (readonly PastedLine[])[] | null {
  const text = lines.map((line) => line.text).join('\n')
  for (const kind of runningKinds) {
    const begin = kind.first.exec(text)
    if (!begin) continue
    const cuts = cutsOf(text, kind, kind.isLettered === true ? 2 : valueOf(begin) + 1)
    const within = cuts.filter((at) => text[at] !== '\n').length
    if (
      within === 0 ||
      (lines.length > 1 && (within < 0.34 * cuts.length || (numberedStarts(lines)?.size ?? 0) > cuts.length))
    )
      continue
    return partsAt(lines, text, cuts)
  }
  return null
}

interface Place {
  readonly at: number
  /** What follows looks like people; like the beginning of a sentence. */
  readonly named: boolean
  readonly capital: boolean
}

// A number that stands in more places than this numbers nothing, and a whole reference is not longer than this.
const maxPlaces = 30
const maxReferenceLength = 3000

/**
 * Where the numbers follow one another. Of several places the best counts: at a line's beginning, or before people and
 * after a whole reference.
 */
function cutsOf(text: string, { inside, certain, isLettered }: RunningKind, from: number): readonly number[] {
  const places = new Map<number, Place[]>()
  for (const match of text.matchAll(inside)) {
    const rest = text
      .slice(match.index, match.index + 200)
      .replaceAll('\n', ' ')
      .trim()
    const place = {
      at: match.index,
      named: authorStart.test(isLettered === true ? rest.replace(/^\W*\w{1,6}\W\s+/u, '') : withoutMarker(rest)),
      capital: /^\P{L}{1,9}(?:\p{Lu}|\p{Lo}|(?:v[ao]n|de[nrls]?|d[aiu]|al|el|l[ae])\b)/u.test(rest),
    }
    for (const value of isLettered === true ? letterValues((match[1] ?? '').toLowerCase()) : [valueOf(match)]) {
      const same = places.get(value) ?? []
      if (same.length < maxPlaces) same.push(place)
      places.set(value, same)
    }
  }
  const cuts: number[] = []
  let last = 0
  let misses = 0
  for (let expected = from; misses < 3; expected++) {
    const later = (places.get(expected) ?? []).filter(({ at }) => at - last >= 25)
    const isWhole = ({ at }: Place) =>
      at - last >= 40 &&
      /(?:1[6-9]|20)\d\d|10\.\d{4,9}\/|https?:/u.test(text.slice(Math.max(last, at - maxReferenceLength), at))
    const isPlain = (each: Place) => each.capital && (certain || isWhole(each))
    const place =
      isLettered === true
        ? later.find((each) => each.named && isWhole(each))
        : (later.find((each) => each.capital && text[each.at] === '\n') ??
          later.find((each) => each.named && isWhole(each)) ??
          later.find((each) => each.named) ??
          later.find(isPlain) ??
          (certain ? later[0] : undefined))
    if (place) {
      cuts.push(place.at)
      last = place.at
    }
    misses = place ? 0 : misses + 1
  }
  return cuts
}

function partsAt(
  lines: readonly PastedLine[],
  text: string,
  cuts: readonly number[],
): readonly (readonly PastedLine[])[] {
  const starts = [0, ...cuts]
  let index = 0
  return starts.map((start, part) => {
    const own = text.slice(start, starts[part + 1] ?? text.length)
    // The white space at a cut may hold the break before the part.
    if (/^\s*\n/u.test(own)) index += 1
    const pieces = own.trim().split('\n')
    const found = pieces.map((piece, offset) => ({
      number: lines[index + offset]?.number ?? 1,
      indent: lines[index + offset]?.indent ?? 0,
      text: piece.trim(),
    }))
    index += pieces.length - 1
    return found
  })
}
