import { anyOf, pattern } from '#core/word-patterns.ts'

/** Marks of the kind of work in Chinese references (GB/T 7714): `[J]`, `[M]`, `[EB/OL]`, behind the title. */
const chineseMark = /\s?\[(?:[JMDCRNPSGZA]|EB|DB|CP|DS)(?:\/(?:OL|CD|MT|DK))?\](?=\s*[.,。，:：/])/gu

/** "n.º 42": the raised letter, which counts as a letter, as the sign that it stands for. */
const spanishNumber = /(?<!\p{L})([nN])\.?\s?º\s?(?=\d)/gu

/** "11, Article number: 12345", "11:Article no. 12345": what such journals have for pages. */
const articleNumber =
  /(?<=\d\)?)\s?[,:]\s?(?:art(?:icle|\.)?)\s(?:number|num\.?|no\.?|nr\.?|id)\s?:?\s?(?=[a-z]?\d)([a-z]?\d{1,9})\b/giu

/** The full stop of Chinese and Japanese behind a bracket or a sign of theirs, where a Western list has its own. */
const wideStop = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana})）])．\s?(?=.)/gu

/** How a footnote leads up to a reference, before a name. */
const footnoteOpenings = [
  String.raw`[Ss]ee(?:,?\s+(?:also|e\.\s?g\.,?|for example,?|for instance,?))?`,
  String.raw`[Cc]fr?\.?`,
  String.raw`[Vv]gl\.?(?:\s+(?:auch|dazu))?`,
  String.raw`[Ss]iehe(?:\s+auch)?`,
  String.raw`[Vv]oir(?:\s+aussi)?`,
  '[Vv]éase',
]
const familyFirst = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]+,?\s+(?:\p{Lu}|(?:d[aeiu]|de[lnr]|v[ao]n|l[ae])\s)`
const initialsFirst = String.raw`(?:\p{Lu}\.[\s-]?)+\s?\p{Lu}\p{Ll}`
const leadingWords = pattern('u', /^\s*/, anyOf(footnoteOpenings), String.raw`\s+(?=${familyFirst}|${initialsFirst})`)

/**
 * A reference in the signs of GOST R 7.0.5 and 7.1 (Russian and its neighbours) or of GB/T 7714 (Chinese), in signs
 * that Western lists have: "//" before the source, ". –" between areas, "Т. 12, № 4. – С. 33–41", the authors once more
 * behind "/"; without the words that lead up to it in a footnote. Anything else comes back as it is.
 */
export function toWesternConventions(text: string): string {
  const plain = inLatinLetters(
    inArabicLetters(text)
      .replace(chineseMark, '')
      .replace(leadingWords, '')
      .replace(spanishNumber, '$1° ')
      .replace(articleNumber, ', $1')
      .replace(wideStop, '. '),
  )
  if (!/\p{Script=Cyrillic}/u.test(plain) || !/\s\/\/?\s|\.\s?[–—-]\s/u.test(plain)) return plain
  return withAllAuthors(plain)
    .replace(/\s\/\s(?:[^/]{1,200}?)(?=\s\/\/\s|\.?\s[–—-]\s)/u, '')
    .replace(/\.?\s\/\/\s/u, '. ')
    .replace(/\.\s?[–—-]\s(?=\p{Lu}|\d)/gu, '. ')
    .replace(/(?<!\p{L})(?:Т|Том|Вып)\.\s?(?=\d)/gu, 'vol. ')
    .replace(/№\s?(?=\d)/gu, 'no. ')
    .replace(/(?<!\p{L})С\.\s?(?=\d)/gu, 'pp. ')
    .replace(/(?<=\d)\s?с\.(?=\s*$)/u, ' pp.')
}

/**
 * The same signs around Latin letters: "Osobennosti klimata // Vestnik pogody. – 2009. – T. 14", and
 * "[C]//Proceedings".
 */
function inLatinLetters(text: string): string {
  const source = /(?<=[\p{L}\d.?!)”"»])(?:\.?\s\/\/\s?|\/\/\s)(?=["“«]?\p{Script=Latin})(?=["“«]?\p{Lu})/u
  return source.test(text) && !/https?:\S*\s\/\//u.test(text)
    ? text.replace(source, '. ').replace(/\.\s?[–—-]\s(?=\p{Lu}|\d)/gu, '. ')
    : text
}

const cyrillicInitials = String.raw`(?:\p{Lu}\.\s?){1,2}`
const cyrillicFamily = String.raw`\p{Lu}[\p{L}-]+`
const behindSlash = pattern(
  'u',
  String.raw`\s\/\s((?:${cyrillicInitials}\s?${cyrillicFamily},\s)*${cyrillicInitials}\s?${cyrillicFamily})`,
  String.raw`(,?\s?\[?и др\.\]?)?(?=\s\/\/\s|\.?\s[–—-]\s|\s?[;,])`,
)
const headingAuthors = pattern(
  'u',
  String.raw`^(?:${cyrillicFamily},?\s${cyrillicInitials},?\s?)+(?:и др\.\s)?(?=["«]?\p{L})`,
)

/** GOST 7.1 names one author ahead of the title and all of them behind "/": all of them go ahead. */
function withAllAuthors(text: string): string {
  const [, people = '', others = ''] = behindSlash.exec(text) ?? []
  if (people === '') return text
  const names = people
    .split(/,\s/u)
    .map((name) =>
      name.replace(
        /^((?:\p{Lu}\.\s?)+)(.+)$/u,
        (_, initials: string, family: string) => `${family} ${initials.replace(/\s/gu, '')}`,
      ),
    )
  const all = `${names.join(', ')}${others === '' ? '' : ' и др.'}`
  return `${all} ${text.replace(headingAuthors, '')}`
}

/** Arabic and Persian references with the comma, the semicolon and the digits that others have. */
function inArabicLetters(text: string): string {
  if (!/\p{Script=Arabic}/u.test(text)) return text
  return text
    .replace(/\s?،\s?/gu, ', ')
    .replace(/\s?؛\s?/gu, '; ')
    .replace(/(?<!\p{L})(?:المجلد|مجلد|المجلّد|دوره|جلد|س|مج)\s?\.?\s?(?=[\d٠-٩۰-۹])/gu, 'vol. ')
    .replace(/(?<!\p{L})(?:العدد|عدد|شماره|ع)\s?\.?\s?(?=[\d٠-٩۰-۹])/gu, 'no. ')
    .replace(/(?<!\p{L})(?:ص\s?ص|ص|صص|الصفحات|صفحات)\s?\.?\s?(?=[\d٠-٩۰-۹])/gu, 'pp. ')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}
