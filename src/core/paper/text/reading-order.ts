import type { TextLine } from './text-line.ts'

/** Lines that stand under each other in one column, in the same size. */
export interface TextBlock {
  readonly lines: readonly TextLine[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/**
 * The blocks of a page in the order in which one reads them: columns one after the other, full-width blocks between them.
 * Where the file's own order reads on better (fewer broken sentences), that one is taken.
 */
export function readingOrder(lines: readonly TextLine[]): TextBlock[] {
  const upright = blocksOf(lines.filter((line) => !line.rotated))
  const rotated = blocksOf(lines.filter((line) => line.rotated))
  const byPlace = columnsOf(upright, 0)
  const inFile = upright
  const better = breaksIn(inFile) + 1 < breaksIn(byPlace) && switchesIn(inFile) <= switchesIn(byPlace) + 2
  const order = better ? inFile : byPlace
  return [...order, ...rotated]
}

/** Groups lines that follow each other in the file and downwards on the page. */
function blocksOf(lines: readonly TextLine[]): TextBlock[] {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && follows(last, line)) group.push(line)
    else groups.push([line])
  }
  return groups.map(blockOf)
}

function blockOf(lines: readonly TextLine[]): TextBlock {
  const longest = lines.reduce((best, line) => (line.text.length > best.text.length ? line : best))
  return {
    lines,
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
    size: longest.size,
  }
}

function follows(last: TextLine, next: TextLine): boolean {
  if (last.rotated) return next.rotated
  const larger = Math.max(last.size, next.size)
  const step = next.baseline - last.baseline
  if (step <= 0.2 * larger || step > 2.4 * larger) return false
  if (Math.min(last.size, next.size) < 0.88 * larger) return false
  const overlap = Math.min(last.right, next.right) - Math.max(last.left, next.left)
  return overlap > 0.3 * Math.min(last.right - last.left, next.right - next.left)
}

/** Orders blocks by a cut between columns: zones between the blocks that go over the cut, in each the left side first. */
function columnsOf(whole: readonly TextBlock[], depth: number): TextBlock[] {
  const cut = whole.length > 0 && depth < 6 ? gutterOf(whole.flatMap((block) => block.lines)) : null
  if (cut === null) return mergeFollowing([...whole].sort((a, b) => (sameRow(a, b) ? a.left - b.left : a.top - b.top)))
  const blocks = whole.flatMap((block) => splitAtCut(block, cut))
  const crossing = blocks.filter((block) => goesOver(block, cut)).sort((a, b) => a.top - b.top)
  const beside = blocks.filter((block) => !goesOver(block, cut))
  const ordered: TextBlock[] = []
  let rest = beside
  for (const wide of [...crossing, null]) {
    const middle = wide === null ? Infinity : (wide.top + wide.bottom) / 2
    const zone = rest.filter((block) => (block.top + block.bottom) / 2 < middle)
    rest = rest.filter((block) => !zone.includes(block))
    const isLeft = (block: TextBlock) => (block.left + block.right) / 2 < cut
    ordered.push(
      ...columnsOf(zone.filter(isLeft), depth + 1),
      ...columnsOf(
        zone.filter((block) => !isLeft(block)),
        depth + 1,
      ),
    )
    if (wide !== null) ordered.push(wide)
  }
  return ordered
}

/** Blocks of one column that the file drew apart, as it does where it goes line by line over all columns. */
function mergeFollowing(blocks: readonly TextBlock[]): TextBlock[] {
  const merged: TextLine[][] = []
  for (const block of blocks) {
    const last = merged.at(-1)?.at(-1)
    const first = block.lines[0]
    if (last && first && follows(last, first)) merged.at(-1)?.push(...block.lines)
    else merged.push([...block.lines])
  }
  return merged.length === blocks.length ? [...blocks] : merged.map(blockOf)
}

function goesOver(place: { readonly left: number; readonly right: number }, cut: number): boolean {
  return place.left < cut - 2 && place.right > cut + 2
}

/** A block of which some lines go over the cut and others keep to a column, in parts; a last short line stays with its paragraph. */
function splitAtCut(block: TextBlock, cut: number): TextBlock[] {
  const parts: TextLine[][] = []
  let over = false
  block.lines.forEach((line, index) => {
    const next = block.lines[index + 1]
    const lineOver =
      goesOver(line, cut) || (index > 0 && over && line.left < cut && (next === undefined || goesOver(next, cut)))
    const part = parts.at(-1)
    if (part && lineOver === over) part.push(line)
    else parts.push([line])
    over = lineOver
  })
  return parts.length > 1 ? parts.map(blockOf) : [block]
}

function sameRow(a: TextBlock, b: TextBlock): boolean {
  return Math.abs(a.top - b.top) < 0.5 * Math.min(a.size, b.size)
}

/** The x between two columns that the least text goes over; null where lines only stand under each other. */
function gutterOf(lines: readonly TextLine[]): number | null {
  const lefts = lines.map((line) => line.left)
  const rights = lines.map((line) => line.right)
  const total = lines.reduce((sum, line) => sum + line.size, 0)
  const most = 0.6 * total
  let best: { readonly x: number; readonly crossed: number; readonly width: number } | null = null
  for (const right of [...new Set(rights.map(Math.ceil))].sort((a, b) => a - b)) {
    let [nextLeft, crossed, left] = [Infinity, 0, 0]
    for (let index = 0; index < lines.length && crossed <= most; index += 1) {
      const lineLeft = lefts[index] ?? 0
      if ((rights[index] ?? 0) <= right) left += 1
      else if (lineLeft < right) crossed += lines[index]?.size ?? 0
      else if (lineLeft < nextLeft) nextLeft = lineLeft
    }
    const width = nextLeft - right
    if (nextLeft === Infinity || left === 0 || crossed > most || width < 3) continue
    const better =
      best === null ||
      crossed < best.crossed - 0.02 * total ||
      (crossed <= best.crossed + 0.02 * total && width > best.width)
    if (better && sideBySide(lines, right)) best = { x: right + width / 2, crossed, width }
  }
  return best === null ? null : best.x
}

/** Whether both sides of an x have a real column: several lines each, some of them beside each other. */
function sideBySide(lines: readonly TextLine[], x: number): boolean {
  const left = lines.filter((line) => line.right <= x)
  const right = lines.filter((line) => line.left >= x)
  if (Math.min(left.length, right.length) < 2) return false
  const top = Math.max(Math.min(...left.map((line) => line.top)), Math.min(...right.map((line) => line.top)))
  const bottom = Math.min(Math.max(...left.map((line) => line.bottom)), Math.max(...right.map((line) => line.bottom)))
  return bottom > top
}

/** How often a sentence breaks off between two blocks, or one begins in its middle. */
function breaksIn(blocks: readonly TextBlock[]): number {
  let breaks = 0
  for (let index = 1; index < blocks.length; index += 1) {
    const before = blocks[index - 1]?.lines.at(-1)?.text ?? ''
    const after = blocks[index]?.lines[0]?.text ?? ''
    if (before.length < 25 || after.length < 25) continue
    if (/[\p{Ll},\-–]$/u.test(before) !== /^[\p{Ll}(]/u.test(after)) breaks += 1
  }
  return breaks
}

/** How often the order goes from one column to another. */
function switchesIn(blocks: readonly TextBlock[]): number {
  return blocks.filter((block, index) => {
    const before = blocks[index - 1]
    return before !== undefined && (block.left >= before.right || block.right <= before.left)
  }).length
}
