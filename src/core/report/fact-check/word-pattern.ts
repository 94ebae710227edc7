import { lazily } from '#core/lazily.ts'
import { bareWords } from './bare-text.ts'

// Letters and digits. Classes of Unicode's properties would say it better and take a millisecond each to be made: there are thousands.
const inWord = String.raw`0-9A-Za-z\xaa\xb5\xba\xc0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff10-\uffdc`
export const hyphens = String.raw`\-\u2010-\u2015\u2212`
/** Letters that are typed in more than one way, and not by an accent alone; `stemOf` makes one of each. */
const otherwise: Readonly<Record<string, string>> = {
  ß: '(?:ß|ss)',
  ss: '(?:ss|ß)',
  æ: '(?:æ|ae)',
  œ: '(?:œ|oe)',
  ø: '(?:ø|oe?)',
  o: '[oø]',
  aa: 'aa?',
  l: '[lł]',
  ł: '[lł]',
  d: '[dđð]',
  đ: '[dđ]',
  ð: '(?:ð|dh?)',
  þ: '(?:þ|th)',
  i: '[iı]',
  ı: '[iı]',
}
// Scripts that set no blanks between words.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/**
 * The source of a pattern that finds these words in bare text: with any blanks between, any accents, apostrophes and hyphens, and the spellings
 * of letters that stand for one another (“Müller”, “Mueller”).
 */
export function patternOf(words: string): string {
  const signs = words.normalize('NFD').match(/[aou]\u0308|[ao]e|ue|ss|aa|\s+|[^\p{M}\p{Cf}]/giu) ?? []
  return signs.map(patternOfSign).join('')
}

function patternOfSign(sign: string): string {
  const lower = sign.toLowerCase()
  const inCase = (pattern: string) => (sign === lower ? pattern : bothCases(pattern, sign))
  if (sign.trim() === '') return String.raw`\s+`
  if (/^[aou](?:\u0308|e)$/.test(lower)) return `${sign[0]}[eE]?`
  if (/['’‘ʼ´`′]/u.test(sign)) return "['’‘ʼ´`′]?"
  if (/[\p{Pd}−]/u.test(sign)) return String.raw`[${hyphens}\s]?`
  if (sign === '@') return String.raw`(?:@|\s*[(\[]at[)\]]\s*|\s+at\s+)`
  const known = otherwise[lower]
  if (known) return inCase(known)
  return sign.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`)
}

/** A small pattern of letters for words that are written with capitals there. */
function bothCases(pattern: string, sign: string): string {
  return pattern.replaceAll(/\p{Ll}/gu, (letter) => (sign.includes(letter) ? letter : letter.toUpperCase()))
}

/** The pattern for words as words: not as a part of longer ones, except where the script sets no blanks. `pattern` is asked when it is used. */
export function wholeWords(words: string, pattern: () => string, isInAnyCase: boolean): () => RegExp {
  return lazily(() => {
    const source = unspaced.test(words) ? pattern() : `(?<![${inWord}])(?:${pattern()})(?![${inWord}])`
    return new RegExp(source, isInAnyCase ? 'gi' : 'g')
  })
}

/** True where words of so few signs can be told from others. */
export function isLongEnough(words: string): boolean {
  return bareWords(words).length >= (unspaced.test(words) ? 2 : 3)
}
