const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that begin and end a block; all others are part of one. */
export const blockElements = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul',
)

/** Elements whose text no reader of the page sees, or that are its controls and ways through the site. */
export const unseenElements = words(
  'annotation annotation-xml applet audio button canvas datalist embed frame frameset iframe input map nav noembed noframes noscript object rp rt script select style svg template textarea video',
)

const unseenClasses =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|katex-mathml|MJX_Assistive_MathML)(?:\s|$)/i

/** Whether an element says that it is not shown. */
export function isHiddenElement(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (unseenElements.has(name)) return true
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') return true
  if (name === 'dialog' && attributes['open'] === undefined) return true
  if (/^(?:navigation|menubar|search)$/i.test(attributes['role'] ?? '')) return true
  const style = attributes['style']
  return (
    (style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) ||
    unseenClasses.test(attributes['class'] ?? '')
  )
}
