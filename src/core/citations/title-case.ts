/** Articles, conjunctions and prepositions of any length, that stay small within a title: the list of the CSL specification, measured. */
const small = new Set(
  [
    'a about above across afore after against al along alongside amid amidst among amongst an and anenst apropos apud around as',
    'aside astride at athwart atop barring before behind below beneath beside besides between beyond but by ca circa d de despite',
    'down during e.g. et except for forenenst from given i.e. in inside into lest like modulo near next nor notwithstanding of off on onto',
    'or out over per plus pro qua sans since so than the through throughout till to toward towards under underneath until unto up',
    'upon van versus via von vs vs. v. with within without yet',
  ].flatMap((line) => line.split(' ')),
)

/**
 * An English title with capitals for its words, as Chicago and AMA set titles of books. Only small letters at the beginning of words are
 * made capitals: what has a capital already, holds a digit (p53) or is Greek (β) stays as it is.
 */
export function titleCase(title: string): string {
  if (title === title.toUpperCase()) return title
  const words = title.split(/(\s+)/u)
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word))
  let starts = true
  let afterSmall = false
  return words
    .map((word, i) => {
      if (!/[\p{L}\p{N}]/u.test(word)) return word
      const set = wordInTitle(word, { starts, ends: i === last, afterSmall })
      afterSmall = isSmall(word)
      starts = /[:?!]["”’)\]]*$/u.test(word)
      return set
    })
    .join('')
}

function wordInTitle(
  word: string,
  { starts, ends, afterSmall }: { readonly starts: boolean; readonly ends: boolean; readonly afterSmall: boolean },
): string {
  const parts = word.split(/([-–/])/u)
  const lastPart = parts.length - 1
  return parts
    .map((part, i) => {
      const mayBeSmall =
        isSmall(part) &&
        !(i === 0 && (starts || (parts.length > 1 && !afterSmall && part !== word && parts[1] !== '/'))) &&
        !(i === lastPart && ends)
      return mayBeSmall ? part : capitalized(part)
    })
    .join('')
}

function isSmall(word: string): boolean {
  const plain = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
  return small.has(plain) || small.has(plain.replace(/\.$/u, '')) || /^\p{Ll}$/u.test(plain)
}

/** The word with its first letter as a capital, where it is a plain word. */
function capitalized(word: string): string {
  const [, before = '', letter = '', rest = ''] = /^([("“‘'[]*)(\p{Ll})(.*)$/su.exec(word) ?? []
  if (letter === '' || /[\p{Lu}\p{N}]/u.test(rest) || /^['’]/u.test(rest) || /\p{Script=Greek}/u.test(letter))
    return word
  return before + letter.toUpperCase() + rest
}

/** The text with its first letter as a capital, where it begins with a plain word; '' where there is none. */
export function capitalizeFirst(text: string | undefined): string {
  return (text ?? '').replace(/^\p{Ll}[\p{L}'’]*(?![\p{L}\d])/u, capitalized)
}
