import type { ReferenceToken } from './reference-tokens.ts'
import { classesOf } from './word-classes.ts'

/** What the labeller sees of a reference: for every token the names of its features, and the kind of gap before it. */
export interface SeenTokens {
  readonly features: readonly (readonly string[])[]
  /** Punctuation before the token as a class: the change from one label to the next is weighed by it. */
  readonly gaps: readonly string[]
}

/** Names the features of each token. `hidesWord` leaves a word's own spelling out (training does so now and then, to lean on layout instead). */
export function featuresOf(
  tokens: readonly ReferenceToken[],
  tail: string,
  hidesWord: (index: number) => boolean = () => false,
): SeenTokens {
  const count = tokens.length
  const shapes = tokens.map((token) => shapeOf(token.text))
  const lower = tokens.map((token) => token.text.toLowerCase())
  const gaps = tokens.map((token, index) => (index === 0 ? '^' : gapClass(token.gap)))
  const gapAt = (index: number) =>
    index >= count ? (index === count ? gapClass(tail) : '$') : index < 0 ? '^' : (gaps[index] ?? '')
  const shapeAt = (index: number) => shapes[index] ?? (index < 0 ? '^' : '$')
  const classes = lower.map((word, index) =>
    word.startsWith('<')
      ? []
      : shapes[index] === 'X' && !['j', 'v', 'p', 's', 'h', 'n', 't', 'e', 'y'].includes(word)
        ? []
        : classesOf(word),
  )
  const commaChunks = chunksOf(tokens, /[,.;:?!()[\]"“”«»„「」『』《》，。、：；（）]/u, false)
  const stopChunks = chunksOf(tokens, /[.?!;:"“”«»„「」『』《》。：；]|\)\s*[.,]/u, true)
  const chunkNames = (chunks: Chunks) => chunks.list.map((chunk) => describeChunk(chunk, shapes, lower))
  const commaNames = chunkNames(commaChunks)
  const stopNames = chunkNames(stopChunks)
  const yearAt = shapes.map((shape) => shape === 'Y')
  const quotes = tokens.map((token) => token.gap)
  const features: string[][] = []
  let yearsSeen = 0
  let inQuote = false
  let quotesClosed = 0
  let depth = 0
  let sinceYear = 0
  for (let at = 0; at < count; at++) {
    const gap = quotes[at] ?? ''
    for (const mark of gap) {
      if (/[“«„「『《]/u.test(mark)) inQuote = true
      else if (/[”»」』》]/u.test(mark)) [inQuote, quotesClosed] = [false, quotesClosed + 1]
      else if (mark === '"') [inQuote, quotesClosed] = inQuote ? [false, quotesClosed + 1] : [true, quotesClosed]
      else if (/[([（]/u.test(mark)) depth += 1
      else if (/[)\]）]/u.test(mark)) depth = Math.max(0, depth - 1)
    }
    const shape = shapes[at] ?? ''
    const seen: string[] = ['b', `s${shape}`]
    const word = lower[at] ?? ''
    const g0 = gapAt(at)
    const g1 = gapAt(at + 1)
    if (!hidesWord(at) && word.length < 20) {
      seen.push(`w${word}`)
      if (shape !== 'xx') seen.push(`W${tokens[at]?.text ?? ''}`)
    }
    for (const kind of classes[at] ?? []) seen.push(`c${kind}`, `c${kind}${g0}`, `c${kind}>${shapeAt(at + 1)}`)
    if (/\p{L}/u.test(word) && word.length > 4) seen.push(`x${word.slice(-3)}`)
    seen.push(`g${g0}`, `h${g1}`, `gh${g0}${g1}`, `gs${g0}${shape}${g1}`, `i${gapAt(at - 1)}`, `j${gapAt(at + 2)}`)
    seen.push(
      `sp${shapeAt(at - 1)}${g0}${shape}`,
      `sn${shape}${g1}${shapeAt(at + 1)}`,
      `st${shapeAt(at - 1)}${shape}${shapeAt(at + 1)}`,
    )
    seen.push(
      `sq${shapeAt(at - 2)}${gapAt(at - 1)}${shapeAt(at - 1)}${g0}${shape}`,
      `sr${shape}${g1}${shapeAt(at + 1)}${gapAt(at + 2)}${shapeAt(at + 2)}`,
      `t${shapeAt(at + 2)}`,
      `u${shapeAt(at - 2)}`,
    )
    for (const [offset, sign] of [
      [-2, 'K'],
      [-1, 'k'],
      [1, 'l'],
      [2, 'L'],
    ] as const) {
      for (const kind of classes[at + offset] ?? []) seen.push(`${sign}c${kind}`)
      const near = lower[at + offset]
      if ((offset === -1 || offset === 1) && near !== undefined && near.length < 16 && !hidesWord(at + offset))
        seen.push(`${sign}w${near}`)
    }
    const comma = commaChunks.of[at] ?? 0
    const stop = stopChunks.of[at] ?? 0
    const isFirst = commaChunks.list[comma]?.first === at
    const isStopFirst = stopChunks.list[stop]?.first === at
    for (const name of commaNames[comma] ?? []) seen.push(`C${name}`)
    seen.push(
      `CP${commaNames[comma - 1]?.[0] ?? '^'}`,
      `CN${commaNames[comma + 1]?.[0] ?? '$'}`,
      `CT${commaNames[comma]?.[0] ?? ''}${gapAt(commaChunks.list[comma]?.first ?? 0)}${gapAt((commaChunks.list[comma]?.last ?? 0) + 1)}`,
    )
    seen.push(
      `CX${commaNames[comma - 1]?.[0] ?? '^'}|${commaNames[comma]?.[0] ?? ''}|${commaNames[comma + 1]?.[0] ?? '$'}`,
      `CQ${commaNames[comma + 1]?.[0] ?? '$'}|${commaNames[comma + 2]?.[0] ?? '$'}`,
    )
    for (const name of stopNames[stop] ?? []) seen.push(`S${name}`)
    seen.push(
      `SI${Math.min(stop, 4)}`,
      `SL${Math.min(4, stopChunks.list.length - 1 - stop)}`,
      `SN${stopNames[stop + 1]?.[0] ?? '$'}`,
      `SP${stopNames[stop - 1]?.[0] ?? '^'}`,
      `SG${gapAt(stopChunks.list[stop]?.first ?? 0)}${isStopFirst ? '!' : ''}`,
    )
    seen.push(`f${isFirst ? 1 : 0}${isStopFirst ? 1 : 0}`)
    // How the rest of the comma chunk goes on, and what number comes next: "Title words, Journal words 12, 34".
    const next = nextNumber(shapes, at)
    seen.push(
      `nn${next.kind}${Math.min(next.distance, 6)}`,
      `nk${next.kind}`,
      `ng${gapAt(at + next.distance)}${next.kind}`,
    )
    if (yearAt[at]) yearsSeen += 1
    sinceYear = yearAt[at] ? 0 : sinceYear + 1
    const years = Math.min(2, yearsSeen)
    seen.push(
      `y${years}`,
      `ys${years}${shape}`,
      `yq${years}${inQuote ? 'q' : ''}${Math.min(2, quotesClosed)}`,
      `q${inQuote ? 1 : 0}${Math.min(2, quotesClosed)}${shape}`,
      `d${Math.min(2, depth)}`,
      `ds${Math.min(2, depth)}${shape}`,
      `ye${years > 0 ? Math.min(sinceYear, 5) : 9}`,
    )
    seen.push(
      `p${Math.min(at, 3)}`,
      `pd${Math.floor((at * 8) / count)}`,
      `pe${Math.min(4, count - 1 - at)}`,
      `pds${Math.floor((at * 5) / count)}${shape}`,
      `dn${Math.min(4, numbersFrom(shapes, at))}${shape}`,
    )
    features.push(seen)
  }
  return { features, gaps }
}

/** "Xx" capitalised, "xx" lower case, "X" one capital, "XX" two to three, "XXX" more, "xX" mixed; digits by length; "Y" a likely year. */
function shapeOf(text: string): string {
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

interface Chunk {
  readonly first: number
  last: number
}

interface Chunks {
  readonly list: readonly Chunk[]
  /** The chunk of each token. */
  readonly of: readonly number[]
}

function chunksOf(tokens: readonly ReferenceToken[], border: RegExp, sparesShort: boolean): Chunks {
  const list: Chunk[] = []
  const of: number[] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const isShort =
      before !== undefined &&
      sparesShort &&
      /^\.(?:\s?-)?\s?$/u.test(token.gap) &&
      (/^\p{Lu}\p{Ll}{0,1}$/u.test(before.text) ||
        (before.text.length <= 5 && /^\p{Lu}/u.test(before.text) && token.text.length <= 6))
    if (
      index === 0 ||
      (border.test(token.gap) && !isShort) ||
      token.text.startsWith('<') ||
      before?.text.startsWith('<') === true
    )
      list.push({ first: index, last: index })
    else {
      const open = list.at(-1)
      if (open) open.last = index
    }
    of.push(list.length - 1)
  }
  return { list, of }
}

/** The first name tells the chunk's shape; the others its length, its capitals and what kinds of words it holds. */
function describeChunk(chunk: Chunk, shapes: readonly string[], lower: readonly string[]): readonly string[] {
  const own = shapes.slice(chunk.first, chunk.last + 1)
  const length = own.length
  const simple = own.map((shape) =>
    /^(?:Xxx|Xx|XxX|Lo)$/u.test(shape)
      ? 'A'
      : /^(?:xx|x|xX)$/u.test(shape)
        ? 'a'
        : /^(?:XX|XXX|RN)$/u.test(shape)
          ? 'U'
          : shape.startsWith('D')
            ? 'D'
            : shape,
  )
  const pattern =
    length <= 3
      ? simple.join('')
      : `${simple[0] ?? ''}${simple.includes('a') ? 'a' : ''}+${simple.some((each) => each === 'D' || each === 'Y') ? 'D' : ''}${simple.at(-1) ?? ''}`
  const capitals = own.filter((shape) => /^[XL]/u.test(shape)).length
  const names = [
    pattern,
    `l${length > 9 ? 9 : length > 6 ? 7 : length}`,
    `u${Math.round((4 * capitals) / length)}${length > 3 ? '+' : ''}`,
  ]
  const kinds = new Map<string, number>()
  for (let at = chunk.first; at <= chunk.last; at++)
    for (const kind of classesOf(lower[at] ?? '')) if (kind !== 'particle') kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  for (const [kind, many] of kinds)
    if (shapes[chunk.first] !== 'X' || length > 2 || kind !== 'journal') names.push(`k${kind}${many > 1 ? '2' : ''}`)
  if (!kinds.has('journal')) names.push('kno-journal')
  if (!kinds.has('function')) names.push('kno-function')
  return names
}

function nextNumber(shapes: readonly string[], from: number): { readonly kind: string; readonly distance: number } {
  for (let at = from + 1; at < shapes.length && at < from + 14; at++) {
    const shape = shapes[at] ?? ''
    if (/^(?:D|Y|<)/u.test(shape)) return { kind: shape, distance: at - from }
  }
  return { kind: '$', distance: 14 }
}

function numbersFrom(shapes: readonly string[], from: number): number {
  let count = 0
  for (let at = from; at < shapes.length; at++) if (/^[DY]/u.test(shapes[at] ?? '')) count += 1
  return count
}
