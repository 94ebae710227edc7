import type { Reference, ReferenceField } from '#core/model/reference.ts'

/** As sure as a field may be at most where something about it looks wrong: below 0.7, where the screen marks it. */
const doubtful = 0.6

/**
 * Lowers the confidence of fields that contradict each other, however sure the labeller was. `seam` is what stands
 * between title and source, undefined where they do not follow each other.
 */
export function withDoubts(
  confidence: Partial<Record<ReferenceField, number>>,
  reference: Reference,
  seam: string | undefined,
): Partial<Record<ReferenceField, number>> {
  const doubted = new Set<ReferenceField>()
  const title = reference.title ?? ''
  // A bracket that the title opens and leaves open: its end was taken for something else.
  if (count(title, /[([]/gu) !== count(title, /[)\]]/gu)) doubted.add('title').add('container-title')
  // Words run together at the seam, "modelsJ. Phys."; or a seam without punctuation, or without a space.
  if (/\p{Ll}\p{Lu}$/u.test(title)) doubted.add('title').add('container-title')
  if (
    seam !== undefined &&
    !/[.,;:?!"“”»’')\]/…–—。，][^\p{L}\p{N}]*\s|\s[^\p{L}\p{N}\s]*(?:["“«‘„([]|<)|[？。，」』》]/u.test(seam)
  )
    doubted.add('title').add('container-title')
  // A volume and pages of nothing: the title holds its source.
  const isLoose =
    reference['container-title'] === undefined && reference.publisher === undefined && reference.genre === undefined
  if (isLoose && reference.volume !== undefined && reference.page !== undefined) doubted.add('title')
  if (
    reference.author?.some(
      (name) => name.literal === undefined && !/\p{L}[\p{L}'’]|\p{Lo}/u.test(name.family ?? ''),
    ) === true
  )
    doubted.add('author')
  const lowered = { ...confidence }
  for (const field of doubted) {
    const sure = confidence[field]
    if (sure !== undefined) lowered[field] = Math.min(sure, doubtful)
  }
  return lowered
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
