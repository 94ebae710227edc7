/** Where a datum was read. */
type MetadataSource = 'page text' | 'XMP' | 'document info'

/** One possible value of a datum. `confidence` runs from 0 to 1. */
export interface MetadataChoice<T> {
  readonly value: T
  readonly source: MetadataSource
  readonly confidence: number
}

/** The choices, best first, each value once: a value found twice keeps its best source and gains a little confidence. */
export function rankChoices<T>(
  choices: readonly MetadataChoice<T>[],
  keyOf: (value: T) => string,
): MetadataChoice<T>[] {
  const byKey = new Map<string, MetadataChoice<T>>()
  for (const choice of [...choices].sort((a, b) => b.confidence - a.confidence)) {
    const key = keyOf(choice.value)
    if (key === '') continue
    const known = byKey.get(key)
    if (!known) byKey.set(key, choice)
    else if (known.source !== choice.source)
      byKey.set(key, { ...known, confidence: Math.min(0.99, known.confidence + 0.3 * (1 - known.confidence)) })
  }
  return [...byKey.values()].sort((a, b) => b.confidence - a.confidence).slice(0, 4)
}

/** Letters and digits of a text, without case and accents: what two readings of the same words share. */
export function plainKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
