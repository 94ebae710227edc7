/** Where a datum was read. "citation": where the paper says how it is to be cited. "running head": heads, feet and the copyright line. */
export type MetadataSource = 'page text' | 'citation' | 'running head' | 'XMP' | 'document info'

/** One possible value of a datum. `confidence` runs from 0 to 1. */
export interface MetadataChoice<T> {
  readonly value: T
  readonly source: MetadataSource
  readonly confidence: number
}

const highest = 0.99
const mostChoices = 4
const sameSource = 0.25

/**
 * The choices, best first, each value once. What one source alone says keeps its confidence; where a second source says the same
 * (`keyOf` gives the same key) it rises, where another one says something else it falls: below 0.7 where both weigh about the same.
 */
export function rankChoices<T>(
  choices: readonly MetadataChoice<T>[],
  keyOf: (value: T) => string,
): MetadataChoice<T>[] {
  const groups = new Map<string, MetadataChoice<T>[]>()
  for (const choice of [...choices].sort((a, b) => b.confidence - a.confidence)) {
    const key = keyOf(choice.value)
    if (key === '') continue
    const group = groups.get(key) ?? []
    if (!group.some((known) => known.source === choice.source)) groups.set(key, [...group, choice])
  }
  const weighed = [...groups.values()].flatMap(([best, ...others]) =>
    best === undefined
      ? []
      : [
          {
            best,
            weight: others.reduce((sum, { confidence }) => sum * (1 + odds(confidence) / 2), odds(best.confidence)),
          },
        ],
  )
  return weighed
    .map(({ best, weight }) => {
      // What the same source weighed against its own first reading has been taken off there already.
      const against = weighed
        .filter((other) => other.best !== best)
        .reduce((sum, other) => sum + other.weight * (other.best.source === best.source ? sameSource : 1), 0)
      return { ...best, confidence: Math.min(highest, weight / (1 + weight + against)) }
    })
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, mostChoices)
}

function odds(confidence: number): number {
  const held = Math.min(highest, Math.max(0, confidence))
  return held / (1 - held)
}

/** Letters and digits of a text, without case and accents: what two readings of the same words share. */
export function plainKey(text: string): string {
  // Nearly all of a page is ASCII, and this is asked of every line and letter.
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
