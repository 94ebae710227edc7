import type { Reference } from './reference.ts'
import type { StudyDesignFlag } from './study-design.ts'

/**
 * Whether a study was retracted, by what the writer confirmed of its design or by its title: publishers put the word before the title of a
 * retracted paper (COPE guidelines on retraction). Every list, sum and export asks here.
 */
export function isRetracted({ title }: Pick<Reference, 'title'>, flags: readonly StudyDesignFlag[]): boolean {
  return flags.includes('retracted') || /^\W*retracted(?:\s+article)?\s*[:\]]/iu.test(title ?? '')
}
