import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { raisedFigures, safeAddress, type BlockWords, type Look } from '../block-words.ts'

/** What the inline reader of Markdown needs of the whole text. */
export interface InlineContext {
  /** Addresses of `[words][name]` by name in small letters. */
  readonly links: ReadonlyMap<string, string>
  /** The number of a note that is called, or null where there is none of that name. */
  noteNumber(name: string): string | null
}

// What may be more than words; all else goes through as it stands.
const marked =
  /\\[!-/:-@[-`{-~]|`{1,20}|\*{1,3}|_{1,3}|~~|!?\[\^?|\]|<[^<>\s][^<>\n]{0,1000}>|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});|https?:\/\/[^\s<>"]{1,2000}/g

/**
 * Adds a stretch of Markdown (CommonMark, with notes and bare addresses of GitHub's) to a block as it is shown: signs of emphasis, links and
 * HTML tags are taken off. `at`: where the stretch begins in the text. Signs that nothing closes are words.
 */
export function addInline(words: BlockWords, text: string, at: number, context: InlineContext, look: Look = {}): void {
  const stretch = new Inline(words, text, at, context)
  stretch.add(0, text.length, look)
}

/** How deep links and emphasis may stand in one another. */
const maxDepth = 12

class Inline {
  private readonly words: BlockWords
  private readonly text: string
  private readonly at: number
  private readonly context: InlineContext
  /** From where on a sign has no partner any more, so that it is not sought again. */
  private readonly unclosed = new Map<string, number>()
  private raised: boolean | null = null
  private brackets: ReadonlyMap<number, number> | null = null

  constructor(words: BlockWords, text: string, at: number, context: InlineContext) {
    this.words = words
    this.text = text
    this.at = at
    this.context = context
  }

  add(from: number, to: number, look: Look, depth = 0): void {
    const pattern = new RegExp(marked)
    pattern.lastIndex = from
    let start = from
    for (let match = pattern.exec(this.text); match !== null && match.index < to; match = pattern.exec(this.text)) {
      const next = depth > maxDepth ? null : this.sign(match[0], match.index, to, look, depth, start)
      if (next === null) continue
      start = next
      pattern.lastIndex = next
    }
    this.plain(start, to, look)
  }

  private plain(from: number, to: number, look: Look): void {
    if (to <= from) return
    const words = this.text.slice(from, to)
    this.words.add(this.raised === null ? words : raisedFigures(words, this.raised), look, this.at + from)
  }

  /** Reads one sign; the words before it, from `start`, are added first. Answers where to go on, null where it is a word like others. */
  private sign(sign: string, index: number, to: number, look: Look, depth: number, start: number): number | null {
    const before = () => this.plain(start, index, look)
    const end = index + sign.length
    if (sign.startsWith('\\')) {
      before()
      this.plain(index + 1, end, look)
      return end
    }
    if (sign.startsWith('&')) {
      before()
      this.words.addSign(decodeEntities(sign), look, this.at + index, this.at + end)
      return end
    }
    if (sign.startsWith('`')) {
      const close = this.closing(sign, end, to, /[^`]/)
      if (close === null) return null
      before()
      this.plain(end, close, look)
      return close + sign.length
    }
    if (sign.startsWith('[') || sign.startsWith('![')) return this.link(sign, index, to, look, depth, before)
    if (sign.startsWith('<')) return this.tag(sign, index, before, look)
    if (sign.startsWith('http')) {
      const address = sign.replace(/[).,;:!?'*_\]]{1,10}$/, '')
      before()
      this.words.add(address, { ...look, href: safeAddress(address) }, this.at + index)
      return index + address.length
    }
    return /^[*_~]/.test(sign) ? this.emphasis(sign, index, to, look, depth, before) : null
  }

  private emphasis(
    sign: string,
    index: number,
    to: number,
    look: Look,
    depth: number,
    before: () => void,
  ): number | null {
    const end = index + sign.length
    const isInWord = sign.startsWith('_') && /[\p{L}\p{N}]/u.test(this.text[index - 1] ?? '')
    if (isInWord || !/\S/.test(this.text[end] ?? '')) return null
    const close = this.closing(sign, end + 1, to, /[^\s]/)
    if (close === null) return null
    before()
    const [bold, italic] = [sign !== '~~' && sign.length > 1, sign.length % 2 === 1]
    this.add(end, close, { ...look, ...(bold && { bold }), ...(italic && { italic }) }, depth + 1)
    return close + sign.length
  }

  /** Where the next sign of this length stands behind `from`, the sign before it fitting `last`; null where none does. */
  private closing(sign: string, from: number, to: number, last: RegExp): number | null {
    const sought = `${sign} ${to}`
    if (from >= (this.unclosed.get(sought) ?? Infinity)) return null
    const kind = sign[0]
    for (let at = this.text.indexOf(sign, from); at >= 0 && at < to;) {
      let end = at
      while (this.text[end] === kind) end += 1
      const isInWord = kind === '_' && /[\p{L}\p{N}]/u.test(this.text[end] ?? '')
      if (end - at === sign.length && last.test(this.text[at - 1] ?? '') && !isInWord) return at
      at = this.text.indexOf(sign, end)
    }
    this.unclosed.set(sought, from)
    return null
  }

  private link(sign: string, index: number, to: number, look: Look, depth: number, before: () => void): number | null {
    const from = index + sign.length
    const close = this.closingBracket(from, to)
    if (close === null) return null
    if (sign === '[^') {
      const number = this.context.noteNumber(this.text.slice(from, close))
      if (number === null) return null
      before()
      this.words.callNote(number)
      return close + 1
    }
    const rest = this.text.slice(close + 1, Math.min(to, close + 3000))
    const direct =
      /^\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*){0,4}))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/.exec(
        rest,
      )
    const named = /^\[([^[\]]{0,300})\]/.exec(rest)
    const label = named?.[1] === '' || named === null ? this.text.slice(from, close) : (named[1] ?? '')
    const address = direct?.[1] ?? direct?.[2] ?? this.context.links.get(label.toLowerCase().trim())
    if (direct === null && address === undefined) return null
    before()
    // What a picture shows is said by its words.
    this.add(from, close, sign === '[' ? { ...look, href: safeAddress(address) } : look, depth + 1)
    return close + 1 + (direct?.[0].length ?? named?.[0].length ?? 0)
  }

  /** The bracket that closes the one before `from`, or null. All pairs are found in one pass over the text. */
  private closingBracket(from: number, to: number): number | null {
    this.brackets ??= bracketPairs(this.text)
    const close = this.brackets.get(from - (this.text[from - 1] === '^' ? 2 : 1)) ?? null
    return close !== null && close < to ? close : null
  }

  private tag(sign: string, index: number, before: () => void, look: Look): number | null {
    const end = index + sign.length
    const address = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>$/i.exec(sign)?.[1]
    if (address !== undefined) {
      before()
      const href = safeAddress(address.includes(':') ? address : `mailto:${address}`)
      this.words.add(address, { ...look, href }, this.at + index + 1)
      return end
    }
    const name = /^<\/?([a-z][a-z\d]{0,20})(?=[\s/>])/i.exec(sign)?.[1]?.toLowerCase()
    if (name === undefined && !sign.startsWith('<!--')) return null
    before()
    if (name === 'br') this.words.add(' ', look, this.at + index)
    if (name === 'sup' || name === 'sub') this.raised = sign.startsWith('</') ? null : name === 'sup'
    return end
  }
}

/** Where each opening bracket that is closed has its partner. */
function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/\\.|[[\]]/g)) {
    if (sign === '[') open.push(index)
    else if (sign === ']') {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, index)
    }
  }
  return pairs
}
