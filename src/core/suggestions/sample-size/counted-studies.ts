import type { Count } from './count.ts'

/** "Thirty-nine trials (n = 7,347)": a bracket behind the studies counts their people. */
export function isPeopleOfStudies(count: Count, studies: Count): boolean {
  return count.shape === 'n-equals' && count.nounIndex === studies.nounIndex && count.numberIndex > studies.numberIndex
}
