/** Lines rather than a pattern: a pattern is named by an id, which two pictures in one page would share. All are paths of slanted lines. */

/** The hatching of a diamond with its middle here: lines along one pair of its sides. */
export function hatchOfDiamond(x: number, y: number, half: number, gap = 3.5): string {
  const lines = Math.floor(half / gap)
  const parts: string[] = []
  for (let line = 1; line <= lines; line += 1) {
    const along = (line / (lines + 1)) * half
    // From the lower left side to the upper right one.
    parts.push(segment(x - half + along, y + along, x + along, y - half + along))
  }
  return parts.join('')
}

/** The hatching of a rectangle: lines that rise to the right, `gap` apart. */
export function hatchOfRect(x: number, y: number, width: number, height: number, gap = 6): string {
  const parts: string[] = []
  const step = gap * Math.SQRT2
  for (let from = step / 2; from < width + height; from += step) {
    // The line dx + dy = from, where dy goes down from the top, within the rectangle.
    const left = Math.max(0, from - height)
    const right = Math.min(width, from)
    if (right - left < 0.5) continue
    parts.push(segment(x + left, y + from - left, x + right, y + from - right))
  }
  return parts.join('')
}

function segment(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
