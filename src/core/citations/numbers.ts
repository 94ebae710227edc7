/** A number with letters around it, or a small Roman one: what a volume or an issue is where it is counted. */
const numeral = /^(?:no\.\s*)?(?:\p{L}?\d+\p{Ll}*|\d+\p{L}?|[ivxlcdm]+)$/u
const between = /\s*(?:[-–,/&]|and)\s*/u

/** Whether a volume, issue or edition is a number (or several: "3-4", "1 and 2") and not words. */
export function isNumeric(text: string | undefined): text is string {
  return text !== undefined && text.split(between).every((part) => numeral.test(part))
}

/** Whether it names more than one: "3-4", "12, 13". */
export function isPlural(text: string): boolean {
  return isNumeric(text) && /\S\s*(?:[-–,&]|and)\s*\S/u.test(text)
}

/** Numbers as they are printed, ranges with a dash; '' where there are none. */
export function printedNumber(text: string | undefined, dash = '–'): string {
  return isNumeric(text) ? text.replace(/^no\.\s*/u, '').replace(/\s*[-–]\s*/gu, dash) : (text ?? '')
}

/** "2nd", "11th", "23rd"; what is no plain number stays as it is. */
export function ordinal(text: string): string {
  return printedNumber(text).replace(/(?<![\p{L}\d])\d+(?![\p{L}\d])/gu, (digits) => {
    const teen = /1\d$/u.test(digits)
    const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(digits.at(-1))] ?? 'th')
    return digits + ending
  })
}
