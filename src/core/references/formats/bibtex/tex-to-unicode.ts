import { decodeEntities } from '#core/references/reading/text-entities.ts'
import {
  raisedOrLowered,
  texAccents,
  texSilent,
  texSpaces,
  texStyles,
  texSymbols,
} from '#core/references/reading/tex-symbols.ts'

const anyTex = /[\\{}$~]|--|``|''/
/** How deep arguments may stand in one another; what is deeper loses its braces and stays as it is. */
const maxDepth = 30

/**
 * A BibTeX value as plain Unicode: accents, symbols and maths resolved, braces and changes of look gone, white space as
 * one space. A command that is not known keeps its argument, or its name where it has none. Linear in the length of the
 * text.
 */
export function texToUnicode(source: string): string {
  const value = decodeEntities(source, true)
  if (!anyTex.test(value)) return /\s\s|[\t\n\r]/.test(value) ? value.replace(/\s+/g, ' ').trim() : value.trim()
  return new TexReader(value, 0, false).read().replace(/\s+/g, ' ').trim()
}

/**
 * A value whose text is no TeX (links, file names): braces at its ends, `\url{}` and escaped signs gone, the rest as it
 * stands.
 */
export function verbatimValue(value: string): string {
  let plain = value.trim()
  if (plain.startsWith('{') && groupEnd(plain, 1) === plain.length) plain = plain.slice(1, -1).trim()
  const wrapped = /^\\(?:url|path|nolinkurl|href)\s*\{([^{}]*)\}(?:\s*\{[^{}]*\})?\.?$/.exec(plain)
  if (wrapped?.[1] !== undefined) plain = wrapped[1].trim()
  if (!/[\\{}$]/.test(plain)) return plain.replace(/\s+/g, ' ')
  return plain
    .replace(/\$\\sim\$|\{?\\textasciitilde\s?(?:\{\})?\}?|\\~\{\}|\{?\\~\}?/g, '~')
    .replace(/\{?\\textunderscore\s?(?:\{\})?\}?|\{\\_\}/g, '_')
    .replace(/\\([%&#_${}~^])/g, '$1')
    .replace(/\{([^{}\\]{0,3})\}/g, '$1')
}

class TexReader {
  private readonly text: string
  private readonly depth: number
  private maths: boolean
  private at = 0
  private readonly out: string[] = []

  constructor(text: string, depth: number, maths: boolean) {
    this.text = text
    this.depth = depth
    this.maths = maths
  }

  read(): string {
    const { text, out } = this
    let plainFrom = 0
    while (this.at < text.length) {
      const from = this.at
      if (!isSpecial(text.charCodeAt(from))) {
        this.at = from + 1
        continue
      }
      if (from > plainFrom) out.push(text.slice(plainFrom, from))
      plainFrom = this.special(text.charCodeAt(from)) ? this.at : from
      if (plainFrom === from) this.at = from + 1
    }
    if (text.length > plainFrom) out.push(text.slice(plainFrom))
    return out.join('')
  }

  /**
   * Handles the sign at `at` where it is TeX here: moves on and pushes what it stands for. False where it is plain
   * text.
   */
  private special(code: number): boolean {
    const { text } = this
    switch (code) {
      case 92:
        return this.command() // \
      case 123:
      case 125:
        this.at += 1
        return true // { }
      case 126:
        return this.put(' ', 1) // ~
      case 36:
        return this.dollar()
      case 45: // -
        if (text.charCodeAt(this.at + 1) !== 45 || this.maths) return false
        return text.charCodeAt(this.at + 2) === 45 ? this.put('—', 3) : this.put('–', 2)
      case 96:
        return text.charCodeAt(this.at + 1) === 96 ? this.put('“', 2) : false
      case 39:
        return text.charCodeAt(this.at + 1) === 39 ? this.put('”', 2) : false
      case 94:
        return this.maths ? this.script(true) : false
      default:
        return this.maths ? this.script(false) : false
    }
  }

  private put(text: string, length: number): boolean {
    this.at += length
    this.out.push(text)
    return true
  }

  /** `$` opens or closes maths; one that is never closed, or that stands before an amount, is a dollar. */
  private dollar(): boolean {
    const { text, at } = this
    if (!this.maths) {
      const close = text.indexOf('$', at + 1)
      if (
        close < 0 ||
        (/\d/.test(text[at + 1] ?? '') && /\s/.test(text[close - 1] ?? '') && /\d/.test(text[close + 1] ?? ''))
      )
        return this.put('$', 1)
    }
    this.at += text.charCodeAt(at + 1) === 36 ? 2 : 1
    this.maths = !this.maths
    return true
  }

  private script(raised: boolean): boolean {
    this.at += 1
    const argument = this.argument()
    this.out.push(argument === null ? (raised ? '^' : '_') : raisedOrLowered(this.inner(argument), raised))
    return true
  }

  private inner(argument: string): string {
    return this.depth >= maxDepth
      ? argument.replace(/[{}]/g, '')
      : new TexReader(argument, this.depth + 1, this.maths).read()
  }

  private command(): boolean {
    const { text } = this
    const start = this.at + 1
    let end = start
    while (end < text.length && isLetter(text.charCodeAt(end))) end += 1
    if (end === start) return this.signCommand(start)
    const name = text.slice(start, end)
    this.at = end
    const accent = texAccents.get(name)
    if (accent !== undefined && (name.length > 1 || !isLetter(text.charCodeAt(end)))) return this.accent(accent, name)
    while (text.charCodeAt(this.at) === 32) this.at += 1
    return this.namedCommand(name, end)
  }

  private namedCommand(name: string, end: number): boolean {
    const symbol = texSymbols.get(name)
    if (symbol !== undefined) {
      if (this.text.startsWith('{}', this.at)) this.at += 2
      this.out.push(symbol)
      return true
    }
    if (texSpaces.has(name)) return this.put(' ', 0)
    if (texSilent.has(name)) return true
    if (name === 'textsuperscript' || name === 'textsubscript' || name === 'sp' || name === 'sb') {
      const argument = this.argument()
      this.out.push(
        argument === null ? '' : raisedOrLowered(this.inner(argument), name.endsWith('superscript') || name === 'sp'),
      )
      return true
    }
    if (name === 'noopsort' || name === 'label' || name === 'cite' || name === 'vspace' || name === 'phantom') {
      this.argument()
      return true
    }
    if (name === 'href' || name === 'foreignlanguage' || name === 'textcolor') this.argument()
    if (name === 'sqrt') this.out.push('√')
    if (name === 'frac' || name === 'tfrac' || name === 'nicefrac' || name === 'sfrac') return this.fraction()
    if (texStyles.has(name) || name === 'sqrt' || name === 'href' || name === 'textcolor') return true
    if (this.text.charCodeAt(this.at) === 123) return true
    this.at = end
    this.out.push(`\\${name}`)
    return true
  }

  private fraction(): boolean {
    const [top, bottom] = [this.argument(), this.argument()]
    this.out.push(`${this.inner(top ?? '')}/${this.inner(bottom ?? '')}`)
    return true
  }

  /** `\'`, `\"`, `\&`, `\,` ... */
  private signCommand(start: number): boolean {
    const sign = this.text[start] ?? ''
    this.at = start + 1
    const accent = texAccents.get(sign)
    if (accent !== undefined && !this.maths) return this.accent(accent, sign)
    if (sign === '(' || sign === ')' || sign === '[' || sign === ']') {
      const opens = sign === '(' || sign === '['
      this.maths = opens
      return true
    }
    if (texSpaces.has(sign)) return this.put(' ', 0)
    if (sign === '-' || sign === '/' || sign === '!' || sign === '@' || sign === '') return true
    return this.put(sign, 0)
  }

  /** An accent with what it stands over: a letter, a group, or a dotless i. */
  private accent(combining: string, name: string): boolean {
    const argument = this.argument()
    if (argument === null || argument.trim() === '') {
      this.out.push(name === '~' || name === '^' || name === '`' ? name : '')
      return true
    }
    const [first, ...rest] = [...this.inner(argument)]
    const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : (first ?? '')
    this.out.push((base + combining).normalize('NFC') + rest.join(''))
    return true
  }

  /**
   * The argument at `at`: a group without its braces, a command with its own argument, or one character; null at the
   * end.
   */
  private argument(): string | null {
    const { text } = this
    while (text.charCodeAt(this.at) === 32 || text.charCodeAt(this.at) === 10) this.at += 1
    if (this.at >= text.length) return null
    const code = text.charCodeAt(this.at)
    if (code === 125) return null
    if (code === 123) {
      const start = this.at + 1
      this.at = groupEnd(text, start)
      return text.slice(start, this.at - 1)
    }
    const start = this.at
    if (code === 92) {
      this.at += 2
      if (isLetter(text.charCodeAt(start + 1))) while (isLetter(text.charCodeAt(this.at))) this.at += 1
      const command = text.slice(start + 1, this.at)
      if (texAccents.has(command) || text.charCodeAt(this.at) === 123) {
        const group = this.argument()
        return group === null
          ? text.slice(start, this.at)
          : `${text.slice(start, start + 1 + command.length)}{${group}}`
      }
      return text.slice(start, this.at)
    }
    this.at += (text.codePointAt(this.at) ?? 0) > 0xff_ff ? 2 : 1
    return text.slice(start, this.at)
  }
}

function isSpecial(code: number): boolean {
  return (
    code === 92 ||
    code === 123 ||
    code === 125 ||
    code === 126 ||
    code === 36 ||
    code === 45 ||
    code === 96 ||
    code === 39 ||
    code === 94 ||
    code === 95
  )
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/**
 * The offset behind the brace that closes the group whose content starts at `start`; behind the text where none does.
 */
function groupEnd(text: string, start: number): number {
  let depth = 1
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 92) at += 1
    else if (code === 123) depth += 1
    else if (code === 125) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return text.length + 1
}
