import { useLayoutEffect, type RefObject } from 'react'
import { useCommands, type Command } from '#renderer/background/commands.ts'

// Where the writer was, so that the way back from its rows ends there.
let lastFigure: string | null = null

/** Remembers the figure that has the keyboard. */
export function rememberFigure(name: string): void {
  lastFigure = name
}

/** Arrow keys from figure to figure: left and right in reading order, up and down to the nearest. One figure is the stop of Tab. */
export function useFigureKeys(box: RefObject<HTMLElement | null>): void {
  const figures = () => [...(box.current?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])]
  const stop = (all: readonly HTMLElement[]) => all.find(({ dataset }) => dataset.figure === lastFigure) ?? all[0]
  // Figures come and go with the library.
  useLayoutEffect(() => {
    const all = figures()
    const chosen = stop(all)
    for (const each of all) each.tabIndex = each === chosen ? 0 : -1
  })
  const go = (choose: (all: readonly HTMLElement[], from: HTMLElement) => HTMLElement | undefined) => {
    const all = figures()
    const from = all.find((each) => each === document.activeElement)
    const to = from ? choose(all, from) : stop(all)
    if (!to) return
    for (const each of all) each.tabIndex = each === to ? 0 : -1
    to.focus()
  }
  const command = (id: string, label: string, key: string, choose: Parameters<typeof go>[0]): Command => ({
    id: `overview-${id}`,
    label,
    group: 'Overview',
    keys: [key],
    keyOnly: true,
    run: () => go(choose),
  })
  useCommands([
    command('next', 'Next figure', 'ArrowRight', (all, from) => all[all.indexOf(from) + 1]),
    command('before', 'Figure before', 'ArrowLeft', (all, from) => all[all.indexOf(from) - 1]),
    command('down', 'Figure below', 'ArrowDown', (all, from) => nearest(all, from, 1)),
    command('up', 'Figure above', 'ArrowUp', (all, from) => nearest(all, from, -1)),
    command('first', 'First figure', 'Home', (all) => all[0]),
    command('last', 'Last figure', 'End', (all) => all.at(-1)),
  ])
}

/** The figure of the next line in this direction that is nearest sideways. */
function nearest(all: readonly HTMLElement[], from: HTMLElement, direction: 1 | -1): HTMLElement | undefined {
  const middle = (element: HTMLElement) => {
    const { left, width, top, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2, half: height / 2 }
  }
  const here = middle(from)
  let best: { readonly element: HTMLElement; readonly far: number } | null = null
  for (const element of all) {
    const there = middle(element)
    const down = (there.y - here.y) * direction
    if (down <= Math.max(here.half, there.half)) continue
    // A step sideways counts for more than one ahead: a column is followed before it is left.
    const far = down + 2 * Math.abs(there.x - here.x)
    if (!best || far < best.far) best = { element, far }
  }
  return best?.element
}
