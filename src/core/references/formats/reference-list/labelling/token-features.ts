import type { ReferenceToken } from './reference-tokens.ts'
import type { Chunks } from './token-chunks.ts'
import { viewOf, type TokenView } from './token-view.ts'

/** What the labeller sees of a reference: for every token the names of its features, and the kind of gap before it. */
interface SeenTokens {
  readonly features: readonly (readonly string[])[]
  /** Punctuation before the token as a class: the change from one label to the next is weighed by it. */
  readonly gaps: readonly string[]
}

/**
 * Names the features of each token. `tail` is the text behind the last one. `hidesWord` leaves a word's own spelling
 * out (training does so now and then, to lean on layout instead). The weights file knows the names: a name that changes
 * here loses its weight.
 */
export function featuresOf(
  tokens: readonly ReferenceToken[],
  tail: string,
  hidesWord: (index: number) => boolean = () => false,
): SeenTokens {
  const view = viewOf(tokens, tail)
  const features = tokens.map((_, at) => [
    'b',
    `s${view.shapeAt(at)}`,
    ...wordFeatures(view, at, hidesWord(at)),
    ...gapFeatures(view, at),
    ...shapeFeatures(view, at),
    ...nearWordFeatures(view, at, hidesWord),
    ...commaChunkFeatures(view, at),
    ...stopChunkFeatures(view, at),
    ...nextNumberFeatures(view, at),
    ...yearAndQuoteFeatures(view, at),
    ...positionFeatures(view, at),
  ])
  return { features, gaps: view.gaps }
}

const maxWordLength = 20
const maxNearWordLength = 16

/** The word itself, what kinds of words it may be, and its ending. */
function wordFeatures({ tokens, lower, classes, shapeAt, gapAt }: TokenView, at: number, isHidden: boolean): string[] {
  const seen: string[] = []
  const word = lower[at] ?? ''
  if (!isHidden && word.length < maxWordLength) {
    seen.push(`w${word}`)
    if (shapeAt(at) !== 'xx') seen.push(`W${tokens[at]?.text ?? ''}`)
  }
  for (const kind of classes[at] ?? []) seen.push(`c${kind}`, `c${kind}${gapAt(at)}`, `c${kind}>${shapeAt(at + 1)}`)
  if (/\p{L}/u.test(word) && word.length > 4) seen.push(`x${word.slice(-3)}`)
  return seen
}

/** The marks before and after the token and those one further on. */
function gapFeatures({ gapAt, shapeAt }: TokenView, at: number): string[] {
  const [before, after] = [gapAt(at), gapAt(at + 1)]
  return [
    `g${before}`,
    `h${after}`,
    `gh${before}${after}`,
    `gs${before}${shapeAt(at)}${after}`,
    `i${gapAt(at - 1)}`,
    `j${gapAt(at + 2)}`,
  ]
}

/** The look of the tokens up to two places away, with the marks between. */
function shapeFeatures({ gapAt, shapeAt }: TokenView, at: number): string[] {
  const shape = shapeAt(at)
  const toPrevious = `${shapeAt(at - 1)}${gapAt(at)}${shape}`
  const toNext = `${shape}${gapAt(at + 1)}${shapeAt(at + 1)}`
  return [
    `sp${toPrevious}`,
    `sn${toNext}`,
    `st${shapeAt(at - 1)}${shape}${shapeAt(at + 1)}`,
    `sq${shapeAt(at - 2)}${gapAt(at - 1)}${toPrevious}`,
    `sr${toNext}${gapAt(at + 2)}${shapeAt(at + 2)}`,
    `t${shapeAt(at + 2)}`,
    `u${shapeAt(at - 2)}`,
  ]
}

/** The signs of the words two before, one before, one after and two after. */
const nearPlaces = [
  [-2, 'K'],
  [-1, 'k'],
  [1, 'l'],
  [2, 'L'],
] as const

/** The kinds of the words near by, and the two neighbours themselves. */
function nearWordFeatures({ lower, classes }: TokenView, at: number, hidesWord: (index: number) => boolean): string[] {
  const seen: string[] = []
  for (const [offset, sign] of nearPlaces) {
    for (const kind of classes[at + offset] ?? []) seen.push(`${sign}c${kind}`)
    const near = lower[at + offset]
    const isNext = offset === -1 || offset === 1
    if (isNext && near !== undefined && near.length < maxNearWordLength && !hidesWord(at + offset))
      seen.push(`${sign}w${near}`)
  }
  return seen
}

