/** Pages with one plain hyphen and the last page whole: "169--179", "169 – 179", "pp. 169-79" become "169-179"; other text as it is. */
export function normalizePages(text: string): string {
  const plain = text.trim()
  if (/^\w+(?:-\w+)?$/.test(plain)) return withWholeEnds(plain)
  return withWholeEnds(
    plain
      .replace(/^(?:pp?|pages?|S\.)\s*[.:]?\s*(?=[a-z]{0,3}\d)/i, '')
      .replace(/\s{0,3}[-‐‑‒–—−]{1,3}\s{0,3}/g, '-')
      .replace(/[.,;+]$/, '')
      .trim(),
  )
}

/** MEDLINE leaves out of the last page what it has in common with the first: "123-9", "S1043-51". */
function withWholeEnds(pages: string): string {
  const hyphen = pages.indexOf('-')
  if (hyphen < 0 || (hyphen === pages.lastIndexOf('-') && 2 * hyphen + 1 === pages.length)) return pages
  return pages.replace(
    /(?<![\w-])([A-Za-z]{0,3})(\d{2,8})-([A-Za-z]{0,3})(\d{1,7})(?![\w-])/g,
    (range, letters: string, first: string, lettersAgain: string, last: string) => {
      const end = first.slice(0, first.length - last.length) + last
      const isShortened =
        last.length < first.length && Number(end) > Number(first) && (lettersAgain === '' || lettersAgain === letters)
      return isShortened ? `${letters}${first}-${letters}${end}` : range
    },
  )
}

/** "12" and "19" as "12-19"; one page where the last is missing or the same; as given where the first is a range by itself. */
export function joinPages(first: string | undefined, last: string | undefined): string | undefined {
  const start = first === undefined ? '' : normalizePages(first)
  const end = last === undefined ? '' : normalizePages(last)
  if (start === '' || start === '-') return end === '' || end === '-' ? undefined : end
  if (end === '' || end === '-' || end === start || start.endsWith(`-${end}`)) return start.replace(/-$/, '')
  if (end.startsWith(`${start}-`)) return end
  return start.includes('-') ? start : withWholeEnds(`${start}-${end}`)
}
