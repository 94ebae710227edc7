/** Where a text was found although some of its characters differ. */
interface FuzzyMatch {
  readonly from: number
  readonly to: number
  /** Insertions, deletions and replacements. */
  readonly edits: number
}

/** Length of the pieces that are looked up to find where to compare: shorter ones stand everywhere, longer ones hold a wrong letter. */
const seed = 8
/** Longer patterns are not compared: the time grows with the length times the edits, and no quote is longer than a page. */
const maxPatternLength = 4000
/** Pieces that are looked up at most, spread over the pattern; enough to be sure of a place, few enough for every key stroke. */
const maxPieces = 60
/** Places of one piece that vote at most: a piece that stands more often says nothing. */
const maxVotes = 20
/** Width in characters of the places that count as one: insertions shift the pieces behind them by a few letters. */
const bucketWidth = 16
/** Likely places that are compared: a repeated phrase has a few, each comparison costs as much as all the looking up. */
const maxDiagonals = 6
/** Room at both ends of a place beyond the edits, for a place that is off by a bucket and a half. */
const spareRoom = 24

/**
 * The place in `text` that is most like `pattern`, with at most `maxEdits` edits; null where there is none. Looks where pieces
 * of the pattern stand, then compares there by edit distance (E. Ukkonen 1985, in a band around the diagonal).
 */
export function fuzzyFind(text: string, pattern: string, maxEdits: number): FuzzyMatch | null {
  if (pattern.length < seed || pattern.length > maxPatternLength) return null
  const diagonals = seedDiagonals(text, pattern)
  let best: FuzzyMatch | null = null
  for (const diagonal of diagonals) {
    const match = align(text, pattern, diagonal, best === null ? maxEdits : Math.min(maxEdits, best.edits - 1))
    if (match !== null && (best === null || match.edits < best.edits)) best = match
    if (best?.edits === 0) break
  }
  return best
}

/** Offsets between text and pattern that most pieces agree on, the likeliest first. */
function seedDiagonals(text: string, pattern: string): number[] {
  const votes = new Map<number, number>()
  const step = Math.max(1, Math.floor(pattern.length / maxPieces))
  for (let at = 0; at + seed <= pattern.length; at += step) {
    const piece = pattern.slice(at, at + seed)
    let hits = 0
    for (let place = text.indexOf(piece); place >= 0 && hits < maxVotes; place = text.indexOf(piece, place + 1)) {
      const bucket = Math.round((place - at) / bucketWidth)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
      hits += 1
    }
  }
  const strength = (bucket: number) =>
    (votes.get(bucket) ?? 0) + 0.5 * ((votes.get(bucket - 1) ?? 0) + (votes.get(bucket + 1) ?? 0))
  return [...votes.keys()]
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, maxDiagonals)
    .map((bucket) => bucket * bucketWidth)
}

/** Best match of the whole pattern near a diagonal; the text before and behind it is free. */
function align(text: string, pattern: string, diagonal: number, maxEdits: number): FuzzyMatch | null {
  if (maxEdits < 0) return null
  const slack = maxEdits + spareRoom
  const windowStart = Math.max(0, diagonal - slack)
  const windowEnd = Math.min(text.length, diagonal + pattern.length + slack)
  const width = windowEnd - windowStart
  if (width <= 0) return null
  const infinite = maxEdits + 1
  let costs = new Int32Array(width + 1)
  let begins = new Int32Array(width + 1)
  for (let column = 0; column <= width; column += 1) begins[column] = column
  for (let row = 1; row <= pattern.length; row += 1) {
    const nextCosts = new Int32Array(width + 1).fill(infinite)
    const nextBegins = new Int32Array(width + 1)
    // Only columns near the diagonal can stay below the bound.
    const low = Math.max(0, diagonal + row - slack - windowStart)
    const high = Math.min(width, diagonal + row + slack - windowStart)
    const letter = pattern.charCodeAt(row - 1)
    let lowest = infinite
    for (let column = low; column <= high; column += 1) {
      let cost = (costs[column] ?? infinite) + 1
      let begin = begins[column] ?? 0
      if (column > 0) {
        const replaced =
          (costs[column - 1] ?? infinite) + (text.charCodeAt(windowStart + column - 1) === letter ? 0 : 1)
        if (replaced <= cost) {
          cost = replaced
          begin = begins[column - 1] ?? 0
        }
        const inserted = (nextCosts[column - 1] ?? infinite) + 1
        if (inserted < cost) {
          cost = inserted
          begin = nextBegins[column - 1] ?? 0
        }
      }
      nextCosts[column] = Math.min(cost, infinite)
      nextBegins[column] = begin
      lowest = Math.min(lowest, cost)
    }
    if (lowest > maxEdits) return null
    costs = nextCosts
    begins = nextBegins
  }
  let end = -1
  for (let column = 0; column <= width; column += 1)
    if (end < 0 || (costs[column] ?? infinite) < (costs[end] ?? infinite)) end = column
  const edits = costs[end] ?? infinite
  if (edits > maxEdits) return null
  return { from: windowStart + (begins[end] ?? 0), to: windowStart + end, edits }
}
