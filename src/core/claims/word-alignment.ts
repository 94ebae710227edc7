/** Products of lengths up to which two stretches are compared word by word; longer ones without a rare word in common stay apart. */
const largestTable = 400_000

/**
 * Which item of `after` each item of `before` is, in an order that both share; -1 where it is none. Items that stand once on both sides
 * are tied first (patience difference, B. Cohen), the stretches between them by their longest common subsequence.
 */
export function alignInOrder(before: readonly string[], after: readonly string[]): Int32Array {
  const tied = new Int32Array(before.length).fill(-1)
  const open: Stretch[] = [{ from: 0, to: before.length, start: 0, end: after.length }]
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    let { from, to, start, end } = stretch
    for (; from < to && start < end && before[from] === after[start]; from += 1, start += 1) tied[from] = start
    for (; from < to && start < end && before[to - 1] === after[end - 1]; to -= 1, end -= 1) tied[to - 1] = end - 1
    if (from === to || start === end) continue
    const pairs = inOrder(uniquePairs(before, after, { from, to, start, end }))
    if (pairs.length === 0) {
      if ((to - from) * (end - start) <= largestTable) tieLongest(before, after, { from, to, start, end }, tied)
      continue
    }
    let last = { from, start }
    for (const [left, right] of pairs) {
      tied[left] = right
      open.push({ from: last.from, to: left, start: last.start, end: right })
      last = { from: left + 1, start: right + 1 }
    }
    open.push({ from: last.from, to, start: last.start, end })
  }
  return tied
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

type Pair = readonly [left: number, right: number]

function uniquePairs(before: readonly string[], after: readonly string[], stretch: Stretch): readonly Pair[] {
  const right = onceIn(after, stretch.start, stretch.end)
  return [...onceIn(before, stretch.from, stretch.to)].flatMap(([item, at]): Pair[] => {
    const there = right.get(item)
    return at < 0 || there === undefined || there < 0 ? [] : [[at, there]]
  })
}

/** Where each item of a stretch stands; -1 where it stands more than once. */
function onceIn(items: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at < to; at += 1) {
    const item = items[at] ?? ''
    places.set(item, places.has(item) ? -1 : at)
  }
  return places
}

/** The most pairs whose two sides both rise (longest increasing subsequence). The pairs come in the order of their left sides. */
function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  for (const [index, pair] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle]!]?.[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const chain: Pair[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) chain.push(pairs[index]!)
  return chain.toReversed()
}

function tieLongest(before: readonly string[], after: readonly string[], stretch: Stretch, tied: Int32Array): void {
  const { from, start } = stretch
  const [rows, columns] = [stretch.to - from, stretch.end - start]
  const width = columns + 1
  const longest = new Uint16Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        before[from + row] === after[start + column]
          ? 1 + longest[(row + 1) * width + column + 1]!
          : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!)
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (before[from + row] === after[start + column]) {
      tied[from + row] = start + column
      row += 1
      column += 1
    } else if (longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!) row += 1
    else column += 1
  }
}
