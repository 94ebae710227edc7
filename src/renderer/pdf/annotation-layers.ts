import type { PDFPageProxy } from 'pdfjs-dist'
import { areaOf, holds, turnBox, type FractionBox, type Turn } from './page-fractions.ts'
import { PageLayers } from './page-layers.ts'
import { pageAnnotations, type PaperAnnotation, type PaperLink, type PaperNote } from './paper-annotations.ts'

interface AnnotationEvents {
  /** A link was followed. */
  follow(link: PaperLink): void
  /** A note was opened; `element` is its sign. */
  open(note: PaperNote, element: HTMLElement): void
  /** The keyboard or the pointer is on a link; null when it is not any more. */
  point(link: PaperLink | null): void
}

type Shown = { readonly annotation: PaperLink | PaperNote; readonly element: HTMLButtonElement }

/**
 * Links and notes of the PDF on its pages. Links lie over the words without taking their clicks: words under a link can be selected, and
 * a click is looked up among the rectangles. The keyboard goes from one to the next (`step`); none of them is a tab stop.
 */
export class AnnotationLayers {
  private readonly layers: PageLayers
  private readonly shown = new Map<number, readonly Shown[]>()
  private readonly asked = new Set<number>()
  private readonly events: AnnotationEvents
  private wanted: string | null = null

  constructor(layerClass: string, events: AnnotationEvents) {
    this.layers = new PageLayers(layerClass)
    this.events = events
  }

  /** Takes over the pages of a paper. */
  setPages(pages: readonly HTMLElement[]): void {
    this.layers.setPages(pages)
    this.shown.clear()
    this.asked.clear()
  }

  /** Shows what a page carries, once. A page whose annotations cannot be read shows none. */
  async show(page: PDFPageProxy, turn: Turn): Promise<void> {
    const pageIndex = page.pageNumber - 1
    if (this.asked.has(pageIndex)) return
    this.asked.add(pageIndex)
    const annotations = await pageAnnotations(page).catch(() => [])
    const layer = annotations.length > 0 ? this.layers.of(pageIndex) : null
    if (!layer) return
    layer.replaceChildren(...annotations.map((each) => this.elementOf(each)))
    const buttons = [...layer.children]
    this.shown.set(
      pageIndex,
      annotations.flatMap((annotation, index) => {
        const element = buttons[index]
        return annotation.kind !== 'value' && element instanceof HTMLButtonElement ? [{ annotation, element }] : []
      }),
    )
    this.turn(turn, layer)
    if (this.wanted !== null) this.focusNote(this.wanted)
  }

  /** Puts everything where it stands after the pages were turned. */
  turn(turn: Turn, only?: HTMLElement): void {
    const pages = only ? [only] : [...this.shown.keys()].flatMap((index) => this.layers.of(index) ?? [])
    for (const layer of pages) {
      for (const element of layer.children)
        if (element instanceof HTMLElement) placeElement(element, boxOf(element), turn)
    }
  }

  /** The link at a point of a page (in parts of it), the smallest where several are; null where there is none. */
  linkAt(pageIndex: number, x: number, y: number): PaperLink | null {
    const links = (this.shown.get(pageIndex) ?? [])
      .map(({ annotation }) => annotation)
      .filter((each) => each.kind === 'link' && holds(each.box, x, y)) as readonly PaperLink[]
    return links.toSorted((one, other) => areaOf(one.box) - areaOf(other.box))[0] ?? null
  }

  /** Puts the keyboard on the next or previous link or note, beginning with the first that `isInSight`. True where there was one. */
  step(by: 1 | -1, isInSight: (element: HTMLElement) => boolean): boolean {
    const all = [...this.shown.entries()].toSorted(([one], [other]) => one - other).flatMap(([, shown]) => shown)
    const at = all.findIndex(({ element }) => element === document.activeElement)
    const next =
      at >= 0
        ? all[at + by]
        : by === 1
          ? all.find(({ element }) => isInSight(element))
          : all.findLast(({ element }) => isInSight(element))
    if (!next) return false
    next.element.focus()
    next.element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    return true
  }

  /** Puts the keyboard on a note, as soon as its page shows it. */
  focusNote(id: string): void {
    const found = [...this.shown.values()].flat().find(({ annotation }) => annotation.id === id)
    this.wanted = found ? null : id
    found?.element.focus({ preventScroll: true })
  }

  /** Lets go of the pages. */
  destroy(): void {
    this.setPages([])
  }

  private elementOf(annotation: PaperAnnotation): HTMLElement {
    if (annotation.kind === 'value') {
      const value = document.createElement('span')
      value.dataset['annotation'] = 'value'
      value.textContent = annotation.words
      return placed(value, annotation.box)
    }
    const button = document.createElement('button')
    button.type = 'button'
    button.tabIndex = -1
    button.dataset['annotation'] = annotation.kind
    if (annotation.kind === 'link') {
      button.setAttribute('role', 'link')
      button.setAttribute('aria-label', linkLabel(annotation))
      button.addEventListener('click', () => this.events.follow(annotation))
      button.addEventListener('focus', () => this.events.point(annotation))
      button.addEventListener('blur', () => this.events.point(null))
    } else {
      const { author, name, words } = annotation
      button.setAttribute('aria-label', `${name} in the PDF${author && `, by ${author}`}${words && `: ${words}`}`)
      button.dataset['sign'] = annotation.needsSign ? 'own' : words ? 'comment' : 'none'
      button.addEventListener('click', () => this.events.open(annotation, button))
    }
    return placed(button, annotation.box)
  }
}

/** What a link is called: its address, or that it leads to another place in the paper. */
export function linkLabel(link: PaperLink): string {
  return 'address' in link.to ? `Link to ${link.to.address}` : 'Link to another place in this paper'
}

function placed<E extends HTMLElement>(element: E, box: FractionBox): E {
  element.dataset['box'] = [box.left, box.top, box.right, box.bottom].join(' ')
  return element
}

function boxOf(element: HTMLElement): FractionBox {
  const [left = 0, top = 0, right = 0, bottom = 0] = (element.dataset['box'] ?? '').split(' ').map(Number)
  return { left, top, right, bottom }
}

function placeElement(element: HTMLElement, box: FractionBox, turn: Turn): void {
  const { left, top, right, bottom } = turnBox(box, turn)
  const percent = (part: number) => `${(part * 100).toFixed(3)}%`
  Object.assign(element.style, {
    left: percent(left),
    top: percent(top),
    width: percent(right - left),
    height: percent(bottom - top),
  })
}
