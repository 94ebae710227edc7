import { anyOf } from '#core/word-patterns.ts'

/** Beginnings of the names of months, in their order. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** A month as it is printed, in full or short, without its point. */
export const monthName = anyOf([
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?',
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
])
const month = String.raw`${monthName}\.?`
/** A year of print, as a group. */
export const year = '((?:19[5-9]|20[0-4])\\d)'
/** A date in any of the orders of print, each part a group of its own; a year alone comes last. */
export const date = anyOf([
  // 3rd March 2019
  String.raw`(\d{1,2})(?:st|nd|rd|th)?[ -](${month})[ ,-]{1,2}${year}`,
  // March 3rd, 2019
  String.raw`(${month})[ ](\d{1,2})(?:st|nd|rd|th)?,? ${year}`,
  // March 2019
  `(${month})[ ,-]{0,2}${year}`,
  // 2019-03-03
  String.raw`(\d{4})[-/](\d{1,2})[-/](\d{1,2})`,
  // 3.3.2019
  String.raw`(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)`,
  year,
])

/** The weight of a year that stands beside a volume. */
export const inVolume = 1.3

/** Words that say what a year is, each with its weight; the date follows within a few characters. */
export const marks: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `\\bpublished(?: online| electronically| first| version)?(?: on| in)?\\s*[:,]?\\s*(?:as doi[^)\\n]{0,60})?${date}`,
      'gi',
    ),
    1,
  ],
  [
    new RegExp(
      `\\b(?:available online|first online|online first|epub(?: ahead of print)?|publication date|date of publication|posted(?: date)?|version posted|this version posted)\\s*[:,]?\\s*${date}`,
      'gi',
    ),
    0.9,
  ],
  // Years beside a volume and its pages: under these a paper is cited, whatever its copyright line and its day online say.
  [new RegExp(`\\b${year}\\s{0,2};\\s?\\d{1,4}\\s?(?:\\(\\w{1,9}\\)\\s?)?[:,]\\s?[a-z]{0,2}\\d`, 'gi'), inVolume],
  [new RegExp(`\\b\\d{1,4} \\(${year}\\) (?:e?\\d|xxx)`, 'g'), inVolume],
  [new RegExp(`\\(${year}\\)\\s{0,2}\\d{1,4}\\s?(?:\\(\\d{1,3}\\)\\s?)?:\\s?e?\\d`, 'g'), inVolume],
  [new RegExp(`\\b${year}, \\d{1,4}\\s?(?:\\(\\d{1,3}\\))?:\\s?e?\\d`, 'g'), inVolume],
  [new RegExp(`\\b${year} ${month}(?: \\d{1,2})? ?; ?\\d{1,4}`, 'gi'), inVolume],
  [new RegExp(`\\b${year}\\s{0,2};\\s?\\d{1,4}(?:\\s?\\(|\\s?:|,|\\s)`, 'g'), 0.3],
  [new RegExp(`\\b(?:vol(?:ume|\\.)?)\\s?\\d{1,4}[^\\n]{0,40}?\\(?${date}`, 'gi'), 0.9],
  [new RegExp(`\\b${year}\\s?:\\s?\\d{1,3}\\s+\\d{1,5}`, 'g'), 0.9],
  [new RegExp(`\\b${year}, \\d{1,4}, (?:e?\\d{1,6})\\b`, 'g'), 0.9],
  [new RegExp(`(?:^|\\n)(?:dated?:?\\s*)?${date}(?=\\n|$)`, 'gi'), 0.6],
  [new RegExp(`\\(${year}\\)\\s{0,2}\\d{1,4}(?:\\s?\\(|:|,)`, 'g'), 1],
  [new RegExp(`\\b\\d{1,4}: ?e?\\d{1,8}(?:[-–]\\d{1,8})?(?:, {0,3}| \\| )${year}\\b`, 'g'), 0.9],
  [new RegExp(`(?:^|\\n)[^\\n]{3,80}, ${month} ${year},? vol`, 'gi'), 1],
  [new RegExp(`\\barxiv:\\S+\\s+\\[[\\w.-]+\\]\\s+${date}`, 'gi'), 0.9],
  [
    new RegExp(
      `(?:©|\\(c\\)|copyright)\\s{0,2}(?:the authors?\\(?s?\\)?,?\\s{0,2}|by\\s)?(?:[^\\n\\d]{0,40})${year}`,
      'gi',
    ),
    0.85,
  ],
  [new RegExp(`\\b(?:accepted)(?: for publication| on)?\\s*[:,]?\\s*${date}`, 'gi'), 0.45],
  [new RegExp(`\\b(?:revised|received in revised form)\\s*[:,]?\\s*${date}`, 'gi'), 0.1],
]