/** The shape of a chunk; "^" before the first and "$" behind the last. */
function chunkShape({ names }: Chunks, index: number): string {
  return names[index]?.[0] ?? (index < 0 ? '^' : '$')
}

function isFirstOf({ list, of }: Chunks, at: number): boolean {
  return list[of[at] ?? 0]?.first === at
}

/** The stretch between commas that the token is in, and those beside it. */
function commaChunkFeatures({ commas, gapAt }: TokenView, at: number): string[] {
  const index = commas.of[at] ?? 0
  const chunk = commas.list[index]
  const [before, own, next] = [chunkShape(commas, index - 1), chunkShape(commas, index), chunkShape(commas, index + 1)]
  return [
    ...(commas.names[index] ?? []).map((name) => `C${name}`),
    `CP${before}`,
    `CN${next}`,
    `CT${own}${gapAt(chunk?.first ?? 0)}${gapAt((chunk?.last ?? 0) + 1)}`,
    `CX${before}|${own}|${next}`,
    `CQ${next}|${chunkShape(commas, index + 2)}`,
  ]
}

/**
 * The part between full stops that the token is in: which one of how many, and those beside it; whether it begins here.
 */
function stopChunkFeatures({ commas, stops, gapAt }: TokenView, at: number): string[] {
  const index = stops.of[at] ?? 0
  const isFirst = isFirstOf(stops, at)
  return [
    ...(stops.names[index] ?? []).map((name) => `S${name}`),
    `SI${Math.min(index, 4)}`,
    `SL${Math.min(4, stops.list.length - 1 - index)}`,
    `SN${chunkShape(stops, index + 1)}`,
    `SP${chunkShape(stops, index - 1)}`,
    `SG${gapAt(stops.list[index]?.first ?? 0)}${isFirst ? '!' : ''}`,
    `f${isFirstOf(commas, at) ? 1 : 0}${isFirst ? 1 : 0}`,
  ]
}

const maxNumberDistance = 14

/** What number comes next and how far on: "Title words, Journal words 12, 34". */
function nextNumberFeatures({ shapes, gapAt }: TokenView, at: number): string[] {
  const next = nextNumber(shapes, at)
  return [`nn${next.kind}${Math.min(next.distance, 6)}`, `nk${next.kind}`, `ng${gapAt(at + next.distance)}${next.kind}`]
}

function nextNumber(shapes: readonly string[], from: number): { readonly kind: string; readonly distance: number } {
  for (let at = from + 1; at < shapes.length && at < from + maxNumberDistance; at++) {
    const shape = shapes[at] ?? ''
    if (/^(?:D|Y|<)/u.test(shape)) return { kind: shape, distance: at - from }
  }
  return { kind: '$', distance: maxNumberDistance }
}

/** How many years came so far and how long ago; quotes and brackets that are open or were closed. */
function yearAndQuoteFeatures({ marks, years, shapeAt }: TokenView, at: number): string[] {
  const shape = shapeAt(at)
  const { isQuoted, quotesClosed, depth } = marks[at] ?? { isQuoted: false, quotesClosed: 0, depth: 0 }
  const { seen, since } = years[at] ?? { seen: 0, since: 0 }
  const many = Math.min(2, seen)
  const closed = Math.min(2, quotesClosed)
  const deep = Math.min(2, depth)
  return [
    `y${many}`,
    `ys${many}${shape}`,
    `yq${many}${isQuoted ? 'q' : ''}${closed}`,
    `q${isQuoted ? 1 : 0}${closed}${shape}`,
    `d${deep}`,
    `ds${deep}${shape}`,
    `ye${many > 0 ? Math.min(since, 5) : 9}`,
  ]
}

/** Where in the reference the token stands, and how many numbers are still to come. */
function positionFeatures({ tokens, numbersLeft, shapeAt }: TokenView, at: number): string[] {
  const shape = shapeAt(at)
  const count = tokens.length
  return [
    `p${Math.min(at, 3)}`,
    `pd${Math.floor((at * 8) / count)}`,
    `pe${Math.min(4, count - 1 - at)}`,
    `pds${Math.floor((at * 5) / count)}${shape}`,
    `dn${Math.min(4, numbersLeft[at] ?? 0)}${shape}`,
  ]
}
