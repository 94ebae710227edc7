import { flattenPaper, type FlatText } from '../text/flat-text.ts'
import type { PaperText, TextRange, TextSpan } from '../text/paper-text.ts'
import { matchKey, type MatchKey } from './match-key.ts'
import { keyOfFlat, spanOf } from './quote-places.ts'

/** Words of a paper that a search found, with what stands around them on one line. */
export interface FoundWords {
  readonly span: TextSpan
  readonly before: string
  readonly words: string
  readonly after: string
}

/** How a search reads its words. Left out: parts of words count, capitals do not. */
export interface FindOptions {
  readonly wholeWords?: boolean
  /** Only at the beginning of a word. */
  readonly wordStarts?: boolean
  readonly matchCase?: boolean
}

/** Hits that are listed at most: more words than one reads, and few enough to mark. */
const mostFound = 10_000
/** Characters around a hit that are shown. */
const surroundings = 48

/**
 * Where words stand in a paper, in reading order, at most 10,000 places; past line ends, page breaks and running heads. As a reader would
 * say that they stand there: accents, ligatures, capitals, kinds of quotation marks, of dashes and of spaces do not count, a hyphen may
 * be there or not, spaces around signs neither; but what is written apart is not found together, nor a range where there is a number.
 * In running heads only where the text itself does not hold them. Empty for a query without a letter, number or sign.
 */
export function findWords(paper: PaperText, query: string, options: FindOptions = {}): readonly FoundWords[] {
  const flat = flattenPaper(paper)
  const inText = rangesIn(flat.text, keyOfFlat(flat), query, options).map(({ start, end }) =>
    found(flat.text, start, end, spanOf(flat, start, end)),
  )
  return inText.length > 0 ? inText : inHeads(paper, query, options)
}

function inHeads(paper: PaperText, query: string, options: FindOptions): readonly FoundWords[] {
  return paper.pages
    .flatMap((page) =>
      page.furniture.flatMap((head) => {
        const text = page.text.slice(head.start, head.end)
        const at = (offset: number) => ({ pageIndex: page.pageIndex, offset: head.start + offset })
        return rangesIn(text, matchKey(text), query, options).map(({ start, end }) =>
          found(text, start, end, { start: at(start), end: at(end) }),
        )
      }),
    )
    .slice(0, mostFound)
}

function found(text: FlatText['text'], start: number, end: number, span: TextSpan): FoundWords {
  const line = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll(/\s+/g, ' ')
  return {
    span,
    before: line(start - surroundings, start),
    words: line(start, end),
    after: line(end, end + surroundings),
  }
}

/** Where words stand in a stretch of text, as `findWords` finds them in a paper. */
export function findInText(text: string, query: string, options: FindOptions = {}): readonly TextRange[] {
  return rangesIn(text, matchKey(text), query, options)
}

function rangesIn(text: string, source: MatchKey, query: string, options: FindOptions): readonly TextRange[] {
  const wanted = matchKey(query.trim())
  const { key } = wanted
  const ranges: TextRange[] = []
  if (key === '') return ranges
  const sought: Sought = { query: query.trim(), wanted, cased: options.matchCase ? casedKey(query) : null }
  for (let at = source.key.indexOf(key); at >= 0 && ranges.length < mostFound; at = source.key.indexOf(key, at + 1)) {
    const range = { start: source.starts[at] ?? 0, end: source.ends[at + key.length - 1] ?? 0 }
    if ((options.wholeWords || options.wordStarts) && !beginsWord(text, range)) continue
    if (options.wholeWords && !endsWord(text, range)) continue
    if (!isSaid(text, source, at, sought)) continue
    ranges.push(range)
    at += key.length - 1
  }
  return ranges
}

interface Sought {
  readonly query: string
  readonly wanted: MatchKey
  /** Its key with capitals kept, where they count. */
  readonly cased: string | null
}

/** Whether a place of the key says what was asked for, by what stands between its characters. */
function isSaid(text: string, source: MatchKey, at: number, { query, wanted, cased }: Sought): boolean {
  const { length } = wanted.key
  const start = source.starts[at] ?? 0
  const end = source.ends[at + length - 1] ?? 0
  if (cased !== null && casedKey(text.slice(start, end)) !== cased) return false
  if (
    /^\p{Pd}|^−/u.test(query) &&
    /\d/.test(wanted.key[0] ?? '') &&
    !/[\p{Pd}−]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return false
  for (let index = 1; index < length; index += 1) {
    const asked = query.slice(wanted.ends[index - 1], wanted.starts[index])
    const there = text.slice(source.ends[at + index - 1], source.starts[at + index])
    if (asked !== there && !isSameGap(asked, there, wanted.key[index - 1] ?? '', wanted.key[index] ?? '')) return false
  }
  return true
}

/** Whether the gap between two characters may stand for the one that was asked for. */
function isSameGap(asked: string, there: string, before: string, after: string): boolean {
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
  if (!isWord(before) || !isWord(after)) return true
  const isNumber = /\p{N}/u.test(before) && /\p{N}/u.test(after)
  const hasDash = /[\p{Pd}−\u00ad]/u.test(there)
  if (/[\p{Pd}−]/u.test(asked)) return !isNumber || hasDash
  if (/\s/.test(asked)) return there !== ''
  // "CO2" is often set as "CO 2": a letter and a number that were asked for together may stand apart.
  if (isNumber) return there === '' || there === '\u00ad'
  return !/\s/.test(there) || hasDash || /\p{N}/u.test(before) !== /\p{N}/u.test(after)
}

/** Letters of scripts that part no words: whatever stands beside one, a word may begin or end there. */
const letterOfWord = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}]`
const edgeBefore = new RegExp(`${letterOfWord}$`, 'u')
const edgeAfter = new RegExp(`^${letterOfWord}`, 'u')

function beginsWord(text: string, { start }: TextRange): boolean {
  return !edgeBefore.test(text.slice(Math.max(0, start - 2), start)) || !edgeAfter.test(text.slice(start, start + 2))
}

function endsWord(text: string, { end }: TextRange): boolean {
  return !edgeAfter.test(text.slice(end, end + 2)) || !edgeBefore.test(text.slice(Math.max(0, end - 2), end))
}

function casedKey(text: string): string {
  return [...text]
    .map((sign) => (sign === sign.toLowerCase() ? matchKey(sign).key : matchKey(sign).key.toUpperCase()))
    .join('')
}
