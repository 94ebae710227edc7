import type { PaperText } from './paper-text.ts'

/** True where a paper has any text: two letters in a row on one of its pages. A scan has none, or stray signs. */
export function holdsText(paper: PaperText): boolean {
  return paper.pages.some((page) => /\p{L}{2}/u.test(page.text))
}
