import { anyOf, pattern } from '#core/word-patterns.ts'

/** Legal forms that only a firm has. A registered association ("e.V.") and a public body ("AöR") are not among them. */
const legalFormWord = anyOf([
  // English-speaking countries
  String.raw`Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|LP`,
  // the same in capitals
  'INC|INCORPORATED|LTD|LIMITED|CORP|CORPORATION|CO|COMPANY|GMBH|PTY|PLC',
  // German
  'GmbH|mbH|AG|KGaA|KG|SE',
  // French, Italian, Spanish
  String.raw`S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|srl|spa|S\.?L`,
  // English and Japanese
  String.raw`Corp|Corporation|Co|Company|Companies|K\.?K`,
  // Dutch, Australian, British
  String.raw`B\.?V|N\.?V|Pty|plc`,
  // Nordic
  String.raw`A\/S|ApS|AB|AS|Oyj?`,
  // Portuguese, Spanish, Malay, Indian, Slavic
  String.raw`Ltda|S\. ?de R\.?L|Sdn|Bhd|Pvt|d\.o\.o`,
])
const legalForm = pattern('gu', String.raw`[\s,(]${legalFormWord}(?![\p{L}\d])\.?`)
const loneForm = pattern('', `^${legalFormWord}\\.?$`)

/** Whether a word is a legal form by itself. */
export function isLegalForm(word: string): boolean {
  return loneForm.test(word)
}

/** What stands before the letters of a grant: "No 51350 SE", "Grant AB". */
const notAFirm = /^(?:nos?|nr|numbers?|grants?|awards?|contracts?|projects?|codes?)\b/i

/** "of Co. Kerry", "in Co. Durham": a county. */
const county = /(?:^|\b(?:of|in|and)) Co\.? (?!Inc|Ltd|Limited|KG|LLC|Pty|Pvt|Corp)\p{Lu}\p{Ll}+/u

/** Whether a name carries a legal form behind a word that can name a firm: letters, and not a number or initials. */
export function hasLegalForm(name: string): boolean {
  return [...name.matchAll(legalForm)].some(({ index }) => {
    const before = name.slice(0, index)
    return (
      !county.test(name.slice(Math.max(0, index - 8), index + 20)) &&
      !notAFirm.test(before) &&
      (/\p{L}\p{Ll}|\p{L}{3}|&/u.test(before) || /^(?:\p{Lu}{2}|\d\p{Lu})$/u.test(before)) &&
      !/^(?:\p{Lu}\.?[-\s]?){1,3}(?:,|\sand)$/u.test(before)
    )
  })
}
