/** The most characters of a label: more would not fit into a line of the list. */
export const longestLabel = 60

/** A label in use, in the spelling it was first given, and how many studies have it. */
export interface LabelCount {
  readonly label: string
  readonly count: number
}

/** What the writer typed as a label: without spaces around it and in a row, at most `longestLabel` characters. Empty where nothing is left. */
export function readLabel(text: string): string {
  return tidied(text).slice(0, longestLabel).trim()
}

function tidied(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** What two labels are compared by: "Key paper" and "key  paper" are one. */
export function labelKey(label: string): string {
  return readLabel(label.normalize('NFKC')).toLowerCase()
}

/** True where the label is among them, in whatever case. */
export function hasLabel(labels: readonly string[] | undefined, label: string): boolean {
  const key = labelKey(label)
  return labels?.some((other) => labelKey(other) === key) ?? false
}

/** The labels with one more; the same object where it is among them, or is empty. */
export function withLabel(labels: readonly string[] = [], label: string): readonly string[] {
  const tidy = readLabel(label)
  return tidy === '' || hasLabel(labels, tidy) ? labels : [...labels, tidy]
}

/** The labels without one; the same object where it is not among them. */
export function withoutLabel(labels: readonly string[] = [], label: string): readonly string[] {
  return hasLabel(labels, label) ? labels.filter((other) => labelKey(other) !== labelKey(label)) : labels
}

/** The labels with one called otherwise, in its place; once, where the new name is among them already. */
export function renamedLabel(labels: readonly string[], from: string, to: string): readonly string[] {
  const tidy = readLabel(to)
  if (tidy === '' || !hasLabel(labels, from)) return labels
  return labels
    .map((label) => (labelKey(label) === labelKey(from) ? tidy : label))
    .reduce<readonly string[]>((kept, label) => withLabel(kept, label), [])
}

/** Labels in one line, as a cell and an export have them: "Key paper; for methods". */
export function labelsInWords(labels: readonly string[] = []): string {
  return labels.join('; ')
}

/**
 * The labels of such a line, each once; line breaks part them too. `had` are those of the study: one that holds a semicolon of its own stays
 * whole. `tooLong` is the first that no label can be, with more than `longestLabel` characters; null where all fit.
 */
export function readLabels(
  line: string,
  had: readonly string[] = [],
): { readonly labels: readonly string[]; readonly tooLong: string | null } {
  const parts = partsOf(line)
  const known = new Map(had.map((label) => [labelKey(labelsInWords(partsOf(label))), label]))
  const most = Math.max(1, ...had.map((label) => partsOf(label).length))
  let labels: readonly string[] = []
  let tooLong: string | null = null
  for (let at = 0; at < parts.length;) {
    let taken = Math.min(most, parts.length - at)
    const wordsOf = (count: number) => labelsInWords(parts.slice(at, at + count))
    while (taken > 1 && !known.has(labelKey(wordsOf(taken)))) taken -= 1
    const words = known.get(labelKey(wordsOf(taken))) ?? parts[at]!
    if (words.length > longestLabel) tooLong ??= words
    labels = withLabel(labels, words)
    at += taken
  }
  return { labels, tooLong }
}

function partsOf(line: string): readonly string[] {
  return line.split(/[;\n]/u).map(tidied).filter(Boolean)
}

/** All labels of these studies, in alphabetical order. */
export function labelsInUse(studies: readonly { readonly labels?: readonly string[] }[]): readonly LabelCount[] {
  const counts = new Map<string, { readonly label: string; count: number }>()
  for (const { labels } of studies) {
    for (const label of labels ?? []) {
      const key = labelKey(label)
      const known = counts.get(key)
      if (known) known.count += 1
      else counts.set(key, { label, count: 1 })
    }
  }
  return [...counts.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'en'))
}
