/** Words with plain minus signs, points and blanks, of the same length, so that places stay. */
export function withPlainFigures(words: string): string {
  return words
    .replace(/[−–—‐‑]/g, '-')
    .replace(/[·∙]/g, '.')
    .replace(/[\u00a0\u2009\u202f\u2002]/g, ' ')
}

/** The number that figures print, with or without commas between thousands. */
export function numberOf(figures: string): number {
  return Number(figures.replace(/[,\s](?=\d{3}(?!\d))/g, ''))
}
