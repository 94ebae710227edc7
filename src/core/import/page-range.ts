/** Pages as a source writes them, with one plain hyphen: "169--179", "169 – 179", "pp. 169-179" become "169-179"; never computed. */
export function normalizePages(text: string): string {
  const plain = text.trim()
  if (/^\w+(?:-\w+)?$/.test(plain)) return plain
  return plain
    .replace(/^(?:pp?|pages?|S\.)\s*[.:]?\s*(?=[a-z]{0,3}\d)/i, '')
    .replace(/\s{0,3}[-‐‑‒–—−]{1,3}\s{0,3}/g, '-')
    .replace(/[.,;+]$/, '')
    .trim()
}

/** "12" and "19" as "12-19"; one page where the last is missing or the same; as given where the first is a range by itself. */
export function joinPages(first: string | undefined, last: string | undefined): string | undefined {
  const start = first === undefined ? '' : normalizePages(first)
  const end = last === undefined ? '' : normalizePages(last)
  if (start === '' || start === '-') return end === '' || end === '-' ? undefined : end
  if (end === '' || end === '-' || end === start || start.endsWith(`-${end}`)) return start.replace(/-$/, '')
  if (end.startsWith(`${start}-`)) return end
  return start.includes('-') ? start : `${start}-${end}`
}
