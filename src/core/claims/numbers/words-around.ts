import { anyOf, pattern } from '#core/word-patterns.ts'
import type { Approximation } from './quantity.ts'

const before: readonly (readonly [approximation: Approximation, wordings: readonly string[]])[] = [
  [
    'about',
    [
      'about',
      'around',
      'approximately',
      'approx\\.?',
      'roughly',
      'circa',
      'ca?\\.',
      '~',
      '≈',
      'some',
      'somewhere around',
      'in the region of',
      'an? (?:estimated|average of)',
      'an? estimated',
      'estimated at',
      'an average of',
      'on average',
    ],
  ],
  ['nearly', ['nearly', 'almost', 'close to', 'just under', 'just below', 'just short of', 'not quite', 'practically']],
  [
    'over',
    [
      'more than',
      'greater than',
      'higher than',
      'longer than',
      'older than',
      'larger than',
      'just over',
      'well over',
      'upwards of',
      'in excess of',
      'over',
      'above',
      'exceed(?:s|ed|ing)?',
      '>',
    ],
  ],
  ['at-least', ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', '≥', '>=', '⩾']],
  [
    'under',
    [
      'less than',
      'fewer than',
      'lower than',
      'smaller than',
      'shorter than',
      'younger than',
      'well under',
      'under',
      'below',
      '<',
    ],
  ],
  ['at-most', ['at most', 'no more than', 'not more than', 'a maximum of', '≤', '<=', '⩽']],
  ['up-to', ['up to', 'as many as', 'as much as', 'as long as', 'as little as', 'as few as']],
]
const beforePatterns = before.map(([approximation, wordings]) => ({
  approximation,
  wording: pattern('iu', String.raw`(?<![\p{L}\d])`, anyOf(wordings), String.raw`\s?(?:a |an |the |only |just )?$`),
}))
const behind: readonly (readonly [Approximation, RegExp])[] = [
  [
    'at-least',
    /^(?:\+(?!\d)|(?:\s\p{L}+)? or (?:more|older|above|longer|over|higher|greater)\b| plus\b| and (?:over|above|older)\b)/iu,
  ],
  ['at-most', /^(?:\s\p{L}+)? or (?:less|fewer|younger|below|under|shorter|lower)\b/iu],
  ['about', /^(?:\s\p{L}+)? or so\b|^-?ish\b|^-odd\b/iu],
]

/** Words that say about how much stands at the end of `words`, and how long they are; null where there are none. */
export function approximationBefore(words: string) {
  for (const { approximation, wording } of beforePatterns) {
    const found = wording.exec(words)
    if (found) return { approximation, length: found[0].length }
  }
  return null
}

/** The same behind a number: "28 or more", "28+", "30 minutes or so". */
export function approximationBehind(words: string) {
  for (const [approximation, wording] of behind) {
    const found = wording.exec(words)
    if (found) return { approximation, length: found[0].length }
  }
  return null
}

const fallVerbs = anyOf([
  'decreas(?:e[sd]?|ing)',
  'reduc(?:e[sd]?|ing|tions?)',
  'f[ae]ll(?:s|en|ing)?',
  'drop(?:s|ped|ping)?',
  'declin(?:e[sd]?|ing)',
  'lower(?:s|ed|ing)?',
  'shr[aiu]nk(?:s|en|ing)?',
  'cut(?:s|ting)?',
  'los(?:e[sd]?|s|ses|ing|t)',
  'diminish(?:es|ed|ing)?',
  String.raw`(?<=(?:^|\b(?:is|are|was|were|went|goes|go|gone|came|moved)|,)\s)down`,
  'slump(?:s|ed)?',
  'plunge[sd]?',
  'shed',
])
const riseVerbs = anyOf([
  'increas(?:e[sd]?|ing)',
  'r[io]se[sn]?',
  'rising',
  'gr[eo]w(?:s|n|ing|th)?',
  'rais(?:e[sd]?|ing)',
  'climb(?:s|ed|ing)?',
  'gain(?:s|ed|ing)?',
  'boost(?:s|ed|ing)?',
  'jump(?:s|ed|ing)?',
  'surge[sd]?',
  String.raw`(?<=(?:^|\b(?:is|are|was|were|went|goes|go|gone|shot|moved)|,)\s)up`,
])
const fallBehind = anyOf([
  'reductions?',
  'decreases?',
  'falls?',
  'drops?',
  'declines?',
  'cuts?',
  'loss',
  'lower',
  'less',
  'fewer',
  'smaller',
  'shorter',
  'slower',
])
const riseBehind = anyOf([
  'increases?',
  'rises?',
  'gains?',
  'growth',
  'jumps?',
  'boost',
  'higher',
  'greater',
  'more',
  'larger',
  'longer',
  'faster',
])
const fillers = String.raw`(?:\s(?:an?|the|about|around|roughly|nearly|almost|average|mean|median|of|only|just|another|further|some)){0,4}\s?$`
// "fell by", "a reduction of", "down", "lost"; then with what changed in between: "reduced wrinkle depth by", "a drop in sebum of". "fell to
// 12 %" and "rose from 12" are levels, not changes.
const changes = (
  [
    [-1, fallVerbs, fallBehind],
    [1, riseVerbs, riseBehind],
  ] as const
).map(([sign, verbs, behindWords]) => ({
  sign,
  next: pattern('iu', String.raw`(?<!\p{L})`, verbs, String.raw`(?:\sby|\sof)?`, fillers),
  over: pattern(
    'iu',
    String.raw`(?<!\p{L})`,
    verbs,
    String.raw`(?:\s(?!(?:by|to|from|while|and|but|than)\b)[\p{L}\d’'-]+){1,7}\s(?:by|of)`,
    fillers,
  ),
  behind: pattern(
    'iu',
    String.raw`^[\s-](?:(?:relative|absolute|mean|average|median|overall|significant|net|greater|further)\s)?`,
    behindWords,
    String.raw`(?!\p{L}| than \d)`,
  ),
}))

/**
 * -1 where the words say that something fell by the number between them, 1 where it rose, 0 where neither is said or where the number is
 * a level ("fell to 12 %"). Of two words before the number the nearer counts.
 */
export function changeAround(wordsBefore: string, wordsBehind: string): -1 | 0 | 1 {
  for (const { sign, behind: wording } of changes) if (wording.test(wordsBehind.slice(0, 60))) return sign
  const near = wordsBefore.slice(-110)
  let nearest: -1 | 0 | 1 = 0
  let at = -1
  for (const { sign, next, over } of changes)
    for (const wording of [next, over]) {
      const found = wording.exec(near)
      if (found && found.index > at) [nearest, at] = [sign, found.index]
    }
  return nearest
}

const levelBefore = pattern(
  'iu',
  String.raw`(?<!\p{L})`,
  anyOf([fallVerbs, riseVerbs, 'went', 'goes', 'changed?', 'moved?', 'improved?', 'return(?:ed|s)?']),
  String.raw`(?:\s(?!(?:by|and|but|while)\b)[\p{L}\d%’'.,-]+){0,7}?\s(?:to|from)`,
  fillers,
)

/** Whether the number behind the words is where something came from or went to: "fell to", "rose from 12 % to". */
export function isLevel(wordsBefore: string): boolean {
  return levelBefore.test(wordsBefore.slice(-110))
}
