import { texToUnicode } from '#core/references/formats/bibtex/tex-to-unicode.ts'
import { searching } from '#core/references/reading/page-text.ts'
import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { year, type PastedLine } from '../lines/pasted-line.ts'
import { signsOfReference } from '../lines/running-text.ts'

const htmlBlock = /<\/?(?:li|p|div|ol|ul|tr|td|table|tbody|br|section|article|dd|dt|dl)\b[^<>]*>/iu
const markdown =
  /\]\([ \t]*<?https?:|\*\*|(?:^|[ \t])[*_]\S|^[ \t]*#{1,6}[ \t]|^[ \t]*\[\^|^[ \t]*\|.*\|[ \t]*$|^[ \t]*\d+\\\./mu

/**
 * The lines without the signs of markup: Markdown's stars, links, headings, footnotes and tables, the signs before
 * quoted mail, a fragment of HTML, LaTeX's `\bibitem`. A line that changes keeps what was pasted in `source`; one of
 * HTML that holds several references becomes several lines of the same number. Text without markup comes back as it is.
 */
export function withoutMarkup(lines: readonly PastedLine[]): readonly PastedLine[] {
  const text = lines.map((line) => line.text).join('\n')
  const quoted = htmlBlock.test(text) ? withoutQuoteSigns(lines) : withoutQuoteSigns(lines).flatMap(withoutEntities)
  if (text.includes('\\bibitem')) return quoted.map((line) => changed(line, [withoutTex(line.text)])).flat()
  if (htmlBlock.test(text) && text.includes('</')) return quoted.flatMap((line) => changed(line, htmlLines(line.text)))
  return markdown.test(text) ? withoutMarkdown(quoted) : quoted
}

/** "M&uuml;ller": letters that a page's source has as names. */
function withoutEntities(line: PastedLine): readonly PastedLine[] {
  return /&(?:#x?[\da-f]{2,6}|[a-z]{2,8}\d?);/iu.test(line.text) ? changed(line, [decodeEntities(line.text)]) : [line]
}

function changed(line: PastedLine, texts: readonly string[]): readonly PastedLine[] {
  if (texts.length === 1 && texts[0] === line.text) return [line]
  const source = line.source ?? line.text
  return texts.map((text, index) => ({
    ...line,
    text: text.trimEnd(),
    source: texts.length === 1 ? source : text.trim(),
    ...(index > 0 && { indent: 0 }),
  }))
}

const quoteSigns = /^\s*(?:>\s?)+/u

/** "> 1. Almgren": quoted mail. A lone line that begins so is text ("> 5 mm"). */
function withoutQuoteSigns(lines: readonly PastedLine[]): readonly PastedLine[] {
  const isQuoted = lines.map(({ text }) => quoteSigns.test(text))
  return lines.map((line, index) =>
    isQuoted[index] === true && (isQuoted[index - 1] === true || isQuoted[index + 1] === true)
      ? { ...line, text: line.text.replace(quoteSigns, ''), source: line.text, indent: 0 }
      : line,
  )
}

function withoutTex(text: string): string {
  const bare = text
    .replace(/(?<!\\)%.*$/u, '')
    .replace(/\\(?:begin|end)\s*\{thebibliography\}(?:\{[^{}]{0,20}\})?/gu, '')
  const item = /^\s*\\bibitem\s*(?:\[[^\]]{0,80}\]\s*)?(?:\{[^{}]{0,80}\})?\s*/u.exec(bare)
  const words = (item ? bare.slice(item[0].length) : bare).replace(/\\(?:newblock|bibinfo\s*\{\w+\}|natexlab)\s*/gu, '')
  return (item ? '• ' : '') + (/[\\{}$~]|--/u.test(words) ? texToUnicode(words) : words.trim())
}

/** The lines that a browser would show of a line of HTML. */
function htmlLines(text: string): readonly string[] {
  if (!/[<&]/u.test(text)) return [text]
  const plain = text
    .replace(/<!--.{0,2000}?-->|<(script|style)\b.{0,5000}?<\/\1>/giu, '')
    .replace(/<a\s[^<>]*?href\s*=\s*["']?(https?:[^"'\s<>]+)[^<>]*>([^<>]{0,300})<\/a>/giu, linkWords)
    .replace(/<li\b[^<>]*>/giu, '\n• ')
    .replace(new RegExp(htmlBlock.source, 'giu'), '\n')
    .replace(/<\/?[a-z][\w:-]{0,30}(?:\s[^<>]*)?\/?>/giu, '')
  const shown = decodeEntities(plain)
    .split('\n')
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .filter((each) => each !== '' && each !== '•')
  return shown.length === 0 ? [''] : shown
}

function linkWords(_: string, target: string, words: string): string {
  const shown = decodeEntities(target)
  if (searching.test(shown) || words.includes(shown)) return words
  const doi = /10\.\d{4,9}\/\S+/u.exec(shown)?.[0]
  return doi !== undefined && words.includes(doi) ? words : `${words} ${shown}`
}

function withoutMarkdown(lines: readonly PastedLine[]): readonly PastedLine[] {
  const isTable = lines.some(({ text }) => tableRule.test(text))
  return lines.flatMap((line, index) => {
    if (isTable && tableRow.test(line.text)) {
      const isHead = tableRule.test(line.text) || tableRule.test(lines[index + 1]?.text ?? '')
      return isHead ? changed(line, ['']) : changed(line, [withoutSigns(cellOf(line.text))])
    }
    return changed(line, [withoutSigns(line.text)])
  })
}

/** Whether the lines are a table of Markdown in which a cell of most rows is a whole reference. */
export function hasTableOfReferences(lines: readonly string[]): boolean {
  if (!lines.slice(0, 5).some((line) => tableRule.test(line))) return false
  const rows = lines.filter((line) => tableRow.test(line) && !tableRule.test(line)).slice(1)
  const whole = rows.filter((row) => row.split('|').some((cell) => signsOfReference(cell) >= 3))
  return rows.length > 0 && whole.length >= rows.length / 2
}

const tableRow = /^\s*\|.*\|\s*$/u
const tableRule = /^(?:\s*\|)?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/u

/** The cell of a row that holds the reference; all of them where no cell is much longer than the others. */
function cellOf(row: string): string {
  const cells = row
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && (year.test(cell) || !/^#?\d{1,4}\.?$/u.test(cell)))
  const longest = cells.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const others = cells.filter((cell) => cell !== longest).reduce((sum, cell) => sum + cell.length, 0)
  return `• ${longest.length > others && longest.length >= 40 ? longest : cells.join('. ')}`
}

const link = /!?\[([^\][]{0,400})\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\s*\)/gu
const emphasis = [
  /(?<![\p{L}\p{N}*])\*{2,3}(?=\S)([^*\n]{1,400}?)(?<=\S)\*{2,3}(?!\*)/gu,
  /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,400}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_/])__?(?=\S)([^_\n]{1,400}?)(?<=\S)__?(?![\p{L}\p{N}_/])/gu,
]

/** A line of Markdown as it is shown; the addresses of its links stand at its end. */
function withoutSigns(text: string): string {
  const targets: string[] = []
  let plain = text
    .replace(/^(\s*)#{1,6}\s+/u, '$1')
    .replace(/^(\s*)\[\^[^\]]{1,30}\]:?\s*/u, '$1• ')
    .replace(/^(\s*\d{1,6})\\([.)])/u, '$1$2')
    .replace(link, (_, words: string, target: string) => {
      if (/^https?:/iu.test(target) && !words.includes(target)) targets.push(target)
      return words
    })
  for (const sign of emphasis) plain = plain.replace(sign, '$1')
  const missing = targets.filter((target) => {
    const doi = /10\.\d{4,9}\/\S+/u.exec(target)?.[0]
    return !plain.includes(doi ?? target)
  })
  return [plain, ...missing].join(' ')
}
