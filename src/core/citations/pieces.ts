import { quoted, withQuotationMarks, type English } from './quotation-marks.ts'

/** A stretch of a citation that is printed in one way. */
export interface CitationPiece {
  readonly text: string
  readonly italic?: true
  /** The https: address that the words stand for. */
  readonly link?: string
}

/** A part of a citation; an empty one is a part that the reference does not have. */
export type Part = readonly CitationPiece[]

export const nothing: Part = []

/** The text as a part; nothing where there is none. */
export function plain(text: string | undefined): Part {
  return text ? [{ text }] : nothing
}

/** The same words in italics. */
export function italic(part: Part): Part {
  return part.map((piece) => ({ ...piece, italic: true }))
}

/** The words as a link. */
export function linked(text: string | undefined, link: string): Part {
  return text ? [{ text, link }] : nothing
}

/** A part without its styles: what a comparison reads. */
export function wordsOf(part: Part): string {
  return part.map(({ text }) => text).join('')
}

/** What puts parts together, for one kind of English. */
export interface Composer {
  /** Text of the reference with the quotation marks and apostrophes of print. */
  readonly text: (value: string | undefined) => Part
  readonly inQuotationMarks: (value: string | undefined) => Part
  /** The parts that are there, with the delimiter between them. */
  readonly joined: (delimiter: string, ...parts: readonly Part[]) => Part
  /** The part with what stands before and behind it; nothing where the part is nothing. */
  readonly around: (prefix: string, part: Part, suffix?: string) => Part
}

/**
 * Parts are joined as a compositor would: marks that say the same are set once ("Does it work?." has no full stop), blanks too, and
 * American English sets full stop and comma inside a closing quotation mark. Measured on citeproc-js, mark by mark.
 */
export function composer(english: English): Composer {
  const joined = (delimiter: string, ...parts: readonly Part[]) =>
    parts
      .filter((part) => part.length > 0)
      .reduce<Part>((all, part) => {
        if (all.length === 0) return part
        return appended(appended(all, plain(delimiter), english), part, english)
      }, nothing)
  const around = (prefix: string, part: Part, suffix = '') =>
    part.length === 0 ? nothing : appended(appended(plain(prefix), part, english), plain(suffix), english)
  const text = (value: string | undefined) => plain(value && withQuotationMarks(value, english))
  const inQuotationMarks = (value: string | undefined) => plain(value && quoted(value, english))
  return { text, inQuotationMarks, joined, around }
}

/** What is left of a mark (columns: `.,:;!?`) behind another: "keep", "drop" it, or let it "replace" what stands there. */
const marks = '.,:;!?'
const behind: Readonly<Record<string, string>> = {
  '.': 'dkkkkk',
  ',': 'kdkkkk',
  ':': 'dkdkrr',
  ';': 'dkddrr',
  '!': 'dkdkdk',
  '?': 'dkdkkd',
}

function appended(all: Part, next: Part, english: English): Part {
  const left = all.at(-1)
  const [right, ...others] = next
  if (!left || !right) return left ? all : next
  const mark = right.text[0] ?? ''
  const set = (left_: string, right_: string) =>
    merged([...all.slice(0, -1), { ...left, text: left_ }, { ...right, text: right_ }, ...others])
  if (mark === ' ' && left.text.endsWith(' ')) return set(left.text, right.text.slice(1))
  if (!marks.includes(mark)) return set(left.text, right.text)
  const quotes = closingQuotes(left.text)
  const inner = left.text.slice(0, left.text.length - quotes.length)
  const rest = right.text.slice(1)
  if (quotes && english === 'american' && (mark === '.' || mark === ','))
    return set(withMark(inner, mark) + quotes, rest)
  if (quotes)
    return inner.endsWith(mark) || (mark === '.' && /[?!]$/u.test(inner))
      ? set(left.text, rest)
      : set(left.text, right.text)
  const rule = ruleOf(left.text, mark)
  if (rule === 'd') return set(left.text, rest)
  return left.italic === right.italic && left.link === right.link && rule === 'r'
    ? set(left.text.slice(0, -1), right.text)
    : set(left.text, right.text)
}

function ruleOf(text: string, mark: string): string {
  return behind[text.at(-1) ?? '']?.[marks.indexOf(mark)] ?? 'k'
}

function withMark(text: string, mark: string): string {
  const rule = ruleOf(text, mark)
  return rule === 'd' ? text : (rule === 'r' ? text.slice(0, -1) : text) + mark
}

/** The quotation marks that a text ends with; an apostrophe is none. */
function closingQuotes(text: string): string {
  const end = /[”’]+$/u.exec(text)?.[0] ?? ''
  if (end === '' || end.includes('”')) return end
  if (/[.,!?…)]’+$/u.test(text) && text.includes('‘')) return end
  // A single mark closes what was opened: as many openings as closings that are no apostrophes within words.
  const opened = text.split('‘').length - 1
  const closed = text.replace(/(?<=[\p{L}\p{N}])’(?=\p{L})/gu, '').split('’').length - 1
  return opened > 0 && opened >= closed ? end : ''
}

/** Neighbours that are printed alike as one. */
function merged(part: Part): Part {
  return part.reduce<CitationPiece[]>((all, piece) => {
    const last = all.at(-1)
    if (piece.text === '') return all
    if (last && last.italic === piece.italic && last.link === piece.link)
      all[all.length - 1] = { ...last, text: last.text + piece.text }
    else all.push(piece)
    return all
  }, [])
}
