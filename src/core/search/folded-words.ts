import { matchKey } from '../paper/anchoring/match-key.ts'

/** A word of a text as it is sought, and where it stands there (UTF-16 code units). */
export interface FoldedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** What the search index holds of a text: its words one by one, and those that a hyphen, an apostrophe or a point parts, joined. */
export interface IndexedText {
  readonly words: string
  readonly joined: string
}

/** Stands for the decimal point in a joined number. A private-use character: no text has it after folding, and SQLite takes it for a letter. */
export const decimalPoint = '\ue000'

// After folding, everything above ASCII is a letter or a digit.
const letter = 'a-z0-9\\u0080-\\uffff'
const oneWord = new RegExp(`[${letter}]+`, 'g')
const compound = new RegExp(`[${letter}]+(?:['-]\\s{0,3}[${letter}]+)+|\\d+(?:[.,]\\d+)+`, 'g')
const notAscii = /[^\0-\x7f]/u
const eachNotAscii = /[^\0-\x7f]/gu
/** Scripts that part no words: each sign is a word of its own, so that a stretch of them is sought like words in a row. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

const known = new Map<string, string>()

/**
 * A character above ASCII as `matchKey` has it. What a key leaves out is told apart here, because words are sought and not stretches:
 * spaces part words, dashes and apostrophes join them, accents beside their letter are nothing.
 */
function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const { key } = matchKey(character)
  const folded = key === '' ? foldOmitted(character) : foldKept(key)
  if (known.size < 5000) known.set(character, folded)
  return folded
}

function foldOmitted(character: string): string {
  if (/[\p{Pd}\u2212\u00ad]/u.test(character)) return '-'
  if (/[‘’‚‛‹›´ˈ]/u.test(character)) return "'"
  return /[\s"“”„‟«»]/u.test(character) ? ' ' : ''
}

function foldKept(key: string): string {
  // A ligature or a fraction may come apart into letters and signs.
  const letters = [...key].map((sign) => (/[\p{L}\p{N}]/u.test(sign) ? sign : ' ')).join('')
  return withoutSpaces.test(key) ? ` ${letters} ` : letters
}

/** A text folded as `matchKey` folds it, with what parts its words kept as a space, a hyphen or an apostrophe. */
function foldText(text: string): string {
  const small = notAscii.test(text) ? text.replace(eachNotAscii, foldCharacter).toLowerCase() : text.toLowerCase()
  return small.includes('`') ? small.replaceAll('`', "'") : small
}

/** What is indexed of a text. */
export function indexedText(text: string): IndexedText {
  const words = foldText(text)
  const joined = words.match(compound)?.flatMap(joinedForms).join(' ') ?? ''
  return { words, joined }
}

/** The words of a text in order, folded, each with its place. A word may fold into several ("日本"), which then share one. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const found: FoldedWord[] = []
  let at = 0
  let open: { word: string; start: number; end: number } | null = null
  const close = () => {
    if (open) found.push(open)
    open = null
  }
  for (const character of text) {
    const folded = foldText(character)
    for (const sign of folded) {
      if (!isLetter(sign)) close()
      else if (open) {
        open.word += sign
        open.end = at + character.length
      } else open = { word: sign, start: at, end: at + character.length }
    }
    at += character.length
  }
  close()
  return found
}

/** The words of what is sought, and what stands before each (folded; of the first, nothing). */
export function soughtWords(text: string): { readonly words: readonly string[]; readonly gaps: readonly string[] } {
  const folded = foldText(text)
  const words: string[] = []
  const gaps: string[] = []
  let end = 0
  for (const match of folded.matchAll(oneWord)) {
    gaps.push(words.length === 0 ? '' : folded.slice(end, match.index))
    words.push(match[0])
    end = match.index + match[0].length
  }
  return { words, gaps }
}

/** Whether a gap is one over which words are one word too: "split-face", "patient's". */
export function isJoint(gap: string): boolean {
  return /^['-]\s{0,3}$/.test(gap)
}

/** The joined forms of a compound: "five-year-old" gives "fiveyear", "yearold", "fiveyearold"; "1,300" gives "1300"; a range of numbers none. */
export function joinedForms(compound: string): readonly string[] {
  if (/^[\d.,]+$/.test(compound)) return joinedNumber(compound)
  const parts = compound.split(/['-]\s*/)
  const forms: string[] = []
  for (let from = 0; from < parts.length; from += 1) {
    let form = parts[from]!
    for (let to = from + 1; to < parts.length; to += 1) {
      if (/\d$/.test(form) && /^\d/.test(parts[to]!)) break
      form += parts[to]!
      const isWhole = from === 0 && to === parts.length - 1
      if (parts.length <= 4 || to === from + 1 || isWhole) forms.push(form)
    }
  }
  return forms
}

function joinedNumber(number: string): readonly string[] {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number) ? number.replaceAll(',', '') : number
  if (plain.includes(',')) return []
  return [plain.replaceAll('.', decimalPoint)]
}

function isLetter(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign >= '\u0080'
}
