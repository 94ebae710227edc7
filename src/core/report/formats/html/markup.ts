import { printedText } from '../printed-text.ts'

/** Markup that is safe to print. Only the template `markup` makes it: no text becomes markup by another road. */
class SafeMarkup {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

export type Html = SafeMarkup

/** What a hole of the template takes. Texts and numbers are escaped, `null` and `false` are nothing, lists are joined. */
export type Hole = Html | string | number | null | false | readonly Hole[]

/** Markup with holes: markup`<p title="${title}">${words}</p>`. Every hole is escaped but for markup; an attribute's stands in quotes. */
export function markup(parts: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  let text = parts[0]!
  for (let index = 0; index < holes.length; index++) text += markupOf(holes[index]!) + parts[index + 1]!
  return new SafeMarkup(text)
}

/** A link to a page of the web; its words alone where the address is no https: address. */
export function webLink(url: string, words: Hole): Html {
  return /^https:\/\/[^\s]+$/iu.test(url) ? markup`<a href="${url}" rel="noreferrer">${words}</a>` : markup`${words}`
}

function markupOf(hole: Hole): string {
  if (typeof hole === 'string') return escaped(hole)
  if (typeof hole === 'number') return String(hole)
  if (hole === null || hole === false) return ''
  if (hole instanceof SafeMarkup) return hole.toString()
  let markup = ''
  for (const one of hole) markup += markupOf(one)
  return markup
}

const special = /[&<>"']/g
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return printedText(text).replace(special, (sign) => references[sign]!)
}
