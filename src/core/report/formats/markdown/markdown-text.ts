import { lineEnds, onOneLine, printedText } from '../printed-text.ts'

/**
 * A text from outside as words of one line of Markdown: for CommonMark, GitHub's tables, footnotes and addresses, and for Obsidian's tags,
 * comments, marks and links. `place`: 'line' where it may begin a line, where other signs mean something.
 */
export function markdownWords(text: string, place: 'line' | 'inside' = 'inside'): string {
  const words = escaped(onOneLine(text))
  return place === 'line' ? words.replace(lineStart, startEscaped) : words
}

/** A text as lines of Markdown: its line ends stay, as hard ones; empty lines go. */
export function markdownLines(text: string): readonly string[] {
  const lines = printedText(text)
    .split(lineEnds)
    .map((line) => markdownWords(line, 'line'))
    .filter(Boolean)
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line))
}

/** An https: address as the target of a link, or null where it is none. A sign that means something to Markdown is written by its number. */
export function markdownTarget(url: string): string | null {
  if (!/^https:\/\/\S+$/iu.test(url)) return null
  return printedText(url)
    .replace(/[<>()[\]{}\\|"`'*~^$]/gu, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`)
    .replaceAll('%%', '%25%25')
    .replace(/&(?=[a-z#])/giu, '\\&')
}

/** Signs that mean something wherever they stand; "http:" and "@" become links by themselves, "$" begins a formula. */
const always =
  /[\\`*_[\]<|~$^@]|&(?=[a-z#])|(?<=(?:https?|ftp|mailto|xmpp|file|obsidian)):|(?<=\bwww)\.|(?<=!)(?=\[)/giu

function escaped(text: string): string {
  return (
    text
      .replace(always, '\\$&')
      // A tag of Obsidian stands behind a blank or a sign.
      .replace(/#(?=[^\s#])/gu, '\\#')
      // Two of them begin a comment or a mark there, and an escaped one might: the second is written by its number.
      .replace(/(?<=%)%/gu, '&#37;')
      .replace(/(?<==)=/gu, '&#61;')
      .replace(/(?<=:):/gu, '&#58;')
  )
}

/** What begins a list, a heading, a quotation, a rule, a fence or the line below a heading. */
const lineStart = /^(?:[#>+=:-]|\d{1,9}(?=[.)]))/u

function startEscaped(start: string): string {
  return /\d/u.test(start) ? `${start}\\` : `\\${start}`
}
