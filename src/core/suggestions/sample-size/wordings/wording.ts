import type { SampleSizeValue } from '#core/model/tag.ts'

/** An invented text and what a careful reader would say of its sample. */
export interface Wording {
  readonly title: string
  readonly text: string
  /** What the first suggestion must hold; null where nothing may be shown (below 0.5) as the paper has no such number. */
  readonly wanted: Partial<SampleSizeValue> | null
}

/** A wording from its title, its text and what is wanted of it; a number alone is the headline. */
export function wording(title: string, text: string, wanted: Partial<SampleSizeValue> | number | null): Wording {
  return { title, text, wanted: typeof wanted === 'number' ? { headline: wanted } : wanted }
}
