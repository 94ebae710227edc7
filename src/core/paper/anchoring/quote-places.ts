import type { FlatText } from '../text/flat-text.ts'
import { matchKey, type MatchKey } from './match-key.ts'
import type { TextSpan } from '../text/paper-text.ts'

const keys = new WeakMap<FlatText, MatchKey>()

/** The key of a flat text, worked out once. */
export function keyOfFlat(flat: FlatText): MatchKey {
  const known = keys.get(flat)
  if (known) return known
  const key = matchKey(flat.text)
  keys.set(flat, key)
  return key
}

/** All places of `words` in `text`, at most 400. */
export function occurrences(text: string, words: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0 && places.length < 400; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** The place with the highest score; null where there is none. */
export function nearest(places: readonly number[], score: (place: number) => number): number | null {
  let best: { readonly place: number; readonly score: number } | null = null
  for (const place of places) {
    const points = places.length === 1 ? 0 : score(place)
    if (best === null || points > best.score) best = { place, score: points }
  }
  return best?.place ?? null
}

/** The span of [start, end) of a flat text. */
export function spanOf(flat: FlatText, start: number, end: number): TextSpan {
  return { start: flat.position(start), end: end > start ? flat.endPosition(end) : flat.position(start) }
}
