/**
 * One layer of our own in each page that has something to show. pdf.js empties a page's element when it draws it anew, so a layer
 * that was thrown out is put back at once, before the next frame.
 */
export class PageLayers {
  private readonly layers = new Map<number, HTMLElement>()
  private readonly className: string
  private readonly observer = new MutationObserver(() => this.putBack())
  private pages: readonly HTMLElement[] = []

  constructor(className: string) {
    this.className = className
  }

  /** Takes over the pages of a paper; layers of the paper before are gone. */
  setPages(pages: readonly HTMLElement[]): void {
    this.observer.disconnect()
    for (const layer of this.layers.values()) layer.remove()
    this.layers.clear()
    this.pages = pages
  }

  /** The layer of a page, made when first asked for; null where there is no such page. */
  of(pageIndex: number): HTMLElement | null {
    const page = this.pages[pageIndex]
    if (!page) return null
    const known = this.layers.get(pageIndex)
    if (known) return known
    const layer = document.createElement('div')
    layer.className = this.className
    this.layers.set(pageIndex, layer)
    page.append(layer)
    this.observer.observe(page, { childList: true })
    return layer
  }

  /** Lets go of the pages. */
  destroy(): void {
    this.setPages([])
  }

  private putBack(): void {
    for (const [pageIndex, layer] of this.layers) if (!layer.isConnected) this.pages[pageIndex]?.append(layer)
  }
}
