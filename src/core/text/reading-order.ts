import type { TextLine } from './page-lines.ts'

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
  const order = flow(inFile) > flow(byPlace) + 1 ? inFile : byPlace
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
  if (Math.min(last.size, next.size) < 0.8 * larger) return false
  const overlap = Math.min(last.right, next.right) - Math.max(last.left, next.left)
  return overlap > 0.3 * Math.min(last.right - last.left, next.right - next.left)
}

/** Orders blocks by a cut between columns: zones between the blocks that go over the cut, in each the left side first. */
function columnsOf(blocks: readonly TextBlock[], depth: number): TextBlock[] {
  if (blocks.length < 2) return [...blocks]
  const cut = depth < 6 ? gutterOf(blocks) : null
  if (cut === null) return [...blocks].sort((a, b) => (sameRow(a, b) ? a.left - b.left : a.top - b.top))
  const crossing = blocks.filter((block) => block.left < cut - 2 && block.right > cut + 2).sort((a, b) => a.top - b.top)
  const beside = blocks.filter((block) => !crossing.includes(block))
  const ordered: TextBlock[] = []
  let rest = beside
  for (const wide of [...crossing, null]) {
    const middle = wide === null ? Infinity : (wide.top + wide.bottom) / 2
    const zone = rest.filter((block) => (block.top + block.bottom) / 2 < middle)
    rest = rest.filter((block) => !zone.includes(block))
    const isLeft = (block: TextBlock) => (block.left + block.right) / 2 < cut
    ordered.push(...columnsOf(zone.filter(isLeft), depth + 1), ...columnsOf(zone.filter((block) => !isLeft(block)), depth + 1))
    if (wide !== null) ordered.push(wide)
  }
  return ordered
}

function sameRow(a: TextBlock, b: TextBlock): boolean {
  return Math.abs(a.top - b.top) < 0.5 * Math.min(a.size, b.size)
}

/** The x between two columns that the least text goes over; null where blocks only stand under each other. */
function gutterOf(blocks: readonly TextBlock[]): number | null {
  const total = blocks.reduce((sum, block) => sum + weight(block), 0)
  let best: { readonly x: number; readonly crossed: number; readonly width: number } | null = null
  const rights = [...new Set(blocks.map((block) => Math.round(block.right)))].sort((a, b) => a - b)
  for (const right of rights) {
    const x = right + 1
    const leftSide = blocks.filter((block) => block.right <= x)
    const rightSide = blocks.filter((block) => block.left >= x)
    if (leftSide.length === 0 || rightSide.length === 0) continue
    const crossed = blocks.reduce((sum, block) => sum + (block.left < x && block.right > x ? weight(block) : 0), 0)
    if (crossed > 0.6 * total || !sideBySide(leftSide, rightSide)) continue
    const width = Math.min(...rightSide.map((block) => block.left)) - right
    if (best === null || crossed < best.crossed - 0.01 * total || (crossed <= best.crossed + 0.01 * total && width > best.width)) {
      best = { x: right + width / 2, crossed, width }
    }
  }
  return best === null ? null : best.x
}

function weight(block: TextBlock): number {
  return block.lines.length * block.size
}

/** Whether both sides have a real column: several lines, beside each other for a good part of the lower one. */
function sideBySide(left: readonly TextBlock[], right: readonly TextBlock[]): boolean {
  const top = Math.max(Math.min(...left.map((block) => block.top)), Math.min(...right.map((block) => block.top)))
  const bottom = Math.min(Math.max(...left.map((block) => block.bottom)), Math.max(...right.map((block) => block.bottom)))
  const lines = (side: readonly TextBlock[]) => side.reduce((sum, block) => sum + block.lines.length, 0)
  return bottom - top > 0 && Math.min(lines(left), lines(right)) >= 2
}

/** How well sentences go on from block to block: one for each that does, minus one for each that breaks off. */
function flow(blocks: readonly TextBlock[]): number {
  let score = 0
  for (let index = 1; index < blocks.length; index += 1) {
    const before = blocks[index - 1]?.lines.at(-1)?.text ?? ''
    const after = blocks[index]?.lines[0]?.text ?? ''
    if (before.length < 25 || after.length < 25) continue
    const open = /[\p{Ll},\-–]$/u.test(before)
    const goesOn = /^[\p{Ll}(]/u.test(after)
    if (open && goesOn) score += 1
    else if (open !== goesOn) score -= 1
  }
  return score
}
