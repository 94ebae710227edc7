/**
 * What a spreadsheet takes for the start of a formula or a control character (OWASP ASVS 1.2.10, CWE-1236), with the full-width
 * forms that some of them fold.
 */
const opens = /^'*[=+\-@\t\r\n\0＝＋－＠]/u
const plainNumber = /^-?\d+(?:[.,]\d+)?%?$/

const blanks = String.raw`(?:[^\S\t\r\n]|["\0])*`
const call = String.raw`[\p{L}_$][\p{L}\d_.$]*[(|!]`
const place = String.raw`\$?[A-Za-z]{0,3}\$?\d`
/** "SUM(", "cmd|", "Sheet!", "2*3": what makes a formula of the words behind a sign; "-0.4", "- itching" and "+/- 2" have none of it. */
const calculates = String.raw`${blanks}[+\-@(]*(?:${call}|${place}[\d.]*%?[*/^&+\-][+\-@(]*(?:${call}|${place}|\.\d))`

/**
 * Where a cell would begin if another sign than ours parted the cells (a semicolon, comma, TAB, bar or line end; blanks and quote
 * marks come off behind it), and a formula with it. "=" always opens one; the other signs are common in prose and do so where they
 * calculate, or stand at once before a letter, which is a name to a spreadsheet.
 */
const inside = (guard: string) =>
  new RegExp(
    String.raw`((?<=[;,\t|\r\n])${blanks}|^(?!\0)${blanks}(?<=[\s"]))${guard}(?='*(?:[=＝]\s*[^\s;,|]|[+\-@＋－＠]${calculates}|(?<=[;,\t|\r\n]'*)[+\-@＋－＠][\p{L}_"']))`,
    'gu',
  )
const toGuard = inside('')
const guarded = inside("'")

/**
 * A text cell that no spreadsheet runs, by whichever sign it parts the cells: prefixed with `'` where it begins like a formula, and
 * within where a cell could begin. Plain numbers are left as they are.
 */
export function guardFormula(text: string): string {
  const safe = text.replace(toGuard, "$1'")
  return opens.test(safe) && !plainNumber.test(safe) ? `'${safe}` : safe
}

/** Takes the prefixes off again: `unguardFormula(guardFormula(x))` is x for every text. */
export function unguardFormula(text: string): string {
  return (text.startsWith("'") && opens.test(text) ? text.slice(1) : text).replace(guarded, '$1')
}
