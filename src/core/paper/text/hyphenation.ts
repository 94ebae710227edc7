import type { PageLines } from './page-lines.ts'

/** Words of a document, to tell a split word from a compound at the end of a line. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>
}

/** First parts of compounds whose hyphen stays where nothing else decides. */
const firstParts = new Set(
  (
    'double single triple split half full non placebo sham cross follow self well high low long short large small ' +
    'multi open dose time case age sex body drug two three four five six first second third evidence meta quality ' +
    'health risk patient blood skin face mid semi quasi pseudo whole left right post'
  ).split(' '),
)

/** Endings that make a first part the stem of a longer word ("low-er", "age-nts"). */
const endings = /^(?:e?[rd]s?|e?st|ly|ing|en\w*|er\w*|ness|teen|ty|nts?|ual\w*|al|ies|y|s)$/

/** Second parts that only compounds have. */
const lastParts = new Set(
  (
    'controlled based related blind blinded label centre center arm dose free specific like term year years week ' +
    'month day old group treated induced associated dependent adjusted matched reported rated sectional ' +
    'significant inferiority effect quality level point wide making care line threatening naive naïve resistant ' +
    'positive negative sided treat analysis scale known defined effective up off over'
  ).split(' '),
)

/** Words that are written as one although both halves are words. */
const closedWords = new Set(
  (
    'therefore however within without sometimes throughout moreover furthermore although between because another ' +
    'itself themselves himself herself myself ourselves into onto upon overall outcome outcomes baseline ' +
    'nevertheless nonetheless whereas wherein whereby thereafter thereby therein hereby background network ' +
    'framework guideline guidelines understand understanding outpatient outpatients inpatient inpatients database ' +
    'databases somewhat something anything everything nothing someone anyone everyone worldwide widespread ' +
    'forward toward towards afterward afterwards beforehand together altogether already always also almost ' +
    'sunlight undergo undergone underwent outbreak feedback bloodstream fingerprint healthcare lifestyle newborn ' +
    'underlying childhood bedside workload timeline cutoff setback breakdown breakthrough'
  ).split(' '),
)

/** Every word of the pages, lower case, with hyphenated compounds both whole and in parts; word halves at line ends left out. */
export function vocabularyOf(pages: readonly PageLines[]): Vocabulary {
  const words = new Map<string, number>()
  for (const page of pages) {
    for (const line of page.lines) {
      const text = line.text.toLowerCase()
      for (const match of text.matchAll(/[\p{L}]+(?:-[\p{L}]+)*/gu)) {
        const [word] = match
        const end = match.index + word.length
        if (match.index === 0 || end >= text.length - 1) continue
        words.set(word, (words.get(word) ?? 0) + 1)
      }
    }
  }
  return { words }
}

/**
 * Whether the hyphen at the end of `before` only splits a word of which `after` has the rest. The document's own words decide;
 * then what is usual: capitals, digits and first parts of compounds keep their hyphen, all else is a split word.
 */
export function hyphenSplitsWord(before: string, after: string, vocabulary: Vocabulary): boolean {
  const first = /(\p{L}+)[-\u00ad]$/u.exec(before)?.[1]
  const rest = /^\p{L}+/u.exec(after)?.[0]
  if (first === undefined || rest === undefined) return false
  if (/^\p{Lu}/u.test(rest) && !/^\p{Lu}+$/u.test(first)) return false
  // A compound of three parts ("state-of-the-" + "art") is no split word.
  if (/\p{L}-\p{L}+-$/u.test(before) && firstParts.has(first.toLowerCase())) return false
  const [head, tail] = [first.toLowerCase(), rest.toLowerCase()]
  const { words } = vocabulary
  const whole = words.get(head + tail) ?? 0
  const compound = words.get(`${head}-${tail}`) ?? 0
  if (whole > 0 || compound > 0) return whole >= compound
  if (closedWords.has(head + tail)) return true
  if (lastParts.has(tail) && head.length >= 3 && !/(?:over|under|mis|un|re|dis|out)$/.test(head)) return false
  if (firstParts.has(head) && !endings.test(tail)) return false
  return !(head.length >= 4 && tail.length >= 4 && (words.get(head) ?? 0) > 0 && (words.get(tail) ?? 0) > 0)
}
