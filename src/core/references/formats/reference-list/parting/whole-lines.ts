import { isNamesLine } from '../lines/field-lines.ts'
import { allCutAtOneWidth, authorStart, endsWhole, year, type PastedLine } from '../lines/pasted-line.ts'
import { withoutMarker } from '../lines/reference-markers.ts'
import { namesAndYear, titleAndYear } from '../works/sparse-records.ts'

/**
 * Most lines hold a whole reference: a year or identifier, a plausible beginning, and lines of very different lengths.
 */
export function oneReferenceALine(lines: readonly PastedLine[]): boolean {
  if (lines.length > 1 && lines.every((line) => isEastAsianWork(line.text))) return true
  if (
    lines.filter((line) => authorStart.test(withoutMarker(line.text)) && year.test(line.text)).length >=
    0.9 * lines.length
  )
    return true
  const dated = lines.filter(
    (line) =>
      year.test(line.text) ||
      /\b10\.\d{4,9}\/|\bPMID\b|\bin press\b|\bpubmed\b|\bn\.\s?d\.|[(（]1[34]\d\d[)）]/iu.test(line.text),
  )
  if (dated.length < 0.75 * lines.length) return false
  const continued = lines.filter(
    (line, index) =>
      index > 0 &&
      /^\s*\p{Ll}/u.test(line.text) &&
      !/^\s*(?:von|van|de|der|den|di|da|al|el|d['’])\b/u.test(line.text) &&
      !endsWhole(lines[index - 1]?.text ?? ''),
  )
  if (continued.length > 0.1 * lines.length) return false
  const starts = lines.filter((line) =>
    /^\W*(?:\p{Lu}|\p{Lo}|\p{N}|(?:von|van|de|der|den|di|da|al|el|d['’]))/u.test(line.text),
  )
  return (
    starts.length >= 0.7 * lines.length &&
    lines.filter((line) => lengthOf(line.text) >= 50).length >= 0.6 * lines.length &&
    !allCutAtOneWidth(lines)
  )
}

/**
 * A list that says little: names and years, or no line has a year or identifier and each looks whole (titles, books).
 */
export function oneTitleALine(lines: readonly PastedLine[], blocks: readonly (readonly PastedLine[])[]): boolean {
  const texts = lines.map((line) => withoutMarker(line.text.trim()))
  if (texts.every((text) => namesAndYear.test(text))) return true
  if (texts.length > 1 && texts.every((text) => titleAndYear(text) !== null)) return true
  const isDated = (text: string) => year.test(text) || /\b10\.\d{4,9}\/|\bPMID\b|[(（]1[34]\d\d[)）]/u.test(text)
  const longBlocks = blocks.filter((block) => block.length > 1).length
  return (
    !texts.some(isDated) &&
    (lines.length > 2 || texts.every((text) => authorStart.test(text)) || !allCutAtOneWidth(lines)) &&
    (blocks.length === 1 || longBlocks === 0 || longBlocks < blocks.length / 2) &&
    !texts.some(isNamesLine) &&
    texts.every(
      (text, index) =>
        /^["“«‘„»]?(?:\p{Lu}|\p{Lo}|\p{N})/u.test(text) &&
        (index === texts.length - 1 ||
          !/(?:[-,–—:;&(]|\s(?:and|of|the|a|an|in|on|for|to|with|und|der|die|et|de|y|e))$/iu.test(text)),
    )
  )
}

// A year, and the corner brackets of a title, a code of GB/T 7714 or a full stop behind people and year.
const eastAsianSigns =
  /[「『《][^」』》]{2,}[」』》]|\[[JMDNPRSC](?:\/OL)?\]|[(（](?:19|20)\d\d[^()（）]{0,6}[)）]\s?[.．。:：]/u

/** Whether a line is a whole reference in Chinese, Japanese or Korean: it begins with people or a title, and ends. */
function isEastAsianWork(text: string): boolean {
  const plain = withoutMarker(text.trim())
  return (
    /^[「『《]?\p{Lo}/u.test(plain) &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(plain) &&
    year.test(plain) &&
    eastAsianSigns.test(plain) &&
    (endsWhole(plain) || /[頁页쪽面]$/u.test(plain))
  )
}

/** How much a line says: a sign of Chinese or Japanese counts for three letters. */
function lengthOf(text: string): number {
  return (
    text.length +
    2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  )
}
