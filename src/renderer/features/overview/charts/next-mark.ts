/** Ways to go from a mark. */
export type Way = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

/** The mark that lies next this way, the one most straight ahead first; undefined at the edge. */
export function nextMark<E extends Element>(all: readonly E[], from: E, way: Way): E | undefined {
  if (way === 'first') return all[0]
  if (way === 'last') return all.at(-1)
  const here = middleOf(from)
  const [ahead, aside] = way === 'left' || way === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const sign = way === 'right' || way === 'down' ? 1 : -1
  let best: { readonly element: E; readonly far: number } | null = null
  for (const element of all) {
    if (element === from) continue
    const there = middleOf(element)
    const forward = (there[ahead] - here[ahead]) * sign
    const sideways = Math.abs(there[aside] - here[aside])
    // Within a right angle ahead; a row or column is followed before it is left.
    if (forward <= 1 || sideways > forward) continue
    const far = forward + 4 * sideways
    if (!best || far < best.far) best = { element, far }
  }
  return best?.element
}

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
