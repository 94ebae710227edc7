import { raisedOrLowered } from '../references/reading/tex-symbols.ts'
import type { TextMark } from './written-text.ts'

/** How words look, and where they lead to. */
export interface Look {
  readonly italic?: boolean
  readonly bold?: boolean
  readonly href?: string | undefined
}

/** Where a stretch of a block's text stands in the text it was read from. */
export interface WordsPlace {
  /** In the block's text. */
  readonly start: number
  readonly end: number
  /** In the source, UTF-16 code units. As long as the stretch itself, or a sign that stands for all of it (`&amp;`, `<w:tab/>`). */
  readonly sourceStart: number
  readonly sourceEnd: number
}

const [spaces, unseen] = ['\\t\\n\\v\\f\\r \\u0085\\u2028\\u2029', '\\u00AD\\u200B\\u2060\\uFEFF\\0']
const stretches = new RegExp(`[${spaces}]+|[${unseen}]+|[^${spaces}${unseen}]+`, 'g')
const [blankFirst, unseenFirst] = [new RegExp(`^[${spaces}]`), new RegExp(`^[${unseen}]`)]

/** The words of one block as they come: white space is folded, signs that are not seen are left out, looks and places are kept. */
export class BlockWords {
  private parts: string[] = []
  private length = 0
  /** White space came and no word behind it yet. */
  private blank: { readonly look: Look; readonly start: number; readonly end: number } | null = null
  private readonly marks: TextMark[] = []
  private places: WordsPlace[] = []

  get isEmpty(): boolean {
    return this.length === 0
  }

  /** Adds words that stand at `source` in what is read, sign for sign. `source` -1: no place is kept. */
  add(words: string, look: Look = {}, source = -1): void {
    if (!/[\t\n\v\f\r\u0085\u00AD\u200B\u2028\u2029\u2060\uFEFF\0]| {2}/.test(words)) {
      // What most words are: nothing to fold within.
      const start = words.startsWith(' ') ? 1 : 0
      const end = words.length - (words.endsWith(' ') && words.length > 1 ? 1 : 0)
      const at = (offset: number) => (source < 0 ? -1 : source + offset)
      if (start > 0) this.addPart(' ', look, source, at(1))
      if (end > start) this.addPart(words.slice(start, end), look, at(start), at(end))
      if (end < words.length) this.addPart(' ', look, at(end), at(words.length))
      return
    }
    for (const [part] of words.matchAll(stretches)) {
      this.addPart(part, look, source, source < 0 ? -1 : source + part.length)
      if (source >= 0) source += part.length
    }
  }

  /** Adds what a sign of the source stands for: the whole of `words` for the whole of the sign. */
  addSign(words: string, look: Look, sourceStart: number, sourceEnd: number): void {
    if (words !== '') this.addPart(words, look, sourceStart, sourceEnd)
  }

  /** Parts two cells of a row. */
  addTab(): void {
    this.blank = null
    this.parts.push('\t')
    this.length += 1
  }

  /** A note is called here. */
  callNote(number: string): void {
    this.marks.push({ start: this.length, end: this.length, note: number })
  }

  /** The block's text without white space at its end, its looks and places. */
  done(): { readonly text: string; readonly marks: readonly TextMark[]; readonly places: readonly WordsPlace[] } {
    return { text: this.parts.join(''), marks: this.marks, places: this.places }
  }

  private addPart(part: string, look: Look, sourceStart: number, sourceEnd: number): void {
    if (unseenFirst.test(part)) return
    if (blankFirst.test(part)) {
      if (this.length > 0 && this.blank === null && this.parts.at(-1) !== '\t')
        this.blank = { look, start: sourceStart, end: sourceEnd }
    } else this.put(part, look, sourceStart, sourceEnd)
  }

  private put(words: string, look: Look, sourceStart: number, sourceEnd: number): void {
    if (this.blank !== null) {
      const blank = this.blank
      this.blank = null
      // Between two stretches of one link the space is part of it; beside it, it is not.
      this.append(' ', isSameLook(blank.look, look) ? look : {}, blank.start, blank.end)
    }
    this.append(words, look, sourceStart, sourceEnd)
  }

  private append(words: string, look: Look, sourceStart: number, sourceEnd: number): void {
    const start = this.length
    this.parts.push(words)
    this.length += words.length
    this.markAs(look, start)
    if (sourceStart < 0) return
    const last = this.places.at(-1)
    const isAsItStands = sourceEnd - sourceStart === words.length
    // Stretches that follow one another sign for sign are one.
    if (last && isAsItStands && last.end === start && last.sourceEnd === sourceStart && isSignForSign(last))
      this.places[this.places.length - 1] = { ...last, end: this.length, sourceEnd }
    else this.places.push({ start, end: this.length, sourceStart, sourceEnd })
  }

  private markAs({ italic, bold, href }: Look, start: number): void {
    if (!italic && !bold && href === undefined) return
    const last = this.marks.at(-1)
    if (last?.end === start && last.note === undefined && isSameLook(last, { italic, bold, href }))
      this.marks[this.marks.length - 1] = { ...last, end: this.length }
    else
      this.marks.push({
        start,
        end: this.length,
        ...(italic && { italic }),
        ...(bold && { bold }),
        ...(href !== undefined && { href }),
      })
  }
}

function isSameLook(one: Look, other: Look): boolean {
  return !one.italic === !other.italic && !one.bold === !other.bold && one.href === other.href
}

function isSignForSign({ start, end, sourceStart, sourceEnd }: WordsPlace): boolean {
  return end - start === sourceEnd - sourceStart
}

/** An address as it may be shown as a link: http, https and mailto; undefined for any other, which may run something. */
export function safeAddress(address: string | undefined): string | undefined {
  const whole = address?.trim()
  return whole !== undefined && whole.length <= 2000 && /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(whole)
    ? whole
    : undefined
}

/**
 * Raised or lowered figures and signs in Unicode's own characters, so that 10 to the power 6 is never read as 106; letters stay as they
 * are ("5th"). As long as `words`.
 */
export function raisedFigures(words: string, isRaised: boolean): string {
  return words.replace(/[\d+=()\u2212-]/g, (sign) => raisedOrLowered(sign, isRaised))
}
